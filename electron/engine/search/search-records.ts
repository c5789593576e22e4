import {
  PAGE_ROWS,
  type RecordFilter,
  type SearchPage,
  type SearchQuery,
} from "../../../shared/contract/commands.ts";
import type { ReadableVault } from "../vault/access.ts";
import type { Category } from "../../../shared/domain/category.ts";
import { UNSORTED } from "../../../shared/domain/data-flow.ts";
import { categories, flows, providers } from "../vault/codes.ts";
import { firstIdOf, SPILL_IDS } from "../vault/record-order.ts";
import { RECORD_TIME } from "../vault/record-queries.ts";
import { filterConditions, listHits, type Within } from "../vault/records.ts";
import { join, sql, type Sql } from "../vault/sql.ts";
import { parseQuery } from "./parse-query.ts";

/** Hits a page unless told. */
const DEFAULT_LIMIT = 50;

/** Always named: a bare word would also look in `meta`, where every record has tokens. */
const WORDS = "{text title person organisation conversation extra}";

/**
 * Finds records by words and filters, newest first, those without a time last. `total` is exact. No words ask for all;
 * what was typed without a letter in it finds nothing.
 */
export function searchRecords(
  vault: ReadableVault,
  query: SearchQuery,
  within?: Within,
): SearchPage {
  const limit = Math.min(query.limit ?? DEFAULT_LIMIT, PAGE_ROWS);
  const source = sourceOf(vault, query, within);
  const total =
    vault.get<{ count: number }>(sql`SELECT count(*) AS count ${source}`)
      ?.count ?? 0;
  const ids = vault.all<{ id: number }>(
    sql`SELECT s.rowid AS id ${source} ORDER BY s.rowid DESC LIMIT ${limit} OFFSET ${query.offset ?? 0}`,
  );
  return {
    total,
    hits: listHits(
      vault,
      ids.map(({ id }) => id),
    ),
  };
}

function sourceOf(
  vault: ReadableVault,
  query: SearchQuery,
  within: Within,
): Sql {
  const { match, not } = parseQuery(query.query);
  // Filters are words of the index too, where there are words to join them to; alone, the table has its own index.
  const wanted = [
    ...(match === null ? [] : [`${WORDS} : (${match})`]),
    ...(match === null ? [] : filterWords(query)),
  ];
  const times = timeConditions(query);
  const rest = filterConditions(
    vault,
    match === null ? query : withoutWords(query),
    within,
  );
  const conditions = [...times, ...rest];
  if (wanted.length > 0) {
    const expression =
      wanted.join(" AND ") + (not === null ? "" : ` NOT ${WORDS} : (${not})`);
    const table =
      conditions.length === 0
        ? sql`FROM search s`
        : sql`FROM search s JOIN records r ON r.id = s.rowid`;
    return sql`${table} WHERE ${join(
      [sql`s.search MATCH ${expression}`, ...conditions],
      " AND ",
    )}`;
  }
  if (not === null && query.query.trim() !== "") conditions.push(sql`false`);
  if (not !== null)
    conditions.push(
      sql`r.id NOT IN (SELECT rowid FROM search WHERE search MATCH ${`${WORDS} : (${not})`})`,
    );
  return sql`FROM (SELECT r.id AS rowid, r.* FROM records r WHERE ${join(
    conditions.length === 0 ? [sql`true`] : conditions,
    " AND ",
  )}) s`;
}

/** What of a filter is no word of the index. */
function withoutWords(query: SearchQuery): RecordFilter {
  const { archive, person, organisation, mechanism, event, fact, finding } =
    query;
  return { archive, person, organisation, mechanism, event, fact, finding };
}

/** What a filter asks of the index's `meta`: see the view of words in migrations/0001-initial.ts. */
function filterWords(query: SearchQuery): string[] {
  const { category, categories: some, flow, provider } = query;
  const codeOf = (each: Category): string => `"c${categories.toCode(each)}"`;
  const words: string[] = [];
  if (category !== undefined) words.push(codeOf(category));
  if (some !== undefined) words.push(`(${some.map(codeOf).join(" OR ")})`);
  if (flow === "unknown") words.push(codeOf(UNSORTED));
  else if (flow !== undefined) words.push(`"f${flows.toCode(flow)}"`);
  if (provider !== undefined) words.push(`"v${providers.toCode(provider)}"`);
  return words.map((word) => `meta : ${word}`);
}

/** The row number bounds the range, the time decides: see record-order.ts. */
function timeConditions(query: SearchQuery): Sql[] {
  const conditions: Sql[] = [];
  if (query.after !== undefined) {
    const after = Date.parse(`${query.after}T00:00:00Z`);
    conditions.push(
      sql`r.id >= ${firstIdOf(after)}`,
      sql`${RECORD_TIME} >= ${after}`,
    );
  }
  if (query.before !== undefined) {
    const before = Date.parse(`${query.before}T00:00:00Z`);
    conditions.push(
      sql`r.id < ${firstIdOf(before) + SPILL_IDS}`,
      sql`r.id >= 0`,
      sql`${RECORD_TIME} < ${before}`,
    );
  }
  return conditions;
}
