/** How a service came to know of somebody. */
export const PERSON_WAYS = [
  "address_book",
  "phone_book",
  "friend",
  "friend_request",
  "removed_friend",
  "follower",
  "followed",
  "suggested",
  "blocked",
  "chat",
  "group",
  "other",
] as const;

export type PersonWay = (typeof PERSON_WAYS)[number];
