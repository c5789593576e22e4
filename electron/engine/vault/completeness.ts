import type { Completeness } from "../../../shared/contract/commands.ts";
import { CATEGORIES, type Category } from "../../../shared/domain/category.ts";
import type { ReadableVault } from "./access.ts";
import { categories, providers, statuses } from "./codes.ts";
import { sql, type Sql } from "./sql.ts";

/** What the archives say of their own limits, and the kinds of data that none of them holds. */
export function getCompleteness(vault: ReadableVault): Completeness {
  const held = categoriesOf(vault, HELD);
  const askedFor = categoriesOf(vault, EMPTY);
  // What nobody recognised is no kind that could be asked for.
  const missing = CATEGORIES.filter(
    (category) => !held.has(category) && category !== "other",
  );
  return {
    archives: listLimits(vault),
    empty: missing.filter((category) => askedFor.has(category)),
    absent: missing.filter((category) => !askedFor.has(category)),
  };
}

const HELD = sql`SELECT DISTINCT category FROM category_sums WHERE records > 0`;
const EMPTY = sql`SELECT DISTINCT category FROM entries
  WHERE status = ${statuses.toCode("empty")} AND category IS NOT NULL`;

function categoriesOf(vault: ReadableVault, query: Sql): ReadonlySet<Category> {
  return new Set(
    vault
      .all<{ category: number }>(query)
      .map(({ category }) => categories.fromCode(category)),
  );
}

function listLimits(vault: ReadableVault): Completeness["archives"] {
  return vault
    .all<LimitsRow>(
      sql`
      SELECT key AS id, provider, account, from_at AS fromAt, to_at AS toAt, parts_of AS partsOf,
        missing_pages AS missingPages,
        (SELECT count(*) FROM parts p WHERE p.archive_id = a.id) AS parts, html
      FROM archives a ORDER BY a.id`,
    )
    .map(({ provider, fromAt, toAt, parts, partsOf, html, ...row }) => ({
      ...row,
      provider: providers.fromCode(provider),
      dates: fromAt === null && toAt === null ? null : { fromAt, toAt },
      // Parts that were joined or renamed may be more than the names tell; then none is missing.
      parts:
        partsOf === null || partsOf <= parts
          ? null
          : { here: parts, of: partsOf },
      html: html === 1,
    }));
}

interface LimitsRow {
  id: string;
  provider: number;
  account: string | null;
  fromAt: number | null;
  toAt: number | null;
  partsOf: number | null;
  missingPages: number;
  parts: number;
  html: number;
}
