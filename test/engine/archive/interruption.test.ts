import fs, { truncateSync, writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import type { Part } from "../../../electron/engine/archive/archive.ts";
import { ArchiveError } from "../../../electron/engine/archive/archive-error.ts";
import { openParts } from "../../../electron/engine/archive/open-parts.ts";
import { openZip } from "../../../electron/engine/archive/zip-archive.ts";
import { writeZipBytes } from "../../helpers/zip-bytes.ts";
import { readBothWays } from "./read-entry.ts";
import { openFilesBelow, tempFolder } from "./temp-folder.ts";

/** Makes the n-th read of a file fail, or find the file's end for null, until restored. */
function failAtRead(n: number, code: string | null) {
  const original = fs.readSync;
  let reads = 0;
  const failing = (...args: Parameters<typeof original>) => {
    reads += 1;
    if (reads === n && code === null) return 0;
    if (reads === n) throw Object.assign(new Error("planted"), { code });
    return original(...args);
  };
  fs.readSync = failing as typeof original;
  syncBuiltinESMExports();
  const restore = () => {
    fs.readSync = original;
    syncBuiltinESMExports();
  };
  onTestFinished(restore);
  return { restore, hasFailed: () => reads >= n };
}

function addZip(folder: string, name: string): string {
  return writeZipBytes(join(folder, name), [
    { name: "a.json", data: '{"a":1}', method: 8 },
    { name: "b.json", data: '{"a":1}' },
  ]);
}

it.each([
  [
    "fails",
    "EIO",
    ["one.zip", "two.bin", "chat.txt"],
    /^(archive|entry)\.damaged$/,
  ],
  ["finds the end", null, ["one.zip", "two.bin"], /^(archive|entry)\.[\w-]+$/],
])(
  "closes every part when any read %s",
  async (_what, planting, names, expected) => {
    const folder = tempFolder();
    addZip(folder, "one.zip");
    addZip(folder, "two.bin");
    writeFileSync(join(folder, "chat.txt"), '{"a":1}');
    const paths = names.map((name) => join(folder, name));
    let n = 0;
    for (let done = false; !done;) {
      n += 1;
      const planted = failAtRead(n, planting);
      const { parts, failed } = await openParts(paths);
      const results = new Set<string>();
      for (const part of parts) {
        for (const entry of part.entries) {
          for (const result of await readBothWays(entry)) results.add(result);
        }
        part.close();
      }
      planted.restore();
      done = !planted.hasFailed();
      const codes = failed.map(({ error }) => error.code);
      const found = [...codes, ...results].filter((code) => code !== '{"a":1}');
      expect(found).toHaveLength(done ? 0 : 1);
      for (const code of found) expect(code).toMatch(expected);
      expect(openFilesBelow(folder)).toEqual([]);
    }
    expect(n).toBeGreaterThan(20);
  },
);

it("closes the parts opened so far when we are wrong ourselves", async () => {
  const folder = tempFolder();
  const paths = [addZip(folder, "one.zip"), addZip(folder, "two.zip")];
  const faults: unknown[] = [];
  let parts: readonly Part[] = [];
  while (parts.length === 0) {
    const planted = failAtRead(faults.length + 1, "ERR_ASSERTION");
    try {
      parts = (await openParts(paths)).parts;
    } catch (cause) {
      faults.push(cause);
    }
    planted.restore();
    expect(openFilesBelow(folder)).toHaveLength(parts.length);
  }
  for (const part of parts) part.close();
  expect(parts).toHaveLength(2);
  expect(faults.length).toBeGreaterThan(4);
  expect(faults.map(String)).toEqual(faults.map(() => "Error: planted"));
});

it("refuses a zip cut off at any byte, with a code that says so", async () => {
  const folder = tempFolder();
  const file = addZip(folder, "cut.zip");
  const whole = fs.statSync(file).size;
  const codes = new Map<string, number>();
  for (let bytes = whole - 1; bytes >= 0; bytes -= 1) {
    truncateSync(file, bytes);
    const outcome = await openZip(file, "cut.zip").catch((e: unknown) => e);
    expect(outcome).toBeInstanceOf(ArchiveError);
    if (!(outcome instanceof ArchiveError)) return;
    codes.set(outcome.code, (codes.get(outcome.code) ?? 0) + 1);
  }
  expect([...codes]).toEqual([
    ["archive.truncated", whole - 2],
    ["archive.not-a-zip", 1],
    ["archive.empty", 1],
  ]);
  expect(openFilesBelow(folder)).toEqual([]);
});

it("refuses or reads a zip with any one byte wrong, and never hangs or leaks", async () => {
  const folder = tempFolder();
  const bytes = fs.readFileSync(addZip(folder, "good.zip"));
  const file = join(folder, "wrong.zip");
  for (let at = 0; at < bytes.length; at += 1) {
    for (const flip of [0x01, 0x80, 0xff]) {
      const wrong = Buffer.from(bytes);
      wrong.writeUInt8((bytes[at] ?? 0) ^ flip, at);
      writeFileSync(file, wrong);
      const { parts, failed } = await openParts([file]);
      for (const part of parts) {
        for (const entry of part.entries) {
          if (entry.aside !== null) continue;
          for (const result of await readBothWays(entry)) {
            expect(result).toMatch(/^(\{"a":1\}|entry\.[\w-]+)$/);
          }
        }
        part.close();
      }
      expect(parts.length + failed.length).toBe(1);
    }
  }
  expect(openFilesBelow(folder)).toEqual([]);
});
