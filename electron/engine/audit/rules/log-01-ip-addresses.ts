import { categories, factKinds } from "../../vault/codes.ts";
import { sql } from "../../vault/sql.ts";
import { tells } from "../conditions.ts";
import { recordsWhere } from "../evidence.ts";
import type { FindingRule } from "../rule.ts";

const withAddress = sql`category = ${categories.toCode("devices")} AND ${tells(["ip"])}`;

export const ipAddresses: FindingRule = {
  id: "LOG-01",
  actions: ["sess"],
  evidence: recordsWhere(withAddress),
  weight: { sensitivity: 2, spread: 1 },
  measure({ vault }) {
    const unique =
      vault.get<{ count: number }>(sql`
        SELECT count(DISTINCT f.value) AS count FROM facts f JOIN records r ON r.id = f.record_id
        WHERE f.kind = ${factKinds.toCode("ip")} AND r.category = ${categories.toCode("devices")}`)
        ?.count ?? 0;
    if (unique === 0) return undefined;
    return {
      floor: unique < 10 ? "low" : unique < 100 ? "medium" : "high",
      title: { count: unique },
    };
  },
};
