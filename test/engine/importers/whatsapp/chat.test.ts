import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

import * as fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";

import { whatsapp } from "../../../../electron/engine/importers/whatsapp/importer.ts";
import type { TimeChoice } from "../../../../electron/engine/importers/clock.ts";
import { EntryNames } from "../../../../electron/engine/importers/entry-names.ts";
import type { Owner } from "../../../../electron/engine/importers/importer.ts";
import { listArchives } from "../../../../electron/engine/vault/archives.ts";
import { listCoverage } from "../../../../electron/engine/vault/coverage.ts";
import type { FullRecord } from "../../../../shared/contract/commands.ts";
import type { DateReadings } from "../../../../shared/domain/date-order.ts";
import type { RecordDraft } from "../../../../shared/domain/record.ts";
import { temporaryFolder } from "../../../helpers/temporary-folder.ts";
import {
  allRecords,
  importInto,
  withVault,
} from "../../../helpers/vault-tools.ts";
import { writeZipBytes } from "../../../helpers/zip-bytes.ts";
import { MemoryEntry } from "../../formats/memory-entry.ts";
import { seed } from "../../formats/property.ts";

const folder = temporaryFolder();
afterAll(() => folder.remove());
let vaults = 0;

const LRM = "\u200e";
const NNBSP = "\u202f";

interface Reading {
  records: RecordDraft[];
  issues: string[];
  dates: DateReadings[];
  owner: Owner | null;
}

interface Asked extends TimeChoice {
  title?: string;
  files?: readonly string[];
  cuts?: readonly number[];
}

/** Reads a text as the chat of an archive. */
async function read(text: string, asked: Asked = {}): Promise<Reading> {
  const { title = "", files = [], cuts } = asked;
  const entry = new MemoryEntry(text, {
    path: "_chat.txt",
    ...(cuts !== undefined && { cuts }),
  });
  const named = { entry, name: "_chat.txt" };
  const owner = await whatsapp.findOwner([named], title);
  const reading: Reading = { records: [], issues: [], dates: [], owner };
  const { titles } = await whatsapp.findLinks([named], title);
  const context = {
    owner,
    name: "_chat.txt",
    clock: await whatsapp.findClock([named], asked),
    dateOrder: asked.dateOrder,
    entries: new EntryNames(() => files),
    linkedAs: titles.get("_chat.txt"),
  };
  for await (const batch of whatsapp
    .readerOf("_chat.txt")!
    .read(entry, context))
    for (const item of batch)
      if (item.type === "record") reading.records.push(item.draft);
      else if (item.type === "issue") reading.issues.push(item.code);
      else if (item.type === "dates") reading.dates.push(item.dates);
  return reading;
}

/** Who said what, line by line; `-` is WhatsApp itself. */
function saidIn({ records }: Reading): string[] {
  return records.map(
    ({ person, kind, text }) =>
      `${person ?? "-"}${kind === "text" ? "" : ` (${kind})`}: ${text ?? ""}`,
  );
}

async function timesOf(...lines: readonly string[]): Promise<string[]> {
  const { records } = await read(lines.join("\n"));
  return records.map(({ localTime }) => localTime!);
}

describe("a line that begins a message", () => {
  it.each([
    ["2/28/24, 6:02\u202fPM - A: x", "2024-02-28T18:02:00"],
    ["28/02/2024, 14:05 - A: x", "2024-02-28T14:05:00"],
    ["28/02/2024 14:05 - A: x", "2024-02-28T14:05:00"],
    ["28/02/2024 à 14:05 - A: x", "2024-02-28T14:05:00"],
    ["2022-03-28 14 h 05 - A: x", "2022-03-28T14:05:00"],
    ["2022-03-08, 2:05 p.m. - A: x", "2022-03-08T14:05:00"],
    ["2022/03/08, 14:05 - A: x", "2022-03-08T14:05:00"],
    ["28.02.24, 14:05 – A: x", "2024-02-28T14:05:00"],
    ["28.02.24, 2:05 nachm. - A: x", "2024-02-28T14:05:00"],
    ["28/2/22, 12:05 p.\u00a0m. - A: x", "2022-02-28T12:05:00"],
    ["28/2/22, 12:05 a.\u00a0m. - A: x", "2022-02-28T00:05:00"],
    ["28-02-2022 14:05 - A: x", "2022-02-28T14:05:00"],
    ["[28.02.2022 14:05:09] A: x", "2022-02-28T14:05:09"],
    ["28.02.2022 ÖS 2:05 - A: x", "2022-02-28T14:05:00"],
    ["28.02.22, 2:05 пп - A: x", "2022-02-28T14:05:00"],
    ["28.02.22 г., 14:05 - A: x", "2022-02-28T14:05:00"],
    ["28/2/22, 2:05 μ.μ. - A: x", "2022-02-28T14:05:00"],
    ["[28.2.2022, 2:05:09 אחה״צ] A: x", "2022-02-28T14:05:09"],
    [
      "[\u0662\u0668\u200f/\u0662\u200f/\u0662\u0660\u0662\u0662\u060c \u0662:\u0660\u0665:\u0660\u0669\u00a0م] A: x",
      "2022-02-28T14:05:09",
    ],
    ["[\u200f28\u200f/2\u200f/2022، 14:05:09] A: x", "2022-02-28T14:05:09"],
    ["۲۰۲۱/۵/۳۰، ۱۸:۴۴ - A: x", "2021-05-30T18:44:00"],
    ["۱۴۰۰/۱۲/۱۷، ۱۴:۰۵ - A: x", "2022-03-08T14:05:00"],
    ["২৮/২/২২, ২:০৫ PM - A: x", "2022-02-28T14:05:00"],
    ["2022/03/08 午後2:05 - A: x", "2022-03-08T14:05:00"],
    ["2022/3/8 下午2:05 - A: x", "2022-03-08T14:05:00"],
    ["[2022/3/8\u2009上午12:05:01] A: x", "2022-03-08T00:05:01"],
    ["[2022. 3. 8. 오후 2:05:09] A: x", "2022-03-08T14:05:09"],
    ["2022년 3월 8일 오후 2:05 - A: x", "2022-03-08T14:05:00"],
    ["24/8/21 PM 1:28 - A: x", "2024-08-21T13:28:00"],
    ["28/02/22 14.05 - A: x", "2022-02-28T14:05:00"],
    ["28/02/22, 2:05 PTG - A: x", "2022-02-28T14:05:00"],
    ["[14:05:09, 28/2/2022] A: x", "2022-02-28T14:05:09"],
    ["28/2/2565 14:05 - A: x", "2022-02-28T14:05:00"],
    ["28/2/65 14:05 - A: x", "2022-02-28T14:05:00"],
    ["[28/2/2565 BE, 14:05:09] A: x", "2022-02-28T14:05:09"],
    ["[28/2/R4, 14:05:09] A: x", "2022-02-28T14:05:09"],
    ["[28.2.2022 klo 14.05.09] A: x", "2022-02-28T14:05:09"],
    ["28. 2. 2022 14:05 - A: x", "2022-02-28T14:05:00"],
    ["[28. 2. 2022. 14:05:09] A: x", "2022-02-28T14:05:09"],
    ["2022. 02. 28. du. 2:05 - A: x", "2022-02-28T14:05:00"],
    ["2022-02-28 2:05 em - A: x", "2022-02-28T14:05:00"],
    ["14:05, 28 Feb 2017 - A: x", "2017-02-28T14:05:00"],
    ["14:05, 28 févr. 2017 - A: x", "2017-02-28T14:05:00"],
    ["14:05, 28. Feb. 2017 - A: x", "2017-02-28T14:05:00"],
    ["14:05, 9 okt. 2017 - A: x", "2017-10-09T14:05:00"],
    ["14:05, 28 февр. 2017 г. - A: x", "2017-02-28T14:05:00"],
    ["14:05, 28 de fev de 2017 - A: x", "2017-02-28T14:05:00"],
    ["14:05, 28 Şub 2017 - A: x", "2017-02-28T14:05:00"],
    ["2/28/22, 2:05 PM: A: x", "2022-02-28T14:05:00"],
    ["\ufeff[\ufeff28.02.2022, 14:05:09] A: x", "2022-02-28T14:05:09"],
  ])("%s", async (line, time) => {
    const reading = await read(`${line}\n`);
    expect(reading.records.map(({ localTime }) => localTime)).toEqual([time]);
    expect(saidIn(reading)).toEqual(["A: x"]);
  });

  it.each([
    "12/31/23, 25:00 - B: no",
    "12/31/23, 8:61 PM - B: no",
    "오후 11:58 PM - B: no",
    "12/31.23, 8:03 PM - B: no",
    "31/31/23, 8:03 PM - B: no",
    "30/02/2024, 10:00 - B: no",
  ])("is not one when it is no moment: %s", async (line) => {
    const reading = await read(`12/31/23, 8:03 PM - A: yes\n${line}`);
    expect(saidIn(reading)).toEqual([`A: yes\n${line}`]);
  });
});

