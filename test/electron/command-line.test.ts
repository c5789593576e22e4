import { mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import { PassThrough } from "node:stream";

import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

import { root } from "../architecture/project-files.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";
import * as standIn from "./stand-in/electron.ts";

vi.mock("electron", async () => {
  const { electron } = await import("./stand-in/electron.ts");
  return electron;
});

const { runCommand } = await import("../../electron/command-line.ts");
const entry = path.join(root, "electron", "engine", "main.ts");
const folder = temporaryFolder();

/** A terminal whose keys a test presses. */
class Keyboard extends PassThrough {
  isTTY: boolean;
  readonly modes: boolean[] = [];
  constructor(isTTY: boolean) {
    super();
    this.isTTY = isTTY;
  }
  setRawMode(raw: boolean): this {
    this.modes.push(raw);
    return this;
  }
}

beforeAll(() => {
  process.env["DOSSIER_VAULT"] = path.join(folder.path, "vault", "vault.db");
  standIn.becomeReady();
});
afterAll(() => {
  delete process.env["DOSSIER_VAULT"];
  folder.remove();
});

async function run(...args: string[]) {
  return runAt(new Keyboard(false), ...args);
}

async function runAt(keyboard: Keyboard, ...args: string[]) {
  const exit = runCommand(entry, args, keyboard as never);
  const child = standIn.processes.at(-1)!;
  const code = await exit;
  return { code, output: child.output, errors: child.errors };
}

describe("the packaged program as a command line", () => {
  it("does the whole job, with results and messages apart", async () => {
    const out = path.join(folder.path, "sample");
    mkdirSync(out);
    expect((await run("sample", "--out", out, "--lang", "en")).code).toBe(0);
    const zip = readdirSync(out).find((each) => each.endsWith(".zip"));
    const imported = await run("import", path.join(out, zip ?? ""), "--json");
    expect(imported.code).toBe(0);
    const report = JSON.parse(imported.output) as {
      archives: { records: number }[];
    };
    expect(report.archives[0]?.records).toBeGreaterThan(100);
    const overview = await run("overview", "--json");
    expect(JSON.parse(overview.output)).toMatchObject({ archives: 1 });
    expect(standIn.windows).toEqual([]);
  });

  it("gives its exit codes on", async () => {
    expect((await run("nonsense")).code).toBe(2);
    const missing = path.join(folder.path, "missing.db");
    const none = await run("overview", "--vault", missing, "--lang", "en");
    expect(none.code).toBe(1);
    expect(none.errors).toContain("There is no vault here yet");
  });

  it("asks at a terminal before it erases, and hears the answer", async () => {
    const keyboard = new Keyboard(true);
    const erased = runAt(keyboard, "erase", "--all", "--lang", "en");
    const child = standIn.processes.at(-1)!;
    await vi.waitFor(() => expect(child.errors).toContain("Erase this"), 5000);
    keyboard.write("n");
    const { code } = await erased;
    expect(code).toBe(130);
    // Key by key while it asked, and as before afterwards.
    expect(keyboard.modes).toContain(true);
    expect(keyboard.modes.at(-1)).toBe(false);
    const { output } = await run("archives", "--json");
    expect(
      (JSON.parse(output) as { archives: unknown[] }).archives,
    ).toHaveLength(1);
  });

  it("erases when the answer is yes", async () => {
    const keyboard = new Keyboard(true);
    const erased = runAt(keyboard, "erase", "--all", "--lang", "en");
    const child = standIn.processes.at(-1)!;
    await vi.waitFor(() => expect(child.errors).toContain("Erase this"), 5000);
    keyboard.write("y");
    expect((await erased).code).toBe(0);
    const { output } = await run("archives", "--json");
    expect(JSON.parse(output)).toEqual({ archives: [] });
  });

  it("hands an interrupt on, so that what was under way is undone", async () => {
    const listeners = process.listenerCount("SIGINT");
    const out = path.join(folder.path, "large");
    const interrupted = run("sample", "--out", out, "--size", "large");
    const child = standIn.processes.at(-1)!;
    expect(process.listenerCount("SIGINT")).toBe(listeners + 1);
    await vi.waitFor(() => expect(readdirSync(out)).not.toEqual([]), 10_000);
    process.emit("SIGINT");
    expect((await interrupted).code).toBe(130);
    expect(child.sent).toContainEqual({ type: "interrupt" });
    expect(readdirSync(out)).toEqual([]);
    expect(process.listenerCount("SIGINT")).toBe(listeners);
  });
});
