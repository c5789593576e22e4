/** Stories from the news about what happened to people's data, in the order in which they are told. */
export const STORIES = [
  "friends_data",
  "plugins",
  "matching",
  "inbox",
  "crm",
  "merged_chats",
] as const;

export type StoryId = (typeof STORIES)[number];

/** Whether a story concerns the person; `no` only means as far as the downloads show, `unknown` that they cannot. */
export const CONCERNS = ["yes", "perhaps", "no", "unknown"] as const;

export type Concern = (typeof CONCERNS)[number];
