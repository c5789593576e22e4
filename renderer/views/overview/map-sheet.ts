import { middleOf, type Outline, type Point } from "./world.ts";

/** The sheet that a map is drawn on; the page scales it. */
export const SHEET = { width: 720, height: 360 } as const;

/** Around the outermost marks, and the least that a map shows from west to east, in degrees. */
const MARGIN = 14;
const LEAST = 64;

/** How far apart marks stand: 22 px where the map is narrowest, at 288 px. */
const APART = (22 / 288) * SHEET.width;
/** How far from the edge, so that a mark is whole. */
const EDGE = (14 / 288) * SHEET.width;
const ROUNDS = 200;

export interface MapMark {
  code: string;
  /** In the middle of its country. */
  at: Point;
  /** Where the number stands, beside others. */
  label: Point;
}

export interface MapSheet {
  /** Outlines that lie on the sheet, as SVG paths. */
  lands: { code: string | null; path: string }[];
  marks: MapMark[];
  /** Countries asked for that are too small to have an outline. */
  tooSmall: string[];
}

/** The part of the world in which these countries lie, a mark for each in the order asked for. */
export function drawSheet(
  outlines: readonly Outline[],
  codes: readonly string[],
): MapSheet {
  const byCode = new Map(outlines.map((each) => [each.code, each]));
  const found = codes.flatMap((code) => {
    const outline = byCode.get(code);
    return outline === undefined ? [] : [{ code, middle: middleOf(outline) }];
  });
  const project = projection(found.map(({ middle }) => middle));
  const points = found.map(({ middle }) => project(middle));
  const labels = spread(points);
  return {
    lands: outlines.flatMap(({ code, rings }) => {
      const lines = rings
        .map((ring) => ring.map(project))
        .filter((line) => isOnSheet(line));
      return lines.length === 0
        ? []
        : [{ code, path: lines.map(pathOf).join("") }];
    }),
    marks: found.map(({ code }, index) => ({
      code,
      at: points[index]!,
      label: labels[index]!,
    })),
    tooSmall: codes.filter((code) => !byCode.has(code)),
  };
}

/** Equirectangular, true to shape in the middle of what is shown. */
function projection(points: readonly Point[]): (point: Point) => Point {
  const [west, east] = range(points.map(([x]) => x));
  const [south, north] = range(points.map(([, y]) => y));
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const ratio = SHEET.width / SHEET.height;
  const world = 360 * squeeze;
  const width = Math.min(
    world,
    Math.max(
      (east - west) * squeeze + 2 * MARGIN,
      (north - south + 2 * MARGIN) * ratio,
      LEAST,
    ),
  );
  const room = (world - width) / 2;
  const middle = ((west + east) / 2) * squeeze;
  const left = Math.min(room, Math.max(-room, middle)) - width / 2;
  const top = (south + north) / 2 + width / ratio / 2;
  const scale = SHEET.width / width;
  return ([x, y]) => [(x * squeeze - left) * scale, (top - y) * scale];
}

/** Moves points apart, each as little as it takes, and none off the sheet. */
function spread(points: readonly Point[]): Point[] {
  const moved = points.map(([x, y]) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, one] of moved.entries())
      for (const other of moved.slice(index + 1)) {
        const [x, y] = [other.x - one.x, other.y - one.y];
        const far = Math.hypot(x, y);
        if (far >= APART) continue;
        const push = (APART - far) / 2 + 0.01;
        const [dx, dy] = far === 0 ? [1, 0] : [x / far, y / far];
        one.x -= dx * push;
        one.y -= dy * push;
        other.x += dx * push;
        other.y += dy * push;
      }
    for (const each of moved) {
      each.x = Math.min(SHEET.width - EDGE, Math.max(EDGE, each.x));
      each.y = Math.min(SHEET.height - EDGE, Math.max(EDGE, each.y));
    }
  }
  return moved.map(({ x, y }) => [x, y]);
}

function isOnSheet(line: readonly Point[]): boolean {
  const [west, east] = range(line.map(([x]) => x));
  const [north, south] = range(line.map(([, y]) => y));
  return (
    east >= 0 && west <= SHEET.width && south >= 0 && north <= SHEET.height
  );
}

function pathOf(line: readonly Point[]): string {
  return `M${line.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}Z`;
}

function range(values: readonly number[]): [least: number, most: number] {
  return values.length === 0
    ? [0, 0]
    : [Math.min(...values), Math.max(...values)];
}
