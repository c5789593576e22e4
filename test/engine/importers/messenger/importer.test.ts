import path from "node:path";

import * as fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";

import { EntryError } from "../../../../electron/engine/archive/archive-error.ts";
import { entryName } from "../../../../electron/engine/importers/entry-name.ts";
import {
  OtherShape,
  type Owner,
  type Yield,
} from "../../../../electron/engine/importers/importer.ts";
import { facebook } from "../../../../electron/engine/importers/facebook/importer.ts";
import { floatingClock } from "../../../../electron/engine/importers/clock.ts";
import { messenger } from "../../../../electron/engine/importers/messenger/importer.ts";
import { recognise } from "../../../../electron/engine/importers/recognise.ts";
import { importers } from "../../../../electron/engine/importers/registry.ts";
import { searchRecords } from "../../../../electron/engine/search/search-records.ts";
import { listCoverage } from "../../../../electron/engine/vault/coverage.ts";
import { sql } from "../../../../electron/engine/vault/sql.ts";
import type { RecordDraft } from "../../../../shared/domain/record.ts";
import { temporaryFolder } from "../../../helpers/temporary-folder.ts";
import {
  allRecords,
  importInto,
  withVault,
} from "../../../helpers/vault-tools.ts";
import { writeZipBytes } from "../../../helpers/zip-bytes.ts";
import { MemoryEntry } from "../../formats/memory-entry.ts";
import { document, seed } from "../../formats/property.ts";
import { madeUpPart } from "../made-up-part.ts";

const T = 1_735_725_600_000;
const PEOPLE = ["Sam Example", "Ada Oak"];
const folder = temporaryFolder();
afterAll(() => folder.remove());

const message = (fields: object) => ({
  isUnsent: false,
  media: [],
  reactions: [],
  senderName: "Ada Oak",
  text: "",
  timestamp: T,
  type: "text",
  ...fields,
});
const thread = (messages: unknown, around: object = {}) => ({
  participants: PEOPLE,
  threadName: "Ada Oak_3",
  messages,
  ...around,
});

interface Reading {
  records: RecordDraft[];
  issues: string[];
  others: Yield[];
}

async function read(
  value: unknown,
  {
    path: name = "messages/Ada Oak_3.json",
    owner = null,
  }: { path?: string; owner?: Owner | null } = {},
): Promise<Reading> {
  const reading: Reading = { records: [], issues: [], others: [] };
  const entry = new MemoryEntry(JSON.stringify(value), { path: name });
  const context = { owner, name: entryName(name), clock: floatingClock };
  for await (const batch of messenger
    .readerOf(context.name)!
    .read(entry, context))
    for (const item of batch)
      if (item.type === "record") reading.records.push(item.draft);
      else if (item.type === "issue") reading.issues.push(item.locator);
      else reading.others.push(item);
  return reading;
}

const readOne = async (fields: object): Promise<RecordDraft> =>
  (await read(thread([message(fields)]))).records[0]!;

describe("a message of the encrypted download", () => {
  it.each([
    ["text", { text: "Words" }],
    ["text", { text: "Words", type: "Generic" }],
    ["media", { type: "media", media: [{ uri: "./media/a.jpg" }] }],
    ["media", { type: "Generic", media: [{ uri: "./media/a.jpg" }] }],
    ["media", { type: "media", media: [] }],
    ["contact", { type: "media", media: [{ uri: "./media/ada.vcf" }] }],
    ["link", { type: "link", text: "https://example.org" }],
    ["location", { type: "link", text: "https://bing.com/maps/default.aspx" }],
    ["unsent", { type: "placeholder", isUnsent: true, text: "A phrase" }],
    ["unsent", { type: "Generic", isUnsent: true, text: "Old words" }],
    ["other", { type: "placeholder", text: "A phrase" }],
    ["other", {}],
  ])("is of kind %s: %j", async (kind, fields) => {
    expect(await readOne(fields)).toMatchObject({ kind, occurredAt: T });
  });

  it("keeps nothing of what it said once it is withdrawn", async () => {
    const draft = await readOne({
      isUnsent: true,
      text: "Secret",
      media: [{ uri: "./media/Secret.jpg" }],
      reactions: [{ actor: "Sam Example", reaction: "❤" }],
    });
    expect(JSON.stringify([draft, ...draft.extra!])).not.toContain("Secret");
    expect(Object.fromEntries(draft.extra!)).toEqual({
      isUnsent: true,
      "reactions.0.actor": "Sam Example",
      "reactions.0.reaction": "❤",
    });
  });

  it("keeps reactions with who and what, and parts nobody expected", async () => {
    const draft = await readOne({
      text: "Words",
      reactions: [{ actor: "Sam Example", reaction: "👍" }],
      replyTo: { text: "Before" },
    });
    expect(Object.fromEntries(draft.extra!)).toEqual({
      "reactions.0.actor": "Sam Example",
      "reactions.0.reaction": "👍",
      "replyTo.text": "Before",
    });
  });

  it("says that its medium is missing where the download says so", async () => {
    const draft = await readOne({
      type: "media",
      media: [{ uri: "Failed to download media" }],
    });
    expect(Object.fromEntries(draft.extra!)).toEqual({
      "media.0.not_in_download": true,
    });
  });

  it("is anybody's as long as the owner is not known", async () => {
    const value = thread([message({ text: "a" })]);
    const owner = { names: ["Sam Example"], handles: [] };
    expect((await read(value)).records[0]!.own).toBeUndefined();
    expect((await read(value, { owner })).records[0]!.own).toBe(false);
  });
});

