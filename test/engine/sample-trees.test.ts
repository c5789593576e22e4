import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { afterAll, describe, expect, it } from "vitest";

import type { FullRecord } from "../../shared/contract/commands.ts";
import type { ImportOutcome } from "../../electron/engine/import-archive.ts";
import { importers } from "../../electron/engine/importers/registry.ts";
import { searchRecords } from "../../electron/engine/search/search-records.ts";
import type { WritableVault } from "../../electron/engine/vault/access.ts";
import { listArchives } from "../../electron/engine/vault/archives.ts";
import {
  listCoverage,
  type LedgerPage,
} from "../../electron/engine/vault/coverage.ts";
import { listRecords } from "../../electron/engine/vault/records.ts";
import {
  categoriesByEntry,
  goldenFile,
  renderGolden,
  withTree,
} from "../helpers/golden.ts";
import {
  importIntoNew,
  readExpected,
  TREES,
  TREES_FOLDER,
  type ExpectedArchive,
} from "../helpers/sample-trees.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";
import { cutIntoParts, zipFixture } from "../helpers/zip-fixture.ts";

/*
 * All sample downloads, each as a folder, as one zip and cut into three parts. What must come out was written by hand
 * before the mappings (expected.json).
 */
const expected = readExpected();

/** Products that have no importer yet, whose files are read without knowing them: `expected.json` says what for. */
const NOT_MAPPED = new Set(
  importers.filter(({ mapped }) => !mapped).map(({ id }) => id as string),
);

const folder = temporaryFolder();
const opened: WritableVault[] = [];
afterAll(() => {
  for (const vault of opened) vault.close();
  folder.remove();
});

async function outcomeOf(
  name: string,
  paths: readonly string[],
): Promise<{ vault: WritableVault; outcome: ImportOutcome }> {
  const imported = await importIntoNew(
    path.join(folder.path, name, "vault.db"),
    paths,
  );
  opened.push(imported.vault);
  return imported;
}

async function importInto(
  name: string,
  paths: readonly string[],
): Promise<WritableVault> {
  const { vault, outcome } = await outcomeOf(name, paths);
  expect(outcome.failed).toEqual([]);
  return vault;
}

function ledgerOf(vault: WritableVault): LedgerPage["entries"] {
  return listCoverage(vault, {}).entries;
}

function recordsOf(vault: WritableVault): FullRecord[] {
  return listRecords(vault, {}).records;
}

function countByCategory(
  records: readonly FullRecord[],
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { category } of records)
    counts[category] = (counts[category] ?? 0) + 1;
  return counts;
}

/** What expected.json says of an archive; of a product without importer, what is said of files nobody knows. */
function wantedOf({ provider, entries, totals }: ExpectedArchive): {
  entries: ExpectedArchive["entries"];
  totals: Record<string, number>;
} {
  if (!NOT_MAPPED.has(provider)) return { entries, totals };
  const sum = (counts: Record<string, number>): number =>
    Object.values(counts).reduce((all, count) => all + count, 0);
  const unknown = Object.entries(entries).map(
    ([name, entry]) =>
      [
        name,
        entry.status === "read"
          ? { status: "generic", records: { other: sum(entry.records) } }
          : entry,
      ] as const,
  );
  return {
    entries: Object.fromEntries(unknown),
    totals: { other: sum(totals) },
  };
}

