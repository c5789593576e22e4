import { createWriteStream, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Random } from "../random.ts";
import type { SampleFile } from "../sample-file.ts";
import { Tally } from "../tally.ts";
import { say } from "../words/words.ts";
import { writeZip } from "../write-zip.ts";
import { planChat, type ChatPlan } from "./chat-deeds.ts";
import { chatForm, type ChatForm, type ChatFormOptions } from "./chat-form.ts";
import { tellChat, type ChatFact, type ToldChat } from "./chat-lines.ts";
import { attachmentBytes } from "./chat-media.ts";
import { dateOrders } from "./date-orders.ts";
import { COLON_TITLE } from "./edge-texts.ts";
import type { ChatClock, ChatLocale, ChatPlatform } from "./regions.ts";

/** Which conversation, how much of it, and how it is written. */
export interface RandomChatOptions extends ChatFormOptions {
  seed: number;
  /** Of the whole conversation; at most 60. */
  messages?: number | undefined;
  /** Only so many of them, as an export before the rest was written. */
  upTo?: number | undefined;
  /** Without so many at the beginning, as the service cuts long ones. */
  from?: number | undefined;
  group?: boolean | undefined;
  /** `ambiguous`: nothing in it says which number is the month; not in locales that begin with a year of four digits. */
  order?: "clear" | "ambiguous" | undefined;
  /** `txt` is the text alone, also where it names media. */
  packing?: "txt" | "zip" | "folder" | undefined;
}

/** What was written, said by the writer. */
export interface WrittenChat {
  /** The one file or folder to import. */
  paths: string[];
  /** The contact, or the name of the group. */
  title: string;
  /** The title as far as names of files and lines of the text show it. */
  shownTitle: string;
  isGroup: boolean;
  /** The push name of who exported it; no chat says whose it is. */
  owner: string;
  /** By words that only the owner is shown, or as the one of two who is not the contact. */
  showsOwner: boolean;
  members: string[];
  platform: ChatPlatform;
  locale: ChatLocale;
  clock: ChatClock;
  /** Of a stamp, as CLDR writes them. */
  pattern: string;
  /** Each record in the order of the file. */
  facts: ChatFact[];
  /** Files beside the text, in the archive. */
  attachments: string[];
  /** The name of the text in its archive, or of the file. */
  entry: string;
  /** Numbers and names of media leave more than one order of day, month and year. */
  ambiguousOrder: boolean;
  /** The order in which the locale writes them. */
  order: "dmy" | "mdy" | "ymd";
}

const MOST = 60;

/**
 * Writes a small made-up WhatsApp chat, the same conversation for a seed on whatever phone, and says what is in it.
 *
 * For tests that import thousands and compare: it is written at once and holds what readers stumble over.
 */
export async function writeRandomChat(
  folder: string,
  options: RandomChatOptions,
): Promise<WrittenChat> {
  const random = new Random(`chat/${options.seed}`);
  const form = chatForm(random.fork("form"), options);
  const planned = planChat(random.fork("plan"), {
    messages: Math.min(MOST, Math.max(0, options.messages ?? 30)),
    group: options.group,
    order: options.order ?? "clear",
  });
  const packing =
    options.packing ??
    random.fork("packing").pick(["txt", "zip", "folder"] as const);
  // A bare text from an iPhone does not tell how the chat is called, so where its name ends could not be known.
  const hasColon =
    planned.isGroup &&
    !(form.platform === "ios" && packing === "txt") &&
    form.locale.startsWith("en-") &&
    random.fork("title").chance(0.2);
  const plan = hasColon ? { ...planned, title: COLON_TITLE } : planned;
  const told = tellChat(
    plan,
    // The name of a medium tells the date.
    options.order === "ambiguous" ? { ...form, media: false } : form,
    options.from ?? 0,
    options.upTo ?? plan.deeds.length,
  );
  const out = resolve(folder);
  mkdirSync(out, { recursive: true });
  const name = fileName(plan.title, form);
  const entry = form.platform === "ios" ? "_chat.txt" : `${name}.txt`;
  const path = await write(out, name, entry, told, packing);
  const orders = dateOrders(told.stamps, form.style);
  const isNameless = form.platform === "ios" && packing === "txt";
  const shownTitle = titleShown(plan, told, isNameless);
  return {
    paths: [path],
    title: plan.title,
    shownTitle,
    isGroup: plan.isGroup,
    owner: plan.owner.name,
    showsOwner:
      isDeletedByOwner(told) ||
      (!plan.isGroup && doAllSpeak(plan, told) && (!isNameless || told.opens)),
    members: plan.members.map((member) => member.name),
    platform: form.platform,
    locale: form.locale,
    clock: form.clock,
    pattern: form.style.pattern,
    facts: told.facts,
    attachments: packing === "txt" ? [] : told.attachments,
    entry,
    ambiguousOrder: orders.possible.length > 1,
    order: orders.own,
  };
}

