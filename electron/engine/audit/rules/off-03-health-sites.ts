import { sql } from "../../vault/sql.ts";
import { reports } from "../conditions.ts";
import { countWhere, recordsWhere } from "../evidence.ts";
import { countTied, namedIn, namesThatReveal } from "../organisations.ts";
import type { FindingRule } from "../rule.ts";

const names = namesThatReveal(["health"]);
const health = namedIn("off_platform", names);

/** What says more than a visit; the first three make it critical. */
const GRAVE = ["SCHEDULE", "LEAD", "PURCHASE"];
const TELLING = [...GRAVE, "SUBMIT_APPLICATION", "CONTACT", "SEARCH"];

/** A business that is named without events is exposure all the same, as in OFF-01. */
export const healthSites: FindingRule = {
  id: "OFF-03",
  actions: ["off_clear", "off_future", "req_meta", "req_adv"],
  evidence: recordsWhere(health),
  weight: { sensitivity: 4, spread: 2 },
  measure({ vault, t, count }) {
    const businesses = countTied(
      vault,
      "sent_events",
      sql`organisation_id IN (${names})`,
    );
    if (businesses === 0) return undefined;
    const telling = countWhere(vault, sql`${health} AND ${reports(TELLING)}`);
    const grave = countWhere(vault, sql`${health} AND ${reports(GRAVE)}`);
    return {
      floor: grave > 0 ? "critical" : "high",
      title: { count: businesses, events: t("unit.event", { count }) },
      more:
        telling > 0 ? [t("finding.OFF-03.telling", { count: telling })] : [],
    };
  },
};
