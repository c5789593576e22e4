/**
 * Every failure a person can meet. Each code has a sentence in every locale (`error.<code>`).
 *
 * `archive.*` one given path cannot be used · `vault.*` the vault cannot be used · `directory.*` a directory of
 * companies cannot be used · `entry.*` one entry or
 * record could not be read (an issue; the import goes on) · the rest by name.
 */
export const ERROR_CODES = [
  "archive.not-found",
  "archive.no-permission",
  "archive.empty",
  "archive.not-a-zip",
  "archive.truncated",
  "archive.damaged",
  "archive.encrypted",
  "archive.unsupported-method",
  "archive.entry-outside",
  "archive.too-many-entries",
  "archive.unsupported-kind",
  "archive.not-recognised",
  "archive.no-data-part",
  "archive.moved",
  "archive.other-files",
  "entry.checksum",
  "entry.damaged",
  "entry.encoding",
  "entry.invalid-json",
  "entry.too-deep",
  "entry.too-large",
  "entry.ratio",
  "entry.no-permission",
  "entry.unexpected-shape",
  "entry.chat-cut",
  "record.unexpected-shape",
  "record.no-time",
  "record.ambiguous-date-order",
  "disk.full",
  "vault.missing",
  "vault.busy",
  "vault.from-newer-app",
  "vault.not-a-vault",
  "vault.wrong-key",
  "vault.no-permission",
  "vault.unknown-archive",
  "vault.unknown-person",
  "vault.unknown-company",
  "directory.not-recognised",
  "input.invalid",
  "input.out-exists",
  "input.out-no-permission",
  "job.cancelled",
  "internal",
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** Values for the placeholders of the sentence; never record text. */
export type ErrorParams = Readonly<Record<string, string | number>>;

/** A failure as it crosses between processes: data, not an exception. */
export interface Failure {
  code: ErrorCode;
  params: ErrorParams;
}

export type Result<T> = { ok: true; value: T } | { ok: false; error: Failure };
