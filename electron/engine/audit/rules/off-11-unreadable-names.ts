import { sql } from "../../vault/sql.ts";
import { recordsWhere } from "../evidence.ts";
import { countTied, namedIn } from "../organisations.ts";
import type { FindingRule } from "../rule.ts";

const unreadable = sql`SELECT id FROM organisations WHERE readable = 0`;

/** Ids, random tokens and single letters in place of a name. */
export const unreadableNames: FindingRule = {
  id: "OFF-11",
  actions: ["req_meta"],
  evidence: recordsWhere(namedIn("off_platform", unreadable)),
  // About not knowing them; what they reported, other findings weigh.
  weight: { sensitivity: 1, spread: 1 },
  measure({ vault, t }) {
    const hidden = countTied(
      vault,
      "sent_events",
      sql`organisation_id IN (${unreadable})`,
    );
    if (hidden === 0) return undefined;
    const isMuch = hidden * 5 > countTied(vault, "sent_events");
    return {
      floor: isMuch ? "medium" : "low",
      title: { count: hidden },
      more: isMuch ? [t("finding.OFF-11.share")] : [],
    };
  },
};
