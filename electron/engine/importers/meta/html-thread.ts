import type { JsonObject } from "../../formats/json-value.ts";
import { merged, textsOf, type Card } from "./html-card.ts";
import { inlineOf, type Inline } from "./html-inline.ts";
import type { HtmlShape, PageRow } from "./html-shapes.ts";
import { timeValue, type Values } from "./html-table.ts";
import { dateAtEnd } from "./html-times.ts";

/** A thread page: a block that lists the participants, then a block a message, newest first. */
export const threadShape: HtmlShape = {
  rows(card, _mapping, values) {
    const whole = merged(card);
    const isPeople =
      whole.heading !== undefined && !whole.isTitled && whole.time === "";
    return isPeople && whole.lines.length === 0
      ? []
      : [messageRow(whole, values)];
  },
  around: ({ title, people }) => ({
    title,
    participants: people.map((name) => ({ name })),
  }),
};

/** The line of a thread page that lists its participants, if the block is it. */
export function peopleLine(card: Card): string | undefined {
  const { heading, isTitled, lines, time } = merged(card);
  return heading !== undefined && !isTitled && time === "" && lines.length === 0
    ? heading.text
    : undefined;
}

function messageRow(card: Card, values: Values): PageRow {
  const message: JsonObject = { sender_name: card.heading?.text ?? "" };
  if (card.time !== "") {
    const seconds = timeValue(card.time, values)["timestamp_value"];
    if (typeof seconds === "number") message["timestamp_ms"] = seconds * 1000;
    else message["time"] = seconds!;
  }
  partsOf(card).forEach((part, place) =>
    takePart(part, place, message, values),
  );
  const others = [inlineOf(card.tables), ...card.cards.flatMap(textsOf)]
    .map(({ text }) => text)
    .concat(card.points)
    .filter((text) => text !== "");
  if (others.length > 0) message["more"] = others;
  return { value: message, list: "messages" };
}

/**
 * What stands in a message by place: the second is the text, what follows is what was sent with it. Without these
 * places it is all text.
 */
function partsOf({ bodies, lines }: Card): Inline[] {
  const [body] = bodies;
  const inner = body?.children.filter((child) => typeof child !== "string");
  const frame = inner?.length === 1 ? inner[0] : undefined;
  const places = frame?.children ?? [];
  const isPlaced =
    bodies.length === 1 &&
    places.length > 1 &&
    places.every((place) => typeof place !== "string" && place.name === "div");
  if (isPlaced) return places.map((place) => inlineOf([place]));
  const text = lines.map((line) => line.text).join("\n");
  return [
    inlineOf([]),
    { ...inlineOf([]), text },
    ...lines.map((line) => ({ ...line, text: "" })),
  ];
}

const TEXT_PLACE = 1;

function takePart(
  part: Inline,
  place: number,
  message: JsonObject,
  values: Values,
): void {
  for (const reaction of part.reactions) addReaction(reaction, message);
  for (const { label, value } of part.labels) message[label] = value;
  if (part.icons.length > 0) message["icons"] = part.icons;
  if (part.media.length > 0) addMedia(part.media, message);
  if (place === TEXT_PLACE) {
    if (part.text !== "") message["content"] = part.text;
    const others = part.links.filter(({ href, text }) => href !== text);
    if (others.length > 0) message["links"] = others.map(({ href }) => href);
    return;
  }
  const [link] = part.links;
  const text = part.text
    .split("\n")
    .filter((line) => line !== "" && line !== link?.href)
    .join("\n");
  if (link !== undefined) {
    const share: JsonObject = { link: link.href };
    if (text !== "") share["share_text"] = text;
    if (message["share"] === undefined) message["share"] = share;
    else message[`share ${place}`] = share;
  } else if (text !== "") {
    const date = dateAtEnd(text, values.order);
    const key = message["note"] === undefined ? "note" : `note ${place}`;
    message[key] = date === undefined ? text : values.secondsOf(date, text);
    if (CALL_LENGTH.test(text)) message["type"] ??= "Call";
  }
}

/** `Duration: 1 minute` beside a sentence, in any language: how long a call was. */
const CALL_LENGTH = /^\P{Nd}{1,30}[:：]\s*\p{Nd}+\P{Nd}+/u;

/** Which list a file belongs to: by its folder, and by its ending where that does not tell. */
const MEDIA_LISTS: readonly (readonly [string, RegExp])[] = [
  ["photos", /(^|\/)photos\//],
  ["gifs", /(^|\/)gifs\//],
  ["videos", /(^|\/)videos\//],
  ["audio_files", /(^|\/)audio\//],
  ["files", /(^|\/)files\//],
  ["photos", /\.(jpe?g|png|webp|heic|bmp)$/i],
  ["gifs", /\.gif$/i],
  ["videos", /\.(mp4|mov|webm|mkv|3gp)$/i],
  ["audio_files", /\.(aac|mp3|m4a|wav|ogg|opus)$/i],
  ["files", /./],
];

function addMedia(media: readonly string[], message: JsonObject): void {
  for (const uri of media) {
    if (/(^|\/)stickers_used\//.test(uri)) {
      message["sticker"] = { uri };
      continue;
    }
    const [list] = MEDIA_LISTS.find(([, pattern]) => pattern.test(uri))!;
    const known = message[list];
    if (Array.isArray(known)) known.push({ uri });
    else message[list] = [{ uri }];
  }
}

/** `❤Nora Gildersleeve`: the sign, then the name of who gave it. */
function addReaction(text: string, message: JsonObject): void {
  const [, sign, actor] =
    /^([^\p{L}\p{N}]*\p{Extended_Pictographic}[^\p{L}\p{N}]*)(.*)$/su.exec(
      text,
    ) ?? [];
  const reaction =
    sign === undefined
      ? { reaction: text }
      : { reaction: sign.trim(), actor: actor!.trim() };
  const known = message["reactions"];
  if (Array.isArray(known)) known.push(reaction);
  else message["reactions"] = [reaction];
}

/** The last two names of a list are joined by a word: "and" in languages whose pages were seen or are likely. */
const JOINED =
  / (?:and|et|und|y|e|en|og|och|ja|i|a|és|și|и|і|та|ve|dan|và|και) | และ ?| و(?=\S)| ?[&，] ?|(?<=\S)(?:と|和|及|와|과) ?/gu;

/**
 * The names in "Participants: A, B and C". The label and the word before the last name are localised; the list is cut
 * at such a word only where that gives the owner's name, or where no owner is known.
 */
export function namesIn(line: string, owners: readonly string[]): string[] {
  const list = line.replace(/^[^:：]{1,40}[:：]\s*/, "");
  const names = list.split(/[,،] |、/).map((name) => name.trim());
  const last = names.pop() ?? "";
  const hasOwner = names.some((name) => owners.includes(name));
  for (const { index, 0: word } of last.matchAll(JOINED)) {
    const before = last.slice(0, index).trim();
    const after = last.slice(index + word.length).trim();
    if (
      owners.length === 0 ||
      hasOwner ||
      owners.includes(before) ||
      owners.includes(after)
    )
      return named([...names, before, after]);
  }
  return named([...names, last]);
}

function named(names: readonly string[]): string[] {
  return [...new Set(names.filter((name) => name !== ""))];
}
