import { feature } from "topojson-client";
import topology from "world-atlas/countries-110m.json";

/** Degrees east and north, or what a map makes of them. */
export type Point = readonly [x: number, y: number];

export interface Outline {
  /** ISO 3166-1 alpha-2; null where nobody has agreed on one. */
  code: string | null;
  /** Closed lines around its parts, the largest first. */
  rings: readonly (readonly Point[])[];
}

interface Shape {
  id?: string | number;
  properties: { name: string };
  geometry:
    | { type: "Polygon"; coordinates: Point[][] }
    | { type: "MultiPolygon"; coordinates: Point[][][] };
}

/** Countries that the atlas gives no number of ISO 3166-1, by its name for them. */
const WITHOUT_NUMBER: Readonly<Record<string, string>> = { Kosovo: "XK" };

const ANTARCTICA = "AQ";

/** All countries that are large enough for a small map: Natural Earth, 1 to 110 million. */
export const outlines: readonly Outline[] = shapes()
  .map(({ id, properties, geometry }) => ({
    code: codeOf(id) ?? WITHOUT_NUMBER[properties.name] ?? null,
    rings: (geometry.type === "Polygon"
      ? geometry.coordinates
      : geometry.coordinates.flat()
    ).toSorted((one, other) => areaOf(other) - areaOf(one)),
  }))
  .filter(({ code }) => code !== ANTARCTICA);

/** The middle of a country's largest part. */
export function middleOf({ rings }: Outline): Point {
  const ring = rings[0] ?? [];
  let [x, y, twice] = [0, 0, 0];
  for (const [a, b, cross] of sides(ring)) {
    x += (a[0] + b[0]) * cross;
    y += (a[1] + b[1]) * cross;
    twice += cross;
  }
  return twice === 0 ? (ring[0] ?? [0, 0]) : [x / (3 * twice), y / (3 * twice)];
}

function shapes(): Shape[] {
  const atlas = topology as unknown as Parameters<typeof feature>[0];
  const collection = feature(atlas, atlas.objects["countries"]!);
  return (collection as unknown as { features: Shape[] }).features;
}

/** Numbers of countries are aliases of their codes for `Intl`. */
function codeOf(id: string | number | undefined): string | undefined {
  if (id === undefined) return undefined;
  return new Intl.Locale(`und-${String(id).padStart(3, "0")}`).region;
}

function areaOf(ring: readonly Point[]): number {
  let twice = 0;
  for (const [, , cross] of sides(ring)) twice += cross;
  return Math.abs(twice / 2);
}

function* sides(
  ring: readonly Point[],
): Generator<readonly [from: Point, to: Point, cross: number]> {
  for (const [at, to] of ring.entries()) {
    const from = ring.at(at - 1)!;
    yield [from, to, from[0] * to[1] - to[0] * from[1]];
  }
}
