import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import {
  openEngine,
  PickedPaths,
  type Engine,
} from "../../electron/engine/engine.ts";
import type { Settings } from "../../shared/contract/commands.ts";
import { isPrivate } from "../helpers/is-private.ts";
import { writeArchive } from "../helpers/made-up-archive.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";

const DEFAULTS: Settings = { language: "system", theme: "system" };
const FRENCH_DARK: Settings = { language: "fr", theme: "dark" };

let folder: ReturnType<typeof temporaryFolder>;
let own: string;
let file: string;
let picked: PickedPaths;
let engines: Engine[];
beforeEach(() => {
  folder = temporaryFolder();
  own = path.join(folder.path, "deep", "dossier");
  file = path.join(own, "settings.json");
  picked = new PickedPaths();
  engines = [];
});
afterEach(async () => {
  for (const engine of engines) await engine.close();
  folder.remove();
});

/** An engine as each start of the program has one. */
function start(vault = path.join(own, "vault.db")): Engine {
  const engine = openEngine({
    vault: { file: vault },
    picked,
    emit: () => undefined,
  });
  engines.push(engine);
  return engine;
}

async function settingsOf(engine: Engine): Promise<Settings> {
  const result = await engine.call("settings.get", {});
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

it("are the system's until something is chosen, and asking makes no folder", async () => {
  expect(await settingsOf(start())).toEqual(DEFAULTS);
  expect(existsSync(path.join(folder.path, "deep"))).toBe(false);
});

it("last over restarts, each for itself, in a file for the owner alone", async () => {
  const engine = start();
  expect(await engine.call("settings.set", { language: "fr" })).toEqual({
    ok: true,
    value: { language: "fr", theme: "system" },
  });
  expect(await engine.call("settings.set", { theme: "dark" })).toEqual({
    ok: true,
    value: FRENCH_DARK,
  });
  expect(await engine.call("settings.set", {})).toMatchObject({
    value: FRENCH_DARK,
  });
  expect(await settingsOf(start())).toEqual(FRENCH_DARK);
  expect(isPrivate(file)).toBe(true);
  if (process.platform !== "win32")
    expect(statSync(own).mode & 0o777).toBe(0o700);
  // Nothing else, and no vault.
  expect(readdirSync(own)).toEqual(["settings.json"]);
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(FRENCH_DARK);

  await engine.call("settings.set", { language: "system", theme: "system" });
  expect(await settingsOf(start())).toEqual(DEFAULTS);
});

describe("whatever is in the file", () => {
  it.each<[string, Partial<Settings>]>([
    ["", {}],
    ['{"language":"fr","th', {}],
    ["null", {}],
    ['"fr"', {}],
    ["[1]", {}],
    ['{"language":"de","theme":"dark"}', { theme: "dark" }],
    ['{"language":["fr"],"theme":{}}', {}],
    ['{"language":"fr"}', { language: "fr" }],
    ['{"__proto__":{"language":"fr"}}', {}],
    [`{"theme":"dark"}${" ".repeat(100_000)}`, {}],
    ["\u0000\ufffd", {}],
  ])("%.40j is no failure to start", async (text, expected) => {
    mkdirSync(own, { recursive: true });
    writeFileSync(file, text);
    expect(await settingsOf(start())).toEqual({ ...DEFAULTS, ...expected });
  });

  it("broken settings are made anew", async () => {
    mkdirSync(own, { recursive: true });
    writeFileSync(file, '{"language":"f');
    writeFileSync(`${file}.${process.pid}`, "left by a killed process");
    expect(await start().call("settings.set", { theme: "light" })).toEqual({
      ok: true,
      value: { language: "system", theme: "light" },
    });
    expect(readdirSync(own)).toEqual(["settings.json"]);
  });

  it.each([
    ["a file of another program", () => writeFileSync(file, '{"indent": 4}')],
    ["a long file", () => writeFileSync(file, "#".repeat(2000))],
    ["a folder", () => mkdirSync(file)],
  ])("%s is left as it is", async (_what, make) => {
    mkdirSync(own, { recursive: true });
    make();
    const before = statSync(file);
    const engine = start();
    expect(await settingsOf(engine)).toEqual(DEFAULTS);
    expect(await engine.call("settings.set", { theme: "dark" })).toMatchObject({
      ok: false,
      error: { code: "input.out-exists" },
    });
    expect(statSync(file).mtimeMs).toBe(before.mtimeMs);
    expect(readdirSync(own)).toEqual(["settings.json"]);
  });
});

describe("a place where nothing can be written", () => {
  it("is said, and what was chosen before stays", async () => {
    writeFileSync(path.join(folder.path, "deep"), "no folder");
    expect(await settingsOf(start())).toEqual(DEFAULTS);
    expect(await start().call("settings.set", FRENCH_DARK)).toEqual({
      ok: false,
      error: { code: "vault.no-permission", params: {} },
    });
  });

  it.skipIf(process.platform === "win32")(
    "may be a folder that may only be read",
    async () => {
      await start().call("settings.set", FRENCH_DARK);
      chmodSync(folder.path, 0o755);
      chmodSync(path.dirname(own), 0o755);
      chmodSync(own, 0o555);
      chmodSync(file, 0o444);
      // Root may write everywhere, so as root it is somebody else who tries.
      const isRoot = process.geteuid?.() === 0;
      if (isRoot) process.seteuid?.(65534);
      try {
        const engine = start();
        expect(await settingsOf(engine)).toEqual(FRENCH_DARK);
        expect(
          await engine.call("settings.set", { theme: "light" }),
        ).toMatchObject({ ok: false, error: { code: "vault.no-permission" } });
        expect(await settingsOf(engine)).toEqual(FRENCH_DARK);
      } finally {
        if (isRoot) process.seteuid?.(0);
        chmodSync(own, 0o700);
      }
      expect(readdirSync(own)).toEqual(["settings.json"]);
    },
  );
});

it("stay when everything is erased: they say nothing of anybody", async () => {
  const engine = start();
  await engine.call("settings.set", FRENCH_DARK);
  const zip = writeArchive(path.join(folder.path, "a.zip"), {
    friends: [{ name: "Ada Oak", at: Date.UTC(2020, 1) }],
  });
  const report = await engine.call("archive.import", {
    paths: [picked.register(zip)],
  });
  expect(report).toMatchObject({ ok: true, value: { failed: [] } });
  expect(await engine.call("archive.erase", { all: true })).toMatchObject({
    ok: true,
  });
  expect(await settingsOf(start())).toEqual(FRENCH_DARK);
});

it("are only the words there are", async () => {
  const engine = start();
  for (const input of [
    { language: "de" },
    { theme: "blue" },
    { language: null },
    { theme: "dark", more: "words" },
    "fr",
  ])
    expect(await engine.call("settings.set", input as never)).toMatchObject({
      ok: false,
      error: { code: "input.invalid" },
    });
  expect(
    await engine.call("settings.get", { language: "fr" } as never),
  ).toMatchObject({ error: { code: "input.invalid" } });
  expect(existsSync(own)).toBe(false);
});
