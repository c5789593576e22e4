import {
  isObject,
  type JsonObject,
  type JsonValue,
} from "../../formats/json-value.ts";
import { splitEnding } from "../entry-name.ts";
import {
  OtherShape,
  type EntryReader,
  type ReadContext,
  type Yield,
} from "../importer.ts";
import type { JsonDocument } from "../json-document.ts";
import { jsonReader, unexpected, type MetaMapping } from "./mapping.ts";
import {
  ENCRYPTED,
  participantsOf,
  readMessages,
  stringOf,
} from "./threads.ts";

/** The same fact as the threads of Facebook's archives: a conversation cut over to encryption is in both. */
const mapping: MetaMapping = {
  id: "encrypted_messages",
  fact: "messages",
  entries: [],
  category: "messages",
  flow: "provided",
  concernsOthers: true,
};

/**
 * How a JSON file of Messenger's own download of end-to-end encrypted chats is read (seen 2024 to 2026): one thread a
 * file, `{participants: ["Name"], threadName: "Name_3", messages: [{senderName, text, timestamp, type, isUnsent, media,
 * reactions}]}`. People also put these files into Facebook's `messages/`, beside settings: a file with neither
 * participants nor messages is something else.
 */
export const encryptedThreads: EntryReader = {
  mapping: mapping.id,
  category: mapping.category,
  view: "messages/encrypted",
  read: (entry, context) =>
    jsonReader(
      {
        ...mapping,
        read: (document) => readThread(document, context, entry.path),
      },
      "",
    ).read(entry, context),
};

function* readThread(
  document: JsonDocument,
  context: ReadContext,
  path: string,
): Generator<Yield> {
  const thread = document.value;
  if (!isThread(thread)) throw new OtherShape();
  const people = participantsOf(thread["participants"]);
  yield* readMessages(
    document,
    { mapping, context, title: titleOf(thread, people, path), people },
    ENCRYPTED,
  );
  // Without its people the thread is damaged; its messages are read all the same.
  if (!("participants" in thread) && document.isNew())
    yield unexpected(document.pointer("participants"));
}

/** Whether a document is a thread, if perhaps a damaged one. */
export function isThread(document: JsonValue): document is JsonObject {
  return (
    isObject(document) && ("participants" in document || "messages" in document)
  );
}

/**
 * The title that Facebook's archives give the conversation: the group's, or the other person's name. Here a number
 * follows it, which tells threads of one title apart and is not always there.
 */
export function titleOf(
  thread: JsonObject,
  people: readonly string[],
  path: string,
): string {
  const file = splitEnding(path.slice(path.lastIndexOf("/") + 1)).stem;
  const title = stringOf(thread["threadName"]) ?? file;
  // The number is missing where the title is somebody's name already, or the file has it and the title has not.
  return people.includes(title) || title === withoutNumber(file)
    ? title
    : withoutNumber(title);
}

function withoutNumber(title: string): string {
  return title.replace(/(?<=.)_\d+$/, "");
}
