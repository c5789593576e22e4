import {
  PAGE_ROWS,
  type Company,
  type CompanyEvent,
  type CompanyPage,
  type CompanyQuery,
} from "../../../shared/contract/commands.ts";
import { folded } from "../../../shared/text/folded.ts";
import type { ReadableVault } from "./access.ts";
import { bitsOf, categories, mechanisms, toBits, traits } from "./codes.ts";
import { RECORD_TIME } from "./record-queries.ts";
import { join, sql, type Sql } from "./sql.ts";
import { TYPE_LENGTH } from "./summaries.ts";
import { VaultError } from "./vault-error.ts";

interface CompanyRow {
  id: number;
  publicId: string;
  name: string;
  domain: string | null;
  mechanisms: number;
  records: number;
  firstAt: number | null;
  lastAt: number | null;
  known: number | null;
  broker: number;
  readable: number;
}

const COLUMNS = sql`o.id, o.public_id AS publicId, o.name, o.domain, o.mechanisms, o.records,
  o.first_at AS firstAt, o.last_at AS lastAt, o.known, o.broker, o.readable`;

const SORTS: Readonly<Record<NonNullable<CompanyQuery["sort"]>, Sql>> = {
  ties: sql`o.ways DESC, o.records DESC, o.key`,
  records: sql`o.records DESC, o.key`,
  name: sql`o.folded, o.key`,
  last: sql`o.last_at DESC, o.key`,
  first: sql`o.first_at IS NULL, o.first_at, o.key`,
};

const FILTERS: Readonly<Record<NonNullable<CompanyQuery["only"]>, Sql>> = {
  known: sql`o.known = 1`,
  unknown: sql`o.known = 0`,
  broker: sql`o.broker = 1`,
  unreadable: sql`o.readable = 0`,
  revealing: sql`o.id IN (SELECT organisation_id FROM organisation_signals)`,
};

/** Organisations with all their ties side by side: unless told, those tied in most ways first, then by records. */
export function listCompanies(
  vault: ReadableVault,
  query: CompanyQuery,
): CompanyPage {
  const limit = Math.min(query.limit ?? PAGE_ROWS, PAGE_ROWS);
  const offset = Number(query.cursor ?? 0);
  const conditions = conditionsOf(query);
  const where = join([sql`true`, ...conditions], " AND ");
  // In the order of an index, rows lie apart: good for a page of all, not for looking at each.
  const from =
    conditions.length === 0
      ? sql`FROM organisations o`
      : sql`FROM organisations o NOT INDEXED`;
  const rows = vault.all<CompanyRow>(sql`
    SELECT ${COLUMNS} ${from} WHERE ${where}
    ORDER BY ${SORTS[query.sort ?? "ties"]} LIMIT ${limit + 1} OFFSET ${offset}`);
  const total =
    vault.get<{ count: number }>(
      sql`SELECT count(*) AS count ${from} WHERE ${where}`,
    )?.count ?? 0;
  return {
    companies: toCompanies(vault, rows.slice(0, limit)),
    total,
    next: rows.length > limit ? String(offset + limit) : null,
  };
}

/** One organisation. @throws VaultError `vault.unknown-company` */
export function getCompany(vault: ReadableVault, publicId: string): Company {
  const row = vault.get<CompanyRow>(
    sql`SELECT ${COLUMNS} FROM organisations o WHERE o.public_id = ${publicId}`,
  );
  if (row === undefined) throw new VaultError("vault.unknown-company");
  return toCompanies(vault, [row])[0]!;
}

/** The row number behind a public id. @throws VaultError `vault.unknown-company` */
export function getOrganisationId(
  vault: ReadableVault,
  publicId: string,
): number {
  const row = vault.get<{ id: number }>(
    sql`SELECT id FROM organisations WHERE public_id = ${publicId}`,
  );
  if (row === undefined) throw new VaultError("vault.unknown-company");
  return row.id;
}

