import { categories } from "../../vault/codes.ts";
import { sql } from "../../vault/sql.ts";
import { couldReveal } from "../conditions.ts";
import { recordsWhere } from "../evidence.ts";
import type { FindingRule } from "../rule.ts";

/** What Article 9 protects; money and children are no part of it. */
const PROTECTED = [
  "health",
  "religion",
  "politics",
  "sexuality",
  "union",
  "origin",
] as const;

export const sensitiveGuesses: FindingRule = {
  id: "INF-02",
  actions: ["ads_topics", "req_meta"],
  evidence: recordsWhere(sql`
    category IN (${categories.toCode("ad_interests")}, ${categories.toCode("inferences")})
    AND ${couldReveal(PROTECTED)}`),
  weight: { sensitivity: 4, spread: 1 },
  measure: ({ count }) =>
    count === 0 ? undefined : { floor: "high", title: { count } },
};
