import { formatMonth } from "../../../../shared/i18n/format.ts";
import { categories } from "../../vault/codes.ts";
import { RECORD_EXTENT } from "../../vault/record-queries.ts";
import { sql } from "../../vault/sql.ts";
import { among, readBy } from "../conditions.ts";
import { recordsWhere, type Extent } from "../evidence.ts";
import type { FindingRule } from "../rule.ts";

/** Who sees one on Instagram's map, other than oneself: as codes, in English and in French. */
const OTHERS = [
  "friends",
  "close friends",
  "close_friends",
  "followers",
  "everyone",
  "mutual followers",
  "mutual_followers",
  "mutuals",
  "public",
  "all",
  "followers you follow back",
  "friends you follow back",
  "custom",
  "only these friends",
  "selected friends",
  "custom list",
  "custom_list",
  "amis",
  "ami(e)s",
  "ami(e)s proches",
  "amis proches",
  "abonnés",
  "tout le monde",
  "seulement ces amis",
  "liste personnalisée",
  "followers que vous suivez en retour",
  "followers que vous suivez",
];

const last = sql`category = ${categories.toCode("location")}
  AND ${readBy("last_location", "last_known_location")}`;

/** A list of people on the map may hold a person called like an audience: those labels are left out. */
const shared = sql`category = ${categories.toCode("settings")} AND ${readBy("friend_map")}
  AND (lower(text) IN (${among(OTHERS)}) OR EXISTS (
    SELECT 1 FROM json_each(coalesce(extra, '{}')) AS choice
    WHERE lower(choice.key) IN ('sharing audience', 'sharing_audience') AND lower(choice.value) IN (${among(OTHERS)})))`;

/** Facebook's download has a last location too. */
export const lastLocation: FindingRule = {
  id: "LOC-03",
  actions: ["loc"],
  evidence: recordsWhere(sql`
    category IN (${categories.toCode("location")}, ${categories.toCode("settings")}) AND (${last} OR ${shared})`),
  weight: { sensitivity: 3, spread: 1 },
  measure({ vault, t, count }) {
    if (count === 0) return undefined;
    const places = vault.get<Extent>(
      sql`SELECT ${RECORD_EXTENT} FROM records WHERE ${last}`,
    );
    const isShared = count > (places?.count ?? 0);
    const at = places?.lastAt ?? null;
    return {
      floor: isShared ? "high" : "low",
      title: {},
      more: [
        ...(at === null
          ? []
          : [t("finding.LOC-03.last", { month: formatMonth(at, t.locale) })]),
        ...(isShared ? [t("finding.LOC-03.shared")] : []),
      ],
    };
  },
};
