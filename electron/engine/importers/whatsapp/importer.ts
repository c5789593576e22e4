import { claimByMarkers } from "../markers.ts";
import { floatingClock } from "../clock.ts";
import { NO_LINKS, type Importer } from "../importer.ts";

const SURE = [
  "whatsapp_connections/",
  "whatsapp_account_information/",
  "whatsapp_settings/",
] as const;

/** The text file of a chat: `_chat.txt` (iPhone) or a name with the product in it, in every language seen. */
const CHAT = /^(.*\/)?(_chat|[^/]*whatsapp[^/]*)\.txt$/;

/** Recognises WhatsApp's chats and account reports; they are read through `generic`. */
export const whatsapp: Importer = {
  id: "whatsapp",
  name: "WhatsApp",
  controller: "whatsapp-ireland",
  mapped: false,
  claims(name) {
    const chat = CHAT.exec(name);
    return chat === null
      ? claimByMarkers(name, SURE, [])
      : { root: chat[1] ?? "", sure: true };
  },
  setAside: () => undefined,
  findOwner: () => Promise.resolve(null),
  findClock: () => Promise.resolve(floatingClock),
  findDates: () => Promise.resolve(undefined),
  findLinks: () => Promise.resolve(NO_LINKS),
  readerOf: () => undefined,
  repair: (text) => text,
};
