import { isObject } from "../../../formats/json-value.ts";
import { instant, text } from "../../meta/mapping.ts";
import type { Row } from "../../meta/rows.ts";
import { readGroups } from "../odd-files.ts";
import { list, log, personInList, type FileRow } from "./shapes.ts";

const people: readonly FileRow[] = [
  // Address book
  {
    id: "address_book",
    entries: [
      "about_you/your_address_books",
      "other_personal_information/your_address_books",
    ],
    category: "contacts",
    flow: "provided",
    rows: { keys: ["address_book/address_book"] },
    record: {
      person: text("name"),
      text: (row) => contactPoints(row) ?? row.text("contact_point"),
      occurredAt: instant("created_timestamp"),
    },
  },
  {
    id: "imported_contacts",
    entries: ["other_personal_information/your_imported_contacts"],
    category: "contacts",
    flow: "provided",
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
    rows: { labels: ["user_id", "Contact point", "Name"], explode: "lists" },
    record: {
      person: text("name"),
      text: text("contact_point"),
      occurredAt: instant("time_of_first_import"),
    },
  },
  {
    id: "instagram_contacts",
    entries: ["profile_information/synced_contacts_from_instagram"],
    category: "contacts",
    flow: "provided",
    rows: { labels: ["Name"] },
    record: {
      person: text("contact_name", "name"),
      text: text("contact_point"),
      occurredAt: instant(),
    },
  },

  // Friends and followers
  {
    id: "friends",
    entries: [
      "friends/friends",
      "friends_and_followers/friends",
      "friends/your_friends",
    ],
    category: "friends",
    flow: "provided",
    html: { line: "contact_info" },
    rows: { keys: ["friends"], labels: ["Name"] },
    record: personInList,
  },
  {
    id: "requests_received",
    entries: [
      "friends/received_friend_requests",
      "friends_and_followers/friend_requests_received",
    ],
    category: "friends",
    flow: "received",
    rows: { keys: ["received_requests"], labels: ["Name"] },
    record: personInList,
  },
  {
    id: "requests_sent",
    entries: [
      "friends/sent_friend_requests",
      "friends_and_followers/friend_requests_sent",
    ],
    category: "friends",
    flow: "provided",
    rows: { keys: ["sent_requests"], labels: ["Name"] },
    record: personInList,
  },
  {
    id: "requests_rejected",
    entries: [
      "friends/rejected_friend_requests",
      "friends_and_followers/rejected_friend_requests",
    ],
    category: "friends",
    flow: "provided",
    rows: { keys: ["rejected_requests"], labels: ["Name"] },
    record: personInList,
  },
  {
    id: "friends_removed",
    entries: [
      "friends/removed_friends",
      "friends_and_followers/removed_friends",
    ],
    category: "friends",
    flow: "provided",
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
    rows: { labels: ["Name"] },
    read: readGroups,
    record: personInList,
  },
  {
    id: "followers",
    entries: [
      "following_and_followers/followers",
      "friends_and_followers/people_who_follow_you",
      "followers/people_who_followed_you",
      "followers/people_who_followed_you_#",
    ],
    category: "friends",
    flow: "received",
    rows: { keys: ["followers"], labels: ["Name"] },
    record: personInList,
  },
  {
    id: "following",
    entries: [
      "following_and_followers/following",
      "friends_and_followers/who_you_follow",
      "followers/who_you_ve_followed",
    ],
    category: "friends",
    flow: "provided",
    rows: { keys: ["following"], labels: ["Name"] },
    record: personInList,
  },
  {
    id: "recently_followed",
    entries: ["other_activity/your_recently_followed_history"],
    category: "friends",
    flow: "provided",
    rows: { labels: ["Name"], explode: "lists" },
    record: personInList,
  },
  {
    id: "profiles_unfollowed",
    entries: ["feed/unfollowed_profiles"],
    category: "friends",
    flow: "provided",
    rows: { labels: ["Name"] },
    record: personInList,
  },
  {
    id: "people_you_may_know",
    entries: [
      "people_and_friends/people_you_may_know",
      "friends/people_you_may_know",
    ],
    category: "friends",
    flow: "inferred",
    rows: { labels: ["Name"], explode: "lists" },
    record: { person: text("name") },
    timeless: true,
  },
  {
    id: "suggested_friends",
    entries: ["friends/suggested_friends"],
    category: "friends",
    flow: "inferred",
    rows: { labels: ["Name"] },
    record: { person: text("name"), occurredAt: instant("creation_time") },
  },
  {
    id: "people_to_follow",
    entries: ["your_topics/people_we_think_you_should_follow"],
    category: "friends",
    flow: "inferred",
    rows: { labels: ["Name"], explode: "lists" },
    record: { person: text("name") },
    timeless: true,
  },
  {
    id: "messenger_blocked",
    entries: ["messages/messenger_contacts_you_ve_blocked"],
    category: "friends",
    flow: "provided",
    rows: { labels: ["Name"] },
    read: readGroups,
    record: personInList,
  },
  {
    id: "event_contacts_blocked",
    entries: ["events/event_contact_you_ve_blocked"],
    category: "friends",
    flow: "provided",
    rows: { labels: ["Name"] },
    read: readGroups,
    record: personInList,
  },
  {
    id: "supervision",
    // Parents and teenagers; the shape of these files is not known.
    entries: ["supervision/*"],
    category: "friends",
    flow: "observed",
    rows: { labels: ["Name"] },
    record: personInList,
  },

  // People who were looked at
  {
    id: "people_interactions",
    entries: [
      "interactions/people",
      "people_and_friends/people_and_friends",
      "activity_messages/people_and_friends",
    ],
    category: "viewed",
    flow: "observed",
    rows: { labels: ["Name"] },
    read: readGroups,
    record: personInList,
  },
  list(
    "profiles_visited_this_week",
    "viewed",
    "observed",
    "other_activity/profiles_you_visited_in_the_past_7_days",
  ),
  log(
    "new_users",
    "notifications",
    "observed",
    "other_personal_information/notifications_about_new_users_joining_facebook",
  ),
];

/** Everybody who is in a list: address book, friends, followers, people seen. All of it concerns others. */
export const peopleFiles: readonly FileRow[] = people.map((row) => ({
  ...row,
  concernsOthers: true,
}));

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
