import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RecordDraft } from "../../../shared/domain/record.ts";
import { genericReaderOf } from "../../../electron/engine/importers/generic.ts";
import { repairText } from "../../../electron/engine/importers/meta/repair-text.ts";
import { MemoryEntry } from "../formats/memory-entry.ts";
import { document, seed, text } from "../formats/property.ts";
import { memberAt } from "./plain-document.ts";
import { scalarsOf } from "./scalars.ts";

const T = 1_656_000_000;

describe("the records of an unknown JSON file (counting rule 1)", () => {
  it.each<[string, unknown, string[]]>([
    [
      "elements of a list with names",
      [{ name: "a" }, { name: "b" }],
      ["/0", "/1"],
    ],
    [
      "elements of a list with times",
      { x: [{ timestamp: T }, { timestamp: T }] },
      ["/x/0", "/x/1"],
    ],
    [
      "elements of the innermost lists",
      { groups: [{ name: "g", entries: [{ title: "a" }, { title: "b" }] }] },
      ["/groups/0/entries/0", "/groups/0/entries/1"],
    ],
    [
      "elements of two lists",
      { a: [{ name: "x" }], b: [{ name: "y" }] },
      ["/a/0", "/b/0"],
    ],
    [
      "elements of lists three objects down",
      { a: { b: { c: [{ label: "x" }] } } },
      ["/a/b/c/0"],
    ],
    [
      "bare names at the top of a file",
      { topics: ["a", "b", "c"] },
      ["/topics/0", "/topics/1", "/topics/2"],
    ],
    ["a list of bare names", ["a", "b"], ["/0", "/1"]],
    ["the file, where it has no list", { a: 1, b: { c: "x" } }, [""]],
    ["the file, where its lists have no names", { a: [1, 2], b: [[3]] }, [""]],
    [
      "the file, where its lists are of things without names",
      { points: [{ x: 1, y: 2 }] },
      [""],
    ],
    [
      "a thing whose list of bare texts is a field of it",
      [{ name: "a", tags: ["x", "y"] }],
      ["/0"],
    ],
    [
      "labelled records",
      [
        { label_values: [{ label: "Name", value: "a" }] },
        {
          label_values: [{ label: "L", vec: [{ value: "x" }, { value: "y" }] }],
        },
      ],
      ["/0", "/1"],
    ],
    [
      "one labelled record",
      {
        label_values: [
          { label: "Name", value: "a" },
          { label: "N", value: "b" },
        ],
      },
      [""],
    ],
    [
      "keyed labelled records",
      { x_v2: [{ label_values: [], fbid: "1" }] },
      ["/x_v2/0"],
    ],
    [
      "an element without a name among those with one",
      [{ name: "a" }, { x: 1 }],
      ["/0", "/1"],
    ],
    [
      "an element beside one that holds a list",
      [{ items: [{ name: "a" }] }, { count: 5 }],
      ["/0/items/0", "/1"],
    ],
    ["a bare text", "text", [""]],
    ["a number", 5, [""]],
    ["nothing: an empty object", {}, []],
    ["nothing: an empty list", [], []],
    ["nothing: empty lists", { a: [], b: { c: [] } }, []],
    ["nothing: null", null, []],
    ["no record of an empty element", [{ name: "a" }, null, {}, ""], ["/0"]],
  ])("are %s", async (_, file, locators) => {
    const records = await read("x/y.json", JSON.stringify(file));
    expect(records.map(({ locator }) => locator)).toEqual(locators);
    for (const record of records) expect(record.category).toBe("other");
  });

  it("have the scalars around their list with them", async () => {
    const records = await read(
      "x/y.json",
      JSON.stringify({
        version: 2,
        owner: { id: "o-1" },
        groups: [
          {
            name: "Group",
            description: "Words",
            entries: [{ title: "a" }, { title: "b" }],
            tags: ["t"],
          },
        ],
      }),
    );
    expect(records.map(({ extra }) => Object.fromEntries(extra!))).toEqual([
      {
        title: "a",
        name: "Group",
        description: "Words",
        "tags.0": "t",
        version: 2,
        "owner.id": "o-1",
      },
      {
        title: "b",
        name: "Group",
        description: "Words",
        "tags.0": "t",
        version: 2,
        "owner.id": "o-1",
      },
    ]);
  });

  it("are not the same record because of what stands around them", async () => {
    const one = await read("x/y.json", '{"exported": 1, "a": [{"name": "n"}]}');
    const other = await read(
      "x/y.json",
      '{"exported": 2, "a": [{"name": "n"}]}',
    );
    expect(one[0]!.identity).toEqual(other[0]!.identity);
  });

  it("have their time where one of their fields is called so", async () => {
    const times = async (element: object) =>
      (await read("x/y.json", JSON.stringify([{ name: "a", ...element }])))[0]!
        .occurredAt;
    expect(await times({ timestamp: T })).toBe(T * 1000);
    expect(await times({ creation_timestamp: T })).toBe(T * 1000);
    expect(await times({ timestamp_ms: T * 1000 + 7 })).toBe(T * 1000 + 7);
    expect(await times({ added_at: T })).toBe(T * 1000);
    expect(await times({ end_timestamp: 0, timestamp: T })).toBe(T * 1000);
    expect(await times({ watch_time: 125 })).toBeUndefined();
    expect(await times({ updates: 3 })).toBeUndefined();
    expect(await times({ time: "yesterday" })).toBeUndefined();
    expect(await times({ count: T })).toBeUndefined();
  });

  it("have their text repaired, keys and values, and their place in the file as it is", async () => {
    const [record] = await read(
      "x/y.json",
      '{"Caf\u00c3\u00a9": [{"name": "Zo\u00c3\u00ab", "\u00c3\u00a9": 1}]}',
    );
    expect(Object.fromEntries(record!.extra!)).toEqual({ name: "Zoë", é: 1 });
    expect(record!.locator).toBe("/Caf\u00c3\u00a9/0");
  });

  it("have no repair where the provider does none", async () => {
    const [record] = await read("x/y.json", '[{"name": "Ã©"}]', (each) => each);
    expect(record!.extra!.get("name")).toBe("Ã©");
  });

  it("of a file above 16 MB are each given once", async () => {
    const many = Array.from({ length: 90_000 }, (_, index) => ({
      name: `${index} ${"x".repeat(180)}`,
    }));
    const content = JSON.stringify({
      people: ["Tobin", "Gwen"],
      few: [{ name: "one" }],
      version: 3,
      many,
    });
    expect(content.length).toBeGreaterThan(16 * 1024 * 1024);
    const records = await read("x/y.json", content);
    expect(records).toHaveLength(many.length + 3);
    const wrong = records
      .slice(3)
      .filter(
        ({ locator, extra }, index) =>
          locator !== `/many/${index}` ||
          !String(extra!.get("name")).startsWith(`${index} `) ||
          extra!.get("version") !== 3,
      );
    expect(wrong).toEqual([]);
  });

  it("do not grow with what stands around them", async () => {
    const around = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, index) => [`k${index}`, index]),
    );
    const list = Array.from({ length: 20_000 }, (_, index) => ({
      name: `n${index}`,
    }));
    const start = performance.now();
    const records = await read("x/y.json", JSON.stringify({ around, list }));
    expect(performance.now() - start).toBeLessThan(5000);
    const kept = records.reduce((sum, { extra }) => sum + extra!.size, 0);
    expect(kept).toBe(40_000);
  });
});