/** Whether it holds words that only its owner is shown. */
const isDeletedByOwner = ({ facts }: ToldChat): boolean =>
  facts.some(({ ownersWords }) => ownersWords === true);

const doAllSpeak = ({ members }: ChatPlan, { facts }: ToldChat): boolean =>
  members.every(({ name }) => facts.some(({ sender }) => sender === name));

/** A bare text of an iPhone is called by its first notice; else it seems to be a chat of the two who are named. */
function titleShown(
  { title, owner }: ChatPlan,
  told: ToldChat,
  isNameless: boolean,
): string {
  const { names, opens } = told;
  if (!isNameless) return names.has(title) ? title : inFileName(title);
  if (opens) return title;
  const others = [...names].filter((name) => name !== owner.name);
  return isDeletedByOwner(told) && others.length === 1
    ? (others[0] as string)
    : "_chat";
}

/** How an archive of a chat is called, less its ending. The localised names of zips from iPhones are not known. */
export function fileName(title: string, form: ChatForm): string {
  const pattern =
    form.platform === "ios" ? "WhatsApp Chat - {x}" : form.titlePattern;
  return say(pattern, { x: inFileName(title) });
}

const inFileName = (title: string): string =>
  title.replaceAll(/[/\\:?"*<>|]/g, "_");

async function write(
  out: string,
  name: string,
  entry: string,
  told: ToldChat,
  packing: "txt" | "zip" | "folder",
): Promise<string> {
  if (packing === "txt") {
    const path = join(out, entry);
    writeFileSync(path, told.text, { flag: "wx" });
    return path;
  }
  if (packing === "folder") {
    const path = join(out, name);
    mkdirSync(path);
    for (const file of chatFiles(entry, told))
      for (const content of file.write(NOT_COUNTED))
        writeFileSync(join(path, file.path), content, { flag: "wx" });
    return path;
  }
  const path = join(out, `${name}.zip`);
  const target = createWriteStream(path, { flags: "wx" });
  await writeZip(
    target,
    `${name}.zip`,
    chatFiles(entry, told),
    zipTime(told),
    new Tally(),
    () => undefined,
  );
  return path;
}

const NOT_COUNTED = {
  count: () => undefined,
  repeat: () => undefined,
  mustFind: () => undefined,
};

/** The text, and what lies beside it. */
export function* chatFiles(
  entry: string,
  told: ToldChat,
): Generator<SampleFile> {
  yield {
    path: entry,
    status: "read",
    write: (tally) => {
      tally.count("messages", told.facts.length);
      return [told.text];
    },
  };
  for (const path of told.attachments)
    yield {
      path,
      status: path.endsWith(".vcf") ? "read" : "media",
      write: () => [attachmentBytes(path)],
    };
}

/** Read from parts, as zips keep wall-clock time: an hour after the last line. */
function zipTime({ stamps }: ToldChat): Date {
  const last = stamps.at(-1)?.wall;
  return last === undefined
    ? new Date(2024, 0, 1)
    : new Date(
        last.year,
        last.month - 1,
        last.day,
        last.hour + 1,
        last.minute,
        0,
      );
}
