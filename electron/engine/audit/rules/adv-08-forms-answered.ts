import { categories, toBits } from "../../vault/codes.ts";
import { sql, type Sql } from "../../vault/sql.ts";
import { readBy } from "../conditions.ts";
import { countWhere, recordsWhere } from "../evidence.ts";
import type { FindingRule } from "../rule.ts";
import { yearsBefore } from "../severity.ts";

const answers = sql`category = ${categories.toCode("ad_interactions")}
  AND (mechanisms & ${toBits(["form_answered"])} != 0 OR ${readBy("forms_answered")})`;

/** Nobody younger may have an account: a later date is an appointment, not a birthday. */
const YOUNGEST = 13;

export const formsAnswered: FindingRule = {
  id: "ADV-08",
  actions: ["req_adv"],
  evidence: recordsWhere(answers),
  weight: { sensitivity: 2, spread: 2 },
  measure({ vault, t, count, newestAt }) {
    if (count === 0) return undefined;
    const youngest = new Date(
      yearsBefore(newestAt ?? Date.UTC(2026, 0, 1), YOUNGEST),
    ).getUTCFullYear();
    const reaching = countWhere(
      vault,
      sql`${answers} AND (${isEmail} OR ${isPhone} OR ${isBirthDate(youngest)})`,
    );
    return {
      floor: reaching > 0 ? "high" : "medium",
      title: { count },
      more:
        reaching > 0 ? [t("finding.ADV-08.reaching", { count: reaching })] : [],
    };
  },
};

/* What an answer is, its value tells: questions are in the words of the advertiser. */

const VALUE = sql`trim(coalesce(text, ''))`;

const isEmail = sql`(${VALUE} GLOB '?*@?*.?*' AND ${VALUE} NOT GLOB '*[ @]*@*' AND ${VALUE} NOT LIKE '% %')`;

/** International, with a nought in front, or written as in North America. */
const DIGITS = [" ", "-", ".", "(", ")", "/"].reduce(
  (value, sign) => sql`replace(${value}, ${sign}, '')`,
  VALUE,
);
const isPhone = sql`(CASE
  WHEN ${VALUE} GLOB '+[0-9(]*' THEN
    substr(${DIGITS}, 2) NOT GLOB '*[^0-9]*' AND length(${DIGITS}) BETWEEN 8 AND 16
  WHEN ${VALUE} GLOB '0*' OR ${VALUE} GLOB '(0*' THEN
    ${DIGITS} NOT GLOB '*[^0-9]*' AND length(${DIGITS}) BETWEEN 9 AND 15 AND NOT ${isDated(VALUE)}
  ELSE ${VALUE} GLOB '[2-9][0-9][0-9][-. ][0-9][0-9][0-9][-. ][0-9][0-9][0-9][0-9]'
    OR ${VALUE} GLOB '([2-9][0-9][0-9])*[0-9][0-9][0-9][-. ][0-9][0-9][0-9][0-9]' END)`;

/** A date as forms and people write it, of a year in which a user can be born. */
function isBirthDate(youngest: number): Sql {
  const year = sql`CAST(CASE WHEN ${VALUE} GLOB '[12][0-9][0-9][0-9][-/.]*' THEN substr(${VALUE}, 1, 4)
    ELSE substr(${VALUE}, -4) END AS INTEGER)`;
  return sql`(${isDated(VALUE)} AND ${year} BETWEEN 1900 AND ${youngest})`;
}

function isDated(value: Sql): Sql {
  const dated = [
    "[12][0-9][0-9][0-9][-/.][01][0-9][-/.][0-3][0-9]",
    "[0-3][0-9][-/.][0-3][0-9][-/.][12][0-9][0-9][0-9]",
    "[0-9][-/.][0-3][0-9][-/.][12][0-9][0-9][0-9]",
    "[0-3][0-9][-/.][0-9][-/.][12][0-9][0-9][0-9]",
    "[0-9][-/.][0-9][-/.][12][0-9][0-9][0-9]",
  ];
  return dated
    .map((pattern) => sql`${value} GLOB ${pattern}`)
    .reduce((all, each) => sql`(${all} OR ${each})`);
}
