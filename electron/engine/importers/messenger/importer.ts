import { repairText } from "../meta/repair-text.ts";
import { floatingClock } from "../clock.ts";
import type { Importer } from "../importer.ts";

/** Messenger's own download lies flat: `messages/<thread>_<n>.json` and `media/`, nothing else (seen 2024 to 2026). */
const THREAD = /^(.*\/)?messages\/[^/]+\.json$/;

/** Recognises the download of encrypted chats; it is read through `generic`. */
export const messenger: Importer = {
  id: "messenger",
  name: "Messenger",
  controller: "meta-platforms-ireland",
  mapped: false,
  // Facebook's own archives keep settings in messages/ too, so this is never sure.
  claims(name) {
    const root = THREAD.exec(name);
    return root === null ? undefined : { root: root[1] ?? "", sure: false };
  },
  setAside: () => undefined,
  findOwner: () => Promise.resolve(null),
  findClock: () => Promise.resolve(floatingClock),
  findDates: () => Promise.resolve(undefined),
  readerOf: () => undefined,
  // Clean UTF-8 as a rule; one public archive was mis-encoded, and the strict repair leaves clean text alone.
  repair: repairText,
};
