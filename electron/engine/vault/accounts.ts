import type { WritableVault } from "./access.ts";
import { sql } from "./sql.ts";

/** What an archive shows of whose it is. */
export interface AccountSigns {
  /** Services whose records may be the same records: one account of Meta's, one number of WhatsApp's. */
  realm: string;
  names: readonly string[];
  handles: readonly string[];
}

/**
 * The account an archive belongs to: one that shares a handle, else one that shares a name; else a new one.
 *
 * Its key is part of every record's identity. It is made from the first name (every download, JSON or HTML, has the
 * name), so the same account gets the same key in another vault; a later change of name does not change it here.
 */
export function accountFor(
  vault: WritableVault,
  signs: AccountSigns,
): { id: number; key: string } {
  const all = signsOf(signs);
  for (const sign of all) {
    const known = vault.get<{ id: number; key: string }>(sql`
      SELECT a.id, a.key FROM account_signs s JOIN accounts a ON a.id = s.account_id
      WHERE s.sign = ${sign} ORDER BY a.id LIMIT 1`);
    if (known !== undefined) {
      addSigns(vault, known.id, all);
      return known;
    }
  }
  const key = `${signs.realm}:${comparable(signs.names[0] ?? signs.handles[0] ?? "")}`;
  const known = vault.get<{ id: number }>(
    sql`SELECT id FROM accounts WHERE key = ${key}`,
  );
  const id =
    known?.id ??
    vault.run(sql`INSERT INTO accounts (key) VALUES (${key})`).lastId;
  addSigns(vault, id, all);
  return { id, key };
}

function addSigns(
  vault: WritableVault,
  accountId: number,
  signs: readonly string[],
): void {
  for (const sign of signs)
    vault.run(
      sql`INSERT OR IGNORE INTO account_signs (account_id, sign) VALUES (${accountId}, ${sign})`,
    );
}

/** Handles first: two people may share a name, not a user name. */
function signsOf({ realm, names, handles }: AccountSigns): string[] {
  return [
    ...handles.map((handle) => `${realm}:handle:${comparable(handle)}`),
    ...names.map((name) => `${realm}:name:${comparable(name)}`),
  ];
}

function comparable(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}
