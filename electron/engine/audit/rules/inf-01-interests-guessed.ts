import { categories } from "../../vault/codes.ts";
import { sql } from "../../vault/sql.ts";
import { readBy } from "../conditions.ts";
import { recordsWhere } from "../evidence.ts";
import type { FindingRule } from "../rule.ts";

/**
 * Interests that advertisers can choose, and the topics that sort the feed. Peer groups and languages are no interests,
 * and the categories to reach somebody have a finding of their own (INF-03).
 */
export const interestsGuessed: FindingRule = {
  id: "INF-01",
  actions: ["ads_topics", "req_meta"],
  evidence: recordsWhere(sql`
    category IN (${categories.toCode("ad_interests")}, ${categories.toCode("inferences")})
    AND (category = ${categories.toCode("ad_interests")} AND NOT ${readBy("ad_categories")} OR ${readBy("topics")})`),
  weight: { sensitivity: 1, spread: 1 },
  measure({ count }) {
    if (count === 0) return undefined;
    return { floor: count >= 50 ? "medium" : "low", title: { count } };
  },
};
