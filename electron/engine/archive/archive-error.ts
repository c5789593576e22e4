import type {
  ErrorCode,
  ErrorParams,
} from "../../../shared/contract/errors.ts";

/** The codes that refuse a whole path. */
export type ArchiveErrorCode = Extract<ErrorCode, `archive.${string}`>;

/** The codes that fail one entry or record and let the import go on. */
export type EntryErrorCode = Extract<
  ErrorCode,
  `entry.${string}` | `record.${string}`
>;

/** The given path cannot be used; the import of it stops and the vault stays as it was. */
export class ArchiveError extends Error {
  readonly code: ArchiveErrorCode;
  readonly params: ErrorParams;

  constructor(
    code: ArchiveErrorCode,
    params: ErrorParams = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = "ArchiveError";
    this.code = code;
    this.params = params;
  }
}

/** One entry cannot be read; it becomes `failed` in the coverage ledger and the import goes on. */
export class EntryError extends Error {
  readonly code: EntryErrorCode;
  /** Where in the entry, when that is known. */
  readonly locator: string;

  constructor(code: EntryErrorCode, locator = "", options?: ErrorOptions) {
    super(code, options);
    this.name = "EntryError";
    this.code = code;
    this.locator = locator;
  }
}
