import { lstatSync, readdirSync } from "node:fs";
import type { Stats } from "node:fs";
import { join, sep } from "node:path";
import type { Entry, Part } from "./archive.ts";
import { ArchiveError } from "./archive-error.ts";
import { asideByName } from "./entry-path.ts";
import { LIMITS } from "./limits.ts";
import type { Limits } from "./limits.ts";
import { PlainEntry } from "./plain-entry.ts";
import { findErrno, toArchiveError } from "./system-error.ts";

/** Bytes where the name is not UTF-8 (Linux, an old zip unpacked): text would not open it. */
type Location = string | Buffer;

/**
 * A folder as a part: every file below it, in the order of the names' bytes.
 *
 * Links, devices, pipes and sockets are listed and never followed or opened. A sub-folder that cannot be
 * listed refuses the whole folder: its entries would be missing from the ledger in silence.
 *
 * @throws ArchiveError `archive.not-found`, `archive.no-permission`, `archive.too-many-entries`
 */
export function openFolder(
  location: string,
  name: string,
  limits: Limits = LIMITS,
): Part {
  const walk = new Walk(location, limits);
  try {
    walk.list(location, "", 1);
  } catch (cause) {
    throw toArchiveError(cause);
  }
  return {
    kind: "folder",
    name,
    location,
    bytes: walk.bytes,
    entries: walk.entries,
    close: () => undefined,
  };
}

class Walk {
  readonly entries: Entry[] = [];
  bytes = 0;
  readonly #root: string;
  readonly #limits: Limits;
  #seen = 0;
  #nameBytes = 0;

  constructor(root: string, limits: Limits) {
    this.#root = root;
    this.#limits = limits;
  }

  list(folder: Location, prefix: string, depth: number): void {
    const names = readdirSync(folder, { encoding: "buffer" });
    names.sort((a, b) => a.compare(b));
    for (const name of names) {
      const path = prefix + name.toString();
      this.#count(path);
      const location = joinBytes(folder, name);
      const stats = lstatUnlessTooLong(location);
      if (stats?.isDirectory() && depth < this.#limits.depth) {
        this.list(location, `${path}/`, depth + 1);
      } else {
        this.#add(location, path, stats);
      }
    }
  }

  #add(location: Location, path: string, stats: Stats | undefined): void {
    const root = this.#root;
    const bytes = stats?.isFile() ? stats.size : 0;
    this.bytes += bytes;
    this.entries.push(
      new PlainEntry({
        path,
        bytes,
        aside: asideByKind(stats) ?? asideByName(path, bytes, this.#limits),
        locate:
          typeof location === "string"
            ? () => join(root, path)
            : () => location,
        links: "refuse",
      }),
    );
  }

  // Folders count too: a tree of empty ones would otherwise be walked without end.
  #count(path: string): void {
    this.#seen += 1;
    this.#nameBytes += path.length;
    if (
      this.#seen > this.#limits.entriesPerPart ||
      this.#nameBytes > this.#limits.nameBytesPerPart
    ) {
      const limit = this.#limits.entriesPerPart;
      throw new ArchiveError("archive.too-many-entries", { limit });
    }
  }
}

/** A folder here is one below the depth limit: it stands for all that it holds. */
function asideByKind(stats: Stats | undefined): Entry["aside"] {
  if (stats === undefined || stats.isDirectory()) return "limit";
  return stats.isFile() ? null : "link";
}

function joinBytes(folder: Location, name: Buffer): Location {
  const text = name.toString();
  if (typeof folder === "string" && Buffer.from(text).equals(name)) {
    return join(folder, text);
  }
  return Buffer.concat([Buffer.from(folder), Buffer.from(sep), name]);
}

/** Undefined when the path is longer than the system can open. */
function lstatUnlessTooLong(location: Location): Stats | undefined {
  try {
    return lstatSync(location);
  } catch (cause) {
    if (findErrno(cause) === "ENAMETOOLONG") return undefined;
    throw cause;
  }
}
