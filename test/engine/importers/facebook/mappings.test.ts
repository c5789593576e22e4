import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { files } from "../../../../electron/engine/importers/facebook/files.ts";
import { facebook } from "../../../../electron/engine/importers/facebook/importer.ts";
import { readWhole } from "../../../../electron/engine/importers/facebook/odd-files.ts";
import { document, key, seed } from "../../formats/property.ts";
import { cases, writtenCases } from "./cases.ts";
import { labelledShapes } from "./labelled-shapes.ts";
import { readMapped, type Reading } from "./read-mapped.ts";

/** A whole path for a suffix of the table. */
function pathFor(suffix: string): string {
  return `${suffix.replaceAll("#", "1").replaceAll("*", "tobinashgrove_1")}.json`;
}

it("has every mapping once, and no case for none", () => {
  const ids = files.map(({ id }) => id as string);
  expect(new Set(ids).size).toBe(ids.length);
  expect(writtenCases.filter((id) => !ids.includes(id))).toEqual([]);
});

it("has a case written out for every mapping with a way of its own to read", () => {
  const own = files.filter(
    ({ read, rows }) =>
      rows?.keys !== undefined || (read !== undefined && read !== readWhole),
  );
  expect(own.length).toBeGreaterThan(100);
  expect(
    own.map(({ id }) => id).filter((id) => !writtenCases.includes(id)),
  ).toEqual([]);
});

it("has no suffix twice, and none shorter than two segments", () => {
  const suffixes = files.flatMap(({ entries }) => entries);
  expect(new Set(suffixes).size).toBe(suffixes.length);
  for (const suffix of suffixes)
    expect(suffix.split("/").length, suffix).toBeGreaterThanOrEqual(2);
});

describe.each(files.map((mapping) => [mapping.id, mapping] as const))(
  "%s",
  (id, mapping) => {
    const { file, gives } = cases[id]!;
    const name = pathFor(mapping.entries[0]!);

    it("is found by all its names, wherever their folder lies", () => {
      for (const suffix of mapping.entries)
        for (const wrapper of ["", "your_facebook_activity/", "a/b/c/"]) {
          const reader = facebook.readerOf(wrapper + pathFor(suffix));
          expect(reader?.mapping, suffix).toBe(id);
          expect(reader?.category).toBe(mapping.category);
        }
    });

    it("reads what it holds", async () => {
      const reading = await readMapped(name, file);
      expect(reading.code).toBeUndefined();
      expect(reading.issues).toEqual([]);
      expect(reading.records).toHaveLength(gives.length);
      gives.forEach((expected, index) =>
        expect(reading.records[index]).toMatchObject(expected),
      );
      for (const record of reading.records)
        expect(record.locator).toMatch(/^(\/.+)?$/);
    });

    it("loses no text of it", async () => {
      const marked = withMarkers(file);
      expect(lostOf(marked, await readMapped(name, marked))).toEqual([]);
    });

    it.each<[string, unknown]>([
      ["an empty list", []],
      ["an empty object", {}],
      ["null", null],
      ["a keyed empty list", emptied(file)],
    ])("takes %s for nothing, or for settings", async (_, nothing) => {
      const reading = await readMapped(name, nothing);
      expect(reading.code).toBeUndefined();
      expect(reading.issues).toEqual([]);
      expect(reading.records.length).toBeLessThanOrEqual(1);
      for (const record of reading.records)
        expect(record.category).toBe("settings");
    });

    it.each<[string, unknown]>([
      ["a text", '"garbage"'],
      ["a number", 17],
      ["a text for each list", replaceLists(file, "garbage")],
      ["a number for each list", replaceLists(file, 17)],
      ["numbers for elements", replaceElements(file, 17)],
      ["nulls for elements", replaceElements(file, null)],
      ["lists for elements", replaceElements(file, [["garbage"]])],
      ["texts for elements", replaceElements(file, "garbage")],
      ["a number for each text", replaceTexts(file, 17)],
      ["a list for each text", replaceTexts(file, ["garbage"])],
      ["an object for each text", replaceTexts(file, { a: "garbage" })],
      ["a text for each number", replaceNumbers(file, "garbage")],
      ["an object for each number", replaceNumbers(file, { a: "garbage" })],
      ["an object of another kind", { something: { else: ["garbage"] } }],
    ])("says so, or keeps it, where it finds %s", async (_, broken) => {
      const reading = await readMapped(name, broken);
      const said =
        reading.records.length + reading.issues.length + reading.others.length;
      expect(said > 0 || reading.code === "entry.unexpected-shape").toBe(true);
      expect(lostOf(broken, reading)).toEqual([]);
    });

    it("loses nothing of a labelled record, whatever its shape", async () => {
      for (const [shape, record] of Object.entries(labelledShapes))
        for (const form of [record, [record], [record, record]]) {
          const marked = withMarkers(form);
          const reading = await readMapped(name, marked);
          expect(lostOf(marked, reading), shape).toEqual([]);
        }
    });

    it("gives a record without the fields that are missing", async () => {
      const bare = withoutScalars(file);
      const reading = await readMapped(name, bare);
      expect([undefined, "entry.unexpected-shape"]).toContain(reading.code);
    });

    it(`survives anything, DOSSIER_SEED=${seed}`, async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(
            fc.tuple(fc.nat(), fc.oneof(document, fc.constant(DELETE)), key),
            {
              minLength: 1,
              maxLength: 4,
            },
          ),
          async (changes) => {
            const changed = withMarkers(change(file, changes));
            const reading = await readMapped(name, changed);
            expect(lostOf(changed, reading)).toEqual([]);
            expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
          },
        ),
        // Rows that take labelled records as they come differ in their names only.
        { seed, numRuns: writtenCases.includes(id) ? 60 : 15 },
      );
    });
  },
);

