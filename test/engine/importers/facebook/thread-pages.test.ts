import { describe, expect, it } from "vitest";
import type { RecordDraft } from "../../../../shared/domain/record.ts";
import { namesIn } from "../../../../electron/engine/importers/meta/html-thread.ts";
import { readMapped, type Reading } from "./read-mapped.ts";

const THREAD = "your_facebook_activity/messages/inbox/tobin_1/message_1.html";
const TIME = "Nov 26, 2023 1:00:05 pm";
const OWNER = "Zoë Quillfeather";

const message = (sender: string, ...places: string[]): string =>
  `<section class="_a6-g"><h2 class="_2ph_ _a6-h _a6-i">${sender}</h2><div class="_2ph_ _a6-p"><div>${places.map((place) => `<div>${place}</div>`).join("")}</div></div><footer class="_3-94 _a6-o"><div class="_a72d">${TIME}</div></footer></section>`;
const people = (line: string): string =>
  `<section class="_a6-g"><div class="_2ph_ _a6-h">${line}</div></section>`;
const page = (content: string, title = "Tobin Ashgrove"): string =>
  `<html><head><title>${title}</title></head><body><header><h1>${title}</h1></header><main role="main">${content}</main></body></html>`;
const read = (content: string, title?: string): Promise<Reading> =>
  readMapped(THREAD, page(content, title));
async function one(...places: string[]): Promise<RecordDraft> {
  const { records, issues, code } = await read(
    message("Tobin Ashgrove", ...places),
  );
  expect([issues, code, records.length]).toEqual([[], undefined, 1]);
  return records[0]!;
}
const extraOf = ({ extra }: RecordDraft): unknown =>
  Object.fromEntries(extra ?? []);

describe("a thread page", () => {
  it("is a conversation with its people and messages", async () => {
    const { records, others } = await read(
      people(`Participants: Tobin Ashgrove and ${OWNER}`) +
        message(OWNER, "", "Noël approche", "") +
        message("Tobin Ashgrove", "", "salut", ""),
    );
    expect(others).toEqual([
      {
        type: "conversation",
        conversation: { title: "Tobin Ashgrove" },
        people: ["Tobin Ashgrove", OWNER],
      },
    ]);
    expect(
      records.map(({ person, text, own, localTime, kind }) => [
        person,
        text,
        own,
        localTime,
        kind,
      ]),
    ).toEqual([
      [OWNER, "Noël approche", true, "2023-11-26T13:00:05", "text"],
      ["Tobin Ashgrove", "salut", false, "2023-11-26T13:00:05", "text"],
    ]);
  });

  it("without a message is a conversation all the same", async () => {
    expect(
      await read(people(`Teilnehmer: Tobin Ashgrove und ${OWNER}`)),
    ).toMatchObject({
      records: [],
      issues: [],
      others: [{ people: ["Tobin Ashgrove", OWNER] }],
    });
  });

  it("without the line of its people is read", async () => {
    const { records, others } = await read(message(OWNER, "", "hi", ""));
    expect(records).toHaveLength(1);
    expect(others).toMatchObject([{ people: [] }]);
  });

  it("of nothing is nothing", async () => {
    expect(await read("")).toMatchObject({
      records: [],
      issues: [],
      others: [],
    });
  });
});

