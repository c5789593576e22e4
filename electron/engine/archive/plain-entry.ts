import assert from "node:assert/strict";
import type { Entry } from "./archive.ts";
import { EntryError } from "./archive-error.ts";
import { LIMITS } from "./limits.ts";
import { openFile } from "./open-file.ts";
import type { OpenFile } from "./open-file.ts";
import { toEntryError } from "./system-error.ts";

export interface PlainEntryFacts {
  readonly path: string;
  readonly bytes: number;
  readonly aside: Entry["aside"];
  /** Asked for at each read, so that a part with millions of files does not hold their full paths. */
  readonly locate: () => string | Buffer;
  readonly links: "follow" | "refuse";
}

/** An entry that is a file on disk; open only while it is read. */
export class PlainEntry implements Entry {
  readonly path: string;
  readonly bytes: number;
  readonly crc32 = null;
  readonly aside: Entry["aside"];
  readonly #locate: () => string | Buffer;
  readonly #links: "follow" | "refuse";

  constructor(facts: PlainEntryFacts) {
    this.path = facts.path;
    this.bytes = facts.bytes;
    this.aside = facts.aside;
    this.#locate = facts.locate;
    this.#links = facts.links;
  }

  read(): Buffer {
    assert(this.aside === null, "an entry set aside is never read");
    if (this.bytes > LIMITS.wholeEntryBytes) {
      throw new EntryError("entry.too-large");
    }
    const file = this.#open();
    try {
      return file.readSpan(0, this.bytes);
    } finally {
      file.close();
    }
  }

  async *chunks(): AsyncGenerator<Buffer> {
    assert(this.aside === null, "an entry set aside is never read");
    const file = this.#open();
    try {
      yield* file.spanChunks(0, this.bytes);
    } finally {
      file.close();
    }
  }

  #open(): OpenFile {
    let file: OpenFile | undefined;
    try {
      file = openFile(this.#locate(), this.#links);
    } catch (cause) {
      throw toEntryError(cause);
    }
    // It became something else, grew or shrank since it was listed.
    if (file?.bytes !== this.bytes) {
      file?.close();
      throw new EntryError("entry.damaged");
    }
    return file;
  }
}
