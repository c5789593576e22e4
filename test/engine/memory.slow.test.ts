import { closeSync, openSync, writeSync } from "node:fs";
import path from "node:path";

import { afterAll, expect, it } from "vitest";

import { filesOf } from "../helpers/made-up-archive.ts";
import { runNode } from "../helpers/run.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";
import { writeZipBytes, type EntryBytes } from "../helpers/zip-bytes.ts";

/*
 * Memory does not grow with the archive. The smaller archive is large enough to fill every cache that has a limit
 * (SQLite's pages, the index's pending words, the heap's young generation), so that what is compared is only what has
 * none. The C library and the heap are told to give back what is free at once: how long they keep it otherwise differs
 * by 60 MB from run to run, and is no growth.
 */

const SMALL = 140_000;
const TIMES = 5;
const MESSAGES_PER_FILE = 2_000;
const WORDS_PER_MESSAGE = 40;

const folder = temporaryFolder();
afterAll(() => folder.remove());

const words = Array.from(
  { length: 5_000 },
  (_, index) =>
    `${((index * 7_919) % 99_991).toString(36)}${"xyz"[index % 3]}${"aeiou"[index % 5]}`,
);

/** A sequence that is the same in every run. */
function sequence(): (below: number) => number {
  let state = 1;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
}

function writeChats(messages: number): string {
  const next = sequence();
  const chat = (number: number): EntryBytes => ({
    name: `your_facebook_activity/messages/inbox/chat_${number}/message_1.json`,
    method: 8,
    data: JSON.stringify({
      participants: [{ name: `Ada ${number % 50}` }, { name: "Sam Example" }],
      title: `Chat ${number}`,
      messages: Array.from({ length: MESSAGES_PER_FILE }, (_, index) => ({
        sender_name: index % 2 === 0 ? "Sam Example" : `Ada ${number % 50}`,
        timestamp_ms: 1.3e12 + next(1e9) * 400 + index,
        content: Array.from(
          { length: WORDS_PER_MESSAGE },
          () => words[next(words.length)],
        ).join(" "),
      })),
    }),
  });
  return writeZipBytes(path.join(folder.path, `${messages}.zip`), [
    ...[...filesOf({})].map(([name, data]) => ({ name, data })),
    ...Array.from({ length: messages / MESSAGES_PER_FILE }, (_, number) =>
      chat(number),
    ),
  ]);
}

/** A chat of one text; each message of two lines, as long as those above. */
function writeChat(messages: number): string {
  const next = sequence();
  const file = path.join(folder.path, `WhatsApp Chat with ${messages}.txt`);
  const handle = openSync(file, "w");
  for (let from = 0; from < messages; from += MESSAGES_PER_FILE) {
    const lines = Array.from({ length: MESSAGES_PER_FILE }, (_, index) => {
      const time = new Date(1.5e12 + (from + index) * 120_000).toISOString();
      const [year, month, day] = time.slice(0, 10).split("-");
      const text = Array.from(
        { length: WORDS_PER_MESSAGE / 4 },
        () => words[next(words.length)],
      ).join(" ");
      return `${day}/${month}/${year}, ${time.slice(11, 16)} - ${index % 2 === 0 ? "Sam Example" : "Ada Oak"}: ${text}\n${text}\n`;
    });
    writeSync(handle, lines.join(""));
  }
  closeSync(handle);
  return file;
}

interface Figures {
  failed: number;
  records: number;
  peakMegabytes: number;
}

async function importOf(
  messages: number,
  write: (messages: number) => string = writeChats,
): Promise<Figures> {
  const { output, errors, code } = await runNode(
    [
      "--max-semi-space-size=16",
      path.join(import.meta.dirname, "import-once.ts"),
      path.join(folder.path, `${write.name} ${messages}/vault.db`),
      write(messages),
    ],
    {
      env: {
        ...process.env,
        MALLOC_ARENA_MAX: "1",
        MALLOC_MMAP_THRESHOLD_: "131072",
        MALLOC_TRIM_THRESHOLD_: "131072",
      },
    },
  );
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
  return JSON.parse(output) as Figures;
}

it(
  `an import of ${TIMES} times as much needs no more memory`,
  { timeout: 600_000 },
  async () => {
    const one = await importOf(SMALL);
    const many = await importOf(SMALL * TIMES);
    expect(one).toMatchObject({ failed: 0, records: SMALL + 1 });
    expect(many).toMatchObject({ failed: 0, records: SMALL * TIMES + 1 });
    // What was measured when this was written: 454 to 510 MB, and 493 to 496 MB.
    const figures = `${one.peakMegabytes.toFixed(0)} MB, then ${many.peakMegabytes.toFixed(0)} MB`;
    expect(many.peakMegabytes / one.peakMegabytes, figures).toBeLessThanOrEqual(
      1.15,
    );
  },
);

it(
  "a chat of over a million lines needs no more memory than one of a third",
  { timeout: 600_000 },
  async () => {
    const one = await importOf(200_000, writeChat);
    const many = await importOf(600_000, writeChat);
    expect(one).toMatchObject({ failed: 0, records: 200_000 });
    expect(many).toMatchObject({ failed: 0, records: 600_000 });
    const figures = `${one.peakMegabytes.toFixed(0)} MB, then ${many.peakMegabytes.toFixed(0)} MB`;
    expect(many.peakMegabytes / one.peakMegabytes, figures).toBeLessThanOrEqual(
      1.15,
    );
  },
);
