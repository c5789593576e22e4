import type { Header } from "./chat-header.ts";
import { cleanName, cutNamed, cutSender, marked } from "./chat-sender.ts";
import type { ChatSurvey } from "./chat-survey.ts";
import { isSameTitle } from "./chat-title.ts";
import {
  beginsWithYou,
  fold,
  foldName,
  hasStem,
  hasVerb,
  isCreation,
  isEncryptionNotice,
} from "./chat-words.ts";

/** What a beginning of a message says once the chat is known. */
export interface Said {
  /** Undefined for WhatsApp's own notices. */
  person: string | undefined;
  body: string;
}

/** Names longer than this are none. */
const LONGEST_NAME = 100;

/** Quotation marks in which notices name groups; names may hold others. */
const QUOTED = /"(.+)"|“(.+)[”“]|„(.+)[“”]|«(.+)»|「(.+)」|”(.+)”/;
const QUOTES = /["“”„«»「」]/g;

/** What one of the first messages tells of the chat's title. */
export function titleInBody({ bracket, rest }: Header): string | undefined {
  const { sender = "", body } = cutSender(rest);
  if (!bracket) {
    // A title that holds `: ` makes its notice look as if somebody said it.
    if (sender !== "" && !isInQuotes(sender)) return undefined;
    return isCreation(fold(rest))
      ? QUOTED.exec(rest)?.slice(1).find(Boolean)
      : undefined;
  }
  // On iPhones the title is the sender of the first notice; to a contact, that is the contact.
  const at = marked(body) ? 0 : body.search(/: [\u200e\u200f]/) + 2;
  if (sender === "" || !marked(body.slice(at))) return undefined;
  const name = rest.slice(0, rest.length - body.length + at);
  return isEncryptionNotice(fold(body.slice(at)))
    ? cleanName(name.replace(/: ?$/, ""))
    : undefined;
}

/** Whether a quotation is open at the end. */
function isInQuotes(text: string): boolean {
  return (text.match(QUOTES)?.length ?? 0) % 2 === 1;
}

/** Tells a person's words from a notice of WhatsApp's. */
export function whoSays(
  { bracket, rest }: Header,
  survey: ChatSurvey,
  title: string,
): Said {
  const { sender, body } = cutWisely(rest, survey, title);
  if (sender === undefined) return { person: undefined, body: rest };
  const person = cleanName(sender);
  if (person.length > LONGEST_NAME || person === "")
    return { person: undefined, body: rest };
  return !bracket && isDashedNotice(person, survey)
    ? { person: undefined, body: rest }
    : { person, body };
}

function cutWisely(
  rest: string,
  survey: ChatSurvey,
  title: string,
): { sender: string | undefined; body: string } {
  const names = title.includes(": ")
    ? [title, ...survey.longNames]
    : survey.longNames;
  const named = cutNamed(rest, names);
  if (named !== undefined) return named;
  const cut = cutSender(rest);
  if (cut.sender !== undefined) return cutBehindName(cut, survey);
  // Chinese iPhones of 2026 write no space behind the colon.
  const colon = rest.indexOf(":");
  if (colon > 0 && survey.speakers.has(cleanName(rest.slice(0, colon))))
    return { sender: rest.slice(0, colon), body: rest.slice(colon + 1) };
  return cut;
}

/** A name that occurs once and holds `: `: a marked notice of WhatsApp's begins behind the whole of it. */
function cutBehindName(
  cut: { sender: string | undefined; body: string },
  survey: ChatSurvey,
): { sender: string | undefined; body: string } {
  const { sender, body } = cut;
  if (sender === undefined || marked(body)) return cut;
  const at = body.search(/: [\u200e\u200f]/);
  if (at < 0 || at > 60) return cut;
  if ((survey.speakers.get(cleanName(sender))?.count ?? 0) > 1) return cut;
  const behind = body.slice(at + 2);
  return hasStem(fold(behind))
    ? { sender: `${sender}: ${body.slice(0, at)}`, body: behind }
    : cut;
}

/**
 * On Android a notice has no sender; one that holds a colon seems to have. What speaks more than once is a person,
 * unless a quotation is open at the colon.
 */
function isDashedNotice(name: string, survey: ChatSurvey): boolean {
  const inQuotes = isInQuotes(name);
  const speaksOften = (survey.speakers.get(name)?.count ?? 0) > 1;
  if (speaksOften && !inQuotes) return false;
  const folded = fold(name);
  const stem = hasStem(folded);
  if (!stem && !hasVerb(folded)) return false;
  if (inQuotes || name.search(QUOTES) >= 0 || beginsWithYou(folded))
    return true;
  return stem && name.length > 40
    ? true
    : [...survey.speakers.keys()].some(
        (other) => other !== name && name.startsWith(`${other} `),
      );
}

/**
 * On iPhones notices have the chat or the one who acts for a sender, and a mark before their words. Typed text can begin
 * with the mark too: it has to say what notices say, or of whom.
 */
export function isPhoneNotice(
  name: string,
  body: string,
  survey: ChatSurvey,
  title: string,
): boolean {
  if (!marked(body)) return false;
  const folded = fold(body);
  if (hasStem(folded)) return true;
  const self = foldName(name);
  const behind = folded.startsWith(self) ? folded.slice(self.length) : "";
  if (/^( |さん|님)/.test(behind)) return true;
  // Who acts stands behind the verb in Arabic, and before a particle in Japanese.
  if (foldName(body).includes(self) && hasVerb(folded)) return true;
  if (beginsWithYou(folded)) return true;
  // In a chat with one person the title is that person.
  return (
    isSameTitle(name, title) && (survey.speakers.get(name)?.plain ?? 0) === 0
  );
}

/** The chat's title: as its file is called, unless the chat itself knows better how that is written. */
export function titleOf(
  hint: string,
  survey: ChatSurvey,
  file: string,
): string {
  const own = [
    survey.title,
    ...survey.speakers.keys(),
    ...survey.colonNames,
  ].filter((each) => each !== undefined);
  if (hint !== "") {
    const same =
      own.find((each) => each === hint) ??
      own.find((each) => isSameTitle(each, hint));
    return same ?? hint.replace(/ ?\(\d{1,3}\)$/, "");
  }
  return survey.title ?? otherOfTwo(survey) ?? file;
}

/** Whom a chat is with, where only two speak and one of them is known to be its owner. */
function otherOfTwo({ speakers, deleters }: ChatSurvey): string | undefined {
  return speakers.size === 2 && deleters.size === 1
    ? [...speakers.keys()].find((name) => !deleters.has(name))
    : undefined;
}
