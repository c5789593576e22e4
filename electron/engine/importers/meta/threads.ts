import type {
  ConversationDraft,
  MessageKind,
  RecordDraft,
  Scalar,
} from "../../../../shared/domain/record.ts";
import {
  isObject,
  type JsonObject,
  type JsonValue,
} from "../../formats/json-value.ts";
import { flatten, instantOf } from "../fields.ts";
import type { ReadContext, Yield } from "../importer.ts";
import type { JsonDocument } from "../json-document.ts";
import { withoutTags } from "./activity.ts";
import { unexpected, type MetaMapping } from "./mapping.ts";
import { holdsMedium } from "./media-uri.ts";

/** What a message calls its parts: Facebook's archives, and Messenger's own download of encrypted chats. */
interface Spelling {
  sender: string;
  text: string;
  time: string;
  unsent: string;
}

const ORDINARY: Spelling = {
  sender: "sender_name",
  text: "content",
  time: "timestamp_ms",
  unsent: "is_unsent",
};

export const ENCRYPTED: Spelling = {
  sender: "senderName",
  text: "text",
  time: "timestamp",
  unsent: "isUnsent",
};

/** Facts of a message that are true so rarely that only a `true` is worth keeping. */
const ORDINARILY_FALSE = new Set([
  "is_unsent",
  "isUnsent",
  "is_taken_down",
  "is_geoblocked_for_viewer",
  "is_unsent_image_by_messenger_kid_parent",
]);

const MEDIA_KEYS = [
  "photos",
  "videos",
  "gifs",
  "files",
  "audio_files",
  "media",
];

/** What was said in a message. */
const WORDS = new Set([
  "content",
  "text",
  "share",
  "sticker",
  "poll",
  ...MEDIA_KEYS,
]);

/** The types of a message by which a thing is said that no other key tells. Lower case; the format dropped them in 2023. */
const KINDS_BY_TYPE: ReadonlyMap<string, MessageKind> = new Map([
  ["call", "call"],
  ["subscribe", "system"],
  ["unsubscribe", "system"],
  // What the service writes into a chat about money and dates.
  ["payment", "system"],
  ["plan", "system"],
  ["poll", "poll"],
  ["location", "location"],
  ["contact", "contact"],
]);

/** Types that say no more than the message itself does. */
const PLAIN_TYPES = new Set(["Generic", "text", "media", "link"]);

/** Stands for the address of a medium that Messenger could not put into its download (seen 2024). */
const FAILED = "Failed to download media";

/** Ends the name of a leftover that says: the file named there is not in the download. The window puts words to it. */
const NOT_THERE = "not_in_download";

/**
 * Reads a thread file of a Facebook archive: `{participants, messages, title, …}`, messages newest first.
 *
 * `is_unsent` may come with the old content still there (seen 2022 to 2025): the flag wins, the text is not taken.
 */
export function* readThread(
  document: JsonDocument,
  mapping: MetaMapping,
  context: ReadContext,
): Generator<Yield> {
  const thread = document.value;
  if (!isObject(thread)) return;
  const people = participantsOf(thread["participants"]);
  const title = titleOf(thread, people, context);
  yield* readMessages(document, { mapping, context, title, people }, ORDINARY);
}

/** What the messages of one thread have in common. */
interface Around {
  mapping: MetaMapping;
  context: ReadContext;
  title: string;
  people: readonly string[];
}

