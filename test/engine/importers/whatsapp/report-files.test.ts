import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  zoneClock,
  type Clock,
} from "../../../../electron/engine/importers/clock.ts";
import { findZone } from "../../../../electron/engine/importers/zone.ts";
import { document, key, seed } from "../../formats/property.ts";
import { readReport, type Reading } from "./read-report.ts";

const ACCOUNT = "whatsapp_account_information/";
const CONNECTIONS = "whatsapp_connections/";
const SETTINGS = "whatsapp_settings/";

const labelled = {
  label_values: [
    { label: "Telefonnummer", value: "+4930555000100" },
    { label: "Info festgelegt", timestamp_value: 1_762_941_605 },
    {
      label: "Geräteaktivität",
      vec: [
        {
          dict: [
            { label: "Gerät", value: "0" },
            { label: "Zuletzt aktiv", timestamp_value: 1_771_502_411 },
            { label: "IP-Adresse", value: "2001:db8::17" },
          ],
        },
      ],
    },
    { label: "Bild", media: [{ uri: "media/a.jpg" }] },
    { label: "Anderes", dict: [{ label: "Innen", value: "Wert" }] },
  ],
};

const files: Readonly<Record<string, unknown>> = {
  "portability.json": { contacts: ["+15550100142"], groups: ["Garden Crew"] },
  [`${ACCOUNT}user_information.json`]: labelled,
  [`${ACCOUNT}registration_info.json`]: {
    wa_registration_info: {
      platform: "android",
      registration_timestamp: 1_399_137_730,
    },
  },
  [`${ACCOUNT}avatars_information.json`]: { wa_avatar: { has_avatar: false } },
  [`${ACCOUNT}anything_new.json`]: { wa_new: [{ name: "New", since: 5 }] },
  [`${CONNECTIONS}contacts.json`]: {
    wa_contacts: [
      "+15550100142",
      { phone_number: "+15550100177", name: "Ada Oak", added: "yes" },
    ],
    total: "two",
  },
  [`${CONNECTIONS}groups.json`]: {
    wa_groups: ["Book Club", { name: "Hikers", created_at: 1_500_000_000 }],
  },
  [`${CONNECTIONS}channels.json`]: {
    wa_channels: [{ name: "Weather", followers: "many" }],
  },
  [`${SETTINGS}account_settings.json`]: {
    wa_settings: {
      device_info: [{ device_id: 0, device_model: "EX-9", app_version: "1" }],
      privacy: { last_seen: "contacts", new_choice: "some" },
      blocked_contacts: ["+15550100199"],
      favourites: ["tea", { a: "coffee" }],
    },
  },
  [`${SETTINGS}terms_of_service.json`]: {
    wa_tos: { accepted_timestamp: 1_472_198_635, note: "words" },
  },
};

describe.each(Object.entries(files))("%s", (name, file) => {
  it("loses no text of it", async () => {
    const marked = withMarkers(file);
    const reading = await readReport(name, marked);
    expect(reading.code).toBeUndefined();
    expect(reading.records.length).toBeGreaterThan(0);
    expect(lostOf(marked, reading)).toEqual([]);
  });

  it.each([
    ["an empty list", []],
    ["an empty object", {}],
    ["an empty list under its key", { wa_contacts: [], label_values: [] }],
  ])("takes %s for nothing", async (_, nothing) => {
    const reading = await readReport(name, nothing);
    expect(reading.records).toEqual([]);
    expect(reading.issues).toEqual([]);
    expect(reading.code === undefined || name === "portability.json").toBe(
      true,
    );
  });

  it("says so, or keeps it, where it finds something else", async () => {
    for (const other of [
      '"garbage"',
      17,
      [null, 17, true, "garbage", ["garbage"], { a: { b: "garbage" } }, {}],
      { wa_contacts: "garbage" },
      { wa_contacts: [null, 17, true, ["garbage"], {}] },
      { contacts: { a: "garbage" }, groups: 17 },
      { label_values: "garbage" },
      { label_values: [null, "garbage", { label: 17, value: ["garbage"] }] },
      { label_values: [{ label: "Only" }, { value: { a: "garbage" } }] },
      { device_info: [{ device_id: { a: "garbage" } }, "garbage"] },
    ]) {
      const marked = typeof other === "string" ? other : withMarkers(other);
      const reading = await readReport(name, marked);
      const said = reading.records.length + reading.issues.length;
      expect(said > 0 || reading.code !== undefined).toBe(true);
      expect(lostOf(marked, reading)).toEqual([]);
    }
  });

  it(`survives anything, DOSSIER_SEED=${seed}`, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(), document, key), {
          minLength: 1,
          maxLength: 4,
        }),
        async (changes) => {
          const changed = withMarkers(change(file, changes));
          const reading = await readReport(name, changed);
          expect(lostOf(changed, reading)).toEqual([]);
          expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
        },
      ),
      { seed, numRuns: 100 },
    );
  });
});

