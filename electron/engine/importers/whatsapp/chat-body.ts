import type { MessageKind, Scalar } from "../../../../shared/domain/record.ts";
import {
  ATTACHED,
  ATTACHED_BEFORE,
  CALLS,
  DELETED,
  DELETED_BY_ADMIN,
  EDITED,
  fold,
  LIVE_LOCATION,
  MISSED_CALL,
  OMITTED,
  OMITTED_ONCE,
  UNSHOWN,
} from "./chat-words.ts";
import { marked } from "./chat-sender.ts";

/** What a body turns out to be. */
export interface Body {
  kind: MessageKind;
  text?: string | undefined;
  /** Of a document. */
  title?: string | undefined;
  extra?: Map<string, Scalar> | undefined;
  /** What is the same in every export of the chat; by default the text. */
  known?: string | undefined;
}

/** What a body's meaning depends on beside itself. */
export interface BodyAround {
  /** From an iPhone: its own words are behind marks. */
  bracket: boolean;
  holds: (file: string) => boolean | undefined;
  /** How often words in angle brackets end a body in this chat, by the folded words. */
  brackets: ReadonlyMap<string, number>;
}

const MARKS = /[\u200e\u200f]/g;
const LINE_MARKS = /^[\u200e\u200f\ufeff]+/gm;

/** A file's name as it stands in a body: nothing that could not be one. */
const FILE = "[^<>/\\\\\\n]+?\\.[\\p{L}\\p{N}]{1,8}";
const PHONE_FILE = new RegExp(
  `<\\s*(?:([^<>:：]{1,30}?)\\s*[:：]\\s*(${FILE})|(${FILE}) ([^<>.]{1,30}))\\s*>$`,
  "u",
);
const OLD_PHONE_FILE = new RegExp(`^(${FILE}) <([^<>:]{1,30})>$`, "u");
const ANDROID_FILE = new RegExp(`^(${FILE}) \\(([^()]{1,40})\\)$`, "u");
const BARE_FILE = new RegExp(`^(${FILE}) (\\D{1,40})$`, "u");
const WHOLE_FILE = new RegExp(`^${FILE}$`, "u");

const FAMILIES = [
  /^(IMG|VID|PTT|AUD|STK|DOC)-\d{8}-WA\d+/,
  /^\d{8}-(PHOTO|VIDEO|AUDIO|STICKER|GIF)-\d{4}(-\d{2}){5}/,
  /^\d{8}-./,
  /^\d{4}-\d{2}-\d{2}-(PHOTO|VIDEO|AUDIO)-\d+/,
];

const PIN =
  /^[^\n:：]{1,40}[:：]\s*https?:\/\/maps\.google\.com\/(?:maps)?\?q=-?[\d.]+,-?[\d.]+$/;
const PLACE = /https:\/\/(?:[a-z]+\.)?foursquare\.com\/v\/[0-9a-f]{24}$/;
const LINK = /^https?:\/\/\S+$/i;

/** A word in capitals, alone; then choices, each with the number of its votes. Scripts without capitals count too. */
const POLL =
  /^([\p{Lu}\p{Lo}\p{M}]{2,20}):\n(.+)((?:\n[\p{Lu}\p{Lo}\p{M}]{2,20}: .* \(\d+ [^()\n]+\))+)$/u;

/** What a whole body is: by its structure, then by the words that WhatsApp puts in place of things. */
export function readBody(raw: string, around: BodyAround): Body {
  const isMarked = marked(raw);
  const whole = raw.replace(/\ufeff/g, "");
  const { body, edited } = withoutEdit(whole, around);
  const found = readWords(body, isMarked, around);
  if (edited) (found.extra ??= new Map()).set("edited", true);
  return found;
}

