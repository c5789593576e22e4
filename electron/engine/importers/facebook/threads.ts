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
import { withoutTags } from "../meta/activity.ts";
import { unexpected, type MetaMapping } from "../meta/mapping.ts";
import type { JsonDocument } from "../json-document.ts";

/** Facts of a message that are true so rarely that only a `true` is worth keeping. */
const ORDINARILY_FALSE = new Set([
  "is_unsent",
  "is_taken_down",
  "is_geoblocked_for_viewer",
  "is_unsent_image_by_messenger_kid_parent",
]);

const MEDIA_KEYS = ["photos", "videos", "gifs", "files", "audio_files"];

/** What was said in a message. */
const WORDS = new Set(["content", "share", "sticker", ...MEDIA_KEYS]);

/**
 * Reads a Messenger thread file: `{participants, messages, title, …}`, messages newest first.
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
  const messages = thread["messages"];
  if (!Array.isArray(messages)) return;
  const people = participantsOf(thread["participants"]);
  const conversation: ConversationDraft = {
    title: titleOf(thread, people, context),
  };
  yield { type: "conversation", conversation, people };
  if (!Array.isArray(thread["participants"] ?? []) && document.isNew())
    yield unexpected(document.pointer("participants"));
  const owners = new Set(context.owner?.names ?? []);
  let told = !document.isNew();
  for (let index = 0; index < messages.length; index += 1) {
    const message = messages[index];
    const locator = document.pointer("messages", index);
    if (!isObject(message)) {
      yield unexpected(locator);
      continue;
    }
    const draft = messageDraft(message, mapping, conversation, owners, locator);
    if (!told) draft.extra = threadFacts(thread, draft.extra);
    told = true;
    yield { type: "record", draft };
  }
}

function messageDraft(
  message: JsonObject,
  mapping: MetaMapping,
  conversation: ConversationDraft,
  owners: ReadonlySet<string>,
  locator: string,
): RecordDraft {
  const sender = stringOf(message["sender_name"]);
  const kind = kindOf(message);
  const unsent = kind === "unsent";
  const text = unsent ? undefined : withoutTags(stringOf(message["content"]));
  const own = owners.size === 0 ? undefined : owners.has(sender ?? "");
  return {
    category: mapping.category,
    flow: own === false ? "received" : mapping.flow,
    concernsOthers: true,
    kind,
    occurredAt: instantOf(message["timestamp_ms"]),
    own,
    person: sender,
    conversation,
    text,
    identity: [mapping.fact ?? mapping.id, conversation.title, sender, text],
    extra: leftovers(message, unsent),
    locator,
  };
}

const THREAD_TAKEN = new Set(["participants", "messages"]);

/**
 * What a thread file says of the thread itself (its picture, its join link, whether one is still in it). It goes to
 * the first message of each file: told with every one of a million it would be most of what is kept.
 */
function threadFacts(
  thread: JsonObject,
  extra: RecordDraft["extra"],
): Map<string, Scalar> {
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

/** The sort of a message by what it carries; `type` was dropped from the format in 2023. */
function kindOf(message: JsonObject): MessageKind {
  if (message["is_unsent"] === true) return "unsent";
  const type = stringOf(message["type"])?.toLowerCase();
  if (type === "call" || "call_duration" in message) return "call";
  if (
    type === "subscribe" ||
    type === "unsubscribe" ||
    Array.isArray(message["users"])
  )
    return "system";
  if (message["sticker"] !== undefined) return "sticker";
  if (MEDIA_KEYS.some((key) => hasElements(message[key]))) return "media";
  const { share } = message;
  if (isObject(share) && stringOf(share["link"]) !== undefined)
    return isMap(share["link"]) ? "location" : "link";
  return stringOf(message["content"]) === undefined ? "other" : "text";
}

/** A place sent in Messenger is a link to a Bing map (seen 2018 to 2024). */
function isMap(link: JsonValue | undefined): boolean {
  return /^https?:\/\/(www\.)?bing\.com\/maps/i.test(stringOf(link) ?? "");
}

function leftovers(
  message: JsonObject,
  unsent: boolean,
): Map<string, Scalar> | undefined {
  let extra: Map<string, Scalar> | undefined;
  for (const key of Object.keys(message)) {
    const value = message[key]!;
    if (isTaken(key, value)) continue;
    if (value === false && ORDINARILY_FALSE.has(key)) continue;
    // A withdrawn message keeps its facts, not what it said.
    if (unsent && WORDS.has(key)) continue;
    extra ??= new Map();
    flatten(value, key, extra);
  }
  return extra;
}

/** Whether the record says a value already, or it says nothing of its own. */
function isTaken(key: string, value: JsonValue): boolean {
  switch (key) {
    case "content":
    case "sender_name":
      return typeof value === "string";
    case "timestamp_ms":
      return value === 0 || instantOf(value) !== undefined;
    case "type":
      return value === "Generic";
    case "bumped_message_metadata":
      // 2022: repeats the text of the message that was bumped; it was counted and searched where it stands.
      return true;
    default:
      return false;
  }
}

/** The names of a thread's people: `[{name}]`, or plain names in the encrypted download. Names repeat. */
function participantsOf(value: JsonValue | undefined): string[] {
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

function stringOf(value: JsonValue | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function hasElements(value: JsonValue | undefined): boolean {
  return Array.isArray(value) && value.length > 0;
}
