import { categories } from "../../vault/codes.ts";
import { sql } from "../../vault/sql.ts";
import { recordsWhere } from "../evidence.ts";
import { countOrganisations, tiedBy } from "../organisations.ts";
import type { FindingRule } from "../rule.ts";

const listed = sql`category = ${categories.toCode("advertisers")}`;

/** Whatever shows that the person dealt with them; being on their list does not. */
const dealtWith = tiedBy(
  "sent_events",
  "retargets",
  "store_visit",
  "app_access",
  "form_answered",
  "ad_clicked",
  "chat",
  "page",
);

const unexplained = sql`${listed}
  AND organisation_id IN (SELECT id FROM organisations WHERE known = 0)
  AND organisation_id NOT IN (${dealtWith})`;

/** Of the advertisers for which it was looked at whether anything of the person's own names them. */
export const noVisibleRelation: FindingRule = {
  id: "ADV-04",
  actions: ["req_adv", "req_meta"],
  evidence: recordsWhere(unexplained),
  weight: { sensitivity: 2, spread: 2 },
  measure({ vault }) {
    const count = countOrganisations(vault, sql`records WHERE ${unexplained}`);
    const of = countOrganisations(
      vault,
      sql`records WHERE ${listed} AND organisation_id IN (SELECT id FROM organisations WHERE known IS NOT NULL)`,
    );
    return count === 0 || count * 2 < of
      ? undefined
      : { floor: "medium", title: { count, of } };
  },
};
