import { escapePointer } from "../../../electron/engine/formats/json.ts";
import type { JsonValue } from "../../../electron/engine/formats/json-value.ts";
import type { JsonDocument } from "../../../electron/engine/importers/json-document.ts";

/** A whole document whose keys were never damaged. */
export function plainDocument(value: unknown): JsonDocument {
  return {
    value: value as JsonValue,
    pointer: (...path) =>
      path.map((step) => `/${escapePointer(String(step))}`).join(""),
    isNew: () => true,
  };
}

/** What stands at a pointer of a plain document. */
export function memberAt(value: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce(
      (current, name) => (current as Record<string, unknown>)[name],
      value,
    );
}
