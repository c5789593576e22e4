import {
  closeSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";

import type { BrowserWindow } from "electron";

export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where the window was; nothing else is ever kept beside the vault. */
export interface WindowState extends Rectangle {
  maximized: boolean;
}

/** No honest state file is longer. */
const LONGEST = 1024;
const SMALLEST = 320;
const LARGEST = 20_000;
/** So much of the window has to lie on a screen that it can be seen and moved. */
const VISIBLE = 100;

/** Reads where the window was; undefined when that is not known, or on no screen there is now. */
export function readWindowState(
  folder: string,
  screens: readonly Rectangle[],
): WindowState | undefined {
  const state = parse(readStart(fileIn(folder)));
  if (state === undefined) return undefined;
  const { x, y, width, height, maximized } = state;
  const known: WindowState = { x, y, width, height, maximized };
  return screens.some((screen) => isVisible(known, screen)) ? known : undefined;
}

/** Remembers, when the window closes, where it was. */
export function keepWindowState(window: BrowserWindow, folder: string): void {
  window.on("close", () => {
    const { x, y, width, height } = window.getNormalBounds();
    const maximized = window.isMaximized();
    writeWindowState(folder, { x, y, width, height, maximized });
  });
}

/** What cannot be remembered is no loss: the window opens in its usual place. */
function writeWindowState(folder: string, state: WindowState): void {
  const file = fileIn(folder);
  const fresh = `${file}.${process.pid}`;
  try {
    writeFileSync(fresh, JSON.stringify(state), { flag: "wx", mode: 0o600 });
    renameSync(fresh, file);
  } catch {
    // No vault yet, so no folder; a full disk; a folder that may only be read.
    rmSync(fresh, { force: true });
  }
}

function fileIn(folder: string): string {
  return path.join(folder, "window.json");
}

function readStart(file: string): string {
  const bytes = Buffer.alloc(LONGEST + 1);
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, "r");
    const length = readSync(descriptor, bytes);
    return length > LONGEST ? "" : bytes.toString("utf8", 0, length);
  } catch {
    return "";
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function parse(text: string): WindowState | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isState(value) ? value : undefined;
}

function isState(value: unknown): value is WindowState {
  if (typeof value !== "object" || value === null) return false;
  const { x, y, width, height, maximized } = value as Record<string, unknown>;
  const isBetween = (number: unknown, least: number, most: number): boolean =>
    Number.isSafeInteger(number) &&
    Number(number) >= least &&
    Number(number) <= most;
  return (
    isBetween(x, -LARGEST, LARGEST) &&
    isBetween(y, -LARGEST, LARGEST) &&
    isBetween(width, SMALLEST, LARGEST) &&
    isBetween(height, SMALLEST, LARGEST) &&
    typeof maximized === "boolean"
  );
}

function isVisible(window: Rectangle, screen: Rectangle): boolean {
  const shared = (start: number, length: number, from: number, size: number) =>
    Math.min(start + length, from + size) - Math.max(start, from);
  return (
    shared(window.x, window.width, screen.x, screen.width) >= VISIBLE &&
    shared(window.y, window.height, screen.y, screen.height) >= VISIBLE &&
    // The title bar is what a window is moved by.
    window.y >= screen.y
  );
}
