import { LETTERS } from "../../../../shared/text/folding.ts";

const LETTER_WITHOUT_PARTS = new RegExp(
  `[${Object.keys(LETTERS).join("")}]`,
  "g",
);
/** Longer is no name. */
const MOST_CHARACTERS = 300;

/** A name as names are compared when something is said of them: small letters, no accents, words with one space between. */
export function foldName(name: string): string {
  return name
    .slice(0, MOST_CHARACTERS)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(LETTER_WITHOUT_PARTS, (letter) => LETTERS[letter]!)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
