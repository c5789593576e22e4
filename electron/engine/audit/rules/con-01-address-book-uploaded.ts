import { allOf } from "../evidence.ts";
import type { FindingRule } from "../rule.ts";

export const addressBookUploaded: FindingRule = {
  id: "CON-01",
  actions: ["ct_fb", "ct_ms", "ct_ig", "ct_off"],
  // WhatsApp's contacts have a finding of their own (WA-03), with other steps.
  evidence: allOf("contacts", ["facebook", "messenger", "instagram"]),
  weight: { sensitivity: 3, spread: 1 },
  measure({ count }) {
    if (count === 0) return undefined;
    return { floor: count >= 200 ? "critical" : "high", title: { count } };
  },
};
