import { categories } from "../../vault/codes.ts";
import { sql } from "../../vault/sql.ts";
import { noEvidence, recordsWhere } from "../evidence.ts";
import type { FindingRule } from "../rule.ts";

/** The folders of chats that others asked for, or that the service put aside. */
const folders = sql`
  SELECT id FROM entries
  WHERE lower(path) LIKE '%message_requests/%' OR lower(path) LIKE '%filtered_threads/%'`;

// From the entries: asking of each message where it stood would take seconds for a million.
const fromStrangers = recordsWhere(sql`
  category = ${categories.toCode("messages")} AND own IS NOT 1
  AND records.id IN (SELECT record_id FROM provenances WHERE entry_id IN (${folders}))`);

export const messageRequests: FindingRule = {
  id: "MSG-06",
  actions: ["local"],
  evidence: {
    where: fromStrangers.where,
    extent: (vault) =>
      vault.get(sql`${folders} LIMIT 1`) === undefined
        ? noEvidence.extent(vault)
        : fromStrangers.extent(vault),
  },
  weight: { sensitivity: 1, spread: 1 },
  measure: ({ count }) =>
    count === 0 ? undefined : { floor: "low", title: { count } },
};
