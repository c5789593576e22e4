import { instant, text } from "../../meta/mapping.ts";
import { readGroups, readMedia, readWhole } from "../odd-files.ts";
import { activity, facts, log, type FileRow } from "./shapes.ts";

/** Who the person is, by their own words and by what the service guesses. */
export const profileFiles: readonly FileRow[] = [
  {
    id: "profile",
    entries: ["profile_information/profile_information"],
    category: "profile",
    flow: "provided",
    read: readWhole,
    timeless: true,
    record: {
      title: (row) =>
        row.fields?.child("name")?.text("full_name") ?? row.text("name"),
      // The first current address; all others stay in `extra`.
      text: (row) => {
        if (row.fields === undefined) return row.text("emails");
        const emails = row.fields?.child("emails")?.peek("emails");
        const first = Array.isArray(emails) ? emails[0] : undefined;
        return typeof first === "string" ? first : undefined;
      },
    },
  },
  {
    id: "profile_updates",
    entries: ["profile_information/profile_update_history"],
    category: "profile",
    flow: "provided",
    rows: { keys: ["profile_updates"] },
    ...activity,
  },
  {
    id: "tastes",
    entries: [
      "profile_information/your_music",
      "profile_information/movies_and_tv",
    ],
    category: "profile",
    flow: "provided",
    rows: { keys: ["profile_music"], labels: ["Name"] },
    ...activity,
  },
  log(
    "profile_contact",
    "profile",
    "provided",
    "profile_information/contact_info",
  ),
  log(
    "profile_websites",
    "profile",
    "provided",
    "profile_information/websites",
  ),
  {
    id: "linked_accounts",
    entries: ["facebook_accounts_center/accounts_center"],
    category: "profile",
    flow: "provided",
    rows: {
      keys: ["accounts_center"],
      labels: ["Name", "Type"],
      explode: "lists",
    },
    record: {
      title: text("service_name", "type"),
      text: text("username", "name"),
      occurredAt: instant("linked_time"),
    },
  },
  {
    id: "autofill",
    entries: [
      "messages/autofill_information",
      "profile_information/autofill_information",
    ],
    category: "profile",
    flow: "provided",
    read: readWhole,
    timeless: true,
  },
  {
    id: "registration",
    entries: ["security_and_login_information/registration_information"],
    category: "profile",
    flow: "observed",
    rows: { labels: ["Registration IP", "Registration email"] },
    record: { occurredAt: instant(), text: text("registration_email") },
  },
  {
    id: "avatar",
    entries: [
      "other_personal_information/your_avatar",
      "other_personal_information/meta_avatars_post_backgrounds",
    ],
    category: "media",
    flow: "provided",
    rows: { keys: ["avatars"] },
    read: readMedia,
    record: { occurredAt: instant() },
  },
  log(
    "identity_check",
    "profile",
    "provided",
    "facebook_support/id_verification",
  ),
  facts("dating_profile", "profile", "provided", "dating/your_dating_profile"),
  facts(
    "dating_activity",
    "profile",
    "observed",
    "dating/your_dating_activity",
  ),
  facts(
    "gaming_profile",
    "profile",
    "provided",
    "facebook_gaming/gaming_profile",
  ),
  {
    id: "seller",
    entries: ["facebook_marketplace/seller_information"],
    category: "profile",
    flow: "provided",
    rows: { keys: ["seller_onboarding_information"] },
    record: {
      title: (row) => row.fields?.child("legal_name")?.text("field_value"),
    },
    timeless: true,
  },
  log(
    "ad_library_accounts",
    "profile",
    "provided",
    "ads_information/meta_ad_library_accounts",
  ),
  log(
    "journalist",
    "profile",
    "provided",
    "journalist_registration/additional_benefits",
    "journalist_registration/your_bylines",
    "journalist_registration/your_professional_email",
  ),

  // What was guessed
  {
    id: "peer_group",
    entries: [
      "about_you/friend_peer_group",
      "other_logged_information/friend_peer_group",
    ],
    category: "inferences",
    flow: "inferred",
    read: readWhole,
    rows: { labels: ["Name"] },
    record: { text: text("name") },
    timeless: true,
  },
  {
    id: "topics",
    entries: [
      "information_used_for_recommendations/*",
      "your_topics/your_topics",
      "your_topics/*",
    ],
    category: "inferences",
    flow: "inferred",
    rows: { keys: ["inferred_topics"], labels: ["Name"], explode: "lists" },
    record: { text: text("name") },
    timeless: true,
  },
  {
    id: "predicted_languages",
    entries: [
      "preferences/language_and_locale",
      "profile_information/predicted_languages",
    ],
    category: "inferences",
    flow: "inferred",
    read: readGroups,
    record: { occurredAt: instant() },
  },
  facts(
    "video_languages",
    "inferences",
    "inferred",
    "preferences/your_inferred_language_preferences_for_videos",
  ),
  facts(
    "marketplace_activity_guess",
    "inferences",
    "inferred",
    "facebook_marketplace/how_active_we_think_you_are_on_marketplace",
  ),
  {
    id: "engaging_groups",
    entries: ["groups/groups_and_pages_that_you_may_find_engaging"],
    category: "inferences",
    flow: "inferred",
    rows: { labels: ["Name"], explode: "lists" },
    record: { text: text("name") },
    timeless: true,
  },
  facts(
    "weekly_engagement",
    "inferences",
    "inferred",
    "other_activity/weekly_engagement_list_activity",
  ),
  facts(
    "message_responsiveness",
    "inferences",
    "observed",
    "messages/your_responsiveness_in_messaging_threads",
  ),
  log(
    "recommended_bookmarks",
    "inferences",
    "inferred",
    "other_logged_information/recommended_bookmark_info",
  ),

  // Body
  {
    id: "face_recognition",
    entries: ["about_you/face_recognition", "preferences/face_recognition"],
    category: "biometric",
    flow: "inferred",
    read: readWhole,
    timeless: true,
  },
  log(
    "voice",
    "biometric",
    "provided",
    // The shape of these files is not known: most archives say only that there is none.
    "voice_recording_and_transcription/*",
  ),
];
