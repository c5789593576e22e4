import type { FindingId } from "../../../../shared/i18n/text-type.ts";
import type { Mechanism } from "../../../../shared/domain/mechanism.ts";
import type {
  TestRecord,
  TestVault,
} from "../../../helpers/open-test-vault.ts";
import type { RuleCase } from "./rule-case.ts";

export const NOW = Date.UTC(2026, 5, 1);
export const DAY = 86_400_000;

/** So old that nothing is added for freshness. */
export const LONG_AGO = NOW - 4000 * DAY;

/** Something of today, so that other records can be old. */
export function addToday({ addRecord }: TestVault): void {
  addRecord({ category: "posts", mapping: "posts", occurredAt: NOW });
}

export const event = (
  organisation: string,
  text: string,
  occurredAt = NOW,
): TestRecord => ({
  category: "off_platform",
  flow: "received",
  organisation,
  mechanisms: ["sent_events"],
  text,
  occurredAt,
});

export const advertiser = (
  organisation: string,
  ...mechanisms: Mechanism[]
): TestRecord => ({
  category: "advertisers",
  flow: "received",
  organisation,
  mechanisms,
});

export const app = (
  organisation: string,
  category: string,
  occurredAt?: number,
): TestRecord => ({
  category: "apps",
  flow: "shared",
  organisation,
  mechanisms: ["app_access"],
  mapping: "apps",
  extra: { category, removed_timestamp: category === "removed" ? 1 : 0 },
  ...(occurredAt !== undefined && { occurredAt }),
});

export const appPost = (title: string, occurredAt = NOW): TestRecord => ({
  category: "posts",
  flow: "received",
  mapping: "app_posts",
  title,
  occurredAt,
});

export const friend = (person: string, occurredAt?: number): TestRecord => ({
  category: "friends",
  flow: "provided",
  concernsOthers: true,
  mapping: "friends",
  person,
  ...(occurredAt !== undefined && { occurredAt }),
});

export const link = (
  extra: NonNullable<TestRecord["extra"]>,
  occurredAt?: number,
): TestRecord => ({
  category: "settings",
  flow: "provided",
  mapping: "off_platform_settings",
  extra: { fbid: "17900000000000112", ...extra },
  ...(occurredAt !== undefined && { occurredAt }),
});

export const answer = (title: string, text: string): TestRecord => ({
  category: "ad_interactions",
  flow: "shared",
  mapping: "forms_answered",
  title,
  text,
});

export const click = (text: string, occurredAt = NOW): TestRecord => ({
  category: "ad_interactions",
  mapping: "ads_interacted_with",
  title: "Clicked ad",
  text,
  occurredAt,
});

export const adSeen = (organisation: string, occurredAt = NOW): TestRecord => ({
  category: "ad_interactions",
  mapping: "ads_seen",
  mechanisms: ["ad_seen"],
  organisation,
  occurredAt,
});

export const consent = (
  mapping: string,
  extra: NonNullable<TestRecord["extra"]> = {},
): TestRecord => ({
  category: "settings",
  flow: "provided",
  mapping,
  extra: { fbid: "9100000003", ...extra },
});

export const repeat = (
  times: number,
  add: (index: number) => unknown,
): void => {
  for (let index = 0; index < times; index += 1) add(index);
};

const BEFORE_MAY_2015 = Date.UTC(2014, 2, 1);

