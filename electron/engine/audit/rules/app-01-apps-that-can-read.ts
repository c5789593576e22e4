import { categories } from "../../vault/codes.ts";
import { sql } from "../../vault/sql.ts";
import { RECORD_TIME } from "../../vault/record-queries.ts";
import { recordsWhere } from "../evidence.ts";
import type { FindingRule } from "../rule.ts";
import { yearsBefore } from "../severity.ts";

// Two downloads that differ leave `category (2)` beside it. Which is the newer one is not known then, so it does not
// count: nothing is claimed that an archive denies.
const active = sql`category = ${categories.toCode("apps")}
  AND lower(json_extract(extra, '$.category')) = 'active'
  AND json_extract(extra, '$."category (2)"') IS NULL`;

export const appsThatCanRead: FindingRule = {
  id: "APP-01",
  actions: ["apps_fb", "apps_ig", "req_adv"],
  evidence: recordsWhere(active),
  weight: { sensitivity: 2, spread: 2 },
  measure({ vault, t, count, newestAt }) {
    if (count === 0) return undefined;
    const old =
      newestAt === null
        ? 0
        : (vault.get<{ count: number }>(sql`
            SELECT count(*) AS count FROM records
            WHERE ${active} AND ${RECORD_TIME} < ${yearsBefore(newestAt, 2)}`)
            ?.count ?? 0);
    return {
      floor: count >= 10 || old > 0 ? "high" : "medium",
      title: { count },
      more: old > 0 ? [t("finding.APP-01.old", { count: old })] : [],
    };
  },
};
