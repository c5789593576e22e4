import { advertisersBy } from "../advertisers.ts";
import { recordsWhere } from "../evidence.ts";
import { countTied } from "../organisations.ts";
import type { FindingRule } from "../rule.ts";

/** Thresholds of ADV-01, each one level lower. */
export const visitsFollowedUp: FindingRule = {
  id: "ADV-02",
  actions: ["ads_partner", "off_future"],
  evidence: recordsWhere(advertisersBy("retargets")),
  // The match is made inside the platform; the advertiser is not told who it is.
  weight: { sensitivity: 1, spread: 1 },
  measure({ vault }) {
    const advertisers = countTied(vault, "retargets");
    if (advertisers === 0) return undefined;
    return {
      floor: advertisers < 50 ? "info" : advertisers < 500 ? "low" : "medium",
      title: { count: advertisers },
    };
  },
};
