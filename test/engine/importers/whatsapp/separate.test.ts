import { afterAll, describe, expect, it } from "vitest";

import { listCoverage } from "../../../../electron/engine/vault/coverage.ts";
import {
  allRecords,
  importInto,
  withVault,
} from "../../../helpers/vault-tools.ts";
import {
  asFolder,
  asZip,
  imported,
  newVault,
  removeFiles,
  ZOE,
  type Files,
} from "./import-files.ts";

/* Many chats in one place, and account reports beside them. */

afterAll(removeFiles);

const LRM = "\u200e";
const TEXT = "WhatsApp Chat with Ann.txt";

const line = (minute: number, words: string): string =>
  `20/11/2023, 10:${10 + minute} - Ann: ${words}`;

/** Twenty chats with a picture and a card each, one file of two chats, and one of none. */
function twentyChats(): { files: Record<string, string>; titles: string[] } {
  const titles = Array.from({ length: 20 }, (_, index) => `Friend ${index}`);
  const files: Record<string, string> = { "holiday.jpg": "of nobody" };
  for (const [index, title] of titles.entries()) {
    const picture = `IMG-20231120-WA00${10 + index}.jpg`;
    files[`WhatsApp Chat with ${title}.txt`] = [
      line(index, `I am with ${title}`),
      line(index, `${picture} (file attached)`),
      line(index, `card ${index}.vcf (file attached)`),
      ...(index < 2 ? [line(index, "both.pdf (file attached)")] : []),
      // Only words: the picture of the next one.
      line(index, `see IMG-20231120-WA00${11 + index}.jpg`),
    ].join("\n");
    files[picture] = title;
    files[`card ${index}.vcf`] = ZOE.replaceAll("Zoé", `Zoé ${index}`);
  }
  files["both.pdf"] = "both";
  return { files, titles };
}

describe("twenty chats, unpacked into one folder", () => {
  it.each([
    ["as a folder", asFolder],
    ["as a zip", asZip],
  ])("have each what their own messages name, %s", async (_, pack) => {
    const { files, titles } = twentyChats();
    const file = newVault();
    const outcome = await importInto(file, [pack("chats.zip", files)]);
    expect(outcome.failed).toEqual([]);
    expect(outcome.archives).toHaveLength(20);
    withVault(file, (vault) => {
      for (const { id } of outcome.archives) {
        const { entries } = listCoverage(vault, { archive: id });
        const names = entries.map((each) => each.path).toSorted();
        const index = titles.findIndex((title) =>
          names.includes(`WhatsApp Chat with ${title}.txt`),
        );
        expect(names).toEqual(
          [
            `IMG-20231120-WA00${10 + index}.jpg`,
            `WhatsApp Chat with ${titles[index]}.txt`,
            `card ${index}.vcf`,
            ...(index < 2 ? ["both.pdf"] : []),
            // What nobody names goes with the first.
            ...(index === 0 ? ["holiday.jpg"] : []),
          ].toSorted(),
        );
      }
      const records = allRecords(vault);
      expect(records.every(({ category }) => category === "messages")).toBe(
        true,
      );
      expect(
        records.filter(({ extra }) => "attachment.not_in_download" in extra),
      ).toEqual([]);
      expect(
        new Set(records.flatMap(({ extra }) => extra["contact.name"] ?? [])),
      ).toEqual(new Set(titles.map((__, index) => `Zoé ${index} Étoile`)));
    });
  });

  it("are the archives that their own zips are", async () => {
    const { files } = twentyChats();
    const own = [7, 8].map((index) => {
      const names = [
        `WhatsApp Chat with Friend ${index}.txt`,
        `IMG-20231120-WA00${10 + index}.jpg`,
        `card ${index}.vcf`,
      ];
      return asZip(
        `WhatsApp Chat with Friend ${index}.zip`,
        Object.fromEntries(names.map((name) => [name, files[name]!])),
      );
    });
    const file = newVault();
    await importInto(file, [asFolder("chats", files)]);
    const again = await importInto(file, own);
    expect(again.archives.map(({ alreadyKnown }) => alreadyKnown)).toEqual([
      true,
      true,
    ]);
  });

  it("are told apart on iPhones too, whose texts browsers number", async () => {
    const { archives, ledger } = await imported(
      asZip("backup.zip", {
        "_chat.txt": "[20/11/2023, 10:00:00] Ann: one",
        "_chat (1).txt": "[20/11/2023, 10:00:00] Bob: two",
        "_chat (2).txt": `${LRM}[20/11/2023, 10:00:00] Eve: ${LRM}<attached: 00000001-PHOTO-2023-11-20-10-00-00.jpg>`,
        "00000001-PHOTO-2023-11-20-10-00-00.jpg": "1",
      }),
    );
    expect(archives.map(({ entries }) => entries.total)).toEqual([1, 1, 2]);
    expect(Object.values(ledger).toSorted()).toEqual([
      "media",
      "read chat",
      "read chat",
      "read chat",
    ]);
  });
});

