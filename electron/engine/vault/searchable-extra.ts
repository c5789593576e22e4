/** The values of a record's leftovers as one text, a line each: names of fields are no words of the person. */
export function searchableExtra(extra: string): string {
  const values: unknown = JSON.parse(extra);
  return typeof values === "object" && values !== null
    ? Object.values(values)
        .filter((value) => typeof value !== "boolean")
        .join("\n")
    : "";
}
