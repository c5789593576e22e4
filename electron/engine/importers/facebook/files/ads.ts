import { LabelRow } from "../../meta/label-row.ts";
import { instant, text, type Picker } from "../../meta/mapping.ts";
import { readAdvertisers, readOffPlatform } from "../odd-files.ts";
import { log, ownTitle, type FileRow } from "./shapes.ts";

/** JSON names both; a page has the question where others have a label. */
const question: Picker<string> = (row) =>
  row.text("label") ??
  (row instanceof LabelRow ? row.only()?.label : undefined);

const answer: Picker<string> = (row) =>
  row.text("value") ??
  (row instanceof LabelRow ? row.only()?.value : undefined);

/** Advertising: what was guessed, who holds a list, what businesses reported, and the apps that may read along. */
export const adFiles: readonly FileRow[] = [
  {
    id: "ad_interests",
    entries: [
      "ads/ads_interests",
      "ads_and_businesses/ads_interests",
      "other_logged_information/ads_interests",
    ],
    category: "ad_interests",
    flow: "inferred",
    rows: { keys: ["topics"], labels: ["Name"], explode: "lists" },
    record: { text: text("name") },
    timeless: true,
  },
  {
    id: "ad_categories",
    entries: ["ads_information/other_categories_used_to_reach_you"],
    category: "ad_interests",
    flow: "inferred",
    rows: { keys: ["bcts"], labels: ["Name"], explode: "lists" },
    record: { text: text("name") },
    timeless: true,
  },
  {
    id: "ad_preferences",
    entries: ["ads_information/ad_preferences"],
    category: "settings",
    flow: "provided",
    rows: { labels: ["Name"], explode: "lists-and-scalars" },
    record: {
      category: (row) =>
        isInterestList(row.list) ? "ad_interests" : undefined,
      flow: (row) => (isInterestList(row.list) ? "inferred" : undefined),
      title: ownTitle,
      text: (row) => (row.list ? row.text("name", "advertiser") : undefined),
    },
    timeless: true,
    // Not its list: pages leave empty lists out, so a list's place differs between the forms.
    identity: (row) => [row.list === undefined ? "scalars" : undefined],
  },

  // Advertisers
  {
    id: "advertiser_lists",
    entries: ["ads_information/advertisers_using_your_activity_or_information"],
    category: "advertisers",
    flow: "received",
    fact: "advertiser",
    rows: {
      keys: ["custom_audiences_all_types"],
      labels: ["Name"],
      explode: "lists",
    },
    read: readAdvertisers,
    record: { organisation: text("advertiser_name", "name") },
    timeless: true,
  },
  {
    // Until 2021, and then beside the file above: those of its advertisers who uploaded a list.
    id: "advertiser_uploads",
    entries: [
      "ads/advertisers_who_uploaded_a_contact_list_with_your_information",
      "ads_and_businesses/advertisers_who_uploaded_a_contact_list_with_your_information",
      "ads_information/advertisers_who_uploaded_a_contact_list_with_your_information",
    ],
    category: "advertisers",
    flow: "received",
    fact: "advertiser",
    rows: { keys: ["custom_audiences"], labels: ["Name"], explode: "lists" },
    read: readAdvertisers,
    record: { organisation: text("advertiser_name", "name") },
    timeless: true,
  },
  {
    id: "ads_interacted_with",
    entries: [
      "ads/advertisers_you_ve_interacted_with",
      "ads_and_businesses/advertisers_you_ve_interacted_with",
      "ads_information/advertisers_you_ve_interacted_with",
    ],
    category: "ad_interactions",
    flow: "observed",
    html: { heading: "action", line: "title" },
    rows: { keys: ["history"], labels: ["Action", "Title", "URL"] },
    record: {
      title: text("action"),
      text: text("title"),
      occurredAt: instant("timestamp"),
    },
  },
  {
    id: "forms_answered",
    entries: ["ads_information/information_you_ve_submitted_to_advertisers"],
    category: "ad_interactions",
    flow: "shared",
    rows: { keys: ["lead_gen_info"] },
    record: { title: question, text: answer },
    timeless: true,
    identity: (row, context) => [question(row, context)],
  },
  {
    id: "ads_seen",
    entries: ["interactions/ads"],
    category: "ad_interactions",
    flow: "observed",
    rows: { labels: ["Ad"] },
    record: { organisation: text("ad"), occurredAt: instant("time") },
    mechanisms: ["ad_seen"],
  },
  log(
    "ad_threads",
    "ad_interactions",
    "observed",
    "ads_information/messenger_threads_you_started_by_clicking_on_an_ad",
  ),
  log(
    "ad_feedback",
    "ad_interactions",
    "observed",
    "ads_information/ads_feedback_activity",
  ),
  log(
    "marketplace_ads",
    "ad_interactions",
    "observed",
    "preferences/interactions_with_marketplace_ads",
  ),

  // Activity off the platform
  {
    id: "off_platform",
    entries: [
      "ads_and_businesses/your_off-facebook_activity",
      "apps_and_websites_off_of_facebook/your_off-facebook_activity",
      "apps_and_websites_off_of_facebook/your_activity_off_meta_technologies",
      // Pages have one file for each business.
      "your_off-facebook_activity/*",
      "your_activity_off_meta_technologies/*",
    ],
    category: "off_platform",
    flow: "received",
    rows: { keys: ["off_facebook_activity"], labels: ["ID", "Event"] },
    read: readOffPlatform,
  },
  log(
    "reported_conversions",
    "off_platform",
    "received",
    "ads_information/your_recent_reported_conversions",
  ),

  // Apps
  {
    id: "apps",
    entries: [
      "apps/installed_apps",
      "apps_and_websites/apps_and_websites",
      "apps_and_websites_off_of_facebook/apps_and_websites",
      "apps_and_websites_off_of_facebook/connected_apps_and_websites",
    ],
    category: "apps",
    flow: "shared",
    rows: { keys: ["installed_apps"], labels: ["Name"] },
    record: {
      organisation: text("name"),
      occurredAt: instant("added_timestamp"),
    },
    mechanisms: ["app_access"],
  },
  {
    id: "instant_games",
    entries: ["facebook_gaming/instant_games"],
    category: "apps",
    flow: "shared",
    rows: { keys: ["instant_games_played"], labels: ["Name"] },
    record: {
      organisation: text("name"),
      occurredAt: instant("added_timestamp"),
    },
    mechanisms: ["app_access"],
  },
  {
    id: "apps_own",
    entries: [
      "apps_and_websites/your_apps",
      "apps_and_websites_off_of_facebook/your_apps",
    ],
    category: "apps",
    flow: "provided",
    rows: { keys: ["admined_apps"], labels: ["Name"] },
    record: { text: text("name"), occurredAt: instant("added_timestamp") },
  },
  {
    id: "apps_detected",
    entries: [
      "ads_information/apps_detected_from_your_activity",
      "ads_information/apps_detected_on_your_account",
    ],
    category: "apps",
    flow: "observed",
    rows: { labels: ["App name"], explode: "lists" },
    record: { organisation: text("app_name", "name"), occurredAt: instant() },
  },
  {
    id: "app_permissions",
    entries: [
      "apps_and_websites_off_of_facebook/permissions_you_have_granted_to_apps",
    ],
    category: "settings",
    flow: "provided",
    rows: { labels: ["Name"], explode: "lists-and-scalars" },
    record: {
      title: ownTitle,
      text: (row) => (row.list ? row.text("name") : undefined),
    },
    timeless: true,
  },
  log(
    "games_played",
    "apps",
    "observed",
    "facebook_gaming/information_related_to_the_games_you_play",
  ),
];

function isInterestList(
  about: { label: string; field: string | undefined } | undefined,
): boolean {
  return /interest/i.test(about?.field ?? about?.label ?? "");
}
