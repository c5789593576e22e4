import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Scalar } from "../../../../shared/domain/record.ts";
import type { JsonObject } from "../../../../electron/engine/formats/json-value.ts";
import { LabelRow } from "../../../../electron/engine/importers/meta/label-row.ts";
import { document, seed, text } from "../../formats/property.ts";
import { withoutScaffolding } from "../scalars.ts";

const TIME = 1_700_000_000;

describe("a value of a labelled record", () => {
  it.each([
    ["its label", { label: "Contact point", value: "v" }],
    ["its label in other case", { label: "CONTACT POINT", value: "v" }],
    [
      "its field name",
      { label: "Kontakt", ent_field_name: "ContactPoint", value: "v" },
    ],
    ["its title", { title: "Contact point", value: "v" }],
    [
      "its label inside a group",
      { title: "Group", dict: [{ label: "Contact point", value: "v" }] },
    ],
  ])("is found by %s", (_, entry) => {
    expect(row([entry]).text("contact_point")).toBe("v");
  });

  it("is the first of equal labels; the other is left over", () => {
    const found = row([
      { label: "Name", value: "first" },
      { label: "Name", value: "second" },
    ]);
    expect(found.text("name")).toBe("first");
    expect([...found.rest().values()]).toEqual(["second"]);
  });

  it("of the record itself comes before one of a thing inside", () => {
    const found = row([
      { title: "Place", dict: [{ label: "Name", value: "Harbour" }] },
      { label: "Name", value: "Tobin" },
    ]);
    expect(found.text("name")).toBe("Tobin");
    expect(rest(found)).toEqual({ "Place.Name": "Harbour" });
  });

  it("is the first of the names asked for that says something", () => {
    const entries = [
      { label: "Device name", value: "" },
      { label: "Device model", value: "X1" },
    ];
    expect(row(entries).text("device_name", "device_model")).toBe("X1");
  });

  it("may be a boolean or a number", () => {
    const found = row([
      { label: "On", value: true },
      { label: "Count", value: 3 },
    ]);
    expect(found.text("count")).toBe("3");
    expect([...found.rest().values()].map(String)).toEqual(["true"]);
  });

  it("can be asked for twice", () => {
    const found = row([{ label: "Name", value: "Tobin" }]);
    expect([found.text("name"), found.text("name")]).toEqual([
      "Tobin",
      "Tobin",
    ]);
    expect(found.rest().size).toBe(0);
  });
});

describe("in another language", () => {
  const german = [
    { label: "Name des Kontakts", value: "Gwen" },
    { label: "Kontaktpunkt", value: "+12025550131" },
  ];
  const labels = ["Contact name", "Contact point"];

  it("a value is found by its position", () => {
    const found = row(german, labels);
    expect(found.text("contact_name")).toBe("Gwen");
    expect(found.text("contact_point")).toBe("+12025550131");
    expect(found.rest().size).toBe(0);
  });

  it("times and lists before it have no position", () => {
    const found = row(
      [
        { label: "Zeit", timestamp_value: TIME },
        { label: "Liste", vec: [] },
        ...german,
      ],
      labels,
    );
    expect(found.text("contact_point")).toBe("+12025550131");
  });

  it("an empty value keeps its position", () => {
    const found = row(
      [{ label: "Name", value: "" }, german[1]!],
      ["Contact name", "Contact point"],
    );
    expect(found.text("contact_name")).toBeUndefined();
    expect(found.text("contact_point")).toBe("+12025550131");
  });

  it("a value is never guessed where a known label stands in another place", () => {
    const point = { label: "Contact point", value: "+12025550131" };
    expect(row([point], labels).text("contact_name")).toBeUndefined();
    expect(
      row([point, german[0]!], labels).text("contact_name"),
    ).toBeUndefined();
    expect(
      row([german[0]!, german[0]!, point], labels).text("contact_name"),
    ).toBeUndefined();
  });

  it("labels that it shares with English hide none of the others", () => {
    const french = [
      { label: "Action", value: "Clic" },
      { label: "Titre", value: "Tentes" },
      { label: "URL", value: "https://example.org" },
    ];
    const found = row(french, ["Action", "Title", "URL"]);
    expect(found.text("title")).toBe("Tentes");
    expect(found.text("action")).toBe("Clic");
  });

  it("a label that is the same in several languages does not make the others known", () => {
    const found = row(
      [
        { label: "ID", value: "1200" },
        { label: "Ereignis", value: "PURCHASE" },
      ],
      ["ID", "Event"],
    );
    expect(found.text("event")).toBe("PURCHASE");
    expect(found.text("id")).toBe("1200");
  });

  it("a value under a label that is known for another is not taken", () => {
    const found = row(
      [
        { label: "Action", value: "Clicked" },
        { label: "URL", value: "https://example.org" },
      ],
      ["Action", "Title", "URL"],
    );
    expect(found.text("title")).toBeUndefined();
  });

  it("a value is never guessed where its field names are known", () => {
    const found = row(
      [
        { label: "Kontaktpunkt", ent_field_name: "contact_point", value: "x" },
        { label: "Name", ent_field_name: "nick", value: "y" },
      ],
      labels,
    );
    expect(found.text("contact_name")).toBeUndefined();
  });

  it("a value that nobody gave a position is not found", () => {
    expect(row(german, labels).text("something_else")).toBeUndefined();
    expect(row(german).text("contact_name")).toBeUndefined();
  });
});

