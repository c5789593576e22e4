import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

import { afterAll, beforeAll, expect, it } from "vitest";

import { en } from "../../shared/i18n/locales/en.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";
import { openApp, writeSample, type App } from "./harness.ts";
import { goTo, settled } from "./pages.ts";

/* The page of stories answers from the archives that are there: another archive, another answer. */

const folder = temporaryFolder();
const sample = path.join(folder.path, "sample");
let app: App;
let zips: string[];

beforeAll(async () => {
  mkdirSync(sample);
  writeFileSync(
    path.join(folder.path, "WhatsApp Chat with Bo Birch.txt"),
    "31/12/2021, 09:15 - Bo Birch: heather\n",
  );
  zips = await writeSample(sample, "small");
  app = await openApp();
});
afterAll(async () => {
  await app.close();
  folder.remove();
});

async function importAll(paths: readonly string[]): Promise<void> {
  await goTo(app.page, "start");
  await app.drop(paths, ".drop");
  await app.page
    .getByRole("link", { name: en.window.import.seeOverview })
    .click({ timeout: 60_000 });
}

const answerOf = (id: keyof typeof en.story): Promise<string> =>
  app.page
    .getByRole("region", { name: (en.story[id] as { title: string }).title })
    .innerText();

it("a chat alone cannot tell of apps; a whole download can", async () => {
  const { page } = app;
  await importAll([path.join(folder.path, "WhatsApp Chat with Bo Birch.txt")]);
  await goTo(page, "stories");
  expect(await answerOf("friends_data")).toContain(en.story.concerns.unknown);
  expect(await answerOf("friends_data")).toContain(en.story.friends_data.told);

  await importAll(zips);
  await goTo(page, "stories");
  await expect
    .poll(() => answerOf("friends_data"), { timeout: 30_000 })
    .not.toContain(en.story.concerns.unknown);
  const after = await answerOf("friends_data");
  expect(after).toContain(en.story.friends_data.fairness);
  expect(app.problems).toEqual([]);
});

it("every number and every finding of an answer opens a page that says more", async () => {
  const { page } = app;
  await goTo(page, "stories");
  const numbers = page.locator(".story-figures .n");
  await numbers.first().waitFor();
  const count = await numbers.count();
  expect(count).toBeGreaterThan(2);
  for (let at = 0; at < count; at += 1) {
    await goTo(page, "stories");
    await numbers.nth(at).click();
    await settled(page);
    await page
      .getByRole("heading", { level: 2, name: en.window.findings.meaning })
      .waitFor();
  }
  await goTo(page, "stories");
  const link = page.locator(".story .moves").getByRole("link").first();
  const title = await link.innerText();
  await link.click();
  await page
    .getByRole("heading", { level: 1, name: title, exact: true })
    .waitFor();
  expect(app.problems).toEqual([]);
});
