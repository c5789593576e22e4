import type { Category } from "../../../../shared/domain/category.ts";

/**
 * What the folders of Facebook's archives are about: a folder with nothing but `no-data.txt` says that this was asked
 * for and nothing is held. By their names below the activity folder, oldest layout first (seen 2018 to 2026).
 */
const FOLDERS = {
  profile: [
    "profile_information",
    "accounts_center",
    "facebook_accounts_center",
    "other_personal_information",
    "journalist_registration",
    "facebook_assistant",
    "facebook_portal",
    "facebook_support",
    "dating",
    "professional_dashboard",
  ],
  friends: [
    "friends",
    "following_and_followers",
    "friends_and_followers",
    "followers",
    "people_and_friends",
    "supervision",
  ],
  messages: ["messages", "your_group_messages", "ai"],
  calls: ["calls_and_messages"],
  posts: [
    "posts",
    "comments",
    "stories",
    "reels",
    "short_videos",
    "soundbites",
    "notes",
    "polls",
    "reviews",
    "help_community",
    "your_problem_reports",
    "live_videos",
    "live_audio_rooms",
    "trash",
    "archive",
    "saved_items",
    "saved_items_and_collections",
    "activity_you_re_tagged_in",
  ],
  reactions: ["likes_and_reactions", "comments_and_reactions"],
  media: ["photos_and_videos", "album"],
  groups: [
    "groups",
    "pages",
    "pages_and_profiles",
    "events",
    "communities",
    "campus",
    "volunteering",
  ],
  search: ["search_history", "search"],
  location: [
    "location",
    "location_history",
    "your_places",
    "voting",
    "voting_location_and_reminders",
  ],
  devices: ["security_and_login_information"],
  advertisers: ["ads", "ads_and_businesses", "ads_information"],
  off_platform: [
    "your_off-facebook_activity",
    "your_activity_off_meta_technologies",
  ],
  apps: [
    "apps",
    "apps_and_websites",
    "apps_and_websites_off_of_facebook",
    "facebook_gaming",
    "spark_ar",
    "meta_spark",
    "horizon_worlds",
  ],
  payments: [
    "payment_history",
    "facebook_payments",
    "marketplace",
    "facebook_marketplace",
    "fundraisers",
    "shops",
    "shops_questions_&_answers",
    "rewards",
    "bonuses",
    "bug_bounty",
  ],
  biometric: ["voice_recording_and_transcription"],
  inferences: [
    "information_used_for_recommendations",
    "other_logged_information",
    "music_recommendations",
    "your_topics",
  ],
  notifications: ["notifications", "in-app_messages"],
  viewed: [
    "interactions",
    "your_interactions_on_facebook",
    "activity_messages",
    "news",
    "facebook_news",
    "navigation_bar",
  ],
  settings: ["preferences", "feed", "news_feed", "memories", "privacy_checkup"],
} as const satisfies Partial<Record<Category, readonly string[]>>;

const CATEGORY_OF: ReadonlyMap<string, Category> = new Map(
  Object.entries(FOLDERS).flatMap(([category, folders]) =>
    folders.map((folder) => [folder, category as Category] as const),
  ),
);

/** What an entry's folder is about: the innermost one that is known. */
export function folderCategory(name: string): Category | undefined {
  return name
    .split("/")
    .slice(0, -1)
    .reverse()
    .map((folder) => CATEGORY_OF.get(folder))
    .find((category) => category !== undefined);
}
