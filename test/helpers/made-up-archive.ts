import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

import { writeZipBytes } from "./zip-bytes.ts";

/** What a made-up Facebook download of the 2024 layout holds; texts in plain, times in epoch milliseconds. */
export interface MadeUp {
  owner?: string;
  userName?: string;
  chats?: Readonly<Record<string, readonly Said[]>>;
  friends?: readonly { name: string; at: number }[];
  businesses?: readonly {
    name: string;
    events: readonly { type: string; at: number }[];
  }[];
  photos?: readonly { name: string; at: number; title?: string }[];
  searches?: readonly { text: string; at: number }[];
  /** More files by path, written as they are. */
  files?: Readonly<Record<string, unknown>>;
}

export interface Said {
  by: string;
  at: number;
  text: string;
}

const OWNER = "Sam Example";

/** The files of the download by path, as bytes. */
export function filesOf(made: MadeUp): Map<string, Buffer> {
  const owner = made.owner ?? OWNER;
  const files = new Map<string, unknown>([
    [
      "personal_information/profile_information/profile_information.json",
      {
        profile_v2: {
          name: { full_name: owner },
          username: made.userName ?? "sam.example",
        },
      },
    ],
  ]);
  Object.entries(made.chats ?? {}).forEach(([title, said], index) => {
    const people = new Set([owner, ...said.map(({ by }) => by)]);
    files.set(
      `your_facebook_activity/messages/inbox/chat_${index + 1}/message_1.json`,
      {
        participants: [...people].map((name) => ({ name })),
        messages: said.map(({ by, at, text }) => ({
          sender_name: by,
          timestamp_ms: at,
          content: text,
          is_geoblocked_for_viewer: false,
        })),
        title,
        is_still_participant: true,
        thread_path: `inbox/chat_${index + 1}`,
        magic_words: [],
      },
    );
  });
  if (made.friends !== undefined)
    files.set("connections/friends/your_friends.json", {
      friends_v2: made.friends.map(({ name, at }) => ({
        name,
        timestamp: Math.floor(at / 1000),
      })),
    });
  if (made.businesses !== undefined)
    files.set(
      "apps_and_websites_off_of_facebook/your_activity_off_meta_technologies.json",
      {
        off_facebook_activity_v2: made.businesses.map(({ name, events }) => ({
          name,
          events: events.map(({ type, at }, index) => ({
            id: 1000 + index,
            type,
            timestamp: Math.floor(at / 1000),
          })),
        })),
      },
    );
  if (made.photos !== undefined)
    files.set("your_facebook_activity/posts/your_uncategorized_photos.json", {
      other_photos_v2: made.photos.map(({ name, at, title }) => ({
        uri: `your_facebook_activity/posts/media/your_posts/${name}.jpg`,
        creation_timestamp: Math.floor(at / 1000),
        ...(title !== undefined && { title }),
      })),
    });
  if (made.searches !== undefined)
    files.set("logged_information/search/your_search_history.json", {
      searches_v2: made.searches.map(({ text, at }) => ({
        timestamp: Math.floor(at / 1000),
        data: [{ text }],
        title: "You searched Facebook",
      })),
    });
  return new Map([
    ...[...files].map(([name, value]): [string, Buffer] => [
      name,
      asMetaWrites(value),
    ]),
    ...Object.entries(made.files ?? {}).map(
      ([name, value]): [string, Buffer] => [
        name,
        Buffer.isBuffer(value) ? value : asMetaWrites(value),
      ],
    ),
  ]);
}

/** Writes the download as one zip, and gives its path. */
export function writeArchive(file: string, made: MadeUp): string {
  mkdirSync(path.dirname(file), { recursive: true });
  return writeZipBytes(
    file,
    [...filesOf(made)].map(([name, data]) => ({ name, data, method: 8 })),
  );
}

/** Writes the download as a folder, and gives its path. */
export function writeUnpacked(folder: string, made: MadeUp): string {
  for (const [name, data] of filesOf(made)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, data);
  }
  return folder;
}

/** Meta writes the bytes of UTF-8 as if each were a character. */
function asMetaWrites(value: unknown): Buffer {
  const damage = (part: unknown): unknown =>
    typeof part === "string"
      ? Buffer.from(part, "utf8").toString("latin1")
      : Array.isArray(part)
        ? part.map(damage)
        : typeof part === "object" && part !== null
          ? Object.fromEntries(
              Object.entries(part).map(([key, inner]) => [
                damage(key) as string,
                damage(inner),
              ]),
            )
          : part;
  return Buffer.from(JSON.stringify(damage(value)), "utf8");
}
