/*
 * A browser for the tests of the window: the one named, one that is installed, Playwright's own, which is fetched once
 * after saying so, or, for root on Debian, the distribution's. Fails when there is none: no test passes by not running.
 *
 * What a person starts (`npm start`) never fetches a browser.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

import { chromium } from "playwright-core";

import { findBrowser } from "../browser-host/find-browser.ts";
import { systemLocale } from "../electron/engine/cli/main.ts";
import { textFor } from "../electron/engine/text.ts";

const playwright = path.join(
  import.meta.dirname,
  "../node_modules/playwright-core/cli.js",
);

/** The browser's program. @throws when there is none and none can be had */
export async function findTestBrowser(): Promise<string> {
  const t = textFor(systemLocale(process.env));
  const { DOSSIER_BROWSER, DOSSIER_NO_DOWNLOAD } = process.env;
  const found = findBrowser(process.env, process.platform);
  if (found !== undefined) return found;
  const isNamed = DOSSIER_BROWSER !== undefined && DOSSIER_BROWSER !== "";
  if (isNamed) throw new Error(t("start.testBrowser.none"));
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  if (DOSSIER_NO_DOWNLOAD !== "1") {
    console.log(t("start.testBrowser.fetching"));
    await run(process.execPath, [playwright, "install", "chromium"]);
    if (existsSync(own)) return own;
    if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
      console.log(t("start.testBrowser.installing"));
      await run("apt-get", ["update"]);
      await run("apt-get", [
        "install",
        "--yes",
        "--no-install-recommends",
        "chromium",
      ]);
      const installed = findBrowser(process.env, process.platform);
      if (installed !== undefined) return installed;
    }
  }
  throw new Error(t("start.testBrowser.none"));
}

/** Whether it worked shows in what is there afterwards. */
function run(program: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: "inherit" });
    child.on("error", () => resolve());
    child.on("close", () => resolve());
  });
}