describe("the order of day and month", () => {
  it("is told by one day above twelve, anywhere", async () => {
    expect(
      await timesOf("03/04/2024, 10:00 - A: x", "05/13/2024, 10:00 - A: y"),
    ).toEqual(["2024-03-04T10:00:00", "2024-05-13T10:00:00"]);
  });

  it("is told by the names of files", async () => {
    const text =
      "05/06/2024, 10:00 - A: IMG-20240506-WA0001.jpg (file attached)";
    expect(await timesOf(text)).toEqual(["2024-05-06T10:00:00"]);
    expect((await read(text)).issues).toEqual([]);
  });

  it("is told by time that runs forward, but for the first notices", async () => {
    expect(
      await timesOf(
        "12/01/2024, 10:00 - Messages and calls are end-to-end encrypted.",
        '01/02/2024, 10:00 - A created group "B"',
        "02/01/2024, 10:00 - A: x",
        "04/01/2024, 10:00 - A: x",
        "03/02/2024, 10:00 - A: x",
        "01/03/2024, 10:00 - A: x",
        "02/04/2024, 10:00 - A: x",
      ),
    ).toEqual([
      "2024-01-12T10:00:00",
      "2024-02-01T10:00:00",
      "2024-01-02T10:00:00",
      "2024-01-04T10:00:00",
      "2024-02-03T10:00:00",
      "2024-03-01T10:00:00",
      "2024-04-02T10:00:00",
    ]);
  });

  it("is the year first where the last number changes fastest", async () => {
    expect(
      await timesOf("24/8/10, 13:28 - A: x", "24/8/11, 13:28 - A: x"),
    ).toEqual(["2024-08-10T13:28:00", "2024-08-11T13:28:00"]);
  });

  const open = "3/4/24, 9:15 AM - A: x\n3/5/24, 9:15 AM - B: y\n";

  it("is the likelier one when nothing tells, and that is said", async () => {
    const reading = await read(open);
    expect(reading.records[0]?.localTime).toBe("2024-03-04T09:15:00");
    expect(reading.issues).toEqual(["record.ambiguous-date-order"]);
    const british = await read("03/04/2024, 09:15 - A: x");
    expect(british.records[0]?.localTime).toBe("2024-04-03T09:15:00");
    expect(british.issues).toEqual(["record.ambiguous-date-order"]);
  });

  it("is what the person says, only where nothing tells", async () => {
    const chosen = await read(open, { dateOrder: "dmy" });
    expect(chosen.records[0]?.localTime).toBe("2024-04-03T09:15:00");
    expect(chosen.issues).toEqual([]);
    const sure = await read("03/14/2024, 09:15 - A: x", { dateOrder: "dmy" });
    expect(sure.records[0]?.localTime).toBe("2024-03-14T09:15:00");
  });

  it("that stays open is a remark on the import, also the next time", async () => {
    const file = path.join(folder.path, "WhatsApp Chat with Open.txt");
    writeFileSync(file, open);
    const vault = path.join(folder.path, "open.db");
    for (let turn = 0; turn < 2; turn += 1)
      expect((await importInto(vault, [file])).archives).toMatchObject([
        { remarks: ["ambiguous-dates"], issues: 1 },
      ]);
  });
});

