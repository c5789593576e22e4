import {
  parsePhoneNumberFromString,
  type CountryCode,
  type PhoneNumber,
} from "libphonenumber-js/max";

import type { Confidence } from "../../../../shared/domain/detector.ts";
import {
  isNear,
  OTHER_NUMBERS,
  type DetectorRule,
  type Span,
} from "./detector-rule.ts";
import type { Prepared } from "./prepare.ts";

/** Where a number without a country code could be at home, by how it begins. */
const WITH_ZERO: readonly CountryCode[] = [
  "FR",
  "GB",
  "DE",
  "NL",
  "BE",
  "IT",
  "CH",
  "AT",
  "IE",
];
const WITHOUT_ZERO: readonly CountryCode[] = ["ES", "US", "IT", "PT"];

const WORDS =
  /\b(?:tel|telephone|telefon\w*|telefono|telefoon|phone|mobile|mobil|mobiel|movil|cell|cellulare|cel|handy|nummer|numero|num|number|call|ring|text|sms|whatsapp|appelle\w*|joindre|joignable|ruf|anruf\w*|llama\w*|chiama\w*|bel|liga\w*|contact|reach me|portable|gsm|fixe|festnetz)\b/;

/** Begins a number: a plus, a bracket or a digit that is no part of something else. */
const BEGINNING = /(?<![\p{L}\p{N}_#@/=+.,:-])(?:\+ ?)?\(?\d/gu;
const MOST_DIGITS = 15;
const FEWEST_DIGITS = 8;
/** More than a number can take, dividers included. */
const MOST_CHARACTERS = 30;
const DATE =
  /^\d{1,2}([./-])\d{1,2}\1\d{2,4}(?![./-]?\d)|^\d{4}-\d\d-\d\d(?![./-]?\d)/;
/** The groups before it of an account number that is none, or half of one. */
const ACCOUNT = /\b[A-Z]{2}\d\d[ -](?:[A-Z0-9]{4}[ -]){0,7}$/i;
const MONEY = /^ ?(?:€|\$|£|eur\b|euros?\b|usd\b|km\b|kg\b|m\b|%|habitants\b)/i;
/** As it is written in North America, and in France. */
const USUAL_FORM =
  /^(?:\(\d{3}\) ?\d{3}[-. ]\d{4}|\d{3}-\d{3}-\d{4}|0[1-9](?:[ .-]?\d\d){4})$/;

/** Telephone numbers, with a country code or as they are dialled in the countries of our languages. */
export const phones: DetectorRule = function* (prepared) {
  const { plain } = prepared;
  let last = 0;
  for (const { index: start } of plain.matchAll(BEGINNING)) {
    if (start < last) continue;
    const span = phoneAt(prepared, start);
    if (span === undefined) continue;
    last = span.end;
    yield span;
  }
};

function phoneAt(prepared: Prepared, start: number): Span | undefined {
  for (const end of endsFrom(prepared.plain, start)) {
    const confidence = confidenceOf(prepared, start, end);
    if (confidence !== undefined)
      return { detector: "phone", start, end, confidence };
  }
  return undefined;
}

/** Where a number that begins here could end, the longest first. */
function endsFrom(text: string, start: number): number[] {
  const ends: number[] = [];
  let digits = 0;
  let at = start;
  for (; at < start + MOST_CHARACTERS; at += 1) {
    const character = text[at] ?? "";
    if (/\d/.test(character)) {
      digits += 1;
      if (digits > MOST_DIGITS + 2) return [];
      if (
        digits >= FEWEST_DIGITS &&
        !/[\p{L}\p{N}_@]/u.test(text[at + 1] ?? "") &&
        !/^[.,:]\d/.test(text.slice(at + 1, at + 3))
      )
        ends.unshift(at + 1);
      else if (
        digits >= FEWEST_DIGITS &&
        /^[.]\d\d(?!\d)/.test(text.slice(at + 1, at + 5))
      )
        ends.unshift(at + 1);
    } else if (
      !(
        (character === "+" && at === start) ||
        /[ ().-]/.test(character) ||
        (character === "/" && digits > 2)
      ) ||
      /^[ .-]{3}|^[.-]{2}/.test(text.slice(at, at + 3))
    )
      break;
  }
  return ends;
}

function confidenceOf(
  prepared: Prepared,
  start: number,
  end: number,
): Confidence | undefined {
  const { plain } = prepared;
  const written = plain.slice(start, end);
  if (DATE.test(written) || MONEY.test(plain.slice(end, end + 12)))
    return undefined;
  const span = { start, end };
  if (
    isNear(prepared, span, OTHER_NUMBERS, { after: 0 }) ||
    ACCOUNT.test(plain.slice(Math.max(0, start - 45), start))
  )
    return undefined;
  const isCalledPhone = isNear(prepared, span, WORDS);
  const isAbroad = /^(?:\+|00)/.test(written);
  const digits = written.replace(/\D/g, "");
  if (!isAbroad && (digits.length < 9 || /^(\d)\1+$/.test(digits)))
    return undefined;
  if (isAbroad) {
    const number = parse(written.replace(/^00/, "+"), undefined);
    if (number?.isValid() === true) return "likely";
    return isCalledPhone && number?.isPossible() === true
      ? "likely"
      : undefined;
  }
  const number = parseAtHome(written, digits);
  if (number === undefined) {
    // Numbers of films and books are given to nobody, but somebody means a number all the same.
    return isCalledPhone && /^0[1-9]\d{8,9}$/.test(digits)
      ? "likely"
      : undefined;
  }
  return isCalledPhone || USUAL_FORM.test(written) ? "likely" : "possible";
}

function parseAtHome(written: string, digits: string): PhoneNumber | undefined {
  const countries = digits.startsWith("0") ? WITH_ZERO : WITHOUT_ZERO;
  for (const country of countries) {
    const number = parse(written, country);
    if (number?.isValid() === true && number.country === country) return number;
  }
  return undefined;
}

function parse(
  text: string,
  country: CountryCode | undefined,
): PhoneNumber | undefined {
  return parsePhoneNumberFromString(text, {
    ...(country !== undefined && { defaultCountry: country }),
    extract: false,
  });
}

/** A number with its country code as it is compared (E.164); undefined for what is none. */
export function e164(text: string): string | undefined {
  if (text.length > 40) return undefined;
  const number = parse(text.trim().replace(/^00/, "+"), undefined);
  return number?.isPossible() === true ? number.number : undefined;
}

/** Fewer digits at the end of two numbers may be the same by chance. */
const FEWEST_EQUAL = 8;

/** Whether a number as somebody wrote it is one in E.164: written without a country, its own digits decide. */
export function isSameNumber(written: string, number: string): boolean {
  if (/^\s*(?:\+|00)/.test(written)) return e164(written) === number;
  const digits = written.replace(/\D/g, "").replace(/^0+/, "");
  return digits.length >= FEWEST_EQUAL && number.endsWith(digits);
}
