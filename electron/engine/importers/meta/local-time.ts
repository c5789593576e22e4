import type { DateOrder } from "../../../../shared/domain/date-order.ts";
import type { ClockTime } from "../clock.ts";
import {
  COLON,
  FILLER,
  getVocabulary,
  keyOf,
  LATE_PERIOD,
  MONTH,
  MONTH_SIGN,
  PERIOD,
  plain,
  WEEKDAY,
  ZONE,
  type Word,
} from "./time-words.ts";

/** The longest date there is (Hindi, in full, with a zone) has some sixty characters. */
const MAX_CHARACTERS = 80;
/** `1/2/23 1:02` */
const MIN_CHARACTERS = 10;

/**
 * The date and time that a line of a page is, on the clock of that page; undefined when it is anything else.
 *
 * The whole text has to be understood: a date inside a sentence is none, and neither is one that can be read in two
 * ways (`05/04/2023 10:00` without an order), that never was (30 February, 13 pm) or that lacks its year or its time.
 * Years are 1900 to 2100: a Buddhist 2566 or a Persian 1402 is not taken for another.
 */
export function parseLocalTime(
  text: string,
  order?: DateOrder,
): ClockTime | undefined {
  const parts = partsOf(text);
  if (parts === undefined) return undefined;
  const time = timeOf(parts);
  if (time === undefined) return undefined;
  const dates = datesOf(parts, order);
  return dates.length === 1
    ? { localTime: `${dates[0]!}T${time}`, offset: parts.offset }
    : undefined;
}

/** Beginnings of dated lines that are more than one word: `Updated` in Vietnamese and others. */
const PHRASES =
  /^(?:cập nhật|mise? à jour(?: le)?|atualizado em|actualizado el|aktualisiert am|aggiornato il):? /u;

