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

/** By what records tell of which organisation they are: by its name, or by the chat with it. */
export type ToldBy = "organisation" | "conversation";

const TOLD: Readonly<Record<ToldBy, { column: Sql; parties: Sql }>> = {
  organisation: {
    column: sql`organisation_id`,
    parties: sql`SELECT id, key, name,
      (SELECT count(DISTINCT mechanism) FROM ties WHERE organisation_id = organisations.id) AS ways FROM organisations`,
  },
  conversation: {
    column: sql`conversation_id`,
    parties: sql`SELECT id, title AS key, title AS name, 1 AS ways FROM conversations`,
  },
};

/** Finds the organisations behind a finding's records. */
export function findConcerned(
  vault: ReadableVault,
  where: Sql,
  by: ToldBy,
): ConcernedParties {
  const { column, parties } = TOLD[by];
  const named = vault.all<Concerned>(sql`
    SELECT party.id, party.key, party.name, part.count, part.firstAt, part.lastAt
    FROM (SELECT ${column} AS id, ${RECORD_EXTENT} FROM records
      WHERE ${where} AND ${column} IS NOT NULL GROUP BY ${column}) part
    JOIN (${parties}) party ON party.id = part.id
    ORDER BY part.count DESC, party.ways DESC, party.key
    LIMIT ${NAMED_ORGANISATIONS}`);
  const others = vault.get<ConcernedParties["others"]>(sql`
    SELECT count(DISTINCT ${column}) AS organisations, ${RECORD_EXTENT}
    FROM records WHERE ${notOf(where, named, by)}`);
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
  by: ToldBy,
): string[] {
  return listNewest(
    vault,
    sql`${where} AND ${TOLD[by].column} = ${organisation.id}`,
  );
}

/** Public ids of the newest records of all organisations but some. */
export function listOtherEvidence(
  vault: ReadableVault,
  where: Sql,
  named: readonly Concerned[],
  by: ToldBy,
): string[] {
  return listNewest(vault, notOf(where, named, by));
}

function notOf(where: Sql, named: readonly Concerned[], by: ToldBy): Sql {
  const { column } = TOLD[by];
  const ids = join(
    named.map(({ id }) => sql`${id}`),
    ", ",
  );
  return sql`${where} AND ${column} IS NOT NULL AND ${column} NOT IN (${ids})`;
}