describe.each(TREES)("the tree %s", async (tree) => {
  const want = expected[tree];
  const source = path.join(TREES_FOLDER, tree);
  const zip = path.join(folder.path, `${tree}.zip`);
  await zipFixture(source, zip);
  const parts = await cutIntoParts(
    source,
    path.join(folder.path, `${tree}-parts`),
    [1, 2, 3].map((number) => `${tree}-${number}.zip`),
  );
  const ways = {
    "as a folder": [source],
    "as one zip": [zip],
    "in three parts": parts,
  };

  it.each(Object.entries(ways))(
    "%s gives the expected archives, ledger and records",
    async (way, paths) => {
      const vault = await importInto(`${tree} ${way}`, paths);
      const archives = listArchives(vault);
      expect(archives.map(({ provider }) => provider).toSorted()).toEqual(
        want.archives.map(({ provider }) => provider).toSorted(),
      );
      for (const archive of want.archives) {
        const { id, account } = archives.find(
          ({ provider }) => provider === archive.provider,
        )!;
        if (archive.account !== undefined)
          expect(account).toBe(archive.account);

        const { entries, totals } = wantedOf(archive);
        const records = categoriesByEntry(vault);
        const ledger = listCoverage(vault, { archive: id }).entries;
        expect(
          Object.fromEntries(
            ledger.map(({ path: name, status, reason }) => [
              name,
              {
                status,
                reason: reason ?? undefined,
                records: records.get(name) ?? {},
              },
            ]),
          ),
        ).toEqual(entries);
        for (const entry of ledger) {
          const held = records.get(entry.path) ?? {};
          expect(entry.categories.toSorted()).toEqual(
            Object.keys(held).toSorted(),
          );
          expect(entry.records).toBe(
            Object.values(held).reduce((sum, count) => sum + count, 0),
          );
          expect(entry.issues, entry.path).toEqual([]);
        }
        expect(
          countByCategory(listRecords(vault, { archive: id }).records),
        ).toEqual(totals);
      }
    },
  );

  it("gives the same ids however it is packed", async () => {
    const ids = await Promise.all(
      Object.entries(ways).map(async ([way, paths]) =>
        recordsOf(await importInto(`${tree} ids ${way}`, paths))
          .map(({ id }) => id)
          .toSorted(),
      ),
    );
    expect(ids[1]).toEqual(ids[0]);
    expect(ids[2]).toEqual(ids[0]);
  });

  it("finds every string that is in it, and shows none that must not appear", async () => {
    const vault = await importInto(`${tree} words`, [source]);
    const lost = want.must_find.filter(
      (text) => searchRecords(vault, { query: `"${text}"` }).total === 0,
    );
    expect(lost).toEqual([]);
    const shown = recordsOf(vault)
      .map((hit) =>
        [
          hit.person,
          hit.organisation,
          hit.conversation?.title,
          hit.title,
          hit.text,
        ].join("\n"),
      )
      .join("\n");
    expect(want.must_not_appear.filter((text) => shown.includes(text))).toEqual(
      [],
    );
  });

  it("says where each record stands: a pointer into JSON, a block of a page", async () => {
    const vault = await importInto(`${tree} places`, [source]);
    for (const { entry, locator } of recordsOf(vault))
      expect(locator, entry).toMatch(
        /\.html?$/.test(entry) ? /^block \d+$/ : /^(\/.+)?$/,
      );
  });

  it("leaves no file to be read without knowing it", async () => {
    const vault = await importInto(`${tree} known`, [source]);
    const mapped = listArchives(vault).filter(
      ({ provider }) => !NOT_MAPPED.has(provider),
    );
    for (const { id } of mapped)
      expect(
        listCoverage(vault, { archive: id, status: "generic" }).entries,
      ).toEqual([]);
  });

  it("gives what its golden output says (else read the diff of `npm run golden`)", async () => {
    expect(await withTree(tree, renderGolden)).toBe(
      readFileSync(goldenFile(tree), "utf8"),
    );
  });
});

it("has every sample download, and what is expected of it", () => {
  const trees = readdirSync(TREES_FOLDER, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map(({ name }) => name);
  expect(trees.toSorted()).toEqual(TREES.toSorted());
  expect(Object.keys(expected).toSorted()).toEqual(TREES.toSorted());
});

it("says of a folder without data what it would have held", async () => {
  const vault = await importInto("nothing held", [
    path.join(TREES_FOLDER, "accounts-center-drive-2025"),
  ]);
  expect(
    ledgerOf(vault).find((entry) => entry.path.endsWith("no-data.txt")),
  ).toMatchObject({
    status: "empty",
    category: "posts",
    categories: [],
    records: 0,
  });
});

describe("parts and files that hold nothing to read", () => {
  function write(name: string, files: Record<string, string>): string {
    const root = path.join(folder.path, name);
    for (const [file, text] of Object.entries(files)) {
      const at = path.join(root, file);
      mkdirSync(path.dirname(at), { recursive: true });
      writeFileSync(at, text);
    }
    return root;
  }

  it("a part with pictures alone says that the other parts are needed", async () => {
    const root = write("facebook-zoe-2025-06-19-aaaa1111", {
      "1.jpg": "picture",
      "b/2.mp4": "video",
    });
    const { outcome } = await outcomeOf("pictures vault", [root]);
    expect(outcome.archives).toEqual([]);
    expect(outcome.failed.map(({ code }) => code)).toEqual([
      "archive.no-data-part",
    ]);
  });

  it("files of 0 bytes and no-data.txt are empty, each of what it would have held", async () => {
    const root = write("facebook-zoe-2025-06-19-bbbb2222", {
      "connections/friends/your_friends.json": "",
      "your_facebook_activity/stories/no-data.txt": "You have no data",
      "your_facebook_activity/groups/no-data.txt": "You have no data",
      "connections/supervision/no-data.txt": "You have no data",
      "your_facebook_activity/future_feature/no-data.txt": "You have no data",
      "preferences/feed/controls.json": "[object Object]",
      "._your_friends.json": "\u0000\u0005\u0016\u0007",
    });
    const { vault, outcome } = await outcomeOf("empty vault", [root]);
    expect(outcome.failed).toEqual([]);
    expect(
      Object.fromEntries(
        ledgerOf(vault).map((entry) => [
          path.basename(path.dirname(entry.path)) +
            "/" +
            path.basename(entry.path),
          `${entry.status} ${entry.category}`,
        ]),
      ),
    ).toEqual({
      "friends/your_friends.json": "empty friends",
      "stories/no-data.txt": "empty posts",
      "groups/no-data.txt": "empty groups",
      "supervision/no-data.txt": "empty friends",
      "future_feature/no-data.txt": "empty null",
      "feed/controls.json": "failed settings",
      "./._your_friends.json": "skipped null",
    });
    expect(recordsOf(vault)).toEqual([]);
  });
});
