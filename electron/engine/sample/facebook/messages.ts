import { chatText } from "../chat-text.ts";
import type { Life } from "../life.ts";
import { ipAddress, placeName, type Person } from "../names.ts";
import { Streamed } from "../meta-json.ts";
import type { Random } from "../random.ts";
import type { SampleDocument } from "../sample-file.ts";
import type { Counting } from "../tally.ts";
import { say } from "../words/words.ts";
import { timesBack } from "../times.ts";
import { REACTIONS, SPAM } from "../vocabulary.ts";
import { take } from "./files.ts";
import { planThreads, type Thread } from "./threads.ts";

const ROOT = "your_facebook_activity/messages";
const STICKERS = 12;

/** The chats in the order of their size, each with its files; those must be written in their order. */
export function messageFiles(life: Life): SampleDocument[][] {
  return planThreads(life).map((chat) => threadFiles(life, chat));
}

function threadFiles(life: Life, chat: Thread): SampleDocument[] {
  const folder = `${ROOT}/${chat.section}/${chat.folder}`;
  const random = life.random.fork(folder);
  const messages = messagesBack(life, chat, random);
  const pages = Math.max(
    1,
    Math.ceil(chat.messages / life.amounts.messagesPerFile),
  );
  return Array.from({ length: pages }, (_, page) => ({
    path: `${folder}/message_${page + 1}.json`,
    status: "read",
    value: (tally) => ({
      participants: [...chat.others, life.owner].map(({ name }) => ({
        name,
      })),
      messages: new Streamed(
        countedMessages(take(messages, life.amounts.messagesPerFile), tally),
      ),
      title: chat.title,
      is_still_participant: true,
      thread_path: `${chat.section}/${chat.folder}`,
      magic_words: [],
      ...(chat.group
        ? {
            image: {
              uri: `${ROOT}/photos/${random.digits(9)}.jpg`,
              creation_timestamp: Math.floor(chat.from / 1000),
            },
            joinable_mode: { mode: 1, link: "" },
          }
        : {}),
      ...(chat.section === "message_requests" ? { is_pending: true } : {}),
    }),
  }));
}

interface Message {
  value: Record<string, unknown>;
  find?: string;
}

function* countedMessages(
  messages: Iterable<Message>,
  tally: Counting,
): Generator<unknown> {
  for (const { value, find } of messages) {
    tally.count("messages");
    if (find !== undefined) tally.mustFind(find);
    yield value;
  }
}

function* messagesBack(
  life: Life,
  chat: Thread,
  random: Random,
): Generator<Message> {
  // Planted from the second newest on, so that it is in every archive however short the chat.
  const step = Math.max(
    1,
    Math.floor(chat.messages / (chat.planted.length + 1)),
  );
  let planted = 0;
  let index = 0;
  let own = false;
  for (const at of timesBack(
    random,
    chat.messages,
    chat.from,
    chat.to,
    chat.group ? 9 : 7,
  )) {
    if (random.chance(0.6)) own = !own;
    const due =
      index >= planted * step + Math.min(1, chat.messages - 1)
        ? chat.planted[planted++]
        : undefined;
    if (due !== undefined) own = due.own;
    const sender =
      own && canAnswer(chat)
        ? life.owner
        : random.pickZipf([...chat.others, ...chat.former]);
    const base = { sender_name: sender.name, timestamp_ms: at };
    if (due !== undefined) {
      const { content } = due;
      yield { value: { ...base, content, ...flags(random) }, find: content };
    } else if (chat.section === "e2ee_cutover" && index === 0) {
      yield { value: { ...base, content: ENCRYPTED, ...flags(random) } };
    } else {
      const made = random.pickWeighted(chat.group ? GROUP_KINDS : DIRECT_KINDS);
      const body =
        chat.section === "inbox" ||
        chat.section === "archived_threads" ||
        chat.section === "e2ee_cutover"
          ? made({ life, chat, random, sender, at })
          : { content: random.pick(SPAM) };
      yield {
        value: {
          ...base,
          ...body,
          ...reactions(life, chat, random, at),
          ...flags(random),
        },
      };
    }
    index++;
  }
}

const ENCRYPTED =
  "Messages and calls are secured with end-to-end encryption. Only people in this chat can read, listen to, or share them. Learn more.";

const canAnswer = (chat: Thread): boolean =>
  chat.section !== "message_requests" && chat.section !== "filtered_threads";

