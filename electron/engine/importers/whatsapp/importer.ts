import { clockOf } from "../clock.ts";
import type { Importer, Piece } from "../importer.ts";
import { chatReader } from "./chat-lines.ts";
import {
  chatLinks,
  chatsIn,
  isChatName,
  isChatText,
  ownerOfChat,
} from "./chat-place.ts";
import {
  claimsReport,
  findReportOwner,
  isReportPresentation,
  reportReaderOf,
} from "./report.ts";

/** Any text with the product in its name; what it holds decides. */
const MAYBE_CHAT = /^(.*\/)?[^/]*whatsapp[^/]*\.txt$/;

/** Reads exported chats and account reports. */
export const whatsapp: Importer = {
  id: "whatsapp",
  name: "WhatsApp",
  controller: "whatsapp-ireland",
  realm: "whatsapp",
  newestFirst: false,
  mapped: true,
  claims(name) {
    const root = name.slice(0, name.lastIndexOf("/") + 1);
    if (name.endsWith(".txt") && isChatName(name)) return { root, sure: true };
    return (
      claimsReport(name) ??
      (MAYBE_CHAT.test(name) ? { root, sure: false } : undefined)
    );
  },
  claimsText: isChatText,
  separate,
  setAside: (name) => (isReportPresentation(name) ? "presentation" : undefined),
  findOwner: async (entries, hint) =>
    (await findReportOwner(entries)) ?? ownerOfChat(entries, hint),
  // A chat shows the clock of the phone it was exported from, and says nothing of it.
  findClock: (_, { timezone }) =>
    Promise.resolve(clockOf({ zones: [] }, timezone)),
  findDates: () => Promise.resolve(undefined),
  findLinks: (entries, rootName) =>
    Promise.resolve(chatLinks(entries, rootName)),
  readerOf: (name) =>
    name.endsWith(".txt") ? chatReader : reportReaderOf(name),
  repair: (text) => text,
};

/** Each chat is an archive of its own; the pieces of an account report stay together. */
async function separate(pieces: readonly Piece[]): Promise<Piece[][]> {
  const archives: Piece[][] = [];
  const reports: Piece[] = [];
  for (const piece of pieces) {
    const isOfReport = ({ name }: { name: string }): boolean =>
      claimsReport(name)?.root === "";
    const report = piece.entries.filter(isOfReport);
    if (report.length === 0) {
      for (const chat of await chatsIn(piece)) archives.push([chat]);
      continue;
    }
    const chats = await chatsIn({
      ...piece,
      entries: piece.entries.filter((each) => !isOfReport(each)),
    });
    for (const chat of chats) archives.push([chat]);
    reports.push(chats.length > 0 ? { ...piece, entries: report } : piece);
  }
  if (reports.length > 0) archives.push(reports);
  return archives;
}
