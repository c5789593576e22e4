import { createHash } from "node:crypto";

import type { Entry } from "./archive/archive.ts";
import { HashedEntry } from "./hashed-entry.ts";
import { genericReaderOf } from "./importers/generic.ts";
import type { NamedEntry } from "./importers/importer.ts";
import type { RecognisedArchive } from "./importers/recognise.ts";

/** True for the file that proves that a category was asked for and nothing is held. */
export function provesNothingHeld(name: string): boolean {
  return /(^|\/)no-data\.txt$/.test(name);
}

/**
 * What makes a set of entries the same set, zipped or unpacked, wrapped or not: names, sizes, and checksums of what
 * can be read. What an operating system added when somebody packed it again does not count.
 */
export async function fingerprintOf({
  importer,
  pieces,
}: RecognisedArchive): Promise<Buffer> {
  const lines = new Set<string>();
  for (const { entries } of pieces)
    for (const { entry, name } of entries) {
      if (entry.aside === "resource" || entry.aside === "link") continue;
      const readable =
        entry.aside === null && genericReaderOf(name) !== undefined;
      const checksum = readable ? ((await checksumOf(entry)) ?? "") : "";
      lines.add(`${name}\t${entry.bytes}\t${checksum}`);
    }
  const digest = createHash("sha256").update(importer.id);
  for (const line of [...lines].sort()) digest.update(`\n${line}`);
  return digest.digest();
}

/** Entries of one name in several parts: the same bytes are a duplicate, other bytes are read as another view. */
export class SameNames {
  readonly #seen = new Map<string, Entry[]>();

  /** How many entries of this name with other bytes came before; `duplicate` when one had the same. */
  async occurrenceOf({
    entry,
    name,
  }: NamedEntry): Promise<number | "duplicate"> {
    // All no-data.txt have the same bytes, and each proves something else; a set-aside entry is never opened.
    if (entry.bytes === 0 || entry.aside !== null || provesNothingHeld(name))
      return 0;
    const seen = this.#seen.get(name);
    if (seen === undefined) {
      this.#seen.set(name, [entry]);
      return 0;
    }
    for (const other of seen)
      if (other.bytes === entry.bytes && (await sameBytes(other, entry)))
        return "duplicate";
    return seen.push(entry) - 1;
  }
}

async function sameBytes(one: Entry, other: Entry): Promise<boolean> {
  const checksum = await checksumOf(one);
  return checksum !== null && checksum === (await checksumOf(other));
}

/** CRC-32 from the directory; of a file in a folder, of what it holds. */
async function checksumOf(entry: Entry): Promise<number | null> {
  return entry.crc32 ?? (await HashedEntry.crcOf(entry));
}
