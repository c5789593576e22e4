import { mkdirSync, readdirSync } from "node:fs";
import path from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { openForWriting } from "../../electron/engine/vault/open-vault.ts";
import type { Company, Person } from "../../shared/contract/commands.ts";
import { formatNumber } from "../../shared/i18n/format.ts";
import { en } from "../../shared/i18n/locales/en.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";
import { openApp, type App } from "./harness.ts";
import { send } from "./page-engine.ts";
import { goTo, hitCount, settled } from "./pages.ts";

/* The pages of companies and people: numbers open what they count, choices can be made and taken back. */

const folder = temporaryFolder();
const sample = path.join(folder.path, "sample");
let app: App;

beforeAll(async () => {
  mkdirSync(sample);
  app = await openApp();
  // Several services of one person: some people are on two of them, under one name and without a common number.
  await app.terminal(
    "sample",
    `--out=${sample}`,
    "--size=medium",
    "--household",
  );
  const archives = readdirSync(sample)
    .filter((name) => !name.endsWith(".json"))
    .map((name) => path.join(sample, name));
  await app.drop(archives, ".drop");
  await app.page
    .getByRole("link", { name: en.window.import.seeOverview })
    .click({ timeout: 60_000 });
}, 120_000);
afterAll(async () => {
  await app.close();
  folder.remove();
});

const records = (count: number): string =>
  count === 1
    ? en.window.search.count_one
    : en.window.search.count_other.replace(
        "{count}",
        formatNumber(count, "en"),
      );

/** All companies or people, as the engine tells them. */
async function companies(): Promise<Company[]> {
  const page = await send(app.page, "companies.list", {});
  if (!page.ok) throw new Error(page.error.code);
  return page.value.companies;
}

async function people(): Promise<Person[]> {
  const page = await send(app.page, "people.list", {});
  if (!page.ok) throw new Error(page.error.code);
  return page.value.people;
}

/** Opens a row of the page by its name. */
async function openRow(name: string, field: string): Promise<void> {
  const { page } = app;
  await page.getByRole("searchbox", { name: field }).fill(name);
  await page.locator("[data-row]").filter({ hasText: name }).first().click();
  await page.getByRole("heading", { level: 2, name }).waitFor();
  await settled(page);
}

describe("companies", () => {
  it("are as many as the overview says, in the list and beside the page's name", async () => {
    const { page } = app;
    const all = await send(page, "companies.list", { limit: 1 });
    if (!all.ok) throw new Error(all.error.code);
    const total = formatNumber(all.value.total, "en");
    await goTo(page, "overview");
    await page.locator(".lede .n").nth(2).click();
    await settled(page);
    expect(await page.locator("h1 .n").first().innerText()).toBe(total);
    expect(
      await page
        .getByRole("list", { name: en.window.nav.companies })
        .locator("li[aria-setsize]")
        .first()
        .getAttribute("aria-setsize"),
    ).toBe(String(all.value.total));
  });

  it("each number of a filter is what it leaves", async () => {
    const { page } = app;
    await goTo(page, "companies");
    const pills = page.locator("#main .chip");
    await pills.last().locator(".faint").waitFor();
    const count = await pills.count();
    expect(count).toBeGreaterThan(5);
    for (let at = 0; at < count; at += 1) {
      const pill = pills.nth(at);
      const said = (await pill.locator(".faint").innerText()).trim();
      await pill.click();
      await expect
        .poll(() => page.locator("#main strong[role=status]").innerText())
        .toBe(
          said === "0"
            ? en.window.companies.count_zero
            : said === "1"
              ? en.window.companies.count_one
              : en.window.companies.count_other.replace("{count}", said),
        );
      await pill.click();
    }
    expect(app.problems).toEqual([]);
  });

  it("numbers in the panel open exactly their records", async () => {
    const { page } = app;
    const [company] = (await companies()).filter(
      ({ mechanisms, events }) =>
        mechanisms.length > 1 && Object.keys(events).length > 1,
    );
    if (company === undefined) throw new Error("no company with events");
    const open = async (): Promise<void> => {
      await goTo(page, "companies");
      await openRow(company.name, en.window.companies.byName);
    };
    await open();
    const numbers = page.locator(".panel .n").filter({ visible: true });
    const count = await numbers.count();
    expect(count).toBeGreaterThan(2);
    for (let at = 0; at < count; at += 1) {
      if (at > 0) await open();
      const said = Number(
        (await numbers.nth(at).innerText()).replace(/\D/g, ""),
      );
      await numbers.nth(at).click();
      await expect.poll(() => hitCount(page).innerText()).toBe(records(said));
      // The search says whose records they are.
      await page
        .getByRole("button", { name: company.name, pressed: true })
        .waitFor();
    }
    expect(app.problems).toEqual([]);
  });

  it("what a name could reveal is called wrong with one press, and that is taken back", async () => {
    const { page } = app;
    const company = (await companies()).find(
      ({ signals }) => signals.length === 1,
    );
    if (company === undefined) throw new Error("no name could reveal anything");
    const signals = async (): Promise<number | undefined> =>
      (await companies()).find(({ id }) => id === company.id)?.signals.length;
    await goTo(page, "companies");
    await openRow(company.name, en.window.companies.byName);
    await page.getByRole("button", { name: /^This is wrong/ }).click();
    await page.getByRole("button", { name: /^Undo/ }).waitFor();
    expect(await signals()).toBe(0);
    await page.getByRole("button", { name: /^Undo/ }).click();
    await page.getByRole("button", { name: /^This is wrong/ }).waitFor();
    expect(await signals()).toBe(1);
    expect(app.problems).toEqual([]);
  });

  it("opens and closes with the keyboard, and gives the row its focus back", async () => {
    const { page } = app;
    await goTo(page, "companies");
    await page.locator("[data-row]").first().focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("complementary").waitFor();
    await settled(page);
    await page.keyboard.press("Escape");
    await page.getByRole("complementary").waitFor({ state: "detached" });
    await expect
      .poll(() =>
        page.evaluate(() =>
          document.activeElement
            ?.closest("[data-index]")
            ?.getAttribute("data-index"),
        ),
      )
      .toBe("1");
  });
});

