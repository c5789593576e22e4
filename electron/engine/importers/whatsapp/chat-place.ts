import { EntryError } from "../../archive/archive-error.ts";
import { readLines } from "../../formats/text.ts";
import { splitEnding } from "../entry-name.ts";
import {
  NO_LINKS,
  type NamedEntry,
  type Owner,
  type PageLinks,
  type Piece,
} from "../importer.ts";
import { titleOf } from "./chat-notice.ts";
import { glanceAt, surveyChat } from "./chat-survey.ts";
import {
  isPhoneName,
  isSameTitle,
  titleInName,
  withoutCopy,
} from "./chat-title.ts";
import { claimsReport } from "./report.ts";

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

/**
 * The chats in a piece, each with what belongs to it: its text first, and its title (or nothing) for a root's name.
 * What belongs to none of them goes with the first. Empty where there is no chat.
 */
export async function chatsIn(piece: Piece): Promise<Piece[]> {
  const folders = new Map<string, NamedEntry[]>();
  for (const each of piece.entries) {
    if (splitEnding(each.name).ending !== "txt") continue;
    const folder = folderOf(each.name);
    const known = folders.get(folder);
    if (known === undefined) folders.set(folder, [each]);
    else known.push(each);
  }
  const chats: { chat: NamedEntry; folder: string; piece: Piece }[] = [];
  for (const [folder, texts] of folders)
    for (const chat of await chatsAmong(texts, piece))
      chats.push({
        chat,
        folder,
        piece: { ...piece, rootName: hintOf(chat, piece), entries: [chat] },
      });
  const texts = new Set(chats.map(({ chat }) => chat));
  // The innermost folder is the chat's own.
  const byDepth = chats.toSorted((a, b) => b.folder.length - a.folder.length);
  for (const each of piece.entries) {
    if (texts.has(each)) continue;
    const home =
      byDepth.find(({ folder }) => each.name.startsWith(folder)) ?? chats[0];
    home?.piece.entries.push(each);
  }
  return chats.map(({ piece: own }) => own);
}

/** Those of the texts of one folder that are chats, and not files sent in one. */
async function chatsAmong(
  texts: readonly NamedEntry[],
  piece: Piece,
): Promise<NamedEntry[]> {
  const found: NamedEntry[] = [];
  for (const each of texts) if (await isChatText(each)) found.push(each);
  if (found.length < 2) return found;
  const home = homeName(found[0]!, piece);
  const isExport = piece.part.kind === "zip" || titleInName(home) !== undefined;
  const main =
    found.find(({ name }) => /(^|\/)_chat\.txt$/.test(name)) ??
    found.find(({ entry }) =>
      isSameTitle(withoutEnding(fileOf(entry.path)), withoutEnding(home)),
    );
  if (isExport && main !== undefined) return [main];
  const attached = await namesSentIn(found);
  const rest = found.filter(({ entry }) => !attached.has(fileOf(entry.path)));
  return rest.length > 0 ? rest : found.slice(0, 1);
}

/** The names of those texts that another of them shows as sent. */
async function namesSentIn(
  texts: readonly NamedEntry[],
): Promise<ReadonlySet<string>> {
  const sent = new Set<string>();
  const look = async ({ entry }: NamedEntry): Promise<void> => {
    for await (const lines of readLines(entry))
      for (const { text } of lines) {
        if (!text.includes(".txt")) continue;
        for (const other of texts) {
          const name = fileOf(other.entry.path);
          if (other.entry !== entry && text.includes(name)) sent.add(name);
        }
      }
  };
  for (const each of texts) await readable(look(each));
  return sent;
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

function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf("/") + 1);
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
function hintOf(chat: NamedEntry, { part }: Piece): string {
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

/** Which text is the chat, what its export calls it, and what was sent in it: an export is flat. */
export function chatLinks(
  entries: readonly NamedEntry[],
  title: string,
): PageLinks {
  const chat = chatOf(entries);
  if (chat === undefined) return NO_LINKS;
  const folder = folderOf(chat.name);
  return {
    repeats: new Set(),
    attachments: new Set(
      entries
        .map(({ name }) => name)
        .filter(
          (name) =>
            name !== chat.name &&
            folderOf(name) === folder &&
            claimsReport(name) === undefined,
        ),
    ),
    titles: new Map([[chat.name, title]]),
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
  const people = [...survey.speakers]
    .filter(([, { plain, count }]) => plain > 0 || count > 1)
    .map(([name]) => name);
  const [deleter, another] = survey.deleters;
  const speakers = [...survey.speakers.keys()];
  const others = speakers.filter((name) => !isSameTitle(name, title));
  const names =
    deleter !== undefined && another === undefined
      ? [deleter]
      : speakers.length === 2 && others.length === 1
        ? others
        : [];
  return { names, handles: [], candidates: people, byChance: true };
}
