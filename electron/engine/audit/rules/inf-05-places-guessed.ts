import { categories, flows } from "../../vault/codes.ts";
import { sql } from "../../vault/sql.ts";
import { readBy } from "../conditions.ts";
import { recordsWhere } from "../evidence.ts";
import type { FindingRule } from "../rule.ts";

const forNews = readBy("news_locations");

/** Which law applies is no place where somebody lives; places for news one may have chosen oneself. */
const guessed = sql`category = ${categories.toCode("location")}
  AND (flow = ${flows.toCode("inferred")} AND NOT ${readBy("privacy_jurisdiction")} OR ${forNews})
  AND (text IS NOT NULL OR ${readBy("primary_location", "primary_public_location")})`;

export const placesGuessed: FindingRule = {
  id: "INF-05",
  actions: ["loc", "req_meta"],
  evidence: recordsWhere(guessed),
  weight: { sensitivity: 2, spread: 1 },
  measure({ vault, t, count }) {
    if (count === 0) return undefined;
    const { places, news } = vault.get<{ places: number; news: number }>(sql`
      SELECT count(DISTINCT coalesce(lower(text), id)) AS places,
        count(DISTINCT iif(${forNews}, lower(text), NULL)) AS news
      FROM records WHERE ${guessed}`) ?? { places: 0, news: 0 };
    return {
      floor: places > 5 ? "high" : "medium",
      title: { count: places },
      more: news > 0 ? [t("finding.INF-05.news", { count: news })] : [],
    };
  },
};
