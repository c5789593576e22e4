import { registrableDomain } from "../vault/registrable-domain.ts";

/** Ids as programs count them: digits only, or behind a short mark (`act_1029384756`). */
const NUMBER = /^[\p{L}]{0,4}[\s:#_-]*\d(?:[\s._-]?\d){6,}$/u;
const ADDRESS_OF_MACHINE = /^(?:\d{1,3}\.){3}\d{1,3}$|^[\da-f:]+:[\da-f:]+$/i;
const HEX = /^(?:0x)?[\da-f]{12,}$/i;
const UUID = /^\{?[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\}?$/i;
const TOKEN = /^[\w=-]{12,}$/;

/** One sign of these scripts is a word. */
const WORD_SIGN =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{Extended_Pictographic}]/u;

/**
 * Whether a name says who somebody is. It does not when it is an id, a long random token or a single letter. What could
 * be a name is one: `1664`, `3M`, `BestGameEver2024`.
 */
export function isReadable(name: string): boolean {
  const text = name.normalize("NFKC").trim();
  const signs = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (signs < 2) return WORD_SIGN.test(text);
  if (
    NUMBER.test(text) ||
    ADDRESS_OF_MACHINE.test(text) ||
    UUID.test(text) ||
    isHex(text)
  )
    return false;
  const label = registrableDomain(text)?.label ?? text;
  return label === text
    ? !isRandom(text)
    : !isRandom(label) && !isHex(label) && !NUMBER.test(label);
}

/** "deadbeefcafe" has no digit, and could be a name. */
function isHex(text: string): boolean {
  return HEX.test(text) && /\d/.test(text);
}

/** Letters and digits take turns, which no name does for long. */
function isRandom(text: string): boolean {
  if (!TOKEN.test(text)) return false;
  const bare = text.replace(/[_=-]/g, "");
  const digits = bare.match(/\d/g)?.length ?? 0;
  const turns = bare.match(/(?<=\d)[a-z]|(?<=[a-z])\d/gi)?.length ?? 0;
  return digits >= 3 && turns >= 4 && turns * 5 >= bare.length;
}
