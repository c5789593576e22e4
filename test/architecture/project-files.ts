import { readdirSync } from "node:fs";
import { join } from "node:path";

export const root = join(import.meta.dirname, "../..");

const ignored = new Set([".git", "node_modules", "out", "dossier-tour"]);

/** Lists every file of the project but what git ignores; paths from its root, `/` between. */
export function listProjectFiles(folder = ""): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap(
    (entry) => {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (ignored.has(entry.name) || entry.name.endsWith(".log")) return [];
      return entry.isDirectory()
        ? listProjectFiles(path)
        : entry.isFile()
          ? [path]
          : [];
    },
  );
}
