import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Scalar } from "../../../shared/domain/record.ts";
import type {
  JsonObject,
  JsonValue,
} from "../../../electron/engine/formats/json-value.ts";
import {
  Fields,
  flatten,
  instantOf,
  put,
  sharing,
} from "../../../electron/engine/importers/fields.ts";
import { document, key, seed } from "../formats/property.ts";
import { scalarsOf } from "./scalars.ts";

describe("a provider's time", () => {
  it.each([
    ["seconds", 1595003600, 1595003600000],
    ["milliseconds", 1595003600007, 1595003600007],
    ["digits in a text", "1595003600", 1595003600000],
    ["before 1970", -86400, -86400000],
    ["a fraction", 1595003600.5, 1595003600500],
    [
      "the last seconds before milliseconds begin",
      99_999_999_999,
      99_999_999_999_000,
    ],
    ["the first milliseconds", 1e11, 1e11],
  ])("of %s is an instant", (_, value, instant) => {
    expect(instantOf(value)).toBe(instant);
  });

  it.each([
    ["0", 0],
    ["0 as text", "0"],
    ["the year 0 of EXIF blocks", -62169958800],
    ["after the year 9999", 9e17],
    ["no number", NaN],
    ["without end", Infinity],
    ["a text", "Jun 23"],
    ["an empty text", ""],
    ["null", null],
    ["true", true],
    ["a list", [1595003600]],
    ["nothing", undefined],
  ])("that is %s is unknown", (_, value) => {
    expect(instantOf(value)).toBeUndefined();
  });

  it("keeps every millisecond", () => {
    for (let at = 1595003600000; at < 1595003602000; at += 1)
      expect(instantOf(at)).toBe(at);
  });
});

describe("what a mapping takes", () => {
  it("is no leftover, and what it does not take is", () => {
    const fields = new Fields({ name: "Tobin", timestamp: 1, city: "X", n: 3 });
    expect(fields.text("name")).toBe("Tobin");
    expect(fields.instant("timestamp")).toBe(1000);
    expect(rest(fields)).toEqual({ city: "X", n: 3 });
  });

  it("is the first text that says something", () => {
    const fields = new Fields({ a: "", b: "b", c: "c" });
    expect(fields.text("missing", "a", "b", "c")).toBe("b");
    expect(rest(fields)).toEqual({ c: "c" });
  });

  it("may be a number as text, but no object, list or boolean", () => {
    const fields = new Fields({ n: 12, o: { x: 1 }, l: ["y"], t: true });
    expect(fields.text("o", "l", "t")).toBeUndefined();
    expect(fields.text("n")).toBe("12");
    expect(rest(fields)).toEqual({ "o.x": 1, "l.0": "y", t: true });
  });

  it("keeps a time that is none as a leftover, but a 0 says nothing", () => {
    const fields = new Fields({ a: "Jun 23", b: 0, c: -62169958800 });
    expect(fields.instant("a", "b", "c")).toBeUndefined();
    expect(rest(fields)).toEqual({ a: "Jun 23", c: -62169958800 });
  });

  it("may lie in a child, whose other fields stay", () => {
    const fields = new Fields({
      session: { ip: "192.0.2.1", agent: "x" },
      e: 1,
    });
    expect(fields.child("session")?.text("ip")).toBe("192.0.2.1");
    expect(fields.child("session")?.text("ip")).toBe("192.0.2.1");
    expect(fields.child("missing")).toBeUndefined();
    expect(fields.child("e")).toBeUndefined();
    expect(rest(fields)).toEqual({ "session.agent": "x", e: 1 });
  });

  it("includes what is dropped as a repeat", () => {
    const fields = new Fields({ a: 1, b: [1, 2] });
    fields.drop("b");
    expect(rest(fields)).toEqual({ a: 1 });
  });

  it("never comes from a prototype", () => {
    const fields = new Fields(JSON.parse('{"a": 1}') as JsonObject);
    for (const name of ["__proto__", "constructor", "toString"]) {
      expect(fields.peek(name)).toBeUndefined();
      expect(fields.text(name)).toBeUndefined();
      expect(fields.child(name)).toBeUndefined();
    }
  });

  it("may have keys named like parts of a prototype", () => {
    const value = JSON.parse(
      '{"__proto__": {"a": 1}, "constructor": "x", "hasOwnProperty": 2}',
    ) as JsonObject;
    expect(new Fields(value).text("constructor")).toBe("x");
    expect([...new Fields(value).rest()]).toEqual([
      ["__proto__.a", 1],
      ["constructor", "x"],
      ["hasOwnProperty", 2],
    ]);
    expect(({} as Record<string, unknown>)["a"]).toBeUndefined();
  });
});

