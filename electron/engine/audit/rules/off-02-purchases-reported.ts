import { categories } from "../../vault/codes.ts";
import { sql } from "../../vault/sql.ts";
import { reports } from "../conditions.ts";
import { countWhere, recordsWhere } from "../evidence.ts";
import type { FindingRule } from "../rule.ts";

const shopping = sql`category = ${categories.toCode("off_platform")} AND ${reports(
  [
    "PURCHASE",
    "ADD_PAYMENT_INFO",
    "INITIATE_CHECKOUT",
    "INITIATED_CHECKOUT",
    "ADD_TO_CART",
    "ADD_TO_WISHLIST",
    "SUBSCRIBE",
    "START_TRIAL",
  ],
)}`;

/** Steps towards a purchase count as evidence, but without a purchase there is nothing to say here: OFF-01 has them. */
export const purchasesReported: FindingRule = {
  id: "OFF-02",
  actions: ["off_clear", "off_future", "req_meta", "req_adv"],
  evidence: recordsWhere(shopping),
  weight: { sensitivity: 2, spread: 2 },
  measure({ vault, t, count }) {
    const purchases = countWhere(
      vault,
      sql`${shopping} AND ${reports(["PURCHASE"])}`,
    );
    if (purchases === 0) return undefined;
    return {
      floor: purchases > 20 ? "high" : "medium",
      title: { count, purchases: t("unit.purchase", { count: purchases }) },
    };
  },
};
