/*
 * What Facebook's JSON files hold, one row per meaning.
 *
 * Facts: public parsers, published fixtures and value-stripped catalogues of donated archives, read 2026-11; archives
 * seen of mid-2021 to 2026 (flat folders to 2023, your_activity_across_facebook 2023, your_facebook_activity from
 * 2024, labelled records from 2023). Known and not mapped here: what `generic` reads, listed in the coverage ledger.
 */
import { isObject } from "../../formats/json-value.ts";
import { withoutTags } from "../meta/activity.ts";
import { instant, text, type MetaMapping } from "../meta/mapping.ts";
import type { Row } from "../meta/rows.ts";
import { readThread } from "../meta/threads.ts";
import {
  readActivities,
  readAdvertisers,
  readAiConversation,
  readAlbum,
  readGroups,
  readKeyedMap,
  readMedia,
  readOffPlatform,
  readWhole,
} from "./odd-files.ts";

/** `{name, timestamp}`: a person in a list, and since when. */
const personInList = {
  person: text("name"),
  occurredAt: instant("timestamp"),
};

/** `{name, timestamp, url}`: a page, group or event and since when. */
const namedThing = {
  text: text("name"),
  occurredAt: instant("timestamp"),
};

export const files: readonly MetaMapping[] = [
  // Profile and identity
  {
    id: "profile",
    entries: ["profile_information/profile_information"],
    category: "profile",
    flow: "provided",
    concernsOthers: false,
    read: readWhole,
    timeless: true,
    record: {
      title: (row) => row.fields?.child("name")?.text("full_name"),
      // The first current address; all others stay in `extra`.
      text: (row) => {
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
    concernsOthers: false,
    rows: { keys: ["profile_updates"] },
    read: readActivities,
  },
  {
    id: "linked_accounts",
    entries: ["facebook_accounts_center/accounts_center"],
    category: "profile",
    flow: "provided",
    concernsOthers: false,
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
    concernsOthers: false,
    read: readWhole,
    timeless: true,
  },
  {
    id: "registration",
    entries: ["security_and_login_information/registration_information"],
    category: "profile",
    flow: "observed",
    concernsOthers: false,
    rows: { labels: ["Registration IP", "Registration email"] },
    record: { occurredAt: instant(), text: text("registration_email") },
  },

  // Address book
  {
    id: "address_book",
    entries: ["other_personal_information/your_address_books"],
    category: "contacts",
    flow: "provided",
    concernsOthers: true,
    rows: { keys: ["address_book/address_book"] },
    record: {
      person: text("name"),
      text: contactPoints,
      occurredAt: instant("created_timestamp"),
    },
  },
  {
    id: "imported_contacts",
    entries: ["other_personal_information/your_imported_contacts"],
    category: "contacts",
    flow: "provided",
    concernsOthers: true,
    rows: { labels: ["Contact name", "Contact point"] },
    record: {
      person: text("contact_name"),
      text: text("contact_point"),
      occurredAt: instant("update_time"),
    },
  },
  {
    id: "phone_contacts",
    entries: ["other_personal_information/contacts_uploaded_from_your_phone"],
    category: "contacts",
    flow: "provided",
    concernsOthers: true,
    rows: { labels: ["Name"] },
    record: {
      person: text("name"),
      text: text("contact_point"),
      occurredAt: instant("upload_time"),
    },
  },
  {
    id: "contacts_before_2021",
    entries: ["profile_information/contacts_uploaded_before_2021"],
    category: "contacts",
    flow: "provided",
    concernsOthers: true,
    rows: { labels: ["user_id", "Contact point", "Name"], explode: "lists" },
    record: {
      person: text("name"),
      text: text("contact_point"),
      occurredAt: instant("time_of_first_import"),
    },
  },

  // Friends
  {
    id: "friends",
    entries: ["friends_and_followers/friends", "friends/your_friends"],
    category: "friends",
    flow: "provided",
    concernsOthers: true,
    rows: { keys: ["friends"], labels: ["Name"] },
    record: personInList,
  },
  {
    id: "requests_received",
    entries: [
      "friends_and_followers/friend_requests_received",
      "friends/received_friend_requests",
    ],
    category: "friends",
    flow: "received",
    concernsOthers: true,
    rows: { keys: ["received_requests"], labels: ["Name"] },
    record: personInList,
  },
  {
    id: "requests_sent",
    entries: [
      "friends_and_followers/friend_requests_sent",
      "friends/sent_friend_requests",
    ],
    category: "friends",
    flow: "provided",
    concernsOthers: true,
    rows: { keys: ["sent_requests"], labels: ["Name"] },
    record: personInList,
  },
  {
    id: "requests_rejected",
    entries: [
      "friends_and_followers/rejected_friend_requests",
      "friends/rejected_friend_requests",
    ],
    category: "friends",
    flow: "provided",
    concernsOthers: true,
    rows: { keys: ["rejected_requests"], labels: ["Name"] },
    record: personInList,
  },
  {
    id: "friends_removed",
    entries: [
      "friends_and_followers/removed_friends",
      "friends/removed_friends",
    ],
    category: "friends",
    flow: "provided",
    concernsOthers: true,
    rows: { keys: ["deleted_friends"], labels: ["Name"] },
    record: personInList,
  },
  {
    id: "friends_seen_less",
    entries: [
      "friends_and_followers/friends_you_see_less",
      "friends/friends_you_see_less",
    ],
    category: "friends",
    flow: "provided",
    concernsOthers: true,
    rows: { labels: ["Name"] },
    read: readGroups,
    record: personInList,
  },
  {
    id: "followers",
    entries: [
      "friends_and_followers/people_who_follow_you",
      "followers/people_who_followed_you",
      "followers/people_who_followed_you_#",
    ],
    category: "friends",
    flow: "received",
    concernsOthers: true,
    rows: { keys: ["followers"], labels: ["Name"] },
    record: personInList,
  },
  {
    id: "following",
    entries: [
      "friends_and_followers/who_you_follow",
      "followers/who_you_ve_followed",
    ],
    category: "friends",
    flow: "provided",
    concernsOthers: true,
    rows: { keys: ["following"], labels: ["Name"] },
    record: personInList,
  },
  {
    id: "people_you_may_know",
    entries: [
      "friends/people_you_may_know",
      "people_and_friends/people_you_may_know",
    ],
    category: "friends",
    flow: "inferred",
    concernsOthers: true,
    rows: { labels: ["Name"], explode: "lists" },
    record: { person: text("name") },
    timeless: true,
  },
  {
    id: "suggested_friends",
    entries: ["friends/suggested_friends"],
    category: "friends",
    flow: "inferred",
    concernsOthers: true,
    rows: { labels: ["Name"] },
    record: { person: text("name"), occurredAt: instant("creation_time") },
  },
  {
    id: "messenger_blocked",
    entries: ["messages/messenger_contacts_you_ve_blocked"],
    category: "friends",
    flow: "provided",
    concernsOthers: true,
    rows: { labels: ["Name"] },
    read: readGroups,
    record: personInList,
  },
  {
    id: "people_interactions",
    entries: ["activity_messages/people_and_friends"],
    category: "viewed",
    flow: "observed",
    concernsOthers: true,
    rows: { labels: ["Name"] },
    read: readGroups,
    record: personInList,
  },

  // Messages
  {
    id: "messages",
    // Without a number: 2018.
    entries: [
      "inbox/*/message",
      "archived_threads/*/message",
      "filtered_threads/*/message",
      "message_requests/*/message",
      "inbox/*/message_#",
      "archived_threads/*/message_#",
      "filtered_threads/*/message_#",
      "message_requests/*/message_#",
      "legacy_threads/*/message_#",
      "e2ee_cutover/*/message_#",
    ],
    category: "messages",
    flow: "provided",
    concernsOthers: true,
    read: readThread,
  },
  {
    id: "ai_conversations",
    entries: ["messages/ai_conversations"],
    category: "messages",
    flow: "provided",
    concernsOthers: false,
    rows: { labels: ["Text"] },
    read: readAiConversation,
    record: { text: text("text", "name"), occurredAt: instant() },
  },
  {
    id: "secret_conversations",
    entries: ["messages/secret_conversations"],
    category: "devices",
    flow: "observed",
    concernsOthers: false,
    rows: {
      keys: [
        "secret_conversations/armadillo_devices",
        "secret_conversations/tincan_devices",
      ],
    },
    record: {
      title: text("device_model", "device_type"),
      text: text("last_connected_ip"),
      occurredAt: instant("last_active_time"),
    },
  },

  // Posts and comments
  {
    id: "posts",
    entries: [
      "posts/your_posts_#",
      "posts/your_posts__check_ins__photos_and_videos_#",
    ],
    category: "posts",
    flow: "provided",
    concernsOthers: false,
    read: readActivities,
  },
  {
    id: "posts_to_timeline",
    entries: ["posts/other_people_s_posts_to_your_timeline"],
    category: "posts",
    flow: "received",
    concernsOthers: true,
    rows: { keys: ["wall_posts_sent_to_you/activity_log_data"] },
    read: readActivities,
  },
  {
    id: "posts_elsewhere",
    entries: ["posts/posts_on_other_pages_and_profiles"],
    category: "posts",
    flow: "provided",
    concernsOthers: false,
    rows: { labels: ["Message"] },
    record: {
      text: (row) => withoutTags(row.text("message")),
      occurredAt: instant("last_modified"),
    },
  },
  {
    id: "edits",
    entries: [
      "posts/edits_you_made_to_posts",
      "comments_and_reactions/your_comment_edits",
    ],
    category: "posts",
    flow: "provided",
    concernsOthers: false,
    rows: { labels: ["Text"] },
    record: {
      text: (row) => withoutTags(row.text("text")),
      occurredAt: instant(),
    },
  },
  {
    id: "comments",
    entries: ["comments_and_reactions/comments"],
    category: "posts",
    flow: "provided",
    concernsOthers: false,
    fact: "comment",
    rows: { keys: ["comments"] },
    read: readActivities,
  },
  {
    id: "group_comments",
    entries: ["groups/your_comments_in_groups"],
    category: "posts",
    flow: "provided",
    concernsOthers: false,
    fact: "comment",
    rows: { keys: ["group_comments"] },
    read: readActivities,
  },
  {
    id: "group_posts",
    entries: [
      "groups/your_posts_in_groups",
      "groups/group_posts_and_comments",
      "groups/your_pending_posts_in_groups",
    ],
    category: "posts",
    flow: "provided",
    concernsOthers: false,
    rows: {
      keys: ["group_posts", "group_posts/activity_log_data", "pending_posts"],
    },
    read: readActivities,
  },
  {
    id: "stories",
    entries: ["stories/archived_stories"],
    category: "posts",
    flow: "provided",
    concernsOthers: false,
    rows: { keys: ["archived_stories"] },
    read: readActivities,
  },
  {
    id: "reels",
    entries: ["reels/your_reels", "short_videos/your_reels"],
    category: "posts",
    flow: "provided",
    concernsOthers: false,
    rows: { keys: ["lasso_videos"] },
    read: readActivities,
  },
  {
    id: "saved_items",
    entries: [
      "saved_items_and_collections/your_saved_items",
      "saved_items_and_collections/collections",
      "saved_items_and_collections/your_local_lists",
    ],
    category: "posts",
    flow: "provided",
    concernsOthers: false,
    rows: { keys: ["saves", "collections", "local_lists"] },
    read: readActivities,
    record: { text: text("title", "name"), occurredAt: instant() },
  },
  {
    id: "app_posts",
    entries: ["apps_and_websites_off_of_facebook/posts_from_apps_and_websites"],
    category: "posts",
    flow: "received",
    concernsOthers: false,
    rows: { keys: ["app_posts"] },
    read: readActivities,
  },
  {
    id: "poll_votes",
    entries: ["polls/polls_you_voted_on"],
    category: "posts",
    flow: "provided",
    concernsOthers: false,
    rows: { keys: ["poll_votes"] },
    read: readActivities,
  },

  // Reactions
  {
    id: "reactions",
    entries: [
      "comments_and_reactions/posts_and_comments",
      "comments_and_reactions/likes_and_reactions_#",
    ],
    category: "reactions",
    flow: "provided",
    concernsOthers: false,
    fact: "reaction",
    rows: { keys: ["reactions"] },
    read: readActivities,
  },
  {
    // The same reactions as the numbered files, as labelled records (from 2024).
    id: "reactions_labelled",
    entries: ["comments_and_reactions/likes_and_reactions"],
    category: "reactions",
    flow: "provided",
    concernsOthers: false,
    fact: "reaction",
    rows: { keys: ["reactions"] },
    read: readActivities,
    record: { occurredAt: instant() },
  },
  {
    id: "story_reactions",
    entries: ["stories/story_reactions"],
    category: "reactions",
    flow: "provided",
    concernsOthers: false,
    rows: { keys: ["stories_feedback"] },
    read: readActivities,
  },
  {
    id: "pokes",
    entries: ["other_activity/pokes"],
    category: "reactions",
    flow: "provided",
    concernsOthers: true,
    rows: { keys: ["pokes", "pokes/data"] },
    record: {
      person: text("pokee", "poker"),
      occurredAt: instant("timestamp"),
    },
  },

  // Photos and videos
  {
    id: "albums",
    entries: ["album/#", "posts/album/#"],
    category: "media",
    flow: "provided",
    concernsOthers: false,
    read: readAlbum,
  },
  {
    id: "loose_media",
    entries: ["posts/your_uncategorized_photos", "posts/your_videos"],
    category: "media",
    flow: "provided",
    concernsOthers: false,
    rows: { keys: ["other_photos", "videos"] },
    read: readMedia,
  },

  // Groups, pages, events
  {
    id: "group_membership",
    entries: ["groups/your_group_membership_activity"],
    category: "groups",
    flow: "provided",
    concernsOthers: false,
    rows: { keys: ["groups_joined"] },
    read: readActivities,
  },
  {
    id: "groups_managed",
    entries: ["groups/your_groups"],
    category: "groups",
    flow: "provided",
    concernsOthers: false,
    rows: { keys: ["groups_admined"] },
    record: namedThing,
  },
  {
    id: "group_badges",
    entries: ["groups/creator_badges", "groups/your_badges"],
    category: "groups",
    flow: "observed",
    concernsOthers: false,
    rows: { keys: ["group_badges"] },
    read: readKeyedMap,
  },
  {
    id: "pages_liked",
    entries: ["pages/pages_you_ve_liked"],
    category: "groups",
    flow: "provided",
    concernsOthers: false,
    rows: { keys: ["page_likes"] },
    record: {
      organisation: text("name"),
      occurredAt: instant("timestamp"),
    },
    mechanisms: ["page"],
  },
  {
    id: "pages_followed",
    entries: ["pages/pages_you_follow", "pages/pages_and_profiles_you_follow"],
    category: "groups",
    flow: "provided",
    concernsOthers: false,
    rows: { keys: ["pages_followed"] },
    read: readActivities,
    mechanisms: ["page"],
  },
  {
    id: "pages_unfollowed",
    entries: [
      "pages/pages_you_ve_unfollowed",
      "pages/pages_and_profiles_you_ve_unfollowed",
    ],
    category: "groups",
    flow: "provided",
    concernsOthers: false,
    rows: { keys: ["pages_unfollowed"] },
    read: readActivities,
  },
  {
    id: "pages_own",
    entries: ["pages/your_pages", "pages_and_profiles/your_pages_and_profiles"],
    category: "groups",
    flow: "provided",
    concernsOthers: false,
    rows: { keys: ["pages"] },
    record: namedThing,
  },
  {
    id: "event_invitations",
    entries: ["events/event_invitations"],
    category: "groups",
    flow: "received",
    concernsOthers: false,
    rows: { keys: ["events_invited"] },
    record: { text: text("name"), occurredAt: instant("start_timestamp") },
  },
  {
    id: "events_own",
    entries: ["events/your_events"],
    category: "groups",
    flow: "provided",
    concernsOthers: false,
    rows: { keys: ["your_events"] },
    record: { text: text("name"), occurredAt: instant("start_timestamp") },
  },
  {
    id: "event_responses",
    entries: ["events/your_event_responses"],
    category: "groups",
    flow: "provided",
    concernsOthers: false,
    rows: {
      keys: [
        "event_responses/events_joined",
        "event_responses/events_declined",
        "event_responses/events_interested",
      ],
    },
    record: { text: text("name"), occurredAt: instant("start_timestamp") },
  },

  // Searches
  {
    id: "searches",
    entries: ["search/your_search_history"],
    category: "search",
    flow: "observed",
    concernsOthers: false,
    rows: { keys: ["searches"] },
    read: readActivities,
  },
  {
    id: "group_searches",
    entries: ["search/groups_you_ve_searched_for"],
    category: "search",
    flow: "observed",
    concernsOthers: false,
    rows: { keys: ["group_search"] },
    read: readActivities,
  },

  // Location
  {
    id: "location_history",
    entries: ["location/location_history"],
    category: "location",
    flow: "observed",
    concernsOthers: false,
    rows: { keys: ["location_history"] },
    record: { text: text("name"), occurredAt: instant("creation_timestamp") },
    identity: coordinateOf,
  },
  {
    id: "last_location",
    entries: ["location/last_location"],
    category: "location",
    flow: "observed",
    concernsOthers: false,
    read: readWhole,
    record: { occurredAt: instant("time") },
    identity: coordinateOf,
  },
  {
    id: "primary_location",
    entries: ["location/primary_location"],
    category: "location",
    flow: "inferred",
    concernsOthers: false,
    read: readWhole,
    rows: { labels: ["City"] },
    record: {
      text: (row) =>
        row.text("city") ?? firstPairOf(row.fields?.peek("city_region_pairs")),
    },
    timeless: true,
  },
  {
    id: "primary_public_location",
    entries: ["location/primary_public_location"],
    category: "location",
    flow: "inferred",
    concernsOthers: false,
    read: readWhole,
    rows: { labels: ["City"] },
    record: { text: text("city") },
    timeless: true,
  },
  {
    id: "phone_number_location",
    entries: ["location/device_location"],
    category: "location",
    flow: "observed",
    concernsOthers: false,
    rows: { keys: ["phone_number_location"] },
    record: { text: text("spn") },
    timeless: true,
  },
  {
    id: "time_zone",
    entries: ["location/timezone", "profile_information/timezone"],
    category: "location",
    flow: "observed",
    concernsOthers: false,
    read: readWhole,
    rows: { labels: ["Timezone"] },
    record: { text: text("name", "timezone") },
    timeless: true,
  },
  {
    id: "privacy_jurisdiction",
    entries: ["location/your_privacy_jurisdiction"],
    category: "location",
    flow: "inferred",
    concernsOthers: false,
    rows: { labels: ["Country"] },
    record: { text: text("country") },
    timeless: true,
  },
  {
    id: "locations_of_interest",
    entries: [
      "other_logged_information/locations_of_interest",
      "information_about_you/locations_of_interest",
    ],
    category: "location",
    flow: "inferred",
    concernsOthers: false,
    rows: { labels: ["Name"], explode: "lists-and-scalars" },
    record: { text: text("name") },
    timeless: true,
  },
  {
    id: "sampled_locations",
    entries: ["ads_information/your_sampled_locations"],
    category: "location",
    flow: "observed",
    concernsOthers: false,
    rows: { labels: ["Location"] },
    record: { text: text("location"), occurredAt: instant() },
  },
  {
    id: "check_ins",
    entries: ["posts/check-ins"],
    category: "location",
    flow: "provided",
    concernsOthers: false,
    rows: { labels: ["Message"] },
    record: {
      title: text("name"),
      text: (row) => withoutTags(row.text("message")),
      occurredAt: instant(),
    },
  },
  {
    id: "tagged_places",
    entries: ["posts/places_you_have_been_tagged_in"],
    category: "location",
    flow: "received",
    concernsOthers: false,
    rows: { labels: ["Place name"] },
    record: { text: text("place_name"), occurredAt: instant("visit_time") },
  },
  {
    id: "places_created",
    entries: ["your_places/places_you_ve_created"],
    category: "location",
    flow: "provided",
    concernsOthers: false,
    rows: { keys: ["your_places"], labels: ["Name"] },
    record: { text: text("name"), occurredAt: instant("creation_timestamp") },
  },

  // Log-ins, sessions, addresses, devices
  {
    id: "account_activity",
    entries: ["security_and_login_information/account_activity"],
    category: "devices",
    flow: "observed",
    concernsOthers: false,
    rows: { keys: ["account_activity"] },
    record: {
      title: text("action"),
      text: text("ip_address"),
      occurredAt: instant("timestamp"),
    },
  },
  {
    id: "sessions",
    entries: ["security_and_login_information/where_you_re_logged_in"],
    category: "devices",
    flow: "observed",
    concernsOthers: false,
    rows: {
      keys: ["active_sessions"],
      labels: ["Location details", "IP address", "Session type"],
    },
    record: {
      title: text("device", "session_type"),
      text: text("ip_address"),
      occurredAt: instant("created_timestamp", "created"),
    },
  },
  {
    id: "logins",
    entries: ["security_and_login_information/logins_and_logouts"],
    category: "devices",
    flow: "observed",
    concernsOthers: false,
    rows: { keys: ["account_accesses"] },
    record: {
      title: text("action"),
      text: text("ip_address"),
      occurredAt: instant("timestamp"),
    },
  },
  {
    id: "ip_addresses",
    entries: [
      "security_and_login_information/used_ip_addresses",
      "security_and_login_information/ip_address_activity",
    ],
    category: "devices",
    flow: "observed",
    concernsOthers: false,
    rows: { keys: ["used_ip_address"] },
    record: {
      title: text("action"),
      text: text("ip"),
      occurredAt: instant("timestamp"),
    },
  },
  {
    id: "recognised_devices",
    entries: [
      "security_and_login_information/authorized_logins",
      "security_and_login_information/recognized_devices",
    ],
    category: "devices",
    flow: "observed",
    concernsOthers: false,
    rows: { keys: ["recognized_devices"] },
    record: {
      title: text("name"),
      text: text("ip_address"),
      occurredAt: instant("created_timestamp"),
    },
  },
  {
    id: "mobile_devices",
    entries: [
      "security_and_login_information/mobile_devices",
      "profile_information/your_devices",
    ],
    category: "devices",
    flow: "observed",
    concernsOthers: false,
    rows: { keys: ["devices"], labels: ["Device name", "Device model"] },
    record: {
      title: text("type", "device_name"),
      text: text("family_device_id", "device_model"),
      occurredAt: instant("update_time"),
    },
  },
  {
    id: "record_details",
    entries: [
      "security_and_login_information/administrative_records",
      "security_and_login_information/record_details",
    ],
    category: "devices",
    flow: "observed",
    concernsOthers: false,
    rows: { keys: ["admin_records"] },
    record: {
      title: text("event"),
      text: (row) => row.fields?.child("session")?.text("ip_address"),
      occurredAt: (row) =>
        row.fields?.child("session")?.instant("created_timestamp"),
    },
    // Localised in HTML, but two changes of one session are two facts.
    identity: (row) => [extraValues(row.fields?.peek("extra_info"))],
  },
  {
    id: "account_status_changes",
    entries: ["security_and_login_information/account_status_changes"],
    category: "devices",
    flow: "observed",
    concernsOthers: false,
    rows: { keys: ["account_status_changes"] },
    record: { title: text("status"), occurredAt: instant("timestamp") },
  },
  {
    id: "contact_verifications",
    entries: [
      "security_and_login_information/contact_verifications",
      "security_and_login_information/email_address_verifications",
    ],
    category: "devices",
    flow: "observed",
    concernsOthers: false,
    rows: { keys: ["contact_verifications"] },
    record: { text: text("contact"), occurredAt: instant("verification_time") },
  },
  {
    id: "login_protection",
    entries: ["security_and_login_information/login_protection_data"],
    category: "devices",
    flow: "observed",
    concernsOthers: false,
    rows: { keys: ["login_protection_data"] },
    record: {
      text: text("name"),
      occurredAt: (row) =>
        row.fields?.child("session")?.instant("created_timestamp"),
    },
  },
  {
    id: "cookies",
    entries: [
      "security_and_login_information/datr_cookie_info",
      "security_and_login_information/browser_cookies",
    ],
    category: "devices",
    flow: "observed",
    concernsOthers: false,
    rows: { keys: ["datr_stats"] },
    read: readKeyedMap,
  },
  {
    id: "usage_by_day",
    entries: ["security_and_login_information/your_facebook_activity_history"],
    category: "devices",
    flow: "observed",
    concernsOthers: false,
    rows: { keys: ["last_activity/last_activity_time"] },
    read: readKeyedMap,
  },
  {
    id: "two_factor",
    entries: [
      "security_and_login_information/two-factor_authentication",
      "security_and_login_information/information_about_your_last_login",
      "security_and_login_information/device_login_cookies",
      "security_and_login_information/your_recent_account_recovery_successes",
      "security_and_login_information/account_recoveries_without_password_changes",
    ],
    category: "devices",
    flow: "observed",
    concernsOthers: false,
    record: { occurredAt: instant() },
  },

  // What was guessed for advertising
  {
    id: "ad_interests",
    entries: ["other_logged_information/ads_interests"],
    category: "ad_interests",
    flow: "inferred",
    concernsOthers: false,
    rows: { keys: ["topics"], labels: ["Name"], explode: "lists" },
    record: { text: text("name") },
    timeless: true,
  },
  {
    id: "ad_categories",
    entries: ["ads_information/other_categories_used_to_reach_you"],
    category: "ad_interests",
    flow: "inferred",
    concernsOthers: false,
    rows: { keys: ["bcts"], labels: ["Name"], explode: "lists" },
    record: { text: text("name") },
    timeless: true,
  },
  {
    id: "ad_preferences",
    entries: ["ads_information/ad_preferences"],
    category: "settings",
    flow: "provided",
    concernsOthers: false,
    rows: { labels: ["Name"], explode: "lists-and-scalars" },
    record: {
      category: (row) =>
        isInterestList(row.list) ? "ad_interests" : undefined,
      flow: (row) => (isInterestList(row.list) ? "inferred" : undefined),
      text: (row) => (row.list ? row.text("name", "advertiser") : undefined),
    },
    timeless: true,
    identity: (row) => [
      row.list === undefined ? "scalars" : String(row.list.index),
    ],
  },

  // Advertisers
  {
    id: "advertiser_lists",
    entries: ["ads_information/advertisers_using_your_activity_or_information"],
    category: "advertisers",
    flow: "received",
    concernsOthers: false,
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
    id: "advertiser_uploads",
    entries: [
      "ads_information/advertisers_who_uploaded_a_contact_list_with_your_information",
    ],
    category: "advertisers",
    flow: "received",
    concernsOthers: false,
    rows: { keys: ["custom_audiences"], labels: ["Name"], explode: "lists" },
    read: readAdvertisers,
    record: { organisation: text("advertiser_name", "name") },
    timeless: true,
  },
  {
    id: "ads_interacted_with",
    entries: ["ads_information/advertisers_you_ve_interacted_with"],
    category: "ad_interactions",
    flow: "observed",
    concernsOthers: false,
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
    concernsOthers: false,
    rows: { keys: ["lead_gen_info"] },
    record: { title: text("label"), text: text("value") },
    timeless: true,
    identity: (row) => [row.text("label")],
  },
  {
    id: "ads_seen",
    entries: ["interactions/ads"],
    category: "ad_interactions",
    flow: "observed",
    concernsOthers: false,
    rows: { labels: ["Ad"] },
    record: { organisation: text("ad"), occurredAt: instant("time") },
    mechanisms: ["ad_seen"],
  },

  // Activity off the platform
  {
    id: "off_platform",
    entries: [
      "apps_and_websites_off_of_facebook/your_off-facebook_activity",
      "apps_and_websites_off_of_facebook/your_activity_off_meta_technologies",
    ],
    category: "off_platform",
    flow: "received",
    concernsOthers: false,
    rows: { keys: ["off_facebook_activity"], labels: ["ID", "Event"] },
    read: readOffPlatform,
  },
  {
    id: "off_platform_settings",
    entries: [
      "apps_and_websites_off_of_facebook/your_activity_off_meta_technologies_settings",
    ],
    category: "settings",
    flow: "provided",
    concernsOthers: false,
    record: { occurredAt: instant() },
  },

  // Apps
  {
    id: "apps",
    entries: [
      "apps_and_websites_off_of_facebook/apps_and_websites",
      "apps_and_websites_off_of_facebook/connected_apps_and_websites",
    ],
    category: "apps",
    flow: "shared",
    concernsOthers: false,
    rows: { keys: ["installed_apps"] },
    record: {
      organisation: text("name"),
      occurredAt: instant("added_timestamp"),
    },
    mechanisms: ["app_access"],
  },
  {
    id: "apps_own",
    entries: ["apps_and_websites_off_of_facebook/your_apps"],
    category: "apps",
    flow: "provided",
    concernsOthers: false,
    rows: { keys: ["admined_apps"] },
    record: { text: text("name"), occurredAt: instant("added_timestamp") },
  },
  {
    id: "app_permissions",
    entries: [
      "apps_and_websites_off_of_facebook/permissions_you_have_granted_to_apps",
    ],
    category: "settings",
    flow: "provided",
    concernsOthers: false,
    rows: { labels: ["Name"], explode: "lists-and-scalars" },
    record: { text: (row) => (row.list ? row.text("name") : undefined) },
    timeless: true,
  },

  // Payments
  {
    id: "payments",
    entries: ["facebook_payments/payment_history"],
    category: "payments",
    flow: "provided",
    concernsOthers: false,
    rows: { keys: ["payments/payments"] },
    record: {
      person: (row, { owner }) => {
        const { fields } = row;
        const receiver = fields?.peek("receiver");
        const isOwner =
          typeof receiver === "string" && owner?.names.includes(receiver);
        return fields?.text(isOwner === true ? "sender" : "receiver");
      },
      text: (row) =>
        row.fields?.child("payment_data")?.child("p2p_payment")?.text("memo"),
      occurredAt: instant("created_timestamp"),
    },
    identity: (row) => [
      row.fields?.text("amount"),
      row.fields?.text("currency"),
    ],
  },
  {
    id: "items_for_sale",
    entries: ["facebook_marketplace/items_sold"],
    category: "payments",
    flow: "provided",
    concernsOthers: false,
    rows: { keys: ["items_selling"] },
    record: { text: text("title"), occurredAt: instant("created_timestamp") },
  },

  // Biometric and guessed
  {
    id: "face_recognition",
    entries: ["preferences/face_recognition"],
    category: "biometric",
    flow: "inferred",
    concernsOthers: false,
    read: readWhole,
    timeless: true,
  },
  {
    id: "peer_group",
    entries: ["other_logged_information/friend_peer_group"],
    category: "inferences",
    flow: "inferred",
    concernsOthers: false,
    read: readWhole,
    record: { text: text("name") },
    timeless: true,
  },
  {
    id: "topics",
    entries: ["your_topics/your_topics"],
    category: "inferences",
    flow: "inferred",
    concernsOthers: false,
    rows: { keys: ["inferred_topics"], labels: ["Name"], explode: "lists" },
    record: { text: text("name") },
    timeless: true,
  },
  {
    id: "predicted_languages",
    entries: [
      "profile_information/predicted_languages",
      "preferences/language_and_locale",
    ],
    category: "inferences",
    flow: "inferred",
    concernsOthers: false,
    read: readGroups,
    record: { occurredAt: instant() },
  },

  // Notifications
  {
    id: "notifications",
    entries: ["notifications/notifications"],
    category: "notifications",
    flow: "observed",
    concernsOthers: false,
    rows: { keys: ["notifications"] },
    record: { text: text("text"), occurredAt: instant("timestamp") },
  },

  // Viewed and visited
  {
    id: "recently_viewed",
    entries: [
      "your_interactions_on_facebook/recently_viewed",
      "interactions/recently_viewed",
    ],
    category: "viewed",
    flow: "observed",
    concernsOthers: false,
    read: readGroups,
    record: { text: text("name", "title"), occurredAt: instant() },
  },
  {
    id: "recently_visited",
    entries: [
      "your_interactions_on_facebook/recently_visited",
      "interactions/recently_visited",
    ],
    category: "viewed",
    flow: "observed",
    concernsOthers: false,
    read: readGroups,
    record: { text: text("name", "title"), occurredAt: instant() },
  },
  {
    id: "feed_shown",
    entries: ["interactions/content_that_has_been_shown_to_you_in_your_feed"],
    category: "viewed",
    flow: "observed",
    concernsOthers: false,
    rows: { labels: ["Event", "URL"], explode: "lists" },
    record: {
      text: text("event"),
      occurredAt: instant("time"),
    },
  },
  {
    id: "items_viewed",
    entries: ["interactions/items_viewed"],
    category: "viewed",
    flow: "observed",
    concernsOthers: false,
    rows: { labels: ["Title", "Product name", "Description"] },
    record: { text: text("product_name", "title"), occurredAt: instant() },
  },
  {
    id: "shows_watched",
    entries: [
      "interactions/shows_you_have_watched",
      "interactions/shows_that_you_have_not_finished_watching",
    ],
    category: "viewed",
    flow: "observed",
    concernsOthers: false,
    rows: { labels: ["Title", "URL"] },
    record: { text: text("title"), occurredAt: instant() },
  },
  {
    id: "visits",
    entries: [
      "interactions/profile_visits",
      "interactions/groups_and_events_you_ve_visited",
      "interactions/groups_you_ve_visited",
      "your_interactions_on_facebook/groups_you_ve_visited",
    ],
    category: "viewed",
    flow: "observed",
    concernsOthers: false,
    rows: { labels: ["Name"] },
    record: { text: text("name"), occurredAt: instant() },
  },
  {
    id: "link_history",
    entries: ["other_activity/link_history"],
    category: "viewed",
    flow: "observed",
    concernsOthers: false,
    rows: {
      labels: ["Website link you visited", "Title of website page you visited"],
    },
    record: {
      title: text("title_of_website_page_you_visited"),
      text: (row) => row.url(),
      occurredAt: instant(),
    },
  },
  {
    id: "time_spent",
    entries: ["other_activity/time_spent_on_facebook"],
    category: "viewed",
    flow: "observed",
    concernsOthers: false,
    record: { occurredAt: instant() },
  },

  // Settings and consents
  {
    id: "settings",
    entries: [
      "ads_information/subscription_for_no_ads",
      "ads_information/ads_personalization_consent",
      "ads_information/your_consent_settings",
      "ads_information/ads_about_meta",
      "other_logged_information/consents",
      "profile_information/contacts_sync_settings",
      "preferences/privacy_settings",
      "preferences/notification_settings",
      "preferences/notification_preferences",
      "preferences/consent_for_combining_facebook_and_messenger_data",
      "preferences/login_alerts_settings",
      "preferences/memorialization_settings",
      "messages/messaging_settings",
      "messages/messenger_active_status_settings",
      "messages/messenger_active_status_platform_settings",
      "messages/messenger_ui_settings",
    ],
    category: "settings",
    flow: "provided",
    concernsOthers: false,
    record: { occurredAt: instant() },
  },
];

/** The ways to reach a contact; they are left over too where more is said of one than the way itself. */
function contactPoints(row: Row): string | undefined {
  const details = row.fields?.peek("details");
  if (!Array.isArray(details)) return undefined;
  const points = details.flatMap((detail) =>
    isObject(detail) && typeof detail["contact_point"] === "string"
      ? [detail["contact_point"]]
      : [],
  );
  const said = details.flatMap((detail) =>
    isObject(detail) ? Object.keys(detail) : [""],
  );
  if (said.length === points.length) row.fields?.drop("details");
  return points.length > 0 ? points.join(", ") : undefined;
}

function isInterestList(
  list: { label: string; field: string | undefined } | undefined,
): boolean {
  return /interest/i.test(list?.field ?? list?.label ?? "");
}

function coordinateOf(row: Row): (string | undefined)[] {
  const coordinate = row.fields?.peek("coordinate");
  return [coordinate === undefined ? undefined : JSON.stringify(coordinate)];
}

function firstPairOf(value: unknown): string | undefined {
  const pair: unknown = Array.isArray(value) ? value[0] : undefined;
  return Array.isArray(pair) && pair.every((part) => typeof part === "string")
    ? pair.join(", ")
    : undefined;
}

function extraValues(value: unknown): string | undefined {
  return typeof value === "object" && value !== null
    ? JSON.stringify(Object.values(value))
    : undefined;
}
