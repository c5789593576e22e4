import { instant, text } from "../../meta/mapping.ts";
import { readMembershipAnswers } from "../nested-files.ts";
import { readKeyedMap } from "../odd-files.ts";
import { activity, list, log, namedThing, type FileRow } from "./shapes.ts";

const event = {
  text: text("name"),
  occurredAt: instant("start_timestamp"),
} as const;

/** Groups, pages and events. */
export const groupFiles: readonly FileRow[] = [
  {
    id: "group_membership",
    entries: ["groups/your_group_membership_activity"],
    category: "groups",
    flow: "provided",
    rows: { keys: ["groups_joined"], labels: ["Name"] },
    ...activity,
  },
  {
    id: "groups_managed",
    entries: ["groups/your_groups"],
    category: "groups",
    flow: "provided",
    rows: { keys: ["groups_admined"], labels: ["Name"] },
    record: namedThing,
  },
  {
    id: "group_badges",
    entries: ["groups/creator_badges", "groups/your_badges"],
    category: "groups",
    flow: "observed",
    rows: { keys: ["group_badges"], labels: ["Name"] },
    read: readKeyedMap,
    record: namedThing,
  },
  {
    id: "membership_answers",
    entries: ["groups/your_answers_to_membership_questions"],
    category: "groups",
    flow: "provided",
    rows: {
      keys: ["group_membership_questions_answers/group_answers"],
      labels: ["Question", "Answer"],
    },
    read: readMembershipAnswers,
    record: {
      title: text("question"),
      text: text("answer"),
      occurredAt: instant("timestamp"),
    },
  },
  log(
    "participation_requests",
    "groups",
    "provided",
    "groups/your_participation_requests",
  ),
  {
    ...log(
      "group_invitations",
      "groups",
      "received",
      "groups/group_invites_you_ve_received",
    ),
    concernsOthers: true,
  },
  {
    ...log(
      "group_invitations_sent",
      "groups",
      "provided",
      "groups/group_invites_you_ve_sent",
    ),
    concernsOthers: true,
  },
  {
    ...log(
      "chat_invitations",
      "groups",
      "received",
      "groups/chat_invites_received",
      "messages/chat_invites_received",
    ),
    concernsOthers: true,
  },
  log("join_requests", "groups", "provided", "groups/join_requests"),
  log("group_contributions", "groups", "observed", "groups/your_contributions"),
  list("group_shortcuts", "groups", "provided", "groups/your_group_shortcuts"),
  {
    ...log(
      "group_moderation",
      "groups",
      "provided",
      "groups/your_actions_on_violating_content_in_your_groups",
    ),
    concernsOthers: true,
  },
  {
    ...log("secret_groups", "groups", "observed", "messages/secret_groups"),
    concernsOthers: true,
  },

  // Pages
  {
    id: "pages_liked",
    entries: [
      "likes_and_reactions/pages",
      "pages/pages_you_ve_liked",
      "pages_and_profiles/pages_you_ve_liked",
    ],
    category: "groups",
    flow: "provided",
    rows: { keys: ["page_likes"], labels: ["Name"] },
    record: { organisation: text("name"), occurredAt: instant("timestamp") },
    mechanisms: ["page"],
  },
  {
    id: "pages_followed",
    entries: [
      "following_and_followers/followed_pages",
      "pages/pages_you_follow",
      "pages_and_profiles/pages_you_follow",
      "pages/pages_and_profiles_you_follow",
    ],
    category: "groups",
    flow: "provided",
    rows: { keys: ["pages_followed"], labels: ["Name"] },
    ...activity,
    record: { organisation: text("name"), occurredAt: instant() },
    mechanisms: ["page"],
  },
  {
    id: "pages_unfollowed",
    entries: [
      "following_and_followers/unfollowed_pages",
      "pages/pages_you_ve_unfollowed",
      "pages_and_profiles/pages_you_ve_unfollowed",
      "pages/pages_and_profiles_you_ve_unfollowed",
    ],
    category: "groups",
    flow: "provided",
    rows: { keys: ["pages_unfollowed"], labels: ["Name"] },
    ...activity,
  },
  {
    id: "pages_recommended",
    entries: [
      "pages/pages_you_ve_recommended",
      "pages_and_profiles/pages_you_ve_recommended",
      "pages/pages_and_profiles_you_ve_recommended",
    ],
    category: "groups",
    flow: "provided",
    rows: { keys: ["recommended_pages"], labels: ["Name"] },
    record: { organisation: text("name"), occurredAt: instant("timestamp") },
    mechanisms: ["page"],
  },
  {
    id: "pages_own",
    entries: [
      "pages/your_pages",
      "pages_and_profiles/your_pages",
      "pages_and_profiles/your_pages_and_profiles",
    ],
    category: "groups",
    flow: "provided",
    rows: { keys: ["pages"], labels: ["Name"] },
    record: namedThing,
  },
  {
    id: "pages_customer",
    entries: ["pages/pages_you_are_a_customer_of"],
    category: "groups",
    flow: "observed",
    rows: { labels: ["Name"] },
    record: { organisation: text("name"), occurredAt: instant() },
    mechanisms: ["page"],
  },
  log("page_administration", "groups", "observed", "pages/admin_activity"),
  log(
    "page_summary",
    "groups",
    "observed",
    "other_activity/activity_summary_about_a_page_or_profile",
  ),
  {
    ...log(
      "follow_invitations",
      "groups",
      "received",
      "other_activity/invites_to_follow",
    ),
    concernsOthers: true,
  },
  log(
    "fan_badges",
    "groups",
    "observed",
    "profile_information/rising_fan_badges_you_ve_received",
    "other_activity/top_fan_badges_you_ve_received",
  ),
  log("top_fan", "groups", "observed", "other_activity/top_fan_information"),
  log(
    "gaming_badges",
    "groups",
    "observed",
    "facebook_gaming/your_page_or_groups_badges",
  ),

  // Events
  {
    id: "event_invitations",
    entries: ["events/event_invitations"],
    category: "groups",
    flow: "received",
    rows: { keys: ["events_invited"], labels: ["Name"] },
    record: event,
  },
  {
    id: "events_own",
    entries: ["events/your_events", "events/events_you_hosted"],
    category: "groups",
    flow: "provided",
    rows: { keys: ["your_events"], labels: ["Name"] },
    record: event,
  },
  {
    id: "event_responses",
    entries: ["events/your_event_responses"],
    category: "groups",
    flow: "provided",
    rows: {
      keys: [
        "event_responses/events_joined",
        "event_responses/events_declined",
        "event_responses/events_interested",
      ],
      labels: ["Name"],
    },
    record: event,
  },
  {
    id: "events_hidden",
    entries: ["events/events_you_ve_hidden"],
    category: "groups",
    flow: "provided",
    rows: { keys: ["events_hidden"], labels: ["Name"] },
    ...activity,
  },
  log(
    "event_links",
    "groups",
    "provided",
    "events/your_event_invitation_links",
  ),
];
