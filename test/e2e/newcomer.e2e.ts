import { mkdirSync, readdirSync } from "node:fs";
import path from "node:path";

import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
} from "vitest";

import { writeSample as writeLargerSample } from "../../electron/engine/sample/write-sample.ts";
import { en } from "../../shared/i18n/locales/en.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";
import { openApp, writeSample, type App } from "./harness.ts";
import {
  accentedWord,
  countOf,
  doTheWholeJob,
  expectChecklist,
  expectOverview,
} from "./newcomer.ts";
import { hitCount, settled, tabTo } from "./pages.ts";

const folder = temporaryFolder();
const medium = path.join(folder.path, "medium");
const small = path.join(folder.path, "small");
let zips: string[];
let app: App;

beforeAll(async () => {
  for (const each of [medium, small]) mkdirSync(each);
  zips = await writeSample(medium, "medium");
});
beforeEach(async () => {
  app = await openApp();
});
afterEach(() => app.close());
afterAll(() => folder.remove());

describe("somebody new", () => {
  it("does the whole job on a download that is dropped in", async () => {
    await doTheWholeJob(app, zips);
    expect(app.problems).toEqual([]);
  });

  it("does it with the keyboard alone", async () => {
    const { page } = app;
    const press = async (
      role: "button" | "link",
      name: string,
    ): Promise<void> => {
      await tabTo(page, page.getByRole(role, { name, exact: true }));
      await page.keyboard.press("Enter");
    };
    const goTo = async (name: keyof typeof en.window.nav): Promise<void> => {
      const nav = page.getByRole("navigation").filter({ visible: true });
      await tabTo(page, nav.getByRole("link", { name: en.window.nav[name] }));
      await page.keyboard.press("Enter");
      await settled(page);
    };
    await settled(page);
    const chooser = page.waitForEvent("filechooser");
    await press("button", en.window.start.chooseFiles);
    await (await chooser).setFiles(zips);
    const seeOverview = page.getByRole("link", {
      name: en.window.import.seeOverview,
    });
    await seeOverview.waitFor();
    await press("link", en.window.import.seeOverview);
    await expectOverview(app);

    const word = await accentedWord(app);
    await page.keyboard.press("Control+k");
    await page.getByRole("searchbox").and(page.locator(":focus")).waitFor();
    await page.keyboard.type(`${word} `);
    await expect
      .poll(() => hitCount(page).innerText())
      .toBe(await countOf(app, word));
    const first = page.locator("[data-index='0'] [data-row]");
    await tabTo(page, first);
    await page.keyboard.press("Enter");
    const panel = page.getByRole("complementary", {
      name: en.window.record.label,
    });
    await panel.waitFor();
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "detached" });
    await first.and(page.locator(":focus")).waitFor();

    await goTo("findings");
    await page.locator("article.finding-row").first().waitFor();
    await goTo("checklist");
    await press("button", en.window.checklist.save);
    await expectChecklist(app);
    await goTo("archives");
    await page.getByText("Noémie Valdroche").first().waitFor();
    expect(app.problems).toEqual([]);
  });

  it("stops an import, and the vault is as before", async () => {
    const { page } = app;
    const [first, ...others] = await writeSample(small, "small", 2);
    await app.drop([first ?? "", ...others], ".drop");
    await page
      .getByRole("link", { name: en.window.import.seeOverview })
      .waitFor();
    await page
      .getByRole("button", { name: en.window.close, exact: true })
      .click();
    const before = await contents();
    const larger = await writeLargerSample({
      out: path.join(folder.path, "larger"),
      size: "medium",
      seed: 3,
      times: 5,
    });
    await app.drop(larger.archives[0]?.paths ?? [], ".drop");
    await page
      .getByRole("button", { name: en.window.import.stop, exact: true })
      .click();
    await page.getByText(en.error.job.cancelled).waitFor();
    expect(await contents()).toEqual(before);
    expect(app.problems).toEqual([]);
  });

  async function contents(): Promise<unknown> {
    return {
      overview: await app.dossier("overview"),
      archives: await app.dossier("archives"),
      files: readdirSync(path.dirname(app.vault)).filter((name) =>
        name.includes(".work"),
      ),
    };
  }
});
