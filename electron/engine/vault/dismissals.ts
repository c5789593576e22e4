import type { Dismissal } from "../../../shared/contract/commands.ts";
import type { ReadableVault, WritableVault } from "./access.ts";
import { sql } from "./sql.ts";

/** What the person called wrong, the latest first. */
export function listDismissals(vault: ReadableVault): Dismissal[] {
  return vault.all<Dismissal>(
    sql`SELECT subject, dismissed_at AS dismissedAt FROM dismissals ORDER BY dismissed_at DESC, subject`,
  );
}

/** Keeps a dismissal; false where it is kept already. */
export function addDismissal(
  vault: WritableVault,
  subject: string,
  at: number,
): boolean {
  return (
    vault.run(
      sql`INSERT OR IGNORE INTO dismissals (subject, dismissed_at) VALUES (${subject}, ${at})`,
    ).changes > 0
  );
}

/** Takes a dismissal back; false where there is none. */
export function removeDismissal(
  vault: WritableVault,
  subject: string,
): boolean {
  return (
    vault.run(sql`DELETE FROM dismissals WHERE subject = ${subject}`).changes >
    0
  );
}
