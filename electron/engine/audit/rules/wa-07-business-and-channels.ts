import { categories, flows, kinds, providers } from "../../vault/codes.ts";
import { sql } from "../../vault/sql.ts";
import { BUSINESS_NOTICES } from "../business-notices.ts";
import { recordsWhere } from "../evidence.ts";
import type { FindingRule } from "../rule.ts";

const WHATSAPP = providers.toCode("whatsapp");

/** A business takes part in a chat, or Meta AI does. */
const NOTICES = `text : (${[...BUSINESS_NOTICES, '"meta ai"'].join(" OR ")})`;

/** Links that open a chat with a number, as advertisements and shops use them. */
const LINKS = 'text : ("wa me" OR "api whatsapp com" OR "wa link")';

const MESSAGES = categories.toCode("messages");
const GROUPS = categories.toCode("groups");

/** Groups are observed; the channels one follows are one's own choice. */
const traces = sql`
  category IN (${MESSAGES}, ${GROUPS}) AND provider = ${WHATSAPP} AND CASE category
    WHEN ${GROUPS} THEN flow = ${flows.toCode("provided")}
    ELSE id IN (SELECT rowid FROM search WHERE search MATCH ${LINKS}) OR (
      kind = ${kinds.toCode("system")} AND id IN (SELECT rowid FROM search WHERE search MATCH ${NOTICES}))
    END`;

export const businessAndChannels: FindingRule = {
  id: "WA-07",
  actions: ["wa_acc"],
  evidence: recordsWhere(traces),
  weight: { sensitivity: 1, spread: 2 },
  measure: ({ count }) =>
    count === 0 ? undefined : { floor: "low", title: { count } },
};
