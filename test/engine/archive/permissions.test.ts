import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { writeZipBytes } from "../../helpers/zip-bytes.ts";
import { tempFolder } from "./temp-folder.ts";

const SCRIPT = join(import.meta.dirname, "open-as-nobody.ts");
const NOBODY = 65534;

/** Root may read everything, so as root the paths are opened by `nobody` instead. */
function openAsOrdinaryUser(paths: readonly string[]) {
  const root = process.getuid?.() === 0;
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    [SCRIPT, ...paths],
    { ...(root && { uid: NOBODY, gid: NOBODY }), encoding: "utf8" },
  );
  if (status !== 0) {
    throw new Error(`cannot run as an ordinary user: ${error ?? stderr}`);
  }
  const { user, ...outcome } = JSON.parse(stdout);
  expect(user).not.toBe(0);
  return outcome;
}

function lock(path: string, mode: number): void {
  chmodSync(path, mode);
  onTestFinished(() => chmodSync(path, 0o755));
}

it("refuses a zip, a text and a folder that it may not read, and opens the rest", () => {
  const folder = tempFolder();
  const zip = writeZipBytes(join(folder, "a.zip"), [{ name: "x", data: "x" }]);
  const text = join(folder, "chat.txt");
  const locked = join(folder, "locked");
  const open = join(folder, "open");
  writeFileSync(text, "hi");
  for (const path of [locked, open]) {
    mkdirSync(path);
    writeFileSync(join(path, "x.json"), "1");
  }
  for (const path of [zip, text, locked]) lock(path, 0);
  const inside = join(locked, "x.json");
  expect(openAsOrdinaryUser([zip, text, locked, inside, open])).toEqual({
    results: [["x.json", "1"]],
    failed: Array.from({ length: 4 }, () => "archive.no-permission"),
  });
});

it("fails one entry that it may not read and goes on", () => {
  const folder = tempFolder();
  writeFileSync(join(folder, "a.json"), "1");
  writeFileSync(join(folder, "b.json"), "2");
  lock(join(folder, "a.json"), 0);
  expect(openAsOrdinaryUser([folder])).toEqual({
    results: [
      ["a.json", "EntryError: entry.no-permission"],
      ["b.json", "2"],
    ],
    failed: [],
  });
});

it.each([
  ["listed", 0o300],
  ["looked into", 0o644],
])(
  "refuses a folder of which a sub-folder cannot be %s, rather than lose its entries",
  (_what, mode) => {
    const folder = tempFolder();
    mkdirSync(join(folder, "sub"));
    writeFileSync(join(folder, "a.json"), "1");
    writeFileSync(join(folder, "sub/b.json"), "2");
    lock(join(folder, "sub"), mode);
    expect(openAsOrdinaryUser([folder])).toEqual({
      results: [],
      failed: ["archive.no-permission"],
    });
  },
);
