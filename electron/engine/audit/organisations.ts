import type { Category } from "../../../shared/domain/category.ts";
import type { Mechanism } from "../../../shared/domain/mechanism.ts";
import type { Trait } from "../../../shared/domain/trait.ts";
import type { ReadableVault } from "../vault/access.ts";
import { categories, mechanisms, traits } from "../vault/codes.ts";
import { join, sql, type Sql } from "../vault/sql.ts";
import { isEvent } from "./conditions.ts";

/** Organisations tied in one of some ways, with a record that shows it or without one: the column `organisation_id`. */
export function tiedBy(...ways: readonly Mechanism[]): Sql {
  const codes = join(
    ways.map((way) => sql`${mechanisms.toCode(way)}`),
    ", ",
  );
  return sql`
    SELECT organisation_id FROM ties WHERE mechanism IN (${codes})
    UNION SELECT organisation_id FROM organisation_sums WHERE mechanism IN (${codes})`;
}

/** Counts the organisations tied in one way, or those among them of which something is true. */
export function countTied(
  vault: ReadableVault,
  mechanism: Mechanism,
  where: Sql = sql`true`,
): number {
  return countOrganisations(vault, sql`(${tiedBy(mechanism)}) WHERE ${where}`);
}

/** Organisations that reported one of some kinds of event: the column `organisation_id`. */
export function reportersOf(...events: readonly string[]): Sql {
  return sql`SELECT organisation_id FROM organisation_events WHERE ${isEvent(sql`type`, events)}`;
}

/**
 * The records of some categories that name some organisations, given by a query of their ids. They are few: the `+`
 * has SQLite go by the index of organisations instead of through the whole category.
 */
export function namedIn(
  within: Category | readonly Category[],
  organisations: Sql,
): Sql {
  const codes = join(
    [within].flat().map((category) => sql`${categories.toCode(category)}`),
    ", ",
  );
  return sql`+category IN (${codes}) AND records.organisation_id IN (${organisations})`;
}

/** Organisations whose names could reveal one of some traits: the column `organisation_id`. */
export function namesThatReveal(of: readonly Trait[]): Sql {
  return sql`SELECT organisation_id FROM organisation_signals WHERE trait IN (${join(
    of.map((trait) => sql`${traits.toCode(trait)}`),
    ", ",
  )})`;
}

/** Counts the organisations named by the rows of a table or query, each once. */
export function countOrganisations(vault: ReadableVault, from: Sql): number {
  return (
    vault.get<{ count: number }>(
      sql`SELECT count(DISTINCT organisation_id) AS count FROM ${from}`,
    )?.count ?? 0
  );
}