describe("the readings of a chat whose order stays open", () => {
  const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);

  it("show the first, the last and the furthest apart of the lines that tell", async () => {
    const { dates } = await read(
      [
        "01/01/2021, 08:00 - Ada: the same in both",
        "01/02/2021, 08:01 - Ada: first that differs",
        "01/07/2021, 08:02 - Bo: furthest apart",
        "08/09/2021, 08:03 - Bo: a day",
        "09/10/2021, 08:04 - Ada: last that differs",
      ].join("\n"),
      { title: "Bo" },
    );
    const first = day("2021-01-01");
    expect(dates).toEqual([
      {
        conversation: "Bo",
        taken: "dmy",
        why: "common",
        readings: [
          { order: "dmy", firstAt: first, lastAt: day("2021-10-09") },
          { order: "mdy", firstAt: first, lastAt: day("2021-09-10") },
        ],
        lines: [
          {
            locator: "line 2",
            written: "01/02/2021, 08:01",
            text: "Ada: first that differs",
            at: { dmy: day("2021-02-01"), mdy: day("2021-01-02") },
          },
          {
            locator: "line 3",
            written: "01/07/2021, 08:02",
            text: "Bo: furthest apart",
            at: { dmy: day("2021-07-01"), mdy: day("2021-01-07") },
          },
          {
            locator: "line 5",
            written: "09/10/2021, 08:04",
            text: "Ada: last that differs",
            at: { dmy: day("2021-10-09"), mdy: day("2021-09-10") },
          },
        ],
      },
    ]);
  });

  it("are none where every line is the same day in all of them", async () => {
    const { dates, issues, records } = await read(
      "05/05/2021, 08:00 - Ada: x\n06/06/2021, 08:00 - Bo: y",
    );
    expect({ dates, issues }).toEqual({ dates: [], issues: [] });
    expect(records.map(({ localTime }) => localTime)).toEqual([
      "2021-05-05T08:00:00",
      "2021-06-06T08:00:00",
    ]);
  });

  it("stay when the person has chosen, unless nobody writes otherwise", async () => {
    const slashes = "[3/4/21, 9:15:10 AM] Ada: x";
    const { dates, issues } = await read(slashes, { dateOrder: "dmy" });
    expect(issues).toEqual([]);
    expect(dates).toMatchObject([
      {
        taken: "dmy",
        why: "chosen",
        lines: [{ written: "3/4/21, 9:15:10 AM" }],
      },
    ]);
    const dots = "03.04.2021, 09:15 - Ada: x";
    expect((await read(dots, { dateOrder: "dmy" })).dates).toEqual([]);
    expect((await read(dots)).dates).toEqual([]);
    // Nobody writes so; the person says that here it was.
    expect((await read(dots, { dateOrder: "mdy" })).dates).toMatchObject([
      { taken: "mdy", why: "chosen" },
    ]);
  });

  it("cut long texts between characters", async () => {
    const { dates } = await read(`3/4/21, 9:15 AM - Ada: ${"🌿".repeat(500)}`);
    expect(dates[0]?.lines[0]?.text).toBe(`Ada: ${"🌿".repeat(135)}…`);
  });
});

describe("times", () => {
  it("stay local, unless the person names the zone", async () => {
    const text = "28/02/2024, 14:05 - A: x";
    expect((await read(text)).records[0]).toMatchObject({
      localTime: "2024-02-28T14:05:00",
    });
    expect((await read(text)).records[0]?.occurredAt).toBeUndefined();
    expect(
      (await read(text, { timezone: "Europe/Paris" })).records[0],
    ).toMatchObject({
      occurredAt: Date.UTC(2024, 1, 28, 13, 5),
      zone: "Europe/Paris",
    });
  });
});