it("keys named like parts of a prototype stay keys", async () => {
  const hostile =
    '{"__proto__": {"polluted": "m1"}, "constructor": {"prototype": {"polluted": "m2"}}, "toString": "m3"}';
  for (const { entries } of files) {
    const name = pathFor(entries[0]!);
    for (const text of [
      hostile,
      `[${hostile}]`,
      `{"__proto__": [${hostile}]}`,
      `{"friends_v2": [${hostile}], "__proto__": ${hostile}}`,
      `{"label_values": [${hostile}], "__proto__": {"label_values": []}}`,
      `{"messages": [${hostile}], "participants": [${hostile}]}`,
    ]) {
      const reading = await readMapped(name, text);
      expect(lostOf(JSON.parse(text), reading), name).toEqual([]);
    }
  }
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});

/** Gives every text of a document a mark of its own; field names, which are no data, stay. */
function withMarkers(value: unknown): unknown {
  let count = 0;
  const visit = (child: unknown, name: string): unknown => {
    if (typeof child === "string" && child !== "" && !UNMARKED.has(name))
      return `${child} «${++count}»`;
    if (Array.isArray(child)) return child.map((item) => visit(item, name));
    if (typeof child === "object" && child !== null)
      return Object.fromEntries(
        Object.entries(child).map(([inner, item]) => [
          inner,
          visit(item, inner),
        ]),
      );
    return child;
  };
  return visit(value, "");
}

// A label names the value beside it, so it is not told apart from its value.
const UNMARKED = new Set(["label", "title", "ent_field_name", "uri"]);

/**
 * The texts that are neither in a record nor below the place of an issue. What stands around lists without anything in
 * them is excused: by counting rule 1 there is no record to carry it.
 */
