const MARK = /^[\u200e\u200f]/;
const BIDI = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** The sender before the first colon that a space or the end of the line follows, and what is behind it. */
export function cutSender(rest: string): {
  sender: string | undefined;
  body: string;
} {
  for (let at = rest.indexOf(":"); at >= 0; at = rest.indexOf(":", at + 1)) {
    const next = rest.charAt(at + 1);
    // Editors take away the space behind which nothing stands.
    if (next !== "" && next !== " ") continue;
    return at === 0
      ? { sender: undefined, body: rest }
      : { sender: rest.slice(0, at), body: rest.slice(at + 2) };
  }
  return { sender: undefined, body: rest };
}

/** The sender and the body where one of some names that hold `: ` begins the line. */
export function cutNamed(
  rest: string,
  names: readonly string[],
): { sender: string; body: string } | undefined {
  if (names.length === 0) return undefined;
  const clean = cleanName(rest.slice(0, 200));
  const name = names.find((each) => clean.startsWith(`${each}:`));
  if (name === undefined) return undefined;
  let at = -1;
  for (const _ of name.split(":")) at = rest.indexOf(":", at + 1);
  return at > 0
    ? {
        sender: rest.slice(0, at),
        body: rest.slice(at + 1).replace(/^ /, ""),
      }
    : undefined;
}

/** A name without marks, with plain spaces and hyphens, and without the `~` before people who are no contacts. */
export function cleanName(name: string): string {
  return name
    .normalize("NFC")
    .replace(BIDI, "")
    .replace(/[\u00a0\u202f\u2009]/g, " ")
    .replace(/[\u2010\u2011]/g, "-")
    .trim()
    .replace(/^~ ?(?=.)/, "");
}

/** Whether a body begins with the mark that WhatsApp puts before its own words on iPhones, and some Androids. */
export function marked(body: string): boolean {
  return MARK.test(body);
}
