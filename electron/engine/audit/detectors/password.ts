import type { DetectorRule, Span } from "./detector-rule.ts";

const PASSWORD = [
  "mot de passe|mdp|pass ?words?|passwd|pwd|passcode|passphrase|passwort|kennwort|contrasena|clave|wachtwoord|ww|senha",
  "palavra-passe|parola d'ordine|parola chiave|(?:wi-?fi|wlan)[ -]?(?:key|code|schlussel|sleutel|cle|clave|chiave|codice)",
  "(?:key|code|schlussel|cle|clave|codice|codigo|chiave|sleutel) (?:du |del |della |de la |de |van de )?(?:wi-?fi|wlan)",
].join("|");
const SHORT_CODE = [
  "pin|pin ?code|code pin|codice pin|codigo pin|digicode|geheimzahl|door ?code|gate ?code|alarm ?code|entry ?code|turcode",
  "code (?:de (?:la )?porte|porte|d'entree|de l'immeuble|immeuble|du portail|portail|alarme|de l'alarme|du cadenas)",
  "codice (?:della porta|porta|del cancello|cancello|allarme)|codigo (?:de la puerta|del portal|puerta|portal|alarma)",
].join("|");
/** What may stand between the word and what separates it from the password: "of the wifi", "for the old laptop". */
const FILLER = "[ a-z'-]{0,30}?";
const SAYS = String.raw`\s*(?::|=>|->|=|\bis\b|\best\b|\bc'est\b|\blautet\b|\bist\b|\bes\b|\be\b|\bis:)\s*["'(]?`;

const AFTER_PASSWORD = new RegExp(
  String.raw`(?<![a-z0-9])(?:${PASSWORD})(?![a-z0-9])(${FILLER})(${SAYS})(\S{4,64})(?!\S)`,
  "dg",
);
/** "login ada / password k4rtoffel": nothing between them, so only what looks like one. */
const RIGHT_AFTER = new RegExp(
  String.raw`(?<![a-z0-9])(?:${PASSWORD}|pass)(?![a-z0-9])(\s{1,2}|\s?[:=]\s*)(\S{4,64})(?!\S)`,
  "dg",
);
const AFTER_CODE = new RegExp(
  String.raw`(?<![a-z0-9])(?:${SHORT_CODE})(?![a-z0-9])${FILLER}(?:${SAYS}|\s)([a-z]?\d[a-z0-9]{2,7}[#*]?)(?![a-z0-9])`,
  "dg",
);

/** What follows in talk of passwords without being one. */
const TALK =
  /^(?:forg[eo]t|oubli|vergess|vergeten|olvid|dimentic|esque|reset|chang|wrong|false?ch|verkeerd|sbagliat|incorrect|same|idem|none|n\/a|null|requir|invalid|protect|manager|hint|policy|too|trop|sehr|demasiad|trop+o|unknown|inconnu|secret$|privat|https?)/;

/** Passwords, PINs and door codes: a word that says so, something that separates, and a token. */
export const passwords: DetectorRule = function* ({ plain, folded }) {
  for (const match of folded.matchAll(AFTER_PASSWORD)) {
    const [start, end] = match.indices![3]!;
    const isMark = /[:=>]/.test(match[2]!);
    yield* tokenAt(plain, start, end, isMark);
  }
  for (const match of folded.matchAll(RIGHT_AFTER)) {
    const [start, end] = match.indices![2]!;
    yield* tokenAt(plain, start, end, /[:=]/.test(match[1]!));
  }
  for (const match of folded.matchAll(AFTER_CODE)) {
    const [start, end] = match.indices![1]!;
    if (count(plain.slice(start, end), /\d/g) >= 3)
      yield { detector: "password", start, end, confidence: "likely" };
  }
};

/** A token as a password: sure when it mixes signs; a plain word only behind a colon and at the end of its line. */
function* tokenAt(
  text: string,
  start: number,
  end: number,
  isMark: boolean,
): Generator<Span> {
  const token = text.slice(start, end).replace(/[.,;:?)»"']+$/, "");
  if (token.length < 4 || TALK.test(token.toLowerCase())) return;
  const stop = start + token.length;
  const isMixed = /\d/.test(token)
    ? /[^\d]/.test(token) || (isMark && token.length >= 6)
    : /[a-z]/i.test(token) && /[^\p{L}'’-]/u.test(token.slice(0, -1));
  const isLast = /^[^\S\n]*(?:\n|$)/.test(text.slice(end, end + 40));
  if (isMixed)
    yield { detector: "password", start, end: stop, confidence: "likely" };
  else if (isMark && token.length >= 5)
    yield {
      detector: "password",
      start,
      end: stop,
      confidence: isLast ? "likely" : "possible",
    };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