describe("what is text and what is not", () => {
  it("keeps pasted chats and logs in the message that holds them", async () => {
    const pasted = [
      "[02/11/2023, 19:00:00] Eve: pasted",
      "2/11/23, 7:00 PM - Eve: pasted too",
      "2023-11-02 19:00:00 - INFO: started",
      "14:05 - Eve: not even a date",
    ].join("\n");
    const text = `20/11/2023, 10:00 - Ann: look\n${pasted}\n20/11/2023, 10:01 - Bob: ok\n`;
    expect(saidIn(await read(text))).toEqual([
      `Ann: look\n${pasted}`,
      "Bob: ok",
    ]);
  });

  it("keeps a long pasted chat in its message", async () => {
    const pasted = Array.from(
      { length: 40 },
      (_, index) => `[02/11/2023, 19:00:${10 + index}] Eve: line ${index}`,
    ).join("\n");
    const text = `20/11/2023, 10:00 - Ann: look\n${pasted}\n20/11/2023, 10:01 - Bob: ok\n`;
    expect(saidIn(await read(text))).toEqual([
      `Ann: look\n${pasted}`,
      "Bob: ok",
    ]);
  });

  it("reads two exports put together, written otherwise", async () => {
    const one = Array.from(
      { length: 25 },
      (_, index) => `20/11/2023, 10:${10 + index} - Ann: ${index}`,
    );
    const other = Array.from(
      { length: 25 },
      (_, index) => `[21/11/2023, 10:${10 + index}:00] Ann: ${index}`,
    );
    expect((await read([...one, ...other].join("\n"))).records).toHaveLength(
      50,
    );
  });

  it("marks a line in the chat's own shape that somebody pasted", async () => {
    const { records } = await read(
      [
        "20/11/2023, 10:00 - Ann: a",
        "20/11/2023, 10:01 - Bob: b",
        "02/10/2023, 10:01 - Eve: pasted",
        "20/11/2023, 10:02 - Ann: c",
        "20/11/2023, 10:03 - Bob: d",
      ].join("\n"),
    );
    expect(records).toHaveLength(5);
    expect(records.map(({ extra }) => extra?.get("suspect") ?? false)).toEqual([
      false,
      false,
      true,
      false,
      false,
    ]);
  });

  it("keeps colons, dashes and times in what people say and are called", async () => {
    const text = [
      "20/11/2023, 10:00 - Ann - work: 14:30 - 15:00: ok?",
      "20/11/2023, 10:01 - Bob:smith: https://example.org/a: b",
      "20/11/2023, 10:02 - 🌱 ليلى: x",
      "20/11/2023, 10:03 - +1 555\u2011010\u20110142: y",
    ].join("\n");
    expect(saidIn(await read(text))).toEqual([
      "Ann - work: 14:30 - 15:00: ok?",
      "Bob:smith: https://example.org/a: b",
      "🌱 ليلى: x",
      "+1 555-010-0142: y",
    ]);
  });

  it("knows a name with a colon by the title or because it always stands there", async () => {
    const lines = Array.from(
      { length: 6 },
      (_, index) => `20/11/2023, 10:0${index} - Mum: Home: hi ${index}`,
    );
    expect((await read(lines.join("\n"))).records[0]).toMatchObject({
      person: "Mum: Home",
      text: "hi 0",
    });
    expect(
      (await read(lines[0]!, { title: "Mum: Home" })).records[0],
    ).toMatchObject({ person: "Mum: Home", text: "hi 0" });
  });

  it("takes no notice for a person, with or without a colon", async () => {
    const text = [
      '20/11/2023, 10:00 - Ann created group "Plan"',
      '20/11/2023, 10:00 - Ann changed the subject from "Plan" to "Plan: B"',
      '20/11/2023, 10:00 - You changed the group description to "Rules: none"',
      "20/11/2023, 10:00 - Ann added Bob: the builder",
      "20/11/2023, 10:01 - Ann: left a note: added milk",
      "20/11/2023, 10:01 - Added Value: hello",
    ].join("\n");
    expect(saidIn(await read(text)).map((line) => line.split(":")[0])).toEqual([
      "- (system)",
      "- (system)",
      "- (system)",
      "- (system)",
      "Ann",
      "Added Value",
    ]);
  });

  it("takes no pseudo-sender of an iPhone for a person", async () => {
    const text = [
      `[20/11/2023, 10:00:00] Club: ${LRM}Messages and calls are end-to-end encrypted.`,
      `[20/11/2023, 10:00:01] Ann: ${LRM}Ann added you`,
      `[20/11/2023, 10:00:02] Club: ${LRM}${LRM}Your security code with Bob changed. ${LRM}Tap to learn more.`,
      `[20/11/2023, 10:00:03] Ann: Ann added sugar`,
      `[20/11/2023, 10:00:04] Ann: ${LRM}a line typed with the mark`,
      `[20/11/2023, 10:00:05] Odd: Names: ${LRM}Messages and calls are end-to-end encrypted.`,
    ].join("\r\n");
    expect(saidIn(await read(text)).map((line) => line.split(":")[0])).toEqual([
      "- (system)",
      "- (system)",
      "- (system)",
      "Ann",
      "Ann",
      "- (system)",
    ]);
  });

  it.each([
    "Ann BがBobを追加しました",
    "Ann Bが退出しました",
    "Ann B님이 Bob님을 추가했습니다",
    "Ann B님이 나갔습니다",
    "قام Ann B بإضافة Bob",
    "غادر Ann B",
  ])(
    "nor one who acts in a language that puts no space there: %s",
    async (words) => {
      const text = [
        `[20/11/2023, 10:00:00] Ann B: ${LRM}${words}`,
        `[20/11/2023, 10:00:01] Ann B: ${words}`,
        `[20/11/2023, 10:00:02] Bob: hello`,
      ].join("\r\n");
      expect(saidIn(await read(text))).toEqual([
        `- (system): ${words}`,
        `Ann B: ${words}`,
        "Bob: hello",
      ]);
    },
  );

  it("knows notices of iPhones in Arabic, Japanese and Korean by who acts", async () => {
    const text = [
      `[20/11/2023, 10:00:00] Ann Jr.: ${LRM}غادر Ann Jr.`,
      `[20/11/2023, 10:00:01] Ann Jr.: ${LRM}قام Ann Jr. بإضافة Bob`,
      `[20/11/2023, 10:00:02] 花子: ${LRM}花子が退出しました`,
      `[20/11/2023, 10:00:03] 민지: ${LRM}민지님이 나갔습니다`,
      `[20/11/2023, 10:00:04] Ann Jr.: ${LRM}Ann Jr. added Bob`,
      `[20/11/2023, 10:00:05] 花子: 花子が退出しました`,
    ].join("\n");
    expect(saidIn(await read(text)).map((line) => line.split(":")[0])).toEqual([
      ...Array.from({ length: 5 }, () => "- (system)"),
      "花子",
    ]);
  });

  it("knows a group whose title holds a colon, however its file is called", async () => {
    const phone = [
      `[20/11/2023, 10:00:00] Plan: B: ${LRM}Messages and calls are end-to-end encrypted.`,
      "[20/11/2023, 10:00:01] Ann: x",
      `[20/11/2023, 10:00:02] Plan: B: ${LRM}Your security code with Ann changed. ${LRM}Tap to learn more.`,
    ].join("\n");
    const android = [
      "20/11/2023, 10:00 - Messages and calls are end-to-end encrypted.",
      '20/11/2023, 10:00 - Ann created group "Plan: B"',
      "20/11/2023, 10:01 - Ann: x",
    ].join("\n");
    for (const [text, from] of [
      [phone, 0],
      [phone, 1],
      [android, 0],
    ] as const) {
      const part = text.split("\n").slice(from).join("\n");
      const { records } = await read(part, { title: "Plan_ B" });
      for (const { conversation } of records)
        expect(conversation?.title).toBe("Plan: B");
      expect(
        records.flatMap(({ person }) => person ?? []),
        part,
      ).toEqual(["Ann"]);
    }
  });

  it("takes the only one who speaks in a group for nobody's owner", async () => {
    const { records, owner } = await read(
      [
        `[20/11/2023, 10:00:00] Club: ${LRM}Your security code with Bob changed.`,
        "[20/11/2023, 10:00:01] Ann: x",
        `[20/11/2023, 10:00:02] Club: ${LRM}Your security code with Bob changed.`,
      ].join("\n"),
      { title: "Club" },
    );
    expect(owner).toMatchObject({ names: [], candidates: ["Ann"] });
    expect(records[1]?.own).toBeUndefined();
  });

  it("believes placeholders only where they stand alone, on iPhones behind the mark", async () => {
    const text = [
      "[20/11/2023, 10:00:00] Ann: image omitted",
      `[20/11/2023, 10:00:01] Ann: ${LRM}image omitted`,
      "[20/11/2023, 10:00:02] Ann: I said image omitted",
      "[20/11/2023, 10:00:03] Ann: Missed voice call",
      "[20/11/2023, 10:00:04] Ann: This message was deleted",
    ].join("\n");
    expect((await read(text)).records.map(({ kind }) => kind)).toEqual([
      "text",
      "media",
      "text",
      "text",
      "text",
    ]);
  });

  it("reads bodies that are empty, with and without the space", async () => {
    const text =
      "20/11/2023, 10:00 - Ann: \n20/11/2023, 10:01 - Ann:\n20/11/2023, 10:02 - Bob: x";
    expect(saidIn(await read(text))).toEqual([
      "Ann (other): ",
      "Ann (other): ",
      "Bob: x",
    ]);
  });

  it("reads what no space follows when the sender is known", async () => {
    const text =
      "[20/11/2023, 10:00:00] Bob: Hi\n[20/11/2023, 10:00:01] Bob:Ho";
    expect(saidIn(await read(text))).toEqual(["Bob: Hi", "Bob: Ho"]);
  });

  it("is the same in chunks of any size and with any end of line", async () => {
    const lines = [
      "[20/11/2023, 10:00:00] Ann: été 🌱",
      "second line",
      "",
      "fourth",
      `${LRM}[20/11/2023, 10:00:01] Bob: ${LRM}<attached: 00000001-PHOTO-2023-11-20-10-00-01.jpg>`,
    ];
    const want = saidIn(await read(lines.join("\n")));
    expect(want).toEqual([
      "Ann: été 🌱\nsecond line\n\nfourth",
      "Bob (media): ",
    ]);
    for (const end of ["\n", "\r\n"])
      for (const cuts of [[1], [2, 3], [7]])
        expect(saidIn(await read(lines.join(end), { cuts }))).toEqual(want);
  });

  it("loses nothing before the first message in silence", async () => {
    const { records, issues } = await read(
      "Forwarded by mail\n20/11/2023, 10:00 - Ann: x",
    );
    expect(records).toHaveLength(1);
    expect(issues).toEqual(["record.unexpected-shape"]);
  });
});

