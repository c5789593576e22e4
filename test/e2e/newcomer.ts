import { readFileSync } from "node:fs";
import path from "node:path";

import { expect } from "vitest";

import type {
  Finding,
  FullRecord,
  Overview,
  SearchPage,
} from "../../shared/contract/commands.ts";
import { formatNumber } from "../../shared/i18n/format.ts";
import { en } from "../../shared/i18n/locales/en.ts";
import type { App } from "./harness.ts";
import { goTo, hitCount, settled } from "./pages.ts";

/** The command line's own count of a search, in the words of the page. */
export async function countOf(
  app: App,
  query: string,
  ...filters: string[]
): Promise<string> {
  const { total } = await app.dossier<SearchPage>("search", query, ...filters);
  const words =
    total === 1 ? en.window.search.count_one : en.window.search.count_other;
  return words.replace("{count}", formatNumber(total, "en"));
}

/** A word with an accent from somebody's message, long enough to be a word of its own. */
export async function accentedWord(app: App): Promise<string> {
  const lines = await app.terminal("records", "--category=messages");
  for (const line of lines.split("\n").filter((each) => each !== "")) {
    const { text } = JSON.parse(line) as FullRecord;
    const word = text?.match(/(?<!\p{L})\p{L}*[éèàçêôù]\p{L}*(?!\p{L})/u)?.[0];
    if (word !== undefined && word.length >= 5) return word;
  }
  throw new Error("no message has a word with an accent");
}

/** Every number of the overview against those of the command line on the same vault. */
export async function expectOverview(app: App): Promise<void> {
  const { page } = app;
  const overview = await app.dossier<Overview>("overview");
  const number = (value: number): string => formatNumber(value, "en");
  const total = overview.categories.reduce(
    (sum, each) => sum + each.records,
    0,
  );
  await settled(page);
  await page
    .getByRole("heading", { level: 1 })
    .filter({ hasText: number(total) })
    .waitFor();
  const rows = await page.locator("table.t-cats tbody tr:not(.group)").all();
  const shown = await Promise.all(
    rows.map(async (row) =>
      [
        await row.locator("th").innerText(),
        await row.locator("td").first().innerText(),
      ].join(": "),
    ),
  );
  const held = overview.categories.filter(({ records }) => records > 0);
  expect(shown.toSorted()).toEqual(
    held
      .map(({ id, records }) => `${en.category[id]}: ${number(records)}`)
      .toSorted(),
  );
  const text = await page.locator("#main").innerText();
  for (const value of [overview.people, overview.organisations])
    expect(text).toContain(number(value));
}

/**
 * What somebody new does, by mouse and keys: drop a download, look at what is held, find a word, read the findings,
 * take the checklist along. Every number is compared with the command line's.
 */
export async function doTheWholeJob(
  app: App,
  zips: readonly string[],
): Promise<void> {
  const { page } = app;
  await page.getByRole("heading", { name: en.window.start.first }).waitFor();
  await app.drop(zips, ".drop");
  await page.getByRole("progressbar").waitFor();
  await page
    .getByRole("link", { name: en.window.import.seeOverview })
    .click({ timeout: 60_000 });
  await expectOverview(app);

  const word = await accentedWord(app);
  await goTo(page, "search");
  // With a space behind it: this word, and not what begins like it.
  await page.getByRole("searchbox").fill(`${word} `);
  await expect
    .poll(() => hitCount(page).innerText())
    .toBe(await countOf(app, word));
  const plain = word.normalize("NFD").replace(/\p{M}/gu, "");
  await page.getByRole("searchbox").fill(plain);
  await expect
    .poll(() => hitCount(page).innerText())
    .toBe(await countOf(app, `${plain}*`));
  await page.locator("[data-row]").first().click();
  await page
    .getByRole("complementary", { name: en.window.record.label })
    .locator("mark")
    .first()
    .waitFor();

  await goTo(page, "findings");
  const { findings } = await app.dossier<{ findings: Finding[] }>(
    "findings",
    "--lang=en",
  );
  const titles = await page.locator("article.finding-row h3").allInnerTexts();
  expect(titles.toSorted()).toEqual(
    findings.map(({ title }) => title).toSorted(),
  );

  await goTo(page, "checklist");
  await page.getByRole("button", { name: en.window.checklist.save }).click();
  await expectChecklist(app);
}

/** The saved list is the command line's, byte for byte. */
export async function expectChecklist(app: App): Promise<void> {
  const file = path.join(app.saved, en.window.checklist.file);
  const read = (): string => {
    try {
      return readFileSync(file, "utf8");
    } catch {
      return "";
    }
  };
  const wanted = await app.terminal("checklist", "--format=md", "--lang=en");
  await expect.poll(read).toBe(wanted);
}
