import { formatMonth } from "../../../../shared/i18n/format.ts";
import { providers } from "../../vault/codes.ts";
import { firstIdOf, SECOND_IDS } from "../../vault/record-order.ts";
import { sql } from "../../vault/sql.ts";
import { recordsWhere } from "../evidence.ts";
import type { FindingRule } from "../rule.ts";

/** Facebook opened on 4 February 2004: an earlier time is a mistake or a birthday, and no layer of it. */
const FIRST_DAY = Date.UTC(2004, 1, 4);

/** Ten years before the newest record of all archives, as the row number that a record of that second has at least. */
const tenYearsBefore = sql`(
  SELECT unixepoch(max(newest_at) / 1000, 'unixepoch', '-10 years') * ${SECOND_IDS} + ${firstIdOf(0)} FROM archives)`;

/** Row numbers run with time, so the old ones are one stretch of the table. What lies with oneself only is left out. */
export const oldLayers: FindingRule = {
  id: "META-03",
  actions: ["pub", "del", "req_meta"],
  evidence: recordsWhere(sql`
    id >= ${firstIdOf(FIRST_DAY)} AND id < ${tenYearsBefore}
    AND provider IN (${providers.toCode("facebook")}, ${providers.toCode("instagram")})`),
  weight: { sensitivity: 2, spread: 1 },
  measure({ t, count, firstAt }) {
    if (count === 0) return undefined;
    return {
      floor: "medium",
      title: { count },
      more:
        firstAt === null
          ? []
          : [
              t("finding.META-03.oldest", {
                first: formatMonth(firstAt, t.locale),
              }),
            ],
    };
  },
};
