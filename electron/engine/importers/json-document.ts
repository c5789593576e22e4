import type { Entry } from "../archive/archive.ts";
import { EntryError } from "../archive/archive-error.ts";
import { escapePointer, readJson } from "../formats/json.ts";
import type { JsonObject, JsonValue } from "../formats/json-value.ts";

/** Honest archives nest about a dozen levels; walking much deeper would end in a stack overflow. */
const MAX_DEPTH = 100;

/** A JSON entry with its text repaired, and pointers into the file as it was. */
export interface JsonDocument {
  value: JsonValue;
  /** Pointer of a list element or member in the file as parsed, keys before repair. */
  pointer(...path: readonly (string | number)[]): string;
}

/**
 * Reads a JSON entry: one document, or of a large entry the document once per batch of its longest lists. `repair`
 * undoes, on all keys and values, what the provider does to text.
 */
export async function* readDocuments(
  entry: Entry,
  repair: (text: string) => string,
): AsyncGenerator<JsonDocument> {
  const rawKeys = new Map<string, string>();
  const transform = (value: JsonValue): JsonValue =>
    repaired(value, repair, rawKeys, 0);
  for await (const slice of readJson(entry, { transform })) {
    yield {
      value: slice.value,
      pointer(...path) {
        let known = "";
        let raw = "";
        for (const step of path) {
          const at =
            typeof step === "number" && known === slice.list
              ? step + slice.offset
              : step;
          known += `/${escapePointer(String(at))}`;
          raw += `/${escapePointer(rawKeys.get(String(at)) ?? String(at))}`;
        }
        return raw;
      },
    };
  }
}

/** Repairs all strings in place; an object with a damaged key is rebuilt, and the key as it was is remembered. */
function repaired(
  value: JsonValue,
  repair: (text: string) => string,
  rawKeys: Map<string, string>,
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
    const name = repair(key);
    if (name !== key) {
      damagedKeys = true;
      rawKeys.set(name, key);
    }
  }
  return damagedKeys ? withRepairedKeys(value, repair) : value;
}

function withRepairedKeys(
  value: JsonObject,
  repair: (text: string) => string,
): JsonObject {
  // fromEntries defines own properties, so no key can reach a prototype.
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [repair(key), child]),
  );
}