describe("leftovers", () => {
  it("have the path of each scalar; nulls and empty texts say nothing", () => {
    expect(
      Object.fromEntries(
        flatten(
          { a: [{ b: 1 }, "x"], c: null, d: "", e: false, f: {}, g: [] },
          "",
          new Map(),
        ),
      ),
    ).toEqual({ "a.0.b": 1, "a.1": "x", e: false });
  });

  it("of one name stay both, unless they are the same", () => {
    const into = new Map<string, Scalar>();
    put(into, "a", 1);
    put(into, "a", 1);
    put(into, "a", 2);
    put(into, "a", 3);
    expect(Object.fromEntries(into)).toEqual({ a: 1, "a (2)": 2, "a (3)": 3 });
  });

  it("of one name may be very many", () => {
    const into = new Map<string, Scalar>();
    const start = performance.now();
    for (let n = 0; n < 100_000; n += 1) put(into, "a", n);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(into.size).toBe(100_000);
  });

  it("that lie very deep are kept as one text", () => {
    let value: JsonValue = "marker";
    for (let depth = 0; depth < 90; depth += 1) value = [value];
    const all = [...flatten(value, "", new Map()).values()];
    expect(all.join("")).toContain("marker");
  });
});

describe("what stands around a list", () => {
  it("is told with every element as long as it is little", () => {
    const share = sharing(new Map([["currency", "USD"]]));
    expect([share().size, share().size, share().size]).toEqual([1, 1, 1]);
  });

  it.each([
    ["many", new Map(Array.from({ length: 1000 }, (_, n) => [`${n}`, n]))],
    ["long", new Map([["a", "x".repeat(100_000)]])],
  ])("is told once where it is %s", (_, around) => {
    const share = sharing(around);
    expect([share().size, share().size]).toEqual([around.size, 0]);
  });
});

describe(`any object, DOSSIER_SEED=${seed}`, () => {
  const object = fc
    .array(fc.tuple(key, document), { maxLength: 6 })
    .map((members) => Object.fromEntries(members) as JsonObject);

  it("loses no scalar: what is not taken is left over", () => {
    fc.assert(
      fc.property(
        object,
        fc.array(fc.tuple(fc.constantFrom("text", "number", "child"), key)),
        (value, takes) => {
          const fields = new Fields(value);
          const taken: unknown[] = [];
          for (const [kind, name] of [
            ...takes,
            ...Object.keys(value)
              .slice(0, 2)
              .map((own) => ["text", own] as const),
          ]) {
            if (kind === "text") taken.push(fields.text(name));
            else if (kind === "number") taken.push(fields.number(name));
            else fields.child(name);
          }
          const kept = new Set(
            [...taken, ...fields.rest().values()].map(String),
          );
          for (const scalar of scalarsOf(value))
            expect(kept.has(String(scalar)), String(scalar)).toBe(true);
        },
      ),
      { seed, numRuns: 2000 },
    );
  });

  it("untouched is left over whole, nothing added", () => {
    fc.assert(
      fc.property(object, (value) => {
        const wanted = new Set(scalarsOf(value));
        expect(new Set(new Fields(value).rest().values())).toEqual(wanted);
      }),
      { seed, numRuns: 2000 },
    );
  });
});

function rest(fields: Fields): Record<string, Scalar> {
  return Object.fromEntries(fields.rest());
}