describe("the time of a labelled record", () => {
  it("is its own", () => {
    const found = record({
      timestamp: TIME,
      label_values: [{ label: "Upload time", timestamp_value: 1 }],
    });
    expect(found.instant()).toBe(TIME * 1000);
    expect(rest(found)).toEqual({ "Upload time": 1 });
  });

  it("is else the one asked for, else the first that is known", () => {
    const entries = [
      { label: "Upload time", timestamp_value: 0 },
      { label: "Creation time", timestamp_value: TIME },
      { label: "Update time", timestamp_value: TIME + 1 },
    ];
    expect(row(entries).instant()).toBe(TIME * 1000);
    expect(row(entries).instant("update_time")).toBe((TIME + 1) * 1000);
    expect(row(entries).instant("upload_time")).toBe(TIME * 1000);
    expect(row([entries[0]!]).instant()).toBeUndefined();
  });

  it("of 0 is unknown and no leftover, all others are", () => {
    const found = record({
      timestamp: 0,
      label_values: [
        { label: "A", timestamp_value: 0 },
        { label: "B", timestamp_value: TIME },
        { label: "C", timestamp_value: TIME + 60 },
      ],
    });
    expect(found.instant("b")).toBe(TIME * 1000);
    expect(rest(found)).toEqual({ C: TIME + 60 });
  });

  it("may stand beside a text under one label", () => {
    const found = row([{ label: "Seen", value: "yes", timestamp_value: TIME }]);
    expect(found.text("seen")).toBe("yes");
    expect([...found.rest().values()]).toEqual([TIME]);
  });
});

describe("the address of a labelled record", () => {
  it("is its href", () => {
    const found = row([
      { label: "Title", value: "A show" },
      { label: "URL", value: "here", href: "https://example.org/1" },
    ]);
    expect(found.url()).toBe("https://example.org/1");
    expect(found.url()).toBe("https://example.org/1");
    expect(rest(found)).toEqual({ Title: "A show", URL: "here" });
  });

  it("is else a value that is an address", () => {
    const found = row([{ label: "URL", value: "https://example.org/2" }]);
    expect(found.url()).toBe("https://example.org/2");
    expect(found.rest().size).toBe(0);
  });

  it("that nobody asks for is left over beside its text", () => {
    const found = row([
      { label: "Ad", value: "Shop", href: "https://example.org/3" },
    ]);
    expect(found.text("ad")).toBe("Shop");
    expect([...found.rest().values()]).toEqual(["https://example.org/3"]);
  });
});

