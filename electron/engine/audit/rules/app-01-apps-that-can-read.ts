import { sql } from "../../vault/sql.ts";
import { RECORD_TIME } from "../../vault/record-queries.ts";
import { appsIn } from "../apps.ts";
import { countWhere, recordsWhere } from "../evidence.ts";
import type { FindingRule } from "../rule.ts";
import { yearsBefore } from "../severity.ts";

const active = appsIn("active");

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
        : countWhere(
            vault,
            sql`${active} AND ${RECORD_TIME} < ${yearsBefore(newestAt, 2)}`,
          );
    return {
      floor: count >= 10 || old > 0 ? "high" : "medium",
      title: { count },
      more: old > 0 ? [t("finding.APP-01.old", { count: old })] : [],
    };
  },
};
