import { DROPPED, LETTERS } from "./folding.ts";

/** A text without what search does not tell apart: case, accents, width, marks that are not seen. */
export function fold(text: string): string {
  return text
    .toWellFormed()
    .normalize("NFKD")
    .replace(DROPPED, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\0-\x7f]/g, (letter) => LETTERS[letter] ?? letter);
}

/** Longer than any name; what is behind it is not compared. */
const MOST_CHARACTERS = 300;

/** A name as names are compared and ordered: two that differ only so are equal. */
export function foldName(name: string): string {
  return fold(name.slice(0, MOST_CHARACTERS)).replace(/\s+/g, " ").trim();
}
