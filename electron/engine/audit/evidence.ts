import type { Provider } from "../../../shared/domain/archive.ts";
import type { Category } from "../../../shared/domain/category.ts";
import type { ReadableVault } from "../vault/access.ts";
import { categories, providers } from "../vault/codes.ts";
import { RECORD_EXTENT } from "../vault/record-queries.ts";
import { join, sql, type Sql } from "../vault/sql.ts";

/** How many records, and from when to when those with a time are. */
export interface Extent {
  count: number;
  firstAt: number | null;
  lastAt: number | null;
}

/** The records that prove a finding: never loaded, only counted and paged in SQL. */
export interface Evidence {
  /** A condition on a row of `records`. */
  readonly where: Sql;
  extent(vault: ReadableVault): Extent;
}

/** All records of a category, or those of some services: the vault keeps their sums, so a million cost nothing. */
export function allOf(
  category: Category,
  of: readonly Provider[] = [],
): Evidence {
  const code = categories.toCode(category);
  const services =
    of.length === 0
      ? sql`true`
      : sql`provider IN (${join(
          of.map((provider) => sql`${providers.toCode(provider)}`),
          ", ",
        )})`;
  return {
    where: sql`category = ${code} AND ${services}`,
    extent: (vault) =>
      extentOf(
        vault,
        sql`SELECT coalesce(sum(records), 0) AS count, min(first_at) AS firstAt, max(last_at) AS lastAt
          FROM category_sums WHERE category = ${code} AND ${services}`,
      ),
  };
}

/** The records for which a condition holds. It should name a category: the index leads there. */
export function recordsWhere(where: Sql): Evidence {
  return {
    where,
    extent: (vault) =>
      extentOf(vault, sql`SELECT ${RECORD_EXTENT} FROM records WHERE ${where}`),
  };
}

/** How many records a condition holds for. */
export function countWhere(vault: ReadableVault, where: Sql): number {
  return (
    vault.get<{ count: number }>(
      sql`SELECT count(*) AS count FROM records WHERE ${where}`,
    )?.count ?? 0
  );
}

/** For findings about what is not there. */
export const noEvidence: Evidence = {
  where: sql`false`,
  extent: () => ({ count: 0, firstAt: null, lastAt: null }),
};

/** Whether any of the records tells something about other people. */
export function concernsOthers(vault: ReadableVault, where: Sql): boolean {
  return (
    vault.get(
      sql`SELECT 1 FROM records WHERE ${where} AND concerns_others = 1 LIMIT 1`,
    ) !== undefined
  );
}

/** What a query of the columns `count`, `firstAt` and `lastAt` gives. */
export function extentOf(vault: ReadableVault, query: Sql): Extent {
  return vault.get<Extent>(query) ?? { count: 0, firstAt: null, lastAt: null };
}
