import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  rowsOf,
  type RowSpec,
} from "../../../../electron/engine/importers/meta/rows.ts";
import { document, seed, text } from "../../formats/property.ts";
import { memberAt, plainDocument } from "../plain-document.ts";
import { withoutScaffolding } from "../scalars.ts";

const A = { name: "Tobin", timestamp: 1 };
const B = { name: "Gwen", timestamp: 2 };
const friends: RowSpec = { keys: ["friends"] };
const labelled = (value: string): object => ({
  label_values: [{ label: "Name", value }],
});

describe("the rows of a file", () => {
  it.each<[string, unknown, RowSpec, string[]]>([
    ["a list", [A, B], {}, ["/0", "/1"]],
    ["one bare record", A, friends, [""]],
    [
      "a keyed list",
      { friends: [A, B] },
      friends,
      ["/friends/0", "/friends/1"],
    ],
    [
      "a keyed list of version 2",
      { friends_v2: [A, B] },
      friends,
      ["/friends_v2/0", "/friends_v2/1"],
    ],
    [
      "a keyed list of version 3",
      { friends_v3: [A, B] },
      friends,
      ["/friends_v3/0", "/friends_v3/1"],
    ],
    [
      "a keyed list of version 12",
      { friends_v12: [A] },
      friends,
      ["/friends_v12/0"],
    ],
    ["a keyed bare record", { friends_v2: A }, friends, ["/friends_v2"]],
    [
      "a key that nobody named",
      { amis: [A, B] },
      friends,
      ["/amis/0", "/amis/1"],
    ],
    [
      "a list below two keys",
      { address_book_v2: { address_book: [A] } },
      { keys: ["address_book/address_book"] },
      ["/address_book_v2/address_book/0"],
    ],
    [
      "a wrapper in a wrapper that nobody named",
      { group_posts: { activity_log_data: [A, B] } },
      {},
      ["/group_posts/activity_log_data/0", "/group_posts/activity_log_data/1"],
    ],
    [
      "two named lists",
      { x_v2: { a: [A], b: [B] } },
      { keys: ["x/a", "x/b"] },
      ["/x_v2/a/0", "/x_v2/b/0"],
    ],
    [
      "a list beside a named one",
      { friends_v2: [A], friends_v3: [B] },
      friends,
      ["/friends_v2/0", "/friends_v3/0"],
    ],
    ["an empty list", [], {}, []],
    ["an empty keyed list", { friends_v2: [] }, friends, []],
    [
      "bare texts",
      { topics_v2: ["a", "b"] },
      { keys: ["topics"] },
      ["/topics_v2/0", "/topics_v2/1"],
    ],
    ["labelled records", [labelled("a"), labelled("b")], {}, ["/0", "/1"]],
    ["one bare labelled record", labelled("a"), {}, [""]],
    ["a list of one labelled record", [labelled("a")], {}, ["/0"]],
    [
      "keyed labelled records",
      { friends_v2: [labelled("a"), labelled("b")] },
      friends,
      ["/friends_v2/0", "/friends_v2/1"],
    ],
    ["records of both forms", [labelled("a"), A], {}, ["/0", "/1"]],
    [
      "a bare activity record",
      { timestamp: 1, data: [{ post: "x" }], attachments: [{ data: [] }] },
      {},
      [""],
    ],
    ["what is no object", "text", {}, []],
  ])("of %s", (_, value, spec, pointers) => {
    const rows = [...rowsOf(plainDocument(value), spec)];
    expect(rows.map(({ pointer }) => pointer)).toEqual(pointers);
  });

  it("are found by name whatever their form", () => {
    const rows = [...rowsOf(plainDocument([A, labelled("Gwen"), "Inaki"]), {})];
    expect(rows.map((row) => row.text("name"))).toEqual([
      "Tobin",
      "Gwen",
      "Inaki",
    ]);
    expect(rows.map((row) => row.instant("timestamp"))).toEqual([
      1000,
      undefined,
      undefined,
    ]);
  });

  it("have the scalars around their list as leftovers", () => {
    const value = {
      payments_v2: {
        preferred_currency: "USD",
        payments: [{ amount: "1" }, { amount: "2" }],
      },
      version: 3,
    };
    const rows = [
      ...rowsOf(plainDocument(value), { keys: ["payments/payments"] }),
    ];
    expect(rows.map((row) => Object.fromEntries(row.rest()))).toEqual([
      { amount: "1", preferred_currency: "USD", version: 3 },
      { amount: "2", preferred_currency: "USD", version: 3 },
    ]);
  });

  it("are not found under a name of a prototype", () => {
    const value = JSON.parse(
      '{"__proto__": [{"name": "x"}], "constructor": [{"name": "y"}]}',
    ) as object;
    const rows = [...rowsOf(plainDocument(value), friends)];
    expect(rows.map((row) => row.text("name"))).toEqual(["x", "y"]);
  });

  it("of a large document are given once, also those of the lists that stay in place", () => {
    const value = { a: [A], b: [B] };
    const later = {
      ...plainDocument(value),
      isNew: (...path: (string | number)[]) => path[0] === "b",
    };
    const rows = [...rowsOf(later, { keys: ["a", "b"] })];
    expect(rows.map(({ pointer }) => pointer)).toEqual(["/b/0"]);
  });
});