describe("what is left over", () => {
  it.each([
    ["a title", { title: "Marker", label_values: [] }],
    ["an id", { fbid: "Marker", label_values: [] }],
    ["a description", { description: "Marker", label_values: [] }],
    ["a medium", { media: [{ uri: "Marker" }], label_values: [] }],
    [
      "a medium of an entry",
      { label_values: [{ label: "A", media: [{ uri: "Marker" }] }] },
    ],
    ["a value without a label", { label_values: [{ value: "Marker" }] }],
    [
      "a value of a list",
      { label_values: [{ label: "A", vec: [{ value: "Marker" }] }] },
    ],
    [
      "a bare text in a list",
      { label_values: [{ label: "A", vec: ["Marker"] }] },
    ],
    [
      "a value of a group in a list",
      {
        label_values: [
          { label: "A", vec: [{ dict: [{ label: "B", value: "Marker" }] }] },
        ],
      },
    ],
    [
      "a title of a group",
      {
        label_values: [
          {
            title: "A",
            dict: [{ title: "Marker", dict: [{ label: "B", value: "x" }] }],
          },
        ],
      },
    ],
    [
      "a list inside a group",
      {
        label_values: [
          { label: "A", dict: [{ label: "B", vec: [{ value: "Marker" }] }] },
        ],
      },
    ],
    [
      "four levels",
      {
        label_values: [
          {
            label: "A",
            dict: [
              {
                label: "B",
                dict: [{ label: "C", dict: [{ label: "D", value: "Marker" }] }],
              },
            ],
          },
        ],
      },
    ],
    ["a setting that is a label only", { label_values: [{ label: "Marker" }] }],
    [
      "a label inside a list",
      {
        label_values: [{ label: "A", vec: [{ dict: [{ label: "Marker" }] }] }],
      },
    ],
    [
      "a title beside a label",
      { label_values: [{ label: "A", title: "Marker", value: "x" }] },
    ],
    ["an entry that is a text", { label_values: ["Marker"] }],
    [
      "an object for a value",
      { label_values: [{ label: "A", value: { x: "Marker" } }] },
    ],
    [
      "an object for a time",
      { label_values: [{ label: "A", timestamp_value: { x: "Marker" } }] },
    ],
    ["a text for a list", { label_values: [{ label: "A", vec: "Marker" }] }],
    ["a text for a group", { label_values: [{ label: "A", dict: "Marker" }] }],
    ["a list for a title", { title: ["Marker"], label_values: [] }],
    ["a text for a time", { timestamp: "Marker", label_values: [] }],
    ["a text for the labelled values", { label_values: "Marker" }],
  ])("has %s", (_, value) => {
    const all = [...record(value as unknown as JsonObject).rest()].flat();
    expect(all.join("\n")).toContain("Marker");
  });

  it("has its labels for names, and no scaffolding", () => {
    const found = record({
      fbid: "1",
      label_values: [
        { label: "A", value: "1", ent_field_name: "a" },
        {
          label: "B",
          vec: [{ dict: [{ label: "C", value: "2", ent_field_name: "" }] }],
        },
        { title: "D", dict: [{ label: "E", value: "3" }] },
      ],
    });
    expect(rest(found)).toEqual({
      fbid: "1",
      A: "1",
      "B.0.C": "2",
      "D.E": "3",
    });
  });

  it("is nothing of an empty record", () => {
    expect(record({ label_values: [], media: [] }).rest().size).toBe(0);
    expect(
      row([
        { label: "A", vec: [] },
        { title: "B", dict: [] },
      ]).rest().size,
    ).toBe(0);
  });
});

describe("the rows of a labelled record's lists", () => {
  const found = (entries: object[], labels?: string[]) => {
    const whole = row(entries, labels);
    return {
      whole,
      rows: [...whole.rows((...steps) => `/${steps.join("/")}`)],
    };
  };

  it("are the elements of each list, with the place of their list", () => {
    const { rows, whole } = found([
      { label: "Setting", value: "on" },
      { label: "One", vec: [{ value: "a" }, { value: "b" }] },
      { label: "Empty", vec: [] },
      {
        label: "Two",
        ent_field_name: "two",
        vec: [{ dict: [{ label: "Name", value: "c" }] }],
      },
      {
        title: "Three",
        dict: [{ title: "", dict: [{ label: "Name", value: "d" }] }],
      },
    ]);
    expect(
      rows.map((each) => [
        each.list?.index,
        each.list?.field,
        each.text("name"),
        each.pointer,
      ]),
    ).toEqual([
      [0, undefined, "a", "/label_values/1/vec/0"],
      [0, undefined, "b", "/label_values/1/vec/1"],
      [2, "two", "c", "/label_values/3/vec/0"],
      [3, undefined, "d", "/label_values/4/dict/0"],
    ]);
    expect(rest(whole)).toEqual({ Setting: "on" });
  });

  it("have values found by position", () => {
    const { rows } = found(
      [
        {
          label: "Liste",
          vec: [
            {
              dict: [
                { label: "Kennung", value: "1001" },
                { label: "Ereignis", value: "PURCHASE" },
              ],
            },
          ],
        },
      ],
      ["ID", "Event"],
    );
    expect(rows[0]!.text("event")).toBe("PURCHASE");
  });

  it("may be bare texts", () => {
    const { rows } = found([
      { label: "Topics", vec: ["Bryology", 5, { value: "Hiking" }] },
    ]);
    expect(rows.map((each) => each.text("name"))).toEqual([
      "Bryology",
      "5",
      "Hiking",
    ]);
  });

  it("keep the title and the other keys of an element", () => {
    const { rows } = found([
      {
        label: "Groups",
        dict: [
          {
            title: "A group",
            extra: 1,
            dict: [{ label: "Role", value: "admin" }],
          },
        ],
      },
    ]);
    expect(rest(rows[0]!)).toEqual({
      title: "A group",
      extra: 1,
      Role: "admin",
    });
  });

  it("are as many as the elements, whatever those are", () => {
    const { rows } = found([
      { label: "A", vec: [null, {}, [], "x", { value: "" }, { dict: [] }] },
    ]);
    expect(rows).toHaveLength(6);
  });
});

