import { DROPPED, LETTERS, SIGN } from "../../../shared/text/folding.ts";

/** Between two tokens of a script without spaces: nothing to the eye, a separator to unicode61. */
const SEPARATOR = "\u200B";
const SPACE = 0x20;

// "^" and "`" are not plain: the vault's table counts their category, Sk, among letters.
const NOT_PLAIN_ASCII = /[^\t\n\r -\]_a-~]/;

// What unicode61 itself folds as fold() would, or separates at, so that most French, Polish or
// Vietnamese text is indexed as it stands and need not be kept twice. Left out: what LETTERS changes
// (all by their small letter) and accents on Greek and Cyrillic, which unicode61 keeps.
const LEFT_TO_UNICODE61 =
  /[A-Z\xA0-\xA7\xAB\xAC\xB1\xB6\xB7\xBB\xBF-\u017E\u01A0\u01A1\u01AF\u01B0\u0218-\u021B\u0391-\u03A9\u0402\u0404-\u0406\u0408-\u040B\u040F-\u0418\u041A-\u042F\u1E00-\u1EFF\u2000-\u200A\u2010-\u2027\u202F-\u205E\u20AC]/;

// NFKC would glue these to the word before them: "Acme™" would be the word "acmetm".
const TRADE_MARKS = /[\u2120\u2122]/g;

// The letters of LETTERS, and what becomes a space: all that is no letter, since unicode61 takes for one what is
// younger than SQLite's tables (the lira sign), and what the vault's categories count among letters
// but stands alone or for something lost: accents, apostrophes, the keycap, U+FFFC, U+FFFD.
const REWRITTEN =
  /[ßæœøđðþłħŧıٱةىيك[[\p{P}\p{Sm}\p{Sc}\p{Z}\p{Cf}]--\p{ASCII}][\p{Cc}--[\t\n\r]]\p{Sk}\u20E3\u02B9-\u02BF\uFFFC\uFFFD]/gv;

// One token each: scripts written without spaces, pictures and other symbols, and flags by pairs.
// Not Intl.Segmenter: this is several times faster, and the same under every Node's Unicode. Never
// coarser than a grapheme, so every substring is a phrase.
const TOKEN = new RegExp(
  `(?:\\p{RI}\\p{RI}|${SIGN})\\p{Grapheme_Extend}*`,
  "gv",
);

/** Starts with what may join the character before it, so it cannot be treated alone. */
const JOINS_BACKWARDS = /^[\p{M}\p{RI}\u1160-\u11FF]/u;

/** What can be done with a character whatever stands beside it. */
const PLAIN = 1;
const CHANGED = 2;
const TOKEN_OF_ITS_OWN = 3;
const IN_CONTEXT = 4;

// Worked out from the expressions above when a character is first met; a table instead of those
// expressions makes a message three to eight times cheaper.
const kinds = new Uint8Array(0x110000);
const changes = new Map<number, string>();

/**
 * The text that is indexed for a text, and looked for in its place.
 *
 * Made for FTS5's unicode61 with `remove_diacritics 2 categories 'L* M* N* Co So Sk'`, to which it leaves
 * what that does well: text that needs nothing else is returned as it is. Scripts without spaces and
 * pictures become one token per grapheme, so that every substring is a phrase; a joined emoji is the
 * phrase of its members (unicode61 cuts at the joiner), so that each member finds it too.
 * Applying it twice indexes the same as applying it once. It never throws.
 */
export function searchText(text: string): string {
  if (!NOT_PLAIN_ASCII.test(text)) return text;
  let result = "";
  let copied = 0;
  let isAfterToken = false;
  let isAfterSpace = true;
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at) ?? 0;
    const next = at + (code > 0xffff ? 2 : 1);
    const kind = kinds[code] || learnKind(code);
    if (kind === IN_CONTEXT) return separateTokens(fold(text));
    const change = kind === PLAIN ? "" : (changes.get(code) ?? "");
    if (kind !== PLAIN) {
      result += text.slice(copied, at);
      copied = next;
    }
    if (kind === PLAIN || change !== "") {
      const isToken = kind === TOKEN_OF_ITS_OWN;
      const isSpace = kind === PLAIN ? code === SPACE : change === " ";
      if ((isToken || isAfterToken) && !isSpace && !isAfterSpace)
        result += SEPARATOR;
      result += change;
      isAfterToken = isToken;
      isAfterSpace = isSpace;
    }
    at = next;
  }
  return copied === 0 ? text : result + text.slice(copied);
}

/** Whether a token of a `searchText` is a grapheme of a script without spaces, or a picture. */
export function isOneGrapheme(token: string): boolean {
  return separateTokens(token) !== token;
}

function learnKind(code: number): number {
  const character = String.fromCodePoint(code);
  const folded = fold(character);
  const separated = separateTokens(folded);
  let kind = CHANGED;
  if (JOINS_BACKWARDS.test(folded)) kind = IN_CONTEXT;
  else if (separated === SEPARATOR + folded + SEPARATOR)
    kind = TOKEN_OF_ITS_OWN;
  else if (separated !== folded) kind = IN_CONTEXT;
  else if (folded === character || isLeftToUnicode61(character, folded))
    kind = PLAIN;
  if (kind === CHANGED || kind === TOKEN_OF_ITS_OWN) changes.set(code, folded);
  kinds[code] = kind;
  return kind;
}

function isLeftToUnicode61(character: string, folded: string): boolean {
  if (!LEFT_TO_UNICODE61.test(character) || character.toLowerCase() in LETTERS)
    return false;
  return folded.length === 1 || folded === "...";
}

function fold(text: string): string {
  return text
    .toWellFormed()
    .replace(TRADE_MARKS, " ")
    .normalize("NFKD")
    .replace(DROPPED, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(REWRITTEN, (character) => LETTERS[character] ?? " ");
}

function separateTokens(folded: string): string {
  return folded
    .replace(TOKEN, `${SEPARATOR}$&${SEPARATOR}`)
    .replaceAll(SEPARATOR + SEPARATOR, SEPARATOR);
}