describe("a chat that does not tell whose phone it was on", () => {
  const club = {
    "WhatsApp Chat with Club.txt": [
      "20/11/2023, 10:00 - Ann: x",
      "20/11/2023, 10:01 - Bob Oak: y",
      "20/11/2023, 10:02 - Eve: z",
    ].join("\n"),
  };
  const reportOf = (...labels: [string, string][]): Files => ({
    "whatsapp_account_information/user_information.json": JSON.stringify({
      label_values: [["Phone number", "+44 7700 900999"], ...labels].map(
        ([label, value]) => ({ label, value }),
      ),
    }),
  });

  it.each([
    ["before it", true],
    ["after it", false],
  ])(
    "is its owner's where a report %s names one who speaks",
    async (_, first) => {
      for (const [report, own] of [
        [reportOf(["Name", "Bob Oak"]), [false, true, false]],
        // Nobody of that name speaks, or nothing but a number is known.
        [reportOf(["Name", "Bob"]), [null, null, null]],
        [reportOf(), [null, null, null]],
      ] as const) {
        const given = [asZip("info.zip", report), asZip("club.zip", club)];
        const file = newVault();
        for (const each of first ? given : given.toReversed())
          expect((await importInto(file, [each])).failed).toEqual([]);
        withVault(file, (vault) => {
          const messages = allRecords(vault, { category: "messages" });
          expect(messages.toReversed().map((each) => each.own)).toEqual(own);
          expect(messages.toReversed().map(({ flow }) => flow)).toEqual(
            own.map((each) => (each === false ? "received" : "provided")),
          );
        });
      }
    },
  );
});

describe("chats and account reports together", () => {
  const report: Files = {
    "whatsapp_account_information/user_information.json": JSON.stringify({
      label_values: [{ label: "Phone number", value: "+44 7700 900999" }],
    }),
    "whatsapp_connections/contacts.json": '{"wa_contacts": ["+447700900111"]}',
    "index.html": "<p>start</p>",
  };
  const first: Files = {
    "access.html":
      "<h2>Account</h2><table><tr><td>Phone number</td><td>+44 7700 900998</td></tr></table>",
    "portability.json": '{"contacts": ["+447700900222"], "groups": ["Club"]}',
  };
  const below = (at: string, files: Files): Files =>
    Object.fromEntries(
      Object.entries(files).map(([name, data]) => [`${at}${name}`, data]),
    );
  const ann = {
    [TEXT]: `${line(0, "hello")}\n${line(1, "a.jpg (file attached)")}`,
    "a.jpg": "1",
  };
  const bob = { "WhatsApp Chat with Bob.txt": line(2, "hi") };

  const places: [string, Files, number, number][] = [
    [
      "the report below the chat",
      { ...ann, ...below("My account info/", report) },
      1,
      1,
    ],
    ["the chat below the report", { ...report, ...below("Ann/", ann) }, 1, 1],
    ["both in one place", { ...ann, ...report }, 1, 1],
    ["both in one place, the report of 2018", { ...ann, ...first }, 1, 1],
    [
      "each in a folder",
      { ...below("a/", ann), ...below("r/", report), ...below("b/", bob) },
      2,
      1,
    ],
    [
      "two reports",
      { ...ann, ...bob, ...below("old/", first), ...below("new/", report) },
      2,
      2,
    ],
    [
      "deep down",
      below("x/y/", { ...ann, ...below("r/", report), ...below("b/", bob) }),
      2,
      1,
    ],
  ];

  it.each(
    places.flatMap(([name, ...place]) => [
      [`${name}, as a folder`, asFolder, ...place] as const,
      [`${name}, as a zip`, asZip, ...place] as const,
    ]),
  )("are archives of their own: %s", async (_, pack, files, chats, reports) => {
    const { archives, ledger, records } = await imported(
      pack("backup.zip", files),
    );
    const accounts = archives.map(({ account }) => account);
    expect(archives).toHaveLength(chats + reports);
    expect(accounts.filter((each) => each?.startsWith("+44"))).toHaveLength(
      reports,
    );
    // Each entry in one archive, and all of them read as what they are.
    expect(archives.reduce((sum, { entries }) => sum + entries.total, 0)).toBe(
      Object.keys(files).length,
    );
    expect(
      new Set(Object.values(ledger).map((word) => word.split(" ")[0])),
    ).toEqual(
      new Set([
        "read",
        "media",
        ...(Object.keys(files).some((name) => name.endsWith("index.html"))
          ? ["skipped"]
          : []),
      ]),
    );
    const messages = records.filter(({ category }) => category === "messages");
    expect(messages).toHaveLength(chats === 2 ? 3 : 2);
    expect(
      records.filter(({ category }) => category === "contacts"),
    ).toHaveLength(reports);
  });

  it("given as two texts, the report of 2018 is one archive", async () => {
    const { archives } = await imported(
      asZip("one.zip", { "access.html": first["access.html"]! }),
      asZip("two.zip", { "portability.json": first["portability.json"]! }),
    );
    expect(archives).toHaveLength(1);
  });

  it("of two shapes given together are two archives", async () => {
    const { archives } = await imported(
      asZip("My account info.zip", first),
      asZip("My account info (1).zip", report),
    );
    expect(archives).toHaveLength(2);
  });

  it("leave out nothing that is neither", async () => {
    const { ledger } = await imported(
      asFolder("backup", {
        ...below("a/", ann),
        "notes/whatsapp plans.txt": "buy milk",
        "b/letter.html": "<p>dear</p>",
      }),
    );
    expect(ledger).toMatchObject({
      "notes/whatsapp plans.txt": "generic",
      "b/letter.html": "generic",
    });
  });
});
