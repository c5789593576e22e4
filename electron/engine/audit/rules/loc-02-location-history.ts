import { categories } from "../../vault/codes.ts";
import { sql } from "../../vault/sql.ts";
import { readBy } from "../conditions.ts";
import { holdsCoordinates } from "../coordinates.ts";
import { recordsWhere } from "../evidence.ts";
import type { FindingRule } from "../rule.ts";

/**
 * The history itself, and positions in Facebook's file on the device's location: where that has only the country and
 * the provider of a phone number, it tells of no place where somebody was.
 */
export const locationHistory: FindingRule = {
  id: "LOC-02",
  actions: ["loc", "local"],
  evidence: recordsWhere(sql`
    category = ${categories.toCode("location")} AND (${readBy("location_history")}
      OR ${readBy("phone_number_location")} AND ${holdsCoordinates})`),
  weight: { sensitivity: 3, spread: 1 },
  measure: ({ count }) =>
    count === 0 ? undefined : { floor: "high", title: { count } },
};
