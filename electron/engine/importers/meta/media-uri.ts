import { entryName, splitEnding } from "../entry-name.ts";
import type { EntryNames } from "../entry-names.ts";

/** So much of a path's end names a file for sure: thread, kind of medium, file. Shorter paths have to match whole. */
const SURE_SEGMENTS = 3;

/**
 * Whether the file that an entry names is in its archive.
 *
 * Wrapper folders and activity folders come and go between the path written down and the one in the zip, another part
 * may hold the file, and its ending may differ (seen: `.jpg` written, `.png` there). So the ends of the paths are
 * compared; a bare file name counts in the folder of the entry that names it. An address on the net, a path that leads
 * out of the archive and a script are no files of it.
 */
export function holdsMedium(
  entries: EntryNames,
  uri: string,
  namedIn: string,
): boolean {
  const path = pathOf(uri);
  if (path === undefined) return false;
  const wanted = segmentsOf(path);
  const needed = Math.min(wanted.length, SURE_SEGMENTS);
  const folder = namedIn.slice(0, namedIn.lastIndexOf("/") + 1);
  return entries
    .called(path.slice(path.lastIndexOf("/") + 1))
    .some((name) =>
      wanted.length === 1
        ? name.startsWith(folder)
        : sharedEnd(segmentsOf(name), wanted) >= needed ||
          (folder !== "" && name.startsWith(folder)),
    );
}

/** The address as a path below the root or beside the entry; undefined when it is none. */
function pathOf(uri: string): string | undefined {
  const path = entryName(uri).replace(/^(\.\/)+/, "");
  return path === "" ||
    path.startsWith("/") ||
    /^[a-z][a-z0-9+.-]*:/.test(path) ||
    path.split("/").includes("..")
    ? undefined
    : path;
}

/** The folders and, without its ending, the file. */
function segmentsOf(path: string): string[] {
  return splitEnding(path).stem.split("/");
}

function sharedEnd(one: readonly string[], other: readonly string[]): number {
  let shared = 0;
  while (
    shared < one.length &&
    shared < other.length &&
    one.at(-1 - shared) === other.at(-1 - shared)
  )
    shared += 1;
  return shared;
}
