// JSON as Meta's downloads have it (seen 2018 to 2026): two spaces, every UTF-8 byte beyond ASCII as \u00XX.

const BYTE_ESCAPES = Array.from(
  { length: 256 },
  (_, byte) => `\\u00${byte.toString(16).padStart(2, "0")}`,
);

/** A list too long to hold: its elements are made while the file is written. */
export class Streamed {
  readonly items: Iterable<unknown>;

  constructor(items: Iterable<unknown>) {
    this.items = items;
  }
}

/** A list of records as Meta writes it: a list of one is the bare record (seen 2023 to 2025). */
export class Records extends Streamed {}

/** A number written digit for digit, because ids above 2^53 do not survive as JavaScript numbers. */
export function exactNumber(digits: string): unknown {
  // In Node since 21; TypeScript 7 has no type for it yet.
  return (JSON as unknown as { rawJSON(text: string): unknown }).rawJSON(
    digits,
  );
}

/** The digits of such a number; anything else as the text it is. */
export function textOf(value: unknown): string {
  if (isExact(value)) return value.rawJSON;
  return isWord(value) ? String(value) : "";
}

const isWord = (value: unknown): value is string | number | boolean =>
  ["string", "number", "boolean"].includes(typeof value);

/** Whether a value is a number written digit for digit. */
export function isExact(value: unknown): value is { rawJSON: string } {
  return (JSON as unknown as { isRawJSON(value: unknown): boolean }).isRawJSON(
    value,
  );
}

/** The text of a whole JSON file, in pieces. */
export const metaText = (value: unknown): Iterable<string> =>
  value instanceof Records ? metaRecords(value.items) : metaJson(value);

/** The text of a JSON file, in pieces; streamed lists may stand anywhere an object's value can. */
function* metaJson(value: unknown, indent = ""): Generator<string> {
  if (value instanceof Streamed) {
    yield* listText(value.items, indent);
  } else if (holdsStream(value)) {
    yield "{";
    let separator = "\n";
    for (const [key, field] of Object.entries(value)) {
      yield `${separator}${indent}  ${misencode(JSON.stringify(key))}: `;
      yield* metaJson(field, `${indent}  `);
      separator = ",\n";
    }
    yield `\n${indent}}`;
  } else {
    yield plainText(value, indent);
  }
}

function* metaRecords(items: Iterable<unknown>): Generator<string> {
  const iterator = items[Symbol.iterator]();
  const first = iterator.next();
  const second = first.done === true ? first : iterator.next();
  if (first.done !== true && second.done === true) {
    yield plainText(first.value, "");
    return;
  }
  const rest = { [Symbol.iterator]: () => iterator };
  yield* listText(chain([first, second], rest), "");
}

function* chain(
  heads: readonly IteratorResult<unknown>[],
  rest: Iterable<unknown>,
): Generator<unknown> {
  for (const head of heads) if (head.done !== true) yield head.value;
  yield* rest;
}

function* listText(
  items: Iterable<unknown>,
  indent: string,
): Generator<string> {
  const inner = `${indent}  `;
  let separator = "[\n";
  for (const item of items) {
    if (holdsStream(item)) {
      yield separator + inner;
      yield* metaJson(item, inner);
    } else {
      yield separator + inner + plainText(item, inner);
    }
    separator = ",\n";
  }
  yield separator === "[\n" ? "[]" : `\n${indent}]`;
}

function plainText(value: unknown, indent: string): string {
  const text = misencode(JSON.stringify(value, null, 2));
  return indent === "" ? text : text.replaceAll("\n", `\n${indent}`);
}

function holdsStream(value: unknown): value is Record<string, unknown> {
  if (value === null || typeof value !== "object" || Array.isArray(value))
    return false;
  for (const field of Object.values(value)) {
    if (field instanceof Streamed || holdsStream(field)) return true;
  }
  return false;
}

function misencode(json: string): string {
  return json.replace(/[\u0080-\uffff]+/g, (run) => {
    let text = "";
    for (const byte of Buffer.from(run, "utf8")) text += BYTE_ESCAPES[byte];
    return text;
  });
}
