import {
  CONFIDENCES,
  type Confidence,
  type Detector,
} from "../../../../shared/domain/detector.ts";
import { birthDates } from "./birth-date.ts";
import { cards } from "./card.ts";
import { coordinates } from "./coordinates.ts";
import type { DetectorRule, Span } from "./detector-rule.ts";
import { emails } from "./email.ts";
import { ibans } from "./iban.ts";
import { keys } from "./key.ts";
import { nationalIds } from "./national-ids.ts";
import { passwords } from "./password.ts";
import { phones } from "./phone.ts";
import { prepare } from "./prepare.ts";

/** Where something was found in a text, in UTF-16 units of the text as written; never what it says. */
export interface Hit {
  detector: Detector;
  start: number;
  length: number;
  confidence: Confidence;
}

/** Digits that a text must have before a rule is asked: counting is cheap, and most messages have none. */
const NUMBERS: readonly (readonly [
  fewestDigits: number,
  rule: DetectorRule,
])[] = [
  [8, ibans],
  [13, cards],
  [6, nationalIds],
  [6, coordinates],
  [5, birthDates],
  [8, phones],
];
const FEWEST_DIGITS = Math.min(...NUMBERS.map(([fewest]) => fewest));
/** Words and beginnings without which neither a password nor a key is looked for. */
const SECRET_WORDS =
  /pass(?:\b|w|c|p)|mot de passe|pass word|mdp|pwd|\bpin|code|codi[cg]|kennwort|geheimzahl|contrase|clave|wachtwoord|\bww\b|senha|palavra-passe|parola|wi-?fi|wlan|gh[pousr]_|github_|xox|sk_live|glpat|A[KS]IA|AIza|eyJ|SG\.|BEGIN|token|secret|secr[eè]t|api[ _-]|key|schl[uü]ssel|\bcl[eé] |chiave|sleutel|seed|phrase|frase|mnemonic|herstelzin/i;

/** Hits kept of one text: a list of a thousand numbers is told by fifty. */
const MOST_HITS = 50;

/** Finds secrets and identifiers in a text; overlapping ones give way to the surer one. */
export function detect(text: string): Hit[] {
  const digits = countDigits(text);
  const hasAddress = text.includes("@");
  const hasWords = SECRET_WORDS.test(text);
  if (digits < FEWEST_DIGITS && !hasAddress && !hasWords) return [];
  const prepared = prepare(text);
  const spans: Span[] = [];
  const ask = (rule: DetectorRule): void => {
    let asked = 0;
    for (const span of rule(prepared)) {
      spans.push(span);
      asked += 1;
      if (asked >= MOST_HITS) return;
    }
  };
  if (hasWords) {
    ask(keys);
    ask(passwords);
  }
  if (hasAddress) ask(emails);
  for (const [fewest, rule] of NUMBERS) if (digits >= fewest) ask(rule);
  return withoutOverlaps(spans)
    .slice(0, MOST_HITS)
    .map(({ detector, start, end, confidence }) => {
      const from = prepared.origin(start);
      // The end of the last character, not the beginning of the next: what is not seen may stand between.
      const to = Math.max(prepared.origin(end - 1) + 1, from + 1);
      return { detector, start: from, length: to - from, confidence };
    });
}

/** ASCII's and full-width ones. */
function countDigits(text: string): number {
  let digits = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19))
      digits += 1;
  }
  return digits;
}

function withoutOverlaps(spans: readonly Span[]): Span[] {
  const rank = ({ confidence }: Span): number =>
    CONFIDENCES.indexOf(confidence);
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => rank(b) - rank(a)))
    if (!kept.some((other) => other.start < span.end && span.start < other.end))
      kept.push(span);
  return kept.sort((a, b) => a.start - b.start);
}
