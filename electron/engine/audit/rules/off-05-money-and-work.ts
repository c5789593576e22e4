import { sql } from "../../vault/sql.ts";
import { reports } from "../conditions.ts";
import { countWhere, recordsWhere } from "../evidence.ts";
import { countTied, namedIn, namesThatReveal } from "../organisations.ts";
import type { FindingRule } from "../rule.ts";

const names = namesThatReveal(["money"]);
const money = namedIn("off_platform", names);

/** Debts, credit, gambling, looking for work. */
export const moneyAndWork: FindingRule = {
  id: "OFF-05",
  actions: ["off_future", "ads_topics"],
  evidence: recordsWhere(money),
  weight: { sensitivity: 3, spread: 2 },
  measure({ vault, t, count }) {
    const businesses = countTied(
      vault,
      "sent_events",
      sql`organisation_id IN (${names})`,
    );
    if (businesses === 0) return undefined;
    const applied = countWhere(
      vault,
      sql`${money} AND ${reports(["SUBMIT_APPLICATION", "LEAD"])}`,
    );
    return {
      floor: applied > 0 ? "high" : "medium",
      title: { count: businesses, events: t("unit.event", { count }) },
      more:
        applied > 0 ? [t("finding.OFF-05.applied", { count: applied })] : [],
    };
  },
};