describe("a labelled record that is taken apart", () => {
  const value = {
    timestamp: 5,
    fbid: "77",
    label_values: [
      { label: "Setting", value: "on" },
      { label: "One", vec: [{ value: "a" }, { value: "b" }] },
      { label: "Two", vec: [{ value: "c" }] },
    ],
  };
  const rows = (spec: RowSpec, entries: object[] = value.label_values) =>
    [...rowsOf(plainDocument({ ...value, label_values: entries }), spec)].map(
      (row) => [
        row.list?.label,
        row.text("name"),
        Object.fromEntries(row.rest()),
      ],
    );

  it("gives its lists' elements, each with the scalars around", () => {
    expect(rows({ explode: "lists" })).toEqual([
      ["One", "a", { fbid: "77", timestamp: 5, Setting: "on" }],
      ["One", "b", { fbid: "77", timestamp: 5, Setting: "on" }],
      ["Two", "c", { fbid: "77", timestamp: 5, Setting: "on" }],
    ]);
  });

  it("or its lists' elements, and the scalars together as one more", () => {
    expect(rows({ explode: "lists-and-scalars" })).toEqual([
      ["One", "a", {}],
      ["One", "b", {}],
      ["Two", "c", {}],
      [undefined, undefined, { fbid: "77", timestamp: 5, Setting: "on" }],
    ]);
  });

  it("loses nothing where it has no scalars of its own", () => {
    expect(
      rows({ explode: "lists-and-scalars" }, value.label_values.slice(2)),
    ).toEqual([["Two", "c", { fbid: "77", timestamp: 5 }]]);
  });

  it.each<NonNullable<RowSpec["explode"]>>(["lists", "lists-and-scalars"])(
    "is one row where it has no list (%s)",
    (explode) => {
      expect(rows({ explode }, value.label_values.slice(0, 1))).toHaveLength(1);
    },
  );

  it("is one row, its lists inside, where nobody asked for it", () => {
    expect(rows({})).toEqual([
      [
        undefined,
        undefined,
        {
          fbid: "77",
          timestamp: 5,
          Setting: "on",
          "One.0": "a",
          "One.1": "b",
          "Two.0": "c",
        },
      ],
    ]);
  });

  it("may stand in a list of such records", () => {
    const two = [
      ...rowsOf(plainDocument([value, value]), { explode: "lists" }),
    ];
    expect(two.map(({ pointer }) => pointer)).toEqual([
      "/0/label_values/1/vec/0",
      "/0/label_values/1/vec/1",
      "/0/label_values/2/vec/0",
      "/1/label_values/1/vec/0",
      "/1/label_values/1/vec/1",
      "/1/label_values/2/vec/0",
    ]);
  });
});

describe(`any file, DOSSIER_SEED=${seed}`, () => {
  const entry = fc.record(
    {
      label: text,
      value: text,
      timestamp_value: fc.integer({ min: 1 }),
      vec: fc.array(fc.record({ value: text }), { maxLength: 3 }),
    },
    { requiredKeys: [] },
  );
  // Something is said in each: of an element with empty lists alone, counting rule 1 makes nothing.
  const record = fc
    .record({ fbid: text, entries: fc.array(entry, { maxLength: 3 }) })
    .map(({ fbid, entries }) => ({
      fbid,
      label_values: [{ label: "Setting", value: "on" }, ...entries],
    }));
  const item = fc.oneof(document, record);
  const list = fc.array(item, { maxLength: 4 });
  const file = fc.oneof(
    list,
    item,
    fc.record({ friends_v2: list }),
    fc.record({ friends_v2: list, other: item, more: list }),
    fc.record({
      wrapper_v2: fc.record({ friends: list, count: document }),
      other: item,
    }),
    fc.record({ a: list, b: fc.record({ c: list }) }),
  );
  const spec = fc.constantFrom<RowSpec>(
    {},
    friends,
    { keys: ["friends", "wrapper/friends"] },
    { keys: ["wrapper/friends"], explode: "lists" },
    { explode: "lists-and-scalars" },
  );

  it("loses no scalar, where it has rows at all", () => {
    fc.assert(
      fc.property(file, spec, (value, each) => {
        const rows = [...rowsOf(plainDocument(value), each)];
        fc.pre(rows.length > 0);
        const kept = new Set(
          rows
            .flatMap((row) => [
              row.text("name"),
              row.instant(),
              (row.instant() ?? 0) / 1000,
              ...[...row.rest()].flat(),
            ])
            .map(String),
        );
        const paths = [...kept].join("\n");
        for (const scalar of withoutScaffolding(value))
          expect(
            kept.has(String(scalar)) || paths.includes(String(scalar)),
            String(scalar),
          ).toBe(true);
      }),
      { seed, numRuns: 2000 },
    );
  });

  it("has rows whose pointers lead to them", () => {
    fc.assert(
      fc.property(file, spec, (value, each) => {
        const pointers = [...rowsOf(plainDocument(value), each)].map(
          ({ pointer }) => pointer,
        );
        expect(new Set(pointers).size).toBe(pointers.length);
        for (const pointer of pointers)
          expect(memberAt(value, pointer), pointer).not.toBeUndefined();
      }),
      { seed, numRuns: 1000 },
    );
  });
});