describe("a conversation of the encrypted download", () => {
  it.each([
    ["Ada Oak_3", "messages/Ada Oak_3.json", "Ada Oak"],
    ["Ada Oak_3", "messages/Ada Oak_8.json", "Ada Oak"],
    ["Ada Oak", "messages/Ada Oak_3.json", "Ada Oak"],
    ["Ada Oak_3", "messages/Ada Oak.json", "Ada Oak"],
    ["Rowers_2024_3", "messages/Rowers_2024_3.json", "Rowers_2024"],
    ["Rowers_2024", "messages/Rowers_2024_3.json", "Rowers_2024"],
    ["_3", "messages/_3.json", "_3"],
    ["", "messages/Ada Oak_3.json", "Ada Oak"],
    [undefined, "Ada Oak_3.json", "Ada Oak"],
  ])("called %j in %s has the title %s", async (threadName, file, title) => {
    const value = thread([message({ text: "a" })], { threadName });
    expect(
      (await read(value, { path: file })).records[0]!.conversation,
    ).toEqual({
      title,
    });
  });

  it("without messages is one all the same", async () => {
    expect(await read(thread([]))).toEqual({
      records: [],
      issues: [],
      others: [
        {
          type: "conversation",
          conversation: { title: "Ada Oak" },
          people: PEOPLE,
        },
      ],
    });
  });

  it("with one of its two parts only is damaged: what there is, is read", async () => {
    const { records, issues } = await read({
      threadName: "Ada Oak_3",
      messages: [message({ text: "a" })],
    });
    expect([records.length, issues]).toEqual([1, ["/participants"]]);
    await expect(
      read({ participants: PEOPLE, threadName: "Ada Oak_3" }),
    ).rejects.toMatchObject({ code: "entry.unexpected-shape" });
  });

  it("is something else with neither of them", async () => {
    await expect(read({ theme: "dark" })).rejects.toBeInstanceOf(OtherShape);
  });

  it("is read in Facebook's folder just so, and what it knows there stays known", () => {
    const mappingOf = (name: string) => facebook.readerOf(name)?.mapping;
    const IN = "your_facebook_activity/messages";
    expect(mappingOf(`${IN}/ada oak_3.json`)).toBe("encrypted_messages");
    expect(mappingOf(`${IN}/autofill_information.json`)).toBe("autofill");
    expect(mappingOf(`${IN}/inbox/ada oak_3.json`)).toBeUndefined();
    expect(mappingOf(`${IN}/ada oak_3.html`)).toBeUndefined();
  });
});

it(`reads any document or says that it cannot, DOSSIER_SEED=${seed}`, async () => {
  const anything = fc.oneof(
    document,
    fc.record({ participants: document, messages: document }),
    fc.array(document, { maxLength: 4 }).map((list) => thread(list)),
    fc
      .dictionary(
        fc.constantFrom(...Object.keys(message({})), "share", "sticker"),
        document,
      )
      .map((fields) => thread([message(fields)])),
  );
  await fc.assert(
    fc.asyncProperty(anything, async (value) => {
      try {
        await read(value);
      } catch (error) {
        if (!(error instanceof EntryError || error instanceof OtherShape))
          throw error;
      }
    }),
    { seed, numRuns: 300 },
  );
});

describe("the owner", () => {
  const ownerOf = (...threads: (readonly [string, readonly string[]])[]) =>
    messenger.findOwner(
      threads.map(([threadName, participants], index) => ({
        name: `messages/${index}.json`,
        entry: new MemoryEntry(
          JSON.stringify({ participants, threadName, messages: [] }),
        ),
      })),
      "messages",
    );

  it.each<
    [
      string,
      (readonly [string, readonly string[]])[],
      { names: string[]; candidates: string[] } | null,
    ]
  >([
    [
      "who alone is in every thread",
      [
        ["Ada_1", ["Sam", "Ada"]],
        ["Bo_2", ["Bo", "Sam"]],
      ],
      { names: ["Sam"], candidates: ["Sam"] },
    ],
    [
      "not known from one conversation, but not its title",
      [["Ada_1", ["Ada", "Sam"]]],
      { names: [], candidates: ["Sam"] },
    ],
    [
      "one of those who are everywhere",
      [
        ["Rowers_1", ["Ada", "Sam", "Bo"]],
        ["Climbers_2", ["Sam", "Ada"]],
      ],
      { names: [], candidates: ["Ada", "Sam"] },
    ],
    [
      "also where one left a group",
      [
        ["Ada_1", ["Sam", "Ada"]],
        ["Bo_2", ["Sam", "Bo"]],
        ["Rowers_3", ["Ada", "Bo"]],
        ["Cleo_4", ["Sam", "Cleo"]],
      ],
      { names: [], candidates: ["Sam"] },
    ],
    ["nobody where nobody is named", [["Ada_1", []]], null],
  ])("is %s", async (_, threads, owner) => {
    expect(await ownerOf(...threads)).toEqual(
      owner && { ...owner, handles: [] },
    );
  });

  it("is told by the other threads when one is damaged", async () => {
    const owner = await messenger.findOwner(
      [
        { name: "messages/a_1.json", entry: new MemoryEntry("{") },
        {
          name: "messages/b_2.json",
          entry: new MemoryEntry(JSON.stringify(thread([]))),
        },
      ],
      "",
    );
    expect(owner?.candidates).toEqual(["Sam Example"]);
  });
});

