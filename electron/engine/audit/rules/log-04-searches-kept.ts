import type { ReadableVault } from "../../vault/access.ts";
import { categories } from "../../vault/codes.ts";
import { sql } from "../../vault/sql.ts";
import { couldReveal } from "../conditions.ts";
import { allOf } from "../evidence.ts";
import type { FindingRule } from "../rule.ts";

const SEARCH = categories.toCode("search");

export const searchesKept: FindingRule = {
  id: "LOG-04",
  actions: ["search"],
  evidence: allOf("search"),
  weight: { sensitivity: 2, spread: 1 },
  measure({ vault, t, count }) {
    if (count === 0) return undefined;
    const sensitive =
      vault.get<{ count: number }>(
        sql`SELECT count(*) AS count FROM records WHERE category = ${SEARCH} AND ${couldReveal()}`,
      )?.count ?? 0;
    const people = countRepeated(vault);
    return {
      floor: sensitive > 0 ? "high" : people > 0 ? "medium" : "low",
      title: { count },
      more: [
        ...(sensitive > 0
          ? [t("finding.LOG-04.sensitive", { count: sensitive })]
          : []),
        ...(people > 0
          ? [t("finding.LOG-04.repeated", { count: people })]
          : []),
      ],
    };
  },
};

/**
 * How many people were looked up more than once. A search that names nobody by itself is of a person when it is, but for
 * capitals, the whole name of one: first names alone are also words and places.
 */
function countRepeated(vault: ReadableVault): number {
  return (
    vault.get<{ count: number }>(sql`
      SELECT count(*) AS count FROM (
        SELECT who FROM (
          SELECT lower(p.name) AS who FROM records r JOIN persons p ON p.id = r.person_id
          WHERE r.category = ${SEARCH} AND p.own = 0
          UNION ALL
          SELECT lower(text) FROM records
          WHERE category = ${SEARCH} AND person_id IS NULL AND text LIKE '% %'
            AND lower(text) IN (SELECT lower(name) FROM persons WHERE own = 0))
        GROUP BY who HAVING count(*) > 1)`)?.count ?? 0
  );
}