export const appOffAdvCases = {
  "APP-02": {
    fires: ({ addRecord }) => addRecord(app("Tidepool Games", "inactive")),
    silent: ({ addRecord }) => {
      addRecord(app("Tidepool Games", "active"));
      addRecord(app("Harbour News", "removed"));
    },
  },
  "APP-03": {
    fires: ({ addRecord }) => addRecord(app("Which Tree Quiz", "removed")),
    silent: ({ addRecord }) => addRecord(app("Mountain Test Drive", "active")),
  },
  "APP-04": {
    fires: ({ addRecord }) =>
      addRecord(appPost("Sam Example posted something via Tidepool Games.")),
    silent: ({ addRecord }) =>
      addRecord({ category: "posts", mapping: "posts", text: "via an app" }),
  },
  "APP-05": {
    fires: ({ addRecord }) => {
      addRecord(friend("Ada Example", BEFORE_MAY_2015));
      addRecord(app("Tidepool Games", "removed", BEFORE_MAY_2015));
    },
    silent: ({ addRecord }) => {
      addRecord(friend("Ada Example", BEFORE_MAY_2015));
      addRecord(app("Tidepool Games", "active", Date.UTC(2015, 3, 30)));
    },
  },
  "APP-06": {
    fires: ({ addRecord }) =>
      repeat(5, (index) => addRecord(app(`Service ${index}`, "active"))),
    silent: ({ addRecord }) =>
      repeat(4, (index) => addRecord(app(`Service ${index}`, "active"))),
  },
  "OFF-03": {
    fires: ({ addRecord, addOrganisationSignal }) => {
      addRecord(event("Pharmacie Lavande", "PAGE_VIEW"));
      addOrganisationSignal("Pharmacie Lavande", "health");
    },
    silent: ({ addRecord, addOrganisationSignal }) => {
      addRecord(event("Velora Outdoor", "SCHEDULE"));
      addRecord(advertiser("Pharmacie Lavande", "list_upload"));
      addOrganisationSignal("Pharmacie Lavande", "health");
    },
  },
  "OFF-04": {
    fires: ({ addRecord }) => addRecord(event("Paws of Hope", "DONATE")),
    silent: ({ addRecord, addOrganisationSignal }) => {
      addRecord(event("Pharmacie Lavande", "PAGE_VIEW"));
      addOrganisationSignal("Pharmacie Lavande", "health");
    },
  },
  "OFF-05": {
    fires: ({ addRecord, addOrganisationSignal }) => {
      addRecord(event("Quickfort Credit", "PAGE_VIEW"));
      addOrganisationSignal("Quickfort Credit", "money");
    },
    silent: ({ addRecord }) =>
      addRecord(event("Velora Outdoor", "SUBMIT_APPLICATION")),
  },
  "OFF-06": {
    fires: ({ addRecord }) => addRecord(event("Velora Outdoor", "SEARCH")),
    silent: ({ addRecord }) =>
      addRecord(event("Velora Outdoor", "VIEW_CONTENT")),
  },
  "OFF-07": {
    fires: ({ addRecord }) =>
      repeat(10, () => addRecord(event("Tidepool Games", "ACTIVATE_APP"))),
    silent: ({ addRecord }) =>
      repeat(18, (index) =>
        addRecord(event(`App ${index % 2}`, "ACTIVATE_APP")),
      ),
  },
  "OFF-08": {
    fires: ({ addRecord, describe }) => {
      addRecord(event("Matchbridge Data", "PAGE_VIEW"));
      describe("Matchbridge Data", { broker: true });
    },
    silent: ({ addRecord, describe }) => {
      addRecord(app("Matchbridge Data", "active"));
      describe("Matchbridge Data", { broker: true });
    },
  },
  "OFF-09": {
    fires: ({ addRecord }) =>
      addRecord(
        link({ "Profile association state": "Account association enabled" }),
      ),
    silent: ({ addRecord }) => {
      addRecord(event("Velora Outdoor", "PAGE_VIEW"));
      addRecord(
        link({ "Profile association state": "Account association disabled" }),
      );
    },
  },
  "OFF-10": {
    fires: ({ addRecord }) => {
      addRecord(link({ "Times you used clear history": "2" }, NOW - DAY));
      addRecord(event("Velora Outdoor", "PAGE_VIEW"));
    },
    silent: ({ addRecord }) => {
      addRecord(link({ "Times you used clear history": "0" }, NOW - DAY));
      addRecord(event("Velora Outdoor", "PAGE_VIEW"));
    },
  },
  "OFF-11": {
    fires: ({ addRecord, describe }) => {
      addRecord(event("8f3ab0c9d1e2", "PAGE_VIEW"));
      describe("8f3ab0c9d1e2", { readable: false });
    },
    silent: ({ addRecord }) => addRecord(event("H&M", "PAGE_VIEW")),
  },
  "ADV-02": {
    fires: ({ addRecord }) =>
      addRecord(advertiser("Velora Outdoor", "retargets")),
    silent: ({ addRecord }) =>
      addRecord(advertiser("Velora Outdoor", "list_upload", "store_visit")),
  },
  "ADV-03": {
    fires: ({ addRecord }) =>
      addRecord(advertiser("Velora Outdoor", "store_visit")),
    silent: ({ addRecord }) =>
      addRecord(advertiser("Velora Outdoor", "retargets")),
  },
  "ADV-04": {
    fires: ({ addRecord, describe }) => {
      addRecord(advertiser("Matchbridge Data", "list_upload"));
      describe("Matchbridge Data", { known: false });
    },
    silent: ({ addRecord, describe }) => {
      addRecord(advertiser("Velora Outdoor", "list_upload"));
      describe("Velora Outdoor", { known: false });
      addRecord(event("Velora Outdoor", "PAGE_VIEW"));
      // Nobody looked yet.
      addRecord(advertiser("Matchbridge Data", "list_upload"));
    },
  },
  "ADV-05": {
    fires: ({ addRecord, addOrganisationSignal }) => {
      addRecord(advertiser("Marlow for Mayor", "list_upload"));
      addOrganisationSignal("Marlow for Mayor", "politics");
    },
    silent: ({ addRecord, addOrganisationSignal }) => {
      addRecord(advertiser("Pharmacie Lavande", "list_upload"));
      addOrganisationSignal("Pharmacie Lavande", "health");
      addRecord(event("Marlow for Mayor", "PAGE_VIEW"));
      addOrganisationSignal("Marlow for Mayor", "politics");
    },
  },
  "ADV-06": {
    fires: ({ addRecord }) => addRecord(click("Velora Outdoor")),
    silent: ({ addRecord }) => addRecord(adSeen("Velora Outdoor")),
  },
  "ADV-07": {
    fires: ({ addRecord }) =>
      repeat(19, (index) =>
        addRecord(adSeen(index < 2 ? "Velora Outdoor" : `Shop ${index}`)),
      ),
    silent: ({ addRecord }) =>
      repeat(10, (index) => addRecord(adSeen(`Shop ${index}`))),
  },
  "ADV-08": {
    fires: ({ addRecord }) => addRecord(answer("When?", "In the morning")),
    silent: ({ addRecord }) => addRecord(click("In the morning")),
  },
  "ADV-09": {
    fires: ({ addRecord }) =>
      addRecord(
        consent("subscription_for_no_ads", {
          "Subscription status": "Not subscribed",
        }),
      ),
    silent: ({ addRecord }) => addRecord(consent("messaging_settings")),
  },
} satisfies Partial<Record<FindingId, RuleCase>>;
