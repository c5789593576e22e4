import type { Entry } from "../../../electron/engine/archive/archive.ts";

export interface MemoryEntryOptions {
  readonly path?: string;
  /** Sizes of the chunks, again and again; at the end of the list it starts anew. */
  readonly cuts?: readonly number[];
}

/** An entry whose bytes the test made up; counts who left a reading open. */
export class MemoryEntry implements Entry {
  readonly path: string;
  readonly bytes: number;
  readonly crc32 = null;
  readonly aside = null;
  /** Readings begun and not yet ended. */
  open = 0;
  /** Chunks handed out so far. */
  handedOut = 0;
  readonly #content: Buffer;
  readonly #cuts: readonly number[];

  constructor(
    content: string | Buffer,
    { path = "a.json", cuts = [1024 * 1024] }: MemoryEntryOptions = {},
  ) {
    this.path = path;
    this.#content = Buffer.from(content);
    this.bytes = this.#content.length;
    this.#cuts = cuts;
  }

  read(): Buffer {
    // A fresh copy, as from a file: what a reader does to it must not be seen by the next.
    return Buffer.from(this.#content);
  }

  async *chunks(): AsyncGenerator<Buffer> {
    this.open += 1;
    try {
      let start = 0;
      for (let turn = 0; start < this.bytes; turn += 1) {
        const size = this.#cuts[turn % this.#cuts.length]!;
        this.handedOut += 1;
        yield Buffer.from(this.#content.subarray(start, start + size));
        start += size;
      }
    } finally {
      this.open -= 1;
    }
  }
}

/** An entry that is never held: the same chunk so many times. */
export function endlessEntry(
  beginning: string,
  chunk: Buffer,
  times: number,
): Entry & { handedOut: number } {
  return {
    path: "endless",
    bytes: beginning.length + chunk.length * times,
    crc32: null,
    aside: null,
    handedOut: 0,
    read: () => {
      throw new Error("too large to be read whole");
    },
    async *chunks() {
      yield Buffer.from(beginning);
      for (let turn = 0; turn < times; turn += 1) {
        this.handedOut += 1;
        yield chunk;
      }
    },
  };
}

/** All that a reading gives, in one list. */
export async function collect<T>(source: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of source) all.push(item);
  return all;
}
