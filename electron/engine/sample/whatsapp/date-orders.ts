import type { Wall } from "../clock.ts";
import type { StampStyle } from "./stamp.ts";

type Order = "dmy" | "mdy" | "ymd";

interface Shown {
  wall: Wall;
  /** A file with the date in its name belongs to it. */
  named: boolean;
}

/** The first month with WhatsApp, and a day that is later than any file. */
const FIRST = 2009 * 12 + 6;
const LAST_YEAR = 2027;

/**
 * In which orders the dates of a chat can be read, from the numbers and the names of media alone.
 *
 * What the sequence of the lines or the language may tell besides is not asked.
 */
export function dateOrders(
  shown: readonly Shown[],
  { pattern }: StampStyle,
): { own: Order; possible: Order[] } {
  const fields = [
    ...pattern.replaceAll(/'[^']*'/g, "").matchAll(/yyyy|yy|R|M+|d+/g),
  ].map(([field]) => field);
  const own = fields
    .map((field) => (field === "R" ? "y" : field.charAt(0).toLowerCase()))
    .join("") as Order;
  // A year of four digits, or of an era, is the year wherever it stands.
  const place = fields.findIndex((field) => field === "yyyy" || field === "R");
  const candidates = (["dmy", "mdy", "ymd"] as const).filter(
    (order) => place === -1 || order.indexOf("y") === place,
  );
  return {
    own,
    possible: candidates.filter(
      (order) =>
        order === own || shown.every((each) => isPossible(each, own, order)),
    ),
  };
}

function isPossible({ wall, named }: Shown, own: Order, order: Order): boolean {
  const values = { d: wall.day, m: wall.month, y: wall.year % 100 };
  const numbers = Array.from(
    own,
    (letter) => values[letter as "d" | "m" | "y"],
  );
  const read = (letter: string): number =>
    numbers[order.indexOf(letter)] as number;
  const isSameYear = own.indexOf("y") === order.indexOf("y");
  const year = isSameYear ? wall.year : 2000 + read("y");
  const [month, day] = [read("m"), read("d")];
  const at = new Date(Date.UTC(year, month - 1, day));
  if (month < 1 || month > 12 || at.getUTCMonth() !== month - 1) return false;
  if (year * 12 + month < FIRST || year >= LAST_YEAR) return false;
  return (
    !named || (year === wall.year && month === wall.month && day === wall.day)
  );
}
