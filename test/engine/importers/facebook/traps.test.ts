import { describe, expect, it } from "vitest";
import { facebook } from "../../../../electron/engine/importers/facebook/importer.ts";
import { entryName } from "../../../../electron/engine/importers/entry-name.ts";
import { MemoryEntry } from "../../formats/memory-entry.ts";
import { labelled, readMapped } from "./read-mapped.ts";

// The traps of the format that concern JSON.
const T = 1_656_000_000;
const ACTIVITY = "your_facebook_activity";
const THREAD = `${ACTIVITY}/messages/inbox/tobin_1/message_1.json`;
const OFF_META =
  "apps_and_websites_off_of_facebook/your_activity_off_meta_technologies.json";
const ADVERTISERS =
  "ads_information/advertisers_using_your_activity_or_information.json";

const readerOf = (path: string) => facebook.readerOf(entryName(path));
const message = (fields: object) => ({
  sender_name: "Tobin Ashgrove",
  timestamp_ms: T * 1000,
  ...fields,
});
const thread = (messages: unknown, around: object = {}) => ({
  participants: [{ name: "Tobin Ashgrove" }, { name: "Zoë Quillfeather" }],
  messages,
  title: "Tobin Ashgrove",
  ...around,
});
const readThread = (messages: unknown, around: object = {}) =>
  readMapped(THREAD, thread(messages, around));

describe("2. a bare object where a list is expected", () => {
  it.each([
    [
      "a post",
      `${ACTIVITY}/posts/your_posts__check_ins__photos_and_videos_1.json`,
      { timestamp: T, data: [{ post: "Words" }] },
    ],
    [
      "a reaction",
      `${ACTIVITY}/comments_and_reactions/likes_and_reactions_1.json`,
      { timestamp: T, data: [{ reaction: { reaction: "LIKE" } }] },
    ],
    [
      "a labelled record",
      "ads_information/your_sampled_locations.json",
      labelled({ Location: "Fjordby" }),
    ],
    [
      "a friend",
      "connections/friends/your_friends.json",
      { name: "Tobin", timestamp: T },
    ],
    [
      "a keyed friend",
      "connections/friends/your_friends.json",
      { friends_v2: { name: "Tobin", timestamp: T } },
    ],
  ])("is one record: %s", async (_, name, file) => {
    const bare = await readMapped(name, file);
    const listed = await readMapped(name, [file]);
    expect(bare.records).toHaveLength(1);
    expect(listed.records).toHaveLength(1);
    expect(bare.records[0]!.identity).toEqual(
      (await readMapped(name, file)).records[0]!.identity,
    );
  });
});

describe("3. labels in another language", () => {
  it("give the same record, by position", async () => {
    const name =
      "personal_information/other_personal_information/your_imported_contacts.json";
    const english = labelled({
      "Update time": T,
      "Contact name": "Odile",
      "Contact point": "+12025550133",
    });
    const german = labelled({
      Aktualisierungszeit: T,
      "Name des Kontakts": "Odile",
      Kontaktpunkt: "+12025550133",
    });
    const [one, other] = [
      await readMapped(name, [english]),
      await readMapped(name, [german]),
    ];
    expect(other.records[0]).toMatchObject({
      person: "Odile",
      text: "+12025550133",
    });
    expect(other.records[0]!.identity).toEqual(one.records[0]!.identity);
    expect(other.records[0]!.occurredAt).toBe(one.records[0]!.occurredAt);
  });

  it("give the event of a business", async () => {
    const reading = await readMapped(OFF_META, [
      {
        title: "shop.example.com",
        label_values: [
          {
            label: "Évènements",
            vec: [
              {
                dict: [
                  { label: "Identifiant", value: "1001" },
                  { label: "Évènement", value: "PURCHASE" },
                  { label: "Reçu le", timestamp_value: T },
                ],
              },
            ],
          },
        ],
      },
    ]);
    expect(reading.records).toMatchObject([
      {
        organisation: "shop.example.com",
        text: "PURCHASE",
        occurredAt: T * 1000,
      },
    ]);
    expect([...reading.records[0]!.extra!.values()]).toEqual(["1001"]);
  });
});

describe("4. damaged text", () => {
  it("is repaired in keys, labels and values", async () => {
    const usage = await readMapped(
      "security_and_login_information/your_facebook_activity_history.json",
      {
        last_activity_v2: {
          last_activity_time: { "Caf\u00c3\u00a9": { activity_by_day: [T] } },
        },
      },
    );
    expect(usage.records).toMatchObject([
      {
        text: "Café",
        locator: "/last_activity_v2/last_activity_time/Caf\u00c3\u00a9",
      },
    ]);
    const record = await readMapped(
      "ads_information/your_consent_settings.json",
      labelled({ "Cr\u00c3\u00a9\u00c3\u00a9 le": "Zo\u00c3\u00ab" }),
    );
    expect(Object.fromEntries(record.records[0]!.extra!)).toMatchObject({
      "Créé le": "Zoë",
    });
  });
});

