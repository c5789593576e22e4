import type {
  ArchiveRow,
  EntryCounts,
} from "../../../shared/contract/commands.ts";
import type {
  EntryStatus,
  Provider,
  SkipReason,
} from "../../../shared/domain/archive.ts";
import type { Category } from "../../../shared/domain/category.ts";
import { ENTRY_STATUSES } from "../../../shared/domain/archive.ts";
import type { ReadableVault, WritableVault } from "./access.ts";
import { categories, providers, reasons, statuses } from "./codes.ts";
import { RECORD_TIME } from "./record-queries.ts";
import { sql } from "./sql.ts";
import { getDates } from "./time-choices.ts";
import { VaultError } from "./vault-error.ts";

export interface NewArchive {
  key: string;
  fingerprint: Buffer;
  provider: Provider;
  accountId: number;
  account: string | null;
  importedAt: number;
  /** How many parts their names tell of. */
  partsOf?: number | undefined;
  missingPages: number;
  /** Whether it came as pages. */
  html: boolean;
  /** The dates that were asked for. */
  dates?: { fromAt: number; toAt: number } | undefined;
}

export function insertArchive(
  vault: WritableVault,
  archive: NewArchive,
): number {
  return vault.run(sql`
    INSERT INTO archives (key, fingerprint, provider, account_id, account, imported_at, parts_of, missing_pages,
      html, from_at, to_at)
    VALUES (${archive.key}, ${archive.fingerprint}, ${providers.toCode(archive.provider)},
      ${archive.accountId}, ${archive.account}, ${archive.importedAt}, ${archive.partsOf ?? null},
      ${archive.missingPages}, ${archive.html ? 1 : 0}, ${archive.dates?.fromAt ?? null}, ${archive.dates?.toAt ?? null})`)
    .lastId;
}

export interface NewPart {
  archiveId: number;
  name: string;
  location: string;
  kind: "zip" | "folder" | "file";
  bytes: number;
}

export function insertPart(vault: WritableVault, part: NewPart): number {
  return vault.run(sql`
    INSERT INTO parts (archive_id, name, location, kind, bytes)
    VALUES (${part.archiveId}, ${part.name}, ${part.location}, ${part.kind}, ${part.bytes})`)
    .lastId;
}

/** What became of an entry, as the coverage ledger keeps it. */
export interface EntryOutcome {
  status: EntryStatus;
  reason?: SkipReason | undefined;
  mapping?: string | undefined;
  category?: Category | undefined;
  sha256?: Buffer | undefined;
  /** Records found in it, by category. */
  records: ReadonlyMap<Category, number>;
}

export interface NewEntry {
  archiveId: number;
  partId: number;
  path: string;
  bytes: number;
  crc32: number | null;
}

/** Every entry gets its row before it is read, so that none can be forgotten: it is `failed` until somebody says otherwise. */
export function insertEntry(vault: WritableVault, entry: NewEntry): number {
  return vault.run(sql`
    INSERT INTO entries (archive_id, part_id, path, bytes, crc32, status)
    VALUES (${entry.archiveId}, ${entry.partId}, ${entry.path}, ${entry.bytes}, ${entry.crc32},
      ${statuses.toCode("failed")})`).lastId;
}

export function setOutcome(
  vault: WritableVault,
  entryId: number,
  outcome: EntryOutcome,
): void {
  const counts = [...outcome.records].filter(([, count]) => count > 0);
  const most = counts.reduce<[Category | undefined, number]>(
    (best, [category, count]) => (count > best[1] ? [category, count] : best),
    [undefined, 0],
  )[0];
  const category = most ?? outcome.category;
  vault.run(sql`
    UPDATE entries SET status = ${statuses.toCode(outcome.status)},
      reason = ${outcome.reason === undefined ? null : reasons.toCode(outcome.reason)},
      mapping = ${outcome.mapping ?? null},
      category = ${category === undefined ? null : categories.toCode(category)},
      sha256 = ${outcome.sha256 ?? null},
      records = ${counts.reduce((sum, [, count]) => sum + count, 0)}
    WHERE id = ${entryId}`);
  for (const [each, count] of counts)
    vault.run(sql`
      INSERT INTO entry_categories (entry_id, category, records)
      VALUES (${entryId}, ${categories.toCode(each)}, ${count})`);
}

/** Whether some entry of the archive has an issue of that code. */
export function hasIssue(
  vault: ReadableVault,
  archiveId: number,
  code: string,
): boolean {
  return (
    vault.get(sql`
      SELECT 1 FROM issues i JOIN entries e ON e.id = i.entry_id
      WHERE e.archive_id = ${archiveId} AND i.code = ${code} LIMIT 1`) !==
    undefined
  );
}

export function insertIssue(
  vault: WritableVault,
  entryId: number,
  code: string,
  locator: string,
): void {
  vault.run(
    sql`INSERT INTO issues (entry_id, code, locator) VALUES (${entryId}, ${code}, ${locator})`,
  );
}

export function insertTie(
  vault: WritableVault,
  archiveId: number,
  organisationId: number,
  mechanism: number,
): void {
  vault.run(sql`
    INSERT OR IGNORE INTO ties (archive_id, organisation_id, mechanism)
    VALUES (${archiveId}, ${organisationId}, ${mechanism})`);
}

