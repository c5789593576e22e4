import type { FindingId } from "../../../../shared/i18n/text-type.ts";
import type {
  TestRecord,
  TestVault,
} from "../../../helpers/open-test-vault.ts";

export const NOW = Date.UTC(2026, 5, 1);
export const DAY = 86_400_000;

export const link = (text: string, title = "A page"): TestRecord => ({
  category: "viewed",
  mapping: "link_history",
  title,
  text,
  occurredAt: NOW,
});
export const seen = (mapping: string, text = "A video"): TestRecord => ({
  category: "viewed",
  mapping,
  text,
  occurredAt: NOW,
});
export const search = (text: string): TestRecord => ({
  category: "search",
  text,
  occurredAt: NOW,
});
export const profile = (
  extra: TestRecord["extra"] = {},
  mapping = "profile",
): TestRecord => ({
  category: "profile",
  flow: "provided",
  mapping,
  title: "Sam Example",
  text: "sam@example.org",
  extra,
});
export const payment = (mapping: string): TestRecord => ({
  category: "payments",
  mapping,
  title: "6.99 EUR",
  occurredAt: NOW,
});
export const post = (
  provider: "facebook" | "instagram",
  mapping = "posts",
): TestRecord => ({
  category: "posts",
  provider,
  flow: "provided",
  mapping,
  text: "hello",
  occurredAt: NOW,
});

export const BIRTH_DATE = { birth_date: "1990-02-03" };
export const PHONE = { phone: "+15550100142" };
export const EMAIL = { email: "sam@example.org" };

/** For each of these findings a vault in which it is made, and one much like it in which it is not. */
export const logIdMetaCases = {
  "LOG-02": {
    fires: ({ addRecord, addFound }) =>
      addFound(addRecord({ category: "devices", title: "Example Phone" }), {
        facts: { device: "Example Phone" },
      }),
    silent: ({ addRecord }) =>
      addRecord({ category: "devices", title: "Login", text: "203.0.113.7" }),
  },
  "LOG-03": {
    fires: ({ addRecord }) => addRecord(link("https://velora.example.com/p/1")),
    silent: ({ addRecord }) =>
      addRecord({
        ...link("https://velora.example.com/p/1"),
        mapping: "news_read",
      }),
  },
  "LOG-04": {
    fires: ({ addRecord }) => addRecord(search("bicycle repair")),
    silent: ({ addRecord }) => addRecord(seen("recently_viewed")),
  },
  "LOG-05": {
    fires: ({ addRecord }) => addRecord(seen("recently_viewed")),
    silent: ({ addRecord }) => addRecord(seen("privacy_checkup")),
  },
  "LOG-06": {
    fires: ({ addRecord }) =>
      addRecord({ category: "devices", mapping: "cookies", text: "abcd****" }),
    silent: ({ addRecord }) =>
      addRecord({
        category: "devices",
        mapping: "sessions",
        extra: { datr_cookie: "abcd****" },
      }),
  },
  "ID-01": {
    fires: ({ addRecord, addFound }) =>
      addFound(addRecord(profile()), {
        facts: { ...EMAIL, ...PHONE, ...BIRTH_DATE },
      }),
    silent: ({ addRecord, addFound }) =>
      addFound(addRecord(profile()), { facts: { ...EMAIL, ...PHONE } }),
  },
  "ID-02": {
    fires: ({ addRecord }) =>
      addRecord(profile({ "emails.previous_emails.0": "old@example.org" })),
    silent: ({ addRecord, addFound }) =>
      addFound(addRecord(profile({ "emails.emails.0": "sam@example.org" })), {
        facts: EMAIL,
      }),
  },
  "ID-03": {
    fires: ({ addRecord }) => addRecord(payment("payments")),
    silent: ({ addRecord }) => addRecord(payment("items_for_sale")),
  },
  "ID-04": {
    fires: ({ addRecord, addFound }) =>
      addFound(addRecord({ category: "groups", text: "Parish choir" }), {
        signals: ["religion"],
      }),
    silent: ({ addRecord, addFound }) =>
      addFound(addRecord({ category: "groups", text: "Debt advice" }), {
        signals: ["money"],
      }),
  },
  "ID-05": {
    fires: ({ addRecord, addFound }) =>
      addFound(addRecord(profile()), { facts: PHONE }),
    silent: ({ addRecord, addFound }) =>
      addFound(addRecord({ ...profile(), provider: "whatsapp" }), {
        facts: PHONE,
      }),
  },
  "ID-06": {
    fires: ({ addRecord }) =>
      addRecord({
        category: "biometric",
        flow: "inferred",
        mapping: "face_recognition",
        extra: { example_count: 3 },
      }),
    silent: ({ addRecord }) =>
      addRecord({ category: "biometric", mapping: "voice" }),
  },
  "ID-07": {
    fires: ({ addRecord }) => addRecord(post("facebook")),
    silent: ({ addRecord }) => {
      addRecord(post("instagram"));
      addRecord({
        ...profile({ "Private Account": "True" }),
        provider: "instagram",
      });
    },
  },
  "META-02": {
    fires: ({ addRecord }) =>
      addRecord({ category: "friends", person: "Ada Example" }),
    silent: ({ addRecord }) => addRecord(search("bicycle repair")),
  },
  "META-03": {
    fires: ({ addRecord }) => {
      addRecord({ ...post("facebook"), occurredAt: Date.UTC(2016, 4, 31) });
      addRecord(post("facebook"));
    },
    silent: ({ addRecord }) => {
      addRecord({ ...post("facebook"), occurredAt: Date.UTC(2016, 5, 2) });
      addRecord(post("facebook"));
    },
  },
} satisfies Partial<
  Record<
    FindingId,
    {
      fires: (given: TestVault) => unknown;
      silent: (given: TestVault) => unknown;
    }
  >
>;
