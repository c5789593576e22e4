import type { Entry } from "./archive.ts";
import { ArchiveError } from "./archive-error.ts";
import { asideByName, isOutside } from "./entry-path.ts";
import type { Limits } from "./limits.ts";
import type { OpenFile } from "./open-file.ts";
import { haveOverlap } from "./overlapping-spans.ts";
import { ZipEntry } from "./zip-entry.ts";

/** Where a place cut to 32 bits begins again. */
export const WRAP = 2 ** 32;

const LOCAL_HEADER_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;
const AES = 99;
// Bit 0: the entry is encrypted; 6: strongly; 13: the directory is, too.
const ENCRYPTED_FLAGS = 0b10_0000_0100_0001;
const UNIX_HOSTS = [3, 19];
const FILE_TYPE = 0o170000;
const REGULAR = 0o100000;
const FOLDER = 0o040000;

/** What one record of the directory says, under yauzl's names. */
export interface DirectoryRecord {
  readonly versionMadeBy: number;
  readonly generalPurposeBitFlag: number;
  readonly compressionMethod: number;
  readonly crc32: number;
  readonly compressedSize: number;
  readonly uncompressedSize: number;
  readonly fileNameLength: number;
  readonly externalFileAttributes: number;
  readonly relativeOffsetOfLocalHeader: number;
}

/** Judges the records of a zip's directory one by one and keeps what reading needs. */
export class ZipListing {
  readonly entries: Entry[] = [];
  readonly #file: OpenFile;
  readonly #limits: Limits;
  readonly #directoryAt: number;
  readonly #wrapped: boolean;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  #position = 0;
  #nameBytes = 0;
  #denseBytes = 0;

  constructor(
    file: OpenFile,
    limits: Limits,
    directory: { directoryAt: number; wrapped: boolean },
  ) {
    this.#file = file;
    this.#limits = limits;
    this.#directoryAt = directory.directoryAt;
    this.#wrapped = directory.wrapped;
  }

  requireCount(count: number): void {
    const limit = this.#limits.entriesPerPart;
    if (count > limit || this.#nameBytes > this.#limits.nameBytesPerPart) {
      throw new ArchiveError("archive.too-many-entries", { limit });
    }
  }

  add(record: DirectoryRecord, path: string): void {
    this.#position += 1;
    this.#nameBytes += record.fileNameLength;
    this.requireCount(this.#position);
    requireUsable(record, path, this.#position);
    // Folders are no entries; one that holds bytes is not a folder.
    if (path.endsWith("/") && record.uncompressedSize === 0) return;
    const headerAt = this.#unwrap(record.relativeOffsetOfLocalHeader);
    this.#starts.push(headerAt);
    this.#ends.push(headerAt + LOCAL_HEADER_BYTES + record.compressedSize);
    this.entries.push(
      new ZipEntry(this.#file, {
        path,
        bytes: record.uncompressedSize,
        crc32: record.crc32,
        aside:
          asideByMode(record) ??
          asideByName(path, record.uncompressedSize, this.#limits),
        packedBytes: record.compressedSize,
        deflated: record.compressionMethod === DEFLATED,
        headerAt,
        tooDense: this.#isTooDense(record),
      }),
    );
  }

  finish(): void {
    const beyond = this.#ends.some((end) => end > this.#directoryAt);
    if (beyond || haveOverlap(this.#starts, this.#ends)) {
      throw new ArchiveError("archive.damaged");
    }
  }

  // Such a zip has its entries in order, so each begins after the one before it.
  #unwrap(headerAt: number): number {
    const missing = (this.#ends.at(-1) ?? 0) - headerAt;
    if (!this.#wrapped || missing <= 0) return headerAt;
    return headerAt + Math.ceil(missing / WRAP) * WRAP;
  }

  #isTooDense(record: DirectoryRecord): boolean {
    const bytes = record.uncompressedSize;
    const { ratio, ratioFloorBytes, denseBytesPerPart } = this.#limits;
    if (bytes <= ratio * record.compressedSize) return false;
    this.#denseBytes += bytes;
    return bytes > ratioFloorBytes || this.#denseBytes > denseBytesPerPart;
  }
}

function requireUsable(
  record: DirectoryRecord,
  path: string,
  position: number,
): void {
  const method = record.compressionMethod;
  if (
    (record.generalPurposeBitFlag & ENCRYPTED_FLAGS) !== 0 ||
    method === AES
  ) {
    throw new ArchiveError("archive.encrypted");
  }
  if (method !== STORED && method !== DEFLATED) {
    throw new ArchiveError("archive.unsupported-method", { method });
  }
  if (isOutside(path)) {
    throw new ArchiveError("archive.entry-outside", { position });
  }
  if (path === "" || !Number.isSafeInteger(record.uncompressedSize)) {
    throw new ArchiveError("archive.damaged");
  }
}

/** A link, device or pipe stored by a Unix program. */
function asideByMode(record: DirectoryRecord): Entry["aside"] {
  if (!UNIX_HOSTS.includes(record.versionMadeBy >>> 8)) return null;
  const type = (record.externalFileAttributes >>> 16) & FILE_TYPE;
  return type === 0 || type === REGULAR || type === FOLDER ? null : "link";
}