/** Reads the messages of a thread in either spelling. Nothing, if it has no list of them. */
export function* readMessages(
  document: JsonDocument,
  around: Around,
  spelling: Spelling,
): Generator<Yield> {
  const thread = document.value;
  if (!isObject(thread)) return;
  const messages = thread["messages"];
  if (!Array.isArray(messages)) return;
  const { title, people, context } = around;
  const conversation: ConversationDraft = { title };
  yield { type: "conversation", conversation, people };
  if (!Array.isArray(thread["participants"] ?? []) && document.isNew())
    yield unexpected(document.pointer("participants"));
  const said: SaidIn = {
    ...around,
    conversation,
    spelling,
    owners: new Set(context.owner?.names ?? []),
  };
  let told = !document.isNew();
  for (let index = 0; index < messages.length; index += 1) {
    const message = messages[index];
    const locator = document.pointer("messages", index);
    if (!isObject(message)) {
      yield unexpected(locator);
      continue;
    }
    const draft = messageDraft(message, said, locator);
    if (!told) draft.extra = threadFacts(thread, draft.extra);
    told = true;
    yield { type: "record", draft };
  }
}

interface SaidIn extends Around {
  conversation: ConversationDraft;
  spelling: Spelling;
  owners: ReadonlySet<string>;
}

function messageDraft(
  message: JsonObject,
  { mapping, context, conversation, spelling, owners }: SaidIn,
  locator: string,
): RecordDraft {
  const sender = stringOf(message[spelling.sender]);
  const kind = kindOf(message, spelling);
  const unsent = kind === "unsent";
  const text = unsent
    ? undefined
    : withoutTags(stringOf(message[spelling.text]));
  const own = owners.size === 0 ? undefined : owners.has(sender ?? "");
  return {
    category: mapping.category,
    flow: own === false ? "received" : mapping.flow,
    concernsOthers: true,
    kind,
    occurredAt: instantOf(message[spelling.time]),
    own,
    person: sender,
    conversation,
    text,
    identity: [
      mapping.fact ?? mapping.id,
      conversation.title,
      sender,
      // A link sent alone is the text of the message in Messenger's own download.
      text ?? (unsent ? undefined : linkOf(message)),
    ],
    extra: leftovers(message, spelling, unsent, context),
    locator,
  };
}

const THREAD_TAKEN = new Set(["participants", "messages", "threadName"]);

/**
 * What a thread file says of the thread itself (its picture, its join link, whether one is still in it). It goes to
 * the first message of each file: told with every one of a million it would be most of what is kept.
 */
function threadFacts(
  thread: JsonObject,
  extra: RecordDraft["extra"],
): RecordDraft["extra"] {
  const facts = new Map(extra);
  const title = stringOf(thread["title"]) ?? stringOf(thread["thread_name"]);
  for (const key of Object.keys(thread))
    if (!THREAD_TAKEN.has(key) && thread[key] !== title)
      flatten(thread[key]!, `thread.${key}`, facts);
  const { participants } = thread;
  for (const person of [participants ?? null].flat(1))
    if (!isJustName(person)) flatten(person, "thread.participants", facts);
  return facts;
}

/** A participant of whom nothing but the name is said. */
function isJustName(person: JsonValue): boolean {
  return isObject(person)
    ? Object.keys(person).every(
        (key) => key === "name" && typeof person[key] === "string",
      )
    : typeof person === "string";
}

/** The sort of a message by what it carries, never by its words: those of the service are in the person's language. */
function kindOf(message: JsonObject, spelling: Spelling): MessageKind {
  if (message[spelling.unsent] === true) return "unsent";
  const type = stringOf(message["type"])?.toLowerCase() ?? "";
  if ("call_duration" in message) return "call";
  if (Array.isArray(message["users"])) return "system";
  if (isObject(message["poll"])) return "poll";
  const byType = KINDS_BY_TYPE.get(type);
  if (byType !== undefined) return byType;
  if (message["sticker"] !== undefined) return "sticker";
  const media = mediaOf(message);
  if (media.length > 0)
    return media.every(({ uri }) => /\.vcf$/i.test(uri ?? ""))
      ? "contact"
      : "media";
  if (type === "media") return "media";
  const text = stringOf(message[spelling.text]);
  const link = linkOf(message) ?? (type === "link" ? text : undefined);
  if (link !== undefined) return isMap(link) ? "location" : "link";
  // What Messenger could not put into its download has a sentence of the service for a text.
  return text === undefined || type === "placeholder" ? "other" : "text";
}

