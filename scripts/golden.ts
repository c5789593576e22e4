/*
 * `npm run golden` writes all that comes out of every sample download to test/fixtures/golden; the diff is read like
 * code. `npm run golden -- --table` writes nothing and prints how each of them was understood.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { ReadableVault } from "../electron/engine/vault/access.ts";
import { countEntries } from "../electron/engine/vault/archives.ts";
import { getOverview } from "../electron/engine/vault/overview.ts";
import { ENTRY_STATUSES } from "../shared/domain/archive.ts";
import { goldenFile, renderGolden, withTree } from "../test/helpers/golden.ts";
import { whatsappTables } from "./golden-whatsapp.ts";
import { TREES, type TreeName } from "../test/helpers/sample-trees.ts";

function rowOf(tree: TreeName, vault: ReadableVault): string {
  const entries = countEntries(vault);
  const held = getOverview(vault).categories.filter(
    ({ records }) => records > 0,
  );
  const cells = [
    tree,
    entries.total,
    ...ENTRY_STATUSES.map((status) => entries[status]),
    held.reduce((sum, { records }) => sum + records, 0),
    held.map(({ id, records }) => `${id} ${records}`).join(", "),
  ];
  return `| ${cells.join(" | ")} |`;
}

if (process.argv.includes("--table")) {
  const heads = ["sample", "entries", ...ENTRY_STATUSES, "records", "of them"];
  console.log(`| ${heads.join(" | ")} |`);
  console.log(`|${" --- |".repeat(heads.length)}`);
  for (const tree of TREES)
    console.log(await withTree(tree, (vault) => rowOf(tree, vault)));
  console.log();
  for await (const line of whatsappTables()) console.log(line);
} else {
  for (const tree of TREES) {
    const file = goldenFile(tree);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await withTree(tree, renderGolden));
  }
}
