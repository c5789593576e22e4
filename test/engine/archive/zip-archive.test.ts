import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { describe, expect, it } from "vitest";
import { LIMITS } from "../../../electron/engine/archive/limits.ts";
import { openZip } from "../../../electron/engine/archive/zip-archive.ts";
import { writeZipBytes } from "../../helpers/zip-bytes.ts";
import type { EntryBytes, ZipBytesOptions } from "../../helpers/zip-bytes.ts";
import { zipFixture } from "../../helpers/zip-fixture.ts";
import { readBothWays } from "./read-entry.ts";
import { openFilesBelow, tempFolder } from "./temp-folder.ts";

const HELLO: EntryBytes = { name: "hello.json", data: '{"hello":1}' };

function build(entries: EntryBytes[], options?: ZipBytesOptions): string {
  return writeZipBytes(join(tempFolder(), "built.zip"), entries, options);
}

function write(bytes: Buffer | string): string {
  const file = join(tempFolder(), "written.zip");
  writeFileSync(file, bytes);
  return file;
}

async function list(file: string) {
  const part = await openZip(file, "x.zip");
  part.close();
  return part.entries;
}

async function expectRefused(file: string, code: string, params = {}) {
  await expect(openZip(file, "x.zip")).rejects.toMatchObject({
    name: "ArchiveError",
    code,
    params,
  });
  expect(openFilesBelow(join(file, ".."))).toEqual([]);
}

describe("a good zip", () => {
  it("lists every file of a tree with its size and checksum, folders not", async () => {
    const folder = tempFolder();
    const tree = join(folder, "tree");
    mkdirSync(join(tree, "a/empty"), { recursive: true });
    writeFileSync(join(tree, "a/one.json"), "[1]");
    writeFileSync(join(tree, "two.txt"), "two");
    writeFileSync(join(tree, "nothing.txt"), "");
    const file = join(folder, "tree.zip");
    await zipFixture(tree, file, { prefix: "wrap/" });

    const part = await openZip(file, "tree.zip");
    expect(part).toMatchObject({
      kind: "zip",
      name: "tree.zip",
      location: file,
    });
    expect(
      part.entries.map(({ path, bytes, crc32: crc, aside }) => {
        return [path, bytes, crc, aside];
      }),
    ).toEqual([
      ["wrap/a/one.json", 3, crc32("[1]"), null],
      ["wrap/nothing.txt", 0, 0, null],
      ["wrap/two.txt", 3, crc32("two"), null],
    ]);
    const texts = await Promise.all(part.entries.map(readBothWays));
    expect(texts).toEqual([
      ["[1]", "[1]"],
      ["", ""],
      ["two", "two"],
    ]);
    part.close();
    expect(openFilesBelow(folder)).toEqual([]);
  });

  it.each<[string, EntryBytes[], ZipBytesOptions]>([
    ["stored", [HELLO], {}],
    ["deflated", [{ ...HELLO, method: 8 }], {}],
    ["with data descriptors", [{ ...HELLO, method: 8, descriptor: true }], {}],
    ["with zip64 records", [HELLO], { zip64: true }],
    ["with a comment", [HELLO], { comment: "made by somebody" }],
    [
      "with another name and extra field in the local header",
      [{ ...HELLO, localName: "x", localExtra: Buffer.alloc(36) }],
      {},
    ],
    ["of a Windows writer's folders", [{ name: "a/" }, HELLO], {}],
  ])("opens a zip %s", async (_what, entries, options) => {
    const part = await openZip(build(entries, options), "x.zip");
    expect(part.entries).toHaveLength(1);
    for (const entry of part.entries) {
      expect(await readBothWays(entry)).toEqual(['{"hello":1}', '{"hello":1}']);
    }
    part.close();
  });

  it("reads an empty entry that is deflated without a byte", async () => {
    const entry = { name: "e", method: 8, packed: Buffer.alloc(0) };
    const part = await openZip(build([entry]), "x.zip");
    for (const each of part.entries) {
      expect(await readBothWays(each)).toEqual(["", ""]);
    }
    part.close();
  });

  it("reads more records than a 16-bit counter can count, as macOS writes them", async () => {
    const entries = Array.from({ length: 0x10000 + 2 }, (_, i) => {
      return { name: `${i}.json`, data: `[${i}]` };
    });
    const part = await openZip(build(entries, { saysCount: 2 }), "x.zip");
    expect(part.entries).toHaveLength(entries.length);
    expect(part.entries.at(-1)?.read().toString()).toBe("[65537]");
    part.close();
  });

  it("takes names as UTF-8 with or without the flag, and else as CP437", async () => {
    const zoe = Buffer.from("Zoé.txt");
    const entries = await list(
      build([
        { name: zoe },
        { name: zoe, flags: 0 },
        { name: Buffer.from("Zo\x82.txt", "latin1"), flags: 0 },
      ]),
    );
    expect(entries.map((entry) => entry.path)).toEqual([
      "Zoé.txt",
      "Zoé.txt",
      "Zoé.txt",
    ]);
  });

  it("turns backslashes in names into slashes", async () => {
    const entries = await list(build([{ name: "a\\b\\c.json", data: "1" }]));
    expect(entries.map((entry) => entry.path)).toEqual(["a/b/c.json"]);
  });

  it("reads entries that lie in another order than they are listed", async () => {
    const other = { name: "other.json", data: "{}" };
    const file = build([HELLO, other], { reversed: true });
    const part = await openZip(file, "x.zip");
    const texts = part.entries.map((entry) => entry.read().toString());
    expect(texts).toEqual(["{}", '{"hello":1}']);
    part.close();
  });

  it("lists both of two entries with the same name", async () => {
    const entries = await list(build([HELLO, { ...HELLO, data: "other" }]));
    expect(entries.map((entry) => entry.bytes)).toEqual([11, 5]);
  });
});

