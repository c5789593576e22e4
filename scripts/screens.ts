/*
 * Takes docs/screens/<page>-<lang>-<theme>-<width>.png of every page, on the real host with the made-up medium archive:
 * what README shows, and what a person looks at before a change of looks is accepted.
 *
 *   node scripts/node24.mjs scripts/screens.ts [--out docs/screens] [page…]
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";

import type { Locale } from "../shared/contract/commands.ts";
import { locales } from "../shared/i18n/locales/index.ts";
import { openApp, writeSample, type App } from "../test/e2e/harness.ts";
import {
  goTo,
  hitCount,
  PAGE_NAMES,
  settled,
  type PageName,
} from "../test/e2e/pages.ts";
import { build } from "./build.ts";
import { findTestBrowser } from "./find-test-browser.ts";

const LANGUAGES: readonly Locale[] = ["en", "fr"];
const THEMES = ["light", "dark"] as const;
const WIDTHS = [1280, 400] as const;
const HEIGHT = 800;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: "string", default: "docs/screens" } },
});
const names = [...PAGE_NAMES, "first" as const].filter(
  (name) => positionals.length === 0 || positionals.includes(name),
);
const out = path.resolve(values.out);
const folder = mkdtempSync(path.join(tmpdir(), "dossier-screens-"));
process.env["DOSSIER_BROWSER"] = await findTestBrowser();
await build();
mkdirSync(out, { recursive: true });
try {
  const sample = path.join(folder, "sample");
  mkdirSync(sample);
  const zips = await writeSample(sample, "medium");
  const app = await openApp({ folder: path.join(folder, "app") });
  try {
    // Before anything is imported: how it looks to somebody new.
    if (names.includes("first")) await shoot(app, "first", "start");
    await goTo(app.page, "start");
    await app.drop(zips, ".drop");
    const { en } = locales;
    const over = app.page.getByRole("link", {
      name: en.window.import.seeOverview,
    });
    await over.waitFor();
    await app.page
      .getByRole("button", { name: en.window.close, exact: true })
      .click();
    for (const name of names)
      if (name !== "first") await shoot(app, name, name);
    for (const problem of app.problems) console.log(problem);
  } finally {
    await app.close();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** One page in every language, theme and width. */
async function shoot(app: App, name: string, at: PageName): Promise<void> {
  const { page } = app;
  for (const lang of LANGUAGES) {
    await page.setViewportSize({ width: 1280, height: HEIGHT });
    await page
      .locator(`button[lang=${lang}]`)
      .filter({ visible: true })
      .first()
      .click();
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: HEIGHT });
      for (const theme of THEMES) {
        await page.emulateMedia({
          colorScheme: theme,
          reducedMotion: "reduce",
        });
        await goTo(page, at, lang);
        if (at === "search") await fillSearch(app, width);
        await page.screenshot({
          path: path.join(out, `${name}-${lang}-${theme}-${width}.png`),
          animations: "disabled",
        });
        // In a narrow window a record lies over its page.
        if (at === "search") await page.keyboard.press("Escape");
      }
    }
  }
  await page.setViewportSize({ width: 1280, height: HEIGHT });
  await page
    .locator("button[lang=en]")
    .filter({ visible: true })
    .first()
    .click();
}

async function fillSearch({ page }: App, width: number): Promise<void> {
  await page.getByRole("searchbox").fill("photo");
  await hitCount(page).waitFor();
  await settled(page);
  if (width < 1000) return;
  // Kinds are counted after what was found is shown.
  await page.locator(".facet").first().locator("button span").first().waitFor();
  await page.locator("[data-row]").first().click();
  await settled(page);
}
