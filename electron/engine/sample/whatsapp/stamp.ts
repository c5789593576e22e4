import type { Wall } from "../clock.ts";

// The stamp of a line, from a pattern as CLDR writes them, in three digit scripts and calendars more than one is used to.

export type Calendar = "gregorian" | "buddhist" | "persian" | "japanese";

/** Where the zero of a script stands. */
const ZEROS = {
  latn: 0x30,
  arab: 0x660,
  arabext: 0x6f0,
  deva: 0x966,
  beng: 0x9e6,
  thai: 0xe50,
} as const;

export type Digits = keyof typeof ZEROS;

/** The words of the half of the day, or from which hour on which word stands. */
export type DayParts =
  readonly [string, string] | readonly (readonly [number, string])[];

export interface StampStyle {
  /** Fields d M y H h m, `a` for the half of the day, `R` for year and era of Japan; words between apostrophes. */
  pattern: string;
  seconds: boolean;
  dayParts: DayParts;
  digits: Digits;
  calendar: Calendar;
}

type Piece = { words: string } | { field: string };

const parsed = new Map<string, readonly Piece[]>();

function piecesOf(pattern: string): readonly Piece[] {
  const known = parsed.get(pattern);
  if (known !== undefined) return known;
  const pieces = [
    ...pattern.matchAll(/'([^']*)'|yyyy|yy|MM?|dd?|HH?|hh?|mm|a|R|./gsu),
  ].map(([whole, words]): Piece => {
    if (words !== undefined) return { words };
    return /^[a-zA-Z]+$/.test(whole) ? { field: whole } : { words: whole };
  });
  parsed.set(pattern, pieces);
  return pieces;
}

/** A wall clock as a line shows it. */
export function stampOf(wall: Wall, style: StampStyle): string {
  const pieces = piecesOf(style.pattern);
  const date = dateIn(wall, style.calendar);
  let text = "";
  let between = "";
  for (const [index, piece] of pieces.entries()) {
    if ("words" in piece) {
      text += piece.words;
      continue;
    }
    const before = pieces[index - 1];
    // What stands between hour and minute stands before the second too.
    if (piece.field === "mm" && before !== undefined && "words" in before)
      between = before.words;
    text += fieldOf(piece.field, wall, date, style);
    if (piece.field === "mm" && style.seconds)
      text += `${between}${two(wall.second)}`;
  }
  return inDigits(text, style.digits);
}

const two = (value: number): string => String(value).padStart(2, "0");

function fieldOf(
  field: string,
  wall: Wall,
  date: { year: number; month: number; day: number },
  { dayParts }: StampStyle,
): string {
  switch (field) {
    case "yyyy":
      return String(date.year);
    case "yy":
      return two(date.year % 100);
    case "MM":
      return two(date.month);
    case "M":
      return String(date.month);
    case "dd":
      return two(date.day);
    case "d":
      return String(date.day);
    case "HH":
      return two(wall.hour);
    case "H":
      return String(wall.hour);
    case "h":
      return String(wall.hour % 12 === 0 ? 12 : wall.hour % 12);
    case "mm":
      return two(wall.minute);
    case "a":
      return dayPart(dayParts, wall.hour);
    default:
      // Reiwa began on the first of May 2019.
      return wall.year > 2019 || (wall.year === 2019 && wall.month >= 5)
        ? `R${wall.year - 2018}`
        : `H${wall.year - 1988}`;
  }
}

function dayPart(parts: DayParts, hour: number): string {
  const [first, second] = parts;
  if (typeof first === "string" && typeof second === "string")
    return hour < 12 ? first : second;
  return (
    (parts as readonly (readonly [number, string])[]).findLast(
      ([from]) => hour >= from,
    )?.[1] ?? ""
  );
}

let persian: Intl.DateTimeFormat | undefined;

function dateIn(wall: Wall, calendar: Calendar) {
  const { year, month, day } = wall;
  if (calendar === "buddhist") return { year: year + 543, month, day };
  if (calendar !== "persian") return { year, month, day };
  persian ??= new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", {
    timeZone: "UTC",
    year: "numeric",
    month: "numeric",
    day: "numeric",
  });
  const fields: Record<string, number> = {};
  for (const { type, value } of persian.formatToParts(
    Date.UTC(year, month - 1, day),
  ))
    fields[type] = Number.parseInt(value, 10);
  return {
    year: fields["year"] ?? year,
    month: fields["month"] ?? month,
    day: fields["day"] ?? day,
  };
}

function inDigits(text: string, digits: Digits): string {
  if (digits === "latn") return text;
  const zero = ZEROS[digits];
  return text.replaceAll(/[0-9]/g, (digit) =>
    String.fromCodePoint(zero + Number(digit)),
  );
}
