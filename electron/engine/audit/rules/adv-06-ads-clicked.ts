import { categories, toBits } from "../../vault/codes.ts";
import { sql } from "../../vault/sql.ts";
import { couldReveal, readBy } from "../conditions.ts";
import { countWhere, recordsWhere } from "../evidence.ts";
import type { FindingRule } from "../rule.ts";

/** Clicked, hidden or the like: what was done is said in the account's language only. */
const acted = sql`category = ${categories.toCode("ad_interactions")}
  AND (mechanisms & ${toBits(["ad_clicked"])} != 0 OR ${readBy("ads_interacted_with")})`;

export const adsClicked: FindingRule = {
  id: "ADV-06",
  actions: ["ads_hide", "ads_topics"],
  evidence: recordsWhere(acted),
  weight: { sensitivity: 1, spread: 1 },
  measure({ vault, t, count }) {
    if (count === 0) return undefined;
    const sensitive = countWhere(vault, sql`${acted} AND ${couldReveal()}`);
    return {
      floor: sensitive > 0 ? "medium" : "low",
      title: { count },
      more:
        sensitive > 0
          ? [t("finding.ADV-06.sensitive", { count: sensitive })]
          : [],
    };
  },
};
