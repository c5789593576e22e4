import { categories } from "../../vault/codes.ts";
import { sql } from "../../vault/sql.ts";
import { recordsWhere } from "../evidence.ts";
import { owners } from "../people.ts";
import type { FindingRule } from "../rule.ts";

const CONTACTS = categories.toCode("contacts");
const FRIENDS = categories.toCode("friends");

/** Whoever is in a list of friends or followers has an account, and so has who wrote a message. */
const unmatched = sql`category = ${CONTACTS} AND person_id IN (
  SELECT id FROM persons WHERE people_id IS NOT NULL AND people_id NOT IN (${owners}) AND people_id NOT IN (
    SELECT people_id FROM people_sums WHERE category IN (${FRIENDS}, ${categories.toCode("messages")})))`;

export const contactsOfNonUsers: FindingRule = {
  id: "CON-04",
  actions: ["ct_fb", "ct_ig", "req_meta"],
  evidence: recordsWhere(unmatched),
  weight: { sensitivity: 3, spread: 1 },
  measure({ vault, count }) {
    // Without a list of friends there is nothing to look for them in.
    const friends = vault.get(
      sql`SELECT 1 FROM category_sums WHERE category = ${FRIENDS} LIMIT 1`,
    );
    if (count === 0 || friends === undefined) return undefined;
    const people =
      vault.get<{ count: number }>(sql`
        SELECT count(DISTINCT people_id) AS count FROM persons
        WHERE id IN (SELECT person_id FROM records WHERE ${unmatched})`)
        ?.count ?? 0;
    return { floor: "medium", title: { count: people } };
  },
};
