import { categories } from "../../vault/codes.ts";
import { sql } from "../../vault/sql.ts";
import { recordsWhere } from "../evidence.ts";
import { readBy } from "../conditions.ts";
import type { FindingRule } from "../rule.ts";

/** What one paid, gave or would be billed with. An item for sale or a fundraiser of one's own is no payment. */
export const paymentsKept: FindingRule = {
  id: "ID-03",
  actions: ["pay"],
  evidence: recordsWhere(
    sql`category = ${categories.toCode("payments")} AND ${readBy(
      "payments",
      "payment_addresses",
      "payments_as_buyer",
      "payment_account",
      "donations",
      "donation_details",
      "tickets",
      "digital_items",
      "checkout_payment_information",
    )}`,
  ),
  weight: { sensitivity: 3, spread: 1 },
  measure: ({ count }) =>
    count === 0 ? undefined : { floor: "medium", title: { count } },
};
