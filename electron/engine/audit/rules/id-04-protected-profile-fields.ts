import { categories, providers } from "../../vault/codes.ts";
import { join, sql } from "../../vault/sql.ts";
import { couldReveal, readBy } from "../conditions.ts";
import { recordsWhere } from "../evidence.ts";
import type { FindingRule } from "../rule.ts";

const PROFILE = categories.toCode("profile");

/** Keys of the profile file for belief, opinion and intimate life; which words they hold does not matter. */
const FIELDS = [
  '*"interested_in*',
  '*"relationship.partner*',
  '*"relationship.status*',
  '*"previous_relationships.*',
  '*"religious_*',
  '*"religion*',
  '*"political_*',
];

const inProfile = sql`(${readBy("profile", "dating_profile")} AND (${join(
  FIELDS.map((field) => sql`extra GLOB ${field}`),
  " OR ",
)}))`;

/** Health, belief, politics, unions, origin and sexuality: what Article 9 protects. */
const revealing = couldReveal([
  "health",
  "religion",
  "politics",
  "sexuality",
  "union",
  "origin",
]);

/** Fields of one's own profile, and names of one's own groups and pages. WhatsApp's groups are WA-04. */
export const protectedProfileFields: FindingRule = {
  id: "ID-04",
  actions: ["pub"],
  evidence: recordsWhere(sql`
    category IN (${PROFILE}, ${categories.toCode("groups")}) AND provider = ${providers.toCode("facebook")}
    AND (${revealing} OR (category = ${PROFILE} AND ${inProfile}))`),
  weight: { sensitivity: 4, spread: 1 },
  measure: ({ count }) =>
    count === 0 ? undefined : { floor: "high", title: { count } },
};
