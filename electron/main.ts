/*
 * The program's life in Electron: one window, one engine, one way out.
 *
 * Nothing here waits at the top level: Electron is not ready before this file has run to its end.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { app, screen, type BrowserWindow } from "electron";

import type { Locale } from "../shared/contract/commands.ts";
import { runCommand } from "./command-line.ts";
import { Dialogs } from "./dialogs.ts";
import { EngineHost } from "./engine-host.ts";
import { announceDeath, serveWindow } from "./ipc.ts";
import { readLaunch } from "./launch.ts";
import { setMenu } from "./menu.ts";
import { openSession, secureProgram } from "./security.ts";
import { runSelfTest } from "./self-test.ts";
import { focusWindow, loadPage, makeWindow, showWindow } from "./window.ts";
import { keepWindowState, readWindowState } from "./window-state.ts";

// As scripts/build.ts lays them out; this file is out/electron/main.js then.
const bundle = path.join(import.meta.dirname, "..", "renderer");
const preload = path.join(import.meta.dirname, "..", "preload", "preload.cjs");
const engineEntry = path.join(import.meta.dirname, "engine.js");

// A terminal that is gone is no reason to fail.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", () => {});

app.setName("Dossier");
// Chromium keeps some files of its own, with nothing of a person in them. Under our name they would lie in the vault's
// folder on a Mac, where capitals do not count.
keepChromiumIn(path.join(app.getPath("appData"), "dossier-window"));
secureProgram();

const launch = readLaunch(process.argv, app.isPackaged);
switch (launch.kind) {
  case "command":
    leaveNoTrace();
    start(async () =>
      app.exit(await runCommand(engineEntry, launch.args, process.stdin)),
    );
    break;
  case "self-test": {
    const folder = leaveNoTrace();
    process.env["DOSSIER_VAULT"] = path.join(folder, "vault", "vault.db");
    start(async () => {
      const { window, engine } = openProgram();
      await loadPage(window);
      const passed = await runSelfTest(window, engine, folder, launch.file);
      await engine.close();
      app.exit(passed ? 0 : 1);
    });
    break;
  }
  case "window":
    // A second start shows the window of the first and goes.
    if (app.requestSingleInstanceLock()) start(showProgram);
    else app.quit();
    break;
}

function start(run: () => Promise<void>): void {
  app
    .whenReady()
    .then(run)
    .catch((error: unknown) => {
      const stack = error instanceof Error ? error.stack : undefined;
      process.stderr.write(`${stack ?? String(error)}\n`);
      app.exit(3);
    });
}

function openProgram(): { window: BrowserWindow; engine: EngineHost } {
  const locale = systemLocale();
  setMenu(locale, process.platform);
  const window = makeWindow(openSession(bundle), preload);
  const engine = new EngineHost(engineEntry, ({ reference, exitCode }) => {
    process.stderr.write(`${reference} the engine ended with ${exitCode}\n`);
    announceDeath(window, reference);
  });
  serveWindow(window, engine, new Dialogs(window, locale));
  return { window, engine };
}

async function showProgram(): Promise<void> {
  const { window, engine } = openProgram();
  closeEngineFirst(engine);
  app.on("window-all-closed", () => app.quit());
  app.on("second-instance", () => focusWindow(window));
  app.on("activate", () => focusWindow(window));
  const [folder] = await Promise.all([engine.vaultFolder(), loadPage(window)]);
  if (folder !== undefined) {
    const screens = screen.getAllDisplays().map(({ workArea }) => workArea);
    showWindow(window, readWindowState(folder, screens));
    keepWindowState(window, folder);
  } else showWindow(window, undefined);
  process.stdout.write("ready: Dossier\n");
}

/** Whatever asks the program to quit waits until the engine has finished or undone what it was doing. */
function closeEngineFirst(engine: EngineHost): void {
  let closing: Promise<void> | undefined;
  let isClosed = false;
  app.on("before-quit", (event) => {
    if (isClosed) return;
    event.preventDefault();
    closing ??= engine.close().finally(() => {
      isClosed = true;
      app.quit();
    });
  });
}

/** Chromium's own files go to a fresh private folder, beside no other instance, and are gone at the end. */
function leaveNoTrace(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "dossier-"));
  keepChromiumIn(folder);
  app.dock?.hide();
  app.on("quit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function keepChromiumIn(folder: string): void {
  app.setPath("userData", folder);
  app.setPath("sessionData", folder);
}

function systemLocale(): Locale {
  const tag = app.getPreferredSystemLanguages()[0] ?? app.getLocale();
  return tag.toLowerCase().startsWith("fr") ? "fr" : "en";
}