describe("threads that lie at the root", () => {
  const idsOf = (...names: string[]) =>
    recognise([madeUpPart("messages.zip", names)], importers).archives.map(
      ({ importer, pieces }) => `${importer.id} ${pieces[0]!.root}`,
    );

  it("are known by the media beside them", () => {
    expect(idsOf("Ada_1.json", "media/a.jpg")).toEqual(["messenger "]);
    expect(idsOf("x/Ada_1.json", "x/Bo_2.json", "x/media/a.jpg")).toEqual([
      "messenger x/",
    ]);
  });

  it.each([
    [["Ada_1.json"]],
    [["media/a.jpg"]],
    [["Ada.json", "media/a.jpg"]],
    [["Ada_1.json", "media/a.jpg", "readme.txt"]],
    [["data/Ada_1.json", "media/a.jpg"]],
  ])("are not: %j", (names) => {
    expect(idsOf(...names)).toEqual([]);
  });

  it("are Facebook's where its files stand beside them", () => {
    expect(
      idsOf(
        "Ada_1.json",
        "media/a.jpg",
        "connections/friends/your_friends.json",
      ),
    ).toEqual(["facebook "]);
  });
});

describe("the tree flat-2025", async () => {
  const file = path.join(folder.path, "flat.db");
  const { archives, failed } = await importInto(file, [
    path.join(import.meta.dirname, "../../../fixtures/messenger/flat-2025"),
  ]);

  it("is read with its BOM, its damaged text and its damaged thread", () => {
    expect(failed).toEqual([]);
    expect(archives).toMatchObject([
      { provider: "messenger", account: "Sam Example", records: 7, issues: 1 },
    ]);
    withVault(file, (vault) => {
      expect(
        Object.fromEntries(
          listCoverage(vault, {}).entries.map((entry) => [
            entry.path,
            `${entry.status} ${entry.mapping ?? ""} ${entry.records}`,
          ]),
        ),
      ).toEqual({
        "Ada Oak_9.json": "read encrypted_messages 3",
        "Bo Birch_3.json": "read encrypted_messages 0",
        "Cleo Fir_5.json": "generic  2",
        "Rowers_2.json": "read encrypted_messages 2",
        "media/walk.jpg": "media  0",
      });
    });
  });

  it("finds what was said, and not what was withdrawn", () => {
    withVault(file, (vault) => {
      const countOf = (query: string) => searchRecords(vault, { query }).total;
      for (const query of ['"Bon été"', "👍", '"Saturday at nine"'])
        expect([query, countOf(query)]).toEqual([query, 1]);
      expect(countOf("withdrawn")).toBe(0);
      expect(countOf('"Ada Öak"')).toBe(3);
    });
  });

  it("notes which media are not there", () => {
    withVault(file, (vault) => {
      const media = allRecords(vault).find(({ kind }) => kind === "media");
      expect(media?.extra).toEqual({
        "media.0.uri": "./media/walk.jpg",
        "media.1.uri": "./media/not-there.mp4",
        "media.1.not_in_download": true,
      });
    });
  });

  it("tells two people from a group", () => {
    withVault(file, (vault) => {
      expect(
        vault.all(sql`
          SELECT c.title, count(*) AS people FROM conversations c
          JOIN conversation_people p ON p.conversation_id = c.id GROUP BY c.id ORDER BY c.title`),
      ).toEqual([
        { title: "Ada Öak", people: 2 },
        { title: "Bo Birch", people: 2 },
        { title: "Rowers", people: 3 },
      ]);
    });
  });
});

it("leaves a file beside the threads that is none to be read like any other", async () => {
  const file = path.join(folder.path, "beside.db");
  const zip = writeZipBytes(path.join(folder.path, "messages.zip"), [
    {
      name: "messages/Ada Oak_3.json",
      data: JSON.stringify(thread([message({ text: "a" })])),
    },
    { name: "messages/settings.json", data: '{"theme": "dark"}' },
  ]);
  await importInto(file, [zip]);
  withVault(file, (vault) => {
    expect(
      listCoverage(vault, {}).entries.map(({ status, issues }) => [
        status,
        issues,
      ]),
    ).toEqual([
      ["read", []],
      ["generic", []],
    ]);
  });
});
