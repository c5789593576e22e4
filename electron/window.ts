import {
  BrowserWindow,
  nativeTheme,
  type Session,
  type WebPreferences,
} from "electron";

import { START_ADDRESS } from "./security.ts";
import type { WindowState } from "./window-state.ts";

/** Everything a page could have and ours does not. Defaults are spelled out: they have changed before. */
const preferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  plugins: false,
  navigateOnDragDrop: false,
  disableDialogs: true,
  spellcheck: false,
  devTools: false,
} as const satisfies WebPreferences;

/** A page that dies twice within this time would only die again. */
const CALM = 10_000;

/** Makes the window, unseen until `show`, and starts loading the page. */
export function makeWindow(session: Session, preload: string): BrowserWindow {
  const window = new BrowserWindow({
    title: "Dossier",
    width: 1200,
    height: 820,
    minWidth: 320,
    minHeight: 320,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? "#0f1311" : "#eef1ee",
    webPreferences: { ...preferences, session, preload },
  });
  let diedAt = Number.NEGATIVE_INFINITY;
  window.webContents.on("render-process-gone", (_event, { reason }) => {
    if (reason === "clean-exit") return;
    const isAgain = Date.now() - diedAt < CALM;
    diedAt = Date.now();
    if (isAgain) window.destroy();
    else window.webContents.reload();
  });
  return window;
}

/** Loads our page; settles when the window has something to show. */
export async function loadPage(window: BrowserWindow): Promise<void> {
  const ready = new Promise<void>((resolve) => {
    window.once("ready-to-show", () => resolve());
  });
  await window.loadURL(START_ADDRESS);
  await ready;
}

/** Shows the window where it was. */
export function showWindow(
  window: BrowserWindow,
  state: WindowState | undefined,
): void {
  if (window.isDestroyed()) return;
  if (state !== undefined) {
    const { x, y, width, height } = state;
    window.setBounds({ x, y, width, height });
    if (state.maximized) window.maximize();
  }
  window.show();
}

/** Brings the window before the person's eyes. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
