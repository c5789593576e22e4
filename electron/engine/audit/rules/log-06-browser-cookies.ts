import { categories } from "../../vault/codes.ts";
import { sql } from "../../vault/sql.ts";
import { recordsWhere } from "../evidence.ts";
import { readBy } from "../conditions.ts";
import type { FindingRule } from "../rule.ts";

/** Cookies listed by themselves; one that stands inside a session is part of it. */
export const browserCookies: FindingRule = {
  id: "LOG-06",
  actions: ["off_future"],
  evidence: recordsWhere(
    sql`category = ${categories.toCode("devices")} AND ${readBy("cookies", "login_cookies")}`,
  ),
  weight: { sensitivity: 2, spread: 1 },
  measure: ({ count }) =>
    count === 0 ? undefined : { floor: "low", title: { count } },
};
