import path from "node:path";

import * as fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";

import { eraseArchive } from "../../../electron/engine/vault/erase.ts";
import { listArchives } from "../../../electron/engine/vault/archives.ts";
import { sql } from "../../../electron/engine/vault/sql.ts";
import { writeArchive, type MadeUp } from "../../helpers/made-up-archive.ts";
import { seed } from "../../helpers/seed.ts";
import { temporaryFolder } from "../../helpers/temporary-folder.ts";
import {
  allRecords,
  damageOf,
  importInto,
  withVault,
} from "../../helpers/vault-tools.ts";
import { writeZipBytes } from "../../helpers/zip-bytes.ts";

/*
 * A conversation may lie in Facebook's inbox, in the folder of what was cut over to encryption, among group messages
 * and in Messenger's own download: each message is one record, whatever came first.
 */

const OWNER = "Sam Example";
const FRIENDS = ["Ada Öak", "Bo Birch", "Cleo Fir"] as const;
const START = Date.UTC(2024, 0, 1, 12);

interface Said {
  by: string;
  at: number;
  what: "ok" | "hello ☀" | "https://example.org/a" | "photo" | "unsent";
}

interface Conversation {
  title: string;
  people: readonly string[];
  /** Oldest first. */
  said: readonly Said[];
  /** How many of them, from the oldest on, Facebook's archive has: in the inbox, and as cut over. */
  inbox: number;
  cutOver: number;
  /** Whether Messenger's own download has it, all of it. */
  encrypted: boolean;
}

const folder = temporaryFolder();
afterAll(() => folder.remove());
let made = 0;

const said = (people: readonly string[]): fc.Arbitrary<Said[]> =>
  fc
    .array(
      fc.record({
        by: fc.constantFrom(...people),
        // Three minutes, so that equal ones meet in one.
        at: fc.integer({ min: 0, max: 180_000 }).map((later) => START + later),
        what: fc.constantFrom<Said["what"][]>(
          "ok",
          "ok",
          "hello ☀",
          "https://example.org/a",
          "photo",
          "unsent",
        ),
      }),
      { maxLength: 10 },
    )
    .map((list) => list.toSorted((a, b) => a.at - b.at));

const conversation = (
  title: string,
  people: readonly string[],
): fc.Arbitrary<Conversation> =>
  fc
    .tuple(said(people), fc.nat(10), fc.nat(10), fc.boolean())
    .map(([list, inbox, cutOver, encrypted]) => ({
      title,
      people,
      said: encrypted ? list : list.slice(0, Math.max(inbox, cutOver)),
      inbox,
      cutOver,
      encrypted,
    }));

const account: fc.Arbitrary<Conversation[]> = fc
  .tuple(
    ...FRIENDS.map((friend) => conversation(friend, [OWNER, friend])),
    conversation("Rowers_2024", [OWNER, ...FRIENDS]),
    conversation("Climbers", [OWNER, FRIENDS[0], FRIENDS[1]]),
  )
  .filter((all) => all.some(({ encrypted }) => encrypted));

/** Files of Facebook's archive; newest first, as it writes them. */
function facebookFiles(all: readonly Conversation[]): MadeUp["files"] {
  const files: Record<string, unknown> = {};
  all.forEach((each, index) => {
    for (const [section, count] of [
      ["inbox", each.inbox],
      ["e2ee_cutover", each.cutOver],
    ] as const) {
      if (count === 0) continue;
      files[
        `your_facebook_activity/messages/${section}/chat_${index}/message_1.json`
      ] = {
        participants: each.people.map((name) => ({ name })),
        messages: each.said
          .slice(0, count)
          .map(({ by, at, what }) => ({
            sender_name: by,
            timestamp_ms: at,
            ...(what === "photo"
              ? { photos: [{ uri: `messages/photos/${at}.jpg` }] }
              : what === "unsent"
                ? { is_unsent: true }
                : what.startsWith("https:")
                  ? { share: { link: what } }
                  : { content: what }),
          }))
          .reverse(),
        title: each.title,
        thread_path: `${section}/chat_${index}`,
      };
    }
  });
  return files;
}

