import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EntryError } from "../../../electron/engine/archive/archive-error.ts";
import { readCsv } from "../../../electron/engine/formats/csv.ts";
import { collect, endlessEntry, MemoryEntry } from "./memory-entry.ts";
import { cuts, seed, text } from "./property.ts";

describe("a table", () => {
  it.each([
    ["commas", "name,phone\nZoë,+12025550131\n"],
    ["semicolons", "name;phone\nZoë;+12025550131\n"],
    ["tabs", "name\tphone\nZoë\t+12025550131\n"],
    ["CRLF", "name,phone\r\nZoë,+12025550131\r\n"],
    ["a BOM", "\ufeffname,phone\nZoë,+12025550131"],
    ["quotes", '"name","phone"\n"Zoë","+12025550131"\n'],
    ["a BOM and quotes", '\ufeff"name";"phone"\r\n"Zoë";"+12025550131"'],
    ["empty lines", "name,phone\n\nZoë,+12025550131\n\n"],
  ])("with %s is read row by row, numbered from its header", async (_, csv) => {
    for (const sizes of [[1], [3], [1000]])
      expect(await rows(csv, sizes)).toEqual([
        { number: 1, cells: ["name", "phone"] },
        { number: 2, cells: ["Zoë", "+12025550131"] },
      ]);
  });

  it("may have quotes, delimiters and line ends inside its cells", async () => {
    expect(await cells('a,b\n"x, ""y""","1\n2"\n')).toEqual([
      ["a", "b"],
      ['x, "y"', "1\n2"],
    ]);
  });

  it("may have a quote in the middle of a cell", async () => {
    expect(await cells('a,b\n5" pipe,2\n')).toEqual([
      ["a", "b"],
      ['5" pipe', "2"],
    ]);
  });

  it("may have rows shorter or longer than its header", async () => {
    expect(await cells("a,b,c\n1\n1,2,3,4\n")).toEqual([
      ["a", "b", "c"],
      ["1"],
      ["1", "2", "3", "4"],
    ]);
  });

  it("has the delimiter of its header, whatever stands in the rows", async () => {
    expect(await cells("a;b\n1,2,3;4,5,6\n")).toEqual([
      ["a", "b"],
      ["1,2,3", "4,5,6"],
    ]);
  });

  it("has no delimiter inside a quoted heading", async () => {
    expect(await cells('"a, b, c";d\n1;2\n')).toEqual([
      ["a, b, c", "d"],
      ["1", "2"],
    ]);
  });

  it("may be one column", async () => {
    expect(await cells("name\nZoë\n")).toEqual([["name"], ["Zoë"]]);
  });

  it("may be empty", async () => {
    expect(await rows("")).toEqual([]);
    expect(await rows("\ufeff")).toEqual([]);
    expect(await rows("\n\n")).toEqual([]);
  });

  it("keeps what is no UTF-8 visible", async () => {
    expect(await cells(Buffer.from([0x61, 0x2c, 0xe9, 0x0a]))).toEqual([
      ["a", "\ufffd"],
    ]);
  });
});

describe("a broken table", () => {
  it("with a quote that never closes is entry.damaged, after the rows before it", async () => {
    const seen: string[][] = [];
    const entry = new MemoryEntry('a,b\n1,2\n"3,4\n5,6\n', { cuts: [4] });
    const reading = (async () => {
      for await (const row of readCsv(entry)) seen.push(row.cells);
    })();
    await expect(reading).rejects.toMatchObject({ code: "entry.damaged" });
    expect(seen).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
    await expect.poll(() => entry.open).toBe(0);
  });

  it("with a row of many megabytes is entry.too-large, without being held", async () => {
    const megabyte = Buffer.alloc(1024 * 1024, "a");
    const entry = endlessEntry('a,b\n1,"', megabyte, 200);
    const reading = collect(readCsv(entry));
    await expect(reading).rejects.toMatchObject({ code: "entry.too-large" });
    expect(entry.handedOut).toBeLessThan(20);
  });

  it("says what the archive says of an entry that cannot be read", async () => {
    const entry = new MemoryEntry("a,b\n1,2\n".repeat(5000), { cuts: [64] });
    const source = entry.chunks.bind(entry);
    entry.chunks = async function* () {
      let turn = 0;
      for await (const chunk of source()) {
        if (turn++ === 300) throw new EntryError("entry.checksum");
        yield chunk;
      }
    };
    const reading = collect(readCsv(entry));
    await expect(reading).rejects.toMatchObject({ code: "entry.checksum" });
  });
});

it("closes the entry when the reader stops early", async () => {
  const entry = new MemoryEntry("a,b\n1,2\n".repeat(5000), { cuts: [64] });
  for await (const row of readCsv(entry)) if (row.number === 2) break;
  await expect.poll(() => entry.open).toBe(0);
});

describe(`any table, DOSSIER_SEED=${seed}`, () => {
  it("is the same however it is cut into chunks", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.array(
            text.map((cell) => cell.replaceAll("\ufeff", "")),
            { minLength: 2, maxLength: 4 },
          ),
          { minLength: 1, maxLength: 6 },
        ),
        fc.constantFrom(",", ";", "\t"),
        fc.constantFrom("\n", "\r\n"),
        cuts,
        async (body, delimiter, end, sizes) => {
          const table = [["one", "two", "three"], ...body];
          const csv = table
            .map((row) => row.map(quoted).join(delimiter) + end)
            .join("");
          expect(await cells(csv, sizes)).toEqual(table);
        },
      ),
      { seed, numRuns: 400 },
    );
  });
});

async function rows(
  content: string | Buffer,
  sizes: readonly number[] = [5],
): Promise<unknown[]> {
  const entry = new MemoryEntry(content, { path: "a.csv", cuts: sizes });
  const all = await collect(readCsv(entry));
  expect(entry.open).toBe(0);
  return all;
}

async function cells(
  content: string | Buffer,
  sizes?: readonly number[],
): Promise<unknown[]> {
  const all = (await rows(content, sizes)) as { cells: string[] }[];
  return all.map((row) => row.cells);
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
