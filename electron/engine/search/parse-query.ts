import { isOneGrapheme, searchText } from "./search-text.ts";

// Every token walks the index by itself. Over 200,000 records the commonest word, 64 times in one
// phrase, took 0.3 s; 1,000 times, 9 s (2026). What is cut off only widens what is found.
const MAX_TOKENS = 64;

// What unicode61 takes for letters in a searchText: the vault's categories without Sk, which that
// text has lost, and with Cn: a character younger than SQLite's tables, a new emoji, is one too.
const LETTER = String.raw`[\p{L}\p{M}\p{N}\p{Co}\p{So}\p{Cn}]`;
const TOKENS = new RegExp(`${LETTER}+`, "gu");
const FIRST_TO_LAST_LETTER = new RegExp(
  `${LETTER}[^]*${LETTER}|${LETTER}`,
  "u",
);

const MARK = /\p{M}/gu;

// Brackets, and what a copied text brings along unseen.
const OPENING = String.raw`([{（\u200B-\u200F\u202A-\u202E\u2066-\u2069`;
const BEFORE_TERM = new RegExp(String.raw`[\s\0${OPENING}]+`, "y");
const BEFORE_QUOTE = new RegExp(`[${OPENING}]+`, "y");
// Only at the start of a word: "saint-denis" and "2024–2025" are phrases, ":-D" is the word D.
const MINUS = new RegExp(
  String.raw`(?<![^\s\0${OPENING}])[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]+`,
  "y",
);
const WORD = /[^\s\0]+/y;
const STAR = /[*＊]/y;

// Each with all that may close it, itself among them: „German“, »German«, «French», ”Swedish”. An ASCII
// quote is not closed by others, which may stand inside it.
const CLOSING_QUOTES: Readonly<Record<string, string>> = {
  '"': '"＂',
  "＂": '＂"',
  "“": '“”"',
  "”": '”"',
  "„": '„“”"',
  "‟": '‟”"',
  "«": '«»"',
  "»": '»«"',
  "〝": '〝〞〟"',
};

/** What a query asks for, as FTS5 expressions that stay valid inside `{columns} : (...)`. */
export interface ParsedQuery {
  /** Records must match this; null: the query only excludes, or asks for nothing. */
  match: string | null;
  /** Records that match this are left out; null: none are. */
  not: string | null;
  /** The wanted words and phrases as typed, without operators, for highlighting. */
  words: string[];
}

interface Term {
  text: string;
  negative: boolean;
  prefix: boolean;
}

/**
 * Reads a search as people type it: words that must all occur, `"a phrase"`, `-not`, `begin*`.
 *
 * Nothing is a mistake in this language: what is not an operator belongs to a word, and what unicode61
 * does not index separates words. A word of several tokens (saint-denis, an e-mail, 東京) is a phrase.
 * `match` and `not` are both null when nothing searchable was typed.
 */
export function parseQuery(query: string): ParsedQuery {
  const wanted = new Map<string, string>();
  const unwanted = new Map<string, string>();
  let room = MAX_TOKENS;
  for (const { text, negative, prefix } of readTerms(query)) {
    if (room === 0) break;
    const tokens = searchText(text).match(TOKENS) ?? [];
    const isCut = tokens.length > room;
    // A phrase that is cut is found in more records, so as an exclusion it would hide too much.
    if (tokens.length === 0 || (isCut && negative)) continue;
    const kept = tokens.slice(0, room);
    const terms = negative ? unwanted : wanted;
    const expression = toExpression(kept, prefix && !isCut);
    if (terms.has(expression)) continue;
    terms.set(expression, text);
    room -= kept.length;
  }
  return {
    match: wanted.size === 0 ? null : [...wanted.keys()].join(" AND "),
    not: unwanted.size === 0 ? null : [...unwanted.keys()].join(" OR "),
    words: [...wanted.values()],
  };
}

function* readTerms(query: string): Generator<Term> {
  let at = 0;
  function take(pattern: RegExp): string {
    pattern.lastIndex = at;
    const taken = pattern.exec(query)?.[0] ?? "";
    at += taken.length;
    return taken;
  }
  while (at < query.length) {
    take(BEFORE_TERM);
    const negative = take(MINUS) !== "";
    if (negative) take(BEFORE_QUOTE);
    const end = findClosingQuote(query, at);
    if (end === -1) {
      const { text, rest } = trimToLetters(take(WORD));
      yield {
        text,
        negative,
        prefix: rest.includes("*") || rest.includes("＊"),
      };
    } else {
      const { text } = trimToLetters(query.slice(at + 1, end));
      at = end + 1;
      yield { text, negative, prefix: take(STAR) !== "" };
    }
  }
}

/** -1 where no quote opens, and where nothing closes it: then it is no operator, as in a 5" screen. */
function findClosingQuote(query: string, at: number): number {
  const closing = CLOSING_QUOTES[query.charAt(at)];
  if (closing === undefined) return -1;
  for (let end = at + 1; end < query.length; end++) {
    if (closing.includes(query.charAt(end))) return end;
  }
  return -1;
}

function trimToLetters(text: string): { text: string; rest: string } {
  const found = FIRST_TO_LAST_LETTER.exec(text);
  if (found === null) return { text: "", rest: "" };
  return { text: found[0], rest: text.slice(found.index + found[0].length) };
}

// Tokens hold no quote and no operator, so nothing needs escaping inside the quotes.
function toExpression(tokens: readonly string[], prefix: boolean): string {
  const phrase = `"${tokens.join(" ")}"`;
  const last = tokens.at(-1) ?? "";
  return prefix && isLongEnoughToBegin(last) ? `${phrase} *` : phrase;
}

// A one-letter beginning is never cheap: up to 90 ms where two letters take 0.7 (a million messages),
// so "a*" is the word "a". A Korean syllable is two letters or three; a grapheme is a word.
function isLongEnoughToBegin(token: string): boolean {
  if (isOneGrapheme(token)) return true;
  return Array.from(token.normalize("NFD").replace(MARK, "")).length > 1;
}
