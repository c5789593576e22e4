const MAYBE_DAMAGED = /[\x80-\xff]/;
const CERTAINLY_FINE = /[^\x00-\xff]/;
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Undoes the provider's habit of writing UTF-8 bytes as if each were a character.
 *
 * Runs once on every string of a Meta entry, so no mapping needs to remember it.
 * Text with any character above U+00FF was never damaged and is returned unchanged, and so is text whose bytes
 * are no UTF-8: that is genuine Latin-1 or a text cut in the middle of a character.
 */
export function repairText(text: string): string {
  if (!MAYBE_DAMAGED.test(text) || CERTAINLY_FINE.test(text)) return text;
  // Node's "latin1" is byte = code unit; the web label of that name would be windows-1252.
  const bytes = Buffer.from(text, "latin1");
  const decoded = bytes.toString("utf8");
  // toString replaces what it cannot decode; the strict decoder is slower and only asked when it did.
  if (!decoded.includes("\ufffd")) return decoded;
  try {
    return utf8.decode(bytes);
  } catch {
    // Not an issue: the text was never damaged, or was cut inside a character and stays as it is.
    return text;
  }
}
