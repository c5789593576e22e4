import type { ReadableVault } from "../../vault/access.ts";
import { categories } from "../../vault/codes.ts";
import { RECORD_TIME } from "../../vault/record-queries.ts";
import { sql } from "../../vault/sql.ts";
import { isEvent, reports } from "../conditions.ts";
import { recordsWhere } from "../evidence.ts";
import { namedIn } from "../organisations.ts";
import type { FindingRule } from "../rule.ts";

const DAY = 86_400_000;
const LAUNCH = ["ACTIVATE_APP"];

const usage = sql`category = ${categories.toCode("off_platform")} AND ${reports(
  [
    ...LAUNCH,
    "APP_INSTALL",
    "LEVEL_ACHIEVED",
    "ACHIEVED_LEVEL",
    "ACHIEVEMENT_UNLOCKED",
    "TUTORIAL_COMPLETION",
    "SPENT_CREDITS",
  ],
)}`;

/** Launches of one app below this say nothing of habits. */
const MANY = 10;

/** Days in a row, by UTC, from which launches of one app are a daily pattern. */
const WEEK = 7;

export const appLaunches: FindingRule = {
  id: "OFF-07",
  actions: ["off_future"],
  evidence: recordsWhere(usage),
  // Most of it is no more than "opened": a diary by its number, not by what each report says.
  weight: { sensitivity: 1, spread: 2 },
  measure({ vault, t, count }) {
    const most = mostLaunches(vault);
    if (most < MANY) return undefined;
    const days = longestRun(vault);
    return {
      floor: days >= WEEK ? "high" : "medium",
      title: { count },
      more: [
        t("finding.OFF-07.most", { launches: most }),
        ...(days >= WEEK ? [t("finding.OFF-07.daily", { days })] : []),
      ],
    };
  },
};

/** Launches of the app that reported most. */
function mostLaunches(vault: ReadableVault): number {
  return (
    vault.get<{ most: number }>(sql`
      SELECT sum(records) AS most FROM organisation_events WHERE ${isEvent(sql`type`, LAUNCH)}
      GROUP BY organisation_id ORDER BY most DESC LIMIT 1`)?.most ?? 0
  );
}

/** On how many days in a row one of the apps with many launches was opened at most. */
function longestRun(vault: ReadableVault): number {
  const launches = namedIn(
    "off_platform",
    sql`SELECT organisation_id FROM organisation_events WHERE ${isEvent(sql`type`, LAUNCH)}
      GROUP BY organisation_id HAVING sum(records) >= ${MANY}`,
  );
  return (
    vault.get<{ days: number }>(sql`
      SELECT count(*) AS days FROM (
        SELECT organisation_id, day - row_number() OVER (PARTITION BY organisation_id ORDER BY day) AS run
        FROM (SELECT DISTINCT organisation_id, ${RECORD_TIME} / ${DAY} AS day FROM records
          WHERE ${launches} AND ${reports(LAUNCH)} AND ${RECORD_TIME} IS NOT NULL))
      GROUP BY organisation_id, run ORDER BY days DESC LIMIT 1`)?.days ?? 0
  );
}
