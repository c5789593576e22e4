import { BulkInsert } from "../../vault/bulk-insert.ts";
import type { WritableVault } from "../../vault/access.ts";
import { traits } from "../../vault/codes.ts";
import { findSignals } from "../signals/find-signals.ts";
import { foldName } from "../signals/fold-name.ts";
import type { Dismissed } from "./dismissed.ts";

/** Names read at a time. */
const SLICE = 5000;

/** Says anew of every organisation what its names could reveal; runs inside a transaction. */
export function signOrganisations(
  vault: WritableVault,
  dismissed: Dismissed,
): void {
  vault.execute("DELETE FROM organisation_signals");
  const insert = new BulkInsert(
    vault,
    "organisation_signals",
    ["trait", "organisation_id", "term"],
    "OR IGNORE",
  );
  const page = vault.prepare<{ id: number; name: string }>(
    `SELECT organisation_id AS id, name FROM organisation_names
     WHERE (organisation_id, name) > (?, ?) ORDER BY organisation_id, name LIMIT ${SLICE}`,
  );
  let last: { id: number; name: string } | undefined = { id: 0, name: "" };
  while (last !== undefined) {
    const names: { id: number; name: string }[] = page.all(last.id, last.name);
    for (const { id, name } of names)
      for (const { trait, term } of findSignals(name))
        if (!dismissed.signal(trait, foldName(name)))
          insert.add(traits.toCode(trait), id, term);
    last = names.at(-1);
  }
  insert.flush();
}
