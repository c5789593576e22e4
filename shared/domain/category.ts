/** What a record is about, in the fixed order in which every table and total lists them. */
export const CATEGORIES = [
  "profile",
  "contacts",
  "friends",
  "messages",
  "calls",
  "posts",
  "reactions",
  "media",
  "groups",
  "search",
  "location",
  "devices",
  "ad_interests",
  "advertisers",
  "ad_interactions",
  "off_platform",
  "apps",
  "payments",
  "biometric",
  "inferences",
  "notifications",
  "viewed",
  "settings",
  "other",
] as const;

export type Category = (typeof CATEGORIES)[number];
