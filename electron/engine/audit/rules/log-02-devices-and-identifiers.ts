import { categories, factKinds } from "../../vault/codes.ts";
import { join, sql, type Sql } from "../../vault/sql.ts";
import { tells } from "../conditions.ts";
import { recordsWhere } from "../evidence.ts";
import type { FindingRule } from "../rule.ts";

const DEVICES = categories.toCode("devices");

const hex = (digits: number): string => "[0-9a-fA-F]".repeat(digits);

/** How phones write the ids by which advertising and apps know them; a serial number or a short id is none. */
const IDS = [
  [8, 4, 4, 4, 12].map(hex).join("-"),
  hex(40),
  `android-${hex(16)}`,
];

/** What a phone gives that refuses to be known by its advertising id. */
const NO_ID = "00000000-0000-0000-0000-000000000000";

const isId = (value: Sql, around: string): Sql =>
  join(
    IDS.map((id) => sql`${value} GLOB ${`${around}${id}${around && '"*'}`}`),
    " OR ",
  );

/** By its value, never by its label. Among the leftovers an id stands between the quotes of JSON. */
const withId = sql`(
  (text IS NOT ${NO_ID} AND (${isId(sql`text`, "")}))
  OR (${isId(sql`replace(extra, ${NO_ID}, '')`, '*"')}))`;

const withDevice = sql`category = ${DEVICES} AND (${tells(["device"])} OR ${withId})`;

export const devicesAndIdentifiers: FindingRule = {
  id: "LOG-02",
  actions: ["sess", "wa_rep"],
  evidence: recordsWhere(withDevice),
  weight: { sensitivity: 2, spread: 1 },
  measure({ vault, t, count }) {
    if (count === 0) return undefined;
    const devices =
      vault.get<{ count: number }>(sql`
        SELECT count(DISTINCT f.value) AS count FROM facts f JOIN records r ON r.id = f.record_id
        WHERE f.kind = ${factKinds.toCode("device")} AND r.category = ${DEVICES}`)
        ?.count ?? 0;
    const ids =
      vault.get<{ count: number }>(
        sql`SELECT count(*) AS count FROM records WHERE category = ${DEVICES} AND ${withId}`,
      )?.count ?? 0;
    return {
      floor: ids > 0 ? "medium" : "low",
      title: { count: devices },
      more: ids > 0 ? [t("finding.LOG-02.ids", { count: ids })] : [],
    };
  },
};
