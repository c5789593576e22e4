import type { ReadableVault } from "../vault/access.ts";
import { categories, providers, toBits } from "../vault/codes.ts";
import { RECORD_TIME } from "../vault/record-queries.ts";
import { join, sql, type Sql } from "../vault/sql.ts";
import { readBy } from "./conditions.ts";

/** Until this day an app could also read parts of the profiles of its users' friends. */
export const FRIENDS_CLOSED_AT = Date.UTC(2015, 3, 30);

const APPS = categories.toCode("apps");

/** Friends one had by then; one without a date could have been one. */
export const friendsByThen = sql`
  category = ${categories.toCode("friends")} AND ${readBy("friends")}
  AND provider = ${providers.toCode("facebook")}
  AND coalesce(${RECORD_TIME} < ${FRIENDS_CLOSED_AT}, true)`;

/**
 * Apps of which the downloads say one of some states. Two downloads that differ leave `category (2)` beside it. Which is
 * the newer one is not known then, so it does not count: nothing is claimed that an archive denies.
 */
export function appsIn(...states: readonly string[]): Sql {
  const listed = join(
    states.map((state) => sql`${state}`),
    ", ",
  );
  return sql`category = ${APPS}
    AND lower(json_extract(extra, '$.category')) IN (${listed})
    AND json_extract(extra, '$."category (2)"') IS NULL`;
}

/** Apps that had access to the Facebook account at some time. */
export const facebookApps = sql`category = ${APPS}
  AND provider = ${providers.toCode("facebook")} AND mechanisms & ${toBits(["app_access"])} != 0`;

/**
 * Counts apps and not their records: two downloads may give one app two times. What names no app counts by itself.
 */
export function countApps(vault: ReadableVault, where: Sql): number {
  return (
    vault.get<{ count: number }>(sql`
      SELECT count(DISTINCT coalesce(organisation_id, -id)) AS count FROM records WHERE ${where}`)
      ?.count ?? 0
  );
}