describe("4. text that was never damaged", () => {
  it.each(["Zoë", "日本", "Ã", "100%", "naïve – “quoted”", "🎄"])(
    "stays as it is: %s",
    async (name) => {
      const { records } = await readMapped(
        "connections/friends/your_friends.json",
        { friends_v2: [{ name, timestamp: T }] },
      );
      expect(records).toMatchObject([{ person: name }]);
    },
  );
});

describe("5. names of entries", () => {
  it.each([
    "messages/messenger_contacts_you've_blocked.json",
    "messages/messenger_contacts_you_ve_blocked.json",
    "messages/messenger_contacts_you’ve_blocked.json",
    "messages/messenger_contacts_youʼve_blocked.json",
    "MESSAGES/Messenger_Contacts_You've_Blocked.JSON",
    "messages\\messenger_contacts_you've_blocked.json",
  ])("may have any apostrophe, case or slash: %s", (path) => {
    expect(readerOf(path)?.mapping).toBe("messenger_blocked");
  });

  it.each([
    `personal_information/profile_information/${ACTIVITY}/posts/your_posts_1.json`,
    "personal_information/profile_information/posts/your_posts_12.json",
    "meta-2025/facebook-zoe/posts/your_posts_1.json",
  ])("may lie in the wrong folder: %s", (path) => {
    expect(readerOf(path)?.mapping).toBe("posts");
  });

  it("are told apart by their folder where they repeat", () => {
    expect(
      readerOf("logged_information/search/your_search_history.json")?.mapping,
    ).toBe("searches");
    expect(
      readerOf(`${ACTIVITY}/facebook_marketplace/your_search_history.json`)
        ?.mapping,
    ).not.toBe("searches");
    expect(readerOf("x/your_search_history.json")).toBeUndefined();
    expect(readerOf("logged_information/location/timezone.json")?.mapping).toBe(
      "time_zone",
    );
    expect(
      readerOf("personal_information/profile_information/timezone.json")
        ?.mapping,
    ).toBe("time_zone");
    expect(
      readerOf(`${ACTIVITY}/messages/autofill_information.json`)?.mapping,
    ).toBe("autofill");
  });

  it.each([
    ["facebook_marketplace/settings", "marketplace_settings"],
    ["preferences/memories/settings", "memories_settings"],
    ["groups/your_badges", "group_badges"],
    ["fundraisers/your_fundraiser_settings", "fundraiser_settings"],
    ["preferences/your_fundraiser_settings", "fundraiser_preferences"],
    ["privacy_checkup/interactions", "privacy_checkup"],
    ["search/your_search_history", "searches"],
    ["facebook_marketplace/your_search_history", "marketplace_searches"],
    ["profile_information/autofill_information", "autofill"],
    ["location/location_history", "location_history"],
    ["voting_location_and_reminders/location", "voting_location"],
    ["feed/feed", "feed_people"],
    ["memories/your_activity", "memories_activity"],
    ["messages/inbox/tobin_1/message", "messages"],
    ["archive/archive", "trash"],
  ])("mean one thing in one folder: %s", (path, mapping) => {
    expect(readerOf(`a/${path}.json`)?.mapping).toBe(mapping);
    const basename = path.slice(path.lastIndexOf("/") + 1);
    expect(readerOf(`elsewhere/${basename}.json`)).toBeUndefined();
  });

  it("with one name for any file of a folder leave it to the exact ones", () => {
    const folder = "logged_information/your_topics";
    expect(readerOf(`${folder}/your_reels_topics.json`)?.mapping).toBe(
      "topics",
    );
    expect(
      readerOf(`${folder}/people_we_think_you_should_follow.json`)?.mapping,
    ).toBe("people_to_follow");
  });

  it("that only present the archive, or belong to a Page, are set aside", () => {
    expect(facebook.setAside("start_here.html")).toBe("presentation");
    expect(facebook.setAside("index.html")).toBe("presentation");
    expect(facebook.setAside("index.htm")).toBeUndefined();
    expect(
      facebook.setAside(
        "this_profile_s_activity_across_facebook/posts/profile_posts_1.json",
      ),
    ).toBe("other-account");
  });
});

describe("pages with numbers", () => {
  it("continue each other", () => {
    const views = [1, 9, 10].map(
      (page) =>
        readerOf(
          `${ACTIVITY}/posts/your_posts__check_ins__photos_and_videos_${page}.json`,
        )?.view,
    );
    expect(new Set(views).size).toBe(1);
    const pages = [9, 10].map(
      (page) => readerOf(`messages/inbox/tobin_1/message_${page}.json`)?.view,
    );
    expect(new Set(pages).size).toBe(1);
  });

  it("of another section are another view", () => {
    expect(
      readerOf("messages/e2ee_cutover/tobin_1/message_1.json")?.view,
    ).not.toBe(readerOf("messages/inbox/tobin_1/message_1.json")?.view);
  });

  it("are no pages when they have no number: message_final.json", () => {
    expect(
      readerOf("messages/inbox/tobin_1/message_final.json"),
    ).toBeUndefined();
    expect(
      readerOf("messages/inbox/tobin_1/message_1_old.json"),
    ).toBeUndefined();
    expect(
      readerOf("messages/inbox/tobin_1/photos/message_1.json"),
    ).toBeUndefined();
  });
});

