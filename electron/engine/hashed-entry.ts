import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";

import type { Entry } from "./archive/archive.ts";
import { EntryError } from "./archive/archive-error.ts";

/** An entry whose SHA-256 is known once it was read to its end, whoever read it. */
export class HashedEntry implements Entry {
  readonly #entry: Entry;
  #digest: Buffer | undefined;

  constructor(entry: Entry) {
    this.#entry = entry;
  }

  /** CRC-32 of an entry whose directory has none; null when it cannot be read, which its reading will report. */
  static async crcOf(entry: Entry): Promise<number | null> {
    try {
      let sum = 0;
      for await (const chunk of entry.chunks()) sum = crc32(chunk, sum);
      return sum;
    } catch (error) {
      if (error instanceof EntryError) return null;
      throw error;
    }
  }

  get path(): string {
    return this.#entry.path;
  }

  get bytes(): number {
    return this.#entry.bytes;
  }

  get crc32(): number | null {
    return this.#entry.crc32;
  }

  get aside(): Entry["aside"] {
    return this.#entry.aside;
  }

  read(): Buffer {
    const bytes = this.#entry.read();
    this.#digest ??= createHash("sha256").update(bytes).digest();
    return bytes;
  }

  async *chunks(): AsyncGenerator<Buffer> {
    const digest = createHash("sha256");
    for await (const chunk of this.#entry.chunks()) {
      digest.update(chunk);
      yield chunk;
    }
    this.#digest ??= digest.digest();
  }

  /** Undefined until the entry was read to its end. */
  digest(): Buffer | undefined {
    return this.#digest;
  }
}
