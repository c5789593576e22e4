import { categories, flows, providers } from "../../vault/codes.ts";
import { join, sql } from "../../vault/sql.ts";
import { recordsWhere } from "../evidence.ts";
import { readBy } from "../conditions.ts";
import type { FindingRule } from "../rule.ts";

const INSTAGRAM = providers.toCode("instagram");
const PROFILE = categories.toCode("profile");
const POSTS = categories.toCode("posts");

const YES = ["true", "1", "yes", "oui", "ja", "sí", "si", "wahr", "vrai"];
const NO = [
  "false",
  "0",
  "no",
  "non",
  "nein",
  "nee",
  "falso",
  "faux",
  "falsch",
];

/** What an Instagram profile says under "Private account", "Compte privé", "Privates Konto", "Cuenta privada" … */
const privacy = (answers: readonly string[]) => sql`EXISTS (
  SELECT 1 FROM json_each(coalesce(extra, '{}')) AS leftover WHERE lower(leftover.key) LIKE '%priv%'
    AND lower(leftover.value) IN (${join(
      answers.map((answer) => sql`${answer}`),
      ", ",
    )}))`;

const accountsThat = (answers: readonly string[]) => sql`
  SELECT account_id FROM records
  WHERE category = ${PROFILE} AND provider = ${INSTAGRAM} AND ${privacy(answers)}`;

/**
 * What one posted oneself. No Facebook file says which posts are public, so all that could be count as such; those of an
 * Instagram account that says it is private do not.
 */
const content = sql`
  category IN (${PROFILE}, ${POSTS}) AND CASE category
    WHEN ${PROFILE} THEN provider = ${INSTAGRAM} AND ${privacy(NO)}
    ELSE flow = ${flows.toCode("provided")} AND CASE provider
      WHEN ${providers.toCode("facebook")} THEN ${readBy("posts", "pinned_posts", "comments", "reels", "notes")}
      WHEN ${INSTAGRAM} THEN account_id NOT IN (${accountsThat(YES)})
      ELSE false END
    END`;

export const aiTraining: FindingRule = {
  id: "ID-07",
  actions: ["ai"],
  evidence: recordsWhere(content),
  weight: null,
  measure({ vault, t, count }) {
    if (count === 0) return undefined;
    return {
      floor: "info",
      title: {},
      more:
        vault.get(sql`${accountsThat(NO)} LIMIT 1`) === undefined
          ? [t("finding.ID-07.unknown")]
          : [t("finding.ID-07.open")],
    };
  },
};
