import { allOf } from "../evidence.ts";
import type { FindingRule } from "../rule.ts";

/** WhatsApp's messages come only from chats that somebody exported: what was encrypted lies open there. */
export const exportedChats: FindingRule = {
  id: "WA-06",
  actions: ["local", "wa_bkp"],
  evidence: allOf("messages", ["whatsapp"]),
  weight: { sensitivity: 2, spread: 0 },
  measure: ({ count }) =>
    count === 0 ? undefined : { floor: "low", title: { count } },
};