function conditionsOf({ query, mechanism, only }: CompanyQuery): Sql[] {
  const conditions: Sql[] = [];
  const words = folded(query ?? "");
  if (words !== "")
    conditions.push(
      sql`o.id IN (SELECT id FROM organisations INDEXED BY organisations_by_name WHERE instr(folded, ${words}) > 0)`,
    );
  if (mechanism !== undefined)
    conditions.push(sql`o.mechanisms & ${toBits([mechanism])} <> 0`);
  if (only !== undefined) conditions.push(FILTERS[only]);
  return conditions;
}

interface OfOrganisation {
  organisation: number;
}

function toCompanies(
  vault: ReadableVault,
  rows: readonly CompanyRow[],
): Company[] {
  const ids = JSON.stringify(rows.map(({ id }) => id));
  const byOrganisation = <Row extends OfOrganisation>(
    select: Sql,
    rest: Sql,
  ): Map<number, Row[]> =>
    Map.groupBy(
      vault.all<Row>(sql`
        SELECT organisation_id AS organisation, ${select}
        WHERE organisation_id IN (SELECT value FROM json_each(${ids})) ${rest}`),
      ({ organisation }) => organisation,
    );
  const names = byOrganisation<OfOrganisation & { name: string }>(
    sql`name FROM organisation_names`,
    sql`ORDER BY organisation_id, name`,
  );
  const sums = byOrganisation<
    OfOrganisation & {
      mechanism: number;
      records: number;
      firstAt: number | null;
      lastAt: number | null;
    }
  >(
    sql`mechanism, sum(records) AS records, min(first_at) AS firstAt, max(last_at) AS lastAt FROM organisation_sums`,
    sql`AND mechanism >= 0 GROUP BY organisation_id, mechanism`,
  );
  const events = byOrganisation<
    OfOrganisation & { type: string; records: number }
  >(
    sql`type, records FROM organisation_events`,
    sql`ORDER BY organisation_id, records DESC, type`,
  );
  const signals = byOrganisation<
    OfOrganisation & { trait: number; term: string }
  >(
    sql`trait, term FROM organisation_signals`,
    sql`ORDER BY organisation_id, trait`,
  );
  return rows.map((row) => ({
    id: row.publicId,
    name: row.name,
    names: (names.get(row.id) ?? []).map(({ name }) => name),
    domain: row.domain,
    mechanisms: bitsOf(row.mechanisms).map((code) => {
      const sum = sums.get(row.id)?.find(({ mechanism }) => mechanism === code);
      return {
        id: mechanisms.fromCode(code),
        records: sum?.records ?? 0,
        firstAt: sum?.firstAt ?? null,
        lastAt: sum?.lastAt ?? null,
      };
    }),
    events: Object.fromEntries(
      (events.get(row.id) ?? []).map(({ type, records }) => [type, records]),
    ),
    records: row.records,
    firstAt: row.firstAt,
    lastAt: row.lastAt,
    known: row.known === null ? null : row.known === 1,
    broker: row.known === null ? null : row.broker === 1,
    readable: row.readable === 1,
    signals: (signals.get(row.id) ?? []).map(({ trait, term }) => ({
      trait: traits.fromCode(trait),
      term,
    })),
  }));
}

/** Events of one organisation by type, as it named them. @throws VaultError `vault.unknown-company` */
export function listEvents(
  vault: ReadableVault,
  publicId: string,
): Omit<CompanyEvent, "sensitivity">[] {
  return vault.all<Omit<CompanyEvent, "sensitivity">>(sql`
    SELECT substr(text, 1, ${TYPE_LENGTH}) AS type, count(*) AS records, min(${RECORD_TIME}) AS firstAt,
      max(${RECORD_TIME}) AS lastAt
    FROM records WHERE organisation_id = ${getOrganisationId(vault, publicId)}
      AND +category = ${categories.toCode("off_platform")} AND text IS NOT NULL
    GROUP BY 1 ORDER BY 1 LIMIT ${PAGE_ROWS}`);
}