function withoutEdit(
  body: string,
  { bracket, brackets }: BodyAround,
): { body: string; edited: boolean } {
  const match = / ?([\u200e\u200f]*)(<[^<>\n]{5,60}>)$/.exec(body);
  if (match === null || match.index === 0) return { body, edited: false };
  const words = fold(match[2]!);
  const inner = words.slice(1, -1).replace(/\.$/, "");
  const isEdit =
    EDITED.has(words) ||
    EDITED.has(`<${inner}>`) ||
    EDITED.has(`<${inner}.>`) ||
    // A language not known here: the same words again and again, and no placeholder.
    ((brackets.get(words) ?? 0) >= 3 &&
      /^[\p{L}\p{M} .'’-]{5,45}$/u.test(inner) &&
      (!bracket || match[1] !== "") &&
      !OMITTED.has(words) &&
      !body.slice(0, match.index).endsWith("\n"));
  return isEdit
    ? { body: body.slice(0, match.index), edited: true }
    : { body, edited: false };
}

function readWords(body: string, isMarked: boolean, around: BodyAround): Body {
  const { bracket } = around;
  const text = plain(body);
  if (text === "") return { kind: "other", known: "other" };
  const own = !bracket || isMarked;
  const short = text.length <= 200;
  const folded = short ? fold(text) : "";
  if (
    short &&
    own &&
    (DELETED.has(folded) ||
      DELETED_BY_ADMIN.some((words) => folded.startsWith(words)))
  )
    return { kind: "unsent", known: "unsent" };
  if (short && UNSHOWN.has(folded))
    return { kind: "other", text, known: "other" };
  const file = fileIn(body, around) ?? omittedIn(body, text, folded, around);
  if (file !== undefined) return file;
  if (short && own && isCall(folded, bracket))
    return { kind: "call", text, known: "call" };
  if ((short && LIVE_LOCATION.has(folded)) || isPlace(text))
    return { kind: "location", text, known: "location" };
  const poll = POLL.exec(text);
  if (poll !== null && own)
    return { kind: "poll", text, known: `poll ${poll[2]}` };
  return { kind: LINK.test(text) ? "link" : "text", text };
}

/** Without the marks at the beginnings of lines, which nobody typed. */
function plain(body: string): string {
  return body.replace(LINE_MARKS, "").replace(/\s+$/, "");
}

function isCall(folded: string, bracket: boolean): boolean {
  if (MISSED_CALL.has(folded)) return true;
  return (
    bracket &&
    CALLS.some(
      (words) =>
        folded === words ||
        (folded.startsWith(words) && /[.,]/.test(folded.charAt(words.length))),
    )
  );
}

function isPlace(text: string): boolean {
  return PIN.test(text) || PLACE.test(text);
}

/** The file that a body names: where Android names it first, a caption below; on iPhones behind title or caption. */
function fileIn(body: string, around: BodyAround): Body | undefined {
  const lines = body.split("\n");
  const first = (lines[0] ?? "").replace(MARKS, "").trim();
  if (first.length > 400) return undefined;
  if (!around.bracket || /[)>]$/.test(first)) {
    const [name, words] = androidFile(first);
    if (name !== undefined && isFile(name, words, around))
      return fileBody(name, lines.slice(1).join("\n"), undefined, around);
  }
  for (const [at, line] of lines.entries()) {
    if (at > 0 && (!around.bracket || at < lines.length - 1)) continue;
    const clean = line.replace(MARKS, "").trim();
    const match = PHONE_FILE.exec(clean);
    // Chinese Androids write it as iPhones do: a whole line, and the first.
    if (match === null || (match.index > 0 && !around.bracket)) continue;
    const name = (match[2] ?? match[3])!;
    if (!isFile(name, match[1] ?? match[4], around)) continue;
    // A document's own title stands before it, with its pages.
    const before = clean.slice(0, match.index).trim();
    const original = name.replace(/^\d{8}-/, "");
    const isTitle =
      before.startsWith(original) || /\.\p{L}\w{1,7} • /u.test(before);
    const caption = [
      ...lines.slice(0, at),
      isTitle ? "" : before,
      ...lines.slice(at + 1),
    ].join("\n");
    return fileBody(name, caption, isTitle ? original : undefined, around);
  }
  return undefined;
}

