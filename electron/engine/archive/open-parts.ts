import { statSync } from "node:fs";
import type { BigIntStats } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Entry, Part } from "./archive.ts";
import { ArchiveError } from "./archive-error.ts";
import { endsLikeZip } from "./entry-path.ts";
import { openTextFile } from "./file-archive.ts";
import { openFolder } from "./folder-archive.ts";
import { openFile } from "./open-file.ts";
import { toArchiveError } from "./system-error.ts";
import { openZip } from "./zip-archive.ts";

const ZIP_STARTS = ["PK\x03\x04", "PK\x05\x06", "PK\x07\x08"];

/** What came of the given paths: each is a part or more, a failure, or the same file as another. */
export interface OpenedParts {
  readonly parts: Part[];
  readonly failed: { path: string; error: ArchiveError }[];
}

/**
 * Opens zips, folders and single text files, in any mix; nothing is unpacked.
 *
 * A folder that holds zips means those zips. One path that fails does not stop the others.
 * Whoever gets the parts closes them.
 */
export async function openParts(
  paths: readonly string[],
): Promise<OpenedParts> {
  const opening = new Opening();
  try {
    for (const path of paths) await opening.open(path);
  } catch (cause) {
    opening.close();
    throw cause;
  }
  return opening;
}

class Opening implements OpenedParts {
  readonly parts: Part[] = [];
  readonly failed: { path: string; error: ArchiveError }[] = [];
  readonly #known = new Set<string>();

  async open(path: string): Promise<void> {
    const location = resolve(path);
    try {
      const stats = statSync(location, { bigint: true });
      if (this.#isKnown(stats)) return;
      if (stats.isDirectory()) await this.#openFolder(location);
      else this.parts.push(await openByContent(location, stats));
    } catch (cause) {
      this.failed.push({ path, error: toArchiveError(cause) });
    }
  }

  close(): void {
    for (const part of this.parts) part.close();
  }

  async #openFolder(location: string): Promise<void> {
    const folder = openFolder(location, basename(location));
    const zips = folder.entries.filter(isZipInside);
    for (const zip of zips) await this.open(join(location, zip.path));
    const rest = folder.entries.filter((entry) => !isZipInside(entry));
    if (rest.some((entry) => entry.aside === null)) {
      const bytes = rest.reduce((sum, entry) => sum + entry.bytes, 0);
      this.parts.push({ ...folder, bytes, entries: rest });
    } else if (zips.length === 0) {
      throw new ArchiveError("archive.empty");
    }
  }

  // By identity rather than by path: links, hard links and mounts give one file several paths.
  #isKnown(stats: BigIntStats): boolean {
    const { dev, ino, size, mtimeNs } = stats;
    const identity = `${dev}:${ino}:${size}:${mtimeNs}`;
    if (this.#known.has(identity)) return true;
    this.#known.add(identity);
    return false;
  }
}

/** An empty one is a stub, hence set aside. */
function isZipInside(entry: Entry): boolean {
  return (
    entry.aside === null && !entry.path.includes("/") && endsLikeZip(entry.path)
  );
}

async function openByContent(
  location: string,
  stats: BigIntStats,
): Promise<Part> {
  if (!stats.isFile()) throw new ArchiveError("archive.unsupported-kind");
  if (stats.size === 0n) throw new ArchiveError("archive.empty");
  const name = basename(location);
  if (endsLikeZip(name) || startsLikeZip(location)) {
    return openZip(location, name);
  }
  if (/\.txt$/i.test(name)) return openTextFile(location, name);
  throw new ArchiveError("archive.unsupported-kind");
}

function startsLikeZip(location: string): boolean {
  const file = openFile(location, "follow");
  const start = Buffer.alloc(4);
  try {
    file?.readInto(start, 0);
  } finally {
    file?.close();
  }
  return ZIP_STARTS.includes(start.toString("latin1"));
}
