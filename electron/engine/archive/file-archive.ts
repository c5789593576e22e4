import type { Part } from "./archive.ts";
import { ArchiveError } from "./archive-error.ts";
import { openFile } from "./open-file.ts";
import { PlainEntry } from "./plain-entry.ts";
import { toArchiveError } from "./system-error.ts";

/**
 * A single text file as a part with one entry.
 *
 * @throws ArchiveError `archive.not-found`, `archive.no-permission`, `archive.empty`, `archive.unsupported-kind`
 */
export function openTextFile(location: string, name: string): Part {
  const bytes = measure(location);
  if (bytes === 0) throw new ArchiveError("archive.empty");
  const entry = new PlainEntry({
    path: name,
    bytes,
    aside: null,
    locate: () => location,
    links: "follow",
  });
  return {
    kind: "file",
    name,
    location,
    bytes,
    entries: [entry],
    close: () => undefined,
  };
}

/** Opens it once, so that a file that cannot be read is refused now and not as an entry. */
function measure(location: string): number {
  try {
    const file = openFile(location, "follow");
    file?.close();
    if (file !== undefined) return file.bytes;
  } catch (cause) {
    throw toArchiveError(cause);
  }
  throw new ArchiveError("archive.unsupported-kind");
}
