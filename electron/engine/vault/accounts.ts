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
 * Its key is part of every record's identity. It is made from what nearly every download of the account shows and what
 * changes least, so that the same account gets the same key in another vault: the user name (it is in the download's
 * own name), else the name, else an address.
 */
export function accountFor(
  vault: WritableVault,
  signs: AccountSigns,
): { id: number; key: string } {
  for (const sign of signsOf(signs)) {
    const known = vault.get<{ id: number; key: string }>(sql`
      SELECT a.id, a.key FROM account_signs s JOIN accounts a ON a.id = s.account_id
      WHERE s.sign = ${sign} ORDER BY a.id LIMIT 1`);
    if (known !== undefined) return known;
  }
  const userName = signs.handles.find((handle) => !handle.includes("@"));
  const key = `${signs.realm}:${comparable(userName ?? signs.names[0] ?? signs.handles[0] ?? "")}`;
  const known = vault.get<{ id: number }>(
    sql`SELECT id FROM accounts WHERE key = ${key}`,
  );
  const id =
    known?.id ??
    vault.run(sql`INSERT INTO accounts (key) VALUES (${key})`).lastId;
  return { id, key };
}

/** Remembers how an archive shows its account, for as long as the archive is held. */
export function addSigns(
  vault: WritableVault,
  accountId: number,
  archiveId: number,
  signs: AccountSigns,
): void {
  for (const sign of signsOf(signs))
    vault.run(sql`
      INSERT OR IGNORE INTO account_signs (account_id, archive_id, sign)
      VALUES (${accountId}, ${archiveId}, ${sign})`);
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
