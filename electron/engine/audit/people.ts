import { sql, type Sql } from "../vault/sql.ts";

/** Human beings among whose names is one of the account's owner. */
export const owners: Sql = sql`SELECT people_id FROM persons WHERE own = 1 AND people_id IS NOT NULL`;
