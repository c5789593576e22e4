import { isNear, type DetectorRule } from "./detector-rule.ts";

/** Beginnings of months without accents: en, fr, de, es, it, nl, pt. */
const MONTHS: readonly string[] = [
  "jan|ene|gen",
  "feb|fev",
  "mar|maa|mrt",
  "apr|avr|abr",
  "may|mai|mag|mei",
  "jun|juin|giu",
  "jul|juil|lug",
  "aug|aou|ago",
  "sep|set",
  "oct|okt|ott|out",
  "nov",
  "dec|dez|dic",
];
const MONTH = `(?:${MONTHS.join("|")})[a-z]{0,7}`;

const NUMERIC =
  /(?<!\d|\d[./-])(\d{1,4})([./-])(\d{1,2})\2(\d{2,4})(?!\d|[./-]\d)/g;
const DAY_FIRST = new RegExp(
  String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º|o)? (?:de |of |d')?(${MONTH})\.?,?(?: de | del | )(\d{4})(?!\d)`,
  "g",
);
const MONTH_FIRST = new RegExp(
  String.raw`\b(${MONTH})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)`,
  "g",
);

/** Said of a birth and of nothing else. */
const BIRTH =
  /\b(?:born|birthdate|date of birth|birth date|dob|d\.o\.b|nee?s? (?:le|en|un)|date de naissance|naissance|geboren|geb\.|geburtsdatum|geburtstag ist|naci|nacid[oa]|nacimiento|nat[oa]|nascita|geboortedatum|geboorte|nascid[oa]|nasci|nascimento)\b|\bgeb\./;
/** Said of parties, too: then only a year long ago tells a birth. */
const BIRTHDAY =
  /\b(?:birthday|bday|anniversaire|geburtstag\w*|cumpleanos|compleanno|verjaardag|aniversario)\b/;
const OLDEST = 1900;
const NEWEST = 2030;
const NO_PARTY_BEFORE = 2008;

/** A date with a word that says that somebody was born on it. */
export const birthDates: DetectorRule = function* (prepared) {
  const { folded } = prepared;
  if (!BIRTH.test(folded) && !BIRTHDAY.test(folded)) return;
  const tested = [
    ...Array.from(folded.matchAll(NUMERIC), (match) => ({
      match,
      year: yearOfNumbers(match),
    })),
    ...Array.from(folded.matchAll(DAY_FIRST), (match) => ({
      match,
      year: Number(match[3]),
    })),
    ...Array.from(folded.matchAll(MONTH_FIRST), (match) => ({
      match,
      year: Number(match[3]),
    })),
  ];
  for (const { match, year } of tested) {
    if (year === undefined || year < OLDEST || year > NEWEST) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    const around = { before: 30, after: 12 };
    const isBirth =
      isNear(prepared, span, BIRTH, around) ||
      (year < NO_PARTY_BEFORE && isNear(prepared, span, BIRTHDAY, around));
    if (isBirth)
      yield { detector: "birth_date", ...span, confidence: "likely" };
  }
};

/** The year of a date in numbers, whichever of day and month comes first; two digits are of the last hundred years. */
function yearOfNumbers(match: RegExpExecArray): number | undefined {
  const [first, middle, last] = [match[1]!, match[3]!, match[4]!];
  const isYearFirst = first.length === 4;
  const [year, rest] = isYearFirst ? [first, last] : [last, first];
  if (year.length === 3 || rest.length > 2) return undefined;
  const [a, b] = [Number(rest), Number(middle)];
  if (a < 1 || b < 1 || a > 31 || b > 31 || (a > 12 && b > 12))
    return undefined;
  const number = Number(year);
  return year.length === 4 ? number : number + (number < 26 ? 2000 : 1900);
}

/** A date of birth as it is compared (`1988-11-03`), from one whole value: `Nov 03, 1988`, `3 novembre 1988`, `1988-11-03`. */
export function plainDate(value: string): string | undefined {
  const text = value
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .trim();
  if (text.length > 40) return undefined;
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (iso !== null) return text;
  const dayFirst = wholeMatch(DAY_FIRST, text);
  const monthFirst = wholeMatch(MONTH_FIRST, text);
  const [day, month, year] =
    dayFirst !== undefined
      ? [dayFirst[1], dayFirst[2], dayFirst[3]]
      : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  if (day === undefined || month === undefined || year === undefined)
    return undefined;
  const number = monthNumber(month);
  return number === undefined
    ? undefined
    : `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function wholeMatch(
  pattern: RegExp,
  text: string,
): RegExpExecArray | undefined {
  const [match] = text.matchAll(pattern);
  return match !== undefined && match[0] === text ? match : undefined;
}

function monthNumber(name: string): number | undefined {
  const at = MONTHS.findIndex((beginnings) =>
    new RegExp(`^(?:${beginnings})`).test(name),
  );
  return at < 0 ? undefined : at + 1;
}
