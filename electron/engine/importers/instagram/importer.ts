import { repairText } from "../meta/repair-text.ts";
import { claimByMarkers, isStartPage } from "../markers.ts";
import { floatingClock } from "../clock.ts";
import { NO_LINKS, type Importer } from "../importer.ts";

const SURE = [
  "your_instagram_activity/",
  "apps_and_websites_off_of_instagram/",
  "connections/followers_and_following/",
  "followers_and_following/",
  "ads_information/instagram_ads_and_businesses/",
  "personal_information/personal_information/",
  "security_and_login_information/login_and_profile_creation/",
  "logged_information/recent_searches/",
  "past_instagram_insights/",
  "recent_searches/",
  "account_information/",
] as const;

/** Recognises Instagram's archives; they are read through `generic`. */
export const instagram: Importer = {
  id: "instagram",
  name: "Instagram",
  controller: "meta-platforms-ireland",
  realm: "meta",
  newestFirst: true,
  mapped: false,
  claims: (name) => claimByMarkers(name, SURE, []),
  setAside: (name) => (isStartPage(name) ? "presentation" : undefined),
  findOwner: () => Promise.resolve(null),
  findClock: () => Promise.resolve(floatingClock),
  findDates: () => Promise.resolve(undefined),
  findLinks: () => Promise.resolve(NO_LINKS),
  readerOf: () => undefined,
  repair: repairText,
};