describe("files", () => {
  it.each([
    "<已附加: IMG-20231120-WA0001.jpg>",
    `<已附加：${LRM}IMG-20231120-WA0001.jpg>`,
    "فایل پیوست شد IMG-20231120-WA0001.jpg",
    "2023-11-20-PHOTO-00004762.jpg <attached>",
  ])("are known in %s", async (body) => {
    const bracket = body.endsWith("<attached>");
    const head = bracket
      ? "[20/11/2023, 10:00:00] Ann:"
      : "20/11/2023, 10:00 - Ann:";
    const { records } = await read(`${head} ${body}\nthe caption`);
    expect(records).toMatchObject([{ kind: "media", text: "the caption" }]);
    expect(records[0]?.extra?.get("attachment")).toMatch(/^(IMG|2023)-.*jpg$/);
  });

  it("are not known by words that anybody may type", async () => {
    const { records } = await read(
      "20/11/2023, 10:00 - Ann: report.pdf attached\n20/11/2023, 10:01 - Ann: attached report.pdf",
    );
    expect(records).toMatchObject([{ kind: "text" }, { kind: "text" }]);
  });

  const messages = async (
    text: string,
    files: string[] = [],
  ): Promise<unknown> =>
    (await read(text, { files })).records.map(
      ({ kind, text: said, title, extra }) => ({
        kind,
        ...(said !== undefined && { said }),
        ...(title !== undefined && { title }),
        ...Object.fromEntries(extra ?? []),
      }),
    );

  it("are tied to what the archive holds, captions theirs", async () => {
    expect(
      await messages(
        [
          "20/11/2023, 10:00 - Ann: \u200eIMG-20231120-WA0001.jpg (file attached)",
          "two lines",
          "of caption",
          "20/11/2023, 10:01 - Ann: Été.PDF (file attached)",
          "20/11/2023, 10:02 - Ann: Bob.vcf (file attached)",
          "20/11/2023, 10:03 - Ann: our song.mp3 (in an unknown tongue)",
        ].join("\n"),
        [
          "img-20231120-wa0001.jpg",
          "e\u0301te\u0301.pdf".normalize("NFC"),
          "our song.mp3",
        ],
      ),
    ).toEqual([
      {
        kind: "media",
        said: "two lines\nof caption",
        attachment: "IMG-20231120-WA0001.jpg",
      },
      { kind: "media", title: "Été.PDF", attachment: "Été.PDF" },
      {
        kind: "contact",
        title: "Bob.vcf",
        attachment: "Bob.vcf",
        "attachment.not_in_download": true,
      },
      { kind: "media", title: "our song.mp3", attachment: "our song.mp3" },
    ]);
  });

  it("of iPhones stand behind a caption or a title, in several languages", async () => {
    expect(
      await messages(
        [
          `[20/11/2023, 10:00:00] Ann: look ${LRM}<attached: ${LRM}00000001-PHOTO-2023-11-20-10-00-01.jpg>`,
          `[20/11/2023, 10:00:01] Ann: Plan.pdf • ${LRM}2 pages ${LRM}<pièce jointe : 00000002-Plan.pdf>`,
          `[20/11/2023, 10:00:02] Ann: ${LRM}<00000003-STICKER-2023-11-20-10-00-01.webp eklendi>`,
          `[20/11/2023, 10:00:03] Ann: ${LRM}<已附加：00000004-AUDIO-2023-11-20-10-00-01.opus>`,
          `[20/11/2023, 10:00:04] Ann: Plan.pdf • ${LRM}2 pages ${LRM}document omitted`,
        ].join("\r\n"),
      ),
    ).toMatchObject([
      {
        kind: "media",
        said: "look",
        attachment: "00000001-PHOTO-2023-11-20-10-00-01.jpg",
      },
      { kind: "media", title: "Plan.pdf", attachment: "00000002-Plan.pdf" },
      {
        kind: "sticker",
        attachment: "00000003-STICKER-2023-11-20-10-00-01.webp",
      },
      { kind: "media", attachment: "00000004-AUDIO-2023-11-20-10-00-01.opus" },
      { kind: "media", title: "Plan.pdf", omitted: "document" },
    ]);
  });

  it("left out are known in a language that nobody wrote down, when it is said often", async () => {
    const lines = [1, 2, 3].map(
      (minute) => `20/11/2023, 10:0${minute} - Ann: <Zzz qqq>`,
    );
    expect(await messages(lines.join("\n"))).toEqual(
      lines.map(() => ({ kind: "media", omitted: "media" })),
    );
    expect(await messages(lines[0]!)).toEqual([
      { kind: "text", said: "<Zzz qqq>" },
    ]);
  });
});

