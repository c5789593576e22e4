import { categories, toBits } from "../../vault/codes.ts";
import { sql } from "../../vault/sql.ts";
import { countWhere, recordsWhere } from "../evidence.ts";
import { countOrganisations } from "../organisations.ts";
import type { FindingRule } from "../rule.ts";

const seenAds = sql`category = ${categories.toCode("ad_interactions")}
  AND mechanisms & ${toBits(["ad_seen"])} != 0`;

/** Ads of those who stand behind more than a tenth of all that were seen, or behind more than a hundred. */
const frequent = sql`${seenAds} AND organisation_id IN (
  SELECT organisation_id FROM records WHERE ${seenAds} AND organisation_id IS NOT NULL
  GROUP BY organisation_id
  HAVING count(*) > 100 OR count(*) * 10 > (SELECT count(*) FROM records WHERE ${seenAds}))`;

export const whoShowsMost: FindingRule = {
  id: "ADV-07",
  actions: ["ads_hide"],
  evidence: recordsWhere(frequent),
  weight: { sensitivity: 1, spread: 1 },
  measure({ vault, count }) {
    if (count === 0) return undefined;
    return {
      floor: "low",
      title: {
        count: countOrganisations(vault, sql`records WHERE ${frequent}`),
        ads: count,
        of: countWhere(vault, seenAds),
      },
    };
  },
};
