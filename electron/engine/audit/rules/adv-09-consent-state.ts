import { visible } from "../../../../shared/text/visible.ts";
import { categories } from "../../vault/codes.ts";
import { sql } from "../../vault/sql.ts";
import { readBy } from "../conditions.ts";
import { recordsWhere } from "../evidence.ts";
import type { FindingRule } from "../rule.ts";

const SETTINGS = categories.toCode("settings");
const choices = sql`category = ${SETTINGS} AND ${readBy(
  "subscription_for_no_ads",
  "ads_personalization_consent",
  "consents",
)}`;

/** What the subscription's state is, in the downloads' own words: the values beside its id. It has no time. */
const states = sql`
  SELECT DISTINCT substr(trim(leaf.value), 1, 60) AS words
  FROM records, json_each(coalesce(records.extra, '{}')) AS leaf
  WHERE category = ${SETTINGS} AND ${readBy("subscription_for_no_ads")}
    AND leaf.type = 'text' AND leaf.key != 'fbid' AND trim(leaf.value) != '' LIMIT 2`;

export const consentState: FindingRule = {
  id: "ADV-09",
  actions: ["ads_less"],
  evidence: recordsWhere(choices),
  weight: null,
  measure({ vault, t, count }) {
    if (count === 0) return undefined;
    const [state, other] = vault.all<{ words: string }>(states);
    return {
      floor: "info",
      title: { count },
      more:
        // Of two that differ nobody knows which is the newer one.
        state === undefined || other !== undefined
          ? []
          : [
              t("finding.ADV-09.subscription", {
                words: visible(state.words),
              }),
            ],
    };
  },
};
