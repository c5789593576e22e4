import path from "node:path";

import { searchRecords } from "../electron/engine/search/search-records.ts";
import type { WritableVault } from "../electron/engine/vault/access.ts";
import { importIntoNew } from "../test/helpers/sample-trees.ts";
import { temporaryFolder } from "../test/helpers/temporary-folder.ts";
import { allRecords } from "../test/helpers/vault-tools.ts";
import {
  chatFactsOf,
  CHATS_FOLDER,
  readExpectedChats,
  readExpectedReports,
  REPORTS_FOLDER,
} from "../test/helpers/whatsapp-samples.ts";

const CHAT_HEADS = [
  "sample",
  "messages expected / read",
  "of WhatsApp itself",
  "senders",
  "files named",
  "times right",
  "texts found",
];

const TIMES = ["first_in_file", "last_in_file", "earliest", "latest"] as const;

const REPORT_HEADS = [
  "report",
  "contacts expected / read",
  "groups",
  "blocked",
  "devices",
  "addresses",
  "number",
  "registered",
];

/** How each sample chat and account report of WhatsApp was understood: what was expected, and what was read. */
export async function* whatsappTables(): AsyncGenerator<string> {
  yield* head(CHAT_HEADS);
  for (const [name, want] of Object.entries(readExpectedChats()))
    yield await withSample(path.join(CHATS_FOLDER, name), (vault) => {
      const records = allRecords(vault, { category: "messages" });
      const read = chatFactsOf(records);
      return row(
        name,
        pair(want.total_records, read.total_records),
        pair(want.system_messages, read.system_messages),
        pair(want.senders.length, sharedBy(want.senders, read.senders)),
        pair(
          want.attachment_files.length,
          sharedBy(want.attachment_files, read.attachment_files),
        ),
        pair(
          TIMES.length,
          TIMES.filter((time) => want[time] === read[time]).length,
        ),
        pair(
          want.must_find.length,
          want.must_find.filter(
            (text) => searchRecords(vault, { query: `"${text}"` }).total > 0,
          ).length,
        ),
      );
    });
  yield "";
  yield* head(REPORT_HEADS);
  for (const [year, want] of Object.entries(readExpectedReports()))
    yield await withSample(path.join(REPORTS_FOLDER, year), (vault) => {
      const records = allRecords(vault);
      const of = (category: string): typeof records =>
        records.filter((each) => each.category === category);
      const addresses = of("devices").flatMap(({ text }) => text ?? []);
      const facts = of("profile").flatMap(({ extra }) => Object.values(extra));
      const times = of("profile").map(({ occurredAt }) => occurredAt);
      return row(
        year,
        pair(want.contacts, of("contacts").length),
        pair(want.groups, of("groups").length),
        pair(want.blocked, of("friends").length),
        pair(want.devices ?? want.ips.length, of("devices").length),
        pair(want.ips.length, sharedBy(want.ips, addresses)),
        pair(1, Number(facts.includes(want.phone))),
        pair(1, Number(times.includes(want.registeredAt))),
      );
    });
}

function* head(names: readonly string[]): Generator<string> {
  yield row(...names);
  yield `|${" --- |".repeat(names.length)}`;
}

function row(...cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function pair(expected: number, read: number): string {
  return `${expected} / ${read}`;
}

/** How many of what was expected is there. */
function sharedBy(
  expected: readonly string[],
  read: readonly string[],
): number {
  return expected.filter((each) => read.includes(each)).length;
}

/** Imports a sample into a vault of its own, works with that and throws it away. */
async function withSample<T>(
  sample: string,
  work: (vault: WritableVault) => T,
): Promise<T> {
  const folder = temporaryFolder();
  try {
    const { vault } = await importIntoNew(path.join(folder.path, "vault.db"), [
      sample,
    ]);
    try {
      return work(vault);
    } finally {
      vault.close();
    }
  } finally {
    folder.remove();
  }
}
