import assert from "node:assert/strict";
import { Readable, pipeline } from "node:stream";
import { crc32, createInflateRaw, inflateRawSync } from "node:zlib";
import type { Entry } from "./archive.ts";
import { EntryError } from "./archive-error.ts";
import { LIMITS } from "./limits.ts";
import type { OpenFile } from "./open-file.ts";
import { toEntryError } from "./system-error.ts";

const LOCAL_HEADER_SIGNATURE = 0x04034b50;
const LOCAL_HEADER_BYTES = 30;

/** What the central directory says of an entry; the local header is trusted only for its own length. */
export interface ZipEntryFacts {
  readonly path: string;
  readonly bytes: number;
  readonly crc32: number;
  readonly aside: Entry["aside"];
  readonly packedBytes: number;
  readonly deflated: boolean;
  readonly headerAt: number;
  /** Unpacks to more than the limits allow for what it weighs. */
  readonly tooDense: boolean;
}

/** One entry of a zip. Kept small: a part may have millions. */
export class ZipEntry implements Entry {
  readonly path: string;
  readonly bytes: number;
  readonly crc32: number;
  readonly aside: Entry["aside"];
  readonly #file: OpenFile;
  readonly #packedBytes: number;
  readonly #deflated: boolean;
  readonly #headerAt: number;
  readonly #tooDense: boolean;

  constructor(file: OpenFile, facts: ZipEntryFacts) {
    this.path = facts.path;
    this.bytes = facts.bytes;
    this.crc32 = facts.crc32;
    this.aside = facts.aside;
    this.#file = file;
    this.#packedBytes = facts.packedBytes;
    this.#deflated = facts.deflated;
    this.#headerAt = facts.headerAt;
    this.#tooDense = facts.tooDense;
  }

  read(): Buffer {
    const start = this.#findData();
    if (this.bytes > LIMITS.wholeEntryBytes) {
      throw new EntryError("entry.too-large");
    }
    // DEFLATE grows what it cannot pack by a few bytes in a thousand, never twofold.
    if (this.#packedBytes > 2 * LIMITS.wholeEntryBytes) {
      throw new EntryError("entry.damaged");
    }
    const packed = this.#file.readSpan(start, this.#packedBytes);
    const unpacked = this.#deflated ? inflate(packed, this.bytes) : packed;
    this.#check(unpacked.length, crc32(unpacked));
    return unpacked;
  }

  async *chunks(): AsyncGenerator<Buffer> {
    const start = this.#findData();
    let bytes = 0;
    let crc = 0;
    try {
      for await (const chunk of this.#unpack(start)) {
        bytes += chunk.length;
        if (bytes > this.bytes) throw new EntryError("entry.damaged");
        crc = crc32(chunk, crc);
        yield chunk;
      }
    } catch (cause) {
      throw toEntryError(cause);
    }
    this.#check(bytes, crc);
  }

  /** Where the packed bytes begin. */
  #findData(): number {
    assert(this.aside === null, "an entry set aside is never read");
    if (this.#tooDense) throw new EntryError("entry.ratio");
    const header = this.#file.readSpan(this.#headerAt, LOCAL_HEADER_BYTES);
    if (header.readUInt32LE(0) !== LOCAL_HEADER_SIGNATURE) {
      throw new EntryError("entry.damaged");
    }
    // The lengths of name and extra field differ from those in the directory.
    const lengths = header.readUInt16LE(26) + header.readUInt16LE(28);
    return this.#headerAt + LOCAL_HEADER_BYTES + lengths;
  }

  #unpack(start: number): Iterable<Buffer> | AsyncIterable<Buffer> {
    const packed = this.#file.spanChunks(start, this.#packedBytes);
    // Some writers give an empty entry the method "deflated" and no bytes at all.
    if (!this.#deflated || this.#packedBytes === 0) return packed;
    const inflater = createInflateRaw({ chunkSize: LIMITS.chunkBytes });
    // Errors arrive through the inflater that is read; nothing is left to do here.
    pipeline(Readable.from(packed), inflater, () => undefined);
    return inflater;
  }

  #check(bytes: number, crc: number): void {
    if (bytes !== this.bytes) throw new EntryError("entry.damaged");
    if (crc !== this.crc32) throw new EntryError("entry.checksum");
  }
}

function inflate(packed: Buffer, bytes: number): Buffer {
  if (packed.length === 0) return packed;
  try {
    // One byte more than declared, so that an honest entry fits one block of output
    // and a lying one is stopped there.
    return inflateRawSync(packed, {
      maxOutputLength: Math.max(1, bytes),
      chunkSize: Math.max(64, bytes + 1),
    });
  } catch (cause) {
    throw toEntryError(cause);
  }
}