describe(`any JSON file, DOSSIER_SEED=${seed}`, () => {
  it("loses no scalar, and each record can be traced", async () => {
    await fc.assert(
      fc.asyncProperty(document, async (value) => {
        const records = await read(
          "x/y.json",
          JSON.stringify(value),
          (each) => each,
        );
        const kept = new Set(
          records.flatMap(({ extra }) => [...extra!.values()]),
        );
        for (const scalar of scalarsOf(JSON.parse(JSON.stringify(value))))
          expect(kept, String(scalar)).toContain(scalar);
        for (const { locator } of records)
          expect(memberAt(value, locator), locator).not.toBeUndefined();
        const locators = records.map(({ locator }) => locator);
        expect(new Set(locators).size).toBe(locators.length);
      }),
      { seed, numRuns: 1500 },
    );
  });
});

describe("other files", () => {
  it("CSV: one record per row below the header, by column", async () => {
    const records = await read(
      "x/y.csv",
      "name,phone,name\nZoë,+12025550131,Q\n\nGwen\n1,2,3,4\n",
    );
    expect(
      records.map(({ locator, extra }) => [
        locator,
        Object.fromEntries(extra!),
      ]),
    ).toEqual([
      ["row 2", { name: "Zoë", phone: "+12025550131", "name (2)": "Q" }],
      ["row 3", { name: "Gwen" }],
      ["row 4", { name: "1", phone: "2", "name (2)": "3", "column 4": "4" }],
    ]);
  });

  it("CSV: a column may be called like part of a prototype", async () => {
    const [record] = await read("x/y.csv", "__proto__,constructor\na,b\n");
    expect([...record!.extra!]).toEqual([
      ["__proto__", "a"],
      ["constructor", "b"],
    ]);
  });

  it("CSV: a header alone is no record", async () => {
    expect(await read("x/y.csv", "name,phone\n")).toEqual([]);
  });

  it("HTML: one record per block of text, not repaired", async () => {
    const records = await read(
      "x/y.html",
      "<h1>Ã©</h1><p>two <b>words</b></p><script>no</script>",
    );
    expect(records.map(({ locator, text: words }) => [locator, words])).toEqual(
      [
        ["block 1", "Ã©"],
        ["block 2", "two words"],
      ],
    );
  });

  it("text: one record per line that says something", async () => {
    const records = await read("x/y.txt", "one\r\n\r\n  \nfour");
    expect(records.map(({ locator, text: words }) => [locator, words])).toEqual(
      [
        ["line 1", "one"],
        ["line 4", "four"],
      ],
    );
  });

  it.each([
    "json",
    "csv",
    "tsv",
    "html",
    "htm",
    "txt",
    "vcf",
    "ics",
    "xml",
    "log",
    "md",
  ])("of ending .%s are read", (ending) => {
    expect(genericReaderOf(`a/b.${ending}`)).toBeDefined();
  });

  it.each([
    "a.jpg",
    "a.mp4",
    "a",
    "a.json.jpg",
    "folder.json/a",
    "a.constructor",
    "a.__proto__",
    "a.toString",
    "a.hasownproperty",
    "",
  ])("without a text in them are not: %s", (name) => {
    expect(genericReaderOf(name)).toBeUndefined();
  });

  it(`of any content never fail but as entries, DOSSIER_SEED=${seed}`, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { maxLength: 8 }).map((pieces) => pieces.join(",")),
        fc.constantFrom("html", "txt", "vcf"),
        async (content, ending) => {
          const records = await read(`x/y.${ending}`, content);
          for (const { locator } of records)
            expect(locator).toMatch(/^(block|line) [1-9]\d*$/);
        },
      ),
      { seed, numRuns: 500 },
    );
  });
});

async function read(
  name: string,
  content: string,
  repair: (text: string) => string = repairText,
): Promise<RecordDraft[]> {
  const records: RecordDraft[] = [];
  const entry = new MemoryEntry(content, { path: name, cuts: [256 * 1024] });
  for await (const batch of genericReaderOf(name)!(entry, name, repair))
    for (const item of batch) {
      expect(item.type).toBe("record");
      if (item.type === "record") records.push(item.draft);
    }
  return records;
}
