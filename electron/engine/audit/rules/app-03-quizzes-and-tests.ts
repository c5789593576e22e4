import { categories, providers, toBits } from "../../vault/codes.ts";
import { RECORD_TIME } from "../../vault/record-queries.ts";
import { sql } from "../../vault/sql.ts";
import { countApps } from "../apps.ts";
import { readBy } from "../conditions.ts";
import { recordsWhere } from "../evidence.ts";
import type { FindingRule } from "../rule.ts";

/**
 * Words of names of quizzes, tests, horoscopes, personality games and look-alikes, as the index has them: small
 * letters without accents, whole words unless they end in `*`. English, French, German, Spanish.
 */
const WORDS = [
  "quiz quizz quizze quizzes quizspiel wissensquiz promiquiz",
  "horoscop* horoskop* tageshoroskop* wochenhoroskop* monatshoroskop* jahreshoroskop* liebeshoroskop*",
  "personality personalities personnalite* personlichkeit* personalidad* charaktertest*",
  "psychotest* liebestest* iqtest* intelligenztest* freundschaftstest* partnertest* wissenstest*",
  "lookalike* sosie sosies doppelganger* yourdigital* thisisyourdigital*",
].flatMap((line) => line.split(" "));

const PHRASES = [
  "look alike*",
  "celebrity twin*",
  "promi zwilling*",
  "your digital",
  "votre vie numerique",
  "ta vie numerique",
  "dein digitales",
  "tu vida digital",
  "te pareces",
  "ressembles tu",
  "ressemblez vous",
];

/** "Test" alone, but not where it is a drive, a game of cricket, a kitchen, a magazine or a trial run of an app. */
const TEST = "test tests teste testez";
const NO_TESTS = [
  "test driv*",
  "test fahrt*",
  "test flight*",
  "test match*",
  "test cricket",
  "test kitchen*",
  "test prep*",
  "test app*",
  "test user*",
  "test page*",
  "test account*",
  "beta test*",
  "unit test*",
  "crash test*",
  "speed test*",
  "driving test*",
  "theory test*",
  "covid test*",
  "pregnancy test*",
  "hiv test*",
  "test de grossesse",
  "test de conduite",
  "test achats",
  "oko test",
  "stiftung test",
];

const anyOf = (words: readonly string[]) => words.map(phrase).join(" OR ");

const NAMES = `{title organisation} : (${anyOf([...WORDS, ...PHRASES])}
  OR ((${anyOf(TEST.split(" "))}) NOT (${anyOf(NO_TESTS)})))`;

const APPS = categories.toCode("apps");

/** An app's own name, and the sentence over a post it made, which names it. */
const playful = sql`
  category IN (${APPS}, ${categories.toCode("posts")}) AND provider = ${providers.toCode("facebook")}
  AND id IN (SELECT rowid FROM search WHERE search MATCH ${NAMES})
  AND CASE category WHEN ${APPS} THEN mechanisms & ${toBits(["app_access"])} != 0 ELSE ${readBy("app_posts")} END`;

export const quizzesAndTests: FindingRule = {
  id: "APP-03",
  actions: ["apps_fb", "req_adv"],
  evidence: recordsWhere(playful),
  weight: { sensitivity: 2, spread: 2 },
  measure({ vault, t, count }) {
    if (count === 0) return undefined;
    const then = countApps(
      vault,
      sql`${playful} AND ${RECORD_TIME} >= ${Date.UTC(2009, 0, 1)} AND ${RECORD_TIME} < ${Date.UTC(2016, 0, 1)}`,
    );
    return {
      floor: then > 0 ? "high" : "medium",
      title: { count: countApps(vault, playful) },
      more: then > 0 ? [t("finding.APP-03.then", { count: then })] : [],
    };
  },
};

/** In quotes, so that no word is taken for one of the query's own; a beginning keeps its star outside. */
function phrase(words: string): string {
  return words.endsWith("*") ? `"${words.slice(0, -1)}"*` : `"${words}"`;
}