describe("7. times", () => {
  it("of 0 are unknown, not 1970", async () => {
    const { records } = await readMapped(
      "connections/friends/your_friends.json",
      { friends_v2: [{ name: "Tobin", timestamp: 0 }] },
    );
    expect(records[0]!.occurredAt).toBeUndefined();
    expect(records[0]!.extra!.size).toBe(0);
  });

  it("may count milliseconds where seconds are usual", async () => {
    const { records } = await readMapped(
      "connections/friends/your_friends.json",
      { friends_v2: [{ name: "Tobin", timestamp: T * 1000 }] },
    );
    expect(records[0]!.occurredAt).toBe(T * 1000);
  });
});

describe("8. activity off Meta", () => {
  const keyed = [
    {
      name: "shop.example.com",
      events: [
        { id: 1001, type: "PURCHASE", timestamp: T },
        { id: 1001, type: "NEW_CODE", timestamp: T },
      ],
    },
    { name: "Silent business", events: [] },
  ];
  const listed = keyed.map(({ name, events }) => ({
    title: name,
    label_values: [
      {
        label: "Events",
        vec: events.map(({ id, type, timestamp }) => ({
          dict: [
            { label: "ID", value: String(id) },
            { label: "Event", value: type },
            { label: "Received on", timestamp_value: timestamp },
          ],
        })),
      },
    ],
  }));

  it.each<[string, unknown]>([
    ["without a version", { off_facebook_activity: keyed }],
    ["of version 2", { off_facebook_activity_v2: keyed }],
    ["as labelled records", listed],
  ])("gives the same events %s", async (_, file) => {
    const reading = await readMapped(OFF_META, file);
    expect(
      reading.records.map(({ identity, occurredAt }) => [
        ...identity,
        occurredAt,
      ]),
    ).toEqual([
      ["off_platform", "shop.example.com", "PURCHASE", T * 1000],
      ["off_platform", "shop.example.com", "NEW_CODE", T * 1000],
    ]);
    expect(
      reading.records.every(
        ({ extra }) => String([...extra!.values()]) === "1001",
      ),
    ).toBe(true);
  });

  it.each<[string, unknown]>([
    ["keyed", { off_facebook_activity_v2: keyed }],
    ["labelled", listed],
  ])(
    "names a business without events, which is a company and no record (%s)",
    async (_, file) => {
      const reading = await readMapped(OFF_META, file);
      expect(reading.others).toEqual([
        {
          type: "organisation",
          name: "shop.example.com",
          mechanism: "sent_events",
        },
        {
          type: "organisation",
          name: "Silent business",
          mechanism: "sent_events",
        },
      ]);
    },
  );

  it("reports an event that is none", async () => {
    const reading = await readMapped(OFF_META, {
      off_facebook_activity_v2: [
        { name: "Shop", events: [null, { type: "LEAD" }] },
      ],
    });
    expect(reading.records).toMatchObject([{ text: "LEAD" }]);
    expect(reading.records.length + reading.issues.length).toBe(2);
  });

  it("is left to the generic reading where no business is in it", async () => {
    expect((await readMapped(OFF_META, { a: { b: "c" } })).code).toBe(
      "entry.unexpected-shape",
    );
  });
});

describe("9. advertisers", () => {
  const lists = (first: unknown[], second: unknown[]) => ({
    label_values: [
      { label: "Eine Liste", vec: first.map((value) => ({ value })) },
      { label: "Besuche", vec: second.map((value) => ({ value })) },
    ],
  });

  it("in two lists are one record with two mechanisms", async () => {
    const { records } = await readMapped(
      ADVERTISERS,
      lists(["Shop", "Bank"], ["Bank", "Garden"]),
    );
    expect(
      records.map(({ organisation, mechanisms }) => [organisation, mechanisms]),
    ).toEqual([
      ["Shop", ["list_upload"]],
      ["Bank", ["list_upload", "retargets"]],
      ["Garden", ["retargets"]],
    ]);
  });

  it("have their list told by its place, also where the first is empty", async () => {
    const { records } = await readMapped(ADVERTISERS, lists([], ["Garden"]));
    expect(records).toMatchObject([
      { organisation: "Garden", mechanisms: ["retargets"] },
    ]);
  });

  it("have their list told by its field name, whatever its place", async () => {
    const { records } = await readMapped(ADVERTISERS, {
      label_values: [
        {
          label: "x",
          ent_field_name: "Interactions",
          vec: [{ value: "Garden" }],
        },
        {
          label: "y",
          ent_field_name: "UploadedList",
          vec: [{ value: "Shop" }],
        },
      ],
    });
    expect(records).toMatchObject([
      { mechanisms: ["retargets"] },
      { mechanisms: ["list_upload"] },
    ]);
  });

  it("in three shapes are the same advertiser", async () => {
    const shapes = [
      await readMapped(ADVERTISERS, {
        custom_audiences_all_types_v2: [
          { advertiser_name: "Shop", has_data_file_custom_audience: true },
        ],
      }),
      await readMapped(ADVERTISERS, lists(["Shop"], [])),
      await readMapped(ADVERTISERS, { custom_audiences_v2: ["Shop"] }),
    ];
    for (const { records } of shapes) {
      expect(records).toMatchObject([
        { organisation: "Shop", mechanisms: ["list_upload"] },
      ]);
      expect(records[0]!.identity).toEqual(shapes[0]!.records[0]!.identity);
    }
  });

  it("in no list are none", async () => {
    const { records, code } = await readMapped(ADVERTISERS, lists([], []));
    expect(code).toBeUndefined();
    expect(
      records.filter(({ category }) => category === "advertisers"),
    ).toEqual([]);
  });
});

