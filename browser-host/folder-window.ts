import { readdirSync, realpathSync, statSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";

import type { BrowserContext, Page, Request } from "playwright-core";

import { visible } from "../shared/text/visible.ts";
import {
  runFolderPage,
  type FolderList,
  type FolderWords,
} from "./folder-page.ts";
import { FOLDER_ORIGIN } from "./origin.ts";
import { HEADERS, notFound, type Answer } from "./static-files.ts";

/** More would not be looked through; the path can be typed. */
const MOST_FOLDERS = 1000;

const OPENING_MILLISECONDS = 5000;

/**
 * The host's own window for choosing a folder.
 *
 * A browser's dialog for folders would list every file of the folder to the page first, under the word "upload". This
 * window is at an origin of its own: the page can neither read it nor act in it, and gets a token at the end.
 */
export class FolderWindow {
  readonly #context: BrowserContext;
  readonly #words: FolderWords;
  readonly #lang: string;
  readonly #open: (address: string) => Promise<void>;
  #current: { page: Page; decide: (folder: string | null) => void } | undefined;
  #opening = false;
  #last = homedir();

  constructor(
    context: BrowserContext,
    options: {
      words: FolderWords;
      lang: string;
      open: (address: string) => Promise<void>;
    },
  ) {
    this.#context = context;
    this.#words = options.words;
    this.#lang = options.lang;
    this.#open = options.open;
  }

  /** Whether a window that has just appeared is this one. */
  expects(page: Page): boolean {
    return this.#opening || this.#current?.page === page;
  }

  /** The folder that the person chose; null when they closed the window or one is open already. */
  async choose(): Promise<string | null> {
    if (this.#opening || this.#current !== undefined) {
      await this.#current?.page.bringToFront();
      return null;
    }
    this.#opening = true;
    let page: Page;
    try {
      const opened = this.#context.waitForEvent("page", {
        timeout: OPENING_MILLISECONDS,
      });
      await Promise.all([opened, this.#open(`${FOLDER_ORIGIN}/`)]);
      page = await opened;
      this.#current = { page, decide: () => undefined };
    } finally {
      this.#opening = false;
    }
    const chosen = await new Promise<string | null>((decide) => {
      this.#current = { page, decide };
      page.on("close", () => decide(null));
      if (page.isClosed()) decide(null);
    });
    this.#current = undefined;
    if (!page.isClosed()) await page.close();
    if (chosen !== null) this.#last = path.dirname(chosen);
    return chosen;
  }

  /** Answers a request to the window's origin. */
  answer(request: Request): Answer {
    const { pathname } = new URL(request.url());
    if (request.method() === "GET") return this.#file(pathname);
    if (
      request.method() !== "POST" ||
      this.#current === undefined ||
      request.frame() !== this.#current.page.mainFrame()
    )
      return notFound;
    const given = request.postData() ?? "";
    if (pathname === "/list")
      return text("application/json", JSON.stringify(this.#list(given)));
    if (pathname !== "/choose") return notFound;
    const folder = this.#list(given);
    if (folder.readable || given === "")
      this.#current.decide(given === "" ? null : folder.path);
    return text("application/json", "null");
  }

  #file(pathname: string): Answer {
    if (pathname === "/") return text("text/html", html(this.#lang));
    if (pathname === "/folder.css") return text("text/css", STYLE);
    if (pathname === "/folder.js")
      return text(
        "text/javascript",
        `(${runFolderPage.toString()})(${JSON.stringify(this.#words)});`,
      );
    return notFound;
  }

  #list(given: string): FolderList {
    const folder = path.resolve(
      given === "" ? this.#last : given.replace(/^~(?=[/\\]|$)/, homedir()),
    );
    try {
      const folders = readdirSync(folder, { withFileTypes: true })
        .filter((entry) => isFolder(folder, entry))
        .map(({ name }) => name)
        .filter((name) => !name.startsWith("."))
        .toSorted((one, other) => one.localeCompare(other))
        .slice(0, MOST_FOLDERS);
      return {
        path: folder,
        parent: path.dirname(folder) === folder ? null : path.dirname(folder),
        folders: folders.map((name) => ({
          name: visible(name),
          path: path.join(folder, name),
        })),
        readable: true,
      };
    } catch {
      return { path: folder, parent: null, folders: [], readable: false };
    }
  }
}

function isFolder(
  folder: string,
  entry: { name: string; isDirectory(): boolean; isSymbolicLink(): boolean },
): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  try {
    return statSync(realpathSync(path.join(folder, entry.name))).isDirectory();
  } catch {
    return false;
  }
}

function text(type: string, body: string): Answer {
  return {
    status: 200,
    headers: { ...HEADERS, "content-type": `${type}; charset=utf-8` },
    body,
  };
}

function html(lang: string): string {
  return [
    "<!doctype html>",
    `<html lang="${lang}">`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    "<title>Dossier</title>",
    '<link rel="stylesheet" href="/folder.css">',
    '<main id="main"></main>',
    '<script src="/folder.js"></script>',
  ].join("\n");
}

/** The page's own colours, as the design has them, for a window that is not part of the page. */
const STYLE = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
body { margin: 0; background: light-dark(#faf9f6, #191a18); color: light-dark(#1d1e1b, #eceae4); }
main { max-width: 40rem; margin: 0 auto; padding: 1.5rem; }
h1 { font: 400 1.6rem/1.2 "Iowan Old Style", "Palatino Linotype", P052, serif; margin: 0 0 .5rem; }
label { display: block; font-weight: 600; margin-top: 1rem; }
input { box-sizing: border-box; width: 100%; min-height: 40px; padding: 0 .6rem; font: inherit; color: inherit;
  background: light-dark(#fff, #22231f); border: 1px solid light-dark(#85857c, #8c8c82); border-radius: 4px; }
ul { list-style: none; margin: .25rem 0; padding: 0; max-height: 15rem; overflow: auto;
  border-block: 1px solid light-dark(#d8d6ce, #3a3b36); }
li button { width: 100%; text-align: start; border: 0; background: none; }
button { min-height: 40px; padding: 0 .9rem; font: inherit; color: inherit; background: none; cursor: pointer;
  border: 1px solid light-dark(#85857c, #8c8c82); border-radius: 4px; }
button:hover { background: light-dark(#efede6, #2b2c28); }
button.main { background: light-dark(#1f5c46, #8fd3b4); color: light-dark(#fff, #10241b); border-color: transparent; }
:focus-visible { outline: 3px solid light-dark(#1f5c46, #8fd3b4); outline-offset: 2px; }
.actions { display: flex; gap: .75rem; margin-top: 1.25rem; }
[role=alert]:not(:empty) { margin: .5rem 0 0; }
`;
