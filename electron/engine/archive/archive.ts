import type { SkipReason } from "../../../shared/domain/archive.ts";

/**
 * One zip, folder or text file that a person gave us, opened and listed, nothing unpacked.
 *
 * Knows no provider: which entries belong to which product is decided by the importers.
 */
export interface Part {
  readonly kind: "zip" | "folder" | "file";
  /** The file's or folder's own name as given, never a path. */
  readonly name: string;
  /** Where it lay when it was opened (absolute). Kept in the vault to find it again, never logged. */
  readonly location: string;
  /** Size of the zip or text file; of a folder, the sum of its files. */
  readonly bytes: number;
  /** Files only, in the order of the directory; folders are no entries. */
  readonly entries: readonly Entry[];
  close(): void;
}

/** One file inside a part. Reading is bounded: it never yields more than `bytes`. */
export interface Entry {
  /** Full name inside the part, `/` between, as stored (not normalised). */
  readonly path: string;
  /** Size when unpacked, as the directory declares it. */
  readonly bytes: number;
  /** CRC-32 as the directory declares it; null in a folder and for a single file. */
  readonly crc32: number | null;
  /** Why it must not be read, known from its name and kind alone; null for an entry to read. */
  readonly aside: Extract<
    SkipReason,
    "resource" | "stub" | "link" | "limit"
  > | null;
  /**
   * The whole entry, for entries up to `LIMITS.wholeEntryBytes`; larger ones throw `entry.too-large`.
   *
   * @throws EntryError `entry.checksum`, `entry.damaged`, `entry.ratio`, `entry.too-large`, `entry.no-permission`
   */
  read(): Buffer;
  /** The entry in order, in chunks of at most 1 MB, memory bounded whatever its size. Same errors as `read`. */
  chunks(): AsyncIterable<Buffer>;
}