describe("10. what is missing or empty", () => {
  it("a post without data and attachments is a post", async () => {
    const { records } = await readMapped(
      `${ACTIVITY}/posts/your_posts_1.json`,
      [{ timestamp: T, title: "Zoë shared a memory." }],
    );
    expect(records).toMatchObject([
      {
        category: "posts",
        title: "Zoë shared a memory.",
        occurredAt: T * 1000,
      },
    ]);
  });

  it("a thread without people and messages is none, with people it is read", async () => {
    const none = await readMapped(THREAD, { participants: [], messages: [] });
    expect([none.records, none.others, none.code]).toEqual([[], [], undefined]);
    const empty = await readThread([]);
    expect(empty.records).toEqual([]);
    expect(empty.code).toBeUndefined();
    expect(empty.others).toEqual([
      {
        type: "conversation",
        conversation: { title: "Tobin Ashgrove" },
        people: ["Tobin Ashgrove", "Zoë Quillfeather"],
      },
    ]);
  });

  it("a thread without its messages is damaged, and says so", async () => {
    const reading = await readMapped(THREAD, {
      participants: [{ name: "Tobin" }],
      title: "Tobin",
    });
    expect(reading.code).toBe("entry.unexpected-shape");
    expect((await readMapped(THREAD, { title: "Tobin" })).code).toBe(
      "entry.unexpected-shape",
    );
    expect(
      (await readMapped(THREAD, { title: "Tobin", messages: "all" })).code,
    ).toBe("entry.unexpected-shape");
  });

  it("an empty name is nobody's", async () => {
    const reading = await readMapped("connections/friends/your_friends.json", {
      friends_v2: [{ name: "", timestamp: T }],
    });
    expect(reading.records).toHaveLength(1);
    expect(reading.records[0]!.person).toBeUndefined();
  });

  it("an element that says nothing at all is an issue, in its place", async () => {
    const reading = await readMapped("connections/friends/your_friends.json", {
      friends_v2: [{ name: "Tobin" }, null, {}],
    });
    expect(reading.records).toHaveLength(1);
    expect(reading.issues).toEqual([
      {
        type: "issue",
        code: "record.unexpected-shape",
        locator: "/friends_v2/1",
      },
      {
        type: "issue",
        code: "record.unexpected-shape",
        locator: "/friends_v2/2",
      },
    ]);
  });

  it("lists that are all empty beside facts are one settings record", async () => {
    const { records } = await readMapped(
      `${ACTIVITY}/facebook_payments/payment_history.json`,
      { payments_v2: { preferred_currency: "EUR", payments: [] } },
    );
    expect(records).toMatchObject([{ category: "settings", locator: "" }]);
    expect([...records[0]!.extra!.values()]).toEqual(["EUR"]);
  });

  it("groups that are all empty are no records of what they would hold", async () => {
    const { records, code, issues } = await readMapped(
      "logged_information/interactions/recently_viewed.json",
      {
        recently_viewed: [
          { name: "Ads", description: "d", entries: [] },
          { name: "Pages", children: [{ name: "Liked", entries: [] }] },
        ],
      },
    );
    expect([code, issues]).toEqual([undefined, []]);
    expect(records.map(({ category }) => category)).toEqual(["settings"]);
  });
});

