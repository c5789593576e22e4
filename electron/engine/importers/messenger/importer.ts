import {
  NO_LINKS,
  type Importer,
  type NamedEntry,
  type Owner,
} from "../importer.ts";
import { readDocuments, type JsonDocument } from "../json-document.ts";
import {
  encryptedThreads,
  isThread,
  titleOf,
} from "../meta/encrypted-threads.ts";
import { repairText } from "../meta/repair-text.ts";
import { floatingClock } from "../clock.ts";
import { participantsOf } from "../meta/threads.ts";

/** Messenger's own download lies flat: `messages/<thread>_<n>.json` and `media/`, nothing else (seen 2024 to 2026). */
const THREAD = /^(.*\/)?messages\/[^/]+\.json$/;

/** A thread below the archive's root: in `messages/` or, in some downloads, directly there. */
const FLAT_THREAD = /^(messages\/)?[^/]+\.json$/;

/** Reads the download of encrypted chats. */
export const messenger: Importer = {
  id: "messenger",
  name: "Messenger",
  controller: "meta-platforms-ireland",
  realm: "meta",
  newestFirst: true,
  mapped: true,
  // Facebook's own archives keep settings in messages/ too, so this is never sure.
  claims(name) {
    const root = THREAD.exec(name);
    return root === null ? undefined : { root: root[1] ?? "", sure: false };
  },
  claimsTogether,
  setAside: () => undefined,
  findOwner,
  findClock: () => Promise.resolve(floatingClock),
  findDates: () => Promise.resolve(undefined),
  findLinks: () => Promise.resolve(NO_LINKS),
  readerOf: (name) => (FLAT_THREAD.test(name) ? encryptedThreads : undefined),
  // Clean UTF-8 as a rule; one public archive was mis-encoded, and the strict repair leaves clean text alone.
  repair: repairText,
};

/** Threads without a folder of their own: numbered JSON files beside `media/`, and nothing else. */
function claimsTogether(names: readonly string[]): string | undefined {
  const thread = names.find((name) => name.endsWith(".json"));
  if (thread === undefined) return undefined;
  const root = thread.slice(0, thread.lastIndexOf("/") + 1);
  const media = `${root}media/`;
  const isPart = (name: string): boolean =>
    name.startsWith(media) ||
    (name.startsWith(root) &&
      /^[^/]+_\d+\.json$/.test(name.slice(root.length)));
  return names.some((name) => name.startsWith(media)) && names.every(isPart)
    ? root
    : undefined;
}

interface Thread {
  title: string;
  people: readonly string[];
}

/**
 * Who it belongs to is written nowhere. Whoever is in every thread must be it, if nobody else is; otherwise the owner
 * is one of those who are in most of them, and not somebody whose name a conversation of two has for a title.
 */
async function findOwner(
  entries: readonly NamedEntry[],
): Promise<Owner | null> {
  const threads: Thread[] = [];
  for (const { entry, name } of entries)
    if (entry.aside === null && FLAT_THREAD.test(name))
      try {
        for await (const document of readDocuments(entry, repairText)) {
          const thread = threadOf(document, entry.path);
          if (thread !== undefined && thread.people.length > 1)
            threads.push(thread);
          // The people stand in every batch of a large thread.
          break;
        }
      } catch {
        // A damaged thread is reported when it is read as an entry.
      }
  const frequent = mostFrequent(threads);
  if (frequent.length === 0) return null;
  const titles = new Set(
    threads.flatMap(({ title, people }) => (people.length === 2 ? title : [])),
  );
  const candidates = frequent.filter((name) => !titles.has(name));
  const [first, second] = frequent.filter((name) =>
    threads.every(({ people }) => people.includes(name)),
  );
  return {
    names:
      first !== undefined && second === undefined && threads.length > 1
        ? [first]
        : [],
    handles: [],
    candidates: candidates.length > 0 ? candidates : frequent,
  };
}

function threadOf({ value }: JsonDocument, path: string): Thread | undefined {
  if (!isThread(value)) return undefined;
  const people = participantsOf(value["participants"]);
  return { title: titleOf(value, people, path), people };
}

/** The people who are in as many threads as nobody else. */
function mostFrequent(threads: readonly Thread[]): string[] {
  const counts = new Map<string, number>();
  for (const { people } of threads)
    for (const name of people) counts.set(name, (counts.get(name) ?? 0) + 1);
  const most = [...counts.values()].reduce((a, b) => Math.max(a, b), 0);
  return [...counts.keys()].filter((name) => counts.get(name) === most).sort();
}
