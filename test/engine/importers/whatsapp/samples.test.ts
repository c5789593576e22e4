import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";

import { afterAll, describe, expect, it } from "vitest";

import { openParts } from "../../../../electron/engine/archive/open-parts.ts";
import { searchRecords } from "../../../../electron/engine/search/search-records.ts";
import { listArchives } from "../../../../electron/engine/vault/archives.ts";
import { listCoverage } from "../../../../electron/engine/vault/coverage.ts";
import { temporaryFolder } from "../../../helpers/temporary-folder.ts";
import {
  allRecords,
  importInto,
  withVault,
} from "../../../helpers/vault-tools.ts";
import {
  chatFactsOf,
  CHATS_FOLDER,
  readExpectedChats,
} from "../../../helpers/whatsapp-samples.ts";
import { writeZipBytes } from "../../../helpers/zip-bytes.ts";

/* Every sample chat as it came, and packed otherwise. The truth was written by whoever made them up. */
const expected = readExpectedChats();

const folder = temporaryFolder();
afterAll(() => folder.remove());

interface FileBytes {
  name: string;
  data: Buffer;
}

async function filesOf(name: string): Promise<FileBytes[]> {
  const { parts } = await openParts([path.join(CHATS_FOLDER, name)]);
  const files = parts.flatMap((part) =>
    part.entries.map((entry) => ({ name: entry.path, data: entry.read() })),
  );
  for (const part of parts) part.close();
  return files;
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
    "as it came": path.join(CHATS_FOLDER, name),
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
        const read = chatFactsOf(records);
        expect(read).toEqual(
          Object.fromEntries(
            Object.entries(facts).filter(([key]) => key in read),
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
  const outcome = await importInto(file, [CHATS_FOLDER]);
  expect(outcome.failed).toEqual([]);
  withVault(file, (vault) => {
    expect(listArchives(vault)).toHaveLength(
      readdirSync(CHATS_FOLDER).length - 1,
    );
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
