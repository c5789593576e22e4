import type { FileHandle } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Provider } from "../../../../shared/domain/archive.ts";
import { addressBookPhones } from "../facebook/connections.ts";
import { archiveForm, type FormOptions } from "../form.ts";
import { buildLife, type Life } from "../life.ts";
import { encryptedChatFiles } from "../messenger/encrypted-chats.ts";
import { international, ipAddress, phoneNumber } from "../names.ts";
import { Random } from "../random.ts";
import type { SampleFile } from "../sample-file.ts";
import { Tally } from "../tally.ts";
import { chatForm } from "../whatsapp/chat-form.ts";
import { tellChat } from "../whatsapp/chat-lines.ts";
import { chatFiles, fileName } from "../whatsapp/write-random-chat.ts";
import { reportFiles, type ReportPlan } from "../whatsapp/report-files.ts";
import { REPORT_WORDS } from "../whatsapp/report-words.ts";
import type {
  SampleReport,
  SampleSize,
} from "../../../../shared/contract/commands.ts";
import { writeZip } from "../write-zip.ts";
import {
  CHAT_MESSAGES,
  friendsSpeaking,
  householdChats,
  type HouseholdChat,
} from "./household-chats.ts";

/** What the writer of a Facebook download is asked for. */
interface Options {
  out: string;
  size: SampleSize;
  seed: number;
  form?: FormOptions | undefined;
  times?: number;
}

type Archive = SampleReport["archives"][number];

/** What the writer of single archives lends. */
export interface Tools<O> {
  writeFacebook(options: O): Promise<SampleReport>;
  /** Makes a file that is removed again on failure. */
  create(path: string): Promise<FileHandle>;
  onChunk(): void;
  zipTime(writtenAt: number): Date;
}

/**
 * Writes what one made-up person may have asked for at several services: a Facebook download as JSON and one as pages,
 * a year older; Messenger's encrypted chats; three WhatsApp chats and an account report. Their friends are the same, and
 * some of the numbers in both address books.
 */
export async function writeHousehold<O extends Options>(
  options: O,
  tools: Tools<O>,
): Promise<SampleReport> {
  const { seed, size } = options;
  const out = resolve(options.out);
  const newest = await tools.writeFacebook({
    ...options,
    form: { ...options.form, format: "json" },
  });
  const older = await tools.writeFacebook({
    ...options,
    form: { ...options.form, format: "html", yearsOlder: 1 },
  });
  const life = buildLife(seed, size, options.times, archiveForm(options.form));
  const random = new Random(`household/${seed}`);
  const at = tools.zipTime(life.writtenAt);
  const writer = new ArchiveWriter(out, life.owner.name, at, tools);
  const [, english, german] = friendsSpeaking(life);
  const encrypted = encryptedChatFiles(
    life,
    random.fork("messenger"),
    [english, german],
    CHAT_MESSAGES[size],
  );
  const archives: Archive[] = [
    ...newest.archives,
    ...older.archives,
    await writer.zip("messenger", "messages.zip", encrypted),
  ];
  for (const chat of householdChats(life, random.fork("chats"), size))
    archives.push(await writeChat(chat, writer, random.fork("form")));
  archives.push(
    await writer.zip(
      "whatsapp",
      `${REPORT_WORDS.fr.file}.zip`,
      reportFiles(reportOf(life, random.fork("report")), "2024", "fr"),
    ),
  );
  return { seed, archives };
}

type Lent = Pick<Tools<never>, "create" | "onChunk">;

class ArchiveWriter {
  readonly #out: string;
  readonly #account: string;
  readonly #at: Date;
  readonly #tools: Lent;

  constructor(out: string, account: string, at: Date, tools: Lent) {
    this.#out = out;
    this.#account = account;
    this.#at = at;
    this.#tools = tools;
  }

  async zip(
    provider: Provider,
    name: string,
    files: Iterable<SampleFile>,
  ): Promise<Archive> {
    const path = join(this.#out, name);
    const target = (await this.#tools.create(path)).createWriteStream();
    const tally = new Tally();
    const onChunk = () => this.#tools.onChunk();
    await writeZip(target, name, files, this.#at, tally, onChunk);
    return this.#archive(provider, path, tally);
  }

  async text(
    provider: Provider,
    name: string,
    text: string,
    messages: number,
  ): Promise<Archive> {
    const path = join(this.#out, name);
    const handle = await this.#tools.create(path);
    try {
      await handle.writeFile(text);
    } finally {
      await handle.close();
    }
    const tally = new Tally();
    tally.add("messages", messages);
    return this.#archive(provider, path, tally);
  }

  #archive(provider: Provider, path: string, tally: Tally): Archive {
    return {
      paths: [path],
      provider,
      account: this.#account,
      records: tally.inOrder(),
    };
  }
}

async function writeChat(
  { plan, form: options, packing }: HouseholdChat,
  writer: ArchiveWriter,
  random: Random,
): Promise<Archive> {
  const form = chatForm(random.fork(plan.title), options);
  const told = tellChat(plan, form, 0, plan.deeds.length);
  const name = fileName(plan.title, form);
  if (packing === "txt")
    return writer.text("whatsapp", `${name}.txt`, told.text, told.facts.length);
  const entry = form.platform === "ios" ? "_chat.txt" : `${name}.txt`;
  return writer.zip("whatsapp", `${name}.zip`, chatFiles(entry, told));
}

const DAY = 86_400;

function reportOf(life: Life, random: Random): ReportPlan {
  const generatedAt = Math.floor(life.writtenAt / 1000);
  const registeredAt = Math.floor(life.registeredAt / 1000) + 400 * DAY;
  const numbers = (count: number, known: readonly string[] = []): string[] => [
    ...new Set([
      ...known.map(international),
      ...Array.from({ length: count }, () =>
        international(phoneNumber(random)),
      ),
    ]),
  ];
  return {
    phone: international(life.owner.phone),
    name: life.owner.name,
    about: life.owner.town,
    platform: "android",
    contacts: numbers(
      Math.min(400, life.friends.length * 2),
      addressBookPhones(life, 8),
    ),
    groups: [
      ...life.groups.slice(0, 12),
      `Diabète, entraide de ${life.owner.town}`,
    ],
    blocked: numbers(2),
    devices: [
      device(random, 0, "EX-9", "Examplecorp", "2.25.11", generatedAt),
      device(random, 17, "Desktop", "", "Web-2.2999.4", generatedAt),
    ],
    aboutAt: registeredAt + 90 * DAY,
    registeredAt,
    acceptedAt: registeredAt + 60,
    requestedAt: generatedAt - 3 * DAY,
    generatedAt,
  };
}

const device = (
  random: Random,
  id: number,
  model: string,
  maker: string,
  version: string,
  before: number,
) => ({
  id,
  model,
  maker,
  version,
  address: ipAddress(random),
  lastActive: before - random.between(1, 20) * DAY,
  onlineSince: id === 0 ? 0 : before - random.between(30, 60) * DAY,
});
