import { categories, providers } from "../../vault/codes.ts";
import { sql } from "../../vault/sql.ts";
import { recordsWhere } from "../evidence.ts";
import { readBy } from "../conditions.ts";
import type { FindingRule } from "../rule.ts";

/**
 * What one was shown, watched and visited. Links opened are LOG-03; hints, games and how long the app was open are no log
 * of what was looked at. All that Instagram has of this kind is one.
 */
export const viewingLog: FindingRule = {
  id: "LOG-05",
  actions: ["ads_less"],
  evidence: recordsWhere(sql`
    category = ${categories.toCode("viewed")} AND CASE provider
      WHEN ${providers.toCode("instagram")} THEN NOT ${readBy("link_history")}
      ELSE ${readBy(
        "recently_viewed",
        "recently_visited",
        "feed_shown",
        "items_viewed",
        "shows_watched",
        "visits",
        "news_read",
        "news_time",
        "videos_acted_on",
        "products_viewed",
        "people_interactions",
        "profiles_visited_this_week",
      )} END`),
  weight: { sensitivity: 1, spread: 1 },
  measure: ({ count }) =>
    count === 0 ? undefined : { floor: "low", title: { count } },
};
