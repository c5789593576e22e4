import { DROPPED, LETTERS } from "./folding.ts";

const FOLDED_LETTERS = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "g");

/** A name as lists are sorted and filtered: without case, accents, width and what is not seen. */
export function folded(text: string): string {
  return text
    .toWellFormed()
    .normalize("NFKD")
    .replace(DROPPED, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(FOLDED_LETTERS, (letter) => LETTERS[letter] ?? letter)
    .replace(/\s+/g, " ")
    .trim();
}
