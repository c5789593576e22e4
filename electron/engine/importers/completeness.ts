import { splitEnding } from "./entry-name.ts";

/** "2 of 5" in the name of a part, as services and people write it: `_2_of_5`, `-part2of5`, ` (2 of 5)`. */
const PLACE =
  /(?<![a-z0-9])(?:part)?[-_ ]?(\d{1,3})[-_ ]?of[-_ ]?(\d{1,3})(?![a-z0-9])/i;

/** How many parts a download has, as far as the names of those that are here tell. */
export function partsToldBy(names: readonly string[]): number | undefined {
  const told = names.flatMap((name) => {
    const [, number, all] = PLACE.exec(name) ?? [];
    // "10 of 2" is no place in a download.
    return all !== undefined && Number(number) <= Number(all)
      ? [Number(all)]
      : [];
  });
  return told.length === 0 ? undefined : Math.max(...told);
}

/**
 * Pages that must have been written and are in none of the parts: with `posts_1` and `posts_3` here, `posts_2` is
 * missing. What comes after the highest number cannot be known.
 *
 * Only files that are read count: albums and pictures carry numbers that never ran on.
 */
export function countMissingPages(names: readonly string[]): number {
  const numbered = new Map<string, Set<number>>();
  for (const name of names) {
    const { stem, ending } = splitEnding(name);
    const [, series, number] = /^(.*_)([1-9]\d{0,4})$/.exec(stem) ?? [];
    if (series === undefined || !/^(json|html?)$/.test(ending)) continue;
    const key = `${series}.${ending}`;
    const known = numbered.get(key) ?? new Set();
    numbered.set(key, known.add(Number(number)));
  }
  let missing = 0;
  for (const numbers of numbered.values())
    // A number without its beginning is an id, as that of a business's own page.
    if (numbers.has(1)) missing += Math.max(...numbers) - numbers.size;
  return missing;
}

/** Whether an archive came as pages alone: some have each file in both forms. */
export function isOnlyPages(names: readonly string[]): boolean {
  return (
    names.some((name) => /\.html?$/.test(name)) &&
    !names.some((name) => name.endsWith(".json"))
  );
}
