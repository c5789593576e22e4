import { randomUUID } from "node:crypto";
import path from "node:path";
import { parseArgs } from "node:util";

import type { BrowserContext, Page, Route } from "playwright-core";

import {
  openEngine,
  PickedPaths,
  textFor,
  vaultLocation,
  withNamesOnly,
  type Engine,
} from "../electron/engine/engine.ts";
import type { Locale } from "../shared/contract/commands.ts";
import { locales } from "../shared/i18n/locales/index.ts";
import { answerCall, isCall, type BridgeParts } from "./bridge.ts";
import { eventsTo } from "./events.ts";
import { findBrowser } from "./find-browser.ts";
import { FolderWindow } from "./folder-window.ts";
import { definePageBridge, type PageSetup } from "./in-page.ts";
import { isRoot, launch } from "./launch.ts";
import { CALL_PATH, FOLDER_ORIGIN, ORIGIN } from "./origin.ts";
import { PageSide } from "./page-side.ts";
import { makeProfile, removeProfile, removeStaleProfiles } from "./profile.ts";
import { saveFolder } from "./save-file.ts";
import { notFound, StaticFiles, type Answer } from "./static-files.ts";

export interface HostOptions {
  /** The browser's program. */
  browser: string;
  headless: boolean;
  /** The folder of the built page. */
  renderer: string;
  vault: string;
  /** Where saved files go. */
  saved: string;
  lang: Locale;
  /** Told of our own mistakes. */
  report: (reference: string, error: unknown) => void;
}

/** Why a host ended. */
export type HostEnding = "closed" | "page-crashed";

export interface Host {
  /** The page, for tests. */
  readonly page: Page;
  /** Settles when browser, engine and profile are gone. */
  readonly ended: Promise<HostEnding>;
  close(): Promise<void>;
}

/** The browser did not start at all. */
export class NoBrowser extends Error {}

/** Opens the window in an installed browser, with an engine behind it. @throws NoBrowser */
export async function openHost(options: HostOptions): Promise<Host> {
  await removeStaleProfiles();
  const profile = makeProfile();
  let context: BrowserContext;
  try {
    context = await launch({
      executable: options.browser,
      folder: profile,
      headless: options.headless,
    });
  } catch (cause) {
    await removeProfile(profile);
    throw new NoBrowser("the browser did not start", { cause });
  }
  return new OpenHost(context, profile, options).ready();
}

