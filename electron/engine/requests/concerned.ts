import type { ReadableVault } from "../vault/access.ts";
import { listNewest, RECORD_EXTENT } from "../vault/record-queries.ts";
import { join, sql, type Sql } from "../vault/sql.ts";

/** Organisations that a finding concerns, each with its part of the evidence. */
export interface Concerned {
  id: number;
  key: string;
  name: string;
  count: number;
  firstAt: number | null;
  lastAt: number | null;
}

/** Those named one by one, and what the others come to. */
export interface ConcernedParties {
  named: Concerned[];
  others: {
    organisations: number;
    count: number;
    firstAt: number | null;
    lastAt: number | null;
  };
}

/**
 * Letters that one person can be asked to write about one finding. Fewer than 25 businesses are few; with
 * more, those with most records come first, among equals those tied to the person in most ways.
 */
export const NAMED_ORGANISATIONS = 25;

/** Finds the organisations behind a finding's records. */
export function findConcerned(
  vault: ReadableVault,
  where: Sql,
): ConcernedParties {
  const named = vault.all<Concerned>(sql`
    SELECT o.id, o.key, o.name, part.count, part.firstAt, part.lastAt
    FROM (SELECT organisation_id, ${RECORD_EXTENT} FROM records
      WHERE ${where} AND organisation_id IS NOT NULL GROUP BY organisation_id) part
    JOIN organisations o ON o.id = part.organisation_id
    ORDER BY part.count DESC,
      (SELECT count(DISTINCT mechanism) FROM ties WHERE organisation_id = o.id) DESC,
      o.key
    LIMIT ${NAMED_ORGANISATIONS}`);
  const others = vault.get<ConcernedParties["others"]>(sql`
    SELECT count(DISTINCT organisation_id) AS organisations, ${RECORD_EXTENT}
    FROM records WHERE ${notOf(where, named)}`);
  return {
    named,
    others: others ?? {
      organisations: 0,
      count: 0,
      firstAt: null,
      lastAt: null,
    },
  };
}

/** Public ids of the newest of an organisation's records. */
export function listEvidence(
  vault: ReadableVault,
  where: Sql,
  organisation: Concerned,
): string[] {
  return listNewest(
    vault,
    sql`${where} AND organisation_id = ${organisation.id}`,
  );
}

/** Public ids of the newest records of all organisations but some. */
export function listOtherEvidence(
  vault: ReadableVault,
  where: Sql,
  named: readonly Concerned[],
): string[] {
  return listNewest(vault, notOf(where, named));
}

function notOf(where: Sql, named: readonly Concerned[]): Sql {
  const ids = join(
    named.map(({ id }) => sql`${id}`),
    ", ",
  );
  return sql`${where} AND organisation_id IS NOT NULL AND organisation_id NOT IN (${ids})`;
}
