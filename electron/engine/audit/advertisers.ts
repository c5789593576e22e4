import type { Mechanism } from "../../../shared/domain/mechanism.ts";
import { categories, toBits } from "../vault/codes.ts";
import { sql, type Sql } from "../vault/sql.ts";

/** Advertisers in the lists of a download that reach the person in one way. */
export function advertisersBy(mechanism: Mechanism): Sql {
  return sql`category = ${categories.toCode("advertisers")} AND mechanisms & ${toBits([mechanism])} != 0`;
}