function lostOf(value: unknown, reading: Reading): string[] {
  if (reading.code !== undefined) return [];
  // What is only part of the identity is nowhere to be read.
  const kept = [
    ...reading.records.map((record) => ({ ...record, identity: [] })),
    ...reading.others,
  ]
    .flatMap((item) => textsOf(item))
    .join("\n");
  const refused = new Set(reading.issues.map(({ locator }) => locator));
  const found = reading.records.map(({ locator }) => `${locator}/`);
  const lost: string[] = [];
  const visit = (child: unknown, pointer: string, name: string): void => {
    if (typeof child === "string") {
      // Once more as a search repeats its term, in quotes.
      const said = child.replace(/^"(.*)"$/s, "$1");
      if (!UNMARKED.has(name) && child.includes("«") && !kept.includes(said))
        lost.push(`${pointer}: ${child}`);
    }
    if (typeof child !== "object" || child === null) return;
    if (refused.has(pointer)) return;
    if (
      !Array.isArray(child) &&
      Object.values(child).some(Array.isArray) &&
      !found.some((locator) => locator.startsWith(`${pointer}/`))
    )
      return;
    for (const [inner, item] of Object.entries(child))
      visit(
        item,
        `${pointer}/${inner.replaceAll("~", "~0").replaceAll("/", "~1")}`,
        Array.isArray(child) ? name : inner,
      );
  };
  visit(value, "", "");
  return lost.filter(
    (each) => ![...refused].some((place) => each.startsWith(`${place}:`)),
  );
}

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (value instanceof Map) return [...value].flat().map(String);
  if (typeof value === "object" && value !== null)
    return Object.values(value).flatMap(textsOf);
  return [];
}

type Change = (value: unknown, depth: number) => unknown;

function map(value: unknown, each: Change, depth = 0): unknown {
  const changed = each(value, depth);
  if (changed !== value || typeof value !== "object" || value === null)
    return changed;
  return Array.isArray(value)
    ? value.map((item) => map(item, each, depth + 1))
    : Object.fromEntries(
        Object.entries(value).map(([name, item]) => [
          name,
          map(item, each, depth + 1),
        ]),
      );
}

/** The same wrapper with its lists empty. */
function emptied(file: unknown): unknown {
  if (typeof file === "string" || typeof file === "number") return "";
  return map(file, (value) =>
    Array.isArray(value) ? [] : typeof value === "object" ? value : "",
  );
}

function replaceLists(file: unknown, by: unknown): unknown {
  return map(file, (value, depth) =>
    Array.isArray(value) && depth > 0 ? by : value,
  );
}

function replaceElements(file: unknown, by: unknown): unknown {
  return map(file, (value) =>
    Array.isArray(value) && value.length > 0 ? [by] : value,
  );
}

function replaceTexts(file: unknown, by: unknown): unknown {
  return map(file, (value) => (typeof value === "string" ? by : value));
}

function replaceNumbers(file: unknown, by: unknown): unknown {
  return map(file, (value) => (typeof value === "number" ? by : value));
}

function withoutScalars(file: unknown): unknown {
  return map(file, (value) => (typeof value === "object" ? value : null));
}

const DELETE = Symbol("delete");

/** Puts other values, or nothing, in places of a document, and new keys beside them. */
function change(
  file: unknown,
  changes: readonly [number, unknown, string][],
): unknown {
  let changed = structuredClone(file);
  for (const [at, value, name] of changes) {
    // A copy: one value may be put in two places, or below itself.
    const by: unknown =
      value === DELETE ? DELETE : JSON.parse(JSON.stringify(value));
    const places: { holder: object; name: string }[] = [];
    const visit = (holder: unknown): void => {
      if (typeof holder !== "object" || holder === null) return;
      for (const inner of Object.keys(holder)) {
        places.push({ holder, name: inner });
        visit((holder as Record<string, unknown>)[inner]);
      }
    };
    visit(changed);
    if (places.length === 0) {
      changed = by === DELETE ? null : by;
      continue;
    }
    const place = places[at % places.length]!;
    if (by === DELETE) Reflect.deleteProperty(place.holder, place.name);
    else
      Object.defineProperty(
        place.holder,
        at % 2 === 0 || Array.isArray(place.holder) ? place.name : name,
        { value: by, enumerable: true, configurable: true, writable: true },
      );
  }
  return JSON.parse(JSON.stringify(changed)) as unknown;
}
