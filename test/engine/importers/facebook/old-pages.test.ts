import { describe, expect, it } from "vitest";
import { facebook } from "../../../../electron/engine/importers/facebook/importer.ts";
import { OtherShape } from "../../../../electron/engine/importers/importer.ts";
import { readMapped, type Reading } from "./read-mapped.ts";

/* Pages of the oldest layout (to early 2018). */
const OWNER = "Zoë Quillfeather";
const TIME = "Sunday, September 11, 2016 at 10:31am PDT";
const AT = Date.UTC(2016, 8, 11, 17, 31);

const page = (content: string): string =>
  `<html><body><div class="nav"><ul><li><a href="../index.htm">Profile</a></li></ul></div><div class="contents"><h1>${OWNER}</h1>${content}</div><div class="footer">Downloaded by ${OWNER} on Tuesday, September 13, 2016 at 9:15am PDT</div></body></html>`;
const read = (name: string, content: string): Promise<Reading> =>
  readMapped(name, page(content));
const told = ({ records }: Reading): unknown[] =>
  records.map(({ category, person, organisation, title, text, occurredAt }) => [
    category,
    person ?? organisation ?? title,
    text,
    occurredAt,
  ]);
const extras = ({ records }: Reading): unknown[] =>
  records.map(({ extra }) => Object.fromEntries(extra ?? []));

describe("an old thread page", () => {
  const message = (user: string, text: string): string =>
    `<div class="message"><div class="message_header"><span class="user">${user}</span><span class="meta">${TIME}</span></div></div>${text}`;
  const thread = (people: string, ...messages: string[]): string =>
    `<div class="thread">${people}${messages.join("")}</div>`;

  it("has the text of a message after it", async () => {
    const reading = await read(
      "html/messages.htm",
      `<div>${thread(
        `${OWNER}, Tobin Ashgrove`,
        message("Tobin Ashgrove", "<p>See you &amp; bring the map</p>"),
        message(OWNER, ""),
      )}${thread(`${OWNER}, A, B`, message("A", "<p>one</p><p>two</p>"))}</div>`,
    );
    expect(reading.issues).toEqual([]);
    expect(told(reading)).toEqual([
      ["messages", "Tobin Ashgrove", "See you & bring the map", AT],
      ["messages", OWNER, undefined, AT],
      ["messages", "A", "one\ntwo", AT],
    ]);
    expect(
      reading.records.map(({ conversation }) => conversation?.title),
    ).toEqual(["Tobin Ashgrove", "Tobin Ashgrove", "A, B"]);
    expect(reading.others).toMatchObject([
      { people: [OWNER, "Tobin Ashgrove"] },
      { people: [OWNER, "A", "B"] },
    ]);
  });

  it("may be a page of its own (2017)", async () => {
    const reading = await read(
      "messages/12.html",
      thread(`${OWNER}, Tobin`, message("Tobin", "<p>hi</p>")),
    );
    expect(told(reading)).toEqual([["messages", "Tobin", "hi", AT]]);
  });

  it("goes on where a thread is too long for one block", async () => {
    const words = "word ".repeat(2000);
    const count = 1000;
    const reading = await read(
      "html/messages.htm",
      thread(
        `${OWNER}, Tobin`,
        ...Array.from({ length: count }, (_, index) =>
          message("Tobin", `<p>${index} ${words}</p>`),
        ),
      ),
    );
    expect(reading.issues).toEqual([]);
    expect(
      reading.records.map(({ text }) => Number.parseInt(text!, 10)),
    ).toEqual(Array.from({ length: count }, (_, index) => index));
    expect(
      new Set(reading.records.map(({ conversation }) => conversation?.title)),
    ).toEqual(new Set(["Tobin"]));
  });
});