describe("what WhatsApp says in place of things", () => {
  it.each([
    ["<Médias omis>", "media"],
    ["<Medien weggelassen>", "media"],
    ["<View once voice message omitted>", "media"],
    ["Du hast diese Nachricht gelöscht.", "unsent"],
    ["Mensagem apagada", "unsent"],
    ["This message was deleted by admin Ann.", "unsent"],
    ["Missed voice call", "call"],
    ["Пропущенный видеозвонок", "call"],
    ["live location shared", "location"],
    ["konum: https://maps.google.com/?q=41.0,29.0", "location"],
    [
      "Pier Cafe\n1 Road\nhttps://foursquare.com/v/4b00000000000000000000aa",
      "location",
    ],
    [
      "UMFRAGE:\nWann?\nOPTION: Heute (2 Stimmen)\nOPTION: Nie (0 Stimmen)",
      "poll",
    ],
    ["null", "other"],
    ["Waiting for this message. This may take a while.", "other"],
    ["https://example.org/a?b=c", "link"],
    ["see https://example.org", "text"],
    ["he said null", "text"],
    ["POLL:\nwhat a poll", "text"],
  ])("on Android: %s", async (body, kind) => {
    const { records } = await read(`20/11/2023, 10:00 - Ann: ${body}`);
    expect(records.map((each) => each.kind)).toEqual([kind]);
  });

  it.each([
    ["Bild weggelassen", "media"],
    ["stiker tidak disertakan", "sticker"],
    ["Fiche contact manquante", "contact"],
    ["تم حذف هذه الرسالة.", "unsent"],
    [
      "You received a view once message. For added privacy, you can only open it on your phone.",
      "media",
    ],
    [`Voice call. ${LRM}No answer`, "call"],
    [`Sprachanruf. ${LRM}5 Min.`, "call"],
    [`Missed voice call. ${LRM}Tap to call back`, "call"],
    ["Location: https://maps.google.com/?q=51.5,-0.09", "location"],
    [`ENCUESTA:\n¿Playa?\n${LRM}OPCIÓN: Sí (1 voto)`, "poll"],
    ["Bob left", "text"],
    ["Ann left", "system"],
    ["Deine Sicherheitsnummer für Ann hat sich geändert.", "system"],
  ])("on iPhones, behind the mark: %s", async (body, kind) => {
    const { records } = await read(
      `[20/11/2023, 10:00:00] Ann: plain\n[20/11/2023, 10:00:00] Ann: ${LRM}${body}`,
    );
    expect(records.map((each) => each.kind)).toEqual(["text", kind]);
  });

  it.each([
    "x <This message was edited>",
    "x <Diese Nachricht wurde bearbeitet.>",
    "x \u200e<Mensagem editada>",
  ])("behind what was edited: %s", async (body) => {
    const { records } = await read(`20/11/2023, 10:00 - Ann: ${body}`);
    expect(records[0]).toMatchObject({ kind: "text", text: "x" });
    expect(records[0]?.extra?.get("edited")).toBe(true);
  });
});

describe("whose phone it was", () => {
  it("is told by what only they are shown, or by the title of a chat of two", async () => {
    const group = await read(
      "20/11/2023, 10:00 - Ann: x\n20/11/2023, 10:01 - Bob: You deleted this message\n20/11/2023, 10:01 - Eve: y",
    );
    expect(group.owner?.names).toEqual(["Bob"]);
    expect(group.records.map(({ own, flow }) => [own, flow])).toEqual([
      [false, "received"],
      [true, "provided"],
      [false, "received"],
    ]);
    const two = await read(
      "20/11/2023, 10:00 - Ann: x\n20/11/2023, 10:01 - Bob: y",
      { title: "Ann" },
    );
    expect(two.owner?.names).toEqual(["Bob"]);
  });

  it("stays open when nothing tells", async () => {
    const { owner, records } = await read(
      "20/11/2023, 10:00 - Ann: x\n20/11/2023, 10:01 - Bob: y",
      { title: "Club" },
    );
    expect(owner?.names).toEqual([]);
    expect(records.map(({ own, flow }) => [own, flow])).toEqual([
      [undefined, "provided"],
      [undefined, "provided"],
    ]);
  });

  const club =
    "20/11/2023, 10:00 - Ann: x\n20/11/2023, 10:01 - Bob: y\n20/11/2023, 10:02 - Eve: z\n20/11/2023, 10:03 - Eve left";
  const direct = "20/11/2023, 10:00 - Ann: x\n20/11/2023, 10:01 - Bob: y";

  it.each([
    ["club first", true],
    ["club last", false],
  ])("is known in all chats in which they speak: %s", async (_, clubFirst) => {
    const one = path.join(folder.path, "WhatsApp Chat with Club.txt");
    const other = path.join(folder.path, "WhatsApp Chat with Ann.txt");
    writeFileSync(one, club);
    writeFileSync(other, direct);
    const file = path.join(folder.path, `own-${clubFirst}.db`);
    await importInto(file, clubFirst ? [one, other] : [other, one]);
    withVault(file, (vault) => {
      expect(listArchives(vault).map(({ account }) => account)).toEqual([
        "Bob",
        "Bob",
      ]);
      expect(
        allRecords(vault)
          .filter(({ conversation }) => conversation?.title === "Club")
          .toReversed()
          .map(({ own, flow }) => [own, flow]),
      ).toEqual([
        [false, "received"],
        [true, "provided"],
        [false, "received"],
        [null, "observed"],
      ]);
    });
  });
});

