import { instant, text } from "../../meta/mapping.ts";
import { readGroups } from "../odd-files.ts";
import { facts, setting, type FileRow } from "./shapes.ts";

/** Groups of choices: `{name, description, entries[]}`, or labelled records. */
const grouped = {
  category: "settings",
  flow: "provided",
  rows: { labels: ["Name"] },
  read: readGroups,
  record: { text: text("name"), occurredAt: instant() },
} as const;

/** Choices, switches and consents. */
export const settingFiles: readonly FileRow[] = [
  // Advertising and consent
  setting("subscription_for_no_ads", "ads_information/subscription_for_no_ads"),
  setting(
    "ads_personalization_consent",
    "ads_information/ads_personalization_consent",
  ),
  setting("consent_settings", "ads_information/your_consent_settings"),
  setting("ads_about_meta", "ads_information/ads_about_meta"),
  setting("consents", "other_logged_information/consents"),
  setting(
    "off_platform_settings",
    "apps_and_websites_off_of_facebook/your_activity_off_meta_technologies_settings",
  ),
  setting(
    "combining_consent",
    "preferences/consent_for_combining_facebook_and_messenger_data",
  ),

  // People and privacy
  setting(
    "contacts_sync_settings",
    "profile_information/contacts_sync_settings",
  ),
  setting("privacy_settings", "preferences/privacy_settings"),
  {
    ...setting("post_audiences", "friends/your_post_audiences"),
    concernsOthers: true,
  },
  facts(
    "dating_preferences",
    "settings",
    "provided",
    "dating/your_dating_preferences",
  ),
  setting("memorialization", "preferences/memorialization_settings"),
  setting(
    "media_permissions",
    "other_personal_information/your_media_permissions",
  ),
  setting("mentions", "other_activity/your_mentions_settings"),
  setting("autofill_settings", "other_activity/your_autofill_settings"),
  setting("login_alerts", "preferences/login_alerts_settings"),

  // Feed, memories, pages of the app
  {
    id: "preferences_2018",
    entries: ["about_you/preferences"],
    ...grouped,
  },
  {
    id: "feed_people",
    entries: ["news_feed/news_feed", "feed/feed"],
    concernsOthers: true,
    ...grouped,
  },
  { id: "feed_controls", entries: ["feed/controls"], ...grouped },
  setting("feed_reduced", "feed/reduce"),
  { ...setting("feed_snoozed", "feed/snooze"), concernsOthers: true },
  setting("memories_settings", "memories/settings"),
  {
    id: "live_video_subscriptions",
    entries: ["preferences/live_video_subscriptions"],
    ...grouped,
  },
  {
    id: "news_preferences",
    entries: [
      "facebook_news/see_more_like_this",
      "facebook_news/see_less_like_this",
    ],
    category: "settings",
    flow: "provided",
    rows: { keys: ["news_see_more_urls", "news_see_less_urls"] },
    record: {
      text: text("url", "name"),
      occurredAt: instant("timestamp"),
    },
  },
  {
    ...setting("preferred_categories", "preferences/your_preferred_categories"),
    rows: { labels: ["Name"], explode: "lists" },
    record: { text: text("name"), occurredAt: instant() },
  },
  setting("reels_preferences", "preferences/reels_preferences"),
  setting("watch_settings", "preferences/your_watch_settings"),
  setting("story_preferences", "preferences/your_facebook_story_preferences"),
  setting("story_highlights", "preferences/your_story_highlights"),
  setting("composer_settings", "preferences/your_post_composer_settings"),
  setting("daily_limit", "preferences/your_daily_limit"),
  setting("dark_mode", "preferences/dark_mode_settings"),
  setting("accessibility", "preferences/your_accessibility_settings"),
  setting(
    "video_accessibility",
    "preferences/your_video_accessibility_settings",
  ),
  setting("basic_mode", "preferences/your_basic_mode_opt-in_status"),
  setting(
    "translation_settings",
    "preferences/your_language_translation_settings",
  ),
  {
    ...setting("language_changes", "preferences/language_settings_history"),
    rows: { labels: ["Name"], explode: "lists" },
    record: { text: text("name"), occurredAt: instant() },
  },
  setting("weather", "other_activity/weather_forecast_settings"),
  setting(
    "voting_reminders",
    "voting_location_and_reminders/voting_reminders",
    "voting/voting_reminders",
  ),

  // Notifications
  {
    ...setting("notification_settings", "preferences/notification_settings"),
    rows: { labels: ["Name"], explode: "lists" },
  },
  setting("notification_preferences", "preferences/notification_preferences"),
  setting(
    "notification_channels",
    "profile_information/the_ways_we_can_send_you_notifications",
  ),
  setting("device_push", "preferences/your_device_push_settings"),
  setting("browser_push", "preferences/browser_push_notifications"),
  setting(
    "reels_unsubscribed",
    "preferences/reels_notifications_you_unsubscribed_from",
  ),
  {
    ...setting(
      "notification_tab",
      "navigation_bar/notification_tab_display_information",
    ),
    flow: "observed",
  },

  // Menus
  {
    ...setting(
      "device_navigation",
      "navigation_bar/device_navigation_bar_information",
    ),
    flow: "observed",
    rows: { labels: ["Name"], explode: "lists" },
  },
  {
    ...setting(
      "global_navigation",
      "navigation_bar/global_navigation_bar_information",
    ),
    flow: "observed",
  },
  {
    ...setting(
      "navigation_shortcuts",
      "navigation_bar/navigation_bar_shortcut_history",
    ),
    flow: "observed",
  },

  {
    ...setting("emojis", "other_activity/your_recently_used_emojis"),
    flow: "observed",
    rows: { labels: ["Name"], explode: "lists" },
    record: { text: text("name"), occurredAt: instant() },
  },

  // Messenger
  { id: "messenger_2018", entries: ["about_you/messenger"], ...grouped },
  setting("messaging_settings", "messages/messaging_settings"),
  setting("active_status", "messages/messenger_active_status_settings"),
  setting(
    "active_status_platforms",
    "messages/messenger_active_status_platform_settings",
  ),
  setting("messenger_ui", "messages/messenger_ui_settings"),
  setting("web_chat_settings", "messages/your_chat_settings_on_web"),
  setting("cross_app_messaging", "messages/your_cross-app_messaging_settings"),
  setting(
    "community_chats",
    "messages/community_chats_settings",
    "groups/community_chat_settings",
  ),
  setting("message_backup", "messages/encrypted_messaging_backup_settings"),

  // Groups, Marketplace, fundraisers, games
  setting("anonymous_in_groups", "groups/your_anonymous_mode_status_in_groups"),
  setting("groups_tab", "groups/your_settings_for_groups_tab"),
  setting("marketplace_settings", "facebook_marketplace/settings"),
  setting(
    "marketplace_assistant",
    "facebook_marketplace/your_marketplace_assistant_settings",
  ),
  setting(
    "marketplace_notification_status",
    "facebook_marketplace/your_notification_status",
  ),
  setting("sale_groups", "facebook_marketplace/for-sale_group_preferences"),
  setting("fundraiser_settings", "fundraisers/your_fundraiser_settings"),
  {
    ...setting(
      "fundraiser_preferences",
      "preferences/your_fundraiser_settings",
    ),
    rows: { labels: ["Name"], explode: "lists" },
  },
  setting("game_settings", "facebook_gaming/bookmark_and_app_settings"),
  setting("game_invitations", "facebook_gaming/gaming_invite_settings"),
  setting(
    "game_metadata",
    "facebook_gaming/instant_games_settings_and_metadata",
  ),
  setting("game_shortcuts", "facebook_gaming/your_instant_games_shortcuts"),
];
