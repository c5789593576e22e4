import { countrySpecs, isValidIBAN } from "ibantools";

import type { DetectorRule } from "./detector-rule.ts";

const BEGINNING = /(?<![\p{L}\p{N}])[A-Za-z]{2}\d\d/gu;
const LETTER_OR_DIGIT = /[A-Za-z0-9]/;

/** Account numbers whose country, length and check digits fit. */
export const ibans: DetectorRule = function* ({ plain }) {
  for (const { 0: beginning, index: start } of plain.matchAll(BEGINNING)) {
    const country = beginning.slice(0, 2).toUpperCase();
    const length = (
      countrySpecs as Readonly<
        Record<string, { chars?: number | null } | undefined>
      >
    )[country]?.chars;
    if (typeof length !== "number") continue;
    const found = take(plain, start, length);
    if (found !== undefined && isValidIBAN(found.value))
      yield { detector: "iban", start, end: found.end, confidence: "certain" };
  }
};

/** So many letters and digits, with at most one space or hyphen between two of them. */
function take(
  text: string,
  start: number,
  length: number,
): { value: string; end: number } | undefined {
  let value = "";
  let at = start;
  while (value.length < length) {
    const character = text[at] ?? "";
    if (LETTER_OR_DIGIT.test(character)) value += character.toUpperCase();
    else if (
      !/^[ -]$/.test(character) ||
      !LETTER_OR_DIGIT.test(text[at + 1] ?? "")
    )
      return undefined;
    at += 1;
  }
  return LETTER_OR_DIGIT.test(text[at] ?? "") ? undefined : { value, end: at };
}
