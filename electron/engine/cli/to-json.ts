/**
 * A value as JSON that can be shown on a terminal: what JSON leaves as it is although a terminal obeys it (controls
 * from U+007F on, direction marks, tags) is escaped, so that a program still reads the very same value.
 */
export function toJson(value: unknown, indent?: number): string {
  return showable(JSON.stringify(value, null, indent));
}

/** The same for text that is JSON already. */
export function showable(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/gu,
    (character) =>
      Array.from(
        { length: character.length },
        (_, index) =>
          `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`,
      ).join(""),
  );
}
