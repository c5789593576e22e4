import { isObject, type JsonValue } from "../../formats/json-value.ts";
import type { JsonDocument } from "../json-document.ts";

/** Deeper than this nothing honest nests, and walking it would end in a stack overflow. */
const MAX_DEPTH = 100;

/** A document that a page shows as text; undefined for a text that is none. Its places are that of the page's block. */
export function parsePrinted(
  text: string,
  locator: string,
): JsonDocument | undefined {
  let value: JsonValue;
  try {
    value = JSON.parse(text) as JsonValue;
  } catch {
    // Text in braces that is no JSON: the page's own words.
    return undefined;
  }
  return isTooDeep(value, 0)
    ? undefined
    : { value, pointer: () => locator, isNew: () => true };
}

function isTooDeep(value: JsonValue, depth: number): boolean {
  if (depth > MAX_DEPTH) return true;
  if (Array.isArray(value))
    return value.some((item) => isTooDeep(item, depth + 1));
  return (
    isObject(value) &&
    Object.values(value).some((item) => isTooDeep(item, depth + 1))
  );
}
