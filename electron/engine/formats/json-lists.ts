import { EntryError } from "../archive/archive-error.ts";

/** A batch is parsed at once: large enough to be quick, small enough to be forgotten. */
const BATCH_ELEMENTS = 256;
const BATCH_BYTES = 4 * 1024 * 1024;

export type Piece =
  | { kind: "outside"; bytes: Buffer }
  | { kind: "list" }
  /** `more` says that a comma follows, so that another element must. */
  | { kind: "batch"; bytes: Buffer; more: boolean };

const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

export interface SplitOptions {
  smallListBytes: number;
  /** Bound on what must be held at once: one element, or all that lies outside the lists. */
  heldBytes: number;
}

/**
 * Splits JSON text into what lies outside its outermost long lists and batches of those lists' elements.
 *
 * Lists shorter than `smallListBytes` count as outside. Each batch is the text of a JSON list. Only what a cut hides
 * is validated here (a list that never closes): all pieces are parsed by JSON.parse, which refuses what is not JSON.
 */
export async function* splitLists(
  chunks: AsyncIterable<Buffer>,
  { smallListBytes, heldBytes: bound }: SplitOptions,
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
  let outsideBytes = 0;

  const take = (): Buffer => {
    const bytes = held.length === 1 ? held[0]! : Buffer.concat(held);
    held = [];
    heldBytes = 0;
    return bytes;
  };
  const batch = (more: boolean): Piece => {
    const bytes = take();
    elements = 0;
    return { kind: "batch", bytes: inBrackets(bytes), more };
  };
  const outside = (bytes: Buffer): Piece => {
    outsideBytes += bytes.length;
    if (outsideBytes > bound) throw new EntryError("entry.too-large");
    return { kind: "outside", bytes };
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
          if (held.length > 0) yield outside(take());
          listDepth = depth;
          long = false;
          elements = 0;
          // The bracket itself is left out of the held bytes: a batch brings its own.
          start = at + 1;
          elementBytes = at + 1;
        }
      } else if (byte === CLOSE_LIST) {
        if (listDepth !== 0 && depth === listDepth) {
          hold(at);
          yield long ? batch(false) : outside(inBrackets(take()));
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
          yield batch(true);
          start = at + 1;
        }
      }
    }
    hold(chunk.length);
    elementBytes -= chunk.length;
    if (listDepth === 0) {
      if (held.length > 0) yield outside(take());
    } else if (!long && heldBytes > smallListBytes) {
      long = true;
      elements = BATCH_ELEMENTS;
      yield { kind: "list" };
    }
    if (listDepth !== 0 && -elementBytes > bound)
      throw new EntryError("entry.too-large");
  }
  // Cut off inside a list: what was read of it may be whole elements, so nobody else would notice.
  if (listDepth !== 0) throw new EntryError("entry.invalid-json");
}

function inBrackets(elements: Buffer): Buffer {
  return Buffer.concat([Buffer.from("["), elements, Buffer.from("]")]);
}
