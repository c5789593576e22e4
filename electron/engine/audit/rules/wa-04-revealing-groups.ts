import { SPECIAL_TRAITS } from "../../../../shared/domain/trait.ts";
import { categories, providers } from "../../vault/codes.ts";
import { sql } from "../../vault/sql.ts";
import { couldReveal } from "../conditions.ts";
import { recordsWhere } from "../evidence.ts";
import type { FindingRule } from "../rule.ts";

/** What a group is about nobody can tell from its name; what its name could reveal is in the tables of signals. */
export const revealingGroups: FindingRule = {
  id: "WA-04",
  actions: ["wa_priv"],
  evidence: recordsWhere(sql`
    category = ${categories.toCode("groups")} AND provider = ${providers.toCode("whatsapp")}
    AND ${couldReveal(SPECIAL_TRAITS)}`),
  weight: { sensitivity: 4, spread: 1 },
  measure: ({ count }) =>
    count === 0 ? undefined : { floor: "high", title: { count } },
};
