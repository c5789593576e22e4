/*
 * The self-test has never met a real Electron. Here it is run against the stand-in: its contract checks have to pass,
 * its scripts have to be scripts, and a wall that is not there has to be reported.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { createContext, runInContext, type Context } from "node:vm";

import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

import { bridgeChecks } from "../../shared/contract/bridge-checks.ts";
import type { Bridge } from "../../shared/contract/host.ts";
import { root } from "../architecture/project-files.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";
import * as standIn from "./stand-in/electron.ts";

vi.mock("electron", async () => {
  const { electron } = await import("./stand-in/electron.ts");
  return electron;
});

const { Dialogs } = await import("../../electron/dialogs.ts");
const { EngineHost } = await import("../../electron/engine-host.ts");
const { announceDeath, serveWindow } = await import("../../electron/ipc.ts");
const { openSession } = await import("../../electron/security.ts");
const { runSelfTest } = await import("../../electron/self-test.ts");

interface Report {
  passed: boolean;
  results: { name: string; passed: boolean; message?: string }[];
}

const folder = temporaryFolder();
const file = path.join(folder.path, "report.json");
let window: standIn.BrowserWindow;
let passed: boolean;
let report: Report;

beforeAll(async () => {
  process.env["DOSSIER_VAULT"] = path.join(folder.path, "vault", "vault.db");
  standIn.becomeReady();
  const session = openSession(folder.path) as unknown as standIn.Session;
  window = new standIn.BrowserWindow({});
  window.webContents.session = session;
  const engine = new EngineHost(
    path.join(root, "electron", "engine", "main.ts"),
    ({ reference }) => announceDeath(window as never, reference),
  );
  serveWindow(window as never, engine, new Dialogs(window as never, "en"));
  await import("../../electron/preload.ts");
  vi.spyOn(process, "kill").mockImplementation((pid) => {
    standIn.processes[pid]?.kill();
    return true;
  });
  const page = makePage(standIn.exposed.get("engine") as Bridge);
  window.webContents.executeJavaScript = (script) =>
    runInContext(script, page) as unknown;
  passed = await runSelfTest(window as never, engine, folder.path, file);
  report = JSON.parse(readFileSync(file, "utf8")) as Report;
  await engine.close();
}, 60_000);
afterAll(() => {
  delete process.env["DOSSIER_VAULT"];
  folder.remove();
});

/** As much of a page as a script needs to be run: no walls, and no way out either. */
function makePage(engine: Bridge): Context {
  const page = createContext({
    engine,
    setTimeout,
    location: { href: "app://bundle/index.html", assign: () => {} },
    opener: null,
    fetch: () => Promise.resolve("it answered"),
    WebSocket: class {
      onopen: (() => void) | undefined;
      constructor() {
        setTimeout(() => this.onopen?.());
      }
    },
    open: () => ({}),
    navigator: {
      permissions: { query: () => Promise.resolve({ state: "granted" }) },
    },
    document: {
      addEventListener: () => {},
      createElement: () => ({}),
      head: { append: () => {} },
    },
  });
  page["window"] = page;
  page["top"] = page;
  return page;
}

const resultOf = (name: string) =>
  report.results.find((each) => each.name.endsWith(name));

describe("the self-test", () => {
  it("runs every check of the contract through the page, and they pass", () => {
    const bridge = report.results.filter(({ name }) =>
      name.startsWith("bridge: "),
    );
    expect(bridge).toHaveLength(bridgeChecks.length);
    expect(bridge.filter((each) => !each.passed)).toEqual([]);
  });

  it.each([
    ["page: cannot make code from text", "it ran"],
    ["page: cannot put text where code may be", "it did"],
    ["page: cannot add a style sheet of its own", "no violation was reported"],
    ["page: cannot send anything", "something got out"],
    ["page: is allowed nothing", "granted,granted,granted,granted"],
    ["page: opens no window", "false"],
    ["program: loads nothing from https://elsewhere.invalid/", "it loaded"],
    ["program: keeps nothing of the page on disk", "the session is on disk"],
  ])("reports a wall that is not there: %s", (name, message) => {
    expect(resultOf(name)).toMatchObject({ passed: false, message });
  });

  it.each([
    "page: is ours, and alone",
    "page: cannot change what it sees of us",
    "page: has no Node and no Electron",
    "page: goes nowhere else",
    "program: tells the page that the engine died, and starts it again",
  ])("sees a wall that is there: %s", (name) => {
    expect(resultOf(name)).toMatchObject({ passed: true });
  });

  it("has no check that is no script", () => {
    for (const { message } of report.results)
      expect(message ?? "").not.toMatch(/SyntaxError|ReferenceError/);
  });

  it("says as a whole that it did not pass, where one did not", () => {
    expect(passed).toBe(false);
    expect(report.passed).toBe(false);
  });
});
