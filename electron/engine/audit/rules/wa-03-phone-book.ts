import { allOf } from "../evidence.ts";
import type { FindingRule } from "../rule.ts";

export const phoneBook: FindingRule = {
  id: "WA-03",
  actions: ["wa_del", "ct_off", "req_wa"],
  evidence: allOf("contacts", ["whatsapp"]),
  weight: { sensitivity: 3, spread: 1 },
  measure: ({ count }) =>
    count === 0 ? undefined : { floor: "high", title: { count } },
};
