import { PAGE_ROWS } from "../../../shared/contract/commands.ts";
import type { ReadableVault } from "./access.ts";
import { publicIdOf } from "./public-id.ts";
import { sql, type Sql } from "./sql.ts";

/** A record's time; a clock time without a zone is read as if it were UTC, for order and spans only. */
export const RECORD_TIME = sql`coalesce(occurred_at, CAST(unixepoch(local_time) AS INTEGER) * 1000)`;

/** How many records, and from when to when those with a time are: the columns `count`, `firstAt` and `lastAt`. */
export const RECORD_EXTENT = sql`count(*) AS count, min(${RECORD_TIME}) AS firstAt, max(${RECORD_TIME}) AS lastAt`;

/** Finds the newest records; row numbers run with time, so the index gives them without a sort. */
export function newestOf(where: Sql): Sql {
  return sql`SELECT identity FROM records WHERE ${where} ORDER BY id DESC LIMIT ${PAGE_ROWS}`;
}

/** Public ids of the newest records, at most a page. */
export function listNewest(vault: ReadableVault, where: Sql): string[] {
  return vault
    .all<{ identity: Buffer }>(newestOf(where))
    .map(({ identity }) => publicIdOf(identity));
}