/** Sets the sums of an archive when all of it has joined. */
export function finishArchive(
  vault: WritableVault,
  archiveId: number,
  records: number,
): void {
  vault.run(sql`
    UPDATE archives SET records = ${records},
      issues = (SELECT count(*) FROM issues i JOIN entries e ON e.id = i.entry_id WHERE e.archive_id = ${archiveId}),
      newest_at = (
        SELECT ${RECORD_TIME} FROM provenances p
        JOIN entries e ON e.id = p.entry_id AND e.archive_id = ${archiveId} JOIN records r ON r.id = p.record_id
        ORDER BY p.record_id DESC LIMIT 1)
    WHERE id = ${archiveId}`);
}

export interface KnownArchive {
  id: number;
  key: string;
  provider: Provider;
  account: string | null;
  records: number;
  issues: number;
}

export function findByFingerprint(
  vault: ReadableVault,
  fingerprint: Buffer,
): KnownArchive | undefined {
  const row = vault.get<
    Omit<KnownArchive, "provider"> & { provider: number }
  >(sql`
    SELECT id, key, provider, account, records, issues FROM archives WHERE fingerprint = ${fingerprint}`);
  return row && { ...row, provider: providers.fromCode(row.provider) };
}

/** Records of an archive whose time is only known as a clock showed it. */
export function countTimesWithoutZone(
  vault: ReadableVault,
  archiveId: number,
): number {
  return vault.get<{ count: number }>(sql`
    SELECT count(DISTINCT p.record_id) AS count FROM provenances p
    JOIN entries e ON e.id = p.entry_id AND e.archive_id = ${archiveId} JOIN records r ON r.id = p.record_id
    WHERE r.occurred_at IS NULL AND r.local_time IS NOT NULL`)!.count;
}

/** Row number of an archive. @throws VaultError `vault.unknown-archive` */
export function getArchiveId(vault: ReadableVault, key: string): number {
  const row = vault.get<{ id: number }>(
    sql`SELECT id FROM archives WHERE key = ${key}`,
  );
  if (row === undefined) throw new VaultError("vault.unknown-archive");
  return row.id;
}

export function listArchives(vault: ReadableVault): ArchiveRow[] {
  const rows = vault.all<{
    id: number;
    key: string;
    provider: number;
    account: string | null;
    importedAt: number;
    records: number;
    issues: number;
    entries: number;
  }>(sql`
    SELECT id, key, provider, account, imported_at AS importedAt, records, issues,
      (SELECT count(*) FROM entries e WHERE e.archive_id = a.id) AS entries
    FROM archives a ORDER BY id`);
  return rows.map((row) => ({
    id: row.key,
    provider: providers.fromCode(row.provider),
    account: row.account,
    importedAt: row.importedAt,
    parts: listParts(vault, row.id),
    entries: row.entries,
    records: row.records,
    issues: row.issues,
    dates: getDates(vault, row.id),
  }));
}

function listParts(
  vault: ReadableVault,
  archiveId: number,
): ArchiveRow["parts"] {
  return vault
    .all<{ name: string; bytes: number; sha256: Buffer | null }>(
      sql`SELECT name, bytes, sha256 FROM parts WHERE archive_id = ${archiveId} ORDER BY id`,
    )
    .map(({ name, bytes, sha256 }) => ({
      name,
      bytes,
      sha256: sha256?.toString("hex") ?? null,
    }));
}

/** Where the parts of archives lay when they were read. */
export function listLocations(
  vault: ReadableVault,
  archiveIds: readonly number[],
): string[] {
  const locations = archiveIds.flatMap((archiveId) =>
    vault.all<{ location: string }>(
      sql`SELECT location FROM parts WHERE archive_id = ${archiveId} ORDER BY id`,
    ),
  );
  return [...new Set(locations.map(({ location }) => location))];
}

/** Parts whose checksum is still to be computed. */
export function listUnhashedParts(
  vault: ReadableVault,
): { id: number; location: string; bytes: number }[] {
  return vault.all(sql`
    SELECT id, location, bytes FROM parts WHERE sha256 IS NULL AND kind <> 'folder' ORDER BY id LIMIT 500`);
}

export function setPartHash(
  vault: WritableVault,
  partId: number,
  sha256: Buffer,
): void {
  vault.run(sql`UPDATE parts SET sha256 = ${sha256} WHERE id = ${partId}`);
}

/** How many entries of an archive were set aside for a reason. */
export function countSkipped(
  vault: ReadableVault,
  archiveId: number,
  reason: SkipReason,
): number {
  return (
    vault.get<{ count: number }>(sql`
      SELECT count(*) AS count FROM entries
      WHERE archive_id = ${archiveId} AND reason = ${reasons.toCode(reason)}`)
      ?.count ?? 0
  );
}

/** How many entries ended how; of one archive or of all. */
export function countEntries(
  vault: ReadableVault,
  archiveId?: number,
): EntryCounts {
  const rows = vault.all<{ status: number; count: number }>(sql`
    SELECT status, count(*) AS count FROM entries
    ${archiveId === undefined ? sql`` : sql`WHERE archive_id = ${archiveId}`} GROUP BY status`);
  const counts = Object.fromEntries(
    ENTRY_STATUSES.map((status) => [
      status,
      rows.find((row) => row.status === statuses.toCode(status))?.count ?? 0,
    ]),
  ) as Record<EntryStatus, number>;
  return {
    total: rows.reduce((sum, row) => sum + row.count, 0),
    ...counts,
  };
}
