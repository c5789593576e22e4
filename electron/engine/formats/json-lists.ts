import { EntryError } from "../archive/archive-error.ts";

/** A batch is parsed at once: large enough to be quick, small enough to be forgotten. */
const BATCH_ELEMENTS = 256;
const BATCH_BYTES = 4 * 1024 * 1024;

/** One element that is larger was never seen in an honest archive and would not stay bounded. */
const ELEMENT_BYTES = 64 * 1024 * 1024;

export type Piece =
  | { kind: "outside"; bytes: Buffer }
  | { kind: "list" }
  | { kind: "batch"; bytes: Buffer };

const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/**
 * Splits JSON text into what lies outside its outermost long lists and batches of those lists' elements.
 *
 * Lists shorter than `smallListBytes` count as outside. Each batch is the text of a JSON list. Nothing is
 * validated here: what is cut is parsed by JSON.parse, which refuses what is not JSON.
 */
export async function* splitLists(
  chunks: AsyncIterable<Buffer>,
  smallListBytes: number,
): AsyncGenerator<Piece> {
  let depth = 0;
  /** Depth inside the outermost list that is open; 0 when none is. */
  let listDepth = 0;
  let inString = false;
  let escaped = false;
  let long = false;
  let held: Buffer[] = [];
  let heldBytes = 0;
  let elements = 0;
  let elementBytes = 0;

  const take = (): Buffer => {
    const bytes = held.length === 1 ? held[0]! : Buffer.concat(held);
    held = [];
    heldBytes = 0;
    return bytes;
  };
  const batch = (): Piece => {
    const bytes = take();
    elements = 0;
    return {
      kind: "batch",
      bytes: Buffer.concat([Buffer.from("["), bytes, Buffer.from("]")]),
    };
  };

  for await (const chunk of chunks) {
    let start = 0;
    const hold = (end: number): void => {
      if (end > start) {
        held.push(chunk.subarray(start, end));
        heldBytes += end - start;
      }
      start = end;
    };
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at]!;
      if (inString) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) inString = false;
        continue;
      }
      if (byte === QUOTE) inString = true;
      else if (byte === OPEN_OBJECT) depth += 1;
      else if (byte === CLOSE_OBJECT) depth -= 1;
      else if (byte === OPEN_LIST) {
        depth += 1;
        if (listDepth === 0) {
          hold(at);
          if (held.length > 0) yield { kind: "outside", bytes: take() };
          listDepth = depth;
          long = false;
          // The bracket itself is left out of the held bytes: a batch brings its own.
          start = at + 1;
          elementBytes = at + 1;
        }
      } else if (byte === CLOSE_LIST) {
        if (listDepth !== 0 && depth === listDepth) {
          hold(at);
          if (long) {
            if (heldBytes > 0) yield batch();
          } else
            yield {
              kind: "outside",
              bytes: Buffer.concat([
                Buffer.from("["),
                take(),
                Buffer.from("]"),
              ]),
            };
          start = at + 1;
          listDepth = 0;
        }
        depth -= 1;
      } else if (byte === COMMA && depth === listDepth && listDepth !== 0) {
        elements += 1;
        elementBytes = at;
        if (
          long &&
          (elements >= BATCH_ELEMENTS || heldBytes + at - start >= BATCH_BYTES)
        ) {
          hold(at);
          yield batch();
          start = at + 1;
        }
      }
    }
    hold(chunk.length);
    elementBytes -= chunk.length;
    if (listDepth === 0) {
      if (held.length > 0) yield { kind: "outside", bytes: take() };
    } else if (!long && heldBytes > smallListBytes) {
      long = true;
      elements = BATCH_ELEMENTS;
      yield { kind: "list" };
    }
    if (listDepth !== 0 && -elementBytes > ELEMENT_BYTES)
      throw new EntryError("entry.too-large");
  }
  if (held.length > 0) yield { kind: "outside", bytes: take() };
}
