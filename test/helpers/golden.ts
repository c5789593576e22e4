import path from "node:path";

import {
  bitsOf,
  categories,
  mechanisms,
} from "../../electron/engine/vault/codes.ts";
import type { ReadableVault } from "../../electron/engine/vault/access.ts";
import { listArchives } from "../../electron/engine/vault/archives.ts";
import { listCompanies } from "../../electron/engine/vault/companies.ts";
import { listCoverage } from "../../electron/engine/vault/coverage.ts";
import {
  identityOfPublicId,
  publicIdOf,
} from "../../electron/engine/vault/public-id.ts";
import { getRecords } from "../../electron/engine/vault/records.ts";
import { sql } from "../../electron/engine/vault/sql.ts";
import type { FullRecord } from "../../shared/contract/commands.ts";
import type { Category } from "../../shared/domain/category.ts";
import { importIntoNew, TREES_FOLDER, type TreeName } from "./sample-trees.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** Where the golden output of a tree is kept. */
export function goldenFile(tree: TreeName): string {
  return path.join(
    import.meta.dirname,
    `../fixtures/golden/facebook/${tree}.jsonl`,
  );
}

/** Imports a tree into a vault of its own, works with that and throws it away. */
export async function withTree<T>(
  tree: TreeName,
  work: (vault: ReadableVault) => T,
): Promise<T> {
  const folder = temporaryFolder();
  try {
    const { vault } = await importIntoNew(path.join(folder.path, "vault.db"), [
      path.join(TREES_FOLDER, tree),
    ]);
    try {
      return work(vault);
    } finally {
      vault.close();
    }
  } finally {
    folder.remove();
  }
}

/**
 * Everything that a vault holds, one JSON object a line: archives, companies, conversations, then each entry of the
 * ledger with the records found in it below it. A record stands once, at the first place where it was found.
 */
export function renderGolden(vault: ReadableVault): string {
  const lines: object[] = [
    ...listArchives(vault).map(({ provider, account, records, issues }) => ({
      archive: provider,
      account,
      records,
      issues,
    })),
    ...companyLines(vault),
    ...conversationLines(vault),
  ];
  const found = placesByRecord(vault);
  const full = new Map(
    getRecords(vault, [...found.keys()]).map((record) => [record.id, record]),
  );
  const byEntry = Map.groupBy(found, ([, [first]]) => first!.entry);
  for (const entry of listCoverage(vault, {}).entries.toSorted((a, b) =>
    inOrder(a.path, b.path),
  )) {
    const { path: name, status, reason, mapping, category, issues } = entry;
    lines.push({
      entry: name,
      status,
      reason: reason ?? undefined,
      mapping: mapping ?? undefined,
      category: entry.records === 0 ? (category ?? undefined) : undefined,
      records: entry.records === 0 ? undefined : entry.records,
      issues: issues.length === 0 ? undefined : issues,
    });
    const here = byEntry.get(name) ?? [];
    for (const [id, places] of here.toSorted(([a, [x]], [b, [y]]) =>
      inOrder(`${x!.locator} ${a}`, `${y!.locator} ${b}`),
    ))
      lines.push(lineOf(full.get(id)!, places, vault));
  }
  return lines.map((line) => `${JSON.stringify(line)}\n`).join("");
}

/** Numbers by their value, all else by code: the same on every computer. */
function inOrder(a: string, b: string): number {
  const [left, right] = [a, b].map((text) =>
    text.replace(/\d+/g, (digits) => digits.padStart(12, "0")),
  );
  return left! < right! ? -1 : left! > right! ? 1 : 0;
}

interface Place {
  entry: string;
  locator: string;
}

/** Of each record, by its public id, where it was found. */
function placesByRecord(vault: ReadableVault): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const { identity, entry, locator } of vault.all<
    Place & { identity: Buffer }
  >(sql`
    SELECT r.identity, e.path AS entry, p.locator FROM records r
    JOIN provenances p ON p.record_id = r.id JOIN entries e ON e.id = p.entry_id`)) {
    const id = publicIdOf(identity);
    places.set(id, [...(places.get(id) ?? []), { entry, locator }]);
  }
  for (const all of places.values())
    all.sort(
      (a, b) => inOrder(a.entry, b.entry) || inOrder(a.locator, b.locator),
    );
  return places;
}

/** The fields of a record in a fixed order; those without a value are left out. */
function lineOf(
  record: FullRecord,
  [first, ...others]: readonly Place[],
  vault: ReadableVault,
): object {
  const known = mechanismsOf(vault, record.id);
  return {
    at: first!.locator,
    category: record.category,
    flow: record.flow,
    kind: record.kind ?? undefined,
    time:
      record.occurredAt === null
        ? undefined
        : new Date(record.occurredAt).toISOString(),
    localTime: record.localTime ?? undefined,
    zone: record.zone ?? undefined,
    own: record.own ?? undefined,
    person: record.person ?? undefined,
    organisation: record.organisation ?? undefined,
    mechanisms: known.length === 0 ? undefined : known,
    conversation: record.conversation?.title,
    title: record.title ?? undefined,
    text: record.text ?? undefined,
    concernsOthers: record.concernsOthers ? true : undefined,
    extra: Object.keys(record.extra).length === 0 ? undefined : record.extra,
    also:
      others.length === 0
        ? undefined
        : others.map(({ entry, locator }) =>
            entry === first!.entry ? locator : `${entry} ${locator}`,
          ),
    id: record.id,
  };
}

/** In which ways a record ties its organisation to the person. */
export function mechanismsOf(vault: ReadableVault, id: string): string[] {
  const row = vault.get<{ bits: number }>(
    sql`SELECT mechanisms AS bits FROM records WHERE identity = ${identityOfPublicId(id)!}`,
  );
  return bitsOf(row!.bits).map((code) => mechanisms.fromCode(code));
}

function companyLines(vault: ReadableVault): object[] {
  return listCompanies(vault, {})
    .companies.toSorted((a, b) => inOrder(a.name, b.name))
    .map(({ name, mechanisms: ways, records }) => ({
      company: name,
      mechanisms: ways.map(({ id }) => id),
      records,
    }));
}

function conversationLines(vault: ReadableVault): object[] {
  const rows = vault.all<{ title: string; name: string | null }>(sql`
    SELECT DISTINCT c.title, p.name FROM conversations c
    LEFT JOIN conversation_people m ON m.conversation_id = c.id LEFT JOIN persons p ON p.id = m.person_id`);
  return [...Map.groupBy(rows, ({ title }) => title)]
    .toSorted(([a], [b]) => inOrder(a, b))
    .map(([title, people]) => ({
      conversation: title,
      people: people
        .flatMap(({ name }) => name ?? [])
        .toSorted((a, b) => inOrder(a, b)),
    }));
}

/** How many records of each category are found in each entry, found elsewhere or not. */
export function categoriesByEntry(
  vault: ReadableVault,
): Map<string, Partial<Record<Category, number>>> {
  const counts = new Map<string, Partial<Record<Category, number>>>();
  for (const row of vault.all<{
    entry: string;
    category: number;
    records: number;
  }>(sql`
    SELECT e.path AS entry, c.category, c.records FROM entry_categories c JOIN entries e ON e.id = c.entry_id`)) {
    const held = counts.get(row.entry) ?? {};
    held[categories.fromCode(row.category)] = row.records;
    counts.set(row.entry, held);
  }
  return counts;
}
