import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLines } from "../../../electron/engine/formats/text.ts";
import { collect, MemoryEntry } from "./memory-entry.ts";
import { cuts, seed, text } from "./property.ts";

describe("the lines of a text", () => {
  it.each([
    ["LF", "one\ntwo\nthree\n"],
    ["CRLF", "one\r\ntwo\r\nthree\r\n"],
    ["CR", "one\rtwo\rthree\r"],
    ["all three", "one\r\ntwo\rthree\n"],
    ["none at the end", "one\ntwo\nthree"],
  ])("end with %s", async (_, content) => {
    for (const sizes of [[1], [2], [3], [4], [1000]])
      expect(await lines(content, sizes)).toEqual([
        { number: 1, text: "one" },
        { number: 2, text: "two" },
        { number: 3, text: "three" },
      ]);
  });

  it("are counted also where they are empty", async () => {
    expect(await lines("\n\na\r\n\r\nb", [1])).toEqual([
      { number: 1, text: "" },
      { number: 2, text: "" },
      { number: 3, text: "a" },
      { number: 4, text: "" },
      { number: 5, text: "b" },
    ]);
  });

  it("are whole where a character lies across two chunks", async () => {
    for (const sizes of [[1], [2], [3]])
      expect(await lines("é🎄\n❤️", sizes)).toEqual([
        { number: 1, text: "é🎄" },
        { number: 2, text: "❤️" },
      ]);
  });

  it("are without the file's BOM, but keep marks inside", async () => {
    expect(await lines("\ufeffa\n\u200eb", [1])).toEqual([
      { number: 1, text: "a" },
      { number: 2, text: "\u200eb" },
    ]);
  });

  it("do not end at the line separators of a text itself", async () => {
    expect(await lines("a\u2028b\u0085c\vd")).toHaveLength(1);
  });

  it("show what is no UTF-8", async () => {
    expect(await lines(Buffer.from("a\xe9b\nc\xc3", "latin1"), [1])).toEqual([
      { number: 1, text: "a\ufffdb" },
      { number: 2, text: "c\ufffd" },
    ]);
    expect(await lines(Buffer.from("a\r\xc3", "latin1"), [1])).toEqual([
      { number: 1, text: "a" },
      { number: 2, text: "\ufffd" },
    ]);
  });

  it("are none in an empty file", async () => {
    expect(await lines("")).toEqual([]);
  });
});

describe("a line of many megabytes", () => {
  it("is cut, and the lines after it keep their numbers", async () => {
    const long = `${"ab".repeat(1_700_000)}c`;
    for (const content of [`x\n${long}\ny\n`, `x\r\n${long}\r\ny`]) {
      const all = await lines(content, [1 << 18]);
      expect(all[0]).toEqual({ number: 1, text: "x" });
      expect(all.at(-1)).toEqual({ number: 3, text: "y" });
      const pieces = all.filter(({ number }) => number === 2);
      expect(pieces.map((line) => line.text).join("")).toBe(long);
      expect(
        Math.max(...pieces.map((line) => line.text.length)),
      ).toBeLessThanOrEqual(1_000_000);
    }
  });

  it("is not cut inside a character", async () => {
    const all = await lines(`a${"🎄".repeat(600_000)}`, [1 << 18]);
    expect(all.every((line) => line.text.isWellFormed())).toBe(true);
    expect(all.map((line) => line.text).join("").length).toBe(1_200_001);
  });
});

describe(`any text, DOSSIER_SEED=${seed}`, () => {
  it("is split the same however it is cut into chunks", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc
          .array(fc.oneof(text, fc.constantFrom("\n", "\r", "\r\n")), {
            maxLength: 20,
          })
          .map((pieces) => pieces.join("").replace(/^\ufeff+/, "")),
        cuts,
        async (content, sizes) => {
          const expected = content.split(/\r\n|\r|\n/);
          if (expected.at(-1) === "") expected.pop();
          const all = await lines(content, sizes);
          expect(all.map((line) => line.text)).toEqual(expected);
          expect(all.map(({ number }) => number)).toEqual(
            expected.map((_, index) => index + 1),
          );
        },
      ),
      { seed, numRuns: 1000 },
    );
  });
});

async function lines(
  content: string | Buffer,
  sizes: readonly number[] = [5],
): Promise<{ number: number; text: string }[]> {
  const entry = new MemoryEntry(content, { path: "a.txt", cuts: sizes });
  const all = (await collect(readLines(entry))).flat();
  expect(entry.open).toBe(0);
  return all;
}
