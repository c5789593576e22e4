import type { Entry, Part } from "../../../electron/engine/archive/archive.ts";

/** A part of which only the names matter. A name may carry a size: `["posts/a.json", 10]`. */
export function madeUpPart(
  name: string,
  entries: readonly (string | readonly [path: string, bytes: number])[],
): Part {
  return {
    kind: name.endsWith(".zip") ? "zip" : "folder",
    name,
    location: `/made-up/${name}`,
    bytes: 1,
    entries: entries.map((entry) =>
      typeof entry === "string" ? madeUpEntry(entry, 1) : madeUpEntry(...entry),
    ),
    close() {},
  };
}

function madeUpEntry(path: string, bytes: number): Entry {
  return {
    path,
    bytes,
    crc32: bytes,
    aside: path.includes("__MACOSX") ? "resource" : null,
    read: () => {
      throw new Error("recognition reads nothing");
    },
    chunks: () => {
      throw new Error("recognition reads nothing");
    },
  };
}
