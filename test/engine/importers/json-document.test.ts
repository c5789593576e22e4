import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonValue } from "../../../electron/engine/formats/json-value.ts";
import {
  readDocuments,
  type JsonDocument,
} from "../../../electron/engine/importers/json-document.ts";
import { repairText } from "../../../electron/engine/importers/meta/repair-text.ts";
import { collect, MemoryEntry } from "../formats/memory-entry.ts";
import { document, seed } from "../formats/property.ts";

describe("a document", () => {
  it("has its text repaired, keys and values", async () => {
    const { value } = await read({ "Caf\u00c3\u00a9": ["Zo\u00c3\u00ab", 1] });
    expect(value).toEqual({ Café: ["Zoë", 1] });
  });

  it("is repaired once", async () => {
    const { value } = await read({ a: damage(damage("é")) });
    expect(value).toEqual({ a: "Ã©" });
  });

  it("keeps both of two keys that would be one after the repair", async () => {
    const { value } = await read({ "\u00c3\u00a9": 1, é: 2 });
    expect(new Set(Object.values(value as object))).toEqual(new Set([1, 2]));
  });

  it("keeps the order of its keys", async () => {
    const { value } = await read({ z: 1, "\u00c3\u00a9": 2, a: 3 });
    expect(Object.keys(value as object)).toEqual(["z", "é", "a"]);
  });

  it("keeps a key called __proto__ as a key, also where keys are repaired", async () => {
    const { value } = await read(
      JSON.parse('{"__proto__": {"a": 1}, "\u00c3\u00a9": 1}') as JsonValue,
    );
    expect(Object.keys(value as object)).toEqual(["__proto__", "é"]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)["a"]).toBeUndefined();
  });

  it("that nests without end is entry.too-deep", async () => {
    const deep = new MemoryEntry(`${'{"a":['.repeat(400)}1${"]}".repeat(400)}`);
    await expect(
      collect(readDocuments(deep, repairText)),
    ).rejects.toMatchObject({ code: "entry.too-deep" });
  });
});

describe("a pointer", () => {
  it("has the keys as they are in the file", async () => {
    const found = await read({
      "Caf\u00c3\u00a9": { "a/b~c": [0, { "\u00c3\u00a9": 1 }] },
    });
    expect(found.pointer("Café", "a/b~c", 1, "é")).toBe(
      "/Caf\u00c3\u00a9/a~1b~0c/1/\u00c3\u00a9",
    );
    expect(found.pointer()).toBe("");
  });

  it("tells a key that was right from one of the same name that was not", async () => {
    const found = await read([{ "\u00c3\u00a9": 1 }, { é: 2 }]);
    expect(found.pointer(0, "é")).toBe("/0/\u00c3\u00a9");
    expect(found.pointer(1, "é")).toBe("/1/é");
  });

  it(`leads to what it names in the file as parsed, DOSSIER_SEED=${seed}`, async () => {
    await fc.assert(
      fc.asyncProperty(document, async (value) => {
        const file = JSON.parse(damage(JSON.stringify(value))) as JsonValue;
        const found = await read(file);
        for (const path of pathsOf(found.value)) {
          const original = memberAt(file, found.pointer(...path));
          const repaired = memberOf(found.value, path);
          expect(typeof original).toBe(typeof repaired);
          expect(
            typeof original === "string" ? repairText(original) : original,
          ).toEqual(typeof original === "object" ? original : repaired);
        }
      }),
      { seed, numRuns: 400 },
    );
  });
});

describe("a large document", () => {
  // Above 16 MB, so that it is read a batch at a time.
  const rows = Array.from({ length: 90_000 }, (_, index) => ({
    index,
    name: `\u00c3\u00a9 ${"x".repeat(160)}`,
  }));
  const text = JSON.stringify({
    title: "Zo\u00c3\u00ab",
    few: [{ a: 1 }],
    "Caf\u00c3\u00a9": { many: rows },
  });

  it("has pointers and what is new right in every batch", async () => {
    const entry = new MemoryEntry(text, { cuts: [256 * 1024] });
    expect(entry.bytes).toBeGreaterThan(16 * 1024 * 1024);
    let seen = 0;
    let batches = 0;
    const wrong: unknown[] = [];
    for await (const found of readDocuments(entry, repairText)) {
      const value = found.value as {
        title: string;
        Café: { many: { index: number; name: string }[] };
      };
      const { many } = value.Café;
      many.forEach((row, index) => {
        if (
          row.index !== seen + index ||
          !row.name.startsWith("é ") ||
          found.pointer("Café", "many", index, "name") !==
            `/Caf\u00c3\u00a9/many/${row.index}/name`
        )
          wrong.push(row);
      });
      const isFirst = batches === 0;
      if (
        value.title !== "Zoë" ||
        found.isNew("few") !== isFirst ||
        found.isNew() !== isFirst ||
        !found.isNew("Café", "many") ||
        !found.isNew("Café", "many", 0) ||
        found.pointer("few", 0) !== "/few/0"
      )
        wrong.push(batches);
      seen += many.length;
      batches += 1;
    }
    expect(wrong).toEqual([]);
    expect(seen).toBe(rows.length);
    expect(batches).toBeGreaterThan(10);
  });
});

async function read(value: JsonValue): Promise<JsonDocument> {
  const entry = new MemoryEntry(JSON.stringify(value));
  const [found] = await collect(readDocuments(entry, repairText));
  return found!;
}

function damage(right: string): string {
  return Buffer.from(right, "utf8").toString("latin1");
}

function* pathsOf(
  value: unknown,
  path: (string | number)[] = [],
): Generator<(string | number)[]> {
  yield path;
  if (typeof value !== "object" || value === null) return;
  for (const name of Object.keys(value))
    yield* pathsOf((value as Record<string, unknown>)[name], [
      ...path,
      Array.isArray(value) ? Number(name) : name,
    ]);
}

function memberOf(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce(
    (current, step) => (current as Record<string | number, unknown>)[step],
    value,
  );
}

function memberAt(value: unknown, pointer: string): unknown {
  const segments = pointer.split("/").slice(1);
  return memberOf(
    value,
    segments.map((segment) =>
      segment.replaceAll("~1", "/").replaceAll("~0", "~"),
    ),
  );
}
