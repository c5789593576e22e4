import { createWriteStream, mkdirSync, readdirSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { ZipFile } from "yazl";

const FIXTURES = resolve(import.meta.dirname, "../fixtures");

// Fixed, so that the same tree gives the same bytes.
const MTIME = new Date("2024-01-01T00:00:00Z");

export interface ZipFixtureOptions {
  /** Wrapper folders in the zip, as in `meta-x/facebook-y/`. */
  readonly prefix?: string;
  /** Which of the tree's files, by their path in it. */
  readonly include?: (path: string) => boolean;
}

/**
 * Zips a tree and gives back `outFile`. `folder` is absolute, or a path below `test/fixtures`.
 */
export async function zipFixture(
  folder: string,
  outFile: string,
  { prefix = "", include = () => true }: ZipFixtureOptions = {},
): Promise<string> {
  const root = resolve(FIXTURES, folder);
  const zip = new ZipFile();
  for (const path of listFiles(root).filter(include)) {
    const options = { mtime: MTIME, mode: 0o100644 };
    zip.addFile(join(root, path), prefix + path, options);
  }
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(outFile));
  return outFile;
}

/** Spreads a tree's files over as many zips as there are names, in turn; gives back their paths. */
export async function cutIntoParts(
  folder: string,
  outDir: string,
  names: readonly string[],
): Promise<string[]> {
  mkdirSync(outDir, { recursive: true });
  const files = listFiles(resolve(FIXTURES, folder));
  return Promise.all(
    names.map((name, turn) =>
      zipFixture(folder, join(outDir, name), {
        include: (path) => files.indexOf(path) % names.length === turn,
      }),
    ),
  );
}

function listFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .map((path) => path.slice(root.length + 1).replaceAll(sep, "/"))
    .sort();
}
