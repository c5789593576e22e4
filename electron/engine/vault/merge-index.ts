import type { WritableVault } from "./access.ts";
import { sql } from "./sql.ts";

/** Pages of the index merged a statement. */
const STEP = 500;

/**
 * Merges segments of the index until there are few on each level, as FTS5 would by itself (`automerge`, which is off).
 *
 * By itself it does so inside the statement that adds rows, and SQLite keeps every page that a statement changes, to
 * undo it: with temporary storage in memory that grew with the index (220 MB at 800,000 messages, measured).
 */
export function mergeIndex(
  vault: WritableVault,
  checkpoint: () => void = () => undefined,
): void {
  const merge = vault.prepare(
    `INSERT INTO search (search, rank) VALUES ('merge', ${STEP})`,
  );
  for (let before = changesOf(vault); ;) {
    merge.run();
    checkpoint();
    const after = changesOf(vault);
    // One change is the command itself.
    if (after - before < 2) return;
    before = after;
  }
}

function changesOf(vault: WritableVault): number {
  return (
    vault.get<{ changes: number }>(sql`SELECT total_changes() AS changes`)
      ?.changes ?? 0
  );
}
