/**
 * Text from an archive as it may be printed: control characters, terminal escapes and direction tricks become
 * visible names instead of doing what they do.
 */
export function visible(text: string): string {
  return text.replace(
    // C0 and C1 controls, line and paragraph separators, direction controls, tags, a BOM, lone surrogates.
    /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]|\p{Cs}/gu,
    (character) => {
      if (character === "\n" || character === "\t") return " ";
      const code = character.codePointAt(0) ?? 0;
      return `[U+${code.toString(16).toUpperCase().padStart(4, "0")}]`;
    },
  );
}
