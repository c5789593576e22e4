import { fold } from "../../shared/text/fold.ts";
import { SIGN } from "../../shared/text/folding.ts";

/** Part of a text from `start` up to, not including, `end`, as string positions. */
export interface Range {
  start: number;
  end: number;
}

/** A piece of a text, found or not. */
export interface Piece {
  text: string;
  hit: boolean;
}

const LETTER = String.raw`[\p{L}\p{M}\p{N}\p{Co}\p{So}\p{Cn}]`;
const WORD_LETTER = `[${LETTER}--${SIGN}--\\p{Emoji_Presentation}]`;
const TOKENS = new RegExp(`${WORD_LETTER}+|${SIGN}\\p{Grapheme_Extend}*`, "gv");
const IS_SIGN = new RegExp(`^${SIGN}`, "v");

const OPENING = '"“„«”‟〝＂([{（';
const QUOTES: Readonly<Record<string, string>> = {
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

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/**
 * Where the words of a query occur in a text, the way the engine finds records: case, accents, width and vowel points do
 * not matter, `"a phrase"` holds together, `begin*` begins a word, `-not` marks nothing.
 */
export function findMatches(text: string, query: string): Range[] {
  const patterns = patternsOf(query);
  if (patterns.length === 0 || text === "") return [];
  const { folded, starts, ends } = foldWithPlaces(text);
  const found = patterns.flatMap((pattern) =>
    [...folded.matchAll(pattern)].map((match) => ({
      start: starts[match.index] ?? 0,
      end: ends[match.index + match[0].length - 1] ?? text.length,
    })),
  );
  return merge(found);
}

/** A text in pieces, those found marked; long ones cut to what stands around the first. */
export function markPieces(
  text: string,
  ranges: readonly Range[],
  most = Number.POSITIVE_INFINITY,
): Piece[] {
  const window = cutAround(text, ranges[0], most);
  const pieces: Piece[] = [];
  let at = window.start;
  for (const { start, end } of ranges) {
    if (end <= at || start >= window.end) continue;
    const from = Math.max(start, at);
    if (from > at) pieces.push({ text: text.slice(at, from), hit: false });
    const to = Math.min(end, window.end);
    pieces.push({ text: text.slice(from, to), hit: true });
    at = to;
  }
  if (at < window.end)
    pieces.push({ text: text.slice(at, window.end), hit: false });
  if (window.start > 0) pieces.unshift({ text: "…", hit: false });
  if (window.end < text.length) pieces.push({ text: "…", hit: false });
  return pieces;
}

/** Whether enough was typed to look for it: two letters, or one sign that is a word. */
export function isWorthSearching(query: string): boolean {
  const tokens = fold(query).match(TOKENS) ?? [];
  return tokens.some((token) => token.length > 1 || IS_SIGN.test(token));
}

/** The query to send while somebody types: its last word may not be finished yet. */
export function asBeginning(query: string): string {
  const last = /(?:^|\s)(\S+)$/u.exec(query)?.[1] ?? "";
  const isWord =
    new RegExp(`${LETTER}$`, "v").test(last) && !/^[-‐–—−]/u.test(last);
  const opened = query.split('"').length % 2 === 0;
  return isWord && !opened ? `${query}*` : query;
}

function cutAround(
  text: string,
  first: Range | undefined,
  most: number,
): Range {
  if (text.length <= most) return { start: 0, end: text.length };
  const hit = first ?? { start: 0, end: 0 };
  const before = Math.floor(most / 3);
  let start = Math.max(0, Math.min(hit.start - before, text.length - most));
  let end = Math.min(text.length, start + most);
  // Not in the middle of a word, where a space is near; never in the middle of a character.
  const space = text.indexOf(" ", start);
  if (start > 0 && space !== -1 && space < hit.start) start = space + 1;
  const last = text.lastIndexOf(" ", end);
  if (end < text.length && last > Math.max(hit.end, start)) end = last;
  return { start: onCharacter(text, start), end: onCharacter(text, end) };
}

function onCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

function merge(ranges: Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of ranges.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && range.start <= last.end)
      last.end = Math.max(last.end, range.end);
    else merged.push({ ...range });
  }
  return merged;
}

const kept = new Map<string, RegExp[]>();

function patternsOf(query: string): RegExp[] {
  let patterns = kept.get(query);
  if (patterns === undefined) {
    patterns = wantedTerms(query).flatMap((term) => toPattern(term) ?? []);
    // Only the query being typed is asked for again and again.
    kept.clear();
    kept.set(query, patterns);
  }
  return patterns;
}

interface Term {
  text: string;
  begins: boolean;
}

function wantedTerms(query: string): Term[] {
  const terms: Term[] = [];
  let at = 0;
  while (at < query.length) {
    const sign = query.charAt(at);
    if (/\s/u.test(sign)) {
      at += 1;
      continue;
    }
    const minus = /^[-‐–—−]/u.test(sign);
    const from = minus ? at + 1 : at;
    const closing = QUOTES[query.charAt(from)] ?? "";
    let end = from + 1;
    if (closing !== "")
      while (end < query.length && !closing.includes(query.charAt(end)))
        end += 1;
    const quoted = closing !== "" && end < query.length;
    if (!quoted) {
      end = from;
      while (end < query.length && !/\s/u.test(query.charAt(end))) end += 1;
    }
    const text = query.slice(quoted ? from + 1 : from, end);
    const begins = quoted
      ? query.charAt(end + 1) === "*"
      : /[*＊][)\]}]?$/u.test(text);
    if (!minus) terms.push({ text: trimOpening(text), begins });
    at = Math.max(end + (quoted ? 1 : 0), at + 1);
  }
  return terms;
}

function trimOpening(text: string): string {
  let from = 0;
  while (from < text.length && OPENING.includes(text.charAt(from))) from += 1;
  return text.slice(from);
}

function toPattern({ text, begins }: Term): RegExp | undefined {
  const tokens = fold(text).match(TOKENS) ?? [];
  if (tokens.length === 0) return undefined;
  const [first = "", last = ""] = [tokens[0], tokens.at(-1)];
  const body = tokens
    .map((token) => token.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`))
    .join(`[^${LETTER}]*`);
  const before = IS_SIGN.test(first) ? "" : `(?<!${WORD_LETTER})`;
  const isWhole = !begins && !IS_SIGN.test(last);
  return new RegExp(
    `${before}${body}${isWhole ? `(?!${WORD_LETTER})` : ""}`,
    "gv",
  );
}

/** The folded text, and for each of its positions where it comes from. */
function foldWithPlaces(text: string): {
  folded: string;
  starts: number[];
  ends: number[];
} {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = "";
  for (const { segment, index } of graphemes.segment(text)) {
    const change = fold(segment);
    for (let at = 0; at < change.length; at += 1) {
      starts.push(index);
      ends.push(index + segment.length);
    }
    folded += change;
  }
  return { folded, starts, ends };
}
