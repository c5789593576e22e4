import { isNear, type DetectorRule, type Span } from "./detector-rule.ts";

const DECIMAL = String.raw`-?\d{1,3}[.,]\d{3,15}`;
/** A pair by itself: what divides the two is no part of either. */
const PAIR = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,-])(${DECIMAL})(?:, ?|; ?| )(${DECIMAL})(?![\p{L}\p{N}]|[.,] ?\d)`,
  "gu",
);
const LINKED = new RegExp(
  String.raw`(?:\bgeo:|@|\b(?:q|ll|daddr|destination|query)=)(-?\d{1,2}\.\d{2,15})(?:,|%2C)(-?\d{1,3}\.\d{2,15})`,
  "gi",
);
const DEGREES = new RegExp(
  String.raw`(\d{1,2}) ?° ?(\d{1,2}) ?' ?\d{1,2}(?:[.,]\d{1,6})? ?(?:"|'') ?[NS],? {0,2}(\d{1,3}) ?° ?(\d{1,2}) ?' ?\d{1,2}(?:[.,]\d{1,6})? ?(?:"|'') ?[EWO]\b`,
  "gi",
);
const WORDS =
  /\b(?:gps|lat|latitude|lon|lng|coord\w*|koordinat\w*|position|standort|ubicacion|posizione|locatie)\b/;
const MEASURES =
  /€|\$|£|%|°|\b(?:eur|euros?|usd|kg|km|kwh|precio|price|prix|preis|prezzo|prijs|umsatz|version|note|score)\b/;

/** Places given as numbers: a pair of decimals in range, a link of a map, degrees. */
export const coordinates: DetectorRule = function* (prepared) {
  const { text, plain } = prepared;
  for (const match of text.matchAll(LINKED))
    yield* spanOf(match, match[1]!, match[2]!, "certain");
  for (const match of text.matchAll(DEGREES))
    if (Number(match[1]) <= 90 && Number(match[3]) <= 180)
      yield at(match, "certain");
  for (const match of plain.matchAll(PAIR)) {
    const [first, second] = [match[1]!, match[2]!];
    const span = { start: match.index, end: match.index + match[0].length };
    const isFine = Math.min(decimals(first), decimals(second)) >= 4;
    const isCalledPlace = isNear(prepared, span, WORDS);
    if (!isCalledPlace && isNear(prepared, span, MEASURES)) continue;
    yield* spanOf(
      match,
      first,
      second,
      // Three decimals may as well be thousands: 12.345.
      isFine || isCalledPlace ? "likely" : "possible",
    );
  }
};

function* spanOf(
  match: RegExpExecArray,
  latitude: string,
  longitude: string,
  confidence: Span["confidence"],
): Generator<Span> {
  const [y, x] = [latitude, longitude].map((each) =>
    Number(each.replace(",", ".")),
  );
  if (y === undefined || x === undefined) return;
  if (Math.abs(y) <= 90 && Math.abs(x) <= 180 && (y !== 0 || x !== 0))
    yield at(match, confidence);
}

function at(match: RegExpExecArray, confidence: Span["confidence"]): Span {
  return {
    detector: "coordinates",
    start: match.index,
    end: match.index + match[0].length,
    confidence,
  };
}

function decimals(number: string): number {
  return number.length - number.search(/[.,]/) - 1;
}
