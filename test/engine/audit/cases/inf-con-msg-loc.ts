import type { FindingId } from "../../../../shared/i18n/text-type.ts";
import type { Provider } from "../../../../shared/domain/archive.ts";
import type { TestRecord } from "../../../helpers/open-test-vault.ts";
import type { RuleCase } from "./rule-case.ts";

export const NOW = Date.UTC(2026, 5, 1);
export const DAY = 86_400_000;
/** So long ago that freshness adds nothing. */
export const LONG_AGO = NOW - 3000 * DAY;

export const guess = (text: string): TestRecord => ({
  category: "inferences",
  flow: "inferred",
  mapping: "topics",
  text,
});
export const adCategory = (text: string): TestRecord => ({
  category: "ad_interests",
  flow: "inferred",
  mapping: "ad_categories",
  text,
});
export const place = (text: string, mapping: string): TestRecord => ({
  category: "location",
  flow: "inferred",
  mapping,
  text,
});
export const contact = (
  person: string,
  provider: Provider = "facebook",
): TestRecord => ({
  category: "contacts",
  provider,
  flow: "provided",
  concernsOthers: true,
  person,
});
export const friend = (person: string): TestRecord => ({
  category: "friends",
  flow: "provided",
  concernsOthers: true,
  person,
});
export const message = (
  person: string,
  provider: Provider = "facebook",
  text = "hello",
): TestRecord => ({
  category: "messages",
  provider,
  kind: "text",
  concernsOthers: true,
  conversation: person,
  person,
  text,
  occurredAt: LONG_AGO,
});
/** A chat with one other person, or what poses as one. */
export const chatWith = (
  person: string,
  provider: Provider = "facebook",
): TestRecord => ({
  ...message(person, provider),
  people: [person, "Sam Example"],
});
export const notice = (conversation: string, text: string): TestRecord => ({
  category: "messages",
  provider: "whatsapp",
  kind: "system",
  conversation,
  text,
  occurredAt: LONG_AGO,
});
export const SERVICE_NOTICE =
  "This business uses a secure service from Meta to manage this chat.";
export const page = (organisation: string): TestRecord => ({
  category: "groups",
  flow: "provided",
  mechanisms: ["page"],
  organisation,
});
export const syncing = (extra: TestRecord["extra"]): TestRecord => ({
  category: "settings",
  flow: "provided",
  mapping: "contacts_sync_settings",
  ...(extra !== undefined && { extra }),
});
export const photo = (
  latitude: number,
  longitude: number,
  occurredAt = LONG_AGO,
): TestRecord => ({
  category: "media",
  flow: "provided",
  occurredAt,
  extra: {
    "media_metadata.photo_metadata.exif_data.0.latitude": latitude,
    "media_metadata.photo_metadata.exif_data.0.longitude": longitude,
  },
});
export const friendMap = (extra: TestRecord["extra"]): TestRecord => ({
  category: "settings",
  provider: "instagram",
  flow: "provided",
  mapping: "friend_map",
  ...(extra !== undefined && { extra }),
});

/** What these rules look for. */
export const infConMsgLoc = {
  "INF-02": {
    fires: ({ addRecord, addFound }) =>
      addFound(addRecord(guess("Diabetes")), { signals: ["health"] }),
    silent: ({ addRecord, addFound }) =>
      addFound(addRecord(guess("Credit cards")), { signals: ["money"] }),
  },
  "INF-03": {
    fires: ({ addRecord }) => addRecord(adCategory("Commuters")),
    silent: ({ addRecord }) =>
      addRecord({ ...adCategory("Commuters"), mapping: "ad_interests" }),
  },
  "INF-04": {
    fires: ({ addRecord }) =>
      addRecord({ ...guess("Established adult life"), mapping: "peer_group" }),
    silent: ({ addRecord }) => addRecord(guess("Established adult life")),
  },
  "INF-05": {
    fires: ({ addRecord }) =>
      addRecord(place("Fjordby", "locations_of_interest")),
    silent: ({ addRecord }) => addRecord(place("NO", "privacy_jurisdiction")),
  },
  "INF-06": {
    fires: ({ addRecord }) =>
      addRecord({
        ...guess("Joy"),
        provider: "instagram",
        mapping: "reels_sentiments",
      }),
    silent: ({ addRecord }) =>
      addRecord({ ...guess("Joy"), provider: "instagram" }),
  },
  "CON-02": {
    fires: ({ addRecord }) => addRecord(syncing({ "Contact syncing": "On" })),
    silent: ({ addRecord }) => addRecord(syncing({ "Contact syncing": "Off" })),
  },
  "CON-03": {
    fires: ({ addArchive }) => addArchive({ provider: "whatsapp" }),
    silent: ({ addRecord }) => addRecord(message("Ada Example")),
  },
  "CON-04": {
    fires: ({ addRecord, joinNames }) => {
      addRecord(contact("Ada Example"));
      addRecord(friend("Tobin Ashgrove"));
      joinNames();
    },
    silent: ({ addRecord, joinNames }) => {
      addRecord(contact("Ada (work)"));
      addRecord(friend("Ada Example"));
      joinNames(["Ada Example", "Ada (work)"]);
    },
  },
  "MSG-02": {
    fires: ({ addRecord }) => {
      addRecord(page("Velora Outdoor"));
      addRecord(chatWith("Velora Outdoor"));
    },
    silent: ({ addRecord }) => {
      addRecord(page("Velora Outdoor"));
      addRecord(chatWith("Ada Example"));
    },
  },
  "MSG-03": {
    fires: ({ addRecord, addFound }) =>
      addFound(addRecord(message("Ada Example")), { detections: ["card"] }),
    silent: ({ addRecord, addFound }) =>
      addFound(addRecord({ category: "search", text: "a" }), {
        detections: ["card"],
      }),
  },
  "MSG-04": {
    fires: ({ addRecord, joinNames }) => {
      addRecord(message("Ada Example"));
      addRecord(message("+15550100142", "whatsapp"));
      joinNames(["Ada Example", "+15550100142"]);
    },
    silent: ({ addRecord, joinNames }) => {
      addRecord(message("Ada Example"));
      addRecord(message("Ada E.", "messenger"));
      joinNames(["Ada Example", "Ada E."]);
    },
  },
  "MSG-06": {
    fires: ({ addRecord }) =>
      addRecord({
        ...message("Ada Example"),
        path: "messages/message_requests/ada_1/message_1.json",
      }),
    silent: ({ addRecord }) =>
      addRecord({
        ...message("Ada Example"),
        path: "messages/inbox/ada_1/message_1.json",
      }),
  },
  "LOC-01": {
    fires: ({ addRecord }) => addRecord(photo(46.25, -5.1)),
    silent: ({ addRecord }) => addRecord(photo(0, 0)),
  },
  "LOC-02": {
    fires: ({ addRecord }) =>
      addRecord({ ...place("Fjordby", "location_history"), flow: "observed" }),
    silent: ({ addRecord }) =>
      addRecord({
        ...place("Fjordby Mobile", "phone_number_location"),
        flow: "observed",
        extra: { country_code: "NO" },
      }),
  },
  "LOC-03": {
    fires: ({ addRecord }) =>
      addRecord({
        category: "location",
        provider: "instagram",
        mapping: "last_known_location",
        occurredAt: LONG_AGO,
      }),
    silent: ({ addRecord }) =>
      addRecord(friendMap({ "Sharing audience": "Not sharing" })),
  },
} as const satisfies Partial<Record<FindingId, RuleCase>>;
