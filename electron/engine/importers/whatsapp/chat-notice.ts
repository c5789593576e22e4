import type { Header } from "./chat-header.ts";
import { cleanName, cutSender, marked } from "./chat-sender.ts";
import type { ChatSurvey } from "./chat-survey.ts";
import { isSameTitle } from "./chat-title.ts";
import {
  beginsWithYou,
  fold,
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

/** Quotation marks in which notices name groups. */
const QUOTED = /["“„«「”](.+?)["”“»」]\s*$/;

/** What one of the first messages tells of the chat's title. */
export function titleInBody(
  { bracket, rest }: Header,
  sender: string | undefined,
  body: string,
): string | undefined {
  // On iPhones the title is the sender of the first notice; to a contact, that is the contact.
  if (bracket && sender !== undefined && marked(body))
    return isEncryptionNotice(fold(body)) ? cleanName(sender) : undefined;
  if (bracket || sender !== undefined) return undefined;
  return isCreation(fold(rest)) ? QUOTED.exec(rest)?.[1] : undefined;
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
  if (names.length > 0) {
    const clean = cleanName(rest.slice(0, 200));
    for (const name of names)
      if (clean.startsWith(`${name}:`)) {
        const colons = name.split(":").length;
        let at = -1;
        for (let nth = 0; nth < colons; nth += 1)
          at = rest.indexOf(":", at + 1);
        if (at > 0)
          return {
            sender: rest.slice(0, at),
            body: rest.slice(at + 1).replace(/^ /, ""),
          };
      }
  }
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
  const quotes = name.match(/["“”„«»「」]/g)?.length ?? 0;
  const speaksOften = (survey.speakers.get(name)?.count ?? 0) > 1;
  if (speaksOften && quotes % 2 === 0) return false;
  const folded = fold(name);
  const stem = hasStem(folded);
  if (!stem && !hasVerb(folded)) return false;
  if (quotes % 2 === 1) return true;
  if (quotes > 0 || beginsWithYou(folded)) return true;
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
  const self = fold(name);
  // Not all languages put a space behind the one who acts, or them first.
  if (folded.startsWith(`${self} `) || folded.startsWith(self + "さん"))
    return true;
  if (folded.includes(self) && hasVerb(folded)) return true;
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
  const own = [survey.title, ...survey.speakers.keys()].filter(
    (each) => each !== undefined,
  );
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