describe("11. files that are no JSON", () => {
  it.each([
    ["[object Object]", "entry.invalid-json"],
    ['{"friends_v2": [{"name": "Tob', "entry.invalid-json"],
    ["", "entry.invalid-json"],
    ["\u0000\u0005\u0016\u0007", "entry.invalid-json"],
  ])("%j fail by themselves", async (text, code) => {
    expect(
      (await readMapped("connections/friends/your_friends.json", text)).code,
    ).toBe(code);
  });

  it("with a BOM are read", async () => {
    const reading = await readMapped(
      "connections/friends/your_friends.json",
      '\ufeff{"friends_v2": [{"name": "Tobin"}]}',
    );
    expect(reading.records).toMatchObject([{ person: "Tobin" }]);
  });

  it("of more than 16 MB are read in batches, each record once and in its place", async () => {
    const messages = Array.from({ length: 80_000 }, (_, index) =>
      message({
        timestamp_ms: T * 1000 - index,
        content: `${index} ${"x".repeat(180)}`,
      }),
    );
    const text = JSON.stringify(
      thread(messages, { is_still_participant: true }),
    );
    expect(text.length).toBeGreaterThan(16 * 1024 * 1024);
    const reading = await readMapped(THREAD, text);
    expect(reading.records).toHaveLength(messages.length);
    const wrong = reading.records.filter(
      (record, index) =>
        record.locator !== `/messages/${index}` ||
        !record.text!.startsWith(`${index} `),
    );
    expect(wrong).toEqual([]);
    expect(
      reading.records.filter(({ extra }) => (extra?.size ?? 0) > 0),
    ).toHaveLength(1);
  });

  it("of more than 16 MB have the lists that stay in place read once", async () => {
    const long = Array.from({ length: 90_000 }, (_, index) => ({
      name: `${index} ${"x".repeat(170)}`,
      start_timestamp: T,
    }));
    const reading = await readMapped(
      `${ACTIVITY}/events/your_event_responses.json`,
      {
        event_responses_v2: {
          events_joined: [{ name: "Party", start_timestamp: T }],
          events_declined: long,
          events_interested: [],
        },
      },
    );
    expect(reading.code).toBeUndefined();
    expect(reading.records).toHaveLength(long.length + 1);
    expect(reading.records.filter(({ text }) => text === "Party")).toHaveLength(
      1,
    );
  });
});

describe("12. ids above 2^53", () => {
  it("are kept digit by digit", async () => {
    const { records } = await readMapped(
      "apps_and_websites_off_of_facebook/connected_apps_and_websites.json",
      '{"installed_apps_v2": [{"name": "A game", "user_app_scoped_id": 10158012345678901234, "added_timestamp": 1600000000}]}',
    );
    expect(records[0]!.extra!.get("user_app_scoped_id")).toBe(
      "10158012345678901234",
    );
    expect(records[0]!.occurredAt).toBe(1_600_000_000_000);
  });
});

