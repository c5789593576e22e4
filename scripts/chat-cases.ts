/* Chats of which it is known what they say, for readers of chats to be compared by. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

import { openParts } from "../electron/engine/archive/open-parts.ts";
import { chatText } from "../electron/engine/sample/chat-text.ts";
import type { Wall } from "../electron/engine/sample/clock.ts";
import { Random } from "../electron/engine/sample/random.ts";
import type { ChatFact } from "../electron/engine/sample/whatsapp/chat-lines.ts";
import {
  CHAT_LOCALES,
  REGIONS,
  stampForms,
  type ChatClock,
  type ChatLocale,
  type ChatPlatform,
  type Region,
} from "../electron/engine/sample/whatsapp/regions.ts";
import {
  stampOf,
  type StampStyle,
} from "../electron/engine/sample/whatsapp/stamp.ts";
import { writeRandomChat } from "../electron/engine/sample/whatsapp/write-random-chat.ts";
import {
  CHATS_FOLDER,
  readExpectedChats,
  type ExpectedChat,
} from "../test/helpers/whatsapp-samples.ts";
import type { ReadMessage } from "./chat-readers.ts";

/** The steps of being right, each with those before it. */
export const STEPS = ["count", "times", "entirely"] as const;

export interface Case {
  name: string;
  file: string;
  /** Which of the steps a reading of the file takes. */
  judge: (read: readonly ReadMessage[]) => readonly boolean[];
}

const PLATFORMS = ["android", "ios"] as const;
const NAMES = ["Ann", "Bob"];
const PLAIN_MESSAGES = 60;

interface Form {
  locale: ChatLocale;
  platform: ChatPlatform;
  clock: ChatClock;
  pattern: string;
  /** Which of the forms with the same clock it is. */
  nth: number;
}

const FORMS: readonly Form[] = CHAT_LOCALES.flatMap((locale) =>
  PLATFORMS.flatMap((platform) => {
    const forms = stampForms(locale, platform);
    return forms.map((form) => ({
      ...form,
      locale,
      platform,
      nth: forms
        .filter(({ clock }) => clock === form.clock)
        .findIndex(({ pattern }) => pattern === form.pattern),
    }));
  }),
);

/** Nothing but what two people typed. */
export function plainCases(folder: string, seed: number): Case[] {
  return FORMS.map(({ locale, platform, pattern }, index) => {
    const random = new Random(`bench-chats/${seed}/${index}`);
    const said = typedMessages(random, PLAIN_MESSAGES, 600);
    const region: Region = REGIONS[locale];
    const isIos = platform === "ios";
    const style: StampStyle = {
      pattern,
      seconds: isIos,
      dayParts: region.dayParts ?? ["AM", "PM"],
      digits: region.digits ?? "latn",
      calendar: region.calendar ?? "gregorian",
    };
    const lines = said.map(({ at, sender, text }) => {
      const stamp = stampOf(wallOf(at), style);
      return isIos
        ? `[${stamp}] ${sender}: ${text}\r\n`
        : `${stamp} - ${sender}: ${text}\n`;
    });
    const file = path.join(folder, `plain ${index}.txt`);
    writeFileSync(file, lines.join(""));
    return {
      name: `${locale} ${platform} ${pattern}`,
      file,
      judge: (read) =>
        judgeByFacts(
          said.map(({ at, sender, text }) => ({
            kind: "text",
            sender,
            text,
            localTime: new Date(at).toISOString().slice(0, isIos ? 19 : 16),
          })),
          read,
        ),
    };
  });
}

interface Typed {
  /** The wall clock, as if it were UTC. */
  at: number;
  sender: string;
  text: string;
}

/** Two people, some messages of several lines; so many minutes pass at most between two. */
function typedMessages(
  random: Random,
  count: number,
  minutes: number,
): Typed[] {
  let at = Date.UTC(2019, 0, 25, 8, 3, 7);
  return Array.from({ length: count }, () => {
    at += random.between(0, minutes) * 61_000;
    const texts = random.chance(0.1) ? [0, 1] : [0];
    return {
      at,
      sender: random.pick(NAMES),
      text: texts.map(() => chatText("en", random, NAMES)).join("\n"),
    };
  });
}