/** Messenger's own download; in an order of its own. */
function messengerFiles(
  all: readonly Conversation[],
): { name: string; data: string }[] {
  return all.flatMap((each, index) =>
    each.encrypted
      ? [
          {
            name: `messages/${each.title}_${index}.json`,
            data: JSON.stringify({
              participants: each.people,
              threadName: `${each.title}_${index}`,
              messages: each.said
                .map(({ by, at, what }) => ({
                  isUnsent: what === "unsent",
                  media: what === "photo" ? [{ uri: `./media/${at}.jpg` }] : [],
                  reactions: [],
                  senderName: by,
                  text:
                    what === "photo"
                      ? ""
                      : what === "unsent"
                        ? "User unsent a message"
                        : what,
                  timestamp: at,
                  type:
                    what === "photo"
                      ? "media"
                      : what === "unsent"
                        ? "placeholder"
                        : what.startsWith("https:")
                          ? "link"
                          : "text",
                }))
                .toSorted((a, b) => (a.timestamp % 7) - (b.timestamp % 7)),
            }),
          },
        ]
      : [],
  );
}

interface Downloads {
  facebook: string;
  messenger: string;
}

function write(all: readonly Conversation[]): Downloads {
  made += 1;
  return {
    facebook: writeArchive(
      path.join(folder.path, `${made}/facebook-sam.example-2024-02-01-a.zip`),
      { files: facebookFiles(all) ?? {} },
    ),
    messenger: writeZipBytes(
      path.join(folder.path, `${made}/messages.zip`),
      messengerFiles(all),
    ),
  };
}

/** What a new vault holds after these imports, one after the other. */
async function heldAfter(imports: readonly (readonly string[])[]) {
  made += 1;
  const file = path.join(folder.path, `vault-${made}.db`);
  for (const paths of imports) {
    const { failed } = await importInto(file, paths);
    expect(failed).toEqual([]);
  }
  return { file, ...held(file) };
}

