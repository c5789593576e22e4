import { writeFileSync } from "node:fs";
import path from "node:path";

import { afterAll, describe, expect, it } from "vitest";

import { searchRecords } from "../../../../electron/engine/search/search-records.ts";
import type { FullRecord } from "../../../../shared/contract/commands.ts";
import { temporaryFolder } from "../../../helpers/temporary-folder.ts";
import {
  allRecords,
  importInto,
  withVault,
} from "../../../helpers/vault-tools.ts";
import { writeZipBytes } from "../../../helpers/zip-bytes.ts";

/* What the audit looks for in chats has to be in their records: whole, in its place, and never in a person's mouth. */

const folder = temporaryFolder();
afterAll(() => folder.remove());
let made = 0;

const lineOf = ({ locator }: FullRecord): number =>
  Number(locator.replace("line ", ""));

async function messagesOf(
  text: string,
  files: Readonly<Record<string, string>> = {},
): Promise<{ records: FullRecord[]; hits: (query: string) => number }> {
  made += 1;
  const zip = writeZipBytes(
    path.join(folder.path, `WhatsApp Chat with Shop ${made}.zip`),
    Object.entries({ "_chat.txt": text, ...files }).map(([name, data]) => ({
      name,
      data,
    })),
  );
  const file = path.join(folder.path, `${made}.db`);
  expect((await importInto(file, [zip])).failed).toEqual([]);
  return {
    records: withVault(file, (vault) => allRecords(vault)).toSorted(
      (a, b) => lineOf(a) - lineOf(b),
    ),
    hits: (query) =>
      withVault(file, (vault) => searchRecords(vault, { query }).total),
  };
}

const NOTICES: readonly [string, string][] = [
  [
    "encryption",
    "Messages and calls are end-to-end encrypted. No one outside of this chat, not even WhatsApp, can read or listen to them. Tap to learn more.",
  ],
  ["encryption", "Les messages et les appels sont chiffrés de bout en bout."],
  ["security code", "Your security code with Ann changed. Tap to learn more."],
  [
    "disappearing",
    "Ann turned on disappearing messages. New messages will disappear from this chat 24 hours after they're sent.",
  ],
  ["disappearing", "Ann a activé les messages éphémères."],
  ["disappearing", "Ann hat selbstlöschende Nachrichten eingeschaltet."],
  ["advanced privacy", "Ann turned on advanced chat privacy."],
  [
    "business",
    "This business uses a secure service from Meta to manage this chat. Tap to learn more.",
  ],
  [
    "business",
    "Esta empresa usa un servicio seguro de Meta para gestionar este chat.",
  ],
  ["business", "You are chatting with a business account."],
  [
    "Meta AI",
    "Meta AI is an optional service. Messages to @Meta AI can be read by Meta.",
  ],
];

describe.each(NOTICES)("a notice about %s", (_, notice) => {
  it.each([
    ["Android", `20/11/2023, 10:00 - ${notice}\n20/11/2023, 10:01 - Ann: hi`],
    [
      "an iPhone",
      `[20/11/2023, 10:00:00] Shop: \u200e${notice}\n[20/11/2023, 10:01:00] Ann: hi`,
    ],
  ])(
    "of %s is WhatsApp's own, dated, whole and in its chat",
    async (__, text) => {
      const { records } = await messagesOf(text);
      expect(records).toHaveLength(2);
      const [first] = records;
      expect(first).toMatchObject({
        category: "messages",
        kind: "system",
        flow: "observed",
        person: null,
        own: null,
        localTime: "2023-11-20T10:00:00",
      });
      expect(first?.text?.endsWith(notice)).toBe(true);
      expect(first?.conversation?.title).toContain("Shop");
      expect(records[1]).toMatchObject({ kind: "text", person: "Ann" });
    },
  );
});

