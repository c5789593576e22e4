import { isExact, Records, Streamed } from "../meta-json.ts";

/** A JSON object of a download. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  value !== null &&
  typeof value === "object" &&
  !Array.isArray(value) &&
  !(value instanceof Streamed) &&
  !isExact(value);

/** The elements of a list, held or streamed; of anything else, itself. */
export function itemsOf(value: unknown): Iterable<unknown> {
  if (value instanceof Streamed) return value.items;
  if (Array.isArray(value)) return value as unknown[];
  return value === undefined ? [] : [value];
}

/** The first list in a value, however deep it lies under keys. */
export function rowsOf(value: unknown): Iterable<Fields> {
  return itemsOf(firstList(value)) as Iterable<Fields>;
}

function firstList(value: unknown): unknown {
  if (value instanceof Streamed || Array.isArray(value)) return value;
  if (!isFields(value)) return undefined;
  for (const field of Object.values(value)) {
    const list = firstList(field);
    if (list !== undefined) return list;
  }
  return undefined;
}

/** The same value with each of its objects and strings changed; streamed lists stay streamed. */
export function rewritten(
  value: unknown,
  text: (text: string, key: string) => string,
  key = "",
): unknown {
  if (typeof value === "string") return text(value, key);
  if (value instanceof Records)
    return new Records(eachRewritten(value.items, text));
  if (value instanceof Streamed)
    return new Streamed(eachRewritten(value.items, text));
  if (Array.isArray(value))
    return value.map((item) => rewritten(item, text, key));
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      name,
      rewritten(field, text, name),
    ]),
  );
}

function* eachRewritten(
  items: Iterable<unknown>,
  text: (text: string, key: string) => string,
): Generator<unknown> {
  for (const item of items) yield rewritten(item, text);
}

/** A list with each of its elements made anew when its turn comes. */
export function* mapped<T>(
  items: Iterable<unknown>,
  make: (row: Fields) => T,
): Generator<T> {
  for (const item of items) yield make(item as Fields);
}
