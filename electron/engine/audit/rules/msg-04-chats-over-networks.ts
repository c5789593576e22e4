import { categories, providers } from "../../vault/codes.ts";
import { sql } from "../../vault/sql.ts";
import { extentOf } from "../evidence.ts";
import { owners } from "../people.ts";
import type { FindingRule } from "../rule.ts";

const MESSAGES = categories.toCode("messages");

/** Messenger's chats are Facebook's: its download of the encrypted ones is the rest of the same network. */
const NETWORK = sql`iif(provider = ${providers.toCode("messenger")}, ${providers.toCode("facebook")}, provider)`;

/** People whose messages are in two or more of Facebook with Messenger, Instagram and WhatsApp. */
const spread = sql`
  SELECT people_id FROM people_sums
  WHERE category = ${MESSAGES} AND people_id NOT IN (${owners})
  GROUP BY people_id HAVING count(DISTINCT ${NETWORK}) > 1`;

export const chatsOverNetworks: FindingRule = {
  id: "MSG-04",
  actions: ["xapp", "wa_acc"],
  evidence: {
    where: sql`category = ${MESSAGES} AND person_id IN (SELECT id FROM persons WHERE people_id IN (${spread}))`,
    // The sums say the same without reading all messages.
    extent: (vault) =>
      extentOf(
        vault,
        sql`SELECT coalesce(sum(records), 0) AS count, min(first_at) AS firstAt, max(last_at) AS lastAt
          FROM people_sums WHERE category = ${MESSAGES} AND people_id IN (${spread})`,
      ),
  },
  // With whom one writes, not what.
  weight: { sensitivity: 1, spread: 1 },
  measure({ vault, count }) {
    if (count === 0) return undefined;
    const people =
      vault.get<{ count: number }>(
        sql`SELECT count(*) AS count FROM (${spread})`,
      )?.count ?? 0;
    return { floor: people < 10 ? "low" : "medium", title: { count: people } };
  },
};