describe("a message", () => {
  it("keeps its lines", async () => {
    expect((await one("", "one<br />two &lt;b&gt;", "")).text).toBe(
      "one\ntwo <b>",
    );
    expect((await one("", "one<br /> <br />two<br />", "")).text).toBe(
      "one\n\ntwo",
    );
  });

  it("with nothing in it is a message", async () => {
    expect(await one("", "", "")).toMatchObject({
      person: "Tobin Ashgrove",
      text: undefined,
      kind: "other",
    });
  });

  it("without a sender is a message", async () => {
    const { records } = await read(
      `<section class="_a6-g"><div class="_a6-p"><div><div></div><div>hi</div></div></div><footer class="_a6-o"><div class="_a72d">${TIME}</div></footer></section>`,
    );
    expect(records).toMatchObject([{ person: undefined, text: "hi" }]);
  });

  it.each([
    ["photos/1.jpg", "photos", "media"],
    ["videos/1.mp4", "videos", "media"],
    ["audio/1.mp4", "audio_files", "media"],
    ["gifs/1.gif", "gifs", "media"],
    ["files/1.pdf", "files", "media"],
  ])("with %s", async (file, list, kind) => {
    const uri = `messages/inbox/tobin_1/${file}`;
    const draft = await one(
      "",
      "",
      `<a href="${uri}"><img src="${uri}" /></a>`,
    );
    expect(draft.kind).toBe(kind);
    expect(extraOf(draft)).toEqual({ [`${list}.0.uri`]: uri });
  });

  it("with a sticker", async () => {
    const uri = "messages/stickers_used/1.png";
    const draft = await one("", "", `<img src="${uri}" />`);
    expect(draft.kind).toBe("sticker");
    expect(extraOf(draft)).toEqual({ "sticker.uri": uri });
  });

  it("with a link keeps what it says of it", async () => {
    const draft = await one(
      "",
      "The map",
      '<div><div>Ridge</div><div><a href="https://m.example/r">https://m.example/r</a></div></div>',
    );
    expect(draft).toMatchObject({ kind: "link", text: "The map" });
    expect(extraOf(draft)).toEqual({
      "share.link": "https://m.example/r",
      "share.share_text": "Ridge",
    });
  });

  it("with reactions keeps who gave them", async () => {
    const draft = await one(
      "",
      "hi",
      "",
      '<ul class="_a6-q"><li>❤Nora G</li><li>👍🏽Ole</li><li>Unknown</li></ul>',
    );
    expect(draft.text).toBe("hi");
    expect(extraOf(draft)).toEqual({
      "reactions.0.reaction": "❤",
      "reactions.0.actor": "Nora G",
      "reactions.1.reaction": "👍🏽",
      "reactions.1.actor": "Ole",
      "reactions.2.reaction": "Unknown",
    });
  });

  it("built in another way keeps reactions apart from its text", async () => {
    const { records } = await read(
      `<section class="_a6-g"><h2 class="_a6-h _a6-i">Tobin</h2><div class="_a6-p"><p>one<ul class="_a6-q"><li>❤Nora G</li></ul></p></div><footer class="_a6-o"><div class="_a72d">${TIME}</div></footer></section>`,
    );
    expect(records[0]!.text).toBe("one");
    expect(extraOf(records[0]!)).toMatchObject({
      "reactions.0.actor": "Nora G",
    });
  });

  it.each(["Duration: 1 minute", "Durée : 12 minutes", "通話時間：3分"])(
    "with a length is a call: %s",
    async (length) => {
      const draft = await one("", "Tobin called you.", length);
      expect(draft).toMatchObject({ kind: "call", text: "Tobin called you." });
      expect(extraOf(draft)).toMatchObject({ note: length });
    },
  );

  it("built in another way is all text", async () => {
    const { records } = await read(
      `<section class="_a6-g"><h2 class="_a6-h _a6-i">Tobin</h2><div class="_a6-p"><p>one</p><p>two</p></div><footer class="_a6-o"><div class="_a72d">${TIME}</div></footer></section>`,
    );
    expect(records[0]!.text).toBe("one\ntwo");
  });

  it("that was sent twice in a minute is two", async () => {
    const { records } = await read(
      message("Tobin", "", "ok", "") + message("Tobin", "", "ok", ""),
    );
    expect(records.map(({ text }) => text)).toEqual(["ok", "ok"]);
  });
});

describe("a thread page whose classes nobody knows", () => {
  const lines = (...texts: string[]): string =>
    `<html><head><title>Tobin Ashgrove</title></head><body class="zz"><div class="q">${texts.map((text) => `<div class="x${text.length}">${text}</div>`).join("")}</div></body></html>`;

  it("is read by its lines", async () => {
    const { records, others, code } = await readMapped(
      THREAD,
      lines(
        "Tobin Ashgrove",
        `Teilnehmer: Tobin Ashgrove und ${OWNER}`,
        OWNER,
        "<b>Noël</b> approche",
        "second line",
        TIME,
        "Tobin Ashgrove",
        '<img src="photos/1.jpg">',
        TIME,
      ),
    );
    expect(code).toBeUndefined();
    expect(others).toMatchObject([
      {
        conversation: { title: "Tobin Ashgrove" },
        people: ["Tobin Ashgrove", OWNER],
      },
    ]);
    expect(
      records.map(({ person, text, kind, localTime }) => [
        person,
        text,
        kind,
        localTime,
      ]),
    ).toEqual([
      [OWNER, "Noël approche\nsecond line", "text", "2023-11-26T13:00:05"],
      ["Tobin Ashgrove", undefined, "media", "2023-11-26T13:00:05"],
    ]);
  });

  it("without a date is left to the generic reader", async () => {
    expect(
      (await readMapped(THREAD, lines("Tobin Ashgrove", "hello"))).code,
    ).toBe("entry.unexpected-shape");
  });
});

describe("the names of a line", () => {
  it.each([
    ["Participants: Tobin Ashgrove and Zoë", ["Tobin Ashgrove", "Zoë"]],
    ["Teilnehmer: A, B und Zoë", ["A", "B", "Zoë"]],
    ["Participants : Zoë et B", ["Zoë", "B"]],
    ["参加者：B、Zoë", ["B", "Zoë"]],
    ["参加者：BとZoë", ["B", "Zoë"]],
    ["ผู้เข้าร่วม: A, B และ Zoë", ["A", "B", "Zoë"]],
    ["ผู้เข้าร่วม: B และZoë", ["B", "Zoë"]],
    ["المشاركون: A، B وZoë", ["A", "B", "Zoë"]],
    ["المشاركون: Zoë وB", ["Zoë", "B"]],
    ["Người tham gia: B và Zoë", ["B", "Zoë"]],
    ["Participantes: B y Zoë", ["B", "Zoë"]],
    ["Partecipanti: B e Zoë", ["B", "Zoë"]],
    ["Uczestnicy: B i Zoë", ["B", "Zoë"]],
    ["Participants: Zoë", ["Zoë"]],
    ["Participants: Ortega i Gasset and Zoë", ["Ortega i Gasset", "Zoë"]],
    ["Participants: Tom and Jerry", ["Tom and Jerry"]],
  ])("%s", (line, names) => {
    expect(namesIn(line, ["Zoë"])).toEqual(names);
  });
});