function linkOf({ share }: JsonObject): string | undefined {
  return isObject(share) ? stringOf(share["link"]) : undefined;
}

/** A place sent in Messenger is a link to a Bing map (seen 2018 to 2024). */
function isMap(link: string): boolean {
  return /^https?:\/\/(www\.)?bing\.com\/maps/i.test(link);
}

/** A file that a message names, by its place in the message. */
interface Medium {
  place: string;
  uri: string | undefined;
}

function mediaOf(message: JsonObject): Medium[] {
  const media: Medium[] = [];
  for (const key of MEDIA_KEYS) {
    const list = message[key];
    if (!Array.isArray(list)) continue;
    list.forEach((item, index) =>
      media.push({
        place: `${key}.${index}`,
        uri: isObject(item) ? stringOf(item["uri"]) : undefined,
      }),
    );
  }
  return media;
}

function leftovers(
  message: JsonObject,
  spelling: Spelling,
  unsent: boolean,
  context: ReadContext,
): Map<string, Scalar> | undefined {
  let extra: Map<string, Scalar> | undefined;
  for (const key of Object.keys(message)) {
    const value = message[key]!;
    if (isTaken(key, value, spelling)) continue;
    if (value === false && ORDINARILY_FALSE.has(key)) continue;
    // A withdrawn message keeps its facts, not what it said.
    if (unsent && WORDS.has(key)) continue;
    extra ??= new Map();
    flatten(value, key, extra);
  }
  return unsent ? extra : withMissing(message, extra, context);
}

/** Notes of each file that the message names whether it is not in the download, where that can be known. */
function withMissing(
  message: JsonObject,
  extra: Map<string, Scalar> | undefined,
  { entries, name }: ReadContext,
): Map<string, Scalar> | undefined {
  // A medium that nobody named is no leftover either.
  if (extra === undefined) return undefined;
  const { sticker } = message;
  const media = mediaOf(message);
  if (isObject(sticker))
    media.push({ place: "sticker", uri: stringOf(sticker["uri"]) });
  for (const { place, uri } of media) {
    if (uri === undefined) continue;
    if (uri === FAILED) extra.delete(`${place}.uri`);
    else if (entries === undefined || holdsMedium(entries, uri, name)) continue;
    extra.set(`${place}.${NOT_THERE}`, true);
  }
  return extra;
}

/** Whether the record says a value already, or it says nothing of its own. */
function isTaken(key: string, value: JsonValue, spelling: Spelling): boolean {
  switch (key) {
    case spelling.text:
    case spelling.sender:
      return typeof value === "string";
    case spelling.time:
      return value === 0 || instantOf(value) !== undefined;
    case "type":
      return typeof value === "string" && PLAIN_TYPES.has(value);
    case "bumped_message_metadata":
      // 2022: repeats the text of the message that was bumped; it was counted and searched where it stands.
      return true;
    default:
      return false;
  }
}

/** The names of a thread's people: `[{name}]`, or plain names in the encrypted download. Names repeat. */
export function participantsOf(value: JsonValue | undefined): string[] {
  if (!Array.isArray(value)) return [];
  const names = value.map((item) =>
    isObject(item) ? stringOf(item["name"]) : stringOf(item),
  );
  return [...new Set(names.filter((name) => name !== undefined))];
}

/** The thread's own title, else its people, without its folder's name: folders change between generations. */
function titleOf(
  thread: JsonObject,
  people: readonly string[],
  context: ReadContext,
): string {
  const title = stringOf(thread["title"]) ?? stringOf(thread["thread_name"]);
  if (title !== undefined) return title;
  const owners = context.owner?.names ?? [];
  return people.filter((name) => !owners.includes(name)).join(", ");
}

export function stringOf(value: JsonValue | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