function flags(random: Random) {
  return random.chance(0.5)
    ? {
        is_geoblocked_for_viewer: false,
        is_unsent_image_by_messenger_kid_parent: false,
      }
    : { is_geoblocked_for_viewer: false };
}

function reactions(life: Life, chat: Thread, random: Random, at: number) {
  if (!random.chance(0.07)) return {};
  const actor = random.pick([life.owner, ...chat.others]);
  return {
    reactions: [
      {
        reaction: random.pickZipf(REACTIONS),
        actor: actor.name,
        timestamp: Math.floor(at / 1000) + random.between(4, 900),
      },
    ],
  };
}

interface Scene {
  life: Life;
  chat: Thread;
  random: Random;
  sender: Person;
  at: number;
}

type Body = (scene: Scene) => Record<string, unknown>;

const attachment =
  (key: string, folder: string, extension: string): Body =>
  ({ life, chat, random, at }) => ({
    [key]: Array.from(
      { length: key === "photos" && random.chance(0.15) ? 2 : 1 },
      () => {
        const uri = `${ROOT}/${chat.section}/${chat.folder}/${folder}/${random.digits(15)}.${extension}`;
        life.chatMedia.put(uri);
        return { uri, creation_timestamp: Math.floor(at / 1000) };
      },
    ),
  });

const chatLine: Body = ({ life, chat, random, sender }) => {
  const spoken =
    sender === life.owner && random.chance(0.1) ? "fr" : chat.language;
  return { content: chatText(spoken, random, life.firstNames) };
};

const sticker: Body = ({ life, random }) => {
  const uri = `${ROOT}/stickers_used/39178390000${1000 + random.between(1, STICKERS)}.png`;
  life.chatMedia.put(uri);
  return { sticker: { uri, ai_stickers: [] } };
};

const share: Body = ({ life, random }) => {
  const business = random.pickZipf(life.businesses);
  const url = `https://www.${business.domain}/${random.letters(8, "abcdefghijkmnpqrstuvwxyz")}`;
  return random.chance(0.7)
    ? { content: url, share: { link: url } }
    : {
        share: {
          link: url,
          share_text: `${business.name}: ${chatText("fr", random, life.firstNames)}`,
        },
      };
};

const place: Body = ({ random }) => ({
  share: {
    link: `https://maps.example.com/?q=${46 + random.between(0, 999) / 1000},-${5 + random.between(0, 999) / 1000}`,
    share_text: placeName(random),
  },
});

const call: Body = ({ life, random, sender }) => ({
  content:
    sender === life.owner
      ? life.form.words.youCalled
      : say(life.form.words.called, { p: sender.name }),
  call_duration: 5 + Math.floor(random.exponential() * 600),
});

const missedCall: Body = ({ life, sender }) => ({
  content:
    sender === life.owner
      ? life.form.words.youMissed
      : say(life.form.words.missed, { p: sender.name }),
  call_duration: 0,
  missed: true,
});

const system: Body = ({ life, chat, random, sender }) => {
  const other = random.pick([...chat.others, ...chat.former]).name;
  return {
    content: random.pick([
      `${sender.name} named the group ${chat.title}.`,
      `${sender.name} added ${other} to the group.`,
      `${other} left the group.`,
      `${sender.name} changed the group photo.`,
      `${sender.name} set the emoji to 🚲.`,
      `${life.owner.name} created a poll: ${chatText(chat.language, random, life.firstNames)}`,
    ]),
  };
};

const DIRECT_KINDS: readonly (readonly [Body, number])[] = [
  [chatLine, 838],
  [attachment("photos", "photos", "jpg"), 46],
  [sticker, 24],
  [share, 22],
  [attachment("audio_files", "audio", "mp4"), 14],
  [attachment("videos", "videos", "mp4"), 8],
  [attachment("gifs", "gifs", "gif"), 8],
  [attachment("files", "files", "pdf"), 4],
  [() => ({ is_unsent: true }), 11],
  [call, 8],
  [missedCall, 5],
  [place, 3],
  [() => ({}), 6],
  [
    ({ random }) => ({
      content: "An old line from before the address was hidden.",
      ip: ipAddress(random),
    }),
    2,
  ],
];

const GROUP_KINDS: readonly (readonly [Body, number])[] = [
  ...DIRECT_KINDS,
  [system, 30],
];
