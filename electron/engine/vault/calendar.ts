import type { Calendar } from "../../../shared/contract/exposure.ts";
import { UNSORTED } from "../../../shared/domain/data-flow.ts";
import type { ReadableVault } from "./access.ts";
import { categories, flows } from "./codes.ts";
import { RECORD_TIME } from "./record-queries.ts";
import { firstIdOf, SPILL_IDS } from "./record-order.ts";
import { sql, type Sql } from "./sql.ts";

const OBSERVED = flows.toCode("observed");
const RECEIVED = flows.toCode("received");

/**
 * What was logged or told by others on each day of a year, the newest that has any unless told. Row numbers run with
 * time, so that only the rows of that year are looked at.
 */
export function getCalendar(vault: ReadableVault, asked?: number): Calendar {
  const years = vault
    .all<{ year: number }>(
      sql`SELECT DISTINCT month / 100 AS year FROM month_sums ORDER BY year`,
    )
    .map(({ year }) => year)
    .filter(
      (each) =>
        vault.get(sql`SELECT 1 FROM records WHERE ${noted(each)} LIMIT 1`) !==
        undefined,
    );
  const year = asked ?? years.at(-1) ?? null;
  const days =
    year === null
      ? []
      : vault.all<Calendar["days"][number]>(sql`
        SELECT date(${RECORD_TIME} / 1000, 'unixepoch') AS day, sum(flow = ${OBSERVED}) AS observed,
          sum(flow = ${RECEIVED}) AS received
        FROM records WHERE ${noted(year)} GROUP BY 1 ORDER BY 1`);
  return { year, years, days };
}

/** Records of a year that nobody but the service or others noted. */
function noted(year: number): Sql {
  const [start, end] = [startOf(year), startOf(year + 1)];
  return sql`flow IN (${OBSERVED}, ${RECEIVED}) AND category <> ${categories.toCode(UNSORTED)}
    AND id >= ${firstIdOf(start)} AND id < ${firstIdOf(end) + SPILL_IDS}
    AND ${RECORD_TIME} >= ${start} AND ${RECORD_TIME} < ${end}`;
}

/** The year 50 is not short for 1950. */
function startOf(year: number): number {
  return new Date(0).setUTCFullYear(year, 0, 1);
}