describe("entries set aside", () => {
  it.each<[string, EntryBytes]>([
    ["link", { name: "link", data: "/etc/passwd", mode: 0o120777 }],
    ["link", { name: "pipe", mode: 0o010644 }],
    ["link", { name: "device", mode: 0o020644 }],
    ["resource", { name: "__MACOSX/._hello.json", data: "x" }],
    ["resource", { name: ".DS_Store", data: "x" }],
    ["stub", { name: "facebook_100000000000001.zip" }],
    ["limit", { name: "d/".repeat(LIMITS.depth) + "x", data: "x" }],
    ["limit", { name: "x".repeat(LIMITS.pathLength + 1), data: "x" }],
  ])("%s: never read", async (aside, entry) => {
    const part = await openZip(build([HELLO, entry]), "x.zip");
    const [good, bad] = part.entries;
    expect(good?.aside).toBeNull();
    expect(bad?.aside).toBe(aside);
    expect(() => bad?.read()).toThrow("an entry set aside is never read");
    part.close();
  });

  it("does not take a folder for a link", async () => {
    const entries = await list(build([HELLO, { name: "a/", mode: 0o040755 }]));
    expect(entries).toHaveLength(1);
  });

  it("lists a folder that holds bytes, rather than dropping them", async () => {
    const entries = await list(build([{ name: "a/", data: "hidden" }]));
    expect(entries.map((entry) => entry.bytes)).toEqual([6]);
  });
});