it("keys named like parts of a prototype stay keys", async () => {
  const hostile =
    '{"__proto__": {"polluted": "«1»"}, "constructor": {"prototype": {"polluted": "«2»"}}, "toString": "«3»"}';
  for (const name of Object.keys(files))
    for (const text of [hostile, `{"wa_contacts": [${hostile}]}`]) {
      const reading = await readReport(name, text);
      expect(lostOf(JSON.parse(text), reading)).toEqual([]);
    }
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

describe("a file of a report", () => {
  it("knows devices in any language, and joins both lists of them", async () => {
    const { records } = await readReport(
      `${ACCOUNT}user_information.json`,
      labelled,
    );
    const device = records.find(({ category }) => category === "devices");
    expect(device).toMatchObject({
      text: "2001:db8::17",
      occurredAt: 1_771_502_411_000,
      identity: ["report_device", "0"],
    });
    const { records: settings } = await readReport(
      `${SETTINGS}account_settings.json`,
      files[`${SETTINGS}account_settings.json`],
    );
    expect(
      settings.find(({ category }) => category === "devices")?.identity,
    ).toEqual(["report_device", "0"]);
  });

  it("keeps a list it does not understand as other, with its label", async () => {
    const { records } = await readReport(`${SETTINGS}account_settings.json`, {
      wa_settings: { favourites: ["tea"] },
    });
    expect(records).toMatchObject([
      { category: "other", title: "favourites", text: "tea" },
    ]);
  });

  it("takes a version of the app for no address", async () => {
    const { records } = await readReport(`${ACCOUNT}user_information.json`, {
      wa_user_info: {
        app_version: "2.26.3.11",
        client: "2.3000.1.1",
        last_ip: "2.16.0.9",
        build: "10.0.0.1",
        other: "203.0.113.9",
        broken: "203.0.113.900",
        short: "::1",
      },
    });
    expect(
      records
        .filter(({ category }) => category === "devices")
        .map(({ text }) => text),
    ).toEqual(["2.16.0.9", "203.0.113.9", "::1"]);
  });

  it("writes numbers alike, however they are written", async () => {
    const { records } = await readReport(`${CONNECTIONS}contacts.json`, {
      wa_contacts: [
        "+1 (555) 010-0142",
        "15550100142",
        15_550_100_142,
        "15550100142@s.whatsapp.net",
        "+١٥٥٥٠١٠٠١٤٢",
        "Ada Oak: +1 555 010 0142",
      ],
    });
    expect(records.map(({ person }) => person)).toEqual(
      Array(6).fill("+15550100142"),
    );
    expect(records.at(-1)?.text).toBe("Ada Oak");
  });

  it.each([
    [{ meta_data_sharing_opt_out: true }, "refused"],
    [{ meta_data_sharing_opt_out: false }, "shared"],
    [{ share_with_facebook: false }, "refused"],
    [{ "Data sharing with Facebook": "Not opted out" }, "shared"],
    [{ "Information sharing with Meta Companies": "Yes" }, "shared"],
    [{ "Partage avec Meta": "Refusé" }, "refused"],
    [{ "Meta との共有": "わかりません" }, "unclear"],
  ])("reads the choice %j as %s", async (file, answer) => {
    const { records } = await readReport(`${SETTINGS}terms_of_service.json`, {
      wa_tos: file,
    });
    expect(records).toHaveLength(1);
    expect(Object.fromEntries(records[0]!.extra!)).toMatchObject({
      setting: "meta_sharing",
      answer,
    });
  });

  it("sees nothing of Meta in metadata", async () => {
    const { records } = await readReport(`${SETTINGS}account_settings.json`, {
      wa_settings: { metadata_shared: true },
    });
    expect(records[0]?.extra?.get("setting")).toBeUndefined();
  });

  it("gives no time for a 0", async () => {
    const { records } = await readReport(`${ACCOUNT}registration_info.json`, {
      wa_registration_info: { platform: "iphone", registration_timestamp: 0 },
    });
    expect(records).toHaveLength(1);
    expect(records[0]?.occurredAt).toBeUndefined();
  });
});

const html = (body: string): string =>
  `<!DOCTYPE html><html><head><title>T</title><style>p{}</style></head><body>${body}</body></html>`;

describe("a page of a report", () => {
  it.each([
    ["a table", "<table><tr><td>Platform</td><td>iphone</td></tr></table>"],
    ["a list of terms", "<dl><dt>Platform</dt><dd>iphone</dd></dl>"],
    [
      "boxes",
      "<div><div><span>Platform</span></div><div><b>iphone</b></div></div>",
    ],
    ["a line", "<p>Platform: iphone</p>"],
    [
      "a row of one more column",
      "<table><tr><th>Platform</th><th>Since</th><th>By</th></tr><tr><td>iphone</td><td>2014</td><td>app</td></tr></table>",
    ],
  ])("is read as %s", async (_, body) => {
    const { records } = await readReport(
      `${ACCOUNT}registration_information.html`,
      html(`<h1>Registration</h1>${body}`),
    );
    const said = records.flatMap(({ extra, text }) => [
      text,
      ...(extra?.values() ?? []),
    ]);
    expect(said).toContain("iphone");
  });

  it("gives its times the zone that is known, in other languages too", async () => {
    const clock: Clock = zoneClock(findZone("Europe/Paris")!);
    const { records } = await readReport(
      `${ACCOUNT}registration_information.html`,
      html("<dl><dt>Date d’inscription</dt><dd>3 mai 2014 17:22</dd></dl>"),
      { clock },
    );
    expect(records[0]).toMatchObject({
      occurredAt: Date.UTC(2014, 4, 3, 15, 22),
      localTime: "2014-05-03T17:22:00",
    });
  });

  it("keeps a date that can be read in two ways as it is", async () => {
    const { records } = await readReport(
      `${ACCOUNT}registration_information.html`,
      html("<dl><dt>Date</dt><dd>5/3/2014 5:22 PM</dd></dl>"),
    );
    expect(records[0]?.localTime).toBeUndefined();
    expect([...records[0]!.extra!.values()]).toEqual(["5/3/2014 5:22 PM"]);
  });

  it("is known in a language nobody knows by what stands in it", async () => {
    const { records } = await readReport(
      "access.html",
      html(`<h1>A</h1><h2>B</h2><table><tr><td>C</td><td>+1 555 010 0100</td></tr>
        <tr><td>D</td><td>198.51.100.23</td></tr></table>
        <h2>E</h2><p>2 e</p><ul><li>+15550100142</li><li>+15550100177</li></ul>
        <h2>F</h2><ul><li>Garden: the crew</li></ul>
        <h2>G</h2><ul><li>+15550100199</li></ul>
        <h2>H</h2><table><tr><td>I</td><td>J</td></tr></table>`),
    );
    expect(
      records.map(({ category, person, text }) => [category, person ?? text]),
    ).toEqual([
      ["devices", "198.51.100.23"],
      ["other", "J"],
      ["profile", undefined],
      ["contacts", "+15550100142"],
      ["contacts", "+15550100177"],
      ["groups", "Garden: the crew"],
      ["friends", "+15550100199"],
    ]);
  });

  it("of another product is left to whoever knows it", async () => {
    for (const [name, content] of [
      ["access.html", html("<h1>Access</h1><p>Hello</p>")],
      ["portability.json", '{"contacts": ["a"], "more": 1}'],
      ["portability.json", '{"contacts": "a"}'],
    ] as const)
      expect((await readReport(name, content)).code).toBe("other shape");
  });

  it("beside its JSON counts nothing that no word tells", async () => {
    const name = `${SETTINGS}account_settings.html`;
    const page = html(
      "<h1>Kontoeinstellungen</h1><dl><dt>Qwx</dt><dd>Ja</dd><dt>Lesebestätigungen</dt><dd>Ja</dd></dl>",
    );
    const alone = await readReport(name, page);
    expect(alone.records.map(({ category }) => category)).toEqual([
      "settings",
      "settings",
    ]);
    const twin = await readReport(name, page, {
      beside: [`${SETTINGS}account_settings.json`],
    });
    expect(twin.records.map(({ category }) => category)).toEqual([
      "other",
      "settings",
    ]);
    const json = await readReport(`${SETTINGS}account_settings.json`, {
      wa_settings: { read_receipts: true },
    });
    expect(json.records[0]?.identity).toEqual(twin.records[1]?.identity);
  });

  it("is never rendered, and its pictures are not kept as text", async () => {
    const { records } = await readReport(
      `${ACCOUNT}user_information.html`,
      html(
        `<table><tr><td>Photo</td><td><img src="data:image/png;base64,${"A".repeat(500)}"></td></tr>
         <tr><td>About</td><td><script>alert(1)</script>Hi <b onclick="x()">there</b></td></tr></table>`,
      ),
    );
    expect(Object.fromEntries(records[0]!.extra!)).toEqual({
      Photo: "data:image/png",
      About: "Hi there",
    });
  });

  it(`loses no text, DOSSIER_SEED=${seed}`, async () => {
    const word = fc.stringMatching(/^[a-z]{3,8}$/).map((each) => `«${each}»`);
    const block = fc.letrec<{ block: string }>((tie) => ({
      block: fc.oneof(
        { maxDepth: 3 },
        word,
        fc
          .array(word, { maxLength: 4 })
          .map(
            (each) =>
              `<ul>${each.map((text) => `<li>${text}</li>`).join("")}</ul>`,
          ),
        fc
          .tuple(word, word)
          .map(([a, b]) => `<div><div>${a}</div><div>${b}</div></div>`),
        fc
          .array(word, { maxLength: 4 })
          .map(
            (each) =>
              `<table><tr>${each.map((text) => `<td>${text}</td>`).join("")}</tr></table>`,
          ),
        fc
          .tuple(word, tie("block"))
          .map(([a, b]) => `<dl><dt>${a}</dt><dd>${b}</dd></dl>`),
        fc
          .tuple(word, tie("block"))
          .map(
            ([a, b]) => `<table><tr><td>${a}</td><td>${b}</td></tr></table>`,
          ),
        fc
          .array(tie("block"), { maxLength: 3 })
          .map((each) => `<div>${each.join("<br>")}</div>`),
        fc
          .tuple(tie("block"), tie("block"))
          .map((each) => `<ul><li>${each.join(" ")}</li></ul>`),
        fc
          .tuple(word, tie("block"))
          .map(([a, b]) => `<section><h2>${a}</h2>${b}</section>`),
      ),
    })).block;
    await fc.assert(
      fc.asyncProperty(
        block,
        fc.constantFrom(
          ACCOUNT + "user_information.html",
          CONNECTIONS + "contacts.html",
          SETTINGS + "x.html",
          CONNECTIONS + "x.html",
        ),
        async (body, name) => {
          const { records } = await readReport(name, html(body));
          const kept = records.map((each) => textsOf(each).join(" ")).join(" ");
          // A heading or a label without anything below it says nothing.
          const values = [
            ...body
              .replace(/<(h2|dt)>.*?<\/\1>/g, "")
              .replace(
                /<(div|td)>«[a-z]+»<\/\1><\1>(<(table|ul)><\/\3>)?<\/\1>/g,
                "",
              )
              .matchAll(/«[a-z]+»/g),
          ];
          const lost = values
            .map(([text]) => text)
            .filter((text) => !kept.includes(text));
          expect(
            lost.filter(
              (text) => !new RegExp(`<td>${text}</td><td>`).test(body),
            ),
          ).toEqual([]);
        },
      ),
      { seed, numRuns: 300 },
    );
  });
});

/** Gives every text a mark of its own, apart from labels, which are told with their values. */
function withMarkers(value: unknown): unknown {
  let count = 0;
  const visit = (child: unknown, name: string): unknown => {
    if (typeof child === "string" && child !== "" && name !== "label")
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

/** The marks that no record holds. */
function lostOf(value: unknown, reading: Reading): string[] {
  if (reading.code !== undefined) return [];
  const kept = reading.records.flatMap(textsOf).join("\n");
  return [...JSON.stringify(value).matchAll(/«\d+»/g)]
    .map(([mark]) => mark)
    .filter((mark) => !kept.includes(mark));
}

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (value instanceof Map) return [...value].flat().map(String);
  if (typeof value === "object" && value !== null)
    return Object.values(value).flatMap(textsOf);
  return [];
}

/** Puts other values in places of a document, and new keys beside them. */
function change(
  file: unknown,
  changes: readonly [number, unknown, string][],
): unknown {
  const changed = structuredClone(file);
  for (const [at, value, name] of changes) {
    const places: { holder: object; name: string }[] = [];
    const visit = (holder: unknown): void => {
      if (typeof holder !== "object" || holder === null) return;
      for (const inner of Object.keys(holder)) {
        places.push({ holder, name: inner });
        visit((holder as Record<string, unknown>)[inner]);
      }
    };
    visit(changed);
    const place = places[at % places.length];
    if (place === undefined) continue;
    Object.defineProperty(
      place.holder,
      at % 2 === 0 || Array.isArray(place.holder) ? place.name : name,
      {
        value: JSON.parse(JSON.stringify(value)) as unknown,
        enumerable: true,
        configurable: true,
        writable: true,
      },
    );
  }
  return JSON.parse(JSON.stringify(changed)) as unknown;
}
