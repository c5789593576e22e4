import { truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { deflateRawSync } from "node:zlib";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Entry } from "../../../electron/engine/archive/archive.ts";
import { LIMITS } from "../../../electron/engine/archive/limits.ts";
import { openZip } from "../../../electron/engine/archive/zip-archive.ts";
import { writeZipBytes } from "../../helpers/zip-bytes.ts";
import type { EntryBytes } from "../../helpers/zip-bytes.ts";
import { readBothWays } from "./read-entry.ts";
import { openFilesBelow, tempFolder } from "./temp-folder.ts";

const MIB = 1024 * 1024;

async function openEntries(
  entries: EntryBytes[],
  limits = LIMITS,
): Promise<readonly Entry[]> {
  const file = writeZipBytes(join(tempFolder(), "built.zip"), entries);
  const part = await openZip(file, "x.zip", limits);
  onTestFinished(() => part.close());
  return part.entries;
}

async function openEntry(entry: EntryBytes): Promise<Entry> {
  const [opened] = await openEntries([entry]);
  if (opened === undefined) throw new Error("no entry");
  return opened;
}

/** Text that does not pack well, the same at each run. */
function noise(length: number): Buffer {
  let state = 1;
  const bytes = Buffer.alloc(length);
  for (let i = 0; i < length; i += 1) {
    state = (state * 1103515245 + 12345) % 2147483648;
    bytes[i] = 32 + ((state >>> 16) % 64);
  }
  return bytes;
}

describe("an entry that is right", () => {
  it.each([0, 8])("comes in chunks of at most 1 MB (method %d)", async (m) => {
    const data = noise(3 * MIB + 17);
    const entry = await openEntry({ name: "x", data, method: m });
    const chunks: Buffer[] = [];
    for await (const chunk of entry.chunks()) chunks.push(chunk);
    expect(Math.max(...chunks.map((chunk) => chunk.length))).toBeLessThan(MIB);
    expect(Buffer.concat(chunks).equals(data)).toBe(true);
    expect(entry.read().equals(data)).toBe(true);
  });

  it("is read whole up to the limit and streamed above it", async () => {
    const data = Buffer.alloc(LIMITS.wholeEntryBytes, "x");
    const [at, above] = await openEntries([
      { name: "at", data, method: 8 },
      { name: "above", data: Buffer.concat([data, data]), method: 8 },
    ]);
    expect(at?.read().length).toBe(LIMITS.wholeEntryBytes);
    expect(() => above?.read()).toThrow("entry.too-large");
    let bytes = 0;
    for await (const chunk of above?.chunks() ?? []) bytes += chunk.length;
    expect(bytes).toBe(2 * LIMITS.wholeEntryBytes);
  });

  it("can be left half-way and read again", async () => {
    const data = noise(MIB);
    const entry = await openEntry({ name: "x", data, method: 8 });
    for await (const chunk of entry.chunks()) {
      expect(data.subarray(0, chunk.length).equals(chunk)).toBe(true);
      break;
    }
    const [whole, chunked] = await readBothWays(entry);
    expect(whole).toBe(data.toString());
    expect(chunked).toBe(whole);
  });

  it("does not mind bytes after the end of its packed data", async () => {
    const packed = Buffer.concat([deflateRawSync("[1]"), noise(MIB)]);
    const entry = await openEntry({
      name: "x",
      data: "[1]",
      method: 8,
      packed,
    });
    expect(await readBothWays(entry)).toEqual(["[1]", "[1]"]);
  });
});

describe("an entry that lies", () => {
  const data = noise(300_000);
  const packed = deflateRawSync(data);

  it.each<[string, string, EntryBytes]>([
    ["checksum", "a wrong checksum", { name: "x", data, saysCrc: 1 }],
    [
      "checksum",
      "a wrong checksum, packed",
      { name: "x", data, method: 8, saysCrc: 1 },
    ],
    [
      "damaged",
      "more content than declared",
      { name: "x", data, method: 8, saysBytes: 100 },
    ],
    [
      "damaged",
      "content where none is declared",
      { name: "x", data, method: 8, saysBytes: 0 },
    ],
    [
      "damaged",
      "less content than declared",
      { name: "x", data, method: 8, saysBytes: data.length + 1 },
    ],
    [
      "damaged",
      "less stored content than declared",
      { name: "x", data, saysBytes: data.length + 1 },
    ],
    [
      "damaged",
      "packed data cut short",
      { name: "x", data, method: 8, packed: packed.subarray(0, -9) },
    ],
    [
      "damaged",
      "no packed data",
      { name: "x", data: "[1]", method: 8, packed: Buffer.alloc(0) },
    ],
    [
      "damaged",
      "bytes that are not packed data",
      { name: "x", data, method: 8, packed: Buffer.alloc(20_000, 0xff) },
    ],
    [
      "damaged",
      "no local header where it should be",
      { name: "x", data, localSignature: 0x02014b50 },
    ],
    [
      "damaged",
      "a local header that points past the end",
      { name: "x", data, localName: "y".repeat(200), saysPackedBytes: 300_150 },
    ],
  ])("is entry.%s: %s", async (code, _what, entry) => {
    expect(await readBothWays(await openEntry(entry))).toEqual([
      `entry.${code}`,
      `entry.${code}`,
    ]);
  });

  it("is stopped soon after the declared size, not after the bomb", async () => {
    const bomb = deflateRawSync(Buffer.alloc(128 * MIB));
    const entry = await openEntry({
      name: "x",
      method: 8,
      packed: bomb,
      saysBytes: MIB,
    });
    const before = process.memoryUsage().rss;
    let bytes = 0;
    const reading = async () => {
      for await (const chunk of entry.chunks()) bytes += chunk.length;
    };
    await expect(reading()).rejects.toMatchObject({ code: "entry.damaged" });
    expect(() => entry.read()).toThrow("entry.damaged");
    expect(bytes).toBeLessThanOrEqual(MIB);
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * MIB);
  });

  it("is not taken into memory when its packed size is far above its size", async () => {
    const hole = 1024 * MIB;
    const entry = await openEntry({
      name: "x",
      hole,
      saysBytes: 10,
      saysCrc: 0,
    });
    const before = process.resourceUsage().maxRSS;
    expect(await readBothWays(entry)).toEqual([
      "entry.damaged",
      "entry.damaged",
    ]);
    // In kilobytes.
    expect(process.resourceUsage().maxRSS - before).toBeLessThan(64 * 1024);
  });
});

