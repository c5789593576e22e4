import * as fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { parseQuery } from "../../../electron/engine/search/parse-query.ts";
import { openSearchTable, seed } from "./search-table.ts";

describe("parseQuery", () => {
  const both = '"a b"';
  it.each<[query: string, match: string | null, not: string | null]>([
    ["", null, null],
    [" \n\0 ", null, null],
    ["!?… ... -- \" ' () * ^", null, null],
    ["hello world", '"hello" AND "world"', null],
    ["hello hello", '"hello"', null],
    ["AND OR NOT NEAR", '"AND" AND "OR" AND "NOT" AND "NEAR"', null],
    ["NEAR(a b, 2)", '"NEAR a" AND "b" AND "2"', null],
    ["text:foo^2 + (bar)", '"text foo 2" AND "bar"', null],
    ["back\\slash a\0b", '"back slash" AND "a" AND "b"', null],
    ["saint-denis", '"saint denis"', null],
    ["zoe@example.org", '"zoe example org"', null],
    ["東京", '"東 京"', null],
    ["l'été", '"l été"', null],
    // Phrases, by every quote a keyboard makes of one.
    ['"a b"', both, null],
    ["“a b”", both, null],
    ["„a b“", both, null],
    ["”a b”", both, null],
    ["« a b »", both, null],
    ["»a b«", both, null],
    ["＂a b＂", both, null],
    ['"a “b” c"', '"a b c"', null],
    ['("a b")', both, null],
    ['"a b"c', '"a b" AND "c"', null],
    // Without their other half, quotes are no operators.
    ['"a b', '"a" AND "b"', null],
    ['a b"', '"a" AND "b"', null],
    ['5" or 6" screen', '"5" AND "or" AND "6" AND "screen"', null],
    ['צה"ל', '"צה ל"', null],
    // Exclusions.
    ["a -b", '"a"', '"b"'],
    ["-a -b", null, '"a" OR "b"'],
    ["−a –b —c", null, '"a" OR "b" OR "c"'],
    ['-"a b" c', '"c"', both],
    ["-«a b»", null, both],
    ['(-a) -(b) -("a b")', null, '"a" OR "b" OR "a b"'],
    ["-begin*", null, '"begin" *'],
    ["-saint-denis", null, '"saint denis"'],
    ["\u2068-a\u2069", null, '"a"'],
    // A minus elsewhere is none.
    ["a - b", '"a" AND "b"', null],
    ["2024–2025", '"2024 2025"', null],
    [":-D", '"D"', null],
    ["a -!", '"a"', null],
    // Beginnings.
    ["begin*", '"begin" *', null],
    ["(begin*)", '"begin" *', null],
    ["begin＊", '"begin" *', null],
    ["saint-de*", '"saint de" *', null],
    ['"saint de"*', '"saint de" *', null],
    ["*end a * b*c", '"end" AND "a" AND "b c"', null],
    ["a* É* 1* न*", '"a" AND "É" AND "1" AND "न"', null],
    ["saint-d*", '"saint d"', null],
    ["김* ก* 東*", '"김" * AND "ก" * AND "東" *', null],
    ["ab* 12*", '"ab" * AND "12" *', null],
  ])("%j", (query, match, not) => {
    const parsed = parseQuery(query);
    expect({ match: parsed.match, not: parsed.not }).toEqual({ match, not });
  });

  it("lists what to highlight as it was typed, without operators and exclusions", () => {
    expect(
      parseQuery('L’Été, "Saint Denis" 東京* -not (zoe@example.org) ❤️ +33')
        .words,
    ).toEqual(["L’Été", "Saint Denis", "東京", "zoe@example.org", "❤️", "33"]);
  });

  it("keeps the first 64 tokens and lets the rest go", () => {
    const words = Array.from({ length: 2_000 }, (_, index) => `w${index}`);
    expect(parseQuery(words.join(" ")).words).toEqual(words.slice(0, 64));
    expect(parseQuery("東".repeat(10_000)).match).toBe(
      `"${Array(64).fill("東").join(" ")}"`,
    );
    expect(parseQuery(`${words.slice(0, 63).join("-")} ab-cd*`).match).toMatch(
      / AND "ab"$/,
    );
  });

  it("does not exclude by a phrase it had to cut", () => {
    expect(parseQuery(`a -${"東".repeat(64)} b`)).toEqual({
      match: '"a" AND "b"',
      not: null,
      words: ["a", "b"],
    });
  });
});

describe("a search", () => {
  const table = openSearchTable();
  const rows = {
    tower: table.insert(
      "We saw the Tokyo Tower",
      "Holiday in Saint-Denis",
      "tower p12",
    ),
    tokyo: table.insert("Tokyo, again: a tower in Tokyo"),
    denis: table.insert("Denis is a saint", "", "p12"),
  };
  afterAll(() => table.close());

  it.each<[query: string, found: (keyof typeof rows)[]]>([
    ["tokyo tower", ["tower", "tokyo"]],
    ['"tokyo tower"', ["tower"]],
    ["tower tokyo holiday", ["tower"]],
    ["saint-denis", ["tower"]],
    ["saint denis", ["tower", "denis"]],
    ["tow*", ["tower", "tokyo"]],
    ["t*", []],
    ["tokyo -holiday", ["tokyo"]],
    ["-tokyo", ["denis"]],
    ["-tokyo -denis", []],
    ['-"tokyo tower"', ["tokyo", "denis"]],
    ["-tok*", ["denis"]],
    ["-saint-denis", ["tokyo", "denis"]],
    ["p12", []],
    ["-p12", ["tower", "tokyo", "denis"]],
    ["nothing", []],
    ["", []],
  ])("%j", (query, found) => {
    expect(table.find(query)).toEqual(found.map((name) => rows[name]));
  });

  const piece = fc.oneof(
    fc.constantFrom(
      " ",
      ...(
        "\" “ ” „ « » - − * ( ) { } : ^ + \\ \0 ' AND OR NOT NEAR text meta: ` ;-- ™ " +
        "a Été 東京 กิ 😂 ❤️ 🇫🇷 \u0301 \u200B \u2068 \uD83D \uDE02"
      ).split(" "),
    ),
    fc.string({ unit: "binary", maxLength: 4 }),
  );
  const anyQuery = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join("")),
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.string({ unit: "grapheme", maxLength: 60 }),
    fc.string({
      unit: fc
        .integer({ min: 0, max: 0xffff })
        .map((n) => String.fromCharCode(n)),
    }),
  );

  it(`never fails, and finds a record made of its own words (seed ${seed})`, () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const { match, not, words } = parseQuery(query);
        expect(match === null).toBe(words.length === 0);
        const row = table.insert(words.join("\n"));
        const isFound = table.find(query).includes(row);
        expect(isFound || match === null || not !== null).toBe(true);
      }),
      { seed, numRuns: 3_000 },
    );
  });

  it.each([
    '"',
    "« ",
    "*",
    "!",
    "-",
    "( (",
    "a ",
    "-a ",
    "a*",
    "東",
    "ก่",
    "\uD83D",
    "\0",
    "a\u0301",
  ])("takes 10,000 characters of %j", (unit) => {
    expect(() => table.find(unit.repeat(10_000 / unit.length))).not.toThrow();
  });
});
