import { EntryError } from "../../archive/archive-error.ts";
import { floatingClock } from "../clock.ts";
import { entryName } from "../entry-name.ts";
import { EntryNames } from "../entry-names.ts";
import { OtherShape, type NamedEntry } from "../importer.ts";
import { chatReader } from "./chat-lines.ts";

/**
 * Which of the entries are files that the messages of a chat name, as reading it would tell: an export is flat, so they
 * lie in its own folder. Found by reading the chat, for nothing else tells a name from words.
 */
export async function filesSentIn(
  chat: NamedEntry,
  entries: readonly NamedEntry[],
  title: string,
): Promise<ReadonlySet<NamedEntry>> {
  const folder = folderOf(chat.name);
  const beside = new Map<string, NamedEntry[]>();
  for (const each of entries)
    if (each.entry !== chat.entry && folderOf(each.name) === folder)
      beside.set(each.name, [...(beside.get(each.name) ?? []), each]);
  const sent = new Set<NamedEntry>();
  if (beside.size === 0) return sent;
  const context = {
    owner: null,
    name: chat.name,
    clock: floatingClock,
    entries: new EntryNames(() => beside.keys()),
    linkedAs: title,
  };
  try {
    for await (const batch of chatReader.read(chat.entry, context))
      for (const item of batch) {
        if (item.type !== "record") continue;
        const file = item.draft.extra?.get("attachment");
        if (typeof file !== "string") continue;
        for (const each of beside.get(folder + entryName(file)) ?? [])
          sent.add(each);
      }
  } catch (error) {
    // It is reported when the chat is read as an entry; what was named before the damage counts.
    if (!(error instanceof EntryError || error instanceof OtherShape))
      throw error;
  }
  return sent;
}

export function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf("/") + 1);
}
