import { instant, text } from "../../meta/mapping.ts";
import { activity, log, otherOf, type FileRow } from "./shapes.ts";

/** Payments, Marketplace, fundraisers, tickets. */
export const moneyFiles: readonly FileRow[] = [
  {
    id: "payments",
    entries: [
      "payment_history/payment_history",
      "facebook_payments/payment_history",
    ],
    category: "payments",
    flow: "provided",
    rows: { keys: ["payments/payments"] },
    record: {
      person: otherOf("sender", "receiver"),
      // Also part of what it is, see below: what is only there would be lost.
      title: (row) =>
        [row.text("amount"), row.text("currency")]
          .filter((part) => part !== undefined)
          .join(" ") || undefined,
      text: (row) =>
        row.fields?.child("payment_data")?.child("p2p_payment")?.text("memo"),
      occurredAt: instant("created_timestamp"),
    },
    identity: (row) => [
      row.fields?.text("amount"),
      row.fields?.text("currency"),
    ],
  },
  log(
    "payment_addresses",
    "payments",
    "provided",
    "facebook_payments/payment_addresses",
  ),
  log(
    "payments_as_buyer",
    "payments",
    "observed",
    "facebook_payments/payments_you_have_made_as_a_buyer",
  ),
  log(
    "payment_account",
    "payments",
    "observed",
    "facebook_payments/your_payment_account_activity_history",
  ),
  {
    id: "items_for_sale",
    entries: ["marketplace/items_sold", "facebook_marketplace/items_sold"],
    category: "payments",
    flow: "provided",
    html: { heading: "title" },
    rows: { keys: ["items_selling"], labels: ["Title"] },
    record: { text: text("title"), occurredAt: instant("created_timestamp") },
  },
  log(
    "marketplace_listings",
    "payments",
    "provided",
    "facebook_marketplace/your_marketplace_listing_history",
  ),
  log(
    "marketplace_cart",
    "payments",
    "observed",
    "facebook_marketplace/your_marketplace_cart_information",
  ),
  {
    ...log(
      "marketplace_conversations",
      "payments",
      "observed",
      "facebook_marketplace/conversations_you_had_as_a_buyer",
    ),
    concernsOthers: true,
  },
  {
    id: "fundraisers_created",
    entries: ["fundraisers/fundraisers_created"],
    category: "payments",
    flow: "provided",
    rows: { keys: ["fundraisers_created"], labels: ["Name"] },
    ...activity,
  },
  {
    id: "donations",
    entries: ["fundraisers/fundraisers_donated_to"],
    category: "payments",
    flow: "provided",
    rows: { keys: ["fundraisers_donated_to"], labels: ["Name"] },
    ...activity,
  },
  log(
    "donation_details",
    "payments",
    "provided",
    "fundraisers/your_fundraiser_donations_information",
  ),
  log("tickets", "payments", "observed", "events/tickets_purchased"),
  log(
    "digital_items",
    "payments",
    "observed",
    "other_logged_information/your_ownership_of_digital_items",
  ),
];
