import { categories } from "../../vault/codes.ts";
import { sql } from "../../vault/sql.ts";
import { readBy } from "../conditions.ts";
import { recordsWhere } from "../evidence.ts";
import type { FindingRule } from "../rule.ts";

const AD_INTERESTS = categories.toCode("ad_interests");

/**
 * Beginnings of words for living abroad, being away, new parents, devices and income, without accents: en, fr, de, es,
 * pt, it, nl.
 */
const BEGINNINGS = [
  "expat abroad hometown etranger ausland extranjero exterior estero buitenland",
  "parent eltern padre madre genitor ouders newborn toddler bebe",
  "device appareil gerat dispositivo apparaat apparaten smartphone mobil mobiel handy cellulare iphone ipad android",
  "samsung huawei xiaomi tablet",
  "income revenu einkommen haushaltseinkommen ingreso renda reddito inkomen salar wealth affluen networth",
].flatMap((line) => line.split(" "));

const PHRASES = [
  '"away from"',
  '"loin de"',
  '"lejos de"',
  '"longe de"',
  '"lontan* da"',
  '"net worth"',
];

// The word of the category spares all other records with these words.
const lexicon = `text : (${[...BEGINNINGS.map((word) => `${word}*`), ...PHRASES].join(" OR ")}) AND meta : c${AD_INTERESTS}`;

const labels = sql`category = ${AD_INTERESTS} AND ${readBy("ad_categories")}`;

/** Groups that advertisers could choose, and in which Meta put the person. */
export const categoriesToReachYou: FindingRule = {
  id: "INF-03",
  actions: ["ads_cats"],
  evidence: recordsWhere(labels),
  weight: { sensitivity: 2, spread: 1 },
  measure({ vault, t, count }) {
    if (count === 0) return undefined;
    const telling =
      vault.get<{ count: number }>(sql`
        SELECT count(*) AS count FROM records
        WHERE ${labels} AND id IN (SELECT rowid FROM search WHERE search MATCH ${lexicon})`)
        ?.count ?? 0;
    return {
      floor: telling > 0 ? "high" : "medium",
      title: { count },
      more:
        telling > 0 ? [t("finding.INF-03.telling", { count: telling })] : [],
    };
  },
};
