import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { afterAll, describe, expect, it } from "vitest";

import { openParts } from "../../../../electron/engine/archive/open-parts.ts";
import { searchRecords } from "../../../../electron/engine/search/search-records.ts";
import { listArchives } from "../../../../electron/engine/vault/archives.ts";
import { listCoverage } from "../../../../electron/engine/vault/coverage.ts";
import type { FullRecord } from "../../../../shared/contract/commands.ts";
import { temporaryFolder } from "../../../helpers/temporary-folder.ts";
import {
  allRecords,
  importInto,
  withVault,
} from "../../../helpers/vault-tools.ts";
import { writeZipBytes } from "../../../helpers/zip-bytes.ts";

/* Every sample chat as it came, and packed otherwise. The truth was written by whoever made them up. */
const SAMPLES = path.join(import.meta.dirname, "../../../fixtures/whatsapp");

interface Expected {
  platform: "android" | "ios";
  chat_title: string;
  total_records: number;
  user_messages: number;
  system_messages: number;
  attachments: number;
  media_omitted: number;
  deleted: number;
  edited: number;
  calls: number;
  locations: number;
  polls: number;
  empty_body: number;
  senders: string[];
  first_in_file: string;
  last_in_file: string;
  earliest: string;
  latest: string;
  attachment_files: string[];
  must_find: string[];
}

const expected = JSON.parse(
  readFileSync(path.join(SAMPLES, "expected.json"), "utf8"),
) as Record<string, Expected>;

const folder = temporaryFolder();
afterAll(() => folder.remove());

interface FileBytes {
  name: string;
  data: Buffer;
}

async function filesOf(name: string): Promise<FileBytes[]> {
  const { parts } = await openParts([path.join(SAMPLES, name)]);
  const files = parts.flatMap((part) =>
    part.entries.map((entry) => ({ name: entry.path, data: entry.read() })),
  );
  for (const part of parts) part.close();
  return files;
}

function lineOf({ locator }: FullRecord): number {
  return Number(/^line (\d+)$/.exec(locator)?.[1]);
}

function factsOf(
  records: readonly FullRecord[],
): Omit<Expected, "must_find" | "platform"> {
  const inFile = records.toSorted((a, b) => lineOf(a) - lineOf(b));
  const times = inFile.map(({ localTime }) => localTime!);
  const count = (test: (record: FullRecord) => boolean): number =>
    inFile.filter(test).length;
  const system = count(({ kind }) => kind === "system");
  const attached = inFile.flatMap(({ extra }) =>
    typeof extra["attachment"] === "string" ? extra["attachment"] : [],
  );
  return {
    chat_title: [
      ...new Set(inFile.map((record) => record.conversation!.title)),
    ].join("|"),
    total_records: inFile.length,
    user_messages: inFile.length - system,
    system_messages: system,
    attachments: attached.length,
    media_omitted: count(({ extra }) => "omitted" in extra),
    deleted: count(({ kind }) => kind === "unsent"),
    edited: count(({ extra }) => extra["edited"] === true),
    calls: count(({ kind }) => kind === "call"),
    locations: count(({ kind }) => kind === "location"),
    polls: count(({ kind }) => kind === "poll"),
    empty_body: count(
      ({ kind, text, extra }) =>
        kind === "other" && text === null && Object.keys(extra).length === 0,
    ),
    senders: [
      ...new Set(inFile.flatMap(({ person }) => person ?? [])),
    ].toSorted(),
    first_in_file: times[0]!,
    last_in_file: times.at(-1)!,
    earliest: times.toSorted()[0]!,
    latest: times.toSorted().at(-1)!,
    attachment_files: attached,
  };
}

describe.each(Object.entries(expected))("%s", async (name, want) => {
  const stem = name.replace(/\.(zip|txt)$/, "");
  const files = await filesOf(name);
  const title = stem.startsWith("_chat")
    ? `WhatsApp Chat - ${want.chat_title}`
    : stem;
  const here = path.join(folder.path, stem);
  const packed = path.join(here, "zip");
  const unpacked = path.join(here, "folder", title);
  mkdirSync(packed, { recursive: true });
  mkdirSync(unpacked, { recursive: true });
  const renamed = files.map(({ name: file, data }) => ({
    name: file.startsWith("_chat") ? "_chat.txt" : file,
    data,
  }));
  for (const { name: file, data } of renamed)
    writeFileSync(path.join(unpacked, file), data);
  const ways = {
    "as it came": path.join(SAMPLES, name),
    "as a folder": unpacked,
    "as a zip": writeZipBytes(
      path.join(packed, `${title}.zip`),
      renamed.map((file) => ({ ...file, method: 8, descriptor: true })),
    ),
    "wrapped in a zip of another name, with what a Mac adds": writeZipBytes(
      path.join(packed, "backup.zip"),
      [
        ...renamed.map((file) => ({
          ...file,
          name: `${title}/${file.name}`,
          method: 8,
        })),
        { name: `__MACOSX/${title}/._${renamed[0]!.name}`, data: "x" },
      ],
    ),
  };

  it.each(Object.entries(ways))(
    "%s holds what it holds",
    async (way, given) => {
      const file = path.join(here, `${way}.db`);
      const outcome = await importInto(file, [given]);
      expect(outcome.failed).toEqual([]);
      expect(outcome.archives).toMatchObject([
        { provider: "whatsapp", issues: 0, remarks: [] },
      ]);
      withVault(file, (vault) => {
        const records = allRecords(vault, { category: "messages" });
        const { must_find, platform, ...facts } = want;
        expect(platform).toBeDefined();
        expect(factsOf(records)).toEqual(
          Object.fromEntries(
            Object.entries(facts).filter(([key]) => key in factsOf(records)),
          ),
        );
        expect(
          must_find.filter(
            (text) => searchRecords(vault, { query: `"${text}"` }).total === 0,
          ),
        ).toEqual([]);
        expect(
          listCoverage(vault, {})
            .entries.map(({ status, path: entry }) => [
              entry.replace(/^.*\//, ""),
              status,
            ])
            .filter(
              ([, status]) => !["read", "media", "skipped"].includes(status!),
            ),
        ).toEqual([]);
      });
    },
  );

  it("is the same whatever it is packed in", async () => {
    const file = path.join(here, "all.db");
    const outcome = await importInto(file, Object.values(ways));
    expect(outcome.failed).toEqual([]);
    withVault(file, (vault) => {
      expect(allRecords(vault, { category: "messages" })).toHaveLength(
        want.total_records,
      );
    });
  });
});

it("twenty chats dropped at once, as a folder, are an archive each", async () => {
  const file = path.join(folder.path, "all.db");
  const outcome = await importInto(file, [SAMPLES]);
  expect(outcome.failed).toEqual([]);
  withVault(file, (vault) => {
    expect(listArchives(vault)).toHaveLength(readdirSync(SAMPLES).length - 1);
    const titles = allRecords(vault, { category: "messages" }).map(
      ({ conversation }) => conversation!.title,
    );
    expect(
      Object.fromEntries(
        [...new Set(titles)].map((title) => [
          title,
          titles.filter((each) => each === title).length,
        ]),
      ),
    ).toEqual(
      Object.fromEntries(
        Object.values(expected).map((each) => [
          each.chat_title,
          each.total_records,
        ]),
      ),
    );
  });
});