describe("13. messages", () => {
  it("that were withdrawn keep nothing of what they said, also where it is still there", async () => {
    const { records } = await readThread([
      message({
        is_unsent: true,
        content: "Secret words",
        photos: [{ uri: "Secret.jpg" }],
        share: { link: "https://secret.example.org" },
        reactions: [{ reaction: "❤", actor: "Zoë Quillfeather" }],
      }),
    ]);
    expect(records).toMatchObject([
      { kind: "unsent", person: "Tobin Ashgrove", occurredAt: T * 1000 },
    ]);
    expect(records[0]!.text).toBeUndefined();
    expect(JSON.stringify([...records[0]!.extra!])).not.toMatch(/secret/i);
    expect([...records[0]!.extra!.values()]).toContain("❤");
    expect(JSON.stringify(records[0]!.identity)).not.toMatch(/secret/i);
  });

  it("that bump another do not repeat its text", async () => {
    const { records } = await readThread([
      message({
        content: "Bump",
        bumped_message_metadata: {
          bumped_message: "Old words",
          is_bumped: true,
        },
      }),
    ]);
    expect(
      JSON.stringify([...records[0]!.extra!, records[0]!.text]),
    ).not.toContain("Old words");
  });

  it.each([
    ["text", { content: "Words" }],
    ["media", { photos: [{ uri: "a.jpg" }] }],
    ["media", { audio_files: [{ uri: "a.mp4" }] }],
    ["media", { content: "Words", videos: [{ uri: "a.mp4" }] }],
    ["link", { content: "Words", share: { link: "https://example.org" } }],
    ["text", { content: "Words", share: { share_text: "a" } }],
    ["text", { content: "Words", share: {} }],
    [
      "location",
      { share: { link: "https://www.bing.com/maps/default.aspx?v=2" } },
    ],
    ["sticker", { sticker: { uri: "s.png" } }],
    [
      "call",
      { type: "Call", call_duration: 0, missed: true, content: "missed" },
    ],
    ["call", { call_duration: 125 }],
    [
      "system",
      { type: "subscribe", users: [{ name: "Gwen" }], content: "added" },
    ],
    ["system", { type: "Payment", content: "Tobin sent you money." }],
    ["system", { type: "PLAN", content: "Tobin made a plan." }],
    ["poll", { poll: { question: "When?" }, content: "Tobin made a poll." }],
    ["contact", { files: [{ uri: "messages/inbox/a_1/files/gwen.vcf" }] }],
    ["text", { content: "Reacted ❤ to your message" }],
    ["text", { content: "You sent an attachment." }],
    ["unsent", { is_unsent: true }],
    ["other", {}],
    ["other", { photos: [] }],
  ])("are of kind %s: %j", async (kind, fields) => {
    expect((await readThread([message(fields)])).records).toMatchObject([
      { kind },
    ]);
  });

  it("keep the address that they were sent from", async () => {
    const { records } = await readThread([
      message({ content: "a", ip: "203.0.113.7" }),
    ]);
    expect(records[0]!.extra).toEqual(new Map([["ip", "203.0.113.7"]]));
  });

  it("that are a link and nothing else are known by it, as in Messenger's own download", async () => {
    const { records } = await readThread([
      message({ share: { link: "https://example.org/a" } }),
      message({ content: "https://example.org/a" }),
    ]);
    expect(records[0]!.identity).toEqual(records[1]!.identity);
  });

  it("of a deleted account have no sender and are kept", async () => {
    const { records } = await readThread([
      message({ sender_name: "", content: "Words" }),
    ]);
    expect(records).toMatchObject([{ text: "Words", own: false }]);
    expect(records[0]!.person).toBeUndefined();
  });

  it("are one's own only when the owner is known", async () => {
    const file = thread([
      message({ sender_name: "Zoë Quillfeather", content: "a" }),
      message({ content: "b" }),
    ]);
    expect(
      (await readMapped(THREAD, file)).records.map(({ own, flow }) => [
        own,
        flow,
      ]),
    ).toEqual([
      [true, "provided"],
      [false, "received"],
    ]);
    expect(
      (await readMapped(THREAD, file, null)).records.map(({ own }) => own),
    ).toEqual([undefined, undefined]);
  });

  it("name the people tagged in them and not their ids", async () => {
    const { records } = await readThread([
      message({
        content: "Hi @[100001:2048:Gwen Harrowmere] and @[5:69:A page]!",
      }),
    ]);
    expect(records[0]!.text).toBe("Hi Gwen Harrowmere and A page!");
  });

  it("keep what is of another type than expected", async () => {
    const { records } = await readThread([
      message({
        sender_name: 5,
        content: { a: "Words" },
        timestamp_ms: "soon",
      }),
    ]);
    expect([...records[0]!.extra!.values()]).toEqual(
      expect.arrayContaining([5, "Words", "soon"]),
    );
  });

  it("of a conversation without a title have its people for one, without the owner", async () => {
    const { records } = await readThread([message({ content: "a" })], {
      title: "",
    });
    expect(records[0]!.conversation).toEqual({ title: "Tobin Ashgrove" });
  });

  it("that are none are issues, and the others are read", async () => {
    const { records, issues } = await readThread([
      null,
      message({ content: "a" }),
      "b",
    ]);
    expect(records).toHaveLength(1);
    expect(issues.map(({ locator }) => locator)).toEqual([
      "/messages/0",
      "/messages/2",
    ]);
  });

  it("have what is said of their thread kept once", async () => {
    const { records } = await readThread(
      [message({ content: "a" }), message({ content: "b" })],
      {
        joinable_mode: { mode: 1, link: "https://m.example.org/j" },
        thread_path: "inbox/tobin_1",
      },
    );
    expect([...records[0]!.extra!.values()]).toEqual(
      expect.arrayContaining(["https://m.example.org/j", "inbox/tobin_1"]),
    );
    expect(records[1]!.extra?.size ?? 0).toBe(0);
  });
});

describe("albums", () => {
  it("have their cover counted once", async () => {
    const photo = { uri: "posts/media/a/1.jpg", creation_timestamp: T };
    const name = `${ACTIVITY}/posts/album/0.json`;
    const inside = await readMapped(name, {
      name: "A",
      photos: [photo],
      cover_photo: { ...photo, title: "Cover" },
    });
    expect(inside.records).toHaveLength(1);
    expect([...inside.records[0]!.extra!.values()]).toContain("Cover");
    const outside = await readMapped(name, {
      name: "A",
      photos: [photo],
      cover_photo: { uri: "posts/media/a/2.jpg" },
    });
    expect(outside.records).toHaveLength(2);
  });
});

describe("the owner", () => {
  const profile = (value: unknown) => ({
    entry: new MemoryEntry(JSON.stringify(value)),
    name: "personal_information/profile_information/profile_information.json",
  });

  it("is who the profile says, with all names and addresses", async () => {
    const owner = await facebook.findOwner(
      [
        profile({
          profile_v2: {
            name: { full_name: "Zo\u00c3\u00ab Q" },
            previous_names: [{ name: "Zoë A" }],
            username: "zoe.q",
            emails: { emails: ["zoe@example.com"] },
          },
        }),
      ],
      "facebook-zoequillfeather-2025-06-19-ij90kl12",
    );
    expect(owner).toEqual({
      names: ["Zoë Q", "Zoë A"],
      handles: ["zoe.q", "zoe@example.com", "zoequillfeather"],
    });
  });

  it("is known by the name of the download where there is no profile", async () => {
    expect(
      await facebook.findOwner([], "facebook-zoe.example-2025-06-19-ij90kl12"),
    ).toEqual({ names: [], handles: ["zoe.example"] });
    expect(await facebook.findOwner([], "facebook-100000000000001")).toEqual({
      names: [],
      handles: ["100000000000001"],
    });
    expect(await facebook.findOwner([], "my folder")).toBeNull();
  });

  it.each<[string, unknown]>([
    ["no object", [1]],
    [
      "numbers",
      {
        profile_v2: { name: { full_name: 5 }, previous_names: 3, username: {} },
      },
    ],
    ["nothing", {}],
  ])("is nobody where the profile holds %s", async (_, value) => {
    expect(await facebook.findOwner([profile(value)], "x")).toBeNull();
  });

  it("is nobody where the profile is damaged", async () => {
    const entry = new MemoryEntry("[object Object]");
    expect(
      await facebook.findOwner(
        [{ entry, name: "profile_information/profile_information.json" }],
        "x",
      ),
    ).toBeNull();
  });
});

