import { cpSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";

import { afterAll, describe, expect, it } from "vitest";

import type { FullRecord } from "../../shared/contract/commands.ts";
import {
  importArchives,
  type ImportOutcome,
} from "../../electron/engine/import-archive.ts";
import type { WritableVault } from "../../electron/engine/vault/access.ts";
import { openForWriting } from "../../electron/engine/vault/open-vault.ts";
import { listRecords } from "../../electron/engine/vault/records.ts";
import { mechanismsOf } from "../helpers/golden.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";

/* One account in both formats: the same records with the same ids, whichever comes first (expected.json, `pairs`). */
const FIXTURES = path.join(import.meta.dirname, "../fixtures/facebook");

interface Pair {
  json: string;
  html: string;
  records: {
    category: string;
    minute: number | null;
    person?: string;
    organisation?: string | null;
    text?: string | null;
    own?: boolean;
    url?: string;
    mechanisms?: string[];
  }[];
}

const pair = (
  JSON.parse(readFileSync(path.join(FIXTURES, "expected.json"), "utf8")) as {
    pairs: Record<string, Pair>;
  }
).pairs["pair-2025"]!;

const folder = temporaryFolder();
const opened: WritableVault[] = [];
afterAll(() => {
  for (const vault of opened) vault.close();
  folder.remove();
});

function newVault(): WritableVault {
  const vault = openForWriting({
    file: path.join(folder.path, `${opened.length}`, "vault.db"),
  });
  opened.push(vault);
  return vault;
}

async function importTree(
  vault: WritableVault,
  tree: string,
): Promise<ImportOutcome> {
  return importFolder(vault, path.join(FIXTURES, tree));
}

async function importFolder(
  vault: WritableVault,
  location: string,
): Promise<ImportOutcome> {
  const outcome = await importArchives({
    vault,
    key: undefined,
    paths: [location],
    now: () => 1,
    isCancelled: () => false,
    progress: () => undefined,
  });
  expect(outcome.failed).toEqual([]);
  return outcome;
}

async function recordsOf(tree: string): Promise<FullRecord[]> {
  const vault = newVault();
  await importTree(vault, tree);
  return listRecords(vault, {}).records;
}

const idsOf = (records: readonly FullRecord[]): string[] =>
  records
    .map(({ id, category, text }) => `${category} ${text} ${id}`)
    .toSorted();

describe("an account in both formats", () => {
  it("gives records with the same ids", async () => {
    expect(idsOf(await recordsOf(pair.html))).toEqual(
      idsOf(await recordsOf(pair.json)),
    );
  });

  it.each([
    [pair.json, pair.html],
    [pair.html, pair.json],
  ])("%s, then %s: the second adds nothing", async (first, second) => {
    const vault = newVault();
    await importTree(vault, first);
    const before = idsOf(listRecords(vault, {}).records);
    const { archives } = await importTree(vault, second);
    expect(archives.map(({ added }) => added)).toEqual([0]);
    expect(idsOf(listRecords(vault, {}).records)).toEqual(before);
  });

  it("gives each thing once where both lie in one folder", async () => {
    const both = path.join(folder.path, "both");
    for (const tree of [pair.json, pair.html]) {
      const [root] = readdirSync(path.join(FIXTURES, tree));
      cpSync(path.join(FIXTURES, tree, root!), both, { recursive: true });
    }
    const vault = newVault();
    const { archives } = await importFolder(vault, both);
    expect(archives).toHaveLength(1);
    expect(idsOf(listRecords(vault, {}).records)).toEqual(
      idsOf(await recordsOf(pair.json)),
    );
  });

  it.each([pair.json, pair.html])("%s holds what it must", async (tree) => {
    const vault = newVault();
    await importTree(vault, tree);
    const found = listRecords(vault, {}).records.map((record) => ({
      category: record.category,
      minute:
        record.occurredAt === null
          ? null
          : Math.floor(record.occurredAt / 60_000) * 60_000,
      person: record.person,
      organisation: record.organisation,
      text: record.text,
      own: record.own,
      mechanisms: mechanismsOf(vault, record.id),
      values: Object.values(record.extra),
    }));
    for (const { url, ...want } of pair.records) {
      const index = found.findIndex(
        (record) =>
          Object.entries(want).every(([key, value]) =>
            isDeepStrictEqual(record[key as keyof typeof record], value),
          ) &&
          (url === undefined || record.values.includes(url)),
      );
      expect(index, JSON.stringify({ url, ...want })).toBeGreaterThanOrEqual(0);
      found.splice(index, 1);
    }
    expect(found).toEqual([]);
  });
});
