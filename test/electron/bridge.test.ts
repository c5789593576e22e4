/*
 * The whole way of a call in Electron, with everything of ours real (preload, main process, engine's process) and
 * Electron itself stood in for: what the contract promises a page holds here as in an installed browser.
 */
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import path from "node:path";

import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

import {
  bridgeChecks,
  type BridgeTools,
} from "../../shared/contract/bridge-checks.ts";
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

const folder = temporaryFolder();
const vault = path.join(folder.path, "vault", "vault.db");
const window = new standIn.BrowserWindow({});
const deaths: { reference: string; exitCode: number }[] = [];
const engine = new EngineHost(
  path.join(root, "electron", "engine", "main.ts"),
  (death) => {
    deaths.push(death);
    announceDeath(window as never, death.reference);
  },
);
let bridge: Bridge;

beforeAll(async () => {
  process.env["DOSSIER_VAULT"] = vault;
  standIn.becomeReady();
  serveWindow(window as never, engine, new Dialogs(window as never, "en"));
  await import("../../electron/preload.ts");
  bridge = standIn.exposed.get("engine") as Bridge;
});
afterAll(async () => {
  await engine.close();
  delete process.env["DOSSIER_VAULT"];
  folder.remove();
});

/** As if a person chose a path in the system's dialog. */
async function choose(file: string): Promise<string> {
  standIn.answers.open = { canceled: false, filePaths: [file] };
  const [token] = await bridge.host.pick("archives");
  if (token === undefined) throw new Error("no token");
  return token;
}

let sample: Promise<string> | undefined;
async function writeSample(): Promise<string> {
  const out = path.join(folder.path, "sample");
  mkdirSync(out);
  const report = await bridge.send("sample.write", { out: await choose(out) });
  if (!report.ok) throw new Error(report.error.code);
  const names = report.value.archives.flatMap(({ paths }) => paths);
  // The page learns the name it could have guessed, not the place.
  expect(names.map((each) => path.basename(each))).toEqual(names);
  return path.join(out, names[0] ?? "");
}
const tools: BridgeTools = {
  sampleToken: async () => choose(await (sample ??= writeSample())),
};

describe("window.engine in Electron", () => {
  it("is the only thing a page gets, and it cannot be changed", () => {
    expect([...standIn.exposed.keys()]).toEqual(["engine"]);
    expect(Object.isFrozen(bridge)).toBe(true);
    expect(Object.isFrozen(bridge.host)).toBe(true);
    expect(Object.keys(bridge)).toEqual(["send", "on", "host"]);
  });

  it.each(bridgeChecks.map((check) => [check.name, check] as const))(
    "%s",
    async (_name, check) => {
      await check.run(bridge, tools);
      expect(deaths).toEqual([]);
    },
  );
});

describe("a path", () => {
  it("of a dropped file becomes a token on the way past the page", async () => {
    const file = await (sample ??= writeSample());
    const dropped = { name: "a.zip" };
    standIn.filePaths.set(dropped, file);
    const tokens = await bridge.host.pickFiles([dropped, { name: "forged" }]);
    expect(tokens).toHaveLength(1);
    expect(tokens[0]).not.toContain(path.sep);
    const answer = await bridge.send("archive.import", { paths: tokens });
    expect(answer.ok && answer.value.failed).toEqual([]);
    expect(JSON.stringify(answer)).not.toContain(folder.path);
  });

  it("is not chosen by a person who changes their mind", async () => {
    standIn.answers.open = { canceled: true, filePaths: [] };
    expect(await bridge.host.pick("folder")).toEqual([]);
  });

  it("leaves the vault's folder as the engine made it", () => {
    expect(existsSync(vault)).toBe(true);
    expect(readdirSync(path.dirname(vault))).toEqual(
      expect.arrayContaining(["vault.db"]),
    );
  });
});

describe("when the engine's process dies", () => {
  it("a call under way fails with a reference, and the next one finds a new engine", async () => {
    const before = standIn.processes.length;
    const pending = bridge.send("archive.hash", {});
    const others = bridge.send("archive.list", {});
    standIn.processes.at(-1)?.kill();
    const lost = await pending;
    const [death] = deaths;
    expect(death?.reference).toMatch(/^[0-9a-f]{8}$/);
    expect(lost).toEqual({
      ok: false,
      error: { code: "internal", params: { reference: death?.reference } },
    });
    await others;
    const again = await bridge.send("archive.list", {});
    expect(again.ok && again.value.archives.length).toBe(1);
    expect(standIn.processes.length).toBe(before + 1);
    expect(deaths).toHaveLength(1);
  });

  it("what a person chose before can still be imported", async () => {
    const token = await choose(await (sample ??= writeSample()));
    const pending = bridge.send("archive.hash", {});
    standIn.processes.at(-1)?.kill();
    await pending;
    const answer = await bridge.send("archive.import", { paths: [token] });
    expect(answer.ok && answer.value.failed).toEqual([]);
    expect(
      await bridge.send("archive.import", { paths: ["token"] }),
    ).toMatchObject({ error: { code: "input.invalid" } });
  });

  it("listeners go on hearing", async () => {
    const heard: unknown[] = [];
    const end = bridge.on("vault.changed", (payload) => heard.push(payload));
    const answer = await bridge.send("archive.erase", { all: true });
    expect(answer.ok).toBe(true);
    await vi.waitFor(() => expect(heard).toEqual([{ archives: 0 }]));
    end();
  });
});

describe("when the program quits", () => {
  it("the engine ends by itself, with nothing left to report", async () => {
    const child = standIn.processes.at(-1);
    const ended = new Promise((resolve) => {
      child?.once("exit", resolve);
    });
    const known = deaths.length;
    await engine.close();
    expect(await ended).toBe(0);
    expect(deaths).toHaveLength(known);
    expect(engine.connect()).toBeUndefined();
    expect(child?.options).toEqual({
      serviceName: "Dossier engine",
      stdio: "inherit",
    });
    expect(child?.errors).toBe("");
  });
});
