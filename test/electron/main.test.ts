import { existsSync } from "node:fs";
import path from "node:path";

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { root } from "../architecture/project-files.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";
import type * as StandInModule from "./stand-in/electron.ts";

type StandIn = typeof StandInModule;
let standIn: StandIn;
let folder: ReturnType<typeof temporaryFolder>;
const argv = process.argv;
const said: string[] = [];

/** Starts the program, up to where Electron is about to be ready. */
async function start(...args: string[]): Promise<void> {
  process.argv = ["dossier", ...args];
  await import("../../electron/main.ts");
}

beforeEach(async () => {
  // A new Electron for each start; `vi.mock` would keep the first.
  vi.resetModules();
  vi.doMock("electron", async () => {
    const { electron } = await import("./stand-in/electron.ts");
    return electron;
  });
  folder = temporaryFolder();
  process.env["DOSSIER_VAULT"] = path.join(folder.path, "vault.db");
  standIn = await import("./stand-in/electron.ts");
  standIn.state.entry = path.join(root, "electron", "engine", "main.ts");
  said.length = 0;
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    said.push(String(text));
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  for (const child of standIn.processes) {
    child.removeAllListeners("exit");
    child.kill();
  }
  process.argv = argv;
  delete process.env["DOSSIER_VAULT"];
  folder.remove();
});

async function open(): Promise<InstanceType<StandIn["BrowserWindow"]>> {
  await start();
  standIn.becomeReady();
  await vi.waitFor(() => expect(standIn.asked).toContain("window.show"), 5000);
  const [window] = standIn.windows;
  if (window === undefined) throw new Error("no window");
  return window;
}

describe("the program", () => {
  it("is walled in before Electron is ready, and does nothing else until then", async () => {
    await start();
    expect(standIn.asked).toContain("app.enableSandbox");
    expect(standIn.asked).toContain("protocol.registerSchemesAsPrivileged");
    expect(standIn.asked).not.toContain("utilityProcess.fork");
    expect(standIn.windows).toEqual([]);
    standIn.becomeReady();
    await vi.waitFor(() =>
      expect(standIn.asked).toContain("utilityProcess.fork"),
    );
    const order = standIn.asked;
    for (const first of [
      "app.enableSandbox",
      "protocol.registerSchemesAsPrivileged",
      "switch host-resolver-rules",
      "switch proxy-server",
    ])
      expect(order.indexOf(first)).toBeLessThan(order.indexOf("ready"));
  });

  it("opens one window on its own page, with a menu, when the engine has said where the vault lies", async () => {
    const window = await open();
    expect(standIn.windows).toHaveLength(1);
    expect(window.loaded).toEqual(["app://bundle/index.html"]);
    expect(said).toEqual(["ready: Dossier\n"]);
    expect(standIn.menus).toHaveLength(1);
    expect(standIn.sessions.map(({ partition }) => partition)).toEqual([
      "dossier",
    ]);
    expect(standIn.app.getPath("userData")).toBe(
      path.join("/paths/appData", "dossier-window"),
    );
    // What the built page and preload are called is scripts/build.ts's word.
    expect(window.options.webPreferences?.["preload"]).toBe(
      path.join(root, "preload", "preload.cjs"),
    );
    window.emit("close");
    expect(existsSync(path.join(folder.path, "window.json"))).toBe(true);
  });

  it("is there once: a second start shows the first window and goes", async () => {
    standIn.state.isFirst = false;
    await start();
    standIn.becomeReady();
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    expect(standIn.asked).toContain("app quits");
    expect(standIn.windows).toEqual([]);
    expect(standIn.processes).toEqual([]);
  });

  it("shows its window when it is started a second time", async () => {
    const window = await open();
    window.minimized = true;
    standIn.app.emit("second-instance", {}, ["dossier", "overview"]);
    expect(standIn.asked.slice(-3)).toEqual([
      "window.restore",
      "window.show",
      "window.focus",
    ]);
  });

  it("ends the engine before it goes itself, however often it is asked", async () => {
    await open();
    standIn.app.emit("window-all-closed");
    standIn.app.quit();
    expect(standIn.asked).not.toContain("app quits");
    await vi.waitFor(() => expect(standIn.asked).toContain("app quits"), 5000);
    const order = standIn.asked;
    expect(order.indexOf("engine ended")).toBeGreaterThan(-1);
    expect(order.indexOf("engine ended")).toBeLessThan(
      order.indexOf("app quits"),
    );
    const [child] = standIn.processes;
    expect(
      child?.sent.filter((each) => (each as { type: string }).type === "close"),
    ).toHaveLength(1);
  });

  it("tells the page when the engine died, and says so in one line", async () => {
    const errors = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const window = await open();
    standIn.processes[0]?.kill();
    await vi.waitFor(() => expect(window.webContents.sent).toHaveLength(1));
    const [channel, reference] = window.webContents.sent[0] ?? [];
    expect(channel).toBe("engine.ended");
    expect(errors).toHaveBeenCalledWith(
      `${String(reference)} the engine ended with 1\n`,
    );
  });

  it("speaks French to who prefers it", async () => {
    standIn.state.languages = ["fr-CA", "en-CA"];
    await open();
    expect(JSON.stringify(standIn.menus)).toContain("Quitter Dossier");
  });
});

describe("with a command as its first argument", () => {
  it("opens no window, runs it and ends with its code", async () => {
    await start("overview", "--json", "--lang", "en");
    expect(standIn.asked).not.toContain("app.requestSingleInstanceLock");
    standIn.becomeReady();
    await vi.waitFor(() => expect(standIn.app.exitCodes).toEqual([1]), 5000);
    expect(standIn.windows).toEqual([]);
    expect(standIn.processes[0]?.output).toContain("vault.missing");
  });

  it("leaves nothing of Chromium behind", async () => {
    await start("nonsense");
    const data = standIn.app.getPath("userData");
    expect(standIn.app.getPath("sessionData")).toBe(data);
    expect(existsSync(data)).toBe(true);
    standIn.becomeReady();
    await vi.waitFor(() => expect(standIn.app.exitCodes).toEqual([2]), 5000);
    expect(existsSync(data)).toBe(false);
  });
});
