import path from "node:path";

import { afterAll, describe, expect, it } from "vitest";

import { listArchives } from "../../../electron/engine/vault/archives.ts";
import { eraseArchive } from "../../../electron/engine/vault/erase.ts";
import { writeSample } from "../../../electron/engine/sample/write-sample.ts";
import {
  filesOf,
  writeArchive,
  writeUnpacked,
  type MadeUp,
} from "../../helpers/made-up-archive.ts";
import { temporaryFolder } from "../../helpers/temporary-folder.ts";
import {
  allRecords,
  damageOf,
  dumpOf,
  importInto,
  withVault,
} from "../../helpers/vault-tools.ts";
import { writeZipBytes } from "../../helpers/zip-bytes.ts";

/* Importing twice adds nothing; importing a newer archive of the same account adds only what is new. */

const folder = temporaryFolder();
afterAll(() => folder.remove());
const at = (name: string): string => path.join(folder.path, name);

const day = (number: number): number => Date.UTC(2024, 0, number, 12);

const older: MadeUp = {
  chats: {
    "Ada Oak": [
      { by: "Ada Oak", at: day(1), text: "first" },
      { by: "Sam Example", at: day(2), text: "ok" },
      { by: "Sam Example", at: day(2), text: "ok" },
    ],
  },
  friends: [{ name: "Ada Oak", at: day(1) }],
  businesses: [
    { name: "shop.example.com", events: [{ type: "PURCHASE", at: day(3) }] },
  ],
  photos: [{ name: "beach", at: day(1), title: "Beach" }],
  searches: [{ text: "peat", at: day(1) }],
};
const newer: MadeUp = {
  ...older,
  chats: {
    "Ada Oak": [
      ...older.chats!["Ada Oak"]!,
      { by: "Ada Oak", at: day(9), text: "latest" },
    ],
  },
  friends: [...older.friends!, { name: "Bo Birch", at: day(8) }],
  businesses: [
    {
      name: "shop.example.com",
      events: [
        { type: "PURCHASE", at: day(3) },
        { type: "VIEW_CONTENT", at: day(7) },
      ],
    },
  ],
};
/** The newest records there are only in the second download. */
const ADDED = 3;

function idsOf(file: string): string[] {
  return withVault(file, (vault) => allRecords(vault).map(({ id }) => id));
}

describe("the same archive again", () => {
  const files = [...filesOf(older)];
  const ways: Record<string, () => string> = {
    "the very same zip": () =>
      at("first/facebook-sam.example-2024-01-10-Ab1.zip"),
    "under another name": () => writeArchive(at("renamed.zip"), older),
    "packed in another order, stored": () =>
      writeZipBytes(
        at("stored.zip"),
        files.map(([name, data]) => ({ name, data })).reverse(),
      ),
    "inside a wrapper folder": () =>
      writeZipBytes(
        at("wrapped.zip"),
        files.map(([name, data]) => ({ name: `meta/inner/${name}`, data })),
      ),
    "unpacked into a folder": () => writeUnpacked(at("unpacked"), older),
    "with what an operating system adds": () =>
      writeZipBytes(at("mac.zip"), [
        ...files.map(([name, data]) => ({ name, data })),
        { name: "__MACOSX/._x.json", data: "x" },
        { name: ".DS_Store", data: "x" },
      ]),
  };

  it.each(Object.entries(ways))("%s adds nothing", async (_way, make) => {
    const file = at("again.db");
    const first = writeArchive(
      at("first/facebook-sam.example-2024-01-10-Ab1.zip"),
      older,
    );
    await importInto(file, [first]);
    const before = dumpOf(file);
    const { archives, failed } = await importInto(file, [make()]);
    expect(failed).toEqual([]);
    expect(archives).toMatchObject([{ alreadyKnown: true, added: 0 }]);
    expect(dumpOf(file)).toEqual(before);
  });

  it("also twice in one call", async () => {
    const file = at("twice.db");
    const { archives } = await importInto(file, [
      writeArchive(at("one/a.zip"), older),
      writeArchive(at("two/b.zip"), older),
    ]);
    expect(withVault(file, (vault) => listArchives(vault).length)).toBe(1);
    expect(archives.reduce((sum, { added }) => sum + added, 0)).toBe(
      idsOf(file).length,
    );
  });
});

