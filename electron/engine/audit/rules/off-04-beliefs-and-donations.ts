import type { ReadableVault } from "../../vault/access.ts";
import { categories } from "../../vault/codes.ts";
import { sql } from "../../vault/sql.ts";
import { couldReveal, reports } from "../conditions.ts";
import { countWhere, recordsWhere } from "../evidence.ts";
import { countTied, namesThatReveal, reportersOf } from "../organisations.ts";
import type { FindingRule } from "../rule.ts";

const OFF_PLATFORM = categories.toCode("off_platform");
const BELIEFS = ["politics", "religion", "union", "sexuality"] as const;
const donation = reports(["DONATE"]);

const beliefs = sql`category = ${OFF_PLATFORM} AND (${couldReveal(BELIEFS)} OR ${donation})`;

/** Whom somebody gives money to can say what they believe, whatever the receiver is called. */
export const beliefsAndDonations: FindingRule = {
  id: "OFF-04",
  actions: ["off_clear", "off_future", "req_meta"],
  evidence: recordsWhere(beliefs),
  weight: { sensitivity: 4, spread: 2 },
  measure({ vault, t, count }) {
    const organisations = countNamed(vault);
    if (organisations === 0 && count === 0) return undefined;
    const donations = countWhere(
      vault,
      sql`category = ${OFF_PLATFORM} AND ${donation}`,
    );
    return {
      floor: "high",
      title: { count: organisations, events: t("unit.event", { count }) },
      more:
        donations > 0
          ? [t("finding.OFF-04.donations", { count: donations })]
          : [],
    };
  },
};

function countNamed(vault: ReadableVault): number {
  return countTied(
    vault,
    "sent_events",
    sql`(organisation_id IN (${namesThatReveal(BELIEFS)}) OR organisation_id IN (${reportersOf("DONATE")}))`,
  );
}
