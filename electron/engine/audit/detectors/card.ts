import valid from "card-validator";

import { isNear, OTHER_NUMBERS, type DetectorRule } from "./detector-rule.ts";
import { digitWindows, shapesOf } from "./digit-groups.ts";

/** As they stand on cards, and in one piece. */
const GROUPED = shapesOf("4 4 4 4", "4 6 5", "4 4 4 4 3", "4 6 4");
const IN_ONE_PIECE = ["13", "14", "15", "16", "17", "18", "19"];
const SHAPES = shapesOf(...GROUPED, ...IN_ONE_PIECE);

const WORDS =
  /\b(?:card|credit|debit|visa|mastercard|amex|american express|carte|cb|kredit\w*|karte|ec-karte|tarjeta|carta|credito|creditcard|betaalkaart|pinpas|kaart|cartao|cvv|cvc|exp|expire|expires|expiry|gultig|caduca|scadenza|geldig)\b/;

/** Published for trying things out; nobody's card. */
const TEST_NUMBERS: ReadonlySet<string> = new Set([
  "4242424242424242",
  "4111111111111111",
  "4000056655665556",
  "4012888888881881",
  "4222222222222",
  "5555555555554444",
  "5105105105105100",
  "2223003122003222",
  "378282246310005",
  "371449635398431",
  "6011111111111117",
  "30569309025904",
  "3566002020360505",
]);

/** Numbers of payment cards: issuer, length and check digit fit, and no word says that it is another number. */
export const cards: DetectorRule = function* (prepared) {
  for (const found of digitWindows(prepared.plain, SHAPES, 5)) {
    const { digits, shape, dividers, start, end } = found;
    // Groups of a card are divided alike, and by no dot.
    if (dividers.length > 1 || dividers === ".") continue;
    const { isValid, card } = valid.number(digits);
    if (!isValid || card === null || !card.lengths.includes(digits.length))
      continue;
    const isCalledCard = isNear(prepared, found, WORDS);
    if (!isCalledCard && isNear(prepared, found, OTHER_NUMBERS)) continue;
    const isUsual = GROUPED.has(shape) || isCalledCard;
    const confidence =
      TEST_NUMBERS.has(digits) || (!isUsual && shape !== "16")
        ? "possible"
        : isUsual
          ? "certain"
          : "likely";
    yield { detector: "card", start, end, confidence };
  }
};
