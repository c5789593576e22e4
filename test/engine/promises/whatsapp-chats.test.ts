import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import * as fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";

import { importArchives } from "../../../electron/engine/import-archive.ts";
import { ZoneClock } from "../../../electron/engine/sample/clock.ts";
import type { ChatFact } from "../../../electron/engine/sample/whatsapp/chat-lines.ts";
import {
  CHAT_LOCALES,
  stampForms,
} from "../../../electron/engine/sample/whatsapp/regions.ts";
import { cardIn } from "../../../electron/engine/sample/whatsapp/chat-media.ts";
import {
  writeRandomChat,
  type RandomChatOptions,
  type WrittenChat,
} from "../../../electron/engine/sample/whatsapp/write-random-chat.ts";
import { listCoverage } from "../../../electron/engine/vault/coverage.ts";
import { eraseAll } from "../../../electron/engine/vault/erase.ts";
import { openForWriting } from "../../../electron/engine/vault/open-vault.ts";
import type {
  FullRecord,
  ImportedArchive,
} from "../../../shared/contract/commands.ts";
import { seed } from "../../helpers/seed.ts";
import { allRecords } from "../../helpers/vault-tools.ts";

/*
 * A chat as any phone of the tables exports it gives the messages that were written: in this order, at these times, by
 * these people, with these texts and files, and nothing else.
 *
 * The chats come from a writer that shares nothing with the reader and says what it wrote, and what the form leaves out.
 */

/** Chats of each form; more where a seed is asked for, as `npm run test:deep` does. */
const CHATS = process.env["DOSSIER_SEED"] === undefined ? 3 : 20;

/** Every way in which a phone of the tables writes its stamps. */
const FORMS = CHAT_LOCALES.flatMap((locale) =>
  (["android", "ios"] as const).flatMap((platform) => {
    const forms = stampForms(locale, platform);
    return forms.map(({ clock, pattern }) => ({
      locale,
      platform,
      clock,
      pattern: forms
        .filter((each) => each.clock === clock)
        .findIndex((each) => each.pattern === pattern),
    }));
  }),
);

const ZONES = [
  undefined,
  "UTC",
  "Europe/Paris",
  "America/New_York",
  "Asia/Kolkata",
  "Pacific/Chatham",
  "Australia/Lord_Howe",
] as const;

interface Chat extends RandomChatOptions {
  /** Which the person says the phone was in. */
  zone: (typeof ZONES)[number];
}

/** What is said in a chat, and how it is packed; the first of each choice is the plainest. */
const CHAT: fc.Arbitrary<Chat> = fc.record({
  seed: fc.nat(1_000_000),
  messages: fc.integer({ min: 6, max: 60 }),
  upTo: fc.constantFrom(undefined, undefined, undefined, 20),
  from: fc.constantFrom(undefined, undefined, undefined, 1, 5),
  group: fc.boolean(),
  media: fc.boolean(),
  packing: fc.constantFrom("txt", "zip", "folder"),
  order: fc.constantFrom("clear", "clear", "clear", "ambiguous"),
  zone: fc.constantFrom(...ZONES),
});

/** Thousands of small files: in memory, where the system has a folder there. */
const MEMORY = "/dev/shm";
const folder = mkdtempSync(
  path.join(existsSync(MEMORY) ? MEMORY : tmpdir(), "dossier-test-"),
);
const vault = openForWriting({ file: path.join(folder, "vault.db") });
afterAll(() => {
  vault.close();
  rmSync(folder, { recursive: true, force: true });
});

let made = 0;

async function importOne(
  {
    paths,
    ambiguousOrder,
    order,
  }: Pick<WrittenChat, "paths"> & Partial<WrittenChat>,
  timezone: string | undefined,
): Promise<ImportedArchive> {
  eraseAll(vault);
  const { archives, failed } = await importArchives({
    vault,
    key: undefined,
    paths,
    // What the text leaves open, the person says.
    times: { timezone, dateOrder: ambiguousOrder === true ? order : undefined },
    now: () => 1,
    isCancelled: () => false,
    progress: () => undefined,
  });
  expect(failed).toEqual([]);
  expect(archives).toHaveLength(1);
  return archives[0]!;
}

const lineOf = ({ locator }: FullRecord): number =>
  Number(/^line (\d+)$/.exec(locator)?.[1]);

/** A record as facts are told. */
function told(record: FullRecord): object {
  const { attachment, omitted, edited, ...rest } = record.extra;
  return {
    line: lineOf(record),
    kind: record.kind,
    category: record.category,
    localTime: record.localTime,
    sender: record.person,
    own: record.own,
    conversation: record.conversation?.title,
    title: record.title,
    text: record.text,
    attachment: attachment ?? null,
    omitted: omitted !== undefined,
    edited: edited === true,
    rest,
  };
}

