import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { readCards } from "../../../electron/engine/formats/vcard.ts";
import { endlessEntry, MemoryEntry } from "./memory-entry.ts";
import { seed } from "./property.ts";

/** Of each card, `name: value` line by line. */
async function said(
  content: string | Buffer,
  cuts?: readonly number[],
): Promise<string[][]> {
  const { cards } = await readCards(
    new MemoryEntry(content, cuts === undefined ? {} : { cuts }),
  );
  return cards.map((card) =>
    card.map(({ name, value }) => `${name}: ${value}`),
  );
}

const card = (version: string, ...lines: readonly string[]): string =>
  ["BEGIN:VCARD", `VERSION:${version}`, ...lines, "END:VCARD", ""].join("\r\n");

describe("a card", () => {
  it("of version 3.0, as phones write it", async () => {
    const text = card(
      "3.0",
      "N:Oak;Bob;;Dr.;",
      "FN:Dr. Bob Oak",
      "ORG:Oak & Sons;Sales;",
      "item1.TEL;waid=447700900123:+44 7700 900123",
      "item1.X-ABLabel:Mobile",
      "EMAIL;type=INTERNET;type=HOME:bob@example.org",
      "NOTE:first line\\nsecond\\, and more\\; with \\\\ in it",
    );
    expect(await said(text)).toEqual([
      [
        "n: Oak, Bob, Dr.",
        "fn: Dr. Bob Oak",
        "org: Oak & Sons, Sales",
        "tel: +44 7700 900123",
        "x-ablabel: Mobile",
        "email: bob@example.org",
        "note: first line\nsecond, and more; with \\ in it",
      ],
    ]);
    const { cards } = await readCards(new MemoryEntry(text));
    expect(cards[0]?.[3]?.parameters.get("waid")).toBe("447700900123");
    expect(cards[0]?.[5]?.parameters.get("type")).toBe("INTERNET,HOME");
  });

  it("of version 2.1: quoted-printable, over several lines, in other encodings", async () => {
    expect(
      await said(
        card(
          "2.1",
          "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=89toile;Zo=C3=A9;;;",
          "FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Zo=C3=A9 =",
          "=C3=89toile",
          "TITLE;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:G=E9rante",
          "NOTE;QUOTED-PRINTABLE;CHARSET=nothing-like-it:=C3=A9",
          "TEL;CELL;PREF:+33 1 99 00 12 34",
          "ORG:C:\\new\\Oak\\; Sons",
        ),
      ),
    ).toEqual([
      [
        "n: Étoile, Zoé",
        "fn: Zoé Étoile",
        "title: Gérante",
        "note: é",
        "tel: +33 1 99 00 12 34",
        "org: C:\\new\\Oak; Sons",
      ],
    ]);
  });

  it("of version 4.0: numbers and pictures as addresses", async () => {
    expect(
      await said(
        card(
          "4.0",
          'FN;SORT-AS="Oak:Bob;x":Bob Oak',
          'TEL;VALUE=uri;TYPE="voice,home":tel:+44-7700-900123',
          "PHOTO:data:image/jpeg;base64,/9j/4AAQSkZJRg",
          "EMAIL:bob@example.org",
        ),
      ),
    ).toEqual([
      ["fn: Bob Oak", "tel: tel:+44-7700-900123", "email: bob@example.org"],
    ]);
  });

  it("has its folded lines put together and its pictures left out", async () => {
    expect(
      await said(
        card(
          "3.0",
          "FN:Bob ",
          " Oak of the",
          "\t Long Name",
          "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQ",
          " AAAAAAAA:AAAA",
          "X-PICTURE;BASE64:AAAA",
          "TEL:1",
        ),
      ),
    ).toEqual([["fn: Bob Oak of the Long Name", "tel: 1"]]);
  });

  it("stands beside others in one file, however lines end and wherever it is cut", async () => {
    const text =
      card("3.0", "FN:Zoé") + "\r\n" + card("2.1", "FN:Bob") + "FN:nobody's\n";
    const want = [["fn: Zoé"], ["fn: Bob"]];
    for (const cuts of [[1], [2], [7], [1_000]]) {
      expect(await said(text, cuts)).toEqual(want);
      expect(await said(text.replaceAll("\r\n", "\n"), cuts)).toEqual(want);
    }
  });

  it("that never ends is a card, what is no card is none", async () => {
    expect(await said("BEGIN:VCARD\nFN:Bob\nBEGIN:VCARD\nFN:Eve")).toEqual([
      ["fn: Bob"],
      ["fn: Eve"],
    ]);
    expect(await said("just text\nFN:Bob\n")).toEqual([]);
    expect(await said("BEGIN:VCARD\nEND:VCARD\n")).toEqual([]);
    expect(await said("")).toEqual([]);
  });
});

