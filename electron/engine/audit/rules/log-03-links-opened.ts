import { categories } from "../../vault/codes.ts";
import { sql } from "../../vault/sql.ts";
import { couldReveal, readBy } from "../conditions.ts";
import { recordsWhere } from "../evidence.ts";
import type { FindingRule } from "../rule.ts";

// An address is seen at once; only then is it asked for the file.
const links = sql`category = ${categories.toCode("viewed")} AND text LIKE 'http%' AND ${readBy("link_history")}`;

/** Pages opened inside the app; articles of a news tab and what stands among the things seen are the viewing log. */
export const linksOpened: FindingRule = {
  id: "LOG-03",
  actions: ["link"],
  evidence: recordsWhere(links),
  weight: { sensitivity: 2, spread: 1 },
  measure({ vault, t, count }) {
    if (count === 0) return undefined;
    const sensitive =
      vault.get<{ count: number }>(
        sql`SELECT count(*) AS count FROM records WHERE ${links} AND ${couldReveal()}`,
      )?.count ?? 0;
    return {
      floor: sensitive > 0 ? "high" : "medium",
      title: { count },
      more:
        sensitive > 0
          ? [t("finding.LOG-03.sensitive", { count: sensitive })]
          : [],
    };
  },
};
