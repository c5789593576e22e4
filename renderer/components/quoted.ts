/** A name as a phrase to search for. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', " ")}"`;
}
