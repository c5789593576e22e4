import { join, sql, type Sql } from "../vault/sql.ts";

/** A point on the earth, in degrees. */
export interface Point {
  latitude: number;
  longitude: number;
}

/** One number a leftover: "latitude" in JSON, and on pages in languages that write it much alike. */
const KEYS = /latitud/i;

/** Both in one text, as check-ins have them: "(46.4759 , -5.7948)". Their label is in the account's language. */
const PAIR = /^\(\s*(-?\d+\.\d+)\s*,\s*(-?\d+\.\d+)\s*\)$/;

const isPart = sql`(key LIKE '%latitud%' OR key LIKE '%longitud%') AND CAST(value AS REAL) != 0`;
const isPair = sql`type = 'text' AND value GLOB '([-0-9]*.[0-9]*,*[-0-9]*.[0-9]*)'
  AND value NOT GLOB '*[^-0-9., ()]*' AND value GLOB '*[1-9]*'`;

/**
 * Whether a row of `records` has exact coordinates among its leftovers. 0, 0 is what a camera without a position
 * writes. The first two conditions spare most records the reading of their JSON.
 */
export const holdsCoordinates: Sql = sql`
  (records.extra LIKE '%latitud%' OR records.extra LIKE '%longitud%' OR records.extra LIKE '%"(%,%)"%')
  AND EXISTS (SELECT 1 FROM json_each(records.extra) WHERE ${either(isPart, isPair)})`;

function either(...conditions: readonly Sql[]): Sql {
  return join(
    conditions.map((condition) => sql`(${condition})`),
    " OR ",
  );
}

/** The points among a record's leftovers, 0, 0 left out. */
export function pointsIn(extra: string): Point[] {
  const leftovers = JSON.parse(extra) as Record<string, unknown>;
  return Object.keys(leftovers).flatMap((key) => {
    const value = leftovers[key];
    const pair = typeof value === "string" ? PAIR.exec(value) : null;
    const point = {
      latitude: degrees(pair?.[1] ?? (KEYS.test(key) ? value : undefined)),
      longitude: degrees(pair?.[2] ?? leftovers[beside(key)]),
    };
    return isPoint(point) ? [point] : [];
  });
}

/** The leftover with the longitude, for the one with the latitude. */
function beside(key: string): string {
  return key.replace(KEYS, (word) =>
    word.startsWith("L") ? "Longitud" : "longitud",
  );
}

function degrees(value: unknown): number {
  return typeof value === "number" || typeof value === "string"
    ? Number(value)
    : Number.NaN;
}

/** False for what is no number, too. */
function isPoint({ latitude, longitude }: Point): boolean {
  return (
    Math.abs(latitude) <= 90 &&
    Math.abs(longitude) <= 180 &&
    (latitude !== 0 || longitude !== 0)
  );
}
