import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

import type Axe from "axe-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { FullRecord } from "../../shared/contract/commands.ts";
import { en } from "../../shared/i18n/locales/en.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";
import { openApp, writeSample, type App } from "./harness.ts";
import {
  HOSTILE,
  PROOF,
  writeHostileArchive,
  writeHostileChat,
} from "./hostile-archive.ts";
import { goTo, hitCount, PAGE_NAMES, settled } from "./pages.ts";

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const folder = temporaryFolder();
const sample = path.join(folder.path, "sample");
let app: App;

async function importOne(paths: readonly string[]): Promise<void> {
  await app.drop(paths, ".drop");
  await app.page
    .getByRole("link", { name: en.window.import.seeOverview })
    .waitFor();
}

/** Opens whatever can be opened on a page, so that it is looked at, too. */
async function openAll(): Promise<void> {
  const closed = app.page.locator("#main button[aria-expanded=false]");
  for (const button of (await closed.all()).slice(0, 12))
    // One that another one moved or closed is none the less there.
    await button.click({ timeout: 2000 }).catch(() => undefined);
  await settled(app.page);
}

describe("hostile texts are text", () => {
  beforeAll(async () => {
    app = await openApp();
    await importOne([
      writeHostileArchive(folder.path),
      writeHostileChat(folder.path),
    ]);
  });
  afterAll(() => app.close());

  /** What must hold of whatever is on the page. */
  async function expectOnlyText(): Promise<void> {
    const found = await app.page.evaluate((proof) => {
      // Line feeds of our own lists and paragraphs come with innerText.
      const control =
        /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;
      const all = [...document.querySelectorAll("*")];
      return {
        ran: proof in window,
        elements: all
          .filter((each) =>
            each.matches(
              "iframe, object, embed, base, form, meta[http-equiv], img[src=x], script:not([src^='https://app.invalid/'], [src^='./'], [src^='/'])",
            ),
          )
          .map((each) => each.outerHTML),
        handlers: all.flatMap((each) =>
          each
            .getAttributeNames()
            .filter((name) => name.startsWith("on") || name === "href")
            .filter((name) => each.getAttribute(name) !== "#main")
            .filter(() => each.localName !== "link" && each.localName !== "use")
            .map((name) => `${name}=${each.getAttribute(name)}`),
        ),
        controls: [
          document.title,
          ...document.body.innerText.split("\n"),
          ...all.flatMap((each) =>
            each
              .getAttributeNames()
              // A field holds what the person typed, to the letter.
              .filter((name) => name !== "value")
              .map((name) => each.getAttribute(name) ?? ""),
          ),
        ].filter((text) => control.test(text)),
      };
    }, PROOF);
    expect(found).toEqual({
      ran: false,
      elements: [],
      handlers: [],
      controls: [],
    });
  }

  it.each(PAGE_NAMES)("on %s", async (name) => {
    await goTo(app.page, name);
    await openAll();
    await expectOnlyText();
    expect(app.problems).toEqual([]);
  });

  it("in every record that can be found and opened", async () => {
    const { page } = app;
    const lines = (await app.terminal("records")).trim().split("\n");
    const records = lines.map((line) => JSON.parse(line) as FullRecord);
    const written = JSON.stringify(records);
    for (const text of [HOSTILE[0], HOSTILE[1], HOSTILE[5]])
      expect(written).toContain(JSON.stringify(text).slice(1, -1));
    for (const query of [
      "onerror",
      "script",
      "reversed",
      "bell",
      "constructor",
      "mixed",
    ]) {
      await goTo(page, "search");
      await page.getByRole("searchbox").fill(query);
      await hitCount(page).waitFor();
      await settled(page);
      await expectOnlyText();
      const rows = await page.locator("[data-row]").all();
      for (const row of rows.slice(0, 6)) {
        await row.click();
        await page
          .getByRole("complementary", { name: en.window.record.label })
          .waitFor();
        await settled(page);
        await expectOnlyText();
      }
    }
    await page.getByRole("searchbox").fill("onerror");
    await page
      .getByText(HOSTILE[0] ?? "")
      .first()
      .waitFor();
    expect(app.problems).toEqual([]);
  });

  it("in words that are searched for", async () => {
    const { page } = app;
    await goTo(page, "search");
    for (const text of HOSTILE) {
      // A field takes no line feeds and no zero; the rest goes in as it is.
      await page.getByRole("searchbox").fill(`zzz ${text}`);
      await page
        .getByText(en.window.search.nothingWith.split(" “")[0] ?? "")
        .first()
        .waitFor();
      await expectOnlyText();
    }
    expect(app.problems).toEqual([]);
  });

  it("in the saved checklist", async () => {
    await goTo(app.page, "checklist");
    await app.page
      .getByRole("button", { name: en.window.checklist.save })
      .click();
    await app.page.getByText(en.window.checklist.file).first().waitFor();
    const list = readFileSync(
      path.join(app.saved, en.window.checklist.file),
      "utf8",
    );
    expect(list).not.toMatch(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u,
    );
    expect(list).not.toMatch(/(?<!\\)<(?:img|script|svg|iframe)/);
  });
});

describe("every page can be used by everybody", () => {
  beforeAll(async () => {
    mkdirSync(sample);
    const zips = await writeSample(sample, "small");
    // Nothing tells the order of its dates: a page asks.
    const chat = path.join(sample, "WhatsApp Chat with Bo Birch.txt");
    writeFileSync(chat, "3/4/21, 9:15 AM - Bo Birch: heather\n");
    app = await openApp();
    await importOne([...zips, chat]);
  });
  afterAll(async () => {
    await app.close();
    folder.remove();
  });

  async function expectAccessible(): Promise<void> {
    const { page } = app;
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const { axe: checker } = window as unknown as {
        axe: typeof Axe;
      };
      const results = await checker.run(document, {
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
      });
      return results.violations.map(({ id, nodes }) => ({
        id,
        nodes: nodes.slice(0, 3).map(({ html, any }) => ({
          html: html.slice(0, 200),
          why: any[0]?.message,
        })),
      }));
    });
    expect(violations).toEqual([]);
    const { scrolls, headings } = await page.evaluate(() => ({
      scrolls:
        document.documentElement.scrollWidth -
        document.documentElement.clientWidth,
      headings: document.querySelectorAll("h1").length,
    }));
    expect({ scrolls, headings }).toEqual({ scrolls: 0, headings: 1 });
  }

  const looks = (["light", "dark"] as const).flatMap((colorScheme) =>
    [1280, 400, 320].map((width) => ({ colorScheme, width })),
  );
  it.each(looks)(
    "in $colorScheme at $width pixels",
    async ({ colorScheme, width }) => {
      const { page } = app;
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      for (const name of PAGE_NAMES) {
        await goTo(page, name);
        await expectAccessible();
      }
      await goTo(page, "search");
      await page.getByRole("searchbox").fill("the");
      await hitCount(page).waitFor();
      await page.locator("[data-row]").first().click();
      await page.getByText(en.window.record.source).first().waitFor();
      await expectAccessible();
      await page.keyboard.press("Escape");
      expect(app.problems).toEqual([]);
    },
  );
});
