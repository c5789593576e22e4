import { categories } from "../../vault/codes.ts";
import { join, sql, type Sql } from "../../vault/sql.ts";
import { recordsWhere } from "../evidence.ts";
import type { FindingRule } from "../rule.ts";

// Without `_`: PURCHASE, Purchase and fb_mobile_purchase are one code, INITIATE_CHECKOUT and InitiateCheckout too.
const SHOPPING = [
  "PURCHASE",
  "ADDPAYMENTINFO",
  "INITIATECHECKOUT",
  "INITIATEDCHECKOUT",
  "ADDTOCART",
  "ADDTOWISHLIST",
  "SUBSCRIBE",
  "STARTTRIAL",
];
const CODE = sql`replace(replace(upper(text), '_', ''), 'FBMOBILE', '')`;
const shopping = sql`category = ${categories.toCode("off_platform")}
  AND ${CODE} IN (${list(SHOPPING)})`;

/** Steps towards a purchase count as evidence, but without a purchase there is nothing to say here: OFF-01 has them. */
export const purchasesReported: FindingRule = {
  id: "OFF-02",
  actions: ["off_clear", "off_future", "req_meta", "req_adv"],
  evidence: recordsWhere(shopping),
  weight: { sensitivity: 2, spread: 2 },
  measure({ vault, t, count }) {
    const purchases =
      vault.get<{ count: number }>(
        sql`SELECT count(*) AS count FROM records WHERE ${shopping} AND ${CODE} = 'PURCHASE'`,
      )?.count ?? 0;
    if (purchases === 0) return undefined;
    return {
      floor: purchases > 20 ? "high" : "medium",
      title: { count, purchases: t("unit.purchase", { count: purchases }) },
    };
  },
};

function list(codes: readonly string[]): Sql {
  return join(
    codes.map((code) => sql`${code}`),
    ", ",
  );
}
