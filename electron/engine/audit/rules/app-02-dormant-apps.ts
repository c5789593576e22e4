import { providers } from "../../vault/codes.ts";
import { RECORD_TIME } from "../../vault/record-queries.ts";
import { sql } from "../../vault/sql.ts";
import { appsIn, countApps } from "../apps.ts";
import { recordsWhere } from "../evidence.ts";
import type { FindingRule } from "../rule.ts";

const dormant = sql`${appsIn("inactive", "expired")}
  AND provider = ${providers.toCode("facebook")}
  AND coalesce(json_extract(extra, '$.removed_timestamp'), 0) = 0`;

/** Before May 2015 an app could read parts of friends' profiles, too. */
const MAY_2015 = Date.UTC(2015, 4, 1);

export const dormantApps: FindingRule = {
  id: "APP-02",
  actions: ["apps_fb", "req_adv"],
  evidence: recordsWhere(dormant),
  weight: { sensitivity: 2, spread: 2 },
  measure({ vault, t, count }) {
    if (count === 0) return undefined;
    const old = countApps(
      vault,
      sql`${dormant} AND ${RECORD_TIME} < ${MAY_2015}`,
    );
    return {
      floor: old > 0 ? "high" : "medium",
      title: { count: countApps(vault, dormant) },
      more: old > 0 ? [t("finding.APP-02.old", { count: old })] : [],
    };
  },
};
