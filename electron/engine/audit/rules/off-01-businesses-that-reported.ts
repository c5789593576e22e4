import { allOf } from "../evidence.ts";
import { countTied } from "../organisations.ts";
import type { FindingRule } from "../rule.ts";

/** A business that is named without events is exposure all the same: it is counted, and proves itself by no record. */
export const businessesThatReported: FindingRule = {
  id: "OFF-01",
  actions: ["off_clear", "off_future", "ads_partner", "req_meta"],
  evidence: allOf("off_platform"),
  // Most of it is pages and app starts; purchases and the rest have findings of their own.
  weight: { sensitivity: 1, spread: 2 },
  measure({ vault, t, count }) {
    const businesses = countTied(vault, "sent_events");
    if (businesses === 0 && count === 0) return undefined;
    return {
      floor: businesses < 25 ? "low" : businesses < 250 ? "medium" : "high",
      title: { count: businesses, events: t("unit.event", { count }) },
    };
  },
};
