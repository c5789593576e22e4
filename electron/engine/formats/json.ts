import { isAscii } from "node:buffer";
import { randomBytes } from "node:crypto";

import type { Entry } from "../archive/archive.ts";
import { EntryError } from "../archive/archive-error.ts";
import type { JsonValue } from "./json-value.ts";
import { splitLists } from "./json-lists.ts";

/** Entries up to this size are parsed whole; larger ones a batch of list elements at a time (memory stays flat). */
const WHOLE_BYTES = 16 * 1024 * 1024;

/** Lists of a large entry up to this size stay in place: participants beside a million messages are wanted with each batch. */
const SMALL_LIST_BYTES = 1024 * 1024;

/** One element of a list, or all around the lists, that is larger was never seen and would not stay bounded. */
const HELD_BYTES = 64 * 1024 * 1024;

/** Nothing honest nests deeper; walking it would end in a stack overflow. */
const MAX_DEPTH = 1000;

/** A document, or of a large one the part that is in memory now. */
export interface JsonSlice {
  /** The document as parsed; when `list` is set, that list holds only one batch, the other long lists are empty. */
  value: JsonValue;
  /** JSON Pointer of the list that was cut, in the keys of `value`; null when the document is whole. */
  list: string | null;
  /** How many elements of that list came before. */
  offset: number;
  /** True for the only or first slice: the lists that stayed in place are handed out again with each further one. */
  first: boolean;
}

export interface ReadJsonOptions {
  /** Applied once to everything that was parsed, before it is handed out. */
  transform?: (value: JsonValue) => JsonValue;
  wholeBytes?: number;
  smallListBytes?: number;
  heldBytes?: number;
}

const same = (value: JsonValue): JsonValue => value;

/**
 * Reads a JSON entry of any size. A BOM is dropped; whole numbers above 2^53 become strings of their exact digits.
 *
 * Above 16 MB the outermost lists are cut into batches and the document is handed out once per batch, so that what
 * reads it needs no second way of reading. Measured on our generated archives against @streamparser/json, this is
 * more than twice as fast, and it is held against JSON.parse by a property test.
 *
 * @throws EntryError `entry.invalid-json`, `entry.encoding`, `entry.too-large`, `entry.too-deep`, and those of reading the entry
 */
export async function* readJson(
  entry: Entry,
  {
    transform = same,
    wholeBytes = WHOLE_BYTES,
    smallListBytes = SMALL_LIST_BYTES,
    heldBytes = HELD_BYTES,
  }: ReadJsonOptions = {},
): AsyncGenerator<JsonSlice> {
  if (entry.bytes <= wholeBytes) {
    const value = transform(parseJson(entry.read()));
    yield { value, list: null, offset: 0, first: true };
    return;
  }
  // The name of a cut list cannot be known before its key was parsed, so its place is held by a string nobody can guess.
  const mark = randomBytes(12).toString("hex");
  const skeleton: Buffer[] = [];
  const options = { smallListBytes, heldBytes };
  let lists = 0;
  for await (const piece of splitLists(entry.chunks(), options)) {
    if (piece.kind === "outside") skeleton.push(piece.bytes);
    else if (piece.kind === "list")
      skeleton.push(Buffer.from(`"${mark}${lists++}"`));
  }
  const document = transform(parseJson(Buffer.concat(skeleton)));
  if (lists === 0) {
    yield { value: document, list: null, offset: 0, first: true };
    return;
  }
  const places = findMarks(document, mark);
  let current = -1;
  let offset = 0;
  let first = true;
  for await (const piece of splitLists(entry.chunks(), options)) {
    if (piece.kind === "list") {
      current += 1;
      offset = 0;
    }
    if (piece.kind !== "batch") continue;
    const place = places[current];
    // A list where a key should be, or one whose key comes twice: the second would hide the first.
    if (place === undefined) throw new EntryError("entry.invalid-json");
    const locator = `${place.pointer}/${offset}`;
    const rows = transform(parseJson(piece.bytes, locator));
    if (!Array.isArray(rows))
      throw new EntryError("entry.invalid-json", locator);
    // Nothing but blanks beside a comma; in a list without any comma it is an empty list.
    if (rows.length === 0 && (piece.more || offset > 0))
      throw new EntryError("entry.invalid-json", locator);
    yield {
      value: place.put(rows),
      list: place.pointer,
      offset,
      first,
    };
    first = false;
    offset += rows.length;
  }
}

const DIGITS_ABOVE_2_53 = /\d{16}/;
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Parses bytes as JSON text. Three times as fast as decoding first when the text is ASCII, as Meta's is. */
function parseJson(bytes: Buffer, locator = ""): JsonValue {
  let text: string;
  try {
    text = isAscii(bytes)
      ? bytes.toString("latin1")
      : utf8.decode(hasBom(bytes) ? bytes.subarray(3) : bytes);
  } catch (cause) {
    throw new EntryError("entry.encoding", locator, { cause });
  }
  try {
    // The reviver costs eight times the parse, so only texts with such digits pay for it.
    return DIGITS_ABOVE_2_53.test(text)
      ? (JSON.parse(text, keepDigits) as JsonValue)
      : (JSON.parse(text) as JsonValue);
  } catch (cause) {
    // The reviver walks what was parsed, and overflows where the parser itself does not.
    throw new EntryError(
      cause instanceof RangeError ? "entry.too-deep" : "entry.invalid-json",
      locator,
      { cause },
    );
  }
}

function hasBom(bytes: Buffer): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function keepDigits(
  _key: string,
  value: unknown,
  context?: { source?: string },
): unknown {
  return typeof value === "number" &&
    !Number.isSafeInteger(value) &&
    context?.source !== undefined &&
    /^-?\d+$/.test(context.source)
    ? context.source
    : value;
}

interface ListPlace {
  pointer: string;
  put(rows: JsonValue[]): JsonValue;
}

/** Finds the places of the cut lists; every place starts as an empty list, and `put` fills one and empties the others. */
function findMarks(document: JsonValue, mark: string): ListPlace[] {
  const places: ListPlace[] = [];
  const root = { document };
  let filled: (() => void) | undefined;
  const visit = (
    holder: Record<string, JsonValue>,
    key: string,
    pointer: string,
    depth: number,
  ): void => {
    if (depth > MAX_DEPTH) throw new EntryError("entry.too-deep");
    const value = holder[key];
    if (typeof value === "string" && value.startsWith(mark)) {
      holder[key] = [];
      places[Number(value.slice(mark.length))] = {
        pointer,
        put(rows) {
          filled?.();
          holder[key] = rows;
          filled = () => (holder[key] = []);
          return root.document;
        },
      };
    } else if (
      typeof value === "object" &&
      value !== null &&
      !Array.isArray(value)
    ) {
      for (const name of Object.keys(value))
        visit(value, name, `${pointer}/${escapePointer(name)}`, depth + 1);
    }
  };
  visit(root, "document", "", 0);
  return places;
}

/** Escapes one segment of a JSON Pointer (RFC 6901). */
export function escapePointer(segment: string): string {
  return segment.replaceAll("~", "~0").replaceAll("/", "~1");
}