describe("people", () => {
  it("numbers in the panel open exactly their records", async () => {
    const { page } = app;
    const somebody = (await people()).find(({ messages }) => messages > 0);
    if (somebody === undefined) throw new Error("nobody wrote");
    const open = async (): Promise<void> => {
      await goTo(page, "people");
      await openRow(somebody.name, en.window.people.byName);
    };
    await open();
    const numbers = page.locator(".panel .n").filter({ visible: true });
    const count = await numbers.count();
    expect(count).toBeGreaterThan(1);
    for (let at = 0; at < count; at += 1) {
      if (at > 0) await open();
      const said = Number(
        /\d[\d,]*/
          .exec(await numbers.nth(at).innerText())?.[0]
          .replace(",", ""),
      );
      await numbers.nth(at).click();
      await expect.poll(() => hitCount(page).innerText()).toBe(records(said));
    }
    expect(app.problems).toEqual([]);
  });

  it("of the same name are joined, and taken apart again", async () => {
    const { page } = app;
    const before = await total();
    const [one, other] = await pairOfNamesakes(await people());
    await goTo(page, "people");
    await openRow(one.name, en.window.people.byName);
    await page
      .getByRole("button", { name: /^Same person/ })
      .first()
      .click();
    await page.getByText(en.window.people.merged).waitFor();
    expect(await total()).toBe(before - 1);
    await page
      .locator(".toast")
      .getByRole("button", { name: en.window.people.undo })
      .click();
    await page.getByText(en.window.people.undone).waitFor();
    expect(await total()).toBe(before);
    for (const { id, records: held } of [one, other]) {
      const again = await send(page, "people.get", { id });
      expect(again.ok && again.value.person.records).toBe(held);
    }
    expect(app.problems).toEqual([]);
  });

  async function total(): Promise<number> {
    const page = await send(app.page, "people.list", { limit: 1 });
    return page.ok ? page.value.total : 0;
  }

  async function pairOfNamesakes(all: Person[]): Promise<[Person, Person]> {
    for (const person of all) {
      const page = await send(app.page, "people.get", { id: person.id });
      const other = page.ok ? page.value.namesakes[0] : undefined;
      if (other !== undefined) return [person, other];
    }
    throw new Error("nobody shares a name");
  }
});

it(
  "50,000 organisations scroll, with few of them in the page",
  { timeout: 120_000 },
  async () => {
    const { page } = app;
    const vault = openForWriting({ file: app.vault });
    vault.execute(`
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50000)
    INSERT INTO organisations (public_id, key, name, words, folded, mechanisms, ways, records, known, broker, readable)
    SELECT printf('made-up-%014d', i), printf('zz made up %05d', i), printf('Zz Made Up %05d', i), '',
      printf('zz made up %05d', i), 1, 1, 0, 0, 0, 1 FROM n`);
    vault.close();
    await page.reload();
    await goTo(page, "companies");
    await page
      .getByRole("searchbox", { name: en.window.companies.byName })
      .fill("zz made up");
    await page
      .getByText(en.window.companies.count_other.replace("{count}", "50,000"))
      .waitFor();
    await page
      .getByRole("combobox", { name: en.window.companies.sort })
      .selectOption("name");
    for (const [share, index] of [
      [0.5, 25_000],
      [1, 49_999],
      [0, 0],
    ] as const) {
      await page.evaluate(
        (part) =>
          window.scrollTo(0, part * document.documentElement.scrollHeight),
        share,
      );
      await expect
        .poll(async () => {
          const rows = await page.locator(".matrix > li").evaluateAll((all) =>
            all.map((row) => ({
              at: Number(row.getAttribute("data-index")),
              name: row.querySelector("[data-row]")?.textContent,
            })),
          );
          return (
            rows.length < 60 &&
            rows.some(({ at }) => Math.abs(at - index) < 200) &&
            rows.every(
              ({ at, name }) =>
                name === `Zz Made Up ${String(at + 1).padStart(5, "0")}`,
            )
          );
        })
        .toBe(true);
    }
    expect(app.problems).toEqual([]);
  },
);