describe("a zip that is refused", () => {
  it("is not there", async () => {
    const missing = join(tempFolder(), "missing.zip");
    await expectRefused(missing, "archive.not-found");
    await expectRefused(join(missing, "inside.zip"), "archive.not-found");
  });

  it("is a folder", () =>
    expectRefused(tempFolder(), "archive.unsupported-kind"));

  it("has no bytes", () => expectRefused(write(""), "archive.empty"));

  it("has no entries", () => expectRefused(build([]), "archive.empty"));

  it("is a picture", async () => {
    const jpeg = Buffer.from("ffd8ffe000104a464946", "hex");
    await expectRefused(write(jpeg), "archive.not-a-zip");
    await expectRefused(write("P"), "archive.not-a-zip");
  });

  it("is the last of several disks", async () => {
    await expectRefused(build([HELLO], { disk: 3 }), "archive.truncated");
  });

  it.each([1, 0x40, 0x2000])("is locked (flag %d)", async (flag) => {
    const entry = { ...HELLO, flags: 0x800 | flag };
    await expectRefused(build([HELLO, entry]), "archive.encrypted");
  });

  it("is locked with AES, whatever the flags say", async () => {
    const entry = { ...HELLO, method: 99 };
    await expectRefused(build([entry]), "archive.encrypted");
  });

  it.each([1, 9, 12, 14, 93, 95])("is packed by method %d", async (method) => {
    const file = build([HELLO, { ...HELLO, method }]);
    await expectRefused(file, "archive.unsupported-method", { method });
  });

  it.each(["../x", "a/../../x", "/etc/x", "C:\\x", "..\\x", "a\0b"])(
    "has an entry outside: %j",
    async (name) => {
      const file = build([HELLO, HELLO, { name }]);
      await expectRefused(file, "archive.entry-outside", { position: 3 });
    },
  );

  it("has an entry outside in the name that Unicode programs see", async () => {
    const name = "hello.json";
    const field = Buffer.concat([
      Buffer.from("7570", "hex"),
      Buffer.alloc(2),
      Buffer.from([1]),
      Buffer.alloc(4),
      Buffer.from("../x"),
    ]);
    field.writeUInt16LE(field.length - 4, 2);
    field.writeUInt32LE(crc32(name), 5);
    const file = build([{ name, extra: field }]);
    await expectRefused(file, "archive.entry-outside", { position: 1 });
  });

  it("says to hold more entries than anybody has", async () => {
    const limit = LIMITS.entriesPerPart;
    const file = build([HELLO], { saysCount: limit + 1 });
    await expectRefused(file, "archive.too-many-entries", { limit });
  });

  it("holds more entries, or longer names, than the limits allow", async () => {
    const file = build([HELLO, HELLO, HELLO]);
    const open = (limits: object) =>
      openZip(file, "x.zip", { ...LIMITS, ...limits });
    const refusal = { code: "archive.too-many-entries" };
    await expect(open({ entriesPerPart: 2 })).rejects.toMatchObject(refusal);
    await expect(open({ nameBytesPerPart: 29 })).rejects.toMatchObject(refusal);
    const part = await open({ entriesPerPart: 3, nameBytesPerPart: 30 });
    part.close();
    expect(openFilesBelow(join(file, ".."))).toEqual([]);
  });

  const BIG = Buffer.alloc(1000, "x");
  it.each<[string, EntryBytes[], ZipBytesOptions]>([
    [
      "two records share one entry",
      [HELLO, { name: "b", saysHeaderAt: 0 }],
      {},
    ],
    [
      "one entry lies inside another",
      [
        { name: "a", data: BIG },
        { name: "b", data: "x", saysHeaderAt: 500 },
      ],
      {},
    ],
    [
      "an entry reaches into the directory",
      [{ ...HELLO, saysPackedBytes: 12 + HELLO.name.length }],
      {},
    ],
    ["an entry begins after the end", [{ ...HELLO, saysHeaderAt: 1e9 }], {}],
    [
      "an entry is larger than a number can say",
      [{ ...HELLO, method: 8, saysBytes: 2 ** 60 }],
      {},
    ],
    ["an entry has no name", [HELLO, { name: "" }], {}],
    ["the directory lies elsewhere", [HELLO], { saysDirectoryAt: 3 }],
    ["the directory lies after the end", [HELLO], { saysDirectoryAt: 1e9 }],
    [
      "the directory lies beyond any file",
      [HELLO],
      { saysDirectoryAt: 2 ** 60 },
    ],
    ["fewer records than counted", [HELLO, HELLO], { saysCount: 3 }],
    ["more records than counted", [HELLO, HELLO], { saysCount: 1 }],
    ["records although none are counted", [HELLO, HELLO], { saysCount: 0 }],
    ["bytes after the end", [HELLO], { trailing: Buffer.alloc(7) }],
    [
      "an extra field longer than its record",
      [{ ...HELLO, extra: Buffer.from("7570ffff", "hex") }],
      {},
    ],
  ])("contradicts itself: %s", async (_what, entries, options) => {
    await expectRefused(build(entries, options), "archive.damaged");
  });

  it("keeps the reason and says no path or name", async () => {
    const file = build([HELLO], { saysDirectoryAt: 3 });
    const error: unknown = await openZip(file, "x.zip").catch((e) => e);
    expect(error).toHaveProperty("cause.message");
    expect(error).toHaveProperty("message", "archive.damaged");
  });
});
