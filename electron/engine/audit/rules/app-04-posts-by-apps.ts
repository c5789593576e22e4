import { categories, providers } from "../../vault/codes.ts";
import { sql } from "../../vault/sql.ts";
import { readBy } from "../conditions.ts";
import { recordsWhere } from "../evidence.ts";
import type { FindingRule } from "../rule.ts";

export const postsByApps: FindingRule = {
  id: "APP-04",
  actions: ["apps_fb"],
  evidence: recordsWhere(sql`
    category = ${categories.toCode("posts")} AND ${readBy("app_posts")}
    AND provider = ${providers.toCode("facebook")}`),
  weight: { sensitivity: 1, spread: 1 },
  measure: ({ count }) =>
    count === 0
      ? undefined
      : { floor: count > 50 ? "medium" : "low", title: { count } },
};
