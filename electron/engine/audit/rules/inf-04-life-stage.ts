import { categories } from "../../vault/codes.ts";
import { sql } from "../../vault/sql.ts";
import { readBy } from "../conditions.ts";
import { recordsWhere } from "../evidence.ts";
import type { FindingRule } from "../rule.ts";

export const lifeStage: FindingRule = {
  id: "INF-04",
  actions: ["req_meta"],
  evidence: recordsWhere(
    sql`category = ${categories.toCode("inferences")} AND ${readBy("peer_group")}`,
  ),
  weight: { sensitivity: 1, spread: 1 },
  measure: ({ count }) =>
    count === 0 ? undefined : { floor: "low", title: {} },
};
