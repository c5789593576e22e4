import { categories, factKinds, providers } from "../../vault/codes.ts";
import { sql } from "../../vault/sql.ts";
import { tells } from "../conditions.ts";
import { recordsWhere } from "../evidence.ts";
import type { FindingRule } from "../rule.ts";

const phones = sql`category = ${categories.toCode("profile")}
  AND provider = ${providers.toCode("facebook")} AND ${tells(["phone"])}`;

/** No download says who may look one up; that a number is there is all that can be shown. */
export const findableByPhone: FindingRule = {
  id: "ID-05",
  actions: ["lookup", "ct_non"],
  evidence: recordsWhere(phones),
  weight: { sensitivity: 2, spread: 1 },
  measure({ vault, count }) {
    if (count === 0) return undefined;
    const numbers =
      vault.get<{ count: number }>(sql`
        SELECT count(DISTINCT value) AS count FROM facts WHERE kind = ${factKinds.toCode("phone")}
          AND record_id IN (SELECT id FROM records WHERE ${phones})`)?.count ??
      0;
    return { floor: "medium", title: { count: numbers } };
  },
};
