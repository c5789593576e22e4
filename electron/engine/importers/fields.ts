import type { Scalar } from "../../../shared/domain/record.ts";
import {
  isObject,
  type JsonObject,
  type JsonValue,
} from "../formats/json-value.ts";

/** Deeper nesting than this is cut off with its text kept: honest records have fewer than ten levels. */
const MAX_DEPTH = 60;

/** What stands around a list is told with each of its elements as long as it is no more than this. */
const SHARED_SCALARS = 100;
const SHARED_CHARACTERS = 10_000;

/** Years 1 to 9999; what lies outside is no date that a person can read. */
const FIRST_SECOND = -62_135_596_800;
const LAST_SECOND = 253_402_300_799;

/** At and above this a number of Meta's counts milliseconds: as seconds it would be the year 5138. */
const MILLISECONDS_FROM = 1e11;

/**
 * Epoch milliseconds of a provider's time, which counts seconds or milliseconds.
 *
 * 0 means unknown (seen for end, added, removed and upload times), and so does what is no date at all.
 */
export function instantOf(value: unknown): number | undefined {
  const number =
    typeof value === "string" && /^-?\d{1,17}$/.test(value)
      ? Number(value)
      : value;
  if (typeof number !== "number" || !Number.isFinite(number) || number === 0)
    return undefined;
  const seconds =
    Math.abs(number) >= MILLISECONDS_FROM ? number / 1000 : number;
  // -62169958800, seen in EXIF blocks, is year 0: no date.
  return seconds >= FIRST_SECOND && seconds <= LAST_SECOND
    ? Math.trunc(seconds * 1000)
    : undefined;
}

/**
 * An object of a source file from which a mapping takes what it understands. What it did not take is the rest,
 * so nothing is lost by forgetting it.
 */
export class Fields {
  readonly #value: JsonObject;
  readonly #taken = new Set<string>();
  readonly #children = new Map<string, Fields>();
  readonly #around = new Map<string, Scalar>();

  constructor(value: JsonObject) {
    this.#value = value;
  }

  /** The value as it is, without taking it. */
  peek(key: string): JsonValue | undefined {
    return Object.hasOwn(this.#value, key) ? this.#value[key] : undefined;
  }

  /** A text that says something; numbers as their digits. */
  text(...keys: readonly string[]): string | undefined {
    for (const key of keys) {
      const value = this.peek(key);
      if (typeof value === "string" || typeof value === "number") {
        this.#taken.add(key);
        if (value !== "") return String(value);
      }
    }
    return undefined;
  }

  number(key: string): number | undefined {
    const value = this.peek(key);
    if (typeof value !== "number") return undefined;
    this.#taken.add(key);
    return value;
  }

  /** Epoch milliseconds of the first key that holds a time; a 0 is taken and says nothing. */
  instant(...keys: readonly string[]): number | undefined {
    for (const key of keys) {
      const value = this.peek(key);
      const instant = instantOf(value);
      if (instant !== undefined || value === 0) this.#taken.add(key);
      if (instant !== undefined) return instant;
    }
    return undefined;
  }

  /** True only for a `true`; a `false` is the ordinary case and is not kept as a leftover. */
  flag(key: string): boolean {
    const value = this.peek(key);
    if (typeof value === "boolean") this.#taken.add(key);
    return value === true;
  }

  child(key: string): Fields | undefined {
    const known = this.#children.get(key);
    if (known !== undefined) return known;
    const value = this.peek(key);
    if (!isObject(value)) return undefined;
    const fields = new Fields(value);
    this.#children.set(key, fields);
    return fields;
  }

  /** Gives the object leftovers from around it: what stands beside a list belongs to each of its elements. */
  addRest(around: ReadonlyMap<string, Scalar>): void {
    for (const [key, value] of around) put(this.#around, key, value);
  }

  /** Marks keys as used or as saying nothing of their own (a repeat of another field). */
  drop(...keys: readonly string[]): void {
    for (const key of keys) this.#taken.add(key);
  }

  /** All scalars that nobody took, by their path. Empty texts and nulls say nothing and are left out. */
  rest(
    into: Map<string, Scalar> = new Map(),
    prefix = "",
  ): Map<string, Scalar> {
    for (const key of Object.keys(this.#value)) {
      if (this.#taken.has(key)) continue;
      const child = this.#children.get(key);
      if (child !== undefined) child.rest(into, `${prefix}${key}.`);
      else flatten(this.#value[key]!, `${prefix}${key}`, into);
    }
    for (const [key, value] of this.#around) put(into, key, value);
    return into;
  }
}

/** Puts every scalar below a value into the map, by its path. */
export function flatten(
  value: JsonValue,
  path: string,
  into: Map<string, Scalar>,
  depth = 0,
): Map<string, Scalar> {
  if (value === null || value === "") return into;
  if (typeof value !== "object") put(into, path, value);
  else if (depth > MAX_DEPTH) put(into, path, JSON.stringify(value));
  else if (Array.isArray(value))
    value.forEach((item, index) =>
      flatten(
        item,
        path === "" ? String(index) : `${path}.${index}`,
        into,
        depth + 1,
      ),
    );
  else
    for (const key of Object.keys(value))
      flatten(
        value[key]!,
        path === "" ? key : `${path}.${key}`,
        into,
        depth + 1,
      );
  return into;
}

/** How often a name was given away already: a record may have a hundred thousand values under one label. */
const copies = new WeakMap<ReadonlyMap<string, Scalar>, Map<string, number>>();

/** Adds a leftover under a key that may be taken already by another value: both stay. */
export function put(
  into: Map<string, Scalar>,
  key: string,
  value: Scalar,
): void {
  if (!into.has(key)) into.set(key, value);
  if (into.get(key) === value) return;
  const known = copies.get(into) ?? new Map<string, number>();
  copies.set(into, known);
  let copy = known.get(key) ?? 1;
  if (into.get(`${key} (${copy})`) === value) return;
  do copy += 1;
  while (into.has(`${key} (${copy})`));
  into.set(`${key} (${copy})`, value);
  known.set(key, copy);
}

const NOTHING: ReadonlyMap<string, Scalar> = new Map();

/**
 * Hands out, element by element, what stands around a list. Little goes to each element; much, which would multiply
 * with a long list, only to the first.
 */
export function sharing(
  around: ReadonlyMap<string, Scalar>,
): () => ReadonlyMap<string, Scalar> {
  let characters = 0;
  for (const [key, value] of around)
    characters += key.length + String(value).length;
  const isSmall =
    around.size <= SHARED_SCALARS && characters <= SHARED_CHARACTERS;
  let left: ReadonlyMap<string, Scalar> = around;
  return () => {
    const share = left;
    if (!isSmall) left = NOTHING;
    return share;
  };
}
