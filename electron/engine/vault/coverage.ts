import {
  PAGE_ROWS,
  type CoverageEntry,
  type CoverageTotals,
} from "../../../shared/contract/commands.ts";
import type { EntryStatus } from "../../../shared/domain/archive.ts";
import type { ErrorCode } from "../../../shared/contract/errors.ts";
import type { ReadableVault } from "./access.ts";
import { countEntries, getArchiveId } from "./archives.ts";
import { categories, reasons, statuses } from "./codes.ts";
import { join, sql, type Sql } from "./sql.ts";

/** A ledger page without the issues' sentences: those depend on who reads. */
export interface LedgerPage {
  entries: (Omit<CoverageEntry, "issues"> & {
    issues: { code: ErrorCode; locator: string }[];
  })[];
  totals: CoverageTotals;
  next: string | null;
}

/**
 * The coverage ledger: every entry of every archive, or of one, in the order of their parts. Totals are of all of them,
 * whatever status is asked for.
 */
export function listCoverage(
  vault: ReadableVault,
  query: {
    archive?: string | undefined;
    status?: EntryStatus | "issues" | undefined;
    cursor?: string | undefined;
    limit?: number | undefined;
  },
): LedgerPage {
  const archiveId =
    query.archive === undefined
      ? undefined
      : getArchiveId(vault, query.archive);
  const limit = Math.min(query.limit ?? PAGE_ROWS, PAGE_ROWS);
  const offset = Number(query.cursor ?? 0);
  const rows = vault.all<EntryRow>(sql`
    SELECT e.id, h.key AS archive, p.name AS part, e.path, e.status, e.reason, e.mapping, e.category, e.records
    FROM entries e JOIN archives h ON h.id = e.archive_id JOIN parts p ON p.id = e.part_id
    WHERE ${join(conditions(archiveId, query.status), " AND ")}
    ORDER BY e.archive_id, e.id LIMIT ${limit + 1} OFFSET ${offset}`);
  return {
    entries: rows.slice(0, limit).map((row) => toEntry(vault, row)),
    totals: totalsOf(vault, archiveId),
    next: rows.length > limit ? String(offset + limit) : null,
  };
}

function conditions(
  archiveId: number | undefined,
  status: EntryStatus | "issues" | undefined,
): Sql[] {
  const all = [sql`true`];
  if (archiveId !== undefined) all.push(sql`e.archive_id = ${archiveId}`);
  if (status === "issues")
    all.push(sql`EXISTS (SELECT 1 FROM issues i WHERE i.entry_id = e.id)`);
  else if (status !== undefined)
    all.push(sql`e.status = ${statuses.toCode(status)}`);
  return all;
}

interface EntryRow {
  id: number;
  archive: string;
  part: string;
  path: string;
  status: number;
  reason: number | null;
  mapping: string | null;
  category: number | null;
  records: number;
}

function toEntry(
  vault: ReadableVault,
  row: EntryRow,
): LedgerPage["entries"][number] {
  const held = vault.all<{ category: number }>(
    sql`SELECT category FROM entry_categories WHERE entry_id = ${row.id} ORDER BY category`,
  );
  return {
    archive: row.archive,
    part: row.part,
    path: row.path,
    status: statuses.fromCode(row.status),
    reason: row.reason === null ? null : reasons.fromCode(row.reason),
    mapping: row.mapping,
    category: row.category === null ? null : categories.fromCode(row.category),
    categories: held.map(({ category }) => categories.fromCode(category)),
    records: row.records,
    issues: vault.all<{ code: ErrorCode; locator: string }>(
      sql`SELECT code, locator FROM issues WHERE entry_id = ${row.id} ORDER BY id LIMIT ${PAGE_ROWS}`,
    ),
  };
}

function totalsOf(
  vault: ReadableVault,
  archiveId: number | undefined,
): CoverageTotals {
  const issues = vault.get<{ count: number }>(sql`
    SELECT count(*) AS count FROM issues i JOIN entries e ON e.id = i.entry_id
    ${archiveId === undefined ? sql`` : sql`WHERE e.archive_id = ${archiveId}`}`);
  const records =
    archiveId === undefined
      ? vault.get<{ count: number }>(
          sql`SELECT coalesce(sum(records), 0) AS count FROM category_sums`,
        )
      : vault.get<{ count: number }>(
          sql`SELECT records AS count FROM archives WHERE id = ${archiveId}`,
        );
  return {
    ...countEntries(vault, archiveId),
    records: records?.count ?? 0,
    issues: issues?.count ?? 0,
  };
}
