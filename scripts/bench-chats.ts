/*
 * Compares how Dossier reads the text of WhatsApp chats with the npm package whatsapp-chat-parser, on the same files:
 *
 *   npm run bench:chats -- [--messages N] [--rounds N] [--seed N] [--wrong]
 *
 * Right or wrong, in three sets: a plain chat for every way in which a region writes dates on a platform (two people and
 * what they typed); the same with all that occurs (notices, media, calls, pasted chats, names with colons), meant to be
 * hard; the sample chats. `count`: as many messages as there are. `times`: and each at its time. `entirely`: and each by
 * its sender or by none, and what people typed to the letter, but for marks that nobody sees (the words of notices, media
 * and edited messages are not compared: each reader has its own way). Of the sample chats count, number of notices,
 * first and last time and the senders are known. `--wrong` names the files.
 *
 * Speed and memory: one long chat; each reading is a process of its own, from opening the file to the last message, the
 * two in turns, medians. Dossier's includes its two passes and finding whose phone it was; neither stores anything.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";

import {
  fullCases,
  plainCases,
  sampleCases,
  STEPS,
  writeLongChat,
  type Case,
} from "./chat-cases.ts";
import { CHAT_READERS, type ReadMessage } from "./chat-readers.ts";

// Set before the first date: the package reads wall clocks as times of this computer.
process.env["TZ"] = "UTC";

const { values } = parseArgs({
  options: {
    messages: { type: "string", default: "200000" },
    rounds: { type: "string", default: "3" },
    seed: { type: "string", default: "1" },
    wrong: { type: "boolean", default: false },
  },
});

type Reader = keyof typeof CHAT_READERS;

const READERS: Readonly<Record<Reader, string>> = {
  dossier: "Dossier",
  parser: "whatsapp-chat-parser",
};

const seed = Number(values.seed);
const folder = mkdtempSync(path.join(tmpdir(), "dossier-bench-chats-"));
try {
  await compare("plain chats", plainCases(folder, seed));
  await compare("chats with all that occurs", await fullCases(folder, seed));
  await compare("sample chats", await sampleCases(folder));
  race(writeLongChat(folder, seed, Number(values.messages)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function compare(title: string, cases: readonly Case[]): Promise<void> {
  console.log(`\n${title}: ${cases.length} files\n`);
  printRow("right in", ...STEPS);
  printRow("---", ...STEPS.map(() => "---"));
  for (const reader of Object.keys(READERS) as Reader[]) {
    const right = new Map<string, number>();
    for (const { name, file, judge } of cases) {
      const read: ReadMessage[] = [];
      await CHAT_READERS[reader](file, (message) => read.push(message()));
      const verdicts = judge(read);
      const failed = verdicts.indexOf(false);
      const reached = failed < 0 ? STEPS.length : failed;
      for (const step of STEPS.slice(0, reached))
        right.set(step, (right.get(step) ?? 0) + 1);
      if (values.wrong && failed >= 0)
        console.log(`  ${READERS[reader]}, ${STEPS[failed]}: ${name}`);
    }
    printRow(READERS[reader], ...STEPS.map((step) => right.get(step) ?? 0));
  }
}

interface Reading {
  messages: number;
  seconds: number;
  peakMegabytes: number;
}

function race(file: string): void {
  const megabytes = statSync(file).size / 1e6;
  const readings: Record<Reader, Reading[]> = { dossier: [], parser: [] };
  for (let round = 0; round < Number(values.rounds); round += 1)
    for (const reader of Object.keys(READERS) as Reader[])
      readings[reader].push(readOnce(reader, file));
  console.log(
    `\none chat of ${values.messages} messages, ${megabytes.toFixed(1)} MB\n`,
  );
  printRow("", "messages", "MB/s", "peak MB");
  printRow("---", "---", "---", "---");
  for (const reader of Object.keys(READERS) as Reader[]) {
    const of = (pick: (reading: Reading) => number): number =>
      readings[reader].map(pick).toSorted((a, b) => a - b)[
        Math.floor(readings[reader].length / 2)
      ]!;
    printRow(
      READERS[reader],
      of(({ messages }) => messages),
      (megabytes / of(({ seconds }) => seconds)).toFixed(1),
      of(({ peakMegabytes }) => peakMegabytes).toFixed(0),
    );
  }
}

function readOnce(reader: Reader, file: string): Reading {
  const child = spawnSync(
    process.execPath,
    [path.join(import.meta.dirname, "bench-chats-step.ts"), reader, file],
    { encoding: "utf8" },
  );
  if (child.status !== 0) throw new Error(`${reader} failed: ${child.stderr}`);
  return JSON.parse(child.stdout) as Reading;
}

function printRow(...cells: readonly (string | number)[]): void {
  console.log(`| ${cells.join(" | ")} |`);
}
