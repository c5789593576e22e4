/** What a person can ask of a controller. */
export const RIGHTS = [
  "access",
  "erasure",
  "objection",
  "rectification",
  "restriction",
  "withdrawal",
  "portability",
] as const;

export type Right = (typeof RIGHTS)[number];

/** `todo` and `done` for a step in the product; the rest for a letter; `verified` when a later archive shows the data gone. */
export const REQUEST_STATUSES = [
  "todo",
  "done",
  "sent",
  "acknowledged",
  "extended",
  "answered",
  "refused",
  "complained",
  "verified",
] as const;

export type RequestStatus = (typeof REQUEST_STATUSES)[number];
