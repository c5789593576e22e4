import type { ReadableVault } from "../../vault/access.ts";
import { sql } from "../../vault/sql.ts";

/** Counts up whenever a detector, a lexicon or a reader of facts changes: then everything is examined again. */
export const EXAMINATION = 1;

/** Whether everything in the vault was examined by the present rules. */
export function isExamined(vault: ReadableVault): boolean {
  if (vault.get(sql`SELECT 1 FROM unexamined LIMIT 1`) !== undefined)
    return false;
  const { version, finished } = stateOf(vault);
  return (
    (version === EXAMINATION && finished === 1) ||
    vault.get(sql`SELECT 1 FROM records LIMIT 1`) === undefined
  );
}

/** What the vault knows of its last examination. */
interface State {
  version: number;
  finished: number;
  ownValues: string;
}

export function stateOf(vault: ReadableVault): State {
  return vault.get<State>(
    sql`SELECT version, finished, own_values AS ownValues FROM examination`,
  )!;
}
