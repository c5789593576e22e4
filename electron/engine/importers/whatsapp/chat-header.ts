import type { DateOrder } from "../../../../shared/domain/date-order.ts";
import { HALF, HALF_OF, hourOf, type Half } from "./chat-halves.ts";
import { getVocabulary, keyOf, MONTH, plain } from "../meta/time-words.ts";

/*
 * The head of a message in an exported chat: what a phone's system writes for a short date and a time, in any region.
 * Seen in public exports of 2014 to 2026 and in CLDR; 428 files of them were counted: half 12-hour and dashed, two
 * fifths 24-hour and dashed, a tenth in brackets (iPhone).
 */

/** A line that could begin a message. */
export interface Header {
  /** How it is written; all messages of one export are written alike. */
  shape: string;
  /** In brackets, as iPhones write it. */
  bracket: boolean;
  date: WrittenDate;
  /** Seconds since midnight. */
  time: number;
  seconds: boolean;
  /** What stands behind it: the sender and the message, or a notice. */
  rest: string;
}

/** Three numbers of which the order may be open. */
export interface WrittenDate {
  first: number;
  second: number;
  third: number;
  /** Where the writing itself says where the year is. */
  year: "first" | "last" | undefined;
  calendar: "common" | "buddhist" | "reiwa" | "heisei";
  /** What the writing tells of the region. */
  separator: string;
  padded: boolean;
  unpadded: boolean;
  /** Words of an east Asian language, or the marker before the time that only Korean Android writes in Latin. */
  eastern: boolean;
  /** `AM`/`PM` behind the time, as the United States write it. */
  american: boolean;
}

const MARKS = "\\u200e\\u200f\\u061c\\u202a-\\u202e\\u2066-\\u2069\\ufeff";
const ALL_MARKS = new RegExp(`[${MARKS}]`, "g");
const LEADING_MARKS = new RegExp(`^[${MARKS}]+`);
const MIGHT_BE = new RegExp(`^[${MARKS}]*\\[?[${MARKS}]*\\p{Nd}`, "u");
const DASH = /[ \u00a0\u202f][-\u2013][ \u00a0\u202f]/;

/** No date and time is longer. */
const LONGEST = 60;

const NUMBERS =
  "(?<first>\\d{1,4})(?<separator>/|-|\\. ?)(?<second>\\d{1,2})\\k<separator>(?<third>[rh]?\\d{1,4})\\.?(?<calendar> be)?(?: г\\.)?";
const CHARACTERS =
  "(?<year>\\d{2,4}) ?[年년] ?(?<month>\\d{1,2}) ?[月월] ?(?<day>\\d{1,2}) ?[日일]";
/** Androids of about 2014 to 2017, in the words of their language. */
const NAMED =
  "(?<named>\\d{1,2})\\.? (?:de )?(?<monthName>\\p{L}[\\p{L}\\p{M}]{2,13})\\.?,? (?:de )?(?<namedYear>\\d{4})(?: г\\.)?";
const DATE = `(?:${NUMBERS}|${CHARACTERS}|${NAMED})`;
const GLUE = "(?<glue>[,،]? ?(?:(?:klo|à|um|kl\\.?|alle|om|at|às) )?)";
const TIME = `(?:(?<before>${HALF}) ?)?(?<hour>\\d{1,2})(?<colon>[:.]| h )(?<minute>\\d{2})(?:(?:[:.]| min )(?<second_>\\d{2})(?: s)?)?(?: ?(?<after>${HALF}))?`;
const DATE_FIRST = new RegExp(`^${DATE}${GLUE}${TIME}$`, "u");
const TIME_FIRST = new RegExp(`^${TIME}${GLUE}${DATE}$`, "u");

/** The zeros of the scripts whose digits phones write. */
const ZEROS = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50,
  0xed0, 0x1040, 0x17e0, 0xff10,
];

