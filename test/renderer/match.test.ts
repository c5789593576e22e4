import { describe, expect, it } from "vitest";

import {
  asBeginning,
  findMatches,
  isWorthSearching,
  markPieces,
} from "../../renderer/components/match.ts";

/** The text with what is found between brackets. */
function marked(text: string, query: string): string {
  return markPieces(text, findMatches(text, query))
    .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
    .join("");
}

describe("what a search finds is marked", () => {
  it.each([
    ["case and accents", "Un Café crème", "cafe", "Un [Café] crème"],
    [
      "accents as marks of their own",
      "cafe\u0301 noir",
      "café",
      "[cafe\u0301] noir",
    ],
    ["a letter typed as two", "mon cœur", "coeur", "mon [cœur]"],
    ["two letters for one", "Straße", "STRASSE", "[Straße]"],
    ["full width", "ＡＢＣ ok", "abc", "[ＡＢＣ] ok"],
    ["ligatures", "ﬁnance", "finance", "[ﬁnance]"],
    [
      "a beginning",
      "Dentistes des Tilleuls",
      "dentist*",
      "[Dentist]es des Tilleuls",
    ],
    ["whole words only", "art party", "art", "[art] party"],
    ["every word", "red and blue", "blue red", "[red] and [blue]"],
    [
      "a phrase over signs",
      "saint - denis, denis",
      '"saint denis"',
      "[saint - denis], denis",
    ],
    ["French quotes", "vélo rouge ici", "« vélo rouge »", "[vélo rouge] ici"],
    ["not what is unwanted", "work and play", "play -work", "work and [play]"],
    ["Chinese anywhere", "我在東京塔", "東京", "我在[東京]塔"],
    ["kana and kanji in a row", "東京タワーへ", "タワー", "東京[タワー]へ"],
    ["a Korean beginning", "서울에서 만나", "서울*", "[서울]에서 만나"],
    ["Thai inside a run", "ประเทศไทย", "ไทย", "ประเทศ[ไทย]"],
    ["Arabic without its points", "قال مُحَمَّد نعم", "محمد", "قال [مُحَمَّد] نعم"],
    ["an emoji", "yes 🎶 yes", "🎶", "yes [🎶] yes"],
    ["an emoji whatever its skin", "ok 👍🏽!", "👍", "ok [👍🏽]!"],
    ["a member of a joined emoji", "us 👨‍👩‍👧", "👩", "us [👨‍👩‍👧]"],
    ["signs of regular expressions", "c++ (a.b) [x]", "a.b", "c++ ([a.b]) [x]"],
  ])("%s", (_, text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  it("marks nothing for a query of signs alone", () => {
    expect(findMatches("a - b", '- "" *')).toEqual([]);
  });
});

describe("a long text is cut around the first mark", () => {
  const text = `${"before ".repeat(60)}needle${" after".repeat(60)}`;
  const pieces = markPieces(text, findMatches(text, "needle"), 120);

  it("shows the mark, and that there is more on both sides", () => {
    const shown = pieces.map((piece) => piece.text).join("");
    expect(pieces.some(({ hit, text: part }) => hit && part === "needle")).toBe(
      true,
    );
    expect(shown.startsWith("…before")).toBe(true);
    expect(shown.endsWith("after…")).toBe(true);
    expect(shown.length).toBeLessThan(130);
  });

  it("never cuts a character in two", () => {
    const emoji = "🎶".repeat(200);
    for (let most = 10; most < 20; most += 1)
      expect(
        markPieces(emoji, [], most).every(({ text: part }) =>
          part.isWellFormed(),
        ),
      ).toBe(true);
  });
});

describe("what is typed becomes a query", () => {
  it.each([
    ["ca", true],
    ["a", false],
    ["東", true],
    ["🎶", true],
    ["- *", false],
    ["é", false],
  ])("%s is worth searching: %s", (query, expected) => {
    expect(isWorthSearching(query)).toBe(expected);
  });

  it.each([
    ["dent", "dent*"],
    ["red dent", "red dent*"],
    ["dent ", "dent "],
    ["dent*", "dent*"],
    ['"red bi', '"red bi'],
    ['"red bike"', '"red bike"'],
    ["red -wo", "red -wo"],
  ])("%s is sent as %s", (typed, sent) => {
    expect(asBeginning(typed)).toBe(sent);
  });
});