describe("the same chat again", () => {
  async function messagesAfter(
    ...exports: readonly Readonly<Record<string, string>>[]
  ): Promise<FullRecord[]> {
    vaults += 1;
    const file = path.join(folder.path, `again-${vaults}.db`);
    for (const [turn, files] of exports.entries()) {
      const at = path.join(folder.path, `again-${vaults}-${turn}`);
      mkdirSync(at);
      const zip = writeZipBytes(
        path.join(at, "WhatsApp Chat with Ann.zip"),
        Object.entries(files).map(([name, data]) => ({
          name,
          data,
          method: 8,
        })),
      );
      expect((await importInto(file, [zip])).failed).toEqual([]);
    }
    return withVault(file, (vault) =>
      allRecords(vault, { category: "messages" }).toReversed(),
    );
  }

  const TEXT = "WhatsApp Chat with Ann.txt";
  const bare = [
    "20/11/2023, 10:00 - Ann: ok",
    "20/11/2023, 10:00 - Ann: ok",
    "20/11/2023, 10:00 - Ann: ok",
    "20/11/2023, 10:01 - Bob: <Media omitted>",
    "20/11/2023, 10:01 - Bob: <Media omitted>",
    "20/11/2023, 10:02 - Ann: <Media omitted>",
  ].join("\n");
  const full = [
    "20/11/2023, 10:00 - Ann: ok",
    "20/11/2023, 10:00 - Ann: ok",
    "20/11/2023, 10:00 - Ann: ok",
    "20/11/2023, 10:01 - Bob: IMG-20231120-WA0001.jpg (file attached)",
    "20/11/2023, 10:01 - Bob: IMG-20231120-WA0002.jpg (file attached)",
    "with words",
    "20/11/2023, 10:02 - Ann: STK-20231120-WA0003.webp (file attached)",
  ].join("\n");

  it.each([
    ["with media last", [bare, full]],
    ["with media first", [full, bare]],
  ])("with and without media: each message once, %s", async (_, texts) => {
    const records = await messagesAfter(
      ...texts.map((text) => ({
        [TEXT]: text,
        "IMG-20231120-WA0001.jpg": "1",
      })),
    );
    expect(records).toHaveLength(6);
    expect(records.map(({ extra }) => extra["attachment"] ?? null)).toEqual([
      null,
      null,
      null,
      "IMG-20231120-WA0001.jpg",
      "IMG-20231120-WA0002.jpg",
      "STK-20231120-WA0003.webp",
    ]);
    expect(records.map(({ kind }) => kind).slice(3)).toEqual([
      "media",
      "media",
      "sticker",
    ]);
    expect(records[4]?.text).toBe("with words");
  });

  it("later and longer: only what is new", async () => {
    const longer = `${bare}\n20/11/2023, 10:02 - Ann: <Media omitted>\n21/11/2023, 10:00 - Bob: new`;
    expect(
      await messagesAfter({ [TEXT]: bare }, { [TEXT]: longer }),
    ).toHaveLength(8);
    expect(
      await messagesAfter({ [TEXT]: longer }, { [TEXT]: bare }),
    ).toHaveLength(8);
  });

  it("from an iPhone, with seconds, marks and another name: each message once", async () => {
    const phone = [
      `[20/11/2023, 10:00:01] Ann: ok`,
      `[20/11/2023, 10:00:30] ~${NNBSP}Ann: ok`,
      `[20/11/2023, 10:00:59] Ann: ok`,
      `${LRM}[20/11/2023, 10:01:10] Bob: ${LRM}image omitted`,
      `${LRM}[20/11/2023, 10:01:11] Bob: ${LRM}<attached: 00000005-PHOTO-2023-11-20-10-01-11.jpg>`,
      `${LRM}[20/11/2023, 10:02:00] Ann: ${LRM}sticker omitted`,
    ].join("\r\n");
    expect(
      await messagesAfter({ [TEXT]: bare }, { "_chat.txt": phone }),
    ).toHaveLength(6);
  });
});

describe("what was given", () => {
  function write(name: string, data: string | Buffer): string {
    vaults += 1;
    const at = path.join(folder.path, `given-${vaults}`);
    mkdirSync(at);
    writeFileSync(path.join(at, name), data);
    return path.join(at, name);
  }
  const into = (...given: string[]): ReturnType<typeof importInto> =>
    importInto(path.join(folder.path, `given-${(vaults += 1)}.db`), given);
  const chat = "20/11/2023, 10:00 - Ann: x\n20/11/2023, 10:01 - Bob: y";

  it.each([
    ["notes.txt", "just notes\nand more"],
    ["_chat.txt", "no message at all"],
    [
      "WhatsApp Chat with Ann.txt",
      Buffer.from([0, 255, 254, 7, 9, 200, 10, 0]),
    ],
    [
      "server.txt",
      "2024-01-01 10:00:00 - INFO: started\n2024-01-01 10:00:01 - WARN: hm",
    ],
  ])(
    "%s that is no chat is one sentence, and the others are read",
    async (name, data) => {
      const good = write("WhatsApp Chat with Bob.txt", chat);
      const { archives, failed } = await into(write(name, data), good);
      expect(failed.map(({ code }) => code)).toEqual([
        "archive.not-recognised",
      ]);
      expect(archives).toHaveLength(1);
    },
  );

  it("a chat of any name is known by how it begins", async () => {
    const { archives, failed } = await into(write("ann.txt", chat));
    expect(failed).toEqual([]);
    expect(archives).toMatchObject([{ provider: "whatsapp", records: 2 }]);
  });

  it("a text that was sent is no chat, also when it is called like one", async () => {
    const sent = "01/01/2020, 10:00 - Old: not of this chat";
    for (const name of ["WhatsApp Chat with Ann.zip", "holiday.zip"]) {
      vaults += 1;
      const at = path.join(folder.path, `sent-${vaults}`);
      mkdirSync(at);
      const zip = writeZipBytes(path.join(at, name), [
        { name: "WhatsApp Chat with Old Friend.txt", data: sent },
        {
          name: "WhatsApp Chat with Ann.txt",
          data: `${chat}\n20/11/2023, 10:02 - Bob: WhatsApp Chat with Old Friend.txt (file attached)`,
        },
        { name: "__MACOSX/._WhatsApp Chat with Ann.txt", data: "x" },
      ]);
      const file = path.join(at, "vault.db");
      expect((await importInto(file, [zip])).archives).toHaveLength(1);
      withVault(file, (vault) => {
        expect(
          allRecords(vault, { category: "messages" }).map(
            ({ person }) => person,
          ),
        ).toEqual(["Bob", "Bob", "Ann"]);
        // What was sent is part of the message that it was sent with.
        expect(allRecords(vault)).toHaveLength(3);
        expect(listCoverage(vault, {}).totals).toMatchObject({
          read: 1,
          media: 1,
          skipped: 1,
        });
      });
    }
  });

  it("a chat that is damaged gives what can be read, and says so", async () => {
    const at = write("x", "");
    const zip = writeZipBytes(`${at}.zip`, [
      {
        name: "WhatsApp Chat with Ann.txt",
        data: chat,
        saysCrc: 1,
      },
    ]);
    const { archives, failed } = await into(zip);
    expect(failed).toEqual([]);
    expect(archives).toMatchObject([
      { entries: { failed: 1 }, issues: 1, provider: "whatsapp" },
    ]);
  });

  it("two chats are never parts of one download", async () => {
    const { archives } = await into(
      write("WhatsApp Chat with Ann.txt", chat),
      write(
        "WhatsApp Chat with Ann (1).txt",
        `${chat}\n20/11/2023, 10:05 - Ann: z`,
      ),
      write("Discussion WhatsApp avec Zoé.txt", chat),
    );
    expect(archives.map(({ added }) => added)).toEqual([2, 1, 2]);
  });

  it("a chat of as many messages as an export holds says so", async () => {
    const long = Array.from(
      { length: 10_000 },
      (_, index) => `20/11/2023, 10:${10 + (index % 50)} - Ann: ${index}`,
    ).join("\n");
    const { archives } = await into(write("WhatsApp Chat with Ann.txt", long));
    expect(archives[0]?.remarks).toEqual(["chat-cut"]);
  });
});

