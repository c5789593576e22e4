/** All scalars of a document, in order; nulls and empty texts say nothing. */
export function scalarsOf(value: unknown): (string | number | boolean)[] {
  if (value === null || value === undefined || value === "") return [];
  if (typeof value === "object") return Object.values(value).flatMap(scalarsOf);
  return [value as string | number | boolean];
}

/** The scalars that say something: no field names, no labels of what is empty, no times of 0. */
export function withoutScaffolding(
  value: unknown,
): (string | number | boolean)[] {
  if (typeof value !== "object" || value === null) return scalarsOf(value);
  if (Array.isArray(value)) return value.flatMap(withoutScaffolding);
  return Object.entries(value).flatMap(([name, child]) => {
    if (name === "ent_field_name" || name === "label" || name === "title")
      return typeof child === "string" ? [] : withoutScaffolding(child);
    if ((name === "timestamp_value" || name === "timestamp") && child === 0)
      return [];
    return withoutScaffolding(child);
  });
}