/** The header at the beginning of a line, if there could be one. Whether it is one, the whole file decides. */
export function findHeader(line: string): Header | undefined {
  if (!MIGHT_BE.test(line)) return undefined;
  const start = line.replace(LEADING_MARKS, "");
  if (start.startsWith("[")) {
    const end = start.indexOf("]");
    return end < 0 || end > LONGEST
      ? undefined
      : headerOf(
          "[",
          start.slice(1, end),
          start.slice(end + 1).replace(/^ /, ""),
        );
  }
  const dash = DASH.exec(start);
  if (dash !== null && dash.index <= LONGEST) {
    const found = headerOf(
      "-",
      start.slice(0, dash.index),
      start.slice(dash.index + 3),
    );
    if (found !== undefined) return found;
  }
  // Very old iPhones: `date time: sender: text`.
  const colon = start.indexOf(": ");
  return colon < 8 || colon > LONGEST
    ? undefined
    : headerOf(":", start.slice(0, colon), start.slice(colon + 2));
}

function headerOf(
  frame: string,
  raw: string,
  rest: string,
): Header | undefined {
  const { text, script } = plainStamp(raw);
  const dateFirst = DATE_FIRST.exec(text);
  const match = dateFirst ?? TIME_FIRST.exec(text);
  const groups = match?.groups;
  if (groups === undefined) return undefined;
  const before = groups["before"];
  const after = groups["after"];
  if (before !== undefined && after !== undefined) return undefined;
  // Only a marker of the half of the day may touch the date.
  if (groups["glue"] === "" && before === undefined && after === undefined)
    return undefined;
  const token = before ?? after;
  const half = token === undefined ? undefined : HALF_OF.get(token);
  const hour = hourOf(Number(groups["hour"]), token, half);
  const minute = Number(groups["minute"]);
  const second = Number(groups["second_"] ?? 0);
  if (hour === undefined || minute > 59 || second > 59) return undefined;
  const date = dateOf(groups, half, before !== undefined, raw);
  if (date === undefined) return undefined;
  return {
    shape: [
      frame,
      script,
      dateFirst === null ? "time first" : "",
      date.separator,
      date.year ?? "",
      date.calendar,
      groups["glue"]!.trim(),
      groups["colon"],
      groups["second_"] === undefined ? "" : "seconds",
      half === undefined
        ? ""
        : `${before === undefined ? "after" : "before"} ${half.family}`,
    ].join("|"),
    bracket: frame === "[",
    date,
    time: hour * 3600 + minute * 60 + second,
    seconds: groups["second_"] !== undefined,
    rest,
  };
}

/** A stamp with plain digits and spaces, in lower case, without marks. */
function plainStamp(raw: string): { text: string; script: number } {
  let script = 0;
  // eslint-disable-next-line no-control-regex
  const text = /^[\x20-\x7e]*$/.test(raw)
    ? raw
    : raw
        .normalize("NFC")
        .replace(ALL_MARKS, "")
        .replace(/[\u00a0\u202f\u2009]/g, " ")
        .replaceAll("״", '"')
        .replace(/[^\x00-\x7f]/g, (character) => {
          const code = character.charCodeAt(0);
          for (const zero of ZEROS)
            if (code >= zero && code < zero + 10) {
              script = zero;
              return String(code - zero);
            }
          return character;
        });
  return { text: text.toLowerCase().trim(), script };
}

function dateOf(
  groups: Record<string, string | undefined>,
  half: Half | undefined,
  halfBefore: boolean,
  raw: string,
): WrittenDate | undefined {
  const american =
    half?.family === 0 && /[AP]M/.test(raw) && !raw.includes("،");
  const facts = {
    calendar: "common",
    separator: "",
    padded: false,
    unpadded: false,
    eastern: true,
    american: american && !halfBefore,
  } as const;
  if (groups["year"] !== undefined)
    return {
      ...facts,
      first: Number(groups["year"]),
      second: Number(groups["month"]),
      third: Number(groups["day"]),
      year: "first",
    };
  if (groups["named"] !== undefined) {
    const month = monthOf(groups["monthName"]!);
    return month === undefined
      ? undefined
      : {
          ...facts,
          eastern: false,
          first: Number(groups["named"]),
          second: month,
          third: Number(groups["namedYear"]),
          year: "last",
          separator: "name",
        };
  }
  const [first, second, third] = [
    groups["first"]!,
    groups["second"]!,
    groups["third"]!,
  ];
  const era = /^[rh]/.exec(third)?.[0];
  if (first.length === 3 || (era === undefined && third.length === 3))
    return undefined;
  if (first.length === 4 && third.length > 2) return undefined;
  const year =
    first.length === 4
      ? "first"
      : era !== undefined || third.length === 4
        ? "last"
        : undefined;
  const short = year === "first" ? [second, third] : [first, second];
  return {
    first: Number(first),
    second: Number(second),
    third: Number(era === undefined ? third : third.slice(1)),
    year,
    calendar:
      era === "r"
        ? "reiwa"
        : era === "h"
          ? "heisei"
          : groups["calendar"] !== undefined
            ? "buddhist"
            : "common",
    separator: groups["separator"]!.trim(),
    padded: short.some((part) => part.startsWith("0")),
    unpadded: short.some((part) => part.length === 1),
    eastern: halfBefore && half !== undefined && half.family <= 3,
    american: american && !halfBefore,
  };
}

