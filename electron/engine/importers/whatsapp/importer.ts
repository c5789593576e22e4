import { floatingClock } from "../clock.ts";
import { NO_LINKS, type Importer } from "../importer.ts";
import {
  claimsReport,
  findReportOwner,
  isReportPresentation,
  reportReaderOf,
} from "./report.ts";

/** The text file of a chat: `_chat.txt` (iPhone) or a name with the product in it, in every language seen. */
const CHAT = /^(.*\/)?(_chat|[^/]*whatsapp[^/]*)\.txt$/;

/** Reads account reports; chats are recognised and read through `generic`. */
export const whatsapp: Importer = {
  id: "whatsapp",
  name: "WhatsApp",
  controller: "whatsapp-ireland",
  mapped: true,
  claims(name) {
    const chat = CHAT.exec(name);
    return chat === null
      ? claimsReport(name)
      : { root: chat[1] ?? "", sure: true };
  },
  setAside: (name) => (isReportPresentation(name) ? "presentation" : undefined),
  findOwner: findReportOwner,
  findClock: () => Promise.resolve(floatingClock),
  findDates: () => Promise.resolve(undefined),
  findLinks: () => Promise.resolve(NO_LINKS),
  readerOf: reportReaderOf,
  repair: (text) => text,
};
