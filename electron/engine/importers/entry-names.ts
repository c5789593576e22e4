import { splitEnding } from "./entry-name.ts";

/** The names of an archive's entries, of all its parts: what its files can refer to. Made ready when first asked. */
export class EntryNames {
  readonly #names: () => Iterable<string>;
  #byFile: Map<string, string[]> | undefined;

  constructor(names: () => Iterable<string>) {
    this.#names = names;
  }

  /** Entries whose file is called so, whatever its ending; names as `entryName` gives them. */
  called(file: string): readonly string[] {
    this.#byFile ??= byFile(this.#names());
    return this.#byFile.get(splitEnding(file).stem) ?? [];
  }
}

function byFile(names: Iterable<string>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const name of names) {
    const { stem } = splitEnding(name.slice(name.lastIndexOf("/") + 1));
    const known = found.get(stem);
    if (known === undefined) found.set(stem, [name]);
    else known.push(name);
  }
  return found;
}
