import { clockOf } from "../clock.ts";
import { splitEnding } from "../entry-name.ts";
import type { EntryReader, Importer } from "../importer.ts";
import { cardReader } from "./chat-card.ts";
import { chatReader } from "./chat-lines.ts";
import {
  chatLinks,
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
import { separate } from "./separate.ts";

/** Any text with the product in its name; what it holds decides. */
const MAYBE_CHAT = /^(.*\/)?[^/]*whatsapp[^/]*\.txt$/;

const READERS: ReadonlyMap<string, EntryReader> = new Map([
  ["txt", chatReader],
  ["vcf", cardReader],
]);

/** Reads exported chats and account reports. */
export const whatsapp: Importer = {
  id: "whatsapp",
  name: "WhatsApp",
  controller: "whatsapp-ireland",
  realm: "whatsapp",
  ownerByChance: true,
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
  findLinks: chatLinks,
  readerOf: (name) =>
    READERS.get(splitEnding(name).ending) ?? reportReaderOf(name),
  repair: (text) => text,
};
