import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";

import type { Locator } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";

import type { FullRecord } from "../../shared/contract/commands.ts";
import { locales } from "../../shared/i18n/locales/index.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";
import { openApp, type App } from "./harness.ts";
import { goTo, tabTo } from "./pages.ts";

const { en, fr } = locales;
const folder = temporaryFolder();
afterAll(() => folder.remove());

/** As phones set to the United States write: read month first until somebody says otherwise. */
const CHAT = [
  "3/4/21, 9:15 AM - Ada Oak: the kettle is on",
  "4/5/21, 9:16 AM - Bo Birch: heather in bloom",
  "6/7/21, 9:18 AM - Bo Birch: on my way",
].join("\n");
const MONTH_FIRST = ["2021-03-04", "2021-04-05", "2021-06-07"];
const DAY_FIRST = ["2021-04-03", "2021-05-04", "2021-07-06"];
const chat = path.join(folder.path, "WhatsApp Chat with Bo Birch.txt");

let app: App;
beforeAll(async () => {
  writeFileSync(chat, CHAT);
  app = await openApp({ folder: folder.path, keep: true });
  await app.page
    .getByRole("button", { name: en.window.start.chooseFiles })
    .waitFor();
  await app.drop([chat], "main");
});
afterAll(() => app.close());

/** A sentence about the chat. */
function ofChat(sentence: string): string {
  return sentence.replace("{chat}", "Bo Birch");
}

async function days(): Promise<string[]> {
  const lines = await app.terminal("records");
  return lines
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as FullRecord).localTime!.slice(0, 10))
    .reverse();
}

function button(name: string): Locator {
  return app.page.getByRole("button", { name, exact: true });
}

/** The cells of the table of readings, row by row. */
async function tableOf(): Promise<string[][]> {
  const rows = await app.page
    .getByRole("table", { name: en.window.dates.table })
    .getByRole("row")
    .all();
  return Promise.all(
    rows.map(async (row) =>
      (await row.locator("th, td").allInnerTexts()).map((text) =>
        text.replace(/\s+/g, " ").trim(),
      ),
    ),
  );
}

it("both readings stand side by side, with what each makes of the chat", async () => {
  await app.page
    .getByRole("heading", { name: ofChat(en.window.dates.title) })
    .waitFor({ timeout: 30_000 });
  await app.page.getByText(en.window.dates.american).waitFor();
  expect(await tableOf()).toEqual([
    ["In the chat", "Day first", "Month first"],
    [
      "3/4/21, 9:15 AM Ada Oak: the kettle is on",
      "3 April 2021",
      "4 March 2021",
    ],
    ["6/7/21, 9:18 AM Bo Birch: on my way", "6 July 2021", "7 June 2021"],
    [
      "The whole chat",
      "3 April 2021 to 6 July 2021",
      "4 March 2021 to 7 June 2021 Read like this now",
    ],
  ]);
  expect(await days()).toEqual(MONTH_FIRST);
});

it("the one that is chosen is read, and says so", async () => {
  await button(en.window.dates.choose.dmy).click();
  await app.page
    .getByText(ofChat(en.window.dates.chosen.dmy))
    .waitFor({ timeout: 30_000 });
  await app.page
    .getByRole("heading", { name: en.window.import.reread })
    .waitFor();
  expect(await days()).toEqual(DAY_FIRST);
});

it("can be changed on the archive's page, with the keyboard alone", async () => {
  const { page } = app;
  await goTo(page, "archives");
  await tabTo(page, button(en.window.dates.change));
  await page.keyboard.press("Enter");
  expect(await button(en.window.dates.keep.dmy).count()).toBe(0);
  await tabTo(page, button(en.window.dates.choose.mdy));
  await page.keyboard.press("Enter");
  await page
    .getByText(ofChat(en.window.dates.chosen.mdy))
    .waitFor({ timeout: 30_000 });
  expect(await days()).toEqual(MONTH_FIRST);
});

it("files that have been moved are asked for, and dropping them again is enough", async () => {
  const { page } = app;
  const there = path.join(folder.path, "there");
  mkdirSync(there);
  renameSync(chat, path.join(there, path.basename(chat)));
  await goTo(page, "archives");
  await button(en.window.dates.change).click();
  await button(en.window.dates.choose.dmy).click();
  await page.getByText(en.error.archive.moved).waitFor({ timeout: 30_000 });
  expect(await days()).toEqual(MONTH_FIRST);
  // What was said before the failure holds still.
  await button(en.window.understood).click();
  await page.getByText(ofChat(en.window.dates.chosen.mdy)).waitFor();

  await app.drop([path.join(there, path.basename(chat))], ".drop");
  await page.getByText(en.window.import.alreadyKnown).waitFor();
  await button(en.window.dates.change).click();
  await button(en.window.dates.choose.dmy).click();
  await page
    .getByText(ofChat(en.window.dates.chosen.dmy))
    .waitFor({ timeout: 30_000 });
  expect(await days()).toEqual(DAY_FIRST);
});

it("a newer export is read as was chosen, in French, too", async () => {
  const { page } = app;
  await page.getByRole("radio", { name: "Français" }).click();
  writeFileSync(chat, `${CHAT}\n8/9/21, 9:20 AM - Ada Oak: and later`);
  await app.drop([chat], ".drop");
  await page
    .getByRole("heading", {
      name: fr.window.import.added_one.replace("{count}", "1"),
    })
    .waitFor({ timeout: 30_000 });
  await page
    .getByText(ofChat(fr.window.dates.chosen.dmy))
    .waitFor({ timeout: 30_000 });
  expect(await days()).toEqual([...DAY_FIRST, "2021-09-08"]);
  expect(app.problems).toEqual([]);
});
