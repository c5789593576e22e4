import { categories } from "../vault/codes.ts";
import { RECORD_TIME } from "../vault/record-queries.ts";
import { join, sql, type Sql } from "../vault/sql.ts";
import { readBy } from "./conditions.ts";

/** What the downloads say of the link between activity off Meta and the account. */
export const offPlatformSettings = sql`category = ${categories.toCode("settings")}
  AND ${readBy("off_platform_settings")}`;

/**
 * The values of such a record that are not its history, which is nested: labels are localised, so what a value is, it
 * must tell itself.
 */
const VALUES = sql`json_each(coalesce(records.extra, '{}')) AS leaf
  WHERE leaf.key != 'fbid' AND leaf.key NOT LIKE '%.%'`;

/** Beginnings and middles of "disabled" and of "enabled", seen in English only; the others are the same word. */
const OFF_PARTS = [
  "off",
  "%disabl%",
  "%disconnect%",
  "%d_sactiv%",
  "%deaktiv%",
  "%disattiv%",
  "%dissoci%",
];
const ON_PARTS = ["on", "%enabl%", "%activ%", "%aktiv%", "%attiv%"];

/**
 * The newest setting of each account and service: `answer` is `on`, `off`, or null where its values read as neither, or
 * as both, because two downloads differ.
 */
export const associations: Sql = sql`
  SELECT CASE (${says("off")}) + 2 * (${says("on")}) WHEN 1 THEN 'off' WHEN 2 THEN 'on' END AS answer
  FROM (SELECT extra, row_number() OVER (PARTITION BY provider, account_id ORDER BY ${RECORD_TIME} DESC, id DESC) AS newest
    FROM records WHERE ${offPlatformSettings}) AS records
  WHERE newest = 1`;

/**
 * Accounts that cleared what businesses had reported, and the latest time it can have been: the setting's own, or one
 * it names. How often is the one small number in it.
 */
export const clearings: Sql = sql`
  SELECT provider, account_id, max(max(coalesce(${RECORD_TIME}, 0), coalesce((
    SELECT max(leaf.value) * 1000 FROM ${VALUES}
      AND leaf.type = 'integer' AND leaf.value BETWEEN 1000000000 AND 9999999999), 0))) AS at
  FROM records WHERE ${offPlatformSettings} AND EXISTS (
    SELECT 1 FROM ${VALUES} AND leaf.type = 'text' AND length(leaf.value) < 5
      AND leaf.value NOT GLOB '*[^0-9]*' AND CAST(leaf.value AS INTEGER) >= 1)
  GROUP BY provider, account_id`;

function says(answer: "on" | "off"): Sql {
  const matches =
    answer === "off"
      ? isLike(OFF_PARTS)
      : sql`${isLike(ON_PARTS)} AND NOT (${isLike(OFF_PARTS)})`;
  return sql`EXISTS (SELECT 1 FROM ${VALUES} AND ${matches})`;
}

function isLike(patterns: readonly string[]): Sql {
  return sql`leaf.type = 'text' AND (${join(
    patterns.map((pattern) => sql`leaf.value LIKE ${pattern}`),
    " OR ",
  )})`;
}
