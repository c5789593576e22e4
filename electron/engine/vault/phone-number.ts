import { parsePhoneNumberFromString } from "libphonenumber-js/max";

export interface PhoneNumber {
  /** In E.164, or its digits alone where nobody can tell the country. */
  value: string;
  /** As `33`; undefined where nobody can tell the country. */
  callingCode: string | undefined;
  /** Whether it can be one person's: no service line, no extension of a switchboard, no short number. */
  isPersonal: boolean;
  /** A line of a place, where it is known to be one: several people answer it. */
  isLandline: boolean;
}

/** Figures and what is put between them, in whatever script; nothing longer is a number that somebody dials. */
const NUMBER = /^(?:tel:)?\+?[\p{Nd}\s().\-\u2010-\u2015/]{3,30}$/u;
const DATE =
  /^\p{Nd}{4}[-./]\p{Nd}{1,2}[-./]\p{Nd}{1,2}|^\p{Nd}{1,2}[-./]\p{Nd}{1,2}[-./]\p{Nd}{4}$/u;
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
const EXTENSION = /^(.{3,40}?)\s*(?:ext\.?|x|;ext=|poste)\s*(\p{Nd}{1,6})$/iu;

/** Fewer figures after the country's own are a short number: an emergency, a voice box. */
const LEAST_FIGURES = 7;

/** Lines that companies pay for, or let others pay for. */
const SERVICE_LINES: ReadonlySet<string> = new Set([
  "TOLL_FREE",
  "PREMIUM_RATE",
  "SHARED_COST",
  "UAN",
  "VOICEMAIL",
]);

/**
 * A text that is a phone number and nothing else, in any spelling; undefined for all others.
 *
 * Without a country of its own, it is read as one of the country with `callingCode`. A length that the country does
 * not have makes it digits of nowhere. Whether it is assigned is not asked: that changes from month to month.
 */
export function phoneNumber(
  text: string,
  callingCode?: string,
): PhoneNumber | undefined {
  if (text.length > 60) return undefined;
  const plain = text
    .normalize("NFKC")
    .replace(UNSEEN, "")
    .trim()
    .replace(/@(s\.whatsapp\.net|c\.us)$/, "");
  const extended = EXTENSION.exec(plain);
  const written = extended?.[1] ?? plain;
  if (!NUMBER.test(written) || DATE.test(written)) return undefined;
  const dialled = written.replace(/^tel:/, "").replace(/^00(?=\p{Nd})/u, "+");
  const parsed =
    parsePhoneNumberFromString(dialled, { extract: false }) ??
    (callingCode === undefined || dialled.startsWith("+")
      ? undefined
      : parsePhoneNumberFromString(dialled, {
          extract: false,
          defaultCallingCode: callingCode,
        }));
  if (parsed === undefined || !parsed.isPossible()) {
    const digits = figuresOf(dialled);
    return digits.length < 3
      ? undefined
      : {
          value: digits,
          callingCode: undefined,
          isPersonal: false,
          isLandline: false,
        };
  }
  const sort = parsed.getType();
  return {
    value: parsed.number,
    callingCode: parsed.countryCallingCode,
    isPersonal:
      extended === null &&
      parsed.nationalNumber.length >= LEAST_FIGURES &&
      !(sort !== undefined && SERVICE_LINES.has(sort)),
    isLandline: sort === "FIXED_LINE",
  };
}

function figuresOf(text: string): string {
  return text.replace(/\P{Nd}/gu, "").normalize("NFKC");
}