function held(file: string) {
  return withVault(file, (vault) => ({
    records: allRecords(vault, { category: "messages" })
      .map((record) => ({
        ...record,
        archives: record.archives.toSorted(),
        extra: Object.values(record.extra).map(String).toSorted(),
        // Of the newest archive: another one in each order.
        archive: "",
        part: "",
        entry: "",
        locator: "",
      }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    accounts: listArchives(vault)
      .map((archive) => `${archive.provider} ${archive.account}`)
      .toSorted(),
    sums: vault.all(
      sql`SELECT category, flow, provider, records FROM category_sums ORDER BY 1, 2, 3`,
    ),
    people: vault.all(
      sql`SELECT name, own FROM persons WHERE own = 1 ORDER BY 1`,
    ),
  }));
}

describe(`Facebook's archive and Messenger's own download, DOSSIER_SEED=${seed}`, () => {
  it("give each message once, the same in any order of import", async () => {
    await fc.assert(
      fc.asyncProperty(account, async (all) => {
        const { facebook, messenger } = write(all);
        const { file, ...first } = await heldAfter([[facebook], [messenger]]);
        expect(first.records).toHaveLength(
          all.reduce((sum, each) => sum + each.said.length, 0),
        );
        expect(first.accounts).toEqual([
          `facebook ${OWNER}`,
          `messenger ${OWNER}`,
        ]);
        const shared = all
          .filter(({ encrypted }) => encrypted)
          .reduce(
            (sum, { said: { length }, inbox, cutOver }) =>
              sum + Math.min(length, Math.max(inbox, cutOver)),
            0,
          );
        expect(
          first.records.filter(({ archives }) => archives.length === 2),
        ).toHaveLength(shared);
        for (const { own, person, flow, provider, archives } of first.records) {
          expect(own).toBe(person === OWNER);
          expect(flow).toBe(own === true ? "provided" : "received");
          if (archives.length === 2) expect(provider).toBe("facebook");
        }
        expect(damageOf(file)).toEqual([]);

        const second = await heldAfter([[messenger], [facebook]]);
        expect({ ...second, file }).toEqual({ ...first, file });
        expect(damageOf(second.file)).toEqual([]);
        const third = await heldAfter([[messenger, facebook]]);
        expect({ ...third, file }).toEqual({ ...first, file });
      }),
      { seed, numRuns: 12 },
    );
  }, 60_000);
});

const chat = (title: string, people: readonly string[]): Conversation => ({
  title,
  people,
  said: people.map((by, index) => ({ by, at: START + index, what: "ok" })),
  inbox: 1,
  cutOver: 0,
  encrypted: true,
});

describe("the owner of Messenger's own download", () => {
  it("stays unknown where two people are in every thread", async () => {
    const { messenger } = write([chat("Ada Öak", [OWNER, "Ada Öak"])]);
    const { records, accounts } = await heldAfter([[messenger]]);
    expect(records.map(({ own, flow }) => [own, flow])).toEqual([
      [null, "provided"],
      [null, "provided"],
    ]);
    expect(accounts).toEqual(["messenger null"]);
  });

  it("is who alone is in every thread", async () => {
    const { messenger } = write([
      chat("Ada Öak", [OWNER, "Ada Öak"]),
      chat("Bo Birch", [OWNER, "Bo Birch"]),
    ]);
    const { records, accounts } = await heldAfter([[messenger]]);
    expect(accounts).toEqual([`messenger ${OWNER}`]);
    expect(records.filter(({ own }) => own)).toHaveLength(2);
  });

  it("is not the friend whose Facebook archive is in the vault, too", async () => {
    const all = [chat("Ada Öak", [OWNER, "Ada Öak"])];
    const { messenger } = write(all);
    made += 1;
    const friend = writeArchive(
      path.join(folder.path, `${made}/facebook-ada-2024-02-01-a.zip`),
      { owner: "Ada Öak", userName: "ada", files: facebookFiles(all) ?? {} },
    );
    for (const order of [
      [[friend], [messenger]],
      [[messenger], [friend]],
    ]) {
      const { records } = await heldAfter(order);
      // One message of Ada's archive, two of the other one: nothing of them is the same.
      expect(records.map(({ own }) => String(own)).toSorted()).toEqual([
        "false",
        "null",
        "null",
      ]);
    }
  });

  it("stays known when the archive that named the owner is erased and comes back", async () => {
    const { facebook, messenger } = write([
      chat("Ada Öak", [OWNER, "Ada Öak"]),
    ]);
    const { file, ...first } = await heldAfter([[messenger], [facebook]]);
    expect(new Set(first.records.map(({ provider }) => provider))).toEqual(
      new Set(["facebook", "messenger"]),
    );
    withVault(file, (vault) => {
      const { id } = listArchives(vault).find(
        ({ provider }) => provider === "facebook",
      )!;
      eraseArchive(vault, id, undefined);
    });
    expect(
      held(file)
        .records.map(({ own }) => String(own))
        .toSorted(),
    ).toEqual(["false", "true"]);
    expect(held(file).records.map(({ provider }) => provider)).toEqual([
      "messenger",
      "messenger",
    ]);
    expect(damageOf(file)).toEqual([]);
    await importInto(file, [facebook]);
    expect(held(file)).toEqual(first);
    expect(damageOf(file)).toEqual([]);
  });
});

describe("the messages of one Facebook archive", () => {
  const thread = (...texts: string[]) => ({
    participants: [{ name: OWNER }, { name: "Ada Öak" }],
    title: "Ada Öak",
    messages: texts.map((content, index) => ({
      sender_name: OWNER,
      timestamp_ms: START + texts.length - index,
      content,
    })),
  });
  const countOf = async (files: Record<string, unknown>) => {
    made += 1;
    const zip = writeArchive(path.join(folder.path, `${made}.zip`), { files });
    return (await heldAfter([[zip]])).records.length;
  };
  const IN = "your_facebook_activity/messages";

  it.each([
    "inbox",
    "archived_threads",
    "filtered_threads",
    "message_requests",
    "legacy_threads",
    "e2ee_cutover",
  ])("are read from %s", async (section) => {
    expect(
      await countOf({ [`${IN}/${section}/ada_1/message_1.json`]: thread("a") }),
    ).toBe(1);
  });

  it("are once where a group's file, the inbox, the cut-over and a merged thread repeat them", async () => {
    const { participants, messages, title } = thread("c", "b", "b", "a");
    expect(
      await countOf({
        [`${IN}/inbox/ada_1/message_1.json`]: thread("c", "b", "b", "a"),
        [`${IN}/e2ee_cutover/ada_2/message_1.json`]: thread("b", "b", "a"),
        "your_facebook_activity/groups/your_group_messages/100200300.json": {
          thread_name: title,
          messages,
        },
        [`${IN}/Ada Öak_7.json`]: {
          participants: participants.map(({ name }) => name),
          threadName: "Ada Öak_7",
          messages: messages.map((each) => ({
            senderName: each.sender_name,
            timestamp: each.timestamp_ms,
            text: each.content,
            type: "text",
            isUnsent: false,
            media: [],
            reactions: [],
          })),
        },
      }),
    ).toBe(4);
  });

  it("are read from pages without a number, and a page's foreign copy is left to be read like any other file", async () => {
    expect(
      await countOf({ "messages/inbox/ada_1/message.json": thread("a", "b") }),
    ).toBe(2);
    expect(
      await countOf({
        [`${IN}/inbox/ada_1/message_1.json`]: thread("a"),
        [`${IN}/inbox/ada_1/message_final.json`]: thread("b"),
      }),
    ).toBe(1);
  });
});
