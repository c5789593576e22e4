import type { Point } from "./coordinates.ts";

/** So many points, each at most so far from one of them, are a place where somebody was again and again. */
const POINTS = 5;
const METRES = 200;

const METRES_A_DEGREE = 111_195;
const ROW = METRES / METRES_A_DEGREE;

/** Points that are kept to be compared: a few megabytes, whatever an archive holds. */
const KEPT = 100_000;

interface Kept extends Point {
  day: number | null;
  /** Points found near it. */
  near: number;
}

/**
 * Looks for a place with many points, point by point, newest first.
 *
 * Points lie in cells of a grid, so each is compared with its neighbours only; those are few, because the search is
 * over with the first place found.
 */
export class RepeatedPlace {
  readonly #cells = new Map<string, Kept[]>();
  #kept = 0;
  #found = false;

  get isFound(): boolean {
    return this.#found;
  }

  /** False when no further point can change anything. */
  get isOpen(): boolean {
    return !this.#found && this.#kept < KEPT;
  }

  /**
   * The same spot on the same day counts once: a photo stands in its post and in its album, and a check-in beside both.
   *
   * @param at epoch milliseconds, null when not known
   */
  add(point: Point, at: number | null): void {
    const day = at === null ? null : Math.floor(at / 86_400_000);
    const near = [...this.#around(point)].filter(
      (other) => metresBetween(point, other) <= METRES,
    );
    if (near.some((other) => other.day === day && isSame(point, other))) return;
    for (const other of near) other.near += 1;
    const kept = { ...point, day, near: near.length };
    const cell = cellOf(rowOf(point), point.longitude, 0);
    this.#cells.set(cell, [...(this.#cells.get(cell) ?? []), kept]);
    this.#kept += 1;
    this.#found ||= [kept, ...near].some((each) => each.near >= POINTS - 1);
  }

  *#around(point: Point): Generator<Kept> {
    for (const row of [-1, 0, 1])
      for (const column of [-1, 0, 1])
        yield* (
          this.#cells.get(
            cellOf(rowOf(point) + row, point.longitude, column),
          ) ?? []
        );
  }
}

function rowOf({ latitude }: Point): number {
  return Math.floor(latitude / ROW);
}

/** Cells are nowhere narrower than the distance looked for, but at the poles. */
function cellOf(row: number, longitude: number, columns: number): string {
  const furthest = Math.max(Math.abs(row), Math.abs(row + 1)) * ROW;
  const width = ROW / Math.max(shrinking(furthest), 0.01);
  return `${row} ${Math.floor(longitude / width) + columns}`;
}

function metresBetween(a: Point, b: Point): number {
  const east =
    (a.longitude - b.longitude) * shrinking((a.latitude + b.latitude) / 2);
  return Math.hypot(a.latitude - b.latitude, east) * METRES_A_DEGREE;
}

/** How long a degree of longitude is, of one at the equator. */
function shrinking(latitude: number): number {
  return Math.cos((latitude * Math.PI) / 180);
}

function isSame(a: Point, b: Point): boolean {
  return a.latitude === b.latitude && a.longitude === b.longitude;
}
