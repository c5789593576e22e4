import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { isPrivate } from "../helpers/is-private.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";
import * as standIn from "./stand-in/electron.ts";

vi.mock("electron", async () => {
  const { electron } = await import("./stand-in/electron.ts");
  return electron;
});

const { focusWindow, loadPage, makeWindow, showWindow } =
  await import("../../electron/window.ts");
const { keepWindowState, readWindowState } =
  await import("../../electron/window-state.ts");

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

function make(): standIn.BrowserWindow {
  const session = new standIn.Session("dossier");
  return makeWindow(
    session as never,
    "/out/preload/preload.cjs",
  ) as unknown as standIn.BrowserWindow;
}

describe("the window", () => {
  it("gives a page nothing but our preload, in a sandbox", () => {
    expect(make().options.webPreferences).toEqual({
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
      session: expect.any(standIn.Session),
      preload: "/out/preload/preload.cjs",
    });
  });

  it("is not seen before it has something to show", async () => {
    const window = make();
    expect(window.options.show).toBe(false);
    await loadPage(window as never);
    expect(window.loaded).toEqual(["app://bundle/index.html"]);
    expect(standIn.asked).not.toContain("window.show");
    showWindow(window as never, undefined);
    expect(standIn.asked).toContain("window.show");
  });

  it("loads its page again when that died, but not in circles", () => {
    const window = make();
    const die = (reason: string) =>
      window.webContents.emit("render-process-gone", {}, { reason });
    die("clean-exit");
    expect(window.webContents.reloads).toBe(0);
    die("crashed");
    expect(window.webContents.reloads).toBe(1);
    die("crashed");
    expect(window.webContents.reloads).toBe(1);
    expect(window.destroyed).toBe(true);
  });

  it("comes before the person's eyes when asked for again", () => {
    const window = make();
    window.minimized = true;
    focusWindow(window as never);
    expect(window.minimized).toBe(false);
    expect(standIn.asked.slice(-3)).toEqual([
      "window.restore",
      "window.show",
      "window.focus",
    ]);
  });
});

describe("where the window was", () => {
  const screens = [
    { x: 0, y: 0, width: 1920, height: 1080 },
    { x: 1920, y: -200, width: 2560, height: 1440 },
  ];
  const state = { x: 100, y: 50, width: 900, height: 700, maximized: false };
  const file = (): string => path.join(folder.path, "window.json");
  const read = () => readWindowState(folder.path, screens);
  const plant = (text: string | Uint8Array): void =>
    writeFileSync(file(), text);

  it("is kept when it closes, and used when it opens", () => {
    const window = make();
    keepWindowState(window as never, folder.path);
    window.bounds = { x: 100, y: 50, width: 900, height: 700 };
    window.maximized = true;
    window.emit("close");
    const kept = read();
    expect(kept).toEqual({ ...state, maximized: true });
    const next = make();
    showWindow(next as never, kept);
    expect(next.bounds).toEqual({ x: 100, y: 50, width: 900, height: 700 });
    expect(next.maximized).toBe(true);
  });

  it("is all that is kept, for the person's eyes only", () => {
    const window = make();
    keepWindowState(window as never, folder.path);
    window.emit("close");
    expect(readdirSync(folder.path)).toEqual(["window.json"]);
    expect(JSON.parse(readFileSync(file(), "utf8"))).toEqual({
      x: 10,
      y: 20,
      width: 1200,
      height: 820,
      maximized: false,
    });
    expect(isPrivate(file())).toBe(true);
  });

  it("is not kept where there is no vault", () => {
    const window = make();
    const none = path.join(folder.path, "none");
    keepWindowState(window as never, none);
    window.emit("close");
    expect(existsSync(none)).toBe(false);
  });

  it("is not known at the first start", () => {
    expect(read()).toBeUndefined();
  });

  it("may be on the second screen", () => {
    plant(JSON.stringify({ ...state, x: 2000, y: -150 }));
    expect(read()?.x).toBe(2000);
  });

  it.each([
    ["", "empty"],
    ["{", "cut off"],
    ["null", "null"],
    ["[]", "a list"],
    [JSON.stringify({ ...state, x: "100" }), "a text for a number"],
    [JSON.stringify({ ...state, width: 1e9 }), "as wide as a street"],
    [JSON.stringify({ ...state, height: 1 }), "as high as a hair"],
    [JSON.stringify({ ...state, y: 50.5 }), "between pixels"],
    [JSON.stringify({ ...state, x: -19_000 }), "on no screen"],
    [JSON.stringify({ ...state, x: 1900, y: 1200 }), "in the last corner"],
    [JSON.stringify({ ...state, y: -300 }), "with its title bar out of reach"],
    [JSON.stringify({ ...state, maximized: "yes" }), "a text for a truth"],
    [`{"x":1e400,"y":0,"width":900,"height":700,"maximized":true}`, "infinite"],
    [JSON.stringify({ x: 1, y: 1 }), "without a size"],
    [JSON.stringify(state) + " ".repeat(2000), "far too long"],
    ["\u0000".repeat(50), "zeros"],
  ])("is not believed: %s (%s)", (text) => {
    plant(text);
    expect(read()).toBeUndefined();
  });

  it("takes no more from the file than it needs", () => {
    plant(
      `{"x":100,"y":50,"width":900,"height":700,"maximized":false,"__proto__":{"a":1},"path":"/home"}`,
    );
    expect(read()).toEqual(state);
    expect(Object.keys(read() ?? {})).toHaveLength(5);
  });
});
