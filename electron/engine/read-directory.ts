import type {
  DirectoryEntry,
  DirectorySource,
} from "../../shared/contract/commands.ts";
import type { Entry, Part } from "./archive/archive.ts";
import { EntryError } from "./archive/archive-error.ts";
import { openParts } from "./archive/open-parts.ts";
import { parseDirectoryRecord } from "./directory-record.ts";
import { EngineError } from "./engine-error.ts";
import { Cancelled } from "./import-meter.ts";
import type { WritableVault } from "./vault/access.ts";
import { replaceDirectory } from "./vault/directory.ts";

/** The largest record known has 4 KB; a hundred times that is none. */
const RECORD_BYTES = 256 * 1024;

/** The directory known has 3,000 records, 3 MB together; they are held in memory until all are read. */
const MOST_BYTES = 64 * 1024 * 1024;

const IN_COMPANIES = /(?:^|\/)companies\/[^/]+\.json$/;
const AT_THE_TOP = /^[^/]+\.json$/;
const DATE = /(?<!\d)(20\d\d)-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])(?!\d)/;

interface Job {
  vault: WritableVault;
  path: string;
  now: () => number;
  isCancelled: () => boolean;
}

/**
 * Reads a directory of companies, a folder or zip with a JSON file each in `companies/`, in place of the one before. It
 * is opened as archives are, within the same limits. What is no record of a company is counted, named and left out.
 *
 * @throws ArchiveError when the path cannot be opened
 * @throws EngineError `directory.not-recognised` when there is no record in it
 */
export async function readDirectory(job: Job): Promise<DirectorySource> {
  const { parts, failed } = await openParts([job.path]);
  try {
    const [failure] = failed;
    if (failure !== undefined) throw failure.error;
    const reading = new Reading();
    for (const entry of recordsOf(parts)) {
      if (job.isCancelled()) throw new Cancelled();
      reading.take(entry);
    }
    if (reading.entries.size === 0)
      throw new EngineError("directory.not-recognised");
    const name = parts[0]!.name;
    const date = DATE.exec(name);
    return replaceDirectory(job.vault, {
      name,
      readAt: job.now(),
      dated: date === null ? null : date.slice(1).join("-"),
      entries: reading.entries.values(),
      skippedPaths: reading.skippedPaths,
    });
  } finally {
    for (const part of parts) part.close();
  }
}

/** Files in a folder `companies`; where there is none, those at the top: then that folder itself was chosen. */
function recordsOf(parts: readonly Part[]): Entry[] {
  const entries = parts.flatMap((part) => part.entries);
  const inFolder = entries.filter(({ path }) => IN_COMPANIES.test(path));
  return inFolder.length > 0
    ? inFolder
    : entries.filter(({ path }) => AT_THE_TOP.test(path));
}

class Reading {
  readonly entries = new Map<string, DirectoryEntry>();
  readonly skippedPaths: string[] = [];
  #bytes = 0;

  take(entry: Entry): void {
    if (entry.aside === "resource") return;
    const hasRoom = this.#bytes + entry.bytes <= MOST_BYTES;
    const read = hasRoom ? readRecord(entry) : undefined;
    if (read === undefined || this.entries.has(read.slug)) {
      this.skippedPaths.push(entry.path);
      return;
    }
    this.#bytes += entry.bytes;
    this.entries.set(read.slug, read);
  }
}

function readRecord(entry: Entry): DirectoryEntry | undefined {
  if (entry.aside !== null || entry.bytes > RECORD_BYTES) return undefined;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(entry.read());
    return parseDirectoryRecord(JSON.parse(text));
  } catch (error) {
    // Damaged, no UTF-8 or no JSON: the caller counts and names it.
    if (
      error instanceof EntryError ||
      error instanceof SyntaxError ||
      error instanceof TypeError
    )
      return undefined;
    throw error;
  }
}
