import {
  PAGE_ROWS,
  type Company,
  type CompanyPage,
} from "../../../shared/contract/commands.ts";
import {
  MECHANISMS,
  type Mechanism,
} from "../../../shared/domain/mechanism.ts";
import type { ReadableVault } from "./access.ts";
import { sql } from "./sql.ts";
import { textId } from "./text-id.ts";

/** Ways in which the person dealt with an organisation; the others happen without their doing. */
const OWN_DOING: readonly Mechanism[] = [
  "app_access",
  "form_answered",
  "ad_clicked",
  "chat",
  "page",
];

const HOST_NAME = /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/;

/** Organisations with all their ties side by side: first those tied in most ways, then by number of records. */
export function listCompanies(
  vault: ReadableVault,
  query: { cursor?: string | undefined; limit?: number | undefined },
): CompanyPage {
  const limit = Math.min(query.limit ?? PAGE_ROWS, PAGE_ROWS);
  const offset = Number(query.cursor ?? 0);
  const rows = vault.all<{ id: number; key: string; name: string }>(sql`
    SELECT o.id, o.key, o.name FROM organisations o
    ORDER BY (SELECT count(DISTINCT t.mechanism) FROM ties t WHERE t.organisation_id = o.id) DESC,
      (SELECT sum(s.records) FROM organisation_sums s WHERE s.organisation_id = o.id AND s.mechanism = -1) DESC,
      o.key
    LIMIT ${limit + 1} OFFSET ${offset}`);
  return {
    companies: rows.slice(0, limit).map((row) => toCompany(vault, row)),
    next: rows.length > limit ? String(offset + limit) : null,
  };
}

function toCompany(
  vault: ReadableVault,
  row: { id: number; key: string; name: string },
): Company {
  const sums = vault.all<{
    mechanism: number;
    records: number;
    firstAt: number | null;
    lastAt: number | null;
  }>(sql`
    SELECT mechanism, sum(records) AS records, min(first_at) AS firstAt, max(last_at) AS lastAt
    FROM organisation_sums WHERE organisation_id = ${row.id} GROUP BY mechanism`);
  const ties = vault.all<{ mechanism: number }>(
    sql`SELECT DISTINCT mechanism FROM ties WHERE organisation_id = ${row.id}`,
  );
  const mechanisms = MECHANISMS.flatMap((id, code) => {
    if (!ties.some(({ mechanism }) => mechanism === code)) return [];
    const sum = sums.find(({ mechanism }) => mechanism === code);
    return [
      {
        id,
        records: sum?.records ?? 0,
        firstAt: sum?.firstAt ?? null,
        lastAt: sum?.lastAt ?? null,
      },
    ];
  });
  const all = sums.find(({ mechanism }) => mechanism === -1);
  return {
    id: textId("organisation", row.key),
    name: row.name,
    names: vault
      .all<{ name: string }>(
        sql`SELECT name FROM organisation_names WHERE organisation_id = ${row.id} ORDER BY name`,
      )
      .map(({ name }) => name),
    domain: HOST_NAME.test(row.key) ? row.key : null,
    mechanisms,
    events: Object.fromEntries(
      vault
        .all<{ type: string; records: number }>(
          sql`SELECT type, records FROM organisation_events WHERE organisation_id = ${row.id} ORDER BY records DESC, type`,
        )
        .map(({ type, records }) => [type, records]),
    ),
    records: all?.records ?? 0,
    firstAt: all?.firstAt ?? null,
    lastAt: all?.lastAt ?? null,
    known: mechanisms.some(({ id }) => OWN_DOING.includes(id)) ? true : null,
    broker: null,
  };
}
