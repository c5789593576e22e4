import { PAGE_ROWS } from "../../../shared/contract/commands.ts";
import type {
  PortraitGroup,
  PortraitValue,
} from "../../../shared/contract/exposure.ts";
import { PROVIDERS } from "../../../shared/domain/archive.ts";
import { FACT_KINDS, type FactKind } from "../../../shared/domain/fact.ts";
import type { ReadableVault } from "../vault/access.ts";
import { factKinds, flows, providers } from "../vault/codes.ts";
import { RECORD_TIME } from "../vault/record-queries.ts";
import { sql } from "../vault/sql.ts";

export interface PortraitQuery {
  kind?: FactKind | undefined;
  cursor?: string | undefined;
  limit?: number | undefined;
}

interface ValueRow {
  value: string;
  services: string;
  records: number;
  guesses: number;
  firstAt: number | null;
  lastAt: number | null;
  total: number;
}

/** What the archives say of their owner, by kind; of each value the latest seen first, those without a time last. */
export function getPortrait(
  vault: ReadableVault,
  { kind, cursor, limit = PAGE_ROWS }: PortraitQuery,
): PortraitGroup[] {
  const rows = Math.min(limit, PAGE_ROWS);
  const offset = kind === undefined ? 0 : Number(cursor ?? 0);
  return (kind === undefined ? FACT_KINDS : [kind]).map((each) =>
    groupOf(vault, each, offset, rows),
  );
}

/** Spellings that differ in case and accents are one value, shown as most records write it. */
function groupOf(
  vault: ReadableVault,
  kind: FactKind,
  offset: number,
  limit: number,
): PortraitGroup {
  const rows = vault.all<ValueRow>(sql`
    WITH spelled AS (
      SELECT folded(f.value) AS same, f.value, count(*) AS records, sum(r.flow = ${flows.toCode("inferred")}) AS guesses, min(${RECORD_TIME}) AS firstAt,
        max(${RECORD_TIME}) AS lastAt, group_concat(DISTINCT r.provider) AS services
      FROM facts f JOIN records r ON r.id = f.record_id
      WHERE f.kind = ${factKinds.toCode(kind)} GROUP BY f.value),
    ranked AS (
      SELECT *, row_number() OVER (PARTITION BY same ORDER BY records DESC, value) AS rank FROM spelled)
    SELECT max(CASE rank WHEN 1 THEN value END) AS value, group_concat(services) AS services, sum(records) AS records,
      sum(guesses) AS guesses, min(firstAt) AS firstAt, max(lastAt) AS lastAt, count(*) OVER () AS total
    FROM ranked GROUP BY same
    ORDER BY max(lastAt) IS NULL, max(lastAt) DESC, sum(records) DESC, same LIMIT ${limit + 1} OFFSET ${offset}`);
  return {
    kind,
    total: rows[0]?.total ?? 0,
    values: rows.slice(0, limit).map((row) => toValue(kind, row)),
    next: rows.length > limit ? String(offset + limit) : null,
  };
}

function toValue(
  kind: FactKind,
  { value, services, records, guesses, firstAt, lastAt }: ValueRow,
): PortraitValue {
  const codes = new Set(services.split(",").map(Number));
  return {
    kind,
    value,
    providers: PROVIDERS.filter((each) => codes.has(providers.toCode(each))),
    records,
    guesses,
    firstAt,
    lastAt,
  };
}