describe("a hostile file", () => {
  it("is not kept beyond what contacts hold, and says from where on", async () => {
    const { cards, cutAt } = await readCards(
      new MemoryEntry(
        card("3.0", "FN:Bob", `NOTE:${"x".repeat(3_000_000)}`, "TEL:1"),
      ),
    );
    expect(cards.map((each) => each.map(({ name }) => name))).toEqual([["fn"]]);
    expect(cutAt).toBe(4);
    const many = await readCards(
      new MemoryEntry(card("3.0", "FN:Bob").repeat(100_000)),
    );
    const kept = many.cards
      .flat()
      .reduce((sum, each) => sum + each.value.length, 0);
    expect(kept).toBeLessThan(100_000);
    expect(many.cutAt).toBeGreaterThan(1);
  });

  it("of many pictures is no burden", async () => {
    const picture = `PHOTO;ENCODING=b:${"A".repeat(2_000_000)}`;
    const { cards, cutAt } = await readCards(
      new MemoryEntry(card("3.0", picture, "FN:Bob", picture, "TEL:1")),
    );
    expect(cards[0]?.map(({ value }) => value)).toEqual(["Bob", "1"]);
    expect(cutAt).toBeUndefined();
  });

  it("larger than cards are is refused unread", async () => {
    const entry = endlessEntry(
      "BEGIN:VCARD\n",
      Buffer.from("FN:x\n"),
      4_000_000,
    );
    await expect(readCards(entry)).rejects.toMatchObject({
      code: "entry.too-large",
    });
    expect(entry.handedOut).toBe(0);
  });

  it.each([
    ["quotes", `TEL${';a="'.repeat(200_000)}`],
    ["parameters", `TEL${";".repeat(500_000)}:1`],
    ["signs", `FN;ENCODING=QUOTED-PRINTABLE:${"=".repeat(90_000)}`],
    ["backslashes", `N:${"\\;".repeat(45_000)}`],
  ])("of nothing but %s is read in no time", async (_, line) => {
    const start = performance.now();
    await said(card("3.0", line));
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it(`survives anything, DOSSIER_SEED=${seed}`, async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "BEGIN:VCARD\n",
        "END:VCARD\r\n",
        "VERSION:2.1\n",
        "FN:",
        "=\n",
        ";ENCODING=QUOTED-PRINTABLE",
        "=C3",
        ":",
        "\n ",
        "\r",
        '"',
        "\\",
      ),
      fc.string({ unit: "binary", maxLength: 20 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        await said(pieces.join(""));
      }),
      { seed, numRuns: 300 },
    );
  });

  it(`gives back the names it was given, DOSSIER_SEED=${seed}`, async () => {
    const escape = (text: string): string =>
      text.replace(/[\\,;]/g, "\\$&").replace(/\n/g, "\\n");
    const name = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 200 })
      .map((text) => `x${text.replace(/\r/g, "")}x`);
    await fc.assert(
      fc.asyncProperty(
        name,
        fc.integer({ min: 1, max: 60 }),
        async (text, at) => {
          const line = `FN:${escape(text)}`;
          const folded = Array.from(line)
            .map((sign, index) =>
              index > 3 && index % at === 0 ? `\r\n ${sign}` : sign,
            )
            .join("");
          expect(await said(card("3.0", folded))).toEqual([[`fn: ${text}`]]);
        },
      ),
      { seed, numRuns: 200 },
    );
  });
});
