import { coinWord, placeName } from "./names.ts";
import type { Random } from "./random.ts";
import { EMOJI, WORDS, type Language, type Line } from "./vocabulary.ts";

type Piece = string | { slot: string };

const parsed = new Map<string, readonly Piece[]>();

function fill(
  template: string,
  language: Language,
  random: Random,
  firstNames: readonly string[],
): string {
  let text = "";
  for (const piece of piecesOf(template)) {
    text +=
      typeof piece === "string"
        ? piece
        : word(piece.slot, language, random, firstNames);
  }
  return text;
}

/** One of the lines of a list, filled in its own language. */
export function fillOne(
  lines: readonly Line[],
  random: Random,
  firstNames: readonly string[],
): string {
  const [language, template] = random.pick(lines);
  return fill(template, language, random, firstNames);
}

/** What somebody writes in a chat: often a word, mostly a sentence, seldom three. */
export function chatText(
  language: Language,
  random: Random,
  firstNames: readonly string[],
): string {
  const words = WORDS[language];
  if (random.chance(0.24)) {
    const reply = random.chance(0.15)
      ? random.pick(EMOJI)
      : random.pickZipf(words.replies);
    return random.chance(0.2) ? `${reply} ${random.pick(EMOJI)}` : reply;
  }
  let text = fill(random.pick(words.sentences), language, random, firstNames);
  while (random.chance(0.35)) {
    if (/\p{Letter}$/u.test(text)) text += ".";
    text += ` ${fill(random.pick(words.sentences), language, random, firstNames)}`;
  }
  return random.chance(0.12) ? `${text} ${random.pick(EMOJI)}` : text;
}

function piecesOf(template: string): readonly Piece[] {
  const known = parsed.get(template);
  if (known !== undefined) return known;
  const pieces = template
    .split(/(\{[a-z]\})/)
    .filter((piece) => piece !== "")
    .map((piece) =>
      /^\{[a-z]\}$/.test(piece) ? { slot: piece.slice(1, -1) } : piece,
    );
  parsed.set(template, pieces);
  return pieces;
}

function word(
  slot: string,
  language: Language,
  random: Random,
  firstNames: readonly string[],
): string {
  const words = WORDS[language];
  switch (slot) {
    case "n":
      return random.pickZipf(firstNames);
    case "p":
      return random.chance(0.04) ? coinWord(random) : placeName(random);
    case "c":
      return coinWord(random);
    case "d":
      return random.pick(words.days);
    case "t":
      return `${random.between(8, 22)}:${random.pick(["00", "15", "30", "45"])}`;
    case "f":
      return random.pickZipf(words.foods);
    case "o":
      return random.pickZipf(words.things);
    case "h":
      return String(random.between(2, 9));
    default:
      return String(random.between(2, 90));
  }
}
