import { categories } from "../../vault/codes.ts";
import { sql } from "../../vault/sql.ts";
import { couldReveal } from "../conditions.ts";
import { recordsWhere } from "../evidence.ts";
import { countOrganisations } from "../organisations.ts";
import type { FindingRule } from "../rule.ts";

const persuaders = sql`category = ${categories.toCode("advertisers")}
  AND organisation_id IS NOT NULL AND ${couldReveal(["politics", "religion"])}`;

export const politicalOrReligious: FindingRule = {
  id: "ADV-05",
  actions: ["ads_topics", "ads_list", "req_meta"],
  evidence: recordsWhere(persuaders),
  weight: { sensitivity: 4, spread: 2 },
  measure({ vault, count }) {
    if (count === 0) return undefined;
    return {
      floor: "high",
      title: {
        count: countOrganisations(vault, sql`records WHERE ${persuaders}`),
      },
    };
  },
};
