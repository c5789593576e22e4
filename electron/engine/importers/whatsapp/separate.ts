import type { NamedEntry, Piece } from "../importer.ts";
import { filesSentIn } from "./chat-files.ts";
import { findChats, type FoundChat } from "./chat-place.ts";
import { claimsReport, isReportPresentation } from "./report.ts";

/*
 * Chats and account reports lie in any mix in what people keep: a chat in a folder of its own or many in one, reports
 * beside them. Each chat is an archive of its own, and so is each report.
 */

/** Where one archive lies in a piece, and what it was found to hold. */
interface Home {
  folder: string;
  isReport: boolean;
  piece: Piece;
}

/** Splits what was given into chats and reports, in this order. */
export async function separate(pieces: readonly Piece[]): Promise<Piece[][]> {
  const chats: Piece[][] = [];
  const reports: Piece[][] = [];
  for (const given of pieces)
    for (const { isReport, piece } of await homesIn(given)) {
      const known = isReport
        ? reports.find((parts) => parts.every((each) => completes(each, piece)))
        : undefined;
      if (known !== undefined) known.push(piece);
      else (isReport ? reports : chats).push([piece]);
    }
  return [...chats, ...reports];
}

async function homesIn(piece: Piece): Promise<Home[]> {
  const found = await findChats(piece);
  const homes: Home[] = [];
  /** Of each file that messages name, the chats in which it was sent. */
  const sentIn = new Map<NamedEntry, Home[]>();
  for (const [folder, chats] of found) {
    const isShared = chats.length > 1 || hasReportIn(folder, piece);
    for (const each of chats) {
      const home = homeOfChat(each, piece);
      homes.push(home);
      // Alone in its folder, a chat owns what lies there, named or not.
      const sent = isShared
        ? await filesSentIn(each.chat, piece.entries, each.title)
        : [];
      for (const file of sent)
        sentIn.set(file, [...(sentIn.get(file) ?? []), home]);
    }
  }
  const texts = new Set(homes.flatMap((home) => home.piece.entries));
  const others = piece.entries.filter((each) => !texts.has(each));
  homes.push(...reportsAmong(others, sentIn, piece));
  for (const each of others)
    for (const home of sentIn.get(each) ?? [homeOf(each, homes)])
      home?.piece.entries.push(each);
  for (const home of homes) if (home.isReport) shorten(home);
  return homes;
}

function homeOfChat({ chat, folder, title }: FoundChat, piece: Piece): Home {
  // Its text first, and its title for a root's name.
  return {
    folder,
    isReport: false,
    piece: { ...piece, rootName: title, entries: [chat] },
  };
}

function hasReportIn(folder: string, { entries }: Piece): boolean {
  return entries.some(({ name }) => claimsReport(name)?.root === folder);
}

/** The reports that names show, but for files that were sent in a chat; none lies in another. */
function reportsAmong(
  entries: readonly NamedEntry[],
  sentIn: ReadonlyMap<NamedEntry, unknown>,
  piece: Piece,
): Home[] {
  const roots = new Set<string>();
  for (const each of entries) {
    if (each.entry.aside === "resource" || sentIn.has(each)) continue;
    const claim = claimsReport(each.name);
    if (claim !== undefined) roots.add(claim.root);
  }
  return [...roots]
    .filter((root) =>
      [...roots].every((other) => other === root || !root.startsWith(other)),
    )
    .map((folder) => ({
      folder,
      isReport: true,
      piece: { ...piece, entries: [] },
    }));
}

/** The innermost folder is an archive's own; of what lies beside a chat, a report has only what is a report's. */
function homeOf(
  { name }: NamedEntry,
  homes: readonly Home[],
): Home | undefined {
  const around = homes.filter(({ folder }) => name.startsWith(folder));
  const deepest = Math.max(...around.map(({ folder }) => folder.length));
  const nearest = around.filter(({ folder }) => folder.length === deepest);
  const report = nearest.find(({ isReport }) => isReport);
  const isOfReport =
    report !== undefined &&
    (claimsReport(name)?.root === report.folder ||
      isReportPresentation(name.slice(report.folder.length)));
  return (isOfReport ? report : undefined) ?? nearest[0] ?? homes[0];
}

/** The files of a report are known by their names below its root. */
function shorten({ folder, piece }: Home): void {
  if (folder === "") return;
  piece.root += folder;
  piece.rootName = folder.split("/").at(-2)!;
  piece.entries = piece.entries.map(({ entry, name }) => ({
    entry,
    name: name.startsWith(folder) ? name.slice(folder.length) : name,
  }));
}

/** Whether two pieces in different parts are one report: of one shape, and nothing is in both. */
function completes(one: Piece, other: Piece): boolean {
  const names = new Set(one.entries.map(({ name }) => name));
  return (
    one.part !== other.part &&
    isOfFolders(one) === isOfFolders(other) &&
    !other.entries.some(({ name }) => names.has(name))
  );
}

function isOfFolders({ entries }: Piece): boolean {
  return entries.some(({ name }) => claimsReport(name)?.sure === true);
}
