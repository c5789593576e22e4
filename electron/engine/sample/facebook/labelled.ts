// The record form of 2023 to 2026 (`label_values`), written as English downloads of 2025 have it.

export type Entry = Readonly<Record<string, unknown>>;

export const text = (label: string, value: string): Entry => ({ label, value });

export const time = (label: string, seconds: number): Entry => ({
  label,
  timestamp_value: seconds,
});

export const link = (label: string, url: string): Entry => ({
  label,
  value: url,
  href: url,
});

export const list = (label: string, values: readonly string[]): Entry => ({
  label,
  vec: values.map((value) => ({ value })),
});

/** A list of entities, each with labelled values of its own. */
export const nested = (
  title: string,
  entities: readonly (readonly Entry[])[],
): Entry => ({
  dict: entities.map((dict) => ({ dict, title: "" })),
  title,
});

/** One record; without a time of its own the `timestamp` key is left out. */
export function labelled(
  fbid: string,
  values: readonly Entry[],
  seconds?: number,
): Record<string, unknown> {
  return {
    ...(seconds === undefined ? {} : { timestamp: seconds }),
    media: [],
    label_values: values,
    fbid,
  };
}