function monthOf(name: string): number | undefined {
  const word = getVocabulary().words.get(keyOf(plain(name)));
  return word === undefined || (word.kinds & MONTH) === 0
    ? undefined
    : word.month;
}

/** The orders that the writing leaves open. */
export function ordersOf(date: WrittenDate): readonly DateOrder[] {
  if (date.year === "first") return ["ymd"];
  // A month's name is in the middle.
  if (date.separator === "name") return ["dmy"];
  return date.year === "last" ? ["dmy", "mdy"] : ["dmy", "mdy", "ymd"];
}

const DAY = 24 * 60 * 60_000;

/** The app came out in 2009. */
const FIRST_DAY = Date.UTC(2009, 5, 1) / DAY;

/** Days since 1970 of a date read in an order; undefined where there is no such day, or not yet. */
export function dayOf(
  { first, second, third, calendar }: WrittenDate,
  order: DateOrder,
  now: number,
): number | undefined {
  const [year, month, day] =
    order === "ymd"
      ? [first, second, third]
      : order === "dmy"
        ? [third, second, first]
        : [third, first, second];
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const days =
    calendar === "common" && year >= 1300 && year < 1500
      ? dayOfPersian(year, month, day)
      : dayOfCommon(commonYear(year, calendar, now), month, day);
  return days === undefined || days < FIRST_DAY || days > now / DAY + 1
    ? undefined
    : days;
}

function commonYear(
  year: number,
  calendar: WrittenDate["calendar"],
  now: number,
): number {
  if (calendar === "reiwa") return 2018 + year;
  if (calendar === "heisei") return 1988 + year;
  if (year > 2400) return year - 543;
  if (year >= 100) return year;
  if (calendar === "buddhist") return 2500 + year - 543;
  // No chat is of the years to come: Thai phones count from the Buddha, and leave out the first two digits too.
  return 2000 + year > new Date(now).getUTCFullYear() + 1
    ? 2500 + year - 543
    : 2000 + year;
}

function dayOfCommon(
  year: number,
  month: number,
  day: number,
): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  return new Date(time).getUTCDate() === day ? time / DAY : undefined;
}

/** 1 Farvardin 1400. */
const PERSIAN_1400 = Date.UTC(2021, 2, 21) / DAY;

/** Solar Hijri, by the rule of 33 years that holds from 1304 to 1500. */
function dayOfPersian(
  year: number,
  month: number,
  day: number,
): number | undefined {
  const isLeap = (each: number): boolean => (each * 8 + 29) % 33 < 8;
  const length = month <= 6 ? 31 : month <= 11 || isLeap(year) ? 30 : 29;
  if (day > length) return undefined;
  let days = PERSIAN_1400;
  for (let each = 1400; each < year; each += 1)
    days += isLeap(each) ? 366 : 365;
  for (let each = year; each < 1400; each += 1)
    days -= isLeap(each) ? 366 : 365;
  return days + (month - 1) * 30 + Math.min(month - 1, 6) + day - 1;
}

/** `YYYY-MM-DDTHH:MM:SS`. */
export function localTimeOf(day: number, time: number): string {
  return new Date(day * DAY + time * 1000).toISOString().slice(0, 19);
}
