import type { FactKind } from "../../../../shared/domain/fact.ts";
import { categories, factKinds, providers } from "../../vault/codes.ts";
import { sql, type Sql } from "../../vault/sql.ts";
import { recordsWhere } from "../evidence.ts";
import { readBy } from "../conditions.ts";
import type { FindingRule } from "../rule.ts";

const PROFILE = categories.toCode("profile");

const told = (kind: FactKind): Sql =>
  sql`(SELECT count(*) FROM facts WHERE record_id = records.id AND kind = ${factKinds.toCode(kind)})`;

/**
 * A profile that lists former addresses or names. A page has labels in the account's language instead of keys: there, an
 * address beside the one that stands for the profile is a former one.
 */
const oldInProfile = sql`${readBy("profile")} AND (
  extra GLOB '*"emails.previous_emails.*' OR extra GLOB '*"previous_names.*'
  OR (extra NOT GLOB '*"emails.*' AND EXISTS (
    SELECT 1 FROM facts WHERE record_id = records.id AND kind = ${factKinds.toCode("email")}
      AND instr(lower(coalesce(records.text, '')), value) = 0)))`;

/** A log entry of a change: its keys say so, or it names two addresses or two numbers. */
const oldInLog = sql`${readBy("record_details")} AND (
  extra GLOB '*"extra_info.old_*' OR ${told("email")} > 1 OR ${told("phone")} > 1)`;

/** Instagram writes down the value before and the value after. */
const oldInChanges = readBy("profile_changes");

const ofMeta = sql`provider IN (${providers.toCode("facebook")}, ${providers.toCode("instagram")})`;
const old = sql`category IN (${PROFILE}, ${categories.toCode("devices")}) AND ${ofMeta} AND CASE category
  WHEN ${PROFILE} THEN (${oldInProfile}) OR ${oldInChanges} ELSE ${oldInLog} END`;
const changes = sql`category IN (${PROFILE}, ${categories.toCode("devices")}) AND ${ofMeta} AND CASE category
  WHEN ${PROFILE} THEN (${oldInProfile}) OR ${oldInChanges} OR ${readBy("profile_updates")} ELSE ${oldInLog} END`;

/** Notes of what was changed on the profile count too; which of the records hold an old value is said apart. */
export const oldDetails: FindingRule = {
  id: "ID-02",
  actions: ["req_meta"],
  evidence: recordsWhere(changes),
  weight: { sensitivity: 2, spread: 1 },
  measure({ vault, t, count }) {
    if (count === 0) return undefined;
    const held =
      vault.get<{ count: number }>(
        sql`SELECT count(*) AS count FROM records WHERE ${old}`,
      )?.count ?? 0;
    return {
      floor: "medium",
      title: { count },
      more: [
        held > 0
          ? t("finding.ID-02.old", { count: held })
          : t("finding.ID-02.notes"),
      ],
    };
  },
};
