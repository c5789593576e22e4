import type { Category } from "../../shared/domain/category.ts";

export const GROUP_IDS = [
  "commerce",
  "place",
  "people",
  "published",
  "account",
] as const;
export type GroupId = (typeof GROUP_IDS)[number];

/** The categories in the order in which they are told: rare but telling first. */
export const GROUPS: Readonly<Record<GroupId, readonly Category[]>> = {
  commerce: [
    "off_platform",
    "advertisers",
    "ad_interests",
    "inferences",
    "ad_interactions",
    "viewed",
    "payments",
  ],
  place: ["location", "devices", "biometric"],
  people: ["messages", "calls", "contacts", "friends", "groups"],
  published: ["posts", "reactions", "media", "search"],
  account: ["profile", "apps", "notifications", "settings", "other"],
};