function androidFile(
  line: string,
): [name: string | undefined, words: string | undefined] {
  const found = ANDROID_FILE.exec(line) ?? OLD_PHONE_FILE.exec(line);
  if (found !== null) return [found[1], found[2]];
  // Tamil has no parentheses. Somebody may have typed that: the file has to be there, or called as WhatsApp calls them.
  const bare = BARE_FILE.exec(line);
  if (bare !== null && ATTACHED.has(fold(bare[2]!)))
    return [bare[1], undefined];
  const before = ATTACHED_BEFORE.find((words) => line.startsWith(`${words} `));
  if (before !== undefined && WHOLE_FILE.test(line))
    return [line.slice(before.length + 1), before];
  return [undefined, undefined];
}

function isFile(
  name: string,
  words: string | undefined,
  { holds }: BodyAround,
): boolean {
  return (
    (words !== undefined && ATTACHED.has(fold(words))) ||
    FAMILIES.some((family) => family.test(name)) ||
    holds(name) === true
  );
}

function fileBody(
  name: string,
  caption: string,
  title: string | undefined,
  { holds }: BodyAround,
): Body {
  const extra = new Map<string, Scalar>([["attachment", name]]);
  // The window puts words to it, as for the files that other services name.
  if (holds(name) === false) extra.set("attachment.not_in_download", true);
  const text = plain(caption).trim();
  return {
    kind: kindOfFile(name),
    text: text === "" ? undefined : text,
    title: title ?? documentTitle(name),
    extra,
    known: "media",
  };
}

function kindOfFile(name: string): MessageKind {
  if (/\.vcf$/i.test(name)) return "contact";
  return /^STK-|^\d{8}-STICKER-/.test(name) ? "sticker" : "media";
}

/** A name that a person gave. */
function documentTitle(name: string): string | undefined {
  if (FAMILIES.some((family, index) => index !== 2 && family.test(name)))
    return undefined;
  return name.replace(/^\d{8}-/, "");
}

/** A file that was left out: Android says so on the first line, a caption below; iPhones behind a mark. */
function omittedIn(
  body: string,
  text: string,
  folded: string,
  { bracket, brackets }: BodyAround,
): Body | undefined {
  if (OMITTED_ONCE.has(folded)) return omitted("media", undefined, undefined);
  const [first = "", ...rest] = text.split("\n");
  const words = first.length <= 60 ? fold(first) : "";
  if (words.startsWith("<")) {
    const sort =
      OMITTED.get(words) ?? (OMITTED_ONCE.has(words) ? "media" : undefined);
    const isUnknown =
      !bracket &&
      rest.length === 0 &&
      (brackets.get(words) ?? 0) >= 3 &&
      /^<[^\d@/.<>]{3,45}>$/.test(words);
    if (sort !== undefined || isUnknown)
      return omitted(sort ?? "media", rest.join("\n"), undefined);
  }
  if (!bracket) return undefined;
  const lines = body.split("\n");
  for (const at of new Set([0, lines.length - 1])) {
    const line = lines[at]!;
    const mark = Math.max(
      line.lastIndexOf("\u200e"),
      line.lastIndexOf("\u200f"),
    );
    if (mark < 0) continue;
    const sort = OMITTED.get(fold(line.slice(mark + 1)));
    if (sort === undefined) continue;
    const before = line.slice(0, mark).replace(MARKS, "").trim();
    const isTitle = sort === "document" && before !== "";
    return omitted(
      sort,
      [
        ...lines.slice(0, at),
        isTitle ? "" : before,
        ...lines.slice(at + 1),
      ].join("\n"),
      isTitle ? before.replace(/ • .*$/, "") : undefined,
    );
  }
  return undefined;
}

function omitted(
  sort: string,
  caption: string | undefined,
  title: string | undefined,
): Body {
  const text = plain(caption ?? "").trim();
  return {
    kind: sort === "sticker" || sort === "contact" ? sort : "media",
    text: text === "" ? undefined : text,
    title,
    extra: new Map([["omitted", sort]]),
    known: "media",
  };
}
