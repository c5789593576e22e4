import { categories, providers } from "../../vault/codes.ts";
import { sql } from "../../vault/sql.ts";
import { noEvidence } from "../evidence.ts";
import type { FindingRule } from "../rule.ts";

/** No download shows who uploaded one's own number; that it happens is told where it happened to others. */
export const ownNumberElsewhere: FindingRule = {
  id: "CON-03",
  actions: ["ct_non"],
  evidence: noEvidence,
  weight: null,
  measure: ({ vault }) =>
    vault.get(sql`
      SELECT 1 FROM category_sums WHERE category = ${categories.toCode("contacts")}
      UNION ALL SELECT 1 FROM archives WHERE provider = ${providers.toCode("whatsapp")} LIMIT 1`) ===
    undefined
      ? undefined
      : { floor: "info", title: {} },
};
