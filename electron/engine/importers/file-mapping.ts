import type { Category } from "../../../shared/domain/category.ts";
import type { DataFlow } from "../../../shared/domain/data-flow.ts";
import { splitEnding } from "./entry-name.ts";

/** What a row of a provider's table says of one meaning, whatever its files were called over the years. */
export interface FileMapping {
  /** Stable id, shown in the coverage ledger. */
  id: string;
  /**
   * Path suffixes of at least two segments, without ending, oldest first. `#` stands for a number, `*` for one
   * folder of any name or, at the end, for any file that no other suffix names. Basenames alone repeat between folders
   * and would not be safe.
   */
  entries: readonly string[];
  category: Category;
  flow: DataFlow;
  /** True when the records tell something about other people. */
  concernsOthers: boolean;
}

/** A table of mappings, found by the end of an entry's name. */
export class MappingTable<M extends FileMapping> {
  readonly #byLast = new Map<string, { pattern: string[]; mapping: M }[]>();

  constructor(mappings: readonly M[]) {
    for (const mapping of mappings)
      for (const suffix of mapping.entries) {
        const pattern = suffix.split("/");
        const last = pattern.at(-1)!;
        const known = this.#byLast.get(last) ?? [];
        known.push({ pattern, mapping });
        // Longest first, so that the more exact suffix wins.
        known.sort((a, b) => b.pattern.length - a.pattern.length);
        this.#byLast.set(last, known);
      }
  }

  /** The mapping of an entry name (normalised, ending included), with the name's view: its stem with `#` for numbers. */
  find(name: string): { mapping: M; view: string } | undefined {
    const { stem } = splitEnding(name);
    const segments = stem.split("/");
    const last = segments.at(-1)!;
    const numbered = last.replace(/(^|_)\d+$/, "$1#");
    for (const candidate of new Set([last, numbered, "*"])) {
      const tail = [...segments.slice(0, -1), candidate];
      const hit = this.#byLast
        .get(candidate)
        ?.find(({ pattern }) => matches(pattern, tail));
      if (hit !== undefined) return { mapping: hit.mapping, view: numbered };
    }
    return undefined;
  }
}

function matches(
  pattern: readonly string[],
  segments: readonly string[],
): boolean {
  if (segments.length < pattern.length) return false;
  const tail = segments.slice(-pattern.length);
  return pattern.every((part, index) => part === "*" || part === tail[index]);
}
