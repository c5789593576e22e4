import type { ReadableVault } from "../../vault/access.ts";
import { categories, flows } from "../../vault/codes.ts";
import { RECORD_TIME } from "../../vault/record-queries.ts";
import { sql } from "../../vault/sql.ts";
import { holdsCoordinates, pointsIn } from "../coordinates.ts";
import { recordsWhere } from "../evidence.ts";
import { RepeatedPlace } from "../repeated-place.ts";
import type { FindingRule } from "../rule.ts";

const PROVIDED = flows.toCode("provided");
const LOCATION = categories.toCode("location");
const CATEGORIES = [
  categories.toCode("posts"),
  categories.toCode("media"),
  LOCATION,
] as const;

/** Records read at a time: their leftovers can be large. */
const PAGE = 200;

/**
 * What one posted, and places one was tagged in. What others posted tells where they were; where an app looked by
 * itself are findings of their own.
 */
const posted = sql`(+flow = ${PROVIDED} OR +category = ${LOCATION} AND +flow = ${flows.toCode("received")})
  AND ${holdsCoordinates}`;

export const exactCoordinates: FindingRule = {
  id: "LOC-01",
  actions: ["loc", "pub"],
  evidence: recordsWhere(sql`
    category IN (${CATEGORIES[0]}, ${CATEGORIES[1]}, ${CATEGORIES[2]}) AND ${posted}`),
  weight: { sensitivity: 3, spread: 1 },
  measure({ vault, t, count }) {
    if (count === 0) return undefined;
    const repeated = isSomePlaceRepeated(vault);
    return {
      floor: repeated ? "high" : "medium",
      title: { count },
      more: repeated ? [t("finding.LOC-01.repeated")] : [],
    };
  },
};

function isSomePlaceRepeated(vault: ReadableVault): boolean {
  const place = new RepeatedPlace();
  for (const category of CATEGORIES)
    for (let before: number | null = null; place.isOpen;) {
      const page: Located[] = vault.all<Located>(sql`
        SELECT id, extra, ${RECORD_TIME} AS at FROM records
        WHERE category = ${category} AND id < coalesce(${before}, 9e18) AND ${posted}
        ORDER BY id DESC LIMIT ${PAGE}`);
      for (const { extra, at } of page)
        for (const point of pointsIn(extra)) place.add(point, at);
      before = page.at(-1)?.id ?? null;
      if (page.length < PAGE) break;
    }
  return place.isFound;
}

interface Located {
  id: number;
  extra: string;
  at: number | null;
}
