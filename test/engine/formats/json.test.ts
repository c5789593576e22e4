import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EntryError } from "../../../electron/engine/archive/archive-error.ts";
import {
  escapePointer,
  readJson,
  type JsonSlice,
  type ReadJsonOptions,
} from "../../../electron/engine/formats/json.ts";
import {
  isObject,
  type JsonValue,
} from "../../../electron/engine/formats/json-value.ts";
import { collect, endlessEntry, MemoryEntry } from "./memory-entry.ts";
import { cuts, document, seed } from "./property.ts";

const SLICED: ReadJsonOptions = { wholeBytes: 0, smallListBytes: 4 };

describe("an entry that is read whole", () => {
  it("is one slice with the parsed document", async () => {
    expect(await read('{"a": [1, {"b": null}]}')).toEqual([
      { value: { a: [1, { b: null }] }, list: null, offset: 0, first: true },
    ]);
  });

  it.each(["3", '"text"', "null", "[]", "{}", " [ ] "])(
    "may be %s",
    async (text) => {
      expect(await whole(text)).toEqual(JSON.parse(text));
    },
  );

  it("loses its BOM", async () => {
    expect(await whole('\ufeff{"é": 1}')).toEqual({ é: 1 });
    expect(await whole('\ufeff["a"]')).toEqual(["a"]);
  });

  it("keeps a key called __proto__ as a key", async () => {
    const value = await whole('{"__proto__": {"polluted": true}}');
    expect(Object.keys(value as object)).toEqual(["__proto__"]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

describe("an entry that cannot be read", () => {
  it.each([
    ["0 bytes", ""],
    ["only a BOM", "\ufeff"],
    ["[object Object]", "[object Object]"],
    ["cut off in an object", '{"a": [1, 2'],
    ["cut off after a comma", "[1, 2, 3,"],
    ["a trailing comma", "[1, 2, 3, ]"],
    ["a leading comma", "[     , 1]"],
    ["a comma and blanks", "[1, 2,          ]"],
    ["two documents", "[1, 2, 3] [4, 5, 6]"],
    ["a text beside a list", '"a" [1, 2, 3, 4]'],
    ["a list for a key", "{[1, 2, 3, 4, 5]: 1}"],
    ["a bracket of the other kind", '{"a": [1, 2, 3, 4}'],
    ["a bracket too many", "[1, 2, 3, 4]]"],
    ["a stray bracket inside", '[{"a": 1]}, 2, 3]'],
    ["single quotes", "{'a': [1, 2, 3, 4]}"],
    ["a comment", "[1, 2, 3] // three"],
    ["NaN", "[1, 2, 3, NaN]"],
  ])("%s is entry.invalid-json, whole or sliced", async (_, text) => {
    expect(await codeOf(read(text))).toBe("entry.invalid-json");
    expect(await codeOf(read(text, SLICED))).toBe("entry.invalid-json");
    expect(await codeOf(read(text, SLICED, [1]))).toBe("entry.invalid-json");
  });

  it.each([
    ["in a text", Buffer.from([0x5b, 0x22, 0xc3, 0x22, 0x5d])],
    ["a cut character", Buffer.from([0x22, 0xf0, 0x9f, 0x8e, 0x22])],
    ["a surrogate", Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22])],
    ["UTF-16", Buffer.from('\ufeff{"a": "é"}', "utf16le")],
  ])("bytes that are no UTF-8 (%s) are entry.encoding", async (_, bytes) => {
    expect(await codeOf(read(bytes))).toBe("entry.encoding");
    expect(await codeOf(read(bytes, SLICED))).toBe("entry.encoding");
  });

  it("names the place of the batch that is broken", async () => {
    const entry = new MemoryEntry('{"a/b": [1, 2, 3, nul]}', { cuts: [1] });
    const slices = readJson(entry, SLICED);
    await expect(collect(slices)).rejects.toMatchObject({
      code: "entry.invalid-json",
      locator: expect.stringMatching(/^\/a~1b\/\d$/),
    });
  });

  it("says so only after what stood before it was handed out", async () => {
    const seen: unknown[] = [];
    const failure = (async () => {
      for await (const slice of readJson(
        new MemoryEntry('["first", "second", "third", oops]', { cuts: [1] }),
        { wholeBytes: 0, smallListBytes: 0 },
      ))
        seen.push(...(slice.value as unknown[]));
    })();
    await expect(failure).rejects.toBeInstanceOf(EntryError);
    expect(seen).toEqual(["first", "second", "third"].slice(0, seen.length));
    expect(seen).toContain("first");
  });
});

describe("numbers", () => {
  it.each([
    ["9007199254740991", 9007199254740991],
    ["9007199254740993", "9007199254740993"],
    ["-9007199254740993", "-9007199254740993"],
    ["100000000000000000000001", "100000000000000000000001"],
    ["1234567890123456.5", 1234567890123456.5],
    ["0.1234567890123456", 0.1234567890123456],
    ["1.2345678901234567e+30", 1.2345678901234567e30],
    ['"9007199254740993"', "9007199254740993"],
    ['"id 9007199254740993 in a text"', "id 9007199254740993 in a text"],
    ["1700000000123", 1700000000123],
  ])("%s is read exactly", async (text, value) => {
    expect(await whole(`{"id": ${text}}`)).toEqual({ id: value });
    const sliced = await joined(`{"ids": [1, 2, 3, 4, ${text}, 5]}`, [1]);
    expect(sliced).toEqual({ ids: [1, 2, 3, 4, value, 5] });
  });

  it("leaves other numbers of such a file alone", async () => {
    expect(await whole('[9007199254740993, 12, 1.5, -3, "x"]')).toEqual([
      "9007199254740993",
      12,
      1.5,
      -3,
      "x",
    ]);
  });
});

describe("a large entry", () => {
  it("is handed out once per batch, the document around it", async () => {
    const text = JSON.stringify({
      title: "t",
      people: [1],
      messages: Array.from({ length: 600 }, (_, index) => ({ index })),
    });
    const seen: string[] = [];
    let messages = 0;
    const entry = new MemoryEntry(text, { cuts: [64] });
    for await (const { value, list, offset, first } of readJson(entry, {
      wholeBytes: 0,
      smallListBytes: 100,
    })) {
      const slice = value as { title: string; people: unknown[]; messages: [] };
      expect(slice.title).toBe("t");
      expect(slice.people).toEqual([1]);
      expect(list).toBe("/messages");
      expect(offset).toBe(messages);
      expect(first).toBe(messages === 0);
      messages += slice.messages.length;
      seen.push(`${offset}`);
    }
    expect(messages).toBe(600);
    expect(seen.length).toBeGreaterThan(2);
    expect(entry.open).toBe(0);
  });

  it("has its other long lists empty while one is read", async () => {
    const text = '{"a": ["aaaa", "bbbb"], "b": ["cccc", "dddd"]}';
    const slices: string[] = [];
    for await (const { value, list } of readJson(
      new MemoryEntry(text, { cuts: [1] }),
      SLICED,
    )) {
      const { a, b } = value as { a: unknown[]; b: unknown[] };
      expect(list === "/a" ? b : a).toEqual([]);
      slices.push(list ?? "");
    }
    expect(new Set(slices)).toEqual(new Set(["/a", "/b"]));
  });

  it("without a long list is one slice", async () => {
    expect(await read('{"a": [1], "b": {"c": 2}}', SLICED)).toEqual([
      { value: { a: [1], b: { c: 2 } }, list: null, offset: 0, first: true },
    ]);
  });

  it("may begin with a BOM", async () => {
    expect(await joined('\ufeff["é", "long enough"]', [1])).toEqual([
      "é",
      "long enough",
    ]);
  });

  it("keeps a long empty list", async () => {
    expect(await joined('{"a": [            ], "b": 1}', [1])).toEqual({
      a: [],
      b: 1,
    });
  });

  it("is refused where one key holds two long lists, of which one would hide", async () => {
    const text = '{"a": ["aaaaa", "bbbbb"], "a": ["ccccc", "ddddd"]}';
    expect(await codeOf(read(text, SLICED, [1]))).toBe("entry.invalid-json");
  });

  it("applies the transform once to each piece that was parsed", async () => {
    const addOne = (value: JsonValue): JsonValue => {
      if (typeof value === "number") return value + 1;
      if (Array.isArray(value)) return value.map(addOne);
      return isObject(value)
        ? Object.fromEntries(
            Object.entries(value).map(([name, child]) => [name, addOne(child)]),
          )
        : value;
    };
    const text = '{"n": 10, "small": [1], "long": [1, 2, {"x": [3]}, 4, 5, 6]}';
    const options = { ...SLICED, transform: addOne };
    expect(join(await read(text, options, [1]))).toEqual({
      n: 11,
      small: [2],
      long: [2, 3, { x: [4] }, 5, 6, 7],
    });
    expect(await read(text, { transform: addOne })).toMatchObject([
      { value: { n: 11, small: [2] } },
    ]);
  });

  it("closes the entry when the reader stops early", async () => {
    const entry = new MemoryEntry(JSON.stringify(Array(500).fill("text")), {
      cuts: [10],
    });
    for await (const slice of readJson(entry, SLICED)) {
      expect(slice.list).toBe("");
      break;
    }
    expect(entry.open).toBe(0);
  });
});

describe("a hostile entry", () => {
  it.each([
    ["one element", '["short", "0123456789"]'],
    ["one nested element", "[1, [2, 3, 4, 5, 6, 7, 8, 9]]"],
    ["all that lies around the lists", '{"a": 1, "bbbbbbbb": 2, "c": 3}'],
  ])("%s larger than the bound is entry.too-large", async (_, text) => {
    const bounded = { ...SLICED, heldBytes: 9 };
    expect(await codeOf(read(text, bounded, [1]))).toBe("entry.too-large");
    expect(await codeOf(read(text, SLICED, [1]))).toBe("read");
  });

  it("cannot make us hold an element without an end", async () => {
    const megabyte = Buffer.alloc(1024 * 1024, "a");
    const entry = endlessEntry('{"list": ["', megabyte, 500);
    expect(await codeOf(collect(readJson(entry)))).toBe("entry.too-large");
    expect(entry.handedOut).toBeLessThan(70);
  });

  it("cannot make us hold a document without lists and without an end", async () => {
    const megabyte = Buffer.alloc(1024 * 1024, '"k": 1, ');
    const entry = endlessEntry("{", megabyte, 500);
    expect(await codeOf(collect(readJson(entry)))).toBe("entry.too-large");
    expect(entry.handedOut).toBeLessThan(70);
  });

  it.each([
    ["lists", "[".repeat(200_000) + "]".repeat(200_000)],
    [
      "lists around a large number",
      `${"[".repeat(200_000)}12345678901234567890${"]".repeat(200_000)}`,
    ],
    ["objects", `${'{"a":'.repeat(200_000)}1${"}".repeat(200_000)}`],
    [
      "objects around a long list",
      `${'{"a":'.repeat(200_000)}["long enough"]${"}".repeat(200_000)}`,
    ],
  ])("nested deep with %s is read or entry.too-deep", async (_, text) => {
    const outcomes = ["read", "entry.too-deep"];
    expect(outcomes).toContain(await codeOf(read(text)));
    expect(outcomes).toContain(await codeOf(read(text, SLICED)));
  });
});

describe(`any document, DOSSIER_SEED=${seed}`, () => {
  const sizes = { smallListBytes: fc.integer({ min: 0, max: 60 }), cuts };

  it("is the same sliced as whole", async () => {
    await fc.assert(
      fc.asyncProperty(
        document,
        fc.constantFrom(0, 1, "\t"),
        fc.boolean(),
        fc.record(sizes),
        async (
          value,
          indent,
          escape,
          { smallListBytes, cuts: sizesOfChunks },
        ) => {
          const plain = JSON.stringify(value, null, indent);
          const text = escape ? escaped(plain) : plain;
          const expected: unknown = JSON.parse(text);
          expect(JSON.stringify(await whole(text))).toBe(
            JSON.stringify(expected),
          );
          const slices = await read(
            text,
            { wholeBytes: 0, smallListBytes },
            sizesOfChunks,
          );
          expect(rowsOf(slices)).toEqual(
            slices.map((slice) => rowsAt(expected, slice)),
          );
          expect(JSON.stringify(join(slices))).toBe(JSON.stringify(expected));
        },
      ),
      { seed, numRuns: 1500 },
    );
  });

  it("broken somewhere, is refused or accepted both ways", async () => {
    const mutation = fc.record({
      at: fc.nat(),
      length: fc.integer({ min: 0, max: 3 }),
      insert: fc.constantFrom(
        "",
        "",
        "[",
        "]",
        "{",
        "}",
        ",",
        ":",
        '"',
        "\\",
        " ",
        "0",
        "-",
        "null",
        "[]",
        ",,",
        "[1,2,3]",
      ),
      truncate: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        document,
        mutation,
        fc.record(sizes),
        async (value, broken, { smallListBytes, cuts: sizesOfChunks }) => {
          const sound = JSON.stringify(value);
          const at = broken.at % (sound.length + 1);
          const text = broken.truncate
            ? sound.slice(0, at)
            : sound.slice(0, at) +
              broken.insert +
              sound.slice(at + broken.length);
          // Sliced, a second list under one key is refused; JSON.parse lets it hide the first.
          fc.pre(!hasKeyTwice(text));
          const options = { wholeBytes: 0, smallListBytes };
          const one = await codeOf(read(text));
          const other = await codeOf(read(text, options, sizesOfChunks));
          expect(other).toBe(one);
          fc.pre(one === "read");
          expect(
            JSON.stringify(join(await read(text, options, sizesOfChunks))),
          ).toBe(JSON.stringify(await whole(text)));
        },
      ),
      { seed, numRuns: 3000 },
    );
  });
});

it("escapes what a pointer needs, tilde first", () => {
  expect(escapePointer("a/b~c~1")).toBe("a~1b~0c~01");
});

async function read(
  content: string | Buffer,
  options: ReadJsonOptions = {},
  sizes: readonly number[] = [7],
): Promise<JsonSlice[]> {
  const slices: JsonSlice[] = [];
  const entry = new MemoryEntry(content, { cuts: sizes });
  for await (const slice of readJson(entry, options))
    // The same objects are handed out again with the next batch, so they are copied as they are now.
    slices.push({ ...slice, value: copy(slice.value) });
  expect(entry.open).toBe(0);
  return slices;
}

async function whole(text: string): Promise<JsonValue> {
  const [slice] = await read(text, { wholeBytes: Infinity });
  return slice!.value;
}

async function joined(
  text: string,
  sizes: readonly number[],
): Promise<JsonValue> {
  return join(await read(text, SLICED, sizes));
}

/** The rows of each slice as text, and as they stand in the whole document. */
function rowsOf(slices: readonly JsonSlice[]): string[] {
  return slices.map(({ value, list }) =>
    list === null ? "" : JSON.stringify(memberAt(value, list)),
  );
}

function rowsAt(expected: unknown, { value, list, offset }: JsonSlice): string {
  if (list === null) return "";
  const { length } = memberAt(value, list) as unknown[];
  const rows = memberAt(expected, list) as unknown[];
  return JSON.stringify(rows.slice(offset, offset + length));
}

/** Puts the slices together again. */
function join(slices: readonly JsonSlice[]): JsonValue {
  const joinedValue = copy(slices[0]!.value);
  for (const { value, list, offset } of slices.slice(1)) {
    const rows = memberAt(value, list!) as JsonValue[];
    const known = memberAt(joinedValue, list!) as JsonValue[];
    expect(offset).toBe(known.length);
    known.push(...rows);
  }
  return joinedValue;
}

function copy(value: JsonValue): JsonValue {
  // A deep document would overflow; it is never looked into.
  try {
    return JSON.parse(JSON.stringify(value)) as JsonValue;
  } catch {
    return null;
  }
}

function memberAt(value: unknown, pointer: string): unknown {
  let current = value;
  for (const segment of pointer.split("/").slice(1)) {
    const name = segment.replaceAll("~1", "/").replaceAll("~0", "~");
    expect(Object.hasOwn(current as object, name)).toBe(true);
    current = (current as Record<string, unknown>)[name];
  }
  return current;
}

async function codeOf(reading: Promise<unknown>): Promise<string> {
  try {
    await reading;
    return "read";
  } catch (error) {
    if (error instanceof EntryError) return error.code;
    throw error;
  }
}

/** As Meta writes it: ASCII only. */
function escaped(json: string): string {
  return json.replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function hasKeyTwice(text: string): boolean {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return false;
  }
  const written = [...text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)].filter(
    (match) => match[1] !== undefined,
  ).length;
  const count = (child: unknown): number =>
    typeof child === "object" && child !== null
      ? Object.values(child).reduce(
          (sum: number, each) => sum + count(each),
          Array.isArray(child) ? 0 : Object.keys(child).length,
        )
      : 0;
  return count(value) !== written;
}