function wallOf(at: number): Wall {
  const date = new Date(at);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

/** With all that occurs in chats, and what readers stumble over: pasted chats, names with colons, notices, media. */
export async function fullCases(folder: string, seed: number): Promise<Case[]> {
  const cases: Case[] = [];
  for (const { locale, platform, clock, pattern, nth } of FORMS) {
    const { facts, paths } = await writeRandomChat(
      path.join(folder, `full ${cases.length}`),
      {
        seed,
        locale,
        platform,
        clock,
        pattern: nth,
        messages: 60,
        packing: "txt",
      },
    );
    cases.push({
      name: `${locale} ${platform} ${pattern}`,
      file: paths[0]!,
      judge: (read) => judgeByFacts(facts, read),
    });
  }
  return cases;
}

type Fact = Pick<ChatFact, "sender" | "localTime" | "text" | "edited"> & {
  kind: string;
};

function judgeByFacts(
  facts: readonly Fact[],
  read: readonly ReadMessage[],
): boolean[] {
  return [
    read.length === facts.length,
    facts.every(
      ({ localTime }, index) => read[index]?.time === withSeconds(localTime),
    ),
    facts.every((fact, index) => saysSame(fact, read[index])),
  ];
}

function saysSame(
  { kind, sender, text, edited }: Fact,
  read: ReadMessage | undefined,
): boolean {
  if (read === undefined) return false;
  const isTyped = kind === "text" && edited !== true && text !== null;
  return (
    (read.sender === null ? null : bare(read.sender)) ===
      (sender === null ? null : bare(sender)) &&
    (!isTyped || bare(read.text) === bare(text))
  );
}

/** The sample chats, as their makers described them. */
export async function sampleCases(folder: string): Promise<Case[]> {
  const cases: Case[] = [];
  for (const [name, want] of Object.entries(readExpectedChats()))
    cases.push({
      name,
      file: await textOf(folder, name),
      judge: (read) => judgeByCounts(want, read),
    });
  return cases;
}

/** The chat's text in a file of its own, for readers that open no zips. */
async function textOf(folder: string, name: string): Promise<string> {
  const { parts } = await openParts([path.join(CHATS_FOLDER, name)]);
  const entry = parts[0]!.entries.find(
    ({ path: each }) =>
      /_chat[^/]*\.txt$/.test(each) ||
      each.replace(/\.txt$/, "") === name.replace(/\.(txt|zip)$/, ""),
  )!;
  const at = path.join(folder, `sample ${name}`);
  mkdirSync(at);
  const file = path.join(at, entry.path);
  writeFileSync(file, entry.read());
  for (const part of parts) part.close();
  return file;
}

function judgeByCounts(
  want: ExpectedChat,
  read: readonly ReadMessage[],
): boolean[] {
  const times = read.map(({ time }) => time);
  const sorted = times.toSorted();
  const senders = new Set(
    read.flatMap(({ sender }) => (sender === null ? [] : bare(sender))),
  );
  return [
    read.length === want.total_records,
    times[0] === want.first_in_file &&
      times.at(-1) === want.last_in_file &&
      sorted[0] === want.earliest &&
      sorted.at(-1) === want.latest,
    read.filter(({ sender }) => sender === null).length ===
      want.system_messages &&
      senders.size === want.senders.length &&
      want.senders.every((sender) => senders.has(bare(sender))),
  ];
}

/** What a person sees of a name or text. */
function bare(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff\r]/g, "")
    .replaceAll(/[\u00a0\u202f]/g, " ")
    .replaceAll("\u2011", "-")
    .trim()
    .replace(/^~ ?(?=.)/, "");
}

function withSeconds(time: string): string {
  return time.length === 16 ? `${time}:00` : time;
}

/** A chat of a British Android phone. */
export function writeLongChat(
  folder: string,
  seed: number,
  messages: number,
): string {
  const random = new Random(`bench-chats/${seed}`);
  const lines = typedMessages(random, messages, 30).map(
    ({ at, sender, text }) => {
      const stamp = stampOf(wallOf(at), {
        pattern: "dd/MM/yyyy, HH:mm",
        seconds: false,
        dayParts: ["am", "pm"],
        digits: "latn",
        calendar: "gregorian",
      });
      return `${stamp} - ${sender}: ${text}\n`;
    },
  );
  const file = path.join(folder, "WhatsApp Chat with Ann.txt");
  writeFileSync(file, lines.join(""));
  return file;
}
