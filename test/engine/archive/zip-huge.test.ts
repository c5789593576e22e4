import { statSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openZip } from "../../../electron/engine/archive/zip-archive.ts";
import { writeZipBytes } from "../../helpers/zip-bytes.ts";
import { getEntry, readBothWays } from "./read-entry.ts";
import { tempFolder } from "./temp-folder.ts";

const GIB = 1024 ** 3;
const MIB = 1024 ** 2;

it("reads past 4 GB, and an entry over 2 GB in bounded memory", async () => {
  const file = writeZipBytes(join(tempFolder(), "huge.zip"), [
    { name: "first.json", data: '"first"', method: 8 },
    { name: "photos/video.mp4", hole: 5 * GIB, saysCrc: 0 },
    { name: "last.json", data: '"last"', method: 8 },
    { name: "posts/media/long.mp4", hole: 2 * GIB + 5 },
  ]);
  const { size, blocks } = statSync(file);
  expect(size).toBeGreaterThan(7 * GIB);
  // The test's own promise: holes, not bytes.
  expect(blocks * 512).toBeLessThan(MIB);

  const before = process.memoryUsage.rss();
  const part = await openZip(file, "huge.zip");
  expect(part.bytes).toBe(size);
  expect(part.entries.map((entry) => entry.bytes)).toEqual([
    7,
    5 * GIB,
    6,
    2 * GIB + 5,
  ]);
  expect(await readBothWays(getEntry(part, "first.json"))).toEqual([
    '"first"',
    '"first"',
  ]);
  expect(await readBothWays(getEntry(part, "last.json"))).toEqual([
    '"last"',
    '"last"',
  ]);

  const long = getEntry(part, "posts/media/long.mp4");
  expect(() => long.read()).toThrow("entry.too-large");
  let bytes = 0;
  let peak = 0;
  for await (const chunk of long.chunks()) {
    bytes += chunk.length;
    if (bytes % (64 * MIB) === 0) {
      peak = Math.max(peak, process.memoryUsage.rss());
    }
  }
  expect(bytes).toBe(2 * GIB + 5);
  expect(peak).toBeGreaterThan(0);
  expect(peak - before).toBeLessThan(150 * MIB);
  part.close();
}, 60_000);

it("reads a zip over 4 GB made by the Finder, which cuts places to 32 bits", async () => {
  const file = writeZipBytes(
    join(tempFolder(), "finder.zip"),
    [
      { name: "a.json", data: '"a"' },
      { name: "a.mp4", hole: 3 * GIB, saysCrc: 0 },
      { name: "b.mp4", hole: 3 * GIB, saysCrc: 0 },
      { name: "c.json", data: '"c"', method: 8 },
      { name: "c.mp4", hole: 3 * GIB, saysCrc: 0 },
      { name: "d.json", data: '"d"', method: 8 },
    ],
    { wrapped: true },
  );
  const part = await openZip(file, "finder.zip");
  for (const name of ["a", "c", "d"]) {
    const text = JSON.stringify(name);
    const entry = getEntry(part, `${name}.json`);
    expect(await readBothWays(entry)).toEqual([text, text]);
  }
  part.close();
});
