import type { Random } from "../random.ts";
import type { SampleDocument } from "../sample-file.ts";
import { asciiName } from "../names.ts";
import { say, type Words } from "../words/words.ts";
import { edgeName, edgeText } from "./edge-texts.ts";
import type { Owner } from "./deeds.ts";

const CHATS = "your_facebook_activity/messages";

/** What a message is before it is known in which language and form it is written. */
export interface ChatDeed {
  atMs: number;
  sender: string;
  own: boolean;
  sort: "text" | "picture" | "link" | "call" | "unsent" | "empty";
  text: string;
  url: string;
  reaction: string | undefined;
}

/** A conversation of a small account. */
export interface Chat {
  section: "inbox" | "archived_threads";
  folder: string;
  title: string;
  members: readonly string[];
  deeds: readonly ChatDeed[];
}

/** Up to three conversations with so many messages in all, the last one often without any. */
export function smallChats(
  random: Random,
  owner: Owner,
  count: number,
  time: () => number,
): Chat[] {
  const titles = new Set<string>();
  const chats: Chat[] = [];
  let left = count;
  while (left > 0 || (chats.length > 0 && random.chance(0.1))) {
    const isGroup = random.chance(0.25);
    const others = [...new Set([edgeName(random), edgeName(random)])].slice(
      0,
      isGroup ? 2 : 1,
    );
    const title = isGroup
      ? `${random.pick(["Week-end", "家族", "Book & club"])} ${random.between(1, 99)}`
      : (others[0] as string);
    if (titles.has(title)) continue;
    titles.add(title);
    const share = chats.length >= 2 ? left : random.between(1, left);
    left -= share;
    const deeds = Array.from({ length: share }, () =>
      chatDeed(random, owner, others, time()),
    ).sort((one, other) => other.atMs - one.atMs);
    chats.push({
      section: random.chance(0.8) ? "inbox" : "archived_threads",
      folder: `${asciiName(title, "")}_${random.between(1, 9)}${random.digits(15)}`,
      title,
      members: [...others, owner.name],
      deeds,
    });
    if (chats.length > 3) break;
  }
  return chats;
}

function chatDeed(
  random: Random,
  owner: Owner,
  others: readonly string[],
  at: number,
): ChatDeed {
  const own = random.chance(0.4);
  // Somebody whose account is gone has no name.
  const other = random.chance(0.04) ? "" : random.pick(others);
  return {
    atMs: at * 1000 + random.between(0, 999),
    sender: own ? owner.name : other,
    own,
    sort: random.pickWeighted<ChatDeed["sort"]>([
      ["text", 70],
      ["picture", 8],
      ["link", 8],
      ["call", 5],
      ["unsent", 5],
      ["empty", 4],
    ]),
    text: edgeText(random),
    url: `https://maps.example.com/?q=${random.digits(6)}&z=${random.between(1, 9)}`,
    reaction: random.chance(0.2) ? random.pick(["❤", "👍", "😆"]) : undefined,
  };
}

/** What a chat message says in words; undefined where it says nothing. */
export function chatWords(deed: ChatDeed, words: Words): string | undefined {
  if (deed.sort === "text" || deed.sort === "link") return deed.text;
  if (deed.sort !== "call") return undefined;
  // Of somebody without a name it begins with what follows the name.
  return deed.own
    ? words.youCalled
    : say(words.called, { p: deed.sender }).trim();
}

/** The pages of the conversations; one at most holds more than a few messages. */
export function chatDocuments(
  chats: readonly Chat[],
  words: Words,
  perPage: number,
): SampleDocument[] {
  return chats.flatMap((chat) => {
    const pages = Math.max(1, Math.ceil(chat.deeds.length / perPage));
    return Array.from({ length: pages }, (_, page): SampleDocument => {
      const deeds = chat.deeds.slice(page * perPage, (page + 1) * perPage);
      const folder = `${CHATS}/${chat.section}/${chat.folder}`;
      return {
        path: `${folder}/message_${page + 1}.json`,
        status: "read",
        value(tally) {
          tally.count("messages", deeds.length);
          return {
            participants: chat.members.map((name) => ({ name })),
            messages: deeds.map((deed) => messageOf(deed, folder, words)),
            title: chat.title,
            is_still_participant: true,
            thread_path: `${chat.section}/${chat.folder}`,
            magic_words: [],
          };
        },
      };
    });
  });
}

function messageOf(deed: ChatDeed, folder: string, words: Words): unknown {
  const content = chatWords(deed, words);
  return {
    sender_name: deed.sender,
    timestamp_ms: deed.atMs,
    ...(content === undefined ? {} : { content }),
    ...BODIES[deed.sort](deed, folder),
    ...(deed.reaction === undefined
      ? {}
      : { reactions: [{ reaction: deed.reaction, actor: deed.sender }] }),
    is_geoblocked_for_viewer: false,
  };
}

const BODIES: Readonly<
  Record<ChatDeed["sort"], (deed: ChatDeed, folder: string) => object>
> = {
  text: () => ({}),
  empty: () => ({}),
  unsent: () => ({ is_unsent: true }),
  call: () => ({ call_duration: 61 }),
  link: ({ url }) => ({ share: { link: url } }),
  picture: ({ atMs }, folder) => ({
    photos: [
      {
        uri: `${folder}/photos/${atMs}.jpg`,
        creation_timestamp: Math.floor(atMs / 1000),
      },
    ],
  }),
};
