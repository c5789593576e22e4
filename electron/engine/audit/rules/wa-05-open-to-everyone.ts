import { categories, providers } from "../../vault/codes.ts";
import { sql } from "../../vault/sql.ts";
import { among } from "../conditions.ts";
import { recordsWhere } from "../evidence.ts";
import type { FindingRule } from "../rule.ts";

/** Who may see or do something, as the choices of a report are named by its mapping. */
const CHOICES = [
  "last_seen",
  "online",
  "profile_photo",
  "about",
  "status",
  "groups",
];

/** "Everyone": as JSON has it, and as pages say it; with a capital where SQL cannot fold it. */
const EVERYONE = [
  "all everyone everybody anyone public jeder alle todos toda todas tutti iedereen wszyscy herkes semua alla kaikki",
  "všichni všetci mindenki toată все Все всі Всі 全員 すべて 所有人 任何人 모두 الجميع כולם सभी όλοι Όλοι",
].flatMap((line) => line.split(" "));
const PHRASES = ["tout le monde", "semua orang", "toată lumea", "mọi người"];

export const openToEveryone: FindingRule = {
  id: "WA-05",
  actions: ["wa_priv", "wa_adv"],
  evidence: recordsWhere(sql`
    category = ${categories.toCode("settings")} AND provider = ${providers.toCode("whatsapp")}
    AND json_extract(extra, '$.setting') IN (${among(CHOICES)})
    AND lower(text) IN (${among([...EVERYONE, ...PHRASES])})`),
  weight: { sensitivity: 1, spread: 3 },
  measure: ({ count }) =>
    count === 0 ? undefined : { floor: "medium", title: { count } },
};