function expected(
  { showsOwner, shownTitle, attachments }: WrittenChat,
  fact: ChatFact,
): object {
  const { attachment, localTime } = fact;
  const isMissing = attachment !== null && !attachments.includes(attachment);
  return {
    line: fact.line,
    kind: fact.kind,
    category: "messages",
    // What a phone does not show is the beginning of its minute.
    localTime: localTime.length < 19 ? `${localTime}:00` : localTime,
    sender: fact.sender,
    own: showsOwner && !fact.system ? fact.own : null,
    conversation: shownTitle,
    title: fact.document ?? null,
    text: fact.text,
    attachment,
    omitted: fact.omitted === true,
    edited: fact.edited === true,
    rest: isMissing
      ? { "attachment.not_in_download": true }
      : attachment?.endsWith(".vcf") === true
        ? saidByCard(attachment)
        : {},
  };
}

function saidByCard(file: string): object {
  const { name, phone } = cardIn(file);
  return { "contact.name": name, "contact.phone": phone };
}

/** The instant is one at which a clock of the zone shows the time; none if no clock ever showed it. */
function expectInstant(
  { localTime, occurredAt }: FullRecord,
  zone: string | undefined,
): void {
  if (zone === undefined) {
    expect(occurredAt).toBeNull();
    return;
  }
  const clock = new ZoneClock(zone);
  const shown = Date.parse(`${localTime}Z`);
  const instants = [-1, 1]
    .map((days) => shown - clock.offsetAt(shown + days * 86_400_000) * 60_000)
    .filter((at) => at + clock.offsetAt(at) * 60_000 === shown);
  expect(occurredAt).toBe(instants.length === 0 ? null : Math.min(...instants));
}

/** The text and contact cards are read, each other file is known for a medium, and nothing else is there. */
function expectLedger({ id }: ImportedArchive, chat: WrittenChat): void {
  const { entries, next } = listCoverage(vault, { archive: id });
  expect(next).toBeNull();
  const status = (name: string): string =>
    name === chat.entry || name.endsWith(".vcf") ? "read" : "media";
  expect(
    Object.fromEntries(
      entries.map((entry) => [path.basename(entry.path), entry.status]),
    ),
  ).toEqual(
    Object.fromEntries(
      [chat.entry, ...chat.attachments].map((name) => [name, status(name)]),
    ),
  );
}

async function expectSame(options: Chat): Promise<void> {
  const { zone, ...form } = options;
  const place = path.join(folder, `${(made += 1)}`);
  const chat = await writeRandomChat(place, form);
  try {
    const archive = await importOne(chat, zone);
    const records = allRecords(vault).toSorted((a, b) => lineOf(a) - lineOf(b));
    expect(records.map(told)).toEqual(
      chat.facts.map((fact) => expected(chat, fact)),
    );
    for (const record of records) expectInstant(record, zone);
    expect(archive.issues).toBe(0);
    expect(archive.records).toBe(chat.facts.length);
    expectLedger(archive, chat);
  } finally {
    rmSync(place, { recursive: true });
  }
}

describe("a chat as any phone exports it", () => {
  it(
    `gives the messages that were written (${FORMS.length} forms, ${CHATS} chats each, seed ${seed})`,
    { timeout: 1_200_000 },
    async () => {
      for (const [index, form] of FORMS.entries())
        await fc.assert(
          fc.asyncProperty(CHAT, (chat) =>
            expectSame({
              ...chat,
              ...form,
              // Of years before their months and days nobody knows another order.
              order: isYearFirst(form) ? "clear" : chat.order,
            }),
          ),
          { seed: seed + index, numRuns: CHATS },
        );
    },
  );
});

it("keeps the order of messages that a phone shows with one time", async () => {
  const place = path.join(folder, "order");
  mkdirSync(place);
  const file = path.join(place, "WhatsApp Chat with Ada Test.txt");
  const words = Array.from({ length: 40 }, (_, nth) => `message ${nth}`);
  writeFileSync(
    file,
    [
      ...words.map((text) => `13/04/2023, 09:05 - Ada Test: ${text}`),
      "13/04/2023, 09:06 - Sam Example: after",
    ].join("\n"),
  );
  await importOne({ paths: [file] }, "Europe/Paris");
  expect(allRecords(vault).map(({ text }) => text)).toEqual([
    "after",
    ...words.toReversed(),
  ]);
});

function isYearFirst({
  locale,
  platform,
  clock,
  pattern,
}: (typeof FORMS)[number]): boolean {
  const forms = stampForms(locale, platform).filter(
    (each) => each.clock === clock,
  );
  return forms[pattern]!.pattern.startsWith("yyyy");
}
