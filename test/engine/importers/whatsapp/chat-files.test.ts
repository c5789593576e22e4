import { afterAll, describe, expect, it } from "vitest";

import { searchRecords } from "../../../../electron/engine/search/search-records.ts";
import { withVault } from "../../../helpers/vault-tools.ts";
import { asZip, imported, removeFiles, ZOE } from "./import-files.ts";

/* Files that were sent in chats. */

afterAll(removeFiles);

const LRM = "\u200e";
const TEXT = "WhatsApp Chat with Ann.txt";

describe("a contact card", () => {
  it.each([
    [
      "Android",
      TEXT,
      "20/11/2023, 10:00 - Ann: Zoé.vcf (file attached)\n20/11/2023, 10:01 - Ann: thanks",
      "Zoé.vcf",
    ],
    [
      "an iPhone",
      "_chat.txt",
      `${LRM}[20/11/2023, 10:00:00] Ann: ${LRM}<attached: 00000004-Zoé.vcf>\r\n[20/11/2023, 10:01:00] Ann: thanks`,
      "00000004-Zoé.vcf",
    ],
  ])("of %s is part of its message", async (_, name, text, file) => {
    const {
      records,
      ledger,
      issues,
      file: vault,
    } = await imported(
      asZip("WhatsApp Chat with Ann.zip", { [name]: text, [file]: ZOE }),
    );
    expect(records).toHaveLength(2);
    expect(records[0]).toMatchObject({
      category: "messages",
      kind: "contact",
      person: "Ann",
      concernsOthers: true,
    });
    expect(records[0]?.extra).toEqual({
      attachment: file,
      "contact.name": "Zoé Étoile",
      "contact.organisation": "Oak & Sons",
      "contact.phone": "+44 7700 900123",
      "contact.phone (2)": "+33 1 99 00 12 34",
      "contact.email": "zoe@example.org",
      "contact.birthday": "1980-02-03",
    });
    for (const query of ["zoe", '"+44 7700 900123"', "oak", "example"])
      expect(
        withVault(vault, (open) =>
          searchRecords(open, { query }).hits.map(({ id }) => id),
        ),
      ).toEqual([records[0]?.id]);
    expect(ledger).toEqual({
      [name]: "read chat",
      [file]: "read contact_card",
    });
    expect(issues).toEqual({});
  });

  it("of several people, of an old phone, and in another spelling of its name", async () => {
    const old =
      "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Oak;J=C3=B6rg\nTEL;CELL:030 5550100\nEND:VCARD\n";
    const { records } = await imported(
      asZip("WhatsApp Chat with Ann.zip", {
        [TEXT]: "20/11/2023, 10:00 - Ann: Jörg.vcf (file attached)",
        ["Jörg.vcf".normalize("NFD")]: old + ZOE,
      }),
    );
    expect(records[0]?.extra).toMatchObject({
      "contact.name": "Oak, Jörg",
      "contact.phone": "030 5550100",
      "contact 2.name": "Zoé Étoile",
    });
    expect(records[0]?.extra["attachment.not_in_download"]).toBeUndefined();
  });

  it("adds itself to a message that was known without it", async () => {
    const text = "20/11/2023, 10:00 - Ann: Zoé.vcf (file attached)";
    for (const cardFirst of [true, false]) {
      const bare = asZip("WhatsApp Chat with Ann.zip", { [TEXT]: text });
      const full = asZip("WhatsApp Chat with Ann.zip", {
        [TEXT]: text,
        "Zoé.vcf": ZOE,
      });
      const { records } = await imported(
        ...(cardFirst ? [full, bare] : [bare, full]),
      );
      expect(records).toHaveLength(1);
      expect(records[0]?.extra["contact.name"]).toBe("Zoé Étoile");
    }
  });

  it("that is damaged, empty, none or too large is told of its own entry, never of the message", async () => {
    const names = ["a.vcf", "b.vcf", "c.vcf", "d.vcf"];
    const { records, ledger, issues } = await imported(
      asZip("WhatsApp Chat with Ann.zip", {
        [TEXT]: names
          .map((name) => `20/11/2023, 10:00 - Ann: ${name} (file attached)`)
          .join("\n"),
        "a.vcf": { data: ZOE, saysCrc: 1 },
        "b.vcf": "",
        "c.vcf": "no card",
        "d.vcf": { data: `BEGIN:VCARD\nFN:Zoé\nNOTE:${"é".repeat(200_000)}` },
      }),
    );
    expect(records.map(({ kind }) => kind)).toEqual(names.map(() => "contact"));
    expect(ledger).toEqual({
      [TEXT]: "read chat",
      "a.vcf": "failed contact_card",
      "b.vcf": "empty",
      "c.vcf": "empty contact_card",
      "d.vcf": "read contact_card",
    });
    expect(issues).toEqual({
      "a.vcf": ["entry.checksum"],
      "d.vcf": ["entry.too-large"],
    });
    expect(records[3]?.extra["contact.name"]).toBe("Zoé");
  });

  it("that no message names is read like any text", async () => {
    const { ledger, records } = await imported(
      asZip("WhatsApp Chat with Ann.zip", {
        [TEXT]: "20/11/2023, 10:00 - Ann: hello",
        "Zoé.vcf": ZOE,
      }),
    );
    expect(ledger["Zoé.vcf"]).toBe("generic");
    expect(records.map(({ category }) => category)).toContain("other");
  });
});

describe("a document that was sent", () => {
  it("is listed and not read, whatever it is called or holds", async () => {
    const sent = [
      "notes.txt",
      "WhatsApp Chat with Old Friend.txt",
      "_chat (2).txt",
      "index.html",
      "portability.json",
      "access.html",
    ];
    const chat = sent
      .map(
        (name, index) =>
          `20/11/2023, 10:0${index} - Ann: ${name} (file attached)`,
      )
      .join("\n");
    const other = "01/02/2013, 10:00 - Old: another chat";
    for (const name of ["WhatsApp Chat with Ann.zip", "holiday.zip"]) {
      const { archives, ledger, records } = await imported(
        asZip(name, {
          ...Object.fromEntries(sent.map((each) => [each, other])),
          [TEXT]: chat,
        }),
      );
      expect(archives).toHaveLength(1);
      expect(ledger).toEqual({
        ...Object.fromEntries(sent.map((each) => [each, "media"])),
        [TEXT]: "read chat",
      });
      expect(records.map(({ person }) => person)).toEqual(
        sent.map(() => "Ann"),
      );
    }
  });

  it("but only mentioned is none, and a text that lies there unnamed is read", async () => {
    const { ledger } = await imported(
      asZip("WhatsApp Chat with Ann.zip", {
        [TEXT]: "20/11/2023, 10:00 - Ann: did you get notes.txt from me?",
        "notes.txt": "buy milk",
      }),
    );
    expect(ledger).toEqual({ [TEXT]: "read chat", "notes.txt": "generic" });
  });
});
