import { mkdirSync, readdirSync } from "node:fs";
import path from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { formatNumber } from "../../shared/i18n/format.ts";
import { en } from "../../shared/i18n/locales/en.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";
import { runDossier } from "../helpers/run-dossier.ts";
import { openApp, type App } from "./harness.ts";
import { goTo, hitCount, settled } from "./pages.ts";

/* What they know about somebody of several services, what those have in common, and the calendar of a year. */

const folder = temporaryFolder();
const sample = path.join(folder.path, "sample");
let app: App;

beforeAll(async () => {
  mkdirSync(sample);
  const { exit, stderr } = await runDossier([
    "sample",
    `--out=${sample}`,
    "--household",
    "--seed=1",
  ]);
  if (exit !== 0) throw new Error(stderr);
  app = await openApp();
  await app.drop(
    readdirSync(sample).map((name) => path.join(sample, name)),
    ".drop",
  );
  await app.page
    .getByRole("link", { name: en.window.import.seeOverview })
    .click({ timeout: 60_000 });
});
afterAll(async () => {
  await app.close();
  folder.remove();
});

const inWords = (total: string): string =>
  total === "1"
    ? en.window.search.count_one
    : en.window.search.count_other.replace("{count}", total);

const whole = (text: string): number => Number(text.replaceAll(",", ""));

describe("what they know", () => {
  it(
    "opens as many records as it says, and the search says of what",
    { timeout: 180_000 },
    async () => {
      const { page } = app;
      await goTo(page, "portrait");
      const tables = page.locator(".t-facts");
      const kinds = await tables.evaluateAll((all) =>
        all.map((each) => each.getAttribute("data-kind") ?? ""),
      );
      expect(kinds).toEqual(expect.arrayContaining(["name", "email", "phone"]));
      for (const kind of kinds) {
        const rows = page.locator(`.t-facts[data-kind=${kind}] tbody tr`);
        const count = Math.min(2, await rows.count());
        for (let at = 0; at < count; at += 1) {
          await goTo(page, "portrait");
          const number = rows.nth(at).locator(".n");
          const said = await number.innerText();
          const value = await rows.nth(at).locator("th bdi").innerText();
          await number.click();
          await expect
            .poll(() => hitCount(page).innerText(), { message: value })
            .toBe(inWords(said));
          if (kind !== "birth_date")
            await page
              .getByRole("button", { name: value, exact: true, pressed: true })
              .waitFor();
        }
      }
      expect(app.problems).toEqual([]);
    },
  );

  it("shows all of a long kind when asked, as many as its heading says", async () => {
    const { page } = app;
    await goTo(page, "portrait");
    const long = page
      .locator("section.section")
      .filter({ has: page.locator(".t-facts") })
      .filter({ has: page.locator(".bar .btn") })
      .first();
    const title = await long.locator("h2 .faint").innerText();
    const kind = await long.locator(".t-facts").getAttribute("data-kind");
    const rows = page.locator(`.t-facts[data-kind=${kind}] tbody tr`);
    expect(await rows.count()).toBe(12);
    while ((await rows.count()) < whole(title)) {
      const before = await rows.count();
      await page
        .locator("section.section")
        .filter({ has: page.locator(`.t-facts[data-kind=${kind}]`) })
        .locator(".bar .btn")
        .click();
      await expect.poll(() => rows.count()).toBeGreaterThan(before);
    }
    expect(await rows.count()).toBe(whole(title));
    expect(app.problems).toEqual([]);
  });

  it("is compared between services, with records that show it", async () => {
    const { page } = app;
    await goTo(page, "portrait");
    const linked = page.locator(".t-linked");
    expect(await linked.count()).toBeGreaterThan(0);
    const source = linked.locator("button").first();
    await source.click();
    const panel = page.getByRole("complementary", {
      name: en.window.record.label,
    });
    await panel.getByText(en.window.record.source).waitFor();
    await page.keyboard.press("Escape");
    await source.and(page.locator(":focus")).waitFor();
    const value = linked.first().locator("th[scope=row]").first();
    const said = await value.innerText();
    await value.getByRole("link").click();
    await page
      .getByRole("button", { name: said, exact: true, pressed: true })
      .waitFor();
    await expect
      .poll(() => hitCount(page).innerText())
      .not.toBe(en.window.search.count_one);
    expect(app.problems).toEqual([]);
  });
});

describe("the calendar", () => {
  it(
    "adds up, says its days in its title, and opens what it counts",
    { timeout: 120_000 },
    async () => {
      const { page } = app;
      const section = page.locator("section[aria-labelledby=calendar]");
      const open = async (year: string): Promise<void> => {
        // From another page: the table begins folded.
        await goTo(page, "portrait");
        await goTo(page, "overview");
        await section.locator("select").selectOption(year);
        await section
          .getByRole("heading", { level: 2, name: new RegExp(`^${year}:`) })
          .waitFor();
        await section
          .getByRole("button", { name: en.window.overview.asTable })
          .click();
        await section.getByRole("table").waitFor();
      };
      await goTo(page, "overview");
      const years = await section.locator("option").allInnerTexts();
      expect(years.length).toBeGreaterThan(1);
      for (const year of years.slice(0, 2)) {
        await open(year);
        const cells = await section
          .locator("tr:has(td)")
          .evaluateAll((rows) =>
            rows.map((row) =>
              [...row.querySelectorAll("td")].map((cell) => cell.innerText),
            ),
          );
        const numbers = cells.map((row) => row.map(whole));
        const all = numbers.pop() ?? [];
        expect(numbers).toHaveLength(12);
        expect(all).toEqual(
          all.map((_, column) =>
            numbers.reduce((sum, row) => sum + (row[column] ?? 0), 0),
          ),
        );
        for (const [, observed = 0, received = 0, both] of [...numbers, all])
          expect(both).toBe(observed + received);
        const [days = 0] = all;
        expect(await section.locator("h2").innerText()).toBe(
          days === 1
            ? en.window.calendar.title_one.replace("{year}", year)
            : en.window.calendar.title_other
                .replace("{year}", year)
                .replace("{count}", formatNumber(days, "en")),
        );
        expect(await section.locator(".cal .cal-day").count()).toBe(days);
      }
      const links = section.locator("table .n");
      const count = Math.min(3, await links.count());
      for (let at = 0; at < count; at += 1) {
        await open(years[1]!);
        const said = await links.nth(at).innerText();
        await links.nth(at).click();
        await expect.poll(() => hitCount(page).innerText()).toBe(inWords(said));
      }
      expect(app.problems).toEqual([]);
    },
  );
});

it("published figures stand beside one's own, which opens those companies", async () => {
  const { page } = app;
  await goTo(page, "overview");
  const section = page.locator("section[aria-labelledby=figures]");
  const number = section.locator(".n").first();
  const said = await number.innerText();
  await section.getByText("2,230").last().waitFor();
  await section.getByText("709").waitFor();
  await number.click();
  await settled(page);
  await page
    .getByRole("radio", { name: `${en.mechanism.sent_events} ${said}` })
    .and(page.locator("[aria-checked=true]"))
    .waitFor();
  expect(app.problems).toEqual([]);
});
