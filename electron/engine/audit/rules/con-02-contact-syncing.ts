import { categories } from "../../vault/codes.ts";
import { sql } from "../../vault/sql.ts";
import { among, readBy } from "../conditions.ts";
import { recordsWhere } from "../evidence.ts";
import type { FindingRule } from "../rule.ts";
import { ON } from "../switch-words.ts";

/**
 * The settings of the upload, in a file of their own; Instagram's profile information has the same beside other facts,
 * where only the label tells it.
 */
const isOn = sql`
  lower(text) IN (${among(ON)}) AND ${readBy("contacts_sync_settings")}
  OR EXISTS (
    SELECT 1 FROM json_each(coalesce(extra, '{}')) AS choice
    WHERE lower(choice.value) IN (${among(ON)})
      AND (lower(choice.key) IN ('contact syncing', 'contact_syncing') OR ${readBy("contacts_sync_settings")}))`;

export const contactSyncing: FindingRule = {
  id: "CON-02",
  actions: ["ct_off"],
  evidence: recordsWhere(sql`
    category IN (${categories.toCode("settings")}, ${categories.toCode("profile")}) AND (${isOn})`),
  weight: { sensitivity: 3, spread: 1 },
  measure: ({ count }) =>
    count === 0 ? undefined : { floor: "medium", title: {} },
};
