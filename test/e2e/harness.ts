import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

import type { CDPSession, Page } from "playwright-core";

import { findBrowser } from "../../browser-host/find-browser.ts";
import type * as HostModule from "../../browser-host/host.ts";
import { ORIGIN } from "../../browser-host/origin.ts";
import type { Locale, SampleSize } from "../../shared/contract/commands.ts";
import { root } from "../architecture/project-files.ts";
import { runNode } from "../helpers/run.ts";

const command = path.join(root, "electron/engine/cli/dossier.ts");

/** The built host, as `npm start` runs it. */
async function builtHost(): Promise<typeof HostModule> {
  const file = path.join(root, "out/browser-host/host.js");
  return (await import(
    /* @vite-ignore */ pathToFileURL(file).href
  )) as typeof HostModule;
}

/** The browser to test in. A test that has none fails: it never passes by being left out. */
export function browser(): string {
  const found = findBrowser(process.env, process.platform);
  if (found === undefined)
    throw new Error("no browser to test in: see scripts/find-test-browser.ts");
  return found;
}

export interface App {
  readonly host: HostModule.Host;
  readonly page: Page;
  readonly session: CDPSession;
  /** The vault's file. */
  readonly vault: string;
  /** The folder into which the host saves. */
  readonly saved: string;
  /** What the page complained about: policy reports, errors, refused requests. */
  readonly problems: string[];
  /** Drops real files or folders on an element, as a person does. */
  drop(paths: readonly string[], onto: string): Promise<void>;
  /** Runs a command of the terminal on the same vault and gives what it printed. */
  terminal(...args: string[]): Promise<string>;
  /** The same, as JSON. */
  dossier<T>(...args: string[]): Promise<T>;
  /** Closes the window, and removes all files unless they are kept for another app. */
  close(): Promise<void>;
}

export interface AppOptions {
  /** A folder to go on in; a new one unless given. */
  folder?: string;
  lang?: Locale;
  keep?: boolean;
}

/** Opens the real host on the real page with an engine and an empty vault, without a window. */
export async function openApp(options: AppOptions = {}): Promise<App> {
  const folder =
    options.folder ?? mkdtempSync(path.join(tmpdir(), "dossier-e2e-"));
  const vault = path.join(folder, "vault", "vault.db");
  const saved = path.join(folder, "saved");
  mkdirSync(saved, { recursive: true });
  const { openHost } = await builtHost();
  const problems: string[] = [];
  const host = await openHost({
    browser: browser(),
    headless: true,
    renderer: path.join(root, "out/renderer"),
    vault,
    saved,
    lang: options.lang ?? "en",
    report: (reference, error) =>
      problems.push(`${reference} ${String(error)}`),
  });
  const { page } = host;
  collectProblems(page, problems);
  // Again, now that somebody listens: what goes wrong while the page loads counts, too.
  await page.reload();
  const session = await page.context().newCDPSession(page);
  const terminal = async (...args: string[]): Promise<string> => {
    const all = [command, ...args, `--vault=${vault}`];
    const { code, output, errors } = await runNode(all);
    if (code !== 0) throw new Error(`dossier ${args.join(" ")}: ${errors}`);
    return output;
  };
  return {
    host,
    page,
    session,
    vault,
    saved,
    problems,
    drop: (paths, onto) => drop(session, page, paths, onto),
    terminal,
    dossier: async <T>(...args: string[]) =>
      JSON.parse(await terminal(...args, "--json")) as T,
    async close() {
      await host.close();
      if (options.keep !== true)
        rmSync(folder, { recursive: true, force: true });
    },
  };
}

function collectProblems(page: Page, problems: string[]): void {
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning")
      problems.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
  // Ours fail only by the page going away; what goes elsewhere must not even be tried.
  page.on("request", (request) => {
    const { origin } = new URL(request.url());
    if (origin !== ORIGIN) problems.push(`request: ${origin}`);
  });
}

async function drop(
  session: CDPSession,
  page: Page,
  paths: readonly string[],
  onto: string,
): Promise<void> {
  const box = await page.locator(onto).first().boundingBox();
  if (box === null) throw new Error(`${onto} is not on the page`);
  const seen = page.viewportSize();
  if (seen === null) throw new Error("the page has no size");
  // In the middle of what can be seen of it: below the window's edge nothing can be dropped.
  const at = {
    x: (Math.max(box.x, 0) + Math.min(box.x + box.width, seen.width)) / 2,
    y: (Math.max(box.y, 0) + Math.min(box.y + box.height, seen.height)) / 2,
  };
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await session.send("Input.dispatchDragEvent", { type, ...at, data });
}

/** Made-up archives in a folder of their own: the paths of the zips. */
export async function writeSample(
  folder: string,
  size: SampleSize,
  seed = 1,
): Promise<string[]> {
  const { code, errors } = await runNode([
    command,
    "sample",
    `--out=${folder}`,
    `--size=${size}`,
    `--seed=${seed}`,
  ]);
  if (code !== 0) throw new Error(errors);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".zip"))
    .map((name) => path.join(folder, name));
}
