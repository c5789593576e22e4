/**
 * How a record came to be where it is: the person gave it, it was logged in use, it was guessed,
 * somebody else told the service, or it went to somebody else.
 */
export const DATA_FLOWS = [
  "provided",
  "observed",
  "inferred",
  "received",
  "shared",
] as const;

export type DataFlow = (typeof DATA_FLOWS)[number];
