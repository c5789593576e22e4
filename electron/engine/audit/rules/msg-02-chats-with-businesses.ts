import { categories, kinds, providers } from "../../vault/codes.ts";
import { sql } from "../../vault/sql.ts";
import { BUSINESS_NOTICES } from "../business-notices.ts";
import { recordsWhere } from "../evidence.ts";
import type { FindingRule } from "../rule.ts";

const MESSAGES = categories.toCode("messages");
const WHATSAPP = providers.toCode("whatsapp");

/**
 * Chats whose only other person is called as an organisation of these archives is (a page, an app, an advertiser), and
 * is no friend: a person may have the name of a shop.
 */
const named = sql`
  SELECT chat.conversation_id FROM conversation_people chat JOIN persons p ON p.id = chat.person_id
  WHERE p.own = 0 GROUP BY chat.conversation_id
  HAVING count(DISTINCT p.id) = 1 AND max(p.words) != '' AND max(lower(p.words)) IN (SELECT lower(words) FROM organisations)
    AND max(p.id) NOT IN (
      SELECT person_id FROM records WHERE category = ${categories.toCode("friends")} AND person_id IS NOT NULL)`;

/** WhatsApp says itself in a chat that it is with a business. */
const noticed = sql`
  SELECT conversation_id FROM records
  WHERE category = ${MESSAGES} AND provider = ${WHATSAPP} AND kind = ${kinds.toCode("system")}
    AND conversation_id IS NOT NULL
    AND id IN (SELECT rowid FROM search WHERE search MATCH ${`text : (${BUSINESS_NOTICES.join(" OR ")})`})`;

// With the plus, the index of conversations leads: these chats are few, messages are not.
const withBusinesses = sql`+category = ${MESSAGES} AND conversation_id IN (${named} UNION ${noticed})
  AND CASE provider WHEN ${WHATSAPP} THEN conversation_id IN (${noticed}) ELSE conversation_id IN (${named}) END`;

export const chatsWithBusinesses: FindingRule = {
  id: "MSG-02",
  actions: ["req_adv"],
  evidence: recordsWhere(withBusinesses),
  weight: { sensitivity: 2, spread: 2 },
  measure({ vault, t, count }) {
    if (count === 0) return undefined;
    const chats =
      vault.get<{ count: number }>(
        sql`SELECT count(DISTINCT conversation_id) AS count FROM records WHERE ${withBusinesses}`,
      )?.count ?? 0;
    return {
      floor: "medium",
      title: { count: chats, messages: t("unit.message", { count }) },
    };
  },
};
