/** The services whose archives can be opened. */
export const PROVIDERS = [
  "facebook",
  "instagram",
  "messenger",
  "whatsapp",
] as const;

export type Provider = (typeof PROVIDERS)[number];

/** Where an entry ended in the coverage ledger; every entry has exactly one. */
export const ENTRY_STATUSES = [
  "read",
  "generic",
  "media",
  "empty",
  "duplicate",
  "skipped",
  "failed",
] as const;

export type EntryStatus = (typeof ENTRY_STATUSES)[number];

/** Why an entry was `skipped`. */
export const SKIP_REASONS = [
  "resource",
  "presentation",
  "stub",
  "link",
  "limit",
  "other-account",
] as const;

export type SkipReason = (typeof SKIP_REASONS)[number];