class OpenHost implements Host {
  readonly ended: Promise<HostEnding>;
  readonly #context: BrowserContext;
  readonly #engine: Engine;
  readonly #files: StaticFiles;
  readonly #picked = new PickedPaths();
  readonly #saved: string;
  readonly #folderWindow: FolderWindow;
  readonly #setup: PageSetup = {
    origin: ORIGIN,
    callPath: CALL_PATH,
    // A new name for every start, so that no page can be written for it.
    hostEnd: `host-${randomUUID()}`,
  };
  #page: Page | undefined;
  #pageSide: PageSide | undefined;
  #ending: HostEnding = "closed";

  constructor(context: BrowserContext, profile: string, options: HostOptions) {
    this.#context = context;
    this.#files = new StaticFiles(options.renderer);
    this.#saved = options.saved;
    this.#engine = withNamesOnly(
      openEngine({
        vault: { file: options.vault },
        picked: this.#picked,
        emit: eventsTo(() => this.#pageSide),
        report: options.report,
      }),
    );
    this.#folderWindow = new FolderWindow(context, {
      words: locales[options.lang].start.folderWindow,
      lang: options.lang,
      open: async (address) => this.#pageSide?.openWindow(address),
    });
    this.ended = this.#end(profile);
  }

  get page(): Page {
    if (this.#page === undefined) throw new Error("the page is not open yet");
    return this.#page;
  }

  /** Opens the page. Everything is in place before its first request. */
  async ready(): Promise<this> {
    try {
      await this.#context.addInitScript(definePageBridge, this.#setup);
      await this.#context.route("**/*", (route) => this.#answer(route));
      const page = this.#context.pages()[0] ?? (await this.#context.newPage());
      this.#page = page;
      this.#pageSide = new PageSide(page, this.#setup);
      this.#watch(page);
      // Also where the browser was told the address when it started: that was before anybody could answer it.
      await page.goto(`${ORIGIN}/`);
      return this;
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    // Fails when the browser is gone already, which is what was wanted.
    await this.#context.close().catch(() => undefined);
    await this.ended;
  }

  /** One window and its folder window; whatever else a key or a menu of the browser opens goes again. */
  #watch(page: Page): void {
    this.#context.on("page", (other) => {
      if (!this.#folderWindow.expects(other)) void other.close().catch(nothing);
    });
    // The window's cross, or the end of the browser.
    page.once("close", () => void this.#context.close().catch(nothing));
    page.once("crash", () => {
      this.#ending = "page-crashed";
      void this.#context.close().catch(nothing);
    });
    page.on("framenavigated", (frame) => {
      if (frame !== page.mainFrame() || frame.url().startsWith(`${ORIGIN}/`))
        return;
      // Nothing else is ever shown here, whatever the person opened with a key of the browser's own.
      void page.goto(`${ORIGIN}/`).catch(nothing);
    });
  }

  async #end(profile: string): Promise<HostEnding> {
    await new Promise<void>((resolve) => {
      this.#context.once("close", () => resolve());
    });
    const ending = this.#ending;
    await this.#engine.close();
    await removeProfile(profile);
    return ending;
  }

  async #answer(route: Route): Promise<void> {
    const request = route.request();
    try {
      const { origin, pathname } = new URL(request.url());
      if (origin === ORIGIN && request.method() === "GET")
        await route.fulfill(this.#files.answer(pathname));
      else if (origin === ORIGIN) await route.fulfill(await this.#call(route));
      else if (origin === FOLDER_ORIGIN)
        await route.fulfill(this.#folderWindow.answer(request));
      else await route.abort("blockedbyclient");
    } catch {
      // The page went away while it was being answered, or nobody can tell which frame asked.
      await route.abort("blockedbyclient").catch(nothing);
    }
  }

  async #call(route: Route): Promise<Answer> {
    const request = route.request();
    if (
      !isCall(request) ||
      this.#page === undefined ||
      this.#pageSide === undefined
    )
      return notFound;
    if (request.frame() !== this.#page.mainFrame()) return notFound;
    const parts: BridgeParts = {
      engine: this.#engine,
      picked: this.#picked,
      pageSide: this.#pageSide,
      folderWindow: this.#folderWindow,
      saveFolder: this.#saved,
      printPage: () =>
        this.page.pdf({
          format: "A4",
          printBackground: true,
          preferCSSPageSize: true,
          tagged: true,
          outline: true,
        }),
    };
    return answerCall(request, parts);
  }
}

function nothing(): void {}

/** Exit codes, as `npm start` has them; a signal's is 128 and its number. */
const EXIT = { done: 0, broken: 1, usage: 2, noBrowser: 4 };

async function main(): Promise<number> {
  const { headless, lang: asked } = parseArgs({
    options: {
      headless: { type: "boolean", default: false },
      lang: { type: "string", default: "en" },
    },
  }).values;
  const lang: Locale = asked === "fr" ? "fr" : "en";
  const t = textFor(lang);
  const say = (line: string): void => void process.stderr.write(`${line}\n`);

  const browser = findBrowser(process.env, process.platform);
  if (browser === undefined) {
    say(t("start.noBrowser"));
    return EXIT.noBrowser;
  }
  const fromCaller = process.env["INIT_CWD"] ?? process.cwd();
  if (isRoot()) say(t("start.root"));

  let host: Host | undefined;
  let signalled: number | undefined;
  const stop = (code: number): void => {
    signalled ??= code;
    void host?.close();
  };
  process.on("SIGINT", () => stop(130));
  process.on("SIGTERM", () => stop(143));
  process.on("SIGHUP", () => stop(129));
  // Whoever started us is gone without a word: so is the terminal.
  process.on("disconnect", () => stop(129));
  try {
    host = await openHost({
      browser,
      headless,
      lang,
      renderer: path.join(import.meta.dirname, "../renderer"),
      vault: path.resolve(
        fromCaller,
        vaultLocation(process.env, process.platform),
      ),
      saved: saveFolder(process.env, process.platform),
      report: (reference, error) =>
        say(
          `${reference} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
        ),
    });
  } catch (error) {
    if (signalled !== undefined) return signalled;
    if (!(error instanceof NoBrowser)) throw error;
    say(t("start.browserFailed", { browser }));
    return EXIT.noBrowser;
  }
  if (signalled === undefined) process.stdout.write("ready: Dossier\n");
  else await host.close();
  const ending = await host.ended;
  if (signalled !== undefined) return signalled;
  if (ending === "page-crashed") say(t("start.pageCrashed"));
  return ending === "page-crashed" ? EXIT.broken : EXIT.done;
}

if (import.meta.main) {
  process.exitCode = await main();
  if (process.connected) process.disconnect();
}
