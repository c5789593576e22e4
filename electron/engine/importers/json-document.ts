import type { Entry } from "../archive/archive.ts";
import { EntryError } from "../archive/archive-error.ts";
import { escapePointer, readJson, type JsonSlice } from "../formats/json.ts";
import {
  isObject,
  type JsonObject,
  type JsonValue,
} from "../formats/json-value.ts";

/** Honest archives nest about a dozen levels; walking much deeper would end in a stack overflow. */
const MAX_DEPTH = 100;

/** A JSON entry with its text repaired, and pointers into the file as it was. */
export interface JsonDocument {
  value: JsonValue;
  /** Pointer of a list element or member in the file as parsed, keys before repair. */
  pointer(...path: Path): string;
  /**
   * False for a list or member that an earlier batch of a large entry held too. What goes on from batch to batch is
   * the list that was cut; all else stays in place, and whoever reads it each time counts it each time.
   */
  isNew(...path: Path): boolean;
}

type Path = readonly (string | number)[];

/** The keys of an object as they were, by their repaired names; objects without damaged keys are not in it. */
class RawKeys {
  readonly #known = new WeakMap<object, ReadonlyMap<string, string>>();
  /** Most files have no damaged key, and their pointers need no look at what they lead through. */
  isEmpty = true;

  add(object: JsonObject, keys: ReadonlyMap<string, string>): void {
    this.#known.set(object, keys);
    this.isEmpty = false;
  }

  find(holder: JsonValue | undefined, name: string): string | undefined {
    return isObject(holder) ? this.#known.get(holder)?.get(name) : undefined;
  }
}

/**
 * Reads a JSON entry: one document, or of a large entry the document once per batch of its longest lists. `repair`
 * undoes, on all keys and values, what the provider does to text.
 */
export async function* readDocuments(
  entry: Entry,
  repair: (text: string) => string,
): AsyncGenerator<JsonDocument> {
  const rawKeys = new RawKeys();
  const transform = (value: JsonValue): JsonValue =>
    repaired(value, repair, rawKeys, 0);
  for await (const slice of readJson(entry, { transform }))
    yield documentOf(slice, rawKeys);
}

function documentOf(slice: JsonSlice, rawKeys: RawKeys): JsonDocument {
  return {
    value: slice.value,
    pointer(...path) {
      let known = "";
      let raw = "";
      let holder: JsonValue | undefined = slice.value;
      for (const step of path) {
        const at =
          typeof step === "number" && known === slice.list
            ? step + slice.offset
            : step;
        const segment = `/${escapePointer(String(at))}`;
        known += segment;
        if (rawKeys.isEmpty) continue;
        const key = rawKeys.find(holder, String(step));
        raw += key === undefined ? segment : `/${escapePointer(key)}`;
        holder = memberOf(holder, step);
      }
      return rawKeys.isEmpty ? known : raw;
    },
    isNew(...path) {
      if (slice.first) return true;
      const known = path
        .map((step) => `/${escapePointer(String(step))}`)
        .join("");
      return known === slice.list || known.startsWith(`${slice.list}/`);
    },
  };
}

function memberOf(
  holder: JsonValue | undefined,
  step: string | number,
): JsonValue | undefined {
  if (Array.isArray(holder)) return holder[Number(step)];
  return isObject(holder) && Object.hasOwn(holder, step)
    ? holder[step]
    : undefined;
}

/** Repairs all strings in place; an object with a damaged key is rebuilt, and the keys as they were are remembered. */
function repaired(
  value: JsonValue,
  repair: (text: string) => string,
  rawKeys: RawKeys,
  depth: number,
): JsonValue {
  if (typeof value === "string") return repair(value);
  if (typeof value !== "object" || value === null) return value;
  if (depth > MAX_DEPTH) throw new EntryError("entry.too-deep");
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1)
      value[index] = repaired(value[index]!, repair, rawKeys, depth + 1);
    return value;
  }
  let damagedKeys = false;
  for (const key of Object.keys(value)) {
    const old = value[key]!;
    const fresh = repaired(old, repair, rawKeys, depth + 1);
    if (fresh !== old) value[key] = fresh;
    damagedKeys ||= repair(key) !== key;
  }
  return damagedKeys ? withRepairedKeys(value, repair, rawKeys) : value;
}

function withRepairedKeys(
  value: JsonObject,
  repair: (text: string) => string,
  rawKeys: RawKeys,
): JsonObject {
  const raw = new Map<string, string>();
  const members = Object.keys(value).map((key): [string, JsonValue] => {
    const name = repair(key);
    // Where the right name stands beside the damaged one, both keep their own.
    if (name === key || raw.has(name) || Object.hasOwn(value, name))
      return [key, value[key]!];
    raw.set(name, key);
    return [name, value[key]!];
  });
  // fromEntries defines own properties, so no key can reach a prototype.
  const renamed: JsonObject = Object.fromEntries(members);
  rawKeys.add(renamed, raw);
  return renamed;
}