describe("the layouts of 2018 to 2020", () => {
  const activity = { timestamp: T, title: "t", data: [{ post: "Words" }] };
  const groups = [
    {
      name: "Videos",
      entries: [{ timestamp: T, data: { name: "Moss", uri: "u" } }],
    },
  ];
  const medium = {
    uri: "photos_and_videos/a/1.jpg",
    creation_timestamp: T,
    media_metadata: {
      photo_metadata: { upload_ip: "192.0.2.44", latitude: 1.5 },
    },
    comments: [{ timestamp: T, comment: "Words", author: "Tobin Ashgrove" }],
  };

  it.each<[string, unknown, string[]]>([
    ["posts/your_posts", { status_updates: [activity] }, ["posts"]],
    [
      "posts/other_people's_posts_to_your_timeline",
      { wall_posts_sent_to_you: { activity_log_data: [activity] } },
      ["posts"],
    ],
    [
      "groups/your_posts_and_comments_in_groups",
      { group_posts: { activity_log_data: [activity, activity] } },
      ["posts", "posts"],
    ],
    [
      "other_activity/pokes",
      { pokes: { activity_log_data: [activity], data: [] } },
      ["reactions"],
    ],
    ["about_you/viewed", { viewed_things: groups }, ["viewed"]],
    ["about_you/visited", { visited_things: groups }, ["viewed"]],
    ["interactions/menu_items", { menu_items: groups }, ["viewed"]],
    [
      "apps/installed_apps",
      { installed_apps: [{ name: "A game", added_timestamp: T }] },
      ["apps"],
    ],
    [
      "location_history/your_location_history",
      { location_history: [{ name: "Ridge", creation_timestamp: T }] },
      ["location"],
    ],
    [
      "messages/inbox/tobin_1/message",
      thread([message({ content: "Words" })]),
      ["messages"],
    ],
    [
      "about_you/face_recognition",
      { facial_data: { example_count: 3, raw_data: "abc" } },
      ["biometric"],
    ],
    [
      "friends/friends",
      {
        friends: [{ name: "Gwen", timestamp: T, contact_info: "g@x.example" }],
      },
      ["friends"],
    ],
    [
      "photos_and_videos/album/3",
      { name: "A", photos: [medium] },
      ["media", "posts"],
    ],
    [
      "ads/ads_interests",
      { topics: ["Moss", "Lakes"] },
      ["ad_interests", "ad_interests"],
    ],
  ])("are read: %s", async (name, file, categories) => {
    const reading = await readMapped(entryName(`${name}.json`), file);
    expect(reading.issues).toEqual([]);
    expect(reading.records.map(({ category }) => category)).toEqual(categories);
  });

  it("keep the address and the place that a photo was sent from", async () => {
    const { records } = await readMapped("photos_and_videos/album/3.json", {
      photos: [medium],
    });
    expect([...records[0]!.extra!.values()]).toEqual(
      expect.arrayContaining(["192.0.2.44", 1.5]),
    );
  });

  it("keep what was known of a friend beside the name", async () => {
    const { records } = await readMapped("friends/friends.json", {
      friends: [{ name: "Gwen", timestamp: T, contact_info: "g@x.example" }],
    });
    expect([...records[0]!.extra!.values()]).toEqual(["g@x.example"]);
  });
});

describe("a primary location", () => {
  it("is the same as pairs and as a labelled record", async () => {
    const name = "location/primary_location.json";
    const pairs = await readMapped(name, {
      primary_location_v2: { city_region_pairs: [["Exampleville", "Region"]] },
    });
    const record = await readMapped(name, {
      label_values: [
        { label: "City", value: "Exampleville" },
        { label: "Region", dict: [{ label: "Name", value: "Region" }] },
      ],
    });
    const listed = await readMapped(name, {
      label_values: [
        { label: "Ville", value: "Exampleville" },
        {
          label: "Région",
          dict: [{ title: "", dict: [{ label: "Nom", value: "Region" }] }],
        },
      ],
    });
    expect(pairs.records[0]!.text).toBe("Exampleville, Region");
    expect(record.records[0]!.identity).toEqual(pairs.records[0]!.identity);
    expect(listed.records[0]!.identity).toEqual(pairs.records[0]!.identity);
  });

  it("without a region is the city", async () => {
    const { records } = await readMapped("location/primary_location.json", {
      label_values: [
        { label: "City", value: "Exampleville" },
        { label: "Zip code", vec: [{ value: "00000" }] },
      ],
    });
    expect(records[0]!.text).toBe("Exampleville");
  });
});

