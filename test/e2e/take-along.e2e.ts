import { createHash } from "node:crypto";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

import type { Locator } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { launch } from "../../browser-host/launch.ts";
import type { Finding } from "../../shared/contract/commands.ts";
import { formatNumber } from "../../shared/i18n/format.ts";
import { en } from "../../shared/i18n/locales/en.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";
import { browser, openApp, writeSample, type App } from "./harness.ts";
import { goTo, settled, tabTo } from "./pages.ts";

/* What a person takes along: the report of everything found, and one finding as evidence. */

const folder = temporaryFolder();
const sample = path.join(folder.path, "sample");
const words = en.window.audit;
/** Somebody who is in no sample. */
const PLANTED = "Zebulon Quillfeather";
const CHAT = [
  `31/12/2021, 09:15 - ${PLANTED}: the heather is in bloom`,
  "31/12/2021, 09:16 - Ada Held: so it is",
  "",
].join("\n");

let app: App;
let parts: string[];

beforeAll(async () => {
  mkdirSync(sample);
  const chat = path.join(sample, `WhatsApp Chat with ${PLANTED}.txt`);
  writeFileSync(chat, CHAT);
  parts = [...(await writeSample(sample, "small")), chat];
  app = await openApp();
  await app.drop(parts, ".drop");
  await app.page
    .getByRole("link", { name: en.window.import.seeOverview })
    .click({ timeout: 60_000 });
  await settled(app.page);
});
afterAll(async () => {
  await app.close();
  folder.remove();
});

/** The report as the command line writes it for programs. */
type Report = Record<string, Record<string, unknown>[]>;

const open = (): Locator => app.page.getByRole("button", { name: words.open });
const dialog = (): Locator =>
  app.page.getByRole("dialog", { name: words.title });
const button = (name: string): Locator =>
  dialog().getByRole("button", { name, exact: true });

/** Presses Save… and gives what was saved. */
async function save(): Promise<{ file: string; text: string }> {
  const before = new Set(readdirSync(app.saved));
  await button(words.save).click();
  await dialog()
    .getByText(en.cli.saved.replace("{file}", ""))
    .waitFor({ timeout: 60_000 });
  const [name, ...others] = readdirSync(app.saved).filter(
    (each) => !before.has(each),
  );
  expect(others).toEqual([]);
  await dialog().getByText(name!).waitFor();
  const file = path.join(app.saved, name!);
  return { file, text: readFileSync(file, "utf8") };
}

