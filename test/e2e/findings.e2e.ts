import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { Finding } from "../../shared/contract/commands.ts";
import { formatNumber } from "../../shared/i18n/format.ts";
import { en } from "../../shared/i18n/locales/en.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";
import { openApp, writeSample, type App } from "./harness.ts";
import { goTo, hitCount, settled } from "./pages.ts";

/* The list of findings and the page of each: what it counts is what it opens, and what is wrong can be said. */

const folder = temporaryFolder();
const sample = path.join(folder.path, "sample");
const words = en.window.findings;
let app: App;

/** A chat in which somebody wrote a card number with right check digits. */
const CHAT = [
  "31/12/2021, 09:15 - Bo Birch: my card is 4539 5787 6362 1486",
  "31/12/2021, 09:16 - Ada Held: heather",
  "",
].join("\n");

beforeAll(async () => {
  mkdirSync(sample);
  const chat = path.join(sample, "WhatsApp Chat with Bo Birch.txt");
  writeFileSync(chat, CHAT);
  const zips = await writeSample(sample, "small");
  app = await openApp();
  await app.drop([...zips, chat], ".drop");
  await app.page
    .getByRole("link", { name: en.window.import.seeOverview })
    .click({ timeout: 60_000 });
});
afterAll(async () => {
  await app.close();
  folder.remove();
});

const list = async (): Promise<Finding[]> =>
  (await app.dossier<{ findings: Finding[] }>("findings", "--lang=en"))
    .findings;

const inWords = (total: number): string =>
  total === 1
    ? en.window.search.count_one
    : en.window.search.count_other.replace(
        "{count}",
        formatNumber(total, "en"),
      );

async function open(title: string): Promise<void> {
  await goTo(app.page, "findings");
  await app.page.getByRole("link", { name: title, exact: true }).click();
  await app.page
    .getByRole("heading", { level: 1, name: title, exact: true })
    .waitFor();
  await settled(app.page);
}

describe("a finding", () => {
  it(
    "opens in the search exactly the records it counts, from the list and from its page",
    { timeout: 180_000 },
    async () => {
      const { page } = app;
      const findings = (await list()).filter(({ count }) => count > 0);
      expect(findings.length).toBeGreaterThan(5);
      for (const { title, count } of findings) {
        await goTo(page, "findings");
        await page
          .locator(".finding-row")
          .filter({ has: page.getByRole("link", { name: title, exact: true }) })
          .locator(".n")
          .click();
        await expect
          .poll(() => hitCount(page).innerText(), { message: title })
          .toBe(inWords(count));
      }
      for (const { title, count, evidence } of findings.slice(0, 3)) {
        await open(title);
        expect(await page.locator(".t-evidence tbody tr").count()).toBe(
          Math.min(8, evidence.length),
        );
        const all =
          count === 1
            ? words.openAll_one
            : words.openAll_other.replace("{count}", formatNumber(count, "en"));
        await page.getByRole("link", { name: all }).click();
        await expect
          .poll(() => hitCount(page).innerText())
          .toBe(inWords(count));
        // The filter says what was opened, and can be taken back.
        await page.getByRole("button", { name: title, pressed: true }).click();
        await page.getByText(en.window.search.begin).waitFor();
      }
      expect(app.problems).toEqual([]);
    },
  );

  it("takes the focus to its heading, and gives it back to its row", async () => {
    const { page } = app;
    const [, second] = await list();
    await goTo(page, "findings");
    const row = page.getByRole("link", { name: second!.title, exact: true });
    await row.focus();
    await page.keyboard.press("Enter");
    const heading = page.getByRole("heading", {
      level: 1,
      name: second!.title,
    });
    await heading.and(page.locator(":focus")).waitFor();
    await page.keyboard.press("Alt+ArrowLeft");
    await row.and(page.locator(":focus")).waitFor();
    expect(app.problems).toEqual([]);
  });

  it("shows a record beside it, and gives the focus back to its source", async () => {
    const { page } = app;
    const [first] = (await list()).filter(({ count }) => count > 0);
    await open(first!.title);
    const source = page.locator(".t-evidence").getByRole("button").last();
    await source.click();
    const panel = page.getByRole("complementary", {
      name: en.window.record.label,
    });
    await panel.getByText(en.window.record.source).waitFor();
    await page.keyboard.press("Escape");
    await source.and(page.locator(":focus")).waitFor();
    expect(await panel.count()).toBe(0);
    expect(app.problems).toEqual([]);
  });

  it("that was judged wrongly goes, and comes back when that is taken back", async () => {
    const { page } = app;
    const title = (await list()).find(({ id }) => id === "MSG-03")!.title;
    await open(title);
    const detector = en.window.findings.detector.card;
    const line = page
      .locator(".ground")
      .filter({ hasText: words.couldHold.replace("{detector}", detector) });
    const before = await line.count();
    expect(before).toBeGreaterThan(0);
    await line.getByRole("button").first().click();
    await page.getByText(words.dismissed).waitFor();
    await expect.poll(() => line.count()).toBe(before - 1);
    await page.getByRole("button", { name: words.undo }).click();
    await expect.poll(() => line.count()).toBe(before);
    expect(await page.getByText(words.dismissed).count()).toBe(0);
    expect(app.problems).toEqual([]);
  });
});

it("the list can be narrowed to what it is about", async () => {
  const { page } = app;
  const findings = await list();
  const messages = findings.filter(({ id }) => id.startsWith("MSG-"));
  expect(messages.length).toBeGreaterThan(0);
  await goTo(page, "findings");
  await page
    .getByRole("radio", { name: `${words.subject.MSG} ${messages.length}` })
    .click();
  await expect
    .poll(() => page.locator(".finding-row h3").allInnerTexts())
    .toHaveLength(messages.length);
  expect(
    (await page.locator(".finding-row h3").allInnerTexts()).toSorted(),
  ).toEqual(messages.map(({ title }) => title).toSorted());
  await page.getByRole("radio", { name: words.all }).click();
  await expect
    .poll(() => page.locator(".finding-row").count())
    .toBe(findings.length);
  expect(app.problems).toEqual([]);
});
