import { EVENT_ALIASES } from "../../../shared/domain/event.ts";
import { join, sql, type Sql } from "../vault/sql.ts";

export { normaliseEvent } from "../../../shared/domain/event.ts";

/** SQL for a text's code as `normaliseEvent` gives it: upper case, no `_`, no `FBMOBILE`, one word for one event. */
export function eventCode(text: Sql): Sql {
  const bare = sql`replace(replace(upper(${text}), '_', ''), 'FBMOBILE', '')`;
  const aliases = Object.entries(EVENT_ALIASES).map(
    ([alias, code]) => sql`WHEN ${alias} THEN ${code}`,
  );
  return sql`CASE ${bare} ${join(aliases, " ")} ELSE ${bare} END`;
}
