import { categories, providers } from "../../vault/codes.ts";
import { sql } from "../../vault/sql.ts";
import { recordsWhere } from "../evidence.ts";
import type { FindingRule } from "../rule.ts";

/**
 * Beginnings of words for health, belief, politics, unions, origin and sexuality, without accents: en, fr, de, es, pt,
 * it, nl. Only words that seldom mean anything else; what a group is about nobody can tell from its name.
 */
const BEGINNINGS = [
  "cancer krebs cancro kanker oncolog chemo chimio diabet epilep alzheimer parkinson sclerosis sclerose",
  "depress autis adhd anorex bulim schizo bipolar psychiat therap terapi addict alcoholi alcooliq suchthilfe",
  "pregnan grossesse schwanger embaraz gravid zwanger fertilit fecondat fertilid ivf endometrios",
  "hiv vih dialys dialis transplant chronic",
  "church eglise kirche iglesia igreja chiesa parish paroiss pfarr parroqui parocch parish catechis catequ",
  "bible biblia bibel bibbia quran koran coran mosque mosquee moschee mezquita mesquita moschea synagog sinagog",
  "christian chretien cristian muslim musulman muculman islam jewish juif juive judio judeu catholic catholiq catolic",
  "evangelic evangeliq buddhis bouddhis hindu prayer gebet rosary rosario",
  "socialis democrat republican conservativ labour communis kommunis comunis liberal antifa referendum",
  "gewerkschaft syndica sindica sindaca vakbond unison verdi",
  "lgbt queer gay lesb bisex transgender transgenre",
  "refugee refugie fluchtling refugiad rifugiat diaspora",
].flatMap((line) => line.split(" "));

const lexicon = `text : (${BEGINNINGS.map((word) => `${word}*`).join(" OR ")})`;

export const revealingGroups: FindingRule = {
  id: "WA-04",
  actions: ["wa_priv"],
  evidence: recordsWhere(sql`
    category = ${categories.toCode("groups")} AND provider = ${providers.toCode("whatsapp")}
    AND id IN (SELECT rowid FROM search WHERE search MATCH ${lexicon})`),
  weight: { sensitivity: 4, spread: 1 },
  measure: ({ count }) =>
    count === 0 ? undefined : { floor: "high", title: { count } },
};
