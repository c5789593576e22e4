import assert from "node:assert/strict";
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
} from "node:fs";
import { EntryError } from "./archive-error.ts";
import { LIMITS } from "./limits.ts";
import { toEntryError } from "./system-error.ts";

// Opening a pipe blocks until somebody writes to it, unless O_NONBLOCK is set.
// Windows has neither flag (node leaves them undefined there).
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
const NO_FOLLOW = constants.O_NOFOLLOW ?? 0;

/** A regular file held open for reading at any place. */
export class OpenFile {
  readonly bytes: number;
  #fd: number;

  constructor(fd: number, bytes: number) {
    this.#fd = fd;
    this.bytes = bytes;
  }

  /** Fills the buffer as far as the file goes; the number of bytes got. */
  readInto(buffer: Buffer, position: number): number {
    // The system gives the number of a closed file to the next one that is opened.
    assert(this.#fd >= 0, "a closed file is never read");
    let filled = 0;
    while (filled < buffer.length) {
      const got = readSync(
        this.#fd,
        buffer,
        filled,
        buffer.length - filled,
        position + filled,
      );
      if (got === 0) break;
      filled += got;
    }
    return filled;
  }

  /** @throws EntryError `entry.damaged` when the file ends before the span does */
  readSpan(position: number, length: number): Buffer {
    // Not from node's pool, so that a kept slice does not keep its neighbours.
    const buffer = Buffer.allocUnsafeSlow(length);
    try {
      if (this.readInto(buffer, position) === length) return buffer;
    } catch (cause) {
      throw toEntryError(cause);
    }
    throw new EntryError("entry.damaged");
  }

  /** The span in order; each chunk has memory of its own. Same errors as `readSpan`. */
  *spanChunks(position: number, length: number): Generator<Buffer> {
    const end = position + length;
    for (let at = position; at < end; at += LIMITS.chunkBytes) {
      yield this.readSpan(at, Math.min(LIMITS.chunkBytes, end - at));
    }
  }

  close(): void {
    if (this.#fd < 0) return;
    closeSync(this.#fd);
    this.#fd = -1;
  }
}

/**
 * Opens a regular file; undefined for anything else, which is never waited for.
 *
 * A link is followed only when it is the path that the person gave.
 */
export function openFile(
  location: string | Buffer,
  links: "follow" | "refuse",
): OpenFile | undefined {
  if (links === "refuse" && NO_FOLLOW === 0 && !lstatSync(location).isFile()) {
    return undefined;
  }
  const fd = openSync(location, links === "refuse" ? FLAGS | NO_FOLLOW : FLAGS);
  try {
    const stats = fstatSync(fd);
    if (stats.isFile()) return new OpenFile(fd, stats.size);
  } catch (cause) {
    closeSync(fd);
    throw cause;
  }
  closeSync(fd);
  return undefined;
}
