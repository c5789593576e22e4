import { readFileSync } from "node:fs";
import path from "node:path";

import {
  importArchives,
  type ImportOutcome,
} from "../../electron/engine/import-archive.ts";
import type { WritableVault } from "../../electron/engine/vault/access.ts";
import { openForWriting } from "../../electron/engine/vault/open-vault.ts";

/** The sample downloads of Facebook, one a folder. */
export const TREES_FOLDER = path.join(
  import.meta.dirname,
  "../fixtures/facebook",
);

export const TREES = [
  "2016-htm",
  "2019-html",
  "2019-json",
  "2022-json",
  "2023-json",
  "2024-html",
  "2024-json",
  "2025-html",
  "2025-json",
  "2025-page-json",
  "2026-json",
  "accounts-center-drive-2025",
  "messenger-e2ee-2024",
  "pair-2025-html",
  "pair-2025-json",
] as const;

export type TreeName = (typeof TREES)[number];

interface ExpectedEntry {
  status: string;
  reason?: string;
  records: Record<string, number>;
}

export interface ExpectedArchive {
  root: string[];
  provider: string;
  account?: string;
  totals: Record<string, number>;
  entries: Record<string, ExpectedEntry>;
}

interface ExpectedTree {
  archives: ExpectedArchive[];
  must_find: string[];
  must_not_appear: string[];
}

/** What must come out of each tree, written by hand before the mappings. */
export function readExpected(): Record<TreeName, ExpectedTree> {
  const file = path.join(TREES_FOLDER, "expected.json");
  return (
    JSON.parse(readFileSync(file, "utf8")) as {
      trees: Record<TreeName, ExpectedTree>;
    }
  ).trees;
}

/** Opens a new vault at `file` and imports into it. The caller closes it. */
export async function importIntoNew(
  file: string,
  paths: readonly string[],
): Promise<{ vault: WritableVault; outcome: ImportOutcome }> {
  const vault = openForWriting({ file });
  const outcome = await importArchives({
    vault,
    key: undefined,
    paths,
    now: () => 1,
    isCancelled: () => false,
    progress: () => undefined,
  });
  return { vault, outcome };
}
