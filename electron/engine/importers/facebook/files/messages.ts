import { instant, text } from "../../meta/mapping.ts";
import { readCorrespondence } from "../nested-files.ts";
import { readAiConversation } from "../odd-files.ts";
import { readThread } from "../../meta/threads.ts";
import { facts, log, type FileRow } from "./shapes.ts";

/** Messages, notifications, and what is known of how they are read. */
export const messageFiles: readonly FileRow[] = [
  {
    id: "messages",
    entries: [
      // The first archives of 2018 have no numbers.
      "inbox/*/message",
      "inbox/*/message_#",
      "archived_threads/*/message",
      "archived_threads/*/message_#",
      "filtered_threads/*/message",
      "filtered_threads/*/message_#",
      "message_requests/*/message",
      "message_requests/*/message_#",
      "legacy_threads/*/message_#",
      "e2ee_cutover/*/message_#",
      // Seen in the wrong place, without their section.
      "your_activity_across_facebook/*/message_#",
      "your_facebook_activity/*/message_#",
      "personal_information/*/message_#",
    ],
    category: "messages",
    flow: "provided",
    concernsOthers: true,
    read: readThread,
  },
  {
    // The same messages as in the inbox.
    id: "group_messages",
    entries: ["your_group_messages/*"],
    category: "messages",
    flow: "provided",
    concernsOthers: true,
    fact: "messages",
    read: readThread,
  },
  {
    id: "ai_conversations",
    entries: ["messages/ai_conversations"],
    category: "messages",
    flow: "provided",
    rows: { labels: ["Text"] },
    read: readAiConversation,
    record: { text: text("text", "name"), occurredAt: instant() },
  },
  {
    id: "support_messages",
    entries: [
      "other_activity/support_correspondences",
      "messages/support_messages",
    ],
    category: "messages",
    flow: "provided",
    rows: { keys: ["support_messages"], labels: ["Subject"] },
    read: readCorrespondence,
    record: { text: text("message", "subject"), occurredAt: instant() },
  },

  // Notifications
  {
    id: "notifications",
    entries: ["about_you/notifications", "notifications/notifications"],
    category: "notifications",
    flow: "observed",
    html: { heading: "text" },
    rows: { keys: ["notifications"], labels: ["Text"] },
    record: { text: text("text"), occurredAt: instant("timestamp") },
  },
  log(
    "emails_sent",
    "notifications",
    "observed",
    "other_personal_information/emails_we_sent_you",
  ),
  log(
    "texts_sent",
    "notifications",
    "observed",
    "ads_information/service_texts_received",
  ),
  {
    id: "policy_notice",
    entries: ["notifications/notification_of_meta_privacy_policy_update"],
    category: "notifications",
    flow: "observed",
    rows: { keys: ["notification_meta_privacy_policy_update"] },
    record: {
      text: text("consent_state"),
      occurredAt: instant("impression_time"),
    },
  },
  log(
    "policy_notices",
    "notifications",
    "observed",
    "notifications/meta_privacy_policy_update_notifications",
  ),
  log(
    "notifications_tab",
    "notifications",
    "observed",
    "notifications/your_notifications_tab_activity",
  ),
  log(
    "tab_notifications",
    "notifications",
    "observed",
    "navigation_bar/your_tab_notifications",
  ),
  log(
    "milestones",
    "notifications",
    "observed",
    "activity_messages/milestone_notifications",
  ),
  log(
    "last_notification",
    "notifications",
    "observed",
    "other_activity/last_sent_notification_info",
  ),
  log(
    "visibility_notifications",
    "notifications",
    "observed",
    "other_activity/your_content_visibility_notification_history",
  ),
  log(
    "gaming_tab_notifications",
    "notifications",
    "observed",
    "facebook_gaming/gaming_tab_notifications",
  ),
  log(
    "game_announcements",
    "notifications",
    "observed",
    "facebook_gaming/game_announcements",
    "facebook_gaming/your_instant_game_updates",
  ),
  facts(
    "marketplace_notifications",
    "notifications",
    "observed",
    "facebook_marketplace/marketplace_notifications",
  ),
];