/* A writer of its own: nothing of the reader's is used. */
describe("a chat written by any phone", () => {
  interface Phone {
    frame: "dash" | "bracket";
    order: "dmy" | "mdy" | "ymd";
    separator: string;
    padded: boolean;
    shortYear: boolean;
    halves: readonly [am: string, pm: string, before: boolean] | undefined;
    glue: string;
    digits: number;
    end: string;
  }
  const phones: fc.Arbitrary<Phone> = fc.record({
    frame: fc.constantFrom("dash", "bracket"),
    order: fc.constantFrom("dmy", "mdy", "ymd"),
    separator: fc.constantFrom("/", ".", "-", ". "),
    padded: fc.boolean(),
    shortYear: fc.boolean(),
    halves: fc.constantFrom(
      undefined,
      ["AM", "PM", false] as const,
      ["a.\u00a0m.", "p.\u00a0m.", false] as const,
      ["上午", "下午", true] as const,
      ["오전", "오후", true] as const,
      ["ص", "م", false] as const,
      ["μ.μ.".replace("μ", "π"), "μ.μ.", false] as const,
    ),
    glue: fc.constantFrom(", ", " ", "، ", "\u2009", " klo "),
    digits: fc.constantFrom(0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50),
    end: fc.constantFrom("\n", "\r\n"),
  });
  const said = fc.record({
    minutes: fc.integer({ min: 0, max: 3_000 }),
    second: fc.integer({ min: 0, max: 59 }),
    who: fc.constantFrom("Ann", "Bob Oak", "+1 555-010-0142", "ليلى", "Zoé 🌱"),
    words: fc.array(
      fc.constantFrom("ok", "a: b", "14:30 - 15:00", "", "🌱 été", "<3", "(1)"),
      { minLength: 1, maxLength: 3 },
    ),
  });

  it("gives the same messages, times and senders", async () => {
    await fc.assert(
      fc.asyncProperty(
        phones,
        fc.array(said, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 365 }),
        async (phone, all, start) => {
          let at = Date.UTC(2023, 0, start, 22, 0, 0);
          const digits = (text: string): string =>
            text.replace(/\d/g, (digit) =>
              String.fromCodePoint(phone.digits + Number(digit)),
            );
          const messages = all.map(({ minutes, second, who, words }) => {
            at += minutes * 60_000;
            const time = at + (phone.frame === "bracket" ? second * 1000 : 0);
            const text = words.join("\n").replace(/\s+$/, "");
            return { time, who, text: text.trim() === "" ? "x" : text };
          });
          const lines = messages.map(({ time, who, text }) => {
            const date = new Date(time);
            const two = (part: number): string => String(part).padStart(2, "0");
            const short = (part: number): string =>
              phone.padded ? two(part) : String(part);
            const year = String(date.getUTCFullYear()).slice(
              phone.shortYear ? 2 : 0,
            );
            const [day, month] = [
              short(date.getUTCDate()),
              short(date.getUTCMonth() + 1),
            ];
            const parts = {
              dmy: [day, month, year],
              mdy: [month, day, year],
              ymd: [year, month, day],
            }[phone.order];
            const hour = date.getUTCHours();
            const half = phone.halves?.[hour < 12 ? 0 : 1];
            const clock = [
              half === undefined ? two(hour) : String(hour % 12 || 12),
              two(date.getUTCMinutes()),
              ...(phone.frame === "bracket" ? [two(date.getUTCSeconds())] : []),
            ].join(":");
            const shown =
              half === undefined
                ? clock
                : phone.halves![2]
                  ? `${half}${clock}`
                  : `${clock}${NNBSP}${half}`;
            const stamp = digits(
              `${parts.join(phone.separator)}${phone.glue}${shown}`,
            );
            return phone.frame === "bracket"
              ? `[${stamp}] ${who}: ${text.replaceAll("\n", phone.end)}`
              : `${stamp} - ${who}: ${text.replaceAll("\n", phone.end)}`;
          });
          const { records } = await read(lines.join(phone.end) + phone.end, {
            dateOrder: phone.order,
            title: "Club",
          });
          // A short chat may look like another calendar day: what is not certain is what the person said.
          expect(
            records.map(({ person, text, localTime }) => ({
              person,
              text,
              localTime,
            })),
          ).toEqual(
            messages.map(({ time, who, text }) => ({
              person: who,
              text,
              localTime: new Date(time).toISOString().slice(0, 19),
            })),
          );
        },
      ),
      { seed, numRuns: 300 },
    );
  });
});
