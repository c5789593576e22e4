import { ArchiveError, EntryError } from "./archive-error.ts";
import type { ArchiveErrorCode } from "./archive-error.ts";

const ARCHIVE_CODES: ReadonlyMap<string, ArchiveErrorCode> = new Map([
  ["ENOENT", "archive.not-found"],
  ["ENOTDIR", "archive.not-found"],
  ["ELOOP", "archive.not-found"],
  ["ENAMETOOLONG", "archive.not-found"],
  ["EACCES", "archive.no-permission"],
  ["EPERM", "archive.no-permission"],
  // Windows: another program holds the file.
  ["EBUSY", "archive.no-permission"],
  ["EIO", "archive.damaged"],
]);

const NO_PERMISSION = ["EACCES", "EPERM", "EBUSY"];

/** The sentence for a failed system call on a given path; anything else is a fault of ours and thrown on. */
export function toArchiveError(cause: unknown): ArchiveError {
  if (cause instanceof ArchiveError) return cause;
  const code = ARCHIVE_CODES.get(findErrno(cause) ?? "");
  if (code === undefined) throw cause;
  return new ArchiveError(code, {}, { cause });
}

/** The same for one entry; zlib's complaints carry a code too and mean damage. */
export function toEntryError(cause: unknown): EntryError {
  if (cause instanceof EntryError) return cause;
  const errno = findErrno(cause);
  if (errno === undefined || errno === "ERR_ASSERTION") throw cause;
  const code = NO_PERMISSION.includes(errno)
    ? "entry.no-permission"
    : "entry.damaged";
  return new EntryError(code, "", { cause });
}

/** The code that node gives to errors of the system and of zlib. */
export function findErrno(cause: unknown): string | undefined {
  if (!(cause instanceof Error) || !("code" in cause)) return undefined;
  return typeof cause.code === "string" ? cause.code : undefined;
}
