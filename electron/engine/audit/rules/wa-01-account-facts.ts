import { categories, providers } from "../../vault/codes.ts";
import { sql } from "../../vault/sql.ts";
import { recordsWhere } from "../evidence.ts";
import type { FindingRule } from "../rule.ts";

/** Who one is, when and how one signed up, devices and addresses: only an account report holds these. */
export const accountFacts: FindingRule = {
  id: "WA-01",
  actions: ["wa_acc", "req_wa"],
  evidence: recordsWhere(sql`
    category IN (${categories.toCode("profile")}, ${categories.toCode("devices")})
    AND provider = ${providers.toCode("whatsapp")}`),
  weight: { sensitivity: 2, spread: 2 },
  measure: ({ count }) =>
    count === 0 ? undefined : { floor: "medium", title: { count } },
};
