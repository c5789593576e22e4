import { isNear, type DetectorRule } from "./detector-rule.ts";

/** How keys of well-known services begin and how long they are; so nothing else begins. Looked for in links, too. */
const FIXED = new RegExp(
  String.raw`(?<![A-Za-z0-9_-])(?:${[
    "(?:AKIA|ASIA)[A-Z2-7]{16}",
    "gh[pousr]_[A-Za-z0-9]{36,255}",
    "github_pat_[A-Za-z0-9_]{40,255}",
    "xox[abprs]-[A-Za-z0-9-]{20,255}",
    "AIza[A-Za-z0-9_-]{35}",
    "[sr]k_live_[A-Za-z0-9]{16,255}",
    "glpat-[A-Za-z0-9_-]{20,64}",
    String.raw`SG\.[A-Za-z0-9_-]{16,64}\.[A-Za-z0-9_-]{16,64}`,
    String.raw`eyJ[A-Za-z0-9_-]{8,2000}\.[A-Za-z0-9_-]{8,2000}\.[A-Za-z0-9_-]{10,2000}`,
  ].join("|")})(?![A-Za-z0-9_-])`,
  "g",
);
const PEM = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/g;
const PEM_END = /-----END [A-Z ]{0,30}PRIVATE KEY-----/g;
const MOST_OF_A_BLOCK = 10_000;

const LONG_TOKEN =
  /(?<![A-Za-z0-9_/+=.-])[A-Za-z0-9_/+=.-]{20,256}(?![A-Za-z0-9_/+=.-])/g;
const KEY_WORDS =
  /(?:\b(?:api|access|secret|private|auth)[ _-]?(?:key|token)|\bsecret\b|\btoken\b|\bcle (?:api|secrete|privee|d'acces)|\bapi-?(?:schlussel|sleutel)|\bzugangsschlussel|\bclave (?:api|secreta|privada)|\bchiave (?:api|segreta|privata))[^\n]{0,15}[:=]? ?["']?$/;
const LEAST_ENTROPY = 3.5;

const SEED_WORDS =
  /\b(?:seed ?phrase|seed ?words|recovery phrase|mnemonic|phrase de (?:recuperation|secours)|wiederherstellungsphrase|frase (?:semilla|de recuperacion|seme|di recupero)|herstelzin)\b/;
/** Twelve or twenty-four small words in a row, as wallets give them. */
const SEED =
  /(?<![\p{L}\p{N}])(?:[a-z]{3,8}[ ,]{1,2}){11}(?:(?:[a-z]{3,8}[ ,]{1,2}){12})?[a-z]{3,8}(?![\p{L}\p{N}])/gu;

/** Keys and tokens of services, private keys, and phrases that open wallets. */
export const keys: DetectorRule = function* (prepared) {
  const { text, plain } = prepared;
  for (const { 0: value, index: start } of text.matchAll(FIXED))
    yield {
      detector: "key",
      start,
      end: start + value.length,
      confidence: "certain",
    };
  let last = -1;
  for (const { 0: value, index: start } of text.matchAll(PEM)) {
    if (start < last) continue;
    PEM_END.lastIndex = start + value.length;
    const ending = PEM_END.exec(text);
    const end =
      ending !== null && ending.index - start < MOST_OF_A_BLOCK
        ? ending.index + ending[0].length
        : start + value.length;
    last = end;
    yield { detector: "key", start, end, confidence: "certain" };
  }
  for (const { 0: value, index: start } of plain.matchAll(LONG_TOKEN)) {
    const span = { start, end: start + value.length };
    if (
      /\d/.test(value) &&
      entropyOf(value) > LEAST_ENTROPY &&
      isNear(prepared, span, KEY_WORDS, { after: 0 })
    )
      yield { detector: "key", ...span, confidence: "likely" };
  }
  for (const { 0: value, index: start } of plain.matchAll(SEED)) {
    const span = { start, end: start + value.length };
    if (isNear(prepared, span, SEED_WORDS, { after: 0 }))
      yield { detector: "key", ...span, confidence: "likely" };
  }
};

/** Bits a character, by how often each occurs. */
function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text)
    counts.set(character, (counts.get(character) ?? 0) + 1);
  let entropy = 0;
  for (const times of counts.values()) {
    const share = times / text.length;
    entropy -= share * Math.log2(share);
  }
  return entropy;
}
