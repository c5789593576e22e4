import { EntryError } from "../../archive/archive-error.ts";
import { splitEnding } from "../entry-name.ts";
import {
  NO_LINKS,
  type NamedEntry,
  type Owner,
  type PageLinks,
  type Piece,
} from "../importer.ts";
import { filesSentIn, folderOf } from "./chat-files.ts";
import { glanceAt } from "./chat-glance.ts";
import { titleOf } from "./chat-notice.ts";
import { surveyChat } from "./chat-survey.ts";
import {
  isPhoneName,
  isSameTitle,
  titleInName,
  withoutCopy,
} from "./chat-title.ts";

/*
 * Where the chats are in what was given. Each export is one chat; its text lies beside the files sent in it, of which
 * any may be a text too, also one that is called like a chat.
 */

/** Whether a text is called like a chat. */
export function isChatName(name: string): boolean {
  return isPhoneName(name) || titleInName(name) !== undefined;
}

/** Whether a text of any name is a chat, by how it begins. */
export async function isChatText({
  entry,
  name,
}: NamedEntry): Promise<boolean> {
  if (entry.aside !== null || entry.bytes === 0) return false;
  const glance = await readable(glanceAt(entry, Date.now()));
  // What cannot be read is reported when it is read as an entry.
  if (glance === undefined) return isChatName(name);
  return isChatName(name)
    ? glance.share > 0
    : glance.beginsWell && glance.ofPhone;
}

/** One chat among the entries of a piece. */
export interface FoundChat {
  chat: NamedEntry;
  /** Where its text lies, with what was sent in it. */
  folder: string;
  /** How names call it; empty where none does. */
  title: string;
}

/** The chats in a piece, by their folders. A text that was sent in one is none, also when it is called like one. */
export async function findChats(
  piece: Piece,
): Promise<Map<string, FoundChat[]>> {
  const texts = piece.entries.filter(
    ({ name }) => splitEnding(name).ending === "txt",
  );
  const chats = new Map<string, FoundChat[]>();
  for (const [folder, beside] of Map.groupBy(texts, ({ name }) =>
    folderOf(name),
  )) {
    const found: FoundChat[] = [];
    for (const chat of beside)
      if (await isChatText(chat))
        found.push({ chat, folder, title: titleByNames(chat, piece) });
    if (found.length > 0) chats.set(folder, await withoutSent(found, piece));
  }
  return chats;
}

async function withoutSent(
  found: readonly FoundChat[],
  piece: Piece,
): Promise<FoundChat[]> {
  if (found.length < 2) return [...found];
  const home = homeName(found[0]!.chat, piece);
  const main =
    titleInName(home) === undefined
      ? undefined
      : (found.find(({ chat }) => /(^|\/)_chat\.txt$/.test(chat.name)) ??
        found.find(({ chat }) =>
          isSameTitle(
            withoutEnding(fileOf(chat.entry.path)),
            withoutEnding(home),
          ),
        ));
  if (main !== undefined) return [main];
  const sent = new Set<NamedEntry>();
  const texts = found.map(({ chat }) => chat);
  for (const { chat, title } of found)
    for (const each of await filesSentIn(chat, texts, title)) sent.add(each);
  const rest = found.filter(({ chat }) => !sent.has(chat));
  return rest.length > 0 ? rest : found.slice(0, 1);
}

/** What a reading gives; undefined when the entry cannot be read. */
async function readable<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof EntryError) return undefined;
    throw error;
  }
}

function fileOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function withoutEnding(name: string): string {
  return withoutCopy(name.replace(/\.(txt|zip)$/i, ""));
}

/** What the folder is called that a text lies in, else the zip or folder that was given. */
function homeName({ entry }: NamedEntry, { part }: Piece): string {
  return entry.path.split("/").at(-2) ?? part.name;
}

/** The chat's title by the names of its file, its folder and its zip, nearest first. */
function titleByNames(chat: NamedEntry, { part }: Piece): string {
  const { path } = chat.entry;
  return (
    titleInName(fileOf(path)) ??
    titleInName(path.split("/").at(-2) ?? "") ??
    titleInName(part.name) ??
    ""
  );
}

/** The text of the chat, which recognition puts first. */
function chatOf(entries: readonly NamedEntry[]): NamedEntry | undefined {
  const [first] = entries;
  return first !== undefined &&
    first.entry.aside === null &&
    splitEnding(first.name).ending === "txt"
    ? first
    : undefined;
}

/** Which text is the chat, what its export calls it, and what was sent in it. Of that only cards are read. */
export async function chatLinks(
  entries: readonly NamedEntry[],
  title: string,
): Promise<PageLinks> {
  const chat = chatOf(entries);
  if (chat === undefined) return NO_LINKS;
  const sent = [...(await filesSentIn(chat, entries, title))];
  const isCard = ({ name }: NamedEntry): boolean =>
    splitEnding(name).ending === "vcf";
  return {
    repeats: new Set(),
    attachments: new Set(
      sent.filter((each) => !isCard(each)).map(({ name }) => name),
    ),
    titles: new Map([
      [chat.name, title],
      ...sent
        .filter(isCard)
        .map(({ name, entry }) => [name, fileOf(entry.path)] as const),
    ]),
  };
}

/**
 * Whose phone a chat was exported from: who deleted a message in words that only oneself is shown, else the other one
 * of two of whom one is the title. No file says it.
 */
export async function ownerOfChat(
  entries: readonly NamedEntry[],
  hint: string,
): Promise<Owner | null> {
  const chat = chatOf(entries);
  if (chat === undefined) return null;
  const survey = await surveyChat(chat.entry, undefined, Date.now());
  if (survey === undefined) return null;
  const title = titleOf(hint, survey, "");
  // Not the beginning of a title that holds `: `.
  const all = [...survey.speakers].filter(
    ([name, { next }]) => `${name}: ${next}` !== title,
  );
  const [titular] = all.filter(([name]) => isSameTitle(name, title));
  const speaks = ([, { plain, sentThings }]: (typeof all)[number]): boolean =>
    plain > 0 || sentThings;
  const people = all
    .filter((each) => speaks(each) || (each !== titular && each[1].count > 1))
    .map(([name]) => name);
  const [deleter, another] = survey.deleters;
  // The name of a group stands before notices, and says nothing itself.
  const isOfTwo = all.length === 2 && titular !== undefined && speaks(titular);
  const names =
    deleter !== undefined && another === undefined
      ? [deleter]
      : isOfTwo
        ? all.filter((each) => each !== titular).map(([name]) => name)
        : [];
  return { names, handles: [], candidates: people, byChance: true };
}
