import { RECORD_TIME } from "../../vault/record-queries.ts";
import { sql } from "../../vault/sql.ts";
import {
  countApps,
  facebookApps,
  FRIENDS_CLOSED_AT,
  friendsByThen,
} from "../apps.ts";
import { recordsWhere } from "../evidence.ts";
import type { FindingRule } from "../rule.ts";

/** An upper bound: which apps asked for friends' data, no download shows. */
export const friendsWithinReach: FindingRule = {
  id: "APP-05",
  actions: ["apps_fb", "req_meta"],
  evidence: recordsWhere(friendsByThen),
  // Parts of profiles: likes, towns, birthdays.
  weight: { sensitivity: 1, spread: 2 },
  measure({ vault, t, count }) {
    const apps = countApps(
      vault,
      sql`${facebookApps} AND ${RECORD_TIME} < ${FRIENDS_CLOSED_AT}`,
    );
    if (count === 0 || apps === 0) return undefined;
    return {
      floor: count >= 200 ? "high" : "medium",
      title: { count },
      more: [t("finding.APP-05.apps", { count: apps })],
    };
  },
};
