/** Names that programs give: `ip_address`, `photos.0.uri`. Labels that a person reads have capitals or spaces. */
const MACHINE_NAME = /^[a-z0-9_.-]*( \(\d+\))?$/;

/**
 * A record's leftovers as one text, a line each: the values, and names that are words for people ("Ads from Meta
 * about Meta"). What programs call their fields is nothing anybody looks for.
 */
export function searchableExtra(extra: string): string {
  const leftovers: unknown = JSON.parse(extra);
  if (typeof leftovers !== "object" || leftovers === null) return "";
  const lines: string[] = [];
  for (const [name, value] of Object.entries(leftovers)) {
    if (!MACHINE_NAME.test(name)) lines.push(name);
    if (typeof value !== "boolean") lines.push(String(value));
  }
  return lines.join("\n");
}
