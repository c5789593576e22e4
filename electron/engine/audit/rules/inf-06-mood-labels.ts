import { categories } from "../../vault/codes.ts";
import { sql } from "../../vault/sql.ts";
import { readBy } from "../conditions.ts";
import { recordsWhere } from "../evidence.ts";
import type { FindingRule } from "../rule.ts";

/** Instagram's file of the moods of reels, `your_reels_sentiments`. */
export const moodLabels: FindingRule = {
  id: "INF-06",
  actions: ["ads_topics"],
  evidence: recordsWhere(
    sql`category = ${categories.toCode("inferences")} AND ${readBy("reels_sentiments")}`,
  ),
  weight: { sensitivity: 2, spread: 1 },
  measure: ({ count }) =>
    count === 0 ? undefined : { floor: "medium", title: { count } },
};