describe(`any labelled record, DOSSIER_SEED=${seed}`, () => {
  const label = fc.oneof(
    text,
    fc.constantFrom("Name", "Time", "URL", "", "Nom"),
  );
  // An instant is whole milliseconds: what lies between is no time that anybody wrote.
  const time = fc.oneof(
    fc.constantFrom(0, TIME),
    document.filter(
      (value) => typeof value !== "number" || Number.isInteger(value),
    ),
  );
  const scalarEntry = fc.record(
    {
      label,
      title: text,
      ent_field_name: fc.constantFrom("", "name", "time"),
      value: fc.oneof(text, document),
      href: fc.oneof(text, document),
      timestamp_value: time,
      media: document,
      other: document,
    },
    { requiredKeys: [] },
  );
  const { entry } = fc.letrec<{ entry: object }>((tie) => {
    const few = <T>(items: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
      fc.array(items, { maxLength: 3 });
    return {
      entry: fc.oneof(
        { maxDepth: 3 },
        scalarEntry,
        fc.record(
          {
            label,
            vec: few(fc.oneof(tie("entry"), text, fc.constant(null))),
          },
          { requiredKeys: ["vec"] },
        ),
        fc.record(
          { label, title: text, dict: few(tie("entry")) },
          { requiredKeys: ["dict"] },
        ),
        fc.record(
          { label, vec: few(fc.record({ dict: few(tie("entry")) })) },
          { requiredKeys: ["vec"] },
        ),
      ),
    };
  });
  const recordOf = fc.record(
    {
      timestamp: time,
      title: fc.oneof(text, document),
      fbid: text,
      media: document,
      label_values: fc.array(fc.oneof(entry, document), { maxLength: 5 }),
    },
    { requiredKeys: ["label_values"] },
  );
  const takes = fc.array(
    fc.tuple(
      fc.constantFrom("text", "instant", "url", "title", "rows"),
      fc.constantFrom("name", "time", "nom", ""),
    ),
    { maxLength: 6 },
  );

  it("loses no scalar: each is taken or left over", () => {
    fc.assert(
      fc.property(recordOf, takes, fc.boolean(), (value, asked, byPosition) => {
        const found = new LabelRow(
          value as JsonObject,
          "",
          byPosition ? ["Name", "Nom"] : [],
        );
        const kept: unknown[] = [];
        const rows: LabelRow[] = [];
        for (const [kind, name] of asked) {
          if (kind === "text") kept.push(found.text(name));
          else if (kind === "url") kept.push(found.url());
          else if (kind === "title") kept.push(found.title());
          else if (kind === "rows") rows.push(...found.rows(() => ""));
          else {
            const instant = found.instant(name) ?? NaN;
            kept.push(instant, instant / 1000);
          }
        }
        const all = [found, ...rows].flatMap((each) => [...each.rest()].flat());
        const words = [...kept, ...all].map(String);
        const said = new Set(words);
        // A label is the name of what it labels: it may stand as a part of the leftover's path.
        const paths = words.join("\n");
        for (const scalar of withoutScaffolding(value))
          expect(
            said.has(String(scalar)) || paths.includes(String(scalar)),
            String(scalar),
          ).toBe(true);
      }),
      { seed, numRuns: 1500 },
    );
  });
});

function record(value: JsonObject, labels?: string[]): LabelRow {
  return new LabelRow(value, "", labels);
}

function row(entries: object[], labels?: string[]): LabelRow {
  return record({ label_values: entries as JsonObject[] }, labels);
}

function rest(found: LabelRow): Record<string, Scalar> {
  return Object.fromEntries(found.rest());
}