describe("an entry that unpacks to far more than it weighs", () => {
  const zeros = Buffer.alloc(65 * MIB);
  const dense = (name: string, bytes: number): EntryBytes => {
    return { name, data: zeros.subarray(0, bytes), method: 8 };
  };

  it("is refused above the floor, before a byte is unpacked", async () => {
    const entry = await openEntry(dense("x", 64 * MIB + 1));
    expect(await readBothWays(entry)).toEqual(["entry.ratio", "entry.ratio"]);
  });

  it("is read up to the floor", async () => {
    const entry = await openEntry(dense("x", 64 * MIB));
    let bytes = 0;
    for await (const chunk of entry.chunks()) bytes += chunk.length;
    expect(bytes).toBe(64 * MIB);
  });

  it("is read at the densest that honest logs get, whatever its size", async () => {
    // 71:1: a line of 71 bytes of which one is noise.
    const lines = noise(MIB).toString("latin1").split("");
    const data = lines.map((c) => c.padEnd(71, "0")).join("");
    const entry = await openEntry({ name: "x", data, method: 8 });
    let bytes = 0;
    for await (const chunk of entry.chunks()) bytes += chunk.length;
    expect(bytes).toBe(71 * MIB);
  });

  it("is read when stored, which is no bomb", async () => {
    const entry = await openEntry({ name: "x", hole: 65 * MIB });
    let bytes = 0;
    for await (const chunk of entry.chunks()) bytes += chunk.length;
    expect(bytes).toBe(65 * MIB);
  });

  it("is refused when many small ones add up", async () => {
    const limits = { ...LIMITS, denseBytesPerPart: 2 * MIB };
    const entries = await openEntries(
      [dense("a", MIB), dense("b", MIB), dense("c", MIB)],
      limits,
    );
    const lengths = entries.slice(0, 2).map((entry) => entry.read().length);
    expect(lengths).toEqual([MIB, MIB]);
    expect(() => entries[2]?.read()).toThrow("entry.ratio");
  });

  it("is refused when it weighs nothing at all", async () => {
    const entry = await openEntry({
      name: "x",
      method: 8,
      packed: Buffer.alloc(0),
      saysBytes: 2 ** 40,
    });
    expect(await readBothWays(entry)).toEqual(["entry.ratio", "entry.ratio"]);
  });
});

describe("a zip that changes under our hands", () => {
  it("gives the right bytes or an error for every length it is cut to", async () => {
    const folder = tempFolder();
    const file = writeZipBytes(join(folder, "built.zip"), [
      { name: "a", data: '{"a":1}', method: 8 },
      { name: "b", data: '{"b":2}' },
    ]);
    const part = await openZip(file, "x.zip");
    for (let bytes = part.bytes; bytes >= 0; bytes -= 1) {
      truncateSync(file, bytes);
      for (const entry of part.entries) {
        const right = `{"${entry.path}":${entry.path === "a" ? 1 : 2}}`;
        for (const result of await readBothWays(entry)) {
          expect([right, "entry.damaged"]).toContain(result);
        }
      }
    }
    part.close();
    expect(openFilesBelow(folder)).toEqual([]);
  });

  it("is never read after it was closed: its descriptor may be another file's", async () => {
    const folder = tempFolder();
    const file = writeZipBytes(join(folder, "built.zip"), [
      { name: "a", data: noise(MIB) },
    ]);
    const part = await openZip(file, "x.zip");
    const [entry] = part.entries;
    const reading = entry?.chunks()[Symbol.asyncIterator]();
    await reading?.next();
    part.close();
    part.close();
    writeFileSync(join(folder, "secret"), "secret");
    expect(() => entry?.read()).toThrow("a closed file is never read");
    await expect(reading?.next()).rejects.toThrow(
      "a closed file is never read",
    );
    await setImmediate();
    expect(openFilesBelow(folder)).toEqual([]);
  });
});