describe("the audit", () => {
  beforeEach(async () => {
    await app.page.keyboard.press("Escape");
    await goTo(app.page, "findings");
  });

  it(
    "is a page that shows the numbers of the command line's report",
    { timeout: 120_000 },
    async () => {
      await open().click();
      await dialog().getByText(en.report.notice).waitFor();
      const { file } = await save();
      expect(path.basename(file)).toBe("dossier-audit.html");
      const report = await app.dossier<Report>(
        "audit",
        "--format=json",
        "--lang=en",
      );
      const own = path.join(folder.path, "browser");
      mkdirSync(own);
      const context = await launch({
        executable: browser(),
        folder: own,
        headless: true,
      });
      try {
        const page = await context.newPage();
        await page.goto(pathToFileURL(file).href);
        const shown = await page.evaluate(() =>
          Object.fromEntries(
            [...document.querySelectorAll("section")].map((section) => [
              section.id,
              {
                heads: [...section.querySelectorAll("th")].map(
                  (head) => head.textContent,
                ),
                rows: [...section.querySelectorAll("tbody tr")].map((row) =>
                  [...row.querySelectorAll("td")].map(
                    (cell) => cell.textContent,
                  ),
                ),
              },
            ]),
          ),
        );
        const tables = Object.keys(en.report.section);
        expect(Object.keys(shown)).toEqual(tables);
        for (const id of tables)
          expect(shown[id]!.rows, id).toHaveLength(report[id]!.length);
        const numbers = [
          ["archives", "records"],
          ["exposure", "records"],
          ["exposure", "people"],
          ["findings", "count"],
          ["people", "records"],
        ] as const;
        for (const [id, key] of numbers) {
          const at = shown[id]!.heads.indexOf(en.report.column[key]);
          expect(
            shown[id]!.rows.map((row) => row[at]),
            `${id} ${key}`,
          ).toEqual(
            report[id]!.map((row) => formatNumber(Number(row[key]), "en")),
          );
        }
        expect(report["findings"]!.length).toBeGreaterThan(5);
      } finally {
        await context.close();
      }
      expect(app.problems).toEqual([]);
    },
  );

  it(
    "leaves other people's names out when asked, in each form",
    { timeout: 120_000 },
    async () => {
      await open().click();
      expect((await save()).text).toContain(PLANTED);
      const leaveOut = dialog().getByRole("switch", {
        name: words.withoutNames,
      });
      await dialog().getByText(words.withoutNames).click();
      expect(await leaveOut.isChecked()).toBe(true);
      await dialog().getByText(en.report.noticeWithoutNames).waitFor();
      for (const form of ["html", "json"] as const) {
        await dialog()
          .getByRole("radio", { name: words.formats[form] })
          .click();
        const { file, text } = await save();
        expect(path.extname(file)).toBe(`.${form}`);
        expect(text).not.toContain(PLANTED);
        expect(text).not.toContain("Quillfeather");
        if (form === "json")
          expect(JSON.parse(text)).toMatchObject({ withoutNames: true });
      }
      expect(app.problems).toEqual([]);
    },
  );

  it("says how a terminal writes the tables, and that does", async () => {
    await open().click();
    await dialog().getByText(words.withoutNames).click();
    await dialog().getByRole("radio", { name: words.formats.csv }).click();
    expect(await button(words.save).count()).toBe(0);
    const command = await dialog().locator(".mono").innerText();
    const [call, ...args] = command.split(" -- ");
    expect(call).toBe("npm run --silent dossier");
    const out = path.join(folder.path, "tables");
    const given = args.join(" ").split(" ");
    expect(given[given.indexOf("--out") + 1]).toBe("dossier-audit");
    given[given.indexOf("--out") + 1] = out;
    await app.terminal(...given);
    expect(readdirSync(out).toSorted()).toEqual(
      [
        "read-me.txt",
        ...Object.keys(en.report.section).map((id) => `${id}.csv`),
      ].toSorted(),
    );
    const people = readFileSync(path.join(out, "people.csv"), "utf8");
    expect(people).not.toContain("Quillfeather");
    expect(app.problems).toEqual([]);
  });

  it("can be taken along with the keyboard alone, from the overview too", async () => {
    const { page } = app;
    await goTo(page, "overview");
    await tabTo(page, open());
    await page.keyboard.press("Enter");
    const leaveOut = dialog().getByRole("switch", { name: words.withoutNames });
    await tabTo(page, leaveOut);
    await page.keyboard.press("Space");
    expect(await leaveOut.isChecked()).toBe(true);
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Space");
    await dialog()
      .getByRole("radio", { name: words.formats.json, checked: true })
      .waitFor();
    await tabTo(page, button(words.save));
    await page.keyboard.press("Enter");
    await dialog()
      .getByText(en.cli.saved.replace("{file}", ""))
      .waitFor({ timeout: 60_000 });
    await button(words.save).and(page.locator(":focus")).waitFor();
    await page.keyboard.press("Escape");
    await open().and(page.locator(":focus")).waitFor();
    expect(app.problems).toEqual([]);
  });

  it("says in place that it could not be saved, and can be tried again", async () => {
    await open().click();
    const aside = `${app.saved}-aside`;
    renameSync(app.saved, aside);
    writeFileSync(app.saved, "no folder");
    try {
      await button(words.save).click();
      await dialog()
        .getByRole("alert")
        .getByText(en.error.input["out-no-permission"])
        .waitFor({ timeout: 60_000 });
    } finally {
      rmSync(app.saved);
      renameSync(aside, app.saved);
    }
    await save();
    expect(await dialog().getByRole("alert").count()).toBe(0);
    // The browser's own note of the refused call, and nothing else.
    expect(app.problems.splice(0)).toEqual([
      expect.stringContaining("status of 500"),
    ]);
  });
});

it("a finding is copied as evidence, with the checksums of the files it stands in", async () => {
  const { page } = app;
  await page.keyboard.press("Escape");
  const { findings } = await app.dossier<{ findings: Finding[] }>(
    "findings",
    "--lang=en",
  );
  const finding = findings.find(({ count }) => count > 0)!;
  await goTo(page, "findings");
  await page.getByRole("link", { name: finding.title, exact: true }).click();
  await settled(page);
  const copy = page.getByRole("button", { name: en.window.findings.copy });
  await tabTo(page, copy);
  await page.keyboard.press("Enter");
  const toast = page.locator(".toast");
  await toast.getByText(en.window.copied).waitFor();
  await page.evaluate(() => {
    const area = document.createElement("textarea");
    area.id = "test-paste";
    document.body.prepend(area);
    area.focus();
  });
  await page.keyboard.press("ControlOrMeta+V");
  const text = await page.locator("#test-paste").inputValue();
  await page.evaluate(() => document.querySelector("#test-paste")?.remove());
  expect(text.split("\n")[0]).toBe(`${finding.title} (${finding.id})`);
  const known = new Set([
    en.report.notComputed,
    ...parts.map((part) =>
      createHash("sha256").update(readFileSync(part)).digest("hex"),
    ),
  ]);
  const label = en.report.line
    .replace("{label}", en.report.column.partSha256)
    .replace("{value}", "");
  const told = text
    .split("\n")
    .filter((line) => line.trim().startsWith(label))
    .map((line) => line.trim().slice(label.length));
  expect(told).toHaveLength(Math.min(20, finding.count));
  expect(told.filter((each) => !known.has(each))).toEqual([]);
  await toast.getByRole("button", { name: en.window.close }).click();
  expect(await toast.count()).toBe(0);
  expect(app.problems).toEqual([]);
});
