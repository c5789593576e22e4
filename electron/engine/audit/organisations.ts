import type { Mechanism } from "../../../shared/domain/mechanism.ts";
import type { ReadableVault } from "../vault/access.ts";
import { mechanisms } from "../vault/codes.ts";
import { sql } from "../vault/sql.ts";

/** Counts the organisations tied in one way, with a record that shows it or without one. */
export function countTied(vault: ReadableVault, mechanism: Mechanism): number {
  const code = mechanisms.toCode(mechanism);
  return (
    vault.get<{ count: number }>(sql`
      SELECT count(*) AS count FROM (
        SELECT organisation_id FROM ties WHERE mechanism = ${code}
        UNION SELECT organisation_id FROM organisation_sums WHERE mechanism = ${code})`)
      ?.count ?? 0
  );
}