/** The date of a line that is one, possibly after one word: `Updated May 02, 2011 8:12:17 am`. */
export function parseDateLine(
  text: string,
  order?: DateOrder,
): ClockTime | undefined {
  if (text.length > MAX_CHARACTERS || !/\p{Nd}/u.test(text)) return undefined;
  const whole = parseLocalTime(text, order);
  if (whole !== undefined) return whole;
  const phrase =
    PHRASES.exec(text.normalize("NFC").toLowerCase())?.[0] ??
    /^\s*\p{L}[\p{L}\p{M}'’-]*:?\s+/u.exec(text)?.[0];
  return phrase === undefined
    ? undefined
    : parseLocalTime(text.normalize("NFC").slice(phrase.length), order);
}

/**
 * The order of the dates of a page or an archive, decided once for all of them: by one that has only one reading, else
 * the day is taken to come first, as nearly everywhere, and `assumed` says so. Undefined when they contradict each
 * other.
 */
export function guessOrder(
  texts: Iterable<string>,
): { order: DateOrder; assumed: boolean } | undefined {
  let possible: readonly DateOrder[] = ["dmy", "mdy", "ymd"];
  let isTold = false;
  for (const text of texts) {
    const parts = partsOf(text);
    if (parts?.plan.numbers !== true || timeOf(parts) === undefined) continue;
    const fitting = possible.filter(
      (order) => datesOf(parts, order).length === 1,
    );
    isTold ||= fitting.length < possible.length;
    possible = fitting;
  }
  const [first] = possible;
  return first === undefined
    ? undefined
    : { order: first, assumed: !isTold || possible.length > 1 };
}

/** A text cut into its parts, when their sequence is that of a date and a time. */
interface Parts {
  plan: Plan;
  values: readonly (number | Word)[];
  shape: string;
  offset: number | undefined;
}

/** Where in a sequence of parts the date's are; of a date of bare numbers only their order in the text is known. */
interface Plan {
  numbers: boolean;
  /** Positions, by name. */
  at: Readonly<Record<string, number | undefined>>;
}

/** Digits, or a word, or a sign and what ends it. */
const TOKEN =
  /[\s,،、()[\]]*(?:(\d+)|([\p{L}\p{M}](?:[\p{L}\p{M}]|[.'’"׳״॰-](?=[\p{L}\p{M}]))*[.'’"׳״॰]?)|([-.:/+])($|[\s,،])?)/uy;
const END = /^[\s,،()[\]]*$/;

/** Signs that East Asian dates have right after their numbers. */
const SUFFIXES: Readonly<Record<string, "" | ":" | "month">> = {
  年: "",
  년: "",
  月: "month",
  월: "month",
  日: "",
  일: "",
  号: "",
  號: "",
  時: ":",
  时: ":",
  点: ":",
  點: ":",
  시: ":",
  分: ":",
  분: ":",
  秒: "",
  초: "",
};

/**
 * Cuts a text and finds the plan of its shape, in which every part is one character: `n` and `Y` are numbers of up to
 * two and of four digits, `;` is a full stop before a space, and a word is the character of what it may be.
 */
function partsOf(text: string): Parts | undefined {
  if (
    text.length > MAX_CHARACTERS ||
    text.length < MIN_CHARACTERS ||
    !/\p{Nd}/u.test(text)
  )
    return undefined;
  const line = plain(text);
  const { words, heads } = getVocabulary();
  const values: (number | Word)[] = [];
  let shape = "";
  let isColonDue = false;
  let isMonthDue = false;
  let place = 0;
  while (place < line.length) {
    TOKEN.lastIndex = place;
    const [, digits, word, sign, loose] = TOKEN.exec(line) ?? [];
    if (digits !== undefined) {
      place = TOKEN.lastIndex;
      if (digits.length > 2 && digits.length !== 4) return undefined;
      if (isColonDue) shape = put(":", shape, values);
      const number = Number(digits);
      const suffix = SUFFIXES[line[place] ?? ""];
      if (suffix !== undefined) place += 1;
      const isMonth = isMonthDue || suffix === "month";
      if (isMonth && (number < 1 || number > 12)) return undefined;
      shape += isMonth ? classOf(MONTH) : digits.length === 4 ? "Y" : "n";
      values.push(number);
      isColonDue = suffix === ":";
      isMonthDue = false;
      continue;
    }
    if (isMonthDue) return undefined;
    if (word !== undefined) {
      place = TOKEN.lastIndex;
      let key = keyOf(word);
      if (heads.has(key)) {
        const next = TOKEN.exec(line)?.[2];
        const pair = `${key} ${keyOf(next ?? "")}`;
        if (words.has(pair)) {
          key = pair;
          place = TOKEN.lastIndex;
        }
      }
      const known = words.get(key);
      if (known === undefined) return undefined;
      isMonthDue = known.kinds === MONTH_SIGN;
      isColonDue = (known.kinds & COLON) !== 0 && shape.endsWith("n");
      if (isMonthDue || isColonDue) continue;
      shape += classOf(known.kinds);
      values.push(known);
      continue;
    }
    if (sign === undefined) {
      if (!END.test(line.slice(place))) return undefined;
      break;
    }
    place = TOKEN.lastIndex;
    isColonDue = false;
    shape = put(
      sign === "." && loose !== undefined ? ";" : sign,
      shape,
      values,
    );
  }
  const plan = planOf(shape);
  return plan && withOffset(plan, shape, values);
}

function put(sign: string, shape: string, values: (number | Word)[]): string {
  values.push(0);
  return shape + sign;
}

/** The character that stands in a shape for a word of these kinds. */
function classOf(kinds: number): string {
  return String.fromCharCode(0x100 + kinds);
}

/** All characters for words that may be one of these kinds. */
function classesOf(kinds: number): string {
  let classes = "";
  for (let mask = 1; mask < 256; mask += 1)
    if ((mask & kinds) !== 0) classes += classOf(mask);
  return `[${classes}]`;
}

/*
 * The shapes of dates and times: M a month, W a weekday, P a period of the day, L also one that only follows its time,
 * Z a zone, F a filler. Lower case: names of groups.
 */
const DATES = [
  // 4. Mai 2023, 4 de mayo de 2023, 4 мая 2023 г.
  "(?<day>n)[.;]?F{0,2}(?<month>M)F{0,2}(?<year>Y)",
  // May 4, 2023
  "(?<month>M)F?(?<day>n)F?(?<year>Y)",
  // 2023. máj. 4., 2023年5月4日
  "(?<year>Y);?F?(?<month>M)F?(?<day>n);?",
  // 2023-05-04, 2023. 5. 4.
  "(?<year>Y)(?<sign>[-/.;])(?<month>n)\\k<sign>(?<day>n);?",
  // 04.05.2023, 5/4/23, 4. 5. 2023
  "(?<first>n)(?<sign>[-/.;])(?<second>n)\\k<sign>(?<third>[nY]);?",
];

/** A word that may be "of" and am is am right before a time: Hungarian `de. 7:05`. */
const CLOCKS = [
  "(?<period>P)(?<hour>n)(?<colon>[:.])(?<minute>n)(?:\\k<colon>(?<seconds>n))?",
  "(?<hour>n)(?<colon>[:.])(?<minute>n)(?:\\k<colon>(?<seconds>n))?F{0,2}?(?<period>L)?",
];

const OFFSET =
  "(?:(?<zone>Z)(?:(?<east>[-+])(?<hours>n)(?::(?<minutes>n))?)?)?";

const KINDS: Readonly<Record<string, number>> = {
  M: MONTH,
  W: WEEKDAY,
  P: PERIOD,
  L: PERIOD | LATE_PERIOD,
  F: FILLER,
  Z: ZONE,
};

const GRAMMAR: readonly RegExp[] = CLOCKS.flatMap((clock) =>
  DATES.flatMap((date) => [
    `F{0,2}W{0,2}F?${date}F{0,2}W{0,2}F{0,2}${clock}F?${OFFSET}F{0,2}`,
    `F{0,2}${clock}F?${OFFSET}F{0,2}W{0,2}F?${date}F{0,2}`,
  ]),
).map(
  (line) =>
    new RegExp(
      `^${line.replace(/[MWPLFZ]/g, (kind) => classesOf(KINDS[kind]!))}$`,
      "d",
    ),
);

/** Plans by shape: an archive's dates have a handful of shapes. A hostile page does not fill the memory with others. */
const plans = new Map<string, Plan | undefined>();
const MAX_PLANS = 1000;

function planOf(shape: string): Plan | undefined {
  if (plans.has(shape)) return plans.get(shape);
  const plan = makePlan(shape);
  if (plans.size < MAX_PLANS) plans.set(shape, plan);
  return plan;
}

function makePlan(shape: string): Plan | undefined {
  for (const line of GRAMMAR) {
    const places = line.exec(shape)?.indices?.groups;
    if (places === undefined) continue;
    const at: Record<string, number | undefined> = {};
    for (const [name, range] of Object.entries(places)) at[name] = range?.[0];
    return { at, numbers: at["first"] !== undefined };
  }
  return undefined;
}

function withOffset(
  plan: Plan,
  shape: string,
  values: readonly (number | Word)[],
): Parts | undefined {
  const { zone, east, hours, minutes } = plan.at;
  const parts = { plan, values, shape, offset: undefined };
  if (zone === undefined) return parts;
  const base = wordAt(values, zone).offset;
  if (east === undefined) return { ...parts, offset: base };
  const ahead =
    numberAt(values, hours) * 60 +
    (minutes === undefined ? 0 : numberAt(values, minutes));
  // Zones lie from 12 hours west to 14 east of UTC; only UTC itself is counted from.
  return base !== 0 || ahead > 14 * 60
    ? undefined
    : { ...parts, offset: shape[east] === "-" ? -ahead : ahead };
}

function numberAt(
  values: readonly (number | Word)[],
  at: number | undefined,
): number {
  const value = at === undefined ? undefined : values[at];
  return typeof value === "number" ? value : NaN;
}

function wordAt(values: readonly (number | Word)[], at: number): Word {
  return values[at] as Word;
}

/** `HH:MM:SS`, or undefined for an hour that no clock shows. */
function timeOf({ plan, values }: Parts): string | undefined {
  const { period, seconds } = plan.at;
  const shown = numberAt(values, plan.at["hour"]);
  const minute = numberAt(values, plan.at["minute"]);
  const second = seconds === undefined ? 0 : numberAt(values, seconds);
  const hour =
    period === undefined ? shown : hourIn(wordAt(values, period).hours, shown);
  return hour === undefined || hour > 23 || minute > 59 || second > 59
    ? undefined
    : `${two(hour)}:${two(minute)}:${two(second)}`;
}

/** The hour of the day that a clock of twelve hours shows in a period; 12 am is 0, 12 pm is 12. */
function hourIn(
  [from, to]: readonly [from: number, to: number],
  shown: number,
): number | undefined {
  if (shown > 12) return undefined;
  for (let hour = from; hour < to; hour += 1)
    if (hour % 12 === shown % 12) return hour % 24;
  return undefined;
}

/** All days, as `YYYY-MM-DD`, that the date may mean. */
function datesOf(parts: Parts, order: DateOrder | undefined): string[] {
  const { plan, values } = parts;
  if (!plan.numbers) {
    const { day, month, year } = plan.at;
    const value = month === undefined ? undefined : values[month];
    const number = typeof value === "number" ? value : (value?.month ?? NaN);
    const date = dateOf(numberAt(values, year), number, numberAt(values, day));
    return date === undefined ? [] : [date];
  }
  const numbers = [plan.at["first"], plan.at["second"], plan.at["third"]].map(
    (at) => numberAt(values, at),
  );
  const found = new Set<string>();
  for (const each of order === undefined ? ordersOf(parts, numbers) : [order]) {
    const of = (letter: string): number => numbers[each.indexOf(letter)]!;
    const date = dateOf(centuryOf(of("y")), of("m"), of("d"));
    if (date !== undefined) found.add(date);
  }
  return [...found];
}

/**
 * The orders in which bare numbers may stand: full stops are never American, and no country writes a full year last
 * and the month first with them (all of ICU's locales, 2026).
 */
function ordersOf(
  { plan, shape }: Parts,
  numbers: readonly number[],
): DateOrder[] {
  const isDotted = /[.;]/.test(shape[plan.at["sign"]!]!);
  const isFullYear = numbers[2]! > 99;
  return [
    "dmy",
    ...(isDotted ? [] : ["mdy" as const]),
    ...(isFullYear ? [] : ["ymd" as const]),
  ];
}

/**
 * A year of two digits is one of 2000 to 2040: before that there was no Facebook, and the Buddhist years since are 47
 * and more.
 */
function centuryOf(year: number): number {
  return year <= 40 ? 2000 + year : year;
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function dateOf(year: number, month: number, day: number): string | undefined {
  if (!(year >= 1900 && year <= 2100 && day >= 1)) return undefined;
  const days = month === 2 && !isLeap(year) ? 28 : DAYS[month - 1];
  return days !== undefined && day <= days
    ? `${year}-${two(month)}-${two(day)}`
    : undefined;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