describe("what people typed", () => {
  /** The numbers are those that card makers and banks print in examples. */
  const SECRETS = [
    "4111 1111 1111 1111",
    "GB29 NWBK 6016 1331 9268 19",
    "hunter2-Example!",
    "078-05-1120",
    "+44 7700 900123",
    "ann@example.org",
    "48.8584, 2.2945",
  ];

  it("is kept to the letter, with who wrote it, in messages, captions and polls", async () => {
    const text = [
      ...SECRETS.map(
        (secret) => `20/11/2023, 10:00 - Ann: it is ${secret}\nkeep it`,
      ),
      ...SECRETS.map(
        (secret, index) =>
          `20/11/2023, 10:01 - Bob: IMG-20231120-WA000${index}.jpg (file attached)\n${secret}`,
      ),
      `20/11/2023, 10:02 - Ann: POLL:\nWhich?\nOPTION: ${SECRETS[0]} (1 vote)\nOPTION: none (0 votes)`,
      `20/11/2023, 10:03 - Ann: ${SECRETS[2]} <This message was edited>`,
    ].join("\n");
    const { records, hits } = await messagesOf(text);
    expect(
      records.map(({ person, kind, text: said }) => [person, kind, said]),
    ).toEqual([
      ...SECRETS.map((secret) => ["Ann", "text", `it is ${secret}\nkeep it`]),
      ...SECRETS.map((secret) => ["Bob", "media", secret]),
      [
        "Ann",
        "poll",
        `POLL:\nWhich?\nOPTION: ${SECRETS[0]} (1 vote)\nOPTION: none (0 votes)`,
      ],
      ["Ann", "text", SECRETS[2]],
    ]);
    for (const secret of SECRETS)
      expect(hits(`"${secret}"`)).toBeGreaterThanOrEqual(2);
  });

  it("is somebody's own where the chat tells, and nobody's where it does not", async () => {
    const told = await messagesOf(
      "20/11/2023, 10:00 - Ann: my card\n20/11/2023, 10:01 - Bob: You deleted this message",
    );
    expect(told.records.map(({ own }) => own)).toEqual([false, true]);
    const open = await messagesOf(
      "20/11/2023, 10:00 - Ann: my card\n20/11/2023, 10:01 - Bob: thanks\n20/11/2023, 10:02 - Eve: ok",
    );
    expect(open.records.map(({ own }) => own)).toEqual([null, null, null]);
  });

  it("to and from Meta AI is a message like any other, with its name", async () => {
    const { records } = await messagesOf(
      "20/11/2023, 10:00 - Ann: @Meta AI what is it?\n20/11/2023, 10:01 - Meta AI: It is a bird.\n20/11/2023, 10:02 - Meta AI: Or a plane.",
    );
    expect(records.map(({ person, kind }) => [person, kind])).toEqual([
      ["Ann", "text"],
      ["Meta AI", "text"],
      ["Meta AI", "text"],
    ]);
  });

  it("of a contact who was sent is in the message, and concerns others", async () => {
    const { records, hits } = await messagesOf(
      "20/11/2023, 10:00 - Ann: Zoé.vcf (file attached)",
      {
        "Zoé.vcf":
          "BEGIN:VCARD\nVERSION:3.0\nFN:Zoé\nTEL:+44 7700 900123\nEND:VCARD\n",
      },
    );
    expect(records).toMatchObject([{ kind: "contact", concernsOthers: true }]);
    expect(hits('"+44 7700 900123"')).toBe(1);
  });
});

it("a lone text gives the same as one in a zip", async () => {
  const text = "20/11/2023, 10:00 - Ann: 4111 1111 1111 1111";
  const file = path.join(folder.path, "WhatsApp Chat with Shop.txt");
  writeFileSync(file, text);
  const vault = path.join(folder.path, "lone.db");
  await importInto(vault, [file]);
  withVault(vault, (open) =>
    expect(allRecords(open)).toMatchObject([
      { text: "4111 1111 1111 1111", person: "Ann", concernsOthers: true },
    ]),
  );
});
