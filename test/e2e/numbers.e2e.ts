import { mkdirSync } from "node:fs";
import path from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type {
  CoverageTotals,
  Overview,
} from "../../shared/contract/commands.ts";
import { DATA_FLOWS, flowsOf } from "../../shared/domain/data-flow.ts";
import { formatNumber } from "../../shared/i18n/format.ts";
import { en } from "../../shared/i18n/locales/en.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";
import { openApp, writeSample, type App } from "./harness.ts";
import { countOf } from "./newcomer.ts";
import { goTo, hitCount, settled } from "./pages.ts";

/* Any number opens exactly what is behind it: the page it leads to counts the same. */

const folder = temporaryFolder();
const sample = path.join(folder.path, "sample");
let app: App;

beforeAll(async () => {
  mkdirSync(sample);
  const zips = await writeSample(sample, "small");
  app = await openApp();
  await app.drop(zips, ".drop");
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

describe("numbers of the overview", () => {
  it("of a kind and of how it came are those of the command line, and open them", async () => {
    const { page } = app;
    const { categories } = await app.dossier<Overview>("overview");
    const mixed = categories.filter(
      (each) => DATA_FLOWS.filter((flow) => each.flows[flow] > 0).length > 1,
    );
    expect(mixed).not.toEqual([]);
    for (const category of mixed)
      for (const flow of DATA_FLOWS) {
        const records = flowsOf(category)[flow];
        if (records === 0) continue;
        await goTo(page, "overview");
        await page
          .locator(".t-cats tr")
          .filter({ hasText: en.category[category.id] })
          .locator(`td[data-l="${en.flow[flow]}"] .n`)
          .click();
        const total = formatNumber(records, "en");
        await expect
          .poll(() => hitCount(page).innerText())
          .toBe(inWords(total));
        expect(inWords(total)).toBe(
          await countOf(app, "", `--category=${category.id}`, `--flow=${flow}`),
        );
        // The filters say what was opened.
        for (const name of [en.category[category.id], en.flow[flow]])
          await page
            .getByRole("button", { name, pressed: true })
            .filter({ hasText: total })
            .waitFor();
      }
    expect(app.problems).toEqual([]);
  });

  it(
    "open as many records as they say, wherever they stand",
    { timeout: 180_000 },
    async () => {
      const { page } = app;
      // All that count records; those of companies are looked at with their page.
      const numbers = page.locator(
        [
          "h1",
          ".lede",
          ".zoom-keys",
          ".t-cats td.num:not(.hide)",
          ".ridge",
          ".flowmap",
          ".fig table tr:nth-child(-n + 3)",
        ]
          .map((place) => `#main ${place} .n`)
          .join(", "),
      );
      const open = async (): Promise<void> => {
        await goTo(page, "overview");
        const tables = page.getByRole("button", {
          name: en.window.overview.asTable,
        });
        await tables.nth(2).waitFor();
        for (const table of await tables.all()) await table.click();
      };
      await open();
      await page.locator(".ridge .n").first().waitFor();
      const count = await numbers.count();
      expect(count).toBeGreaterThan(50);
      let opened = 0;
      for (let at = 0; at < count; at += 1) {
        if (at > 0) await open();
        const number = numbers.nth(at);
        const said = await number.innerText();
        await number.click();
        const title = await page.title();
        // How many people and companies there are opens the lists of them.
        if (
          [
            en.window.nav.overview,
            en.window.nav.people,
            en.window.nav.companies,
          ].some((name) => title.startsWith(name))
        )
          continue;
        await expect
          .poll(() => hitCount(page).innerText(), { message: `number ${at}` })
          .toBe(inWords(said));
        opened += 1;
      }
      expect(count - opened).toBeLessThanOrEqual(3);
      expect(app.problems).toEqual([]);
    },
  );
});

it("in a narrow window, what a number opens begins at its top, filters folded", async () => {
  const { page } = app;
  await page.setViewportSize({ width: 360, height: 700 });
  await goTo(page, "overview");
  await page.locator(".t-cats tbody tr:last-child .n").first().click();
  await hitCount(page).waitFor();
  await settled(page);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  const shown = page.locator(".facet-choice").filter({ visible: true });
  expect(await shown.count()).toBe(1);
  const filters = page.locator(".facets-fold");
  await filters.click();
  expect(await filters.getAttribute("aria-expanded")).toBe("true");
  expect(await shown.count()).toBeGreaterThan(3);
  await filters.click();
  // Who takes the last choice back is not left without a focus.
  await shown.press("Enter");
  await filters.and(page.locator(":focus")).waitFor();
  expect(await shown.count()).toBe(0);
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(app.problems).toEqual([]);
});

it("numbers of the ledger list as many files, and keep their totals", async () => {
  const { page } = app;
  await goTo(page, "archives");
  const { totals } = await app.dossier<{ totals: CoverageTotals }>("coverage");
  for (const status of ["read", "generic", "media"] as const) {
    await page
      .getByRole("row")
      .filter({
        has: page.getByRole("rowheader", {
          name: en.status[status],
          exact: true,
        }),
      })
      .getByRole("link")
      .click();
    const chip = page.getByRole("radio", {
      name: new RegExp(`^${en.status[status]} [\\d,]+$`),
      checked: true,
    });
    await chip.waitFor();
    expect(await chip.innerText()).toContain(
      formatNumber(totals[status], "en"),
    );
    await settled(page);
    const states = await page.locator(".entry-state").allInnerTexts();
    expect(new Set(states.map((each) => each.trim()))).toEqual(
      new Set([en.status[status]]),
    );
    const list = page.locator(".entries");
    expect(
      await list.locator("[aria-setsize]").first().getAttribute("aria-setsize"),
    ).toBe(String(totals[status]));
  }
  expect(app.problems).toEqual([]);
});
