import { advertisersBy } from "../advertisers.ts";
import { recordsWhere } from "../evidence.ts";
import { countTied } from "../organisations.ts";
import type { FindingRule } from "../rule.ts";

export const storeVisits: FindingRule = {
  id: "ADV-03",
  actions: ["ads_list", "loc", "req_adv"],
  evidence: recordsWhere(advertisersBy("store_visit")),
  // Where somebody was.
  weight: { sensitivity: 3, spread: 2 },
  measure({ vault }) {
    const advertisers = countTied(vault, "store_visit");
    return advertisers === 0
      ? undefined
      : { floor: "high", title: { count: advertisers } };
  },
};
