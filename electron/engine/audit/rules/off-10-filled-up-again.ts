import { categories } from "../../vault/codes.ts";
import { RECORD_TIME } from "../../vault/record-queries.ts";
import { sql } from "../../vault/sql.ts";
import { recordsWhere } from "../evidence.ts";
import { clearings } from "../off-platform-settings.ts";
import type { FindingRule } from "../rule.ts";

const OFF_PLATFORM = categories.toCode("off_platform");

/** Looked up once, and only for those who cleared anything. */
const since = sql`category = ${OFF_PLATFORM} AND id IN (
  SELECT records.id FROM (${clearings}) AS cleared CROSS JOIN records
  WHERE records.category = ${OFF_PLATFORM} AND records.provider = cleared.provider
    AND records.account_id = cleared.account_id AND cleared.at > 0 AND ${RECORD_TIME} > cleared.at)`;

export const filledUpAgain: FindingRule = {
  id: "OFF-10",
  actions: ["off_future"],
  evidence: recordsWhere(since),
  weight: { sensitivity: 1, spread: 2 },
  measure: ({ count }) =>
    count === 0 ? undefined : { floor: "medium", title: { count } },
};
