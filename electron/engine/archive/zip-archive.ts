import { isUtf8 } from "node:buffer";
import yauzl from "yauzl";
import type { Entry, Part } from "./archive.ts";
import { ArchiveError } from "./archive-error.ts";
import type { ArchiveErrorCode } from "./archive-error.ts";
import { LIMITS } from "./limits.ts";
import type { Limits } from "./limits.ts";
import { openFile } from "./open-file.ts";
import type { OpenFile } from "./open-file.ts";
import { toArchiveError } from "./system-error.ts";
import { WRAP, ZipListing } from "./zip-listing.ts";

const DIRECTORY_SIGNATURE = 0x02014b50;
const UTF8_FLAG = 0x800;

/**
 * A zip as a part. Only its central directory is read; nothing is unpacked.
 *
 * Keeps the file open until `close`.
 *
 * @throws ArchiveError every code but `not-recognised` and `no-data-part`
 */
export async function openZip(
  location: string,
  name: string,
  limits: Limits = LIMITS,
): Promise<Part> {
  const file = openGiven(location);
  try {
    requireZip(file);
    const entries = await listEntries(file, limits);
    if (entries.length === 0) throw new ArchiveError("archive.empty");
    return {
      kind: "zip",
      name,
      location,
      bytes: file.bytes,
      entries,
      close: () => file.close(),
    };
  } catch (cause) {
    file.close();
    throw toArchiveError(cause);
  }
}

function openGiven(location: string): OpenFile {
  let file: OpenFile | undefined;
  try {
    file = openFile(location, "follow");
  } catch (cause) {
    throw toArchiveError(cause);
  }
  if (file === undefined) throw new ArchiveError("archive.unsupported-kind");
  return file;
}

function requireZip(file: OpenFile): void {
  if (file.bytes === 0) throw new ArchiveError("archive.empty");
  const start = Buffer.alloc(2);
  file.readInto(start, 0);
  if (start.toString("latin1") !== "PK") {
    throw new ArchiveError("archive.not-a-zip");
  }
}

async function listEntries(file: OpenFile, limits: Limits): Promise<Entry[]> {
  const zip = await openDirectory(file);
  const wrapped = unwrapDirectory(zip, file);
  const listing = new ZipListing(file, limits, {
    directoryAt: zip.readEntryCursor,
    wrapped,
  });
  try {
    growCount(zip, file);
    listing.requireCount(zip.entryCount);
    for await (const record of zip.eachEntry()) {
      listing.add(record, decodeName(record));
      growCount(zip, file);
    }
  } catch (cause) {
    throw explain(cause);
  }
  listing.finish();
  return listing.entries;
}

async function openDirectory(file: OpenFile): Promise<Directory> {
  try {
    return await openReader(new DirectoryReader(file), file.bytes, {
      autoClose: false,
      lazyEntries: true,
      // Names and sizes are judged here, where the answer can be a code.
      decodeStrings: false,
      validateEntrySizes: false,
    });
  } catch (cause) {
    throw explain(cause);
  }
}

/** Its cursor is a place in the file, which the types of yauzl 3.4 call a boolean. */
type Directory = Omit<yauzl.ZipFile, "readEntryCursor"> & {
  readEntryCursor: number;
};

function openReader(
  reader: yauzl.RandomAccessReader,
  bytes: number,
  options: yauzl.Options,
): Promise<Directory> {
  return new Promise((done, fail) => {
    yauzl.fromRandomAccessReader(reader, bytes, options, (error, zip) => {
      if (error) fail(error);
      else done(zip as unknown as Directory);
    });
  });
}

/**
 * The Finder of macOS writes no zip64: places are cut to 32 bits and the count to 16
 * (yauzl's issues 60 and 69, 2017 and 2018). True when the directory was moved to where it really is.
 */
function unwrapDirectory(zip: Directory, file: OpenFile): boolean {
  const stated = zip.readEntryCursor;
  for (let at = stated; at < file.bytes; at += WRAP) {
    if (!isDirectoryRecord(file, at)) continue;
    zip.readEntryCursor = at;
    return at !== stated;
  }
  return false;
}

/** More records than counted, by what 16 bits cannot hold, are read and not dropped. */
function growCount(zip: Directory, file: OpenFile): void {
  if (zip.entriesRead < zip.entryCount) return;
  if (isDirectoryRecord(file, zip.readEntryCursor)) zip.entryCount += 0x10000;
}

function isDirectoryRecord(file: OpenFile, at: number): boolean {
  const signature = Buffer.alloc(4);
  // The end of the directory alone takes 22 bytes.
  if (file.readInto(signature, at) < signature.length) {
    throw new ArchiveError("archive.damaged");
  }
  return signature.readUInt32LE(0) === DIRECTORY_SIGNATURE;
}

// How yauzl 3.4 begins the sentences that are not about damage.
const YAUZL_CODES: readonly (readonly [string, ArchiveErrorCode])[] = [
  ["End of central directory record signature not found", "archive.truncated"],
  // The last disk alone: the others are missing.
  ["multi-disk", "archive.truncated"],
  ["strong encryption", "archive.encrypted"],
];

/** The only place that knows yauzl's sentences. Errors of the system and faults of ours stay as they are. */
function explain(cause: unknown): unknown {
  if (!(cause instanceof Error) || cause.name !== "Error") return cause;
  if ("code" in cause) return cause;
  const found = YAUZL_CODES.find(([start]) => cause.message.startsWith(start));
  return new ArchiveError(found?.[1] ?? "archive.damaged", {}, { cause });
}

/** Some programs write UTF-8 without the flag for it; what is no UTF-8 is CP437, as the format says. */
function decodeName(record: yauzl.Entry): string {
  const flags = isUtf8(record.fileNameRaw)
    ? record.generalPurposeBitFlag | UTF8_FLAG
    : record.generalPurposeBitFlag;
  return yauzl.getFileNameLowLevel(
    flags,
    record.fileNameRaw,
    record.extraFields,
    false,
  );
}

/** Serves yauzl from a window of the file: by itself it makes two asynchronous reads for each record. */
class DirectoryReader extends yauzl.RandomAccessReader {
  readonly #file: OpenFile;
  #window: Buffer = Buffer.alloc(0);
  #windowAt = 0;

  constructor(file: OpenFile) {
    super();
    this.#file = file;
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    try {
      this.#fill(position, length);
    } catch (cause) {
      callback(cause instanceof Error ? cause : new Error(String(cause)));
      return;
    }
    const start = position - this.#windowAt;
    this.#window.copy(buffer, offset, start, start + length);
    callback(null);
  }

  #fill(position: number, length: number): void {
    if (position + length > this.#file.bytes) throw new Error("unexpected EOF");
    const end = this.#windowAt + this.#window.length;
    if (position >= this.#windowAt && position + length <= end) return;
    const window = Buffer.allocUnsafe(
      Math.min(
        Math.max(length, LIMITS.chunkBytes),
        this.#file.bytes - position,
      ),
    );
    const filled = this.#file.readInto(window, position);
    // It shrank since it was opened.
    if (filled < length) throw new Error("unexpected EOF");
    this.#window = window.subarray(0, filled);
    this.#windowAt = position;
  }
}
