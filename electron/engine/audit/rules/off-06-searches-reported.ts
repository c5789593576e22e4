import { categories } from "../../vault/codes.ts";
import { sql } from "../../vault/sql.ts";
import { reports } from "../conditions.ts";
import { countWhere, recordsWhere } from "../evidence.ts";
import type { FindingRule } from "../rule.ts";

const SEARCHES = ["SEARCH", "FIND_LOCATION"];

const looking = sql`category = ${categories.toCode("off_platform")} AND ${reports(
  [...SEARCHES, "VIEW_CONTENT", "CONTENT_VIEW", "CUSTOMIZE_PRODUCT"],
)}`;

/** What one looked at counts as evidence, but without a search there is nothing to say here: OFF-01 has it. */
export const searchesReported: FindingRule = {
  id: "OFF-06",
  actions: ["off_clear", "req_meta"],
  evidence: recordsWhere(looking),
  weight: { sensitivity: 2, spread: 2 },
  measure({ vault, t, count }) {
    const searches = countWhere(
      vault,
      sql`${looking} AND ${reports(SEARCHES)}`,
    );
    if (searches === 0) return undefined;
    return {
      floor: "medium",
      title: {
        count,
        searches: t("finding.OFF-06.searches", { count: searches }),
      },
    };
  },
};