describe("a newer archive of the same account", () => {
  it.each([
    ["after", [older, newer]],
    ["before", [newer, older]],
  ])("imported %s the older one adds only what is new", async (way, order) => {
    const file = at(`newer-${way}.db`);
    const paths = order.map((made, index) =>
      writeArchive(
        at(`${way}/facebook-sam.example-2024-0${index + 1}-10-x.zip`),
        made,
      ),
    );
    const [first] = (await importInto(file, [paths[0]!])).archives;
    const [second] = (await importInto(file, [paths[1]!])).archives;
    expect(second?.alreadyKnown).toBe(false);
    expect(second?.added).toBe(way === "after" ? ADDED : 0);
    const records = withVault(file, allRecords);
    expect(records).toHaveLength(Math.max(first!.records, second!.records));
    const shared = records.filter(({ archives }) => archives.length === 2);
    expect(shared).toHaveLength(Math.min(first!.records, second!.records));
    expect(shared[0]?.archives.toSorted()).toEqual(
      [first!.id, second!.id].toSorted(),
    );
    expect(
      records
        .filter(({ archives }) => archives.length === 1)
        .map(({ text, person }) => text ?? person ?? "")
        .toSorted(),
    ).toEqual(["Bo Birch", "VIEW_CONTENT", "latest"]);
    // Equal messages of one minute stay as many as there were.
    expect(records.filter(({ text }) => text === "ok")).toHaveLength(2);
    expect(damageOf(file)).toEqual([]);
  });

  it("a hit names its newest provenance", async () => {
    const records = withVault(at("newer-after.db"), allRecords);
    const newest = withVault(at("newer-after.db"), listArchives).at(-1)!;
    expect(new Set(records.map(({ archive }) => archive))).toEqual(
      new Set([newest.id]),
    );
  });
});

describe("ids", () => {
  it("are the same after erasing and importing again, and in another vault", async () => {
    const sample = await writeSample({
      out: at("sample"),
      size: "small",
      seed: 3,
    });
    const paths = sample.archives.flatMap((archive) => archive.paths);
    const file = at("ids.db");
    await importInto(file, paths);
    const before = idsOf(file);
    expect(before.length).toBeGreaterThan(400);
    withVault(file, (vault) =>
      eraseArchive(vault, listArchives(vault)[0]!.id, undefined),
    );
    expect(idsOf(file)).toEqual([]);
    await importInto(file, paths);
    expect(idsOf(file)).toEqual(before);
    await importInto(at("ids-other.db"), paths);
    expect(idsOf(at("ids-other.db"))).toEqual(before);
  });

  it("do not depend on what else the vault holds, nor on the order of imports", async () => {
    const paths = [older, newer].map((made, index) =>
      writeArchive(
        at(`order/facebook-sam.example-2024-0${index + 1}-10-x.zip`),
        made,
      ),
    );
    await importInto(at("order-1.db"), paths);
    await importInto(at("order-2.db"), paths.toReversed());
    await importInto(at("order-3.db"), [paths[1]!]);
    expect(idsOf(at("order-2.db")).toSorted()).toEqual(
      idsOf(at("order-1.db")).toSorted(),
    );
    expect(idsOf(at("order-3.db")).toSorted()).toEqual(
      idsOf(at("order-1.db")).toSorted(),
    );
  });

  it("are the same however the archive is called or packed", async () => {
    const ways = [
      writeArchive(at("names/facebook-sam.example-2024-01-10-x.zip"), older),
      writeArchive(at("names/my download.zip"), older),
      writeArchive(at("names/facebook-old.zip"), older),
      writeUnpacked(at("names/unpacked"), older),
    ];
    const ids = [];
    for (const [index, way] of ways.entries()) {
      await importInto(at(`names-${index}.db`), [way]);
      ids.push(idsOf(at(`names-${index}.db`)));
    }
    for (const other of ids) expect(other).toEqual(ids[0]);
  });
});