describe("things in the lists of a labelled record", () => {
  it("say which list they are of, where it says more than Name", async () => {
    const titles = async (label: string): Promise<unknown[]> => {
      const { records } = await readMapped(
        "preferences/notification_settings.json",
        { label_values: [{ label, vec: [{ value: "E-mail" }] }] },
      );
      return records.map(({ title }) => title);
    };
    expect(await titles("Off for")).toEqual(["Off for"]);
    expect(await titles("Name")).toEqual([undefined]);
    expect(await titles("")).toEqual([undefined]);
  });
});

describe("two files that show the same", () => {
  /** What makes the only record of each file the same record elsewhere. */
  async function identities(
    ...seen: readonly (readonly [name: string, file: unknown])[]
  ): Promise<unknown[]> {
    const found = [];
    for (const [name, file] of seen) {
      const { records } = await readMapped(name, file);
      expect(records, name).toHaveLength(1);
      const { category, identity, occurredAt, timeless } = records[0]!;
      const parts = identity.slice(
        0,
        identity.findLastIndex((part) => part !== undefined) + 1,
      );
      found.push({ category, parts, at: timeless === true ? 0 : occurredAt });
    }
    return found;
  }

  const words = [message({ content: "Words" })];
  const comment = (key: string) => ({
    [key]: [
      {
        timestamp: T,
        data: [{ comment: { timestamp: T, comment: "Words", author: "A" } }],
      },
    ],
  });
  const photo = { uri: "posts/media/a/1.jpg", creation_timestamp: T };
  const grouped = (key: string, name: string) => ({
    [key]: [{ name: "x", entries: [{ timestamp: T, data: { name } }] }],
  });
  const of = (values: Record<string, unknown>) =>
    labelled(values, { timestamp: T });

  it.each<[string, [string, unknown], [string, unknown]]>([
    [
      "a message of a group",
      [THREAD, thread(words, { title: "Hikers" })],
      [
        `${ACTIVITY}/groups/your_group_messages/123.json`,
        { thread_name: "Hikers", messages: words },
      ],
    ],
    [
      "a comment in a group",
      ["comments_and_reactions/comments.json", comment("comments_v2")],
      ["groups/your_comments_in_groups.json", comment("group_comments_v2")],
    ],
    [
      "a reaction",
      [
        "comments_and_reactions/likes_and_reactions_1.json",
        [{ timestamp: T, data: [{ reaction: { reaction: "LIKE" } }] }],
      ],
      [
        "comments_and_reactions/likes_and_reactions.json",
        [of({ Reaction: "J’aime" })],
      ],
    ],
    [
      "a photo",
      ["posts/album/0.json", { name: "A", photos: [photo] }],
      ["posts/your_uncategorized_photos.json", { other_photos_v2: [photo] }],
    ],
    [
      "a photo used for memories",
      ["posts/album/0.json", { name: "A", photos: [photo] }],
      [
        "posts/media_used_for_memories.json",
        { label_values: [{ label: "x", media: [photo] }] },
      ],
    ],
    [
      "an advertiser with a list",
      [
        ADVERTISERS,
        { custom_audiences_all_types_v2: [{ advertiser_name: "Shop" }] },
      ],
      [
        "ads_information/advertisers_who_uploaded_a_contact_list_with_your_information.json",
        { custom_audiences_v2: ["Shop"] },
      ],
    ],
    [
      "a video that was watched",
      ["interactions/recently_viewed.json", grouped("recently_viewed", "Moss")],
      ["interactions/shows_you_have_watched.json", of({ Title: "Moss" })],
    ],
    [
      "a profile that was visited",
      [
        "interactions/recently_visited.json",
        grouped("visited_things_v2", "Tobin"),
      ],
      ["interactions/profile_visits.json", of({ Name: "Tobin" })],
    ],
    [
      "a person, in groups and in labelled records",
      [
        "activity_messages/people_and_friends.json",
        grouped("people_interactions_v2", "Tobin"),
      ],
      ["activity_messages/people_and_friends.json", of({ Name: "Tobin" })],
    ],
  ])("give one record: %s", async (_, one, other) => {
    const [first, second] = await identities(one, other);
    expect(second).toEqual(first);
  });

  it("are told apart where they only look alike", async () => {
    const file = of({ Status: "On" });
    const found = await identities(
      ["messages/messenger_ui_settings.json", file],
      ["messages/messaging_settings.json", file],
      ["preferences/dark_mode_settings.json", file],
    );
    expect(new Set(found.map((each) => JSON.stringify(each))).size).toBe(3);
  });
});
