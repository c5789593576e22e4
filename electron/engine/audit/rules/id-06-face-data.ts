import { categories } from "../../vault/codes.ts";
import { sql } from "../../vault/sql.ts";
import { recordsWhere } from "../evidence.ts";
import { readBy } from "../conditions.ts";
import type { FindingRule } from "../rule.ts";

/** Recordings of the voice are biometric too, but are no face. */
export const faceData: FindingRule = {
  id: "ID-06",
  actions: ["face", "req_meta"],
  evidence: recordsWhere(
    sql`category = ${categories.toCode("biometric")} AND ${readBy("face_recognition")}`,
  ),
  weight: { sensitivity: 4, spread: 1 },
  measure: ({ count }) =>
    count === 0 ? undefined : { floor: "high", title: {} },
};