describe("lists under headings", () => {
  const list = (heading: string, ...items: string[]): string =>
    `<h2>${heading}</h2><ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;

  it("are known by their English heading", async () => {
    const reading = await read(
      "html/friends.htm",
      `<div>${list("Friends", "Tobin (Oct 3, 2014)", "Nora (née Berg)")}${list("Removed Friends", "Søren (Feb 1, 2013)")}</div>`,
    );
    expect(told(reading)).toEqual([
      ["friends", "Tobin", undefined, undefined],
      ["friends", "Nora (née Berg)", undefined, undefined],
      ["friends", "Søren", undefined, undefined],
    ]);
    expect(extras(reading)).toEqual([
      { since: "Oct 3, 2014" },
      {},
      { since: "Feb 1, 2013" },
    ]);
    expect(reading.records.map(({ identity }) => identity[0])).toEqual([
      "friends",
      "friends",
      "friends_removed",
    ]);
  });

  it.each([
    ["Ads Topics", "Ads History", "Advertisers with your contact info"],
    ["Themen", "Verlauf", "Werbetreibende"],
  ])("or by their order: %s", async (...headings) => {
    const reading = await read(
      "html/ads.htm",
      list(headings[0], "Hiking") +
        list(headings[1], `Shop<div class="meta">${TIME}</div>`) +
        list(headings[2], "Airways"),
    );
    expect(told(reading)).toEqual([
      ["ad_interests", undefined, "Hiking", undefined],
      ["ad_interactions", undefined, "Shop", AT],
      ["advertisers", "Airways", undefined, undefined],
    ]);
  });

  it("keep a heading that is not known", async () => {
    const reading = await read("html/friends.htm", list("Freunde", "Tobin"));
    expect(told(reading)).toEqual([["friends", "Tobin", undefined, undefined]]);
    expect(extras(reading)).toEqual([{ group: "Freunde" }]);
  });

  it("of sessions have their fields in lines", async () => {
    const reading = await read(
      "html/security.htm",
      list(
        "Active Sessions",
        `Created: ${TIME}<p class="meta">IP Address: 192.0.2.10<br />Browser: Mozilla/5.0</p>`,
      ) +
        list(
          "Account Activity",
          `Login<p class="meta">${TIME}<br />IP Address: 192.0.2.11</p>`,
        ),
    );
    expect(told(reading)).toEqual([
      ["devices", undefined, "192.0.2.10", AT],
      ["devices", "Login", "192.0.2.11", AT],
    ]);
    expect(extras(reading)).toEqual([{ Browser: "Mozilla/5.0" }, {}]);
  });

  it("of nothing are nothing", async () => {
    expect(await read("html/friends.htm", list("Friends"))).toMatchObject({
      records: [],
      issues: [],
      code: undefined,
    });
  });

  it("leave a paragraph that is in no list to be found", async () => {
    const reading = await read("html/friends.htm", "<p>Nobody</p>");
    expect(reading.records).toMatchObject([
      { category: "other", text: "Nobody" },
    ]);
    expect(reading.issues).toMatchObject([{ code: "record.unexpected-shape" }]);
  });
});

describe("old tables", () => {
  it("are a contact a row", async () => {
    const reading = await read(
      "html/contact_info.htm",
      `<h2>Address Book</h2><table class="contact_table"><tr><td>Gwen</td><td><ul><li>contact: +12025550131</li><li>contact: gwen@example.org</li></ul></td></tr><tr><td>Dentist</td><td></td></tr></table>`,
    );
    expect(told(reading)).toEqual([
      ["contacts", "Gwen", "+12025550131, gwen@example.org", undefined],
      ["contacts", "Dentist", undefined, undefined],
    ]);
  });

  it.each(["Emails", "Adresses"])("or the profile: %s", async (label) => {
    const reading = await read(
      "index.htm",
      `<div><table><tr><th>Registered</th><td>${TIME}</td></tr><tr><th>${label}</th><td><ul><li>zoe@example.com</li></ul></td></tr><tr><th>Birthday</th><td>March 2, 1985</td></tr></table></div>`,
    );
    expect(told(reading)).toEqual([
      ["profile", undefined, "zoe@example.com", undefined],
    ]);
    expect(extras(reading)).toEqual([
      { Registered: TIME, Birthday: "March 2, 1985" },
    ]);
  });
});

describe("an old timeline", () => {
  const meta = (time = TIME): string => `<div class="meta">${time}</div>`;
  const content = `${meta()}${OWNER} updated her status.<div class="comment">Fog &amp; <br />coffee</div><p></p><p></p>${meta()}Tobin Ashgrove shared <a href="https://example.org/a">a link</a>.${meta()}<div class="comment">no sentence</div><p><img src="photos/1/2.jpg" /></p>`;

  it.each([
    ["html/timeline.htm", `<div>${content}</div>`],
    ["html/wall.htm", content],
    [
      "html/timeline.htm",
      content
        .split(/(?=<div class="meta">)/)
        .map((each) => `<div>${each}</div>`)
        .join(""),
    ],
  ])("%s has a date before each thing: %#", async (name, things) => {
    const reading = await read(name, things);
    expect([reading.issues, reading.code]).toEqual([[], undefined]);
    expect(told(reading)).toEqual([
      ["posts", `${OWNER} updated her status.`, "Fog &\ncoffee", AT],
      ["posts", "Tobin Ashgrove shared a link.", undefined, AT],
      ["posts", undefined, "no sentence", AT],
    ]);
    expect(extras(reading)).toEqual([
      {},
      { "links.0": "https://example.org/a" },
      { "media.uri": "photos/1/2.jpg" },
    ]);
  });

  it("built in another way is left to the generic reader", async () => {
    await expect(
      read("html/timeline.htm", "<div><ul><li>Something</li></ul></div>"),
    ).rejects.toThrow(OtherShape);
  });
});

describe("old pages of pictures", () => {
  const picture = `<div class="block"><img src="photos/77/1.jpg" /><div>Low tide<div class="meta">${TIME}</div><table class="meta"><tr><th>Camera</th><td>X1</td></tr></table><div class="comment"><span class="user">Tobin</span>Nice!<div class="meta">${TIME}</div></div></div></div>`;

  it.each(["html/photos.htm", "photos/77.html"])(
    "%s have comments under a picture",
    async (name) => {
      const reading = await read(name, picture);
      expect([reading.issues, reading.code]).toEqual([[], undefined]);
      expect(told(reading)).toEqual([
        ["media", undefined, "Low tide", AT],
        ["posts", "Tobin", "Nice!", AT],
      ]);
      expect(extras(reading)).toEqual([
        {
          uri: "photos/77/1.jpg",
          "data.0.text": "Low tide",
          "data.1.Camera": "X1",
        },
        {},
      ]);
    },
  );

  it("that list albums only are left to the generic reader", async () => {
    await expect(
      read(
        "html/photos.htm",
        '<div class="block"><div><a href="photos/77.html">Beach - 2 photos</a></div></div>',
      ),
    ).rejects.toThrow(OtherShape);
  });
});

it.each([
  [
    "html/events.htm",
    `<ul><li>Harbour walk<p class="meta">The old pier<br />${TIME} - 11:00am PDT<br />Confirmed</p></li></ul>`,
    [["groups", undefined, "Harbour walk", AT]],
    [
      {
        text: "The old pier",
        "text (2)": "Confirmed",
        time: `${TIME} - 11:00am PDT`,
      },
    ],
  ],
  [
    "html/pokes.htm",
    `<ul><li>You poked Tobin<div class="meta">${TIME}</div></li></ul>`,
    [["reactions", "You poked Tobin", undefined, AT]],
    [{}],
  ],
  [
    "html/apps.htm",
    "<div><h2>Installed</h2><ul><li>Example Airways</li></ul></div>",
    [["apps", "Example Airways", undefined, undefined]],
    [{ group: "Installed" }],
  ],
  [
    "html/places.htm",
    `<div><div><ul><li>The old pier<div class="meta">${TIME}</div></li></ul></div></div>`,
    [["location", undefined, "The old pier", AT]],
    [{}],
  ],
])("%s is a list of things", async (name, content, records, rest) => {
  const reading = await read(name, content);
  expect([reading.issues, reading.code]).toEqual([[], undefined]);
  expect(told(reading)).toEqual(records);
  expect(extras(reading)).toEqual(rest);
});

it("reads log-ins that follow each other without a list", async () => {
  const reading = await read(
    "html/security.htm",
    `<h2>IP Addresses</h2><div>192.0.2.10<p class="meta">${TIME}</p>192.0.2.11<p class="meta">${TIME}</p></div>`,
  );
  expect(reading.issues).toEqual([]);
  expect(told(reading)).toEqual([
    ["devices", undefined, "192.0.2.10", AT],
    ["devices", undefined, "192.0.2.11", AT],
  ]);
});

it("knows that a page of messages may list the pages of the threads (2017)", async () => {
  expect(
    await read(
      "html/messages.htm",
      '<p><a href="messages/12.html">Tobin Ashgrove</a></p>',
    ),
  ).toMatchObject({ records: [], issues: [], code: undefined });
});

it("finds the people of a thread behind their label (2017)", async () => {
  const reading = await read(
    "messages/12.html",
    `<div class="thread">Participants: Tobin, ${OWNER}<div class="message"><div class="message_header"><span class="user">Tobin</span><span class="meta">${TIME}</span></div></div><p>hi</p></div>`,
  );
  expect(reading.others).toMatchObject([{ people: ["Tobin", OWNER] }]);
});

it("reads index.htm and no other start page", () => {
  expect(facebook.setAside("index.htm")).toBeUndefined();
  expect(facebook.readerOf("index.htm")?.mapping).toBe("profile");
  expect(facebook.setAside("index.html")).toBe("presentation");
  expect(facebook.setAside("start_here.html")).toBe("presentation");
});
