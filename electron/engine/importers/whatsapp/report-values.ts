import { plain } from "../meta/time-words.ts";
import { isNumberLabel, isVersionLabel, wordsOf } from "./report-words.ts";

/** Spaces, dots, dashes and brackets between the digits of a number; what WhatsApp's own ids end in. */
const NUMBER = /^\+?[\d\s().\-–‑/]{7,30}$/;
const ID_ENDING = /@(s\.whatsapp\.net|c\.us)$/;

/**
 * A phone number as `+` and its digits, or undefined for what is none. Reports write numbers with their country code,
 * with or without `+` and blanks.
 */
export function phoneOf(value: string): string | undefined {
  const text = plain(value).trim().replace(ID_ENDING, "");
  if (!NUMBER.test(text) || addressOf(value) !== undefined) return undefined;
  // A date, with or without its time.
  if (
    /^\d{4}[-./]\d{1,2}[-./]\d{1,2}|^\d{1,2}[-./]\d{1,2}[-./]\d{4}/.test(text)
  )
    return undefined;
  const digits = text.replace(/\D/g, "").replace(/^00/, "");
  return digits.length >= 7 && digits.length <= 15 ? `+${digits}` : undefined;
}

/** The numbers of a text that is nothing but numbers. */
export function phonesOf(value: string): string[] {
  const pieces = value
    .split(/[,;\n،、]+/)
    .filter((piece) => piece.trim() !== "");
  const phones = pieces.flatMap((piece) => phoneOf(piece) ?? []);
  return phones.length === pieces.length ? phones : [];
}

/** Whether a value under a label is a number by which a person can be reached, and not a count or an id. */
export function isPhone(label: string, value: string): boolean {
  return (
    phoneOf(value) !== undefined &&
    (plain(value).trim().startsWith("+") || isNumberLabel(label))
  );
}

/** An IPv4 or IPv6 address in its usual spelling; undefined for anything else. */
export function addressOf(value: string): string | undefined {
  const text = plain(value).trim();
  return isV4(text) || isV6(text) ? text : undefined;
}

function isV4(text: string): boolean {
  return (
    /^\d{1,3}(\.\d{1,3}){3}$/.test(text) &&
    text.split(".").every((part) => Number(part) <= 255)
  );
}

function isV6(text: string): boolean {
  if (text.length > 45 || !/^[\da-f:]*:[\da-f:.]*$/.test(text)) return false;
  const [head = "", tail, more] = text.split("::");
  if (more !== undefined) return false;
  const groups = [head, tail ?? ""].flatMap((side) =>
    side === "" ? [] : side.split(":"),
  );
  const last = groups.at(-1) ?? "";
  const hasV4 = last.includes(".");
  const plainGroups = hasV4 ? groups.slice(0, -1) : groups;
  const count = plainGroups.length + (hasV4 ? 2 : 0);
  return (
    plainGroups.every((group) => /^[\da-f]{1,4}$/.test(group)) &&
    (!hasV4 || isV4(last)) &&
    (tail === undefined ? count === 8 : count < 8)
  );
}

/**
 * Whether a value under a label is an address from which somebody connected. `2.26.3.11` has the build of one and is a
 * version of the app, all of which begin with a 2: there the label has to say so.
 */
export function isAddress(label: string, value: string): boolean {
  const address = addressOf(value);
  if (address === undefined || isVersionLabel(label)) return false;
  return (
    !/^2\.\d+\./.test(address) ||
    /(^|[^\p{L}])ip([^\p{L}]|$)/u.test(wordsOf(label))
  );
}
