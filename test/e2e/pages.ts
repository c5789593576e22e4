import type { Locator, Page } from "playwright-core";

import type { Locale } from "../../shared/contract/commands.ts";
import { locales } from "../../shared/i18n/locales/index.ts";

export type PageName =
  | "start"
  | "overview"
  | "portrait"
  | "findings"
  | "companies"
  | "people"
  | "finding"
  | "stories"
  | "search"
  | "checklist"
  | "archives";

export const PAGE_NAMES: readonly PageName[] = [
  "start",
  "overview",
  "portrait",
  "findings",
  "companies",
  "people",
  "finding",
  "stories",
  "search",
  "checklist",
  "archives",
];

/** Goes to a page by its link, which a narrow window has in a menu, and waits until it has said what it holds. */
export async function goTo(
  page: Page,
  name: PageName,
  lang: Locale = "en",
): Promise<void> {
  if (name === "finding") {
    // One of many: the first of the list.
    await goTo(page, "findings", lang);
    const first = page.locator(".finding-row h3").getByRole("link").first();
    // Before the first import there is none.
    if ((await first.count()) > 0) await first.click();
    await settled(page);
    return;
  }
  const words = locales[lang].window;
  const link = page
    .getByRole("navigation")
    .getByRole("link", { name: words.nav[name] });
  const menu = page.getByRole("button", { name: words.pages, exact: true });
  await link.or(menu).filter({ visible: true }).first().waitFor();
  if (await menu.isVisible()) await menu.click();
  await link.filter({ visible: true }).first().click();
  await settled(page);
}

/** The page has its heading, and nothing in it is being waited for any more. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 1 }).waitFor();
  // A page draws its grey lines only after a while: before that, nothing shows that it waits.
  await page.waitForFunction(
    () => document.querySelectorAll("#main h1 ~ *, #main h1").length > 1,
  );
  await page.waitForFunction(
    () =>
      document.querySelector("[aria-busy=true], .skel, .skel-line") === null,
  );
}

/** What the search says it found. */
export function hitCount(page: Page): Locator {
  return page.locator("#main").getByRole("status").locator("strong");
}

/** Presses Tab until something has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 400; presses += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`no way to ${String(target)} with the keyboard`);
}

async function hasFocus(target: Locator): Promise<boolean> {
  return (
    (await target.count()) === 1 &&
    (await target.evaluate((element) => element === document.activeElement))
  );
}
