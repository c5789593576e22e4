import type { WritableVault } from "./access.ts";
import { categories, flows } from "./codes.ts";
import { exclusiveOr, identityHash, MINUTE_BYTES } from "./identity.ts";
import { rekeyChoices } from "./people-choices.ts";
import { reindexing } from "./reindex.ts";
import { join, sql } from "./sql.ts";
import { rebuildSums } from "./summaries.ts";

/** What an archive shows of whose it is. */
export interface AccountSigns {
  /** Services whose records may be the same records: one account of Meta's, one number of WhatsApp's. */
  realm: string;
  names: readonly string[];
  handles: readonly string[];
  /** Instead of both: the people of whom one is the owner, for an archive that does not say who. */
  candidates?: readonly string[] | undefined;
}

interface Account {
  id: number;
  key: string;
}

interface FoundAccount extends Account {
  /** True when it was known before, but by no archive that names its owner: what is whose may be unknown. */
  isOpen: boolean;
}

/**
 * The account an archive belongs to: one that shares a handle, else one that shares a name; else a new one.
 *
 * Its key is part of every record's identity. It is made from what nearly every download of the account shows and what
 * changes least, so that the same account gets the same key in another vault: the user name (it is in the download's
 * own name), else the name, else an address.
 *
 * An archive that does not name its owner belongs to the one account that is known by the name of one of its
 * candidates. When there is none it gets an account of its own, and the first archive that does name the owner takes
 * that over, key and all: whichever comes first, the records are the same.
 */
export function accountFor(
  vault: WritableVault,
  signs: AccountSigns,
): FoundAccount {
  for (const sign of signsOf(signs)) {
    const [known] = accountsWith(vault, [sign]);
    if (known !== undefined) return { ...known, isOpen: false };
  }
  const { realm, names, candidates = [] } = signs;
  const named = accountsWith(vault, candidates.map(nameSign(realm)));
  if (named.length === 1) return { ...named[0]!, isOpen: false };
  const open = accountsWith(
    vault,
    [...names, ...candidates].map(maybeSign(realm)),
  ).filter(({ id }) => !isSure(vault, realm, id));
  const key = keyOf(signs);
  const same = vault.get<Account>(
    sql`SELECT id, key FROM accounts WHERE key = ${key}`,
  );
  if (same !== undefined)
    return { ...same, isOpen: open.some(({ id }) => id === same.id) };
  const [found, other] = open;
  if (found !== undefined && other === undefined)
    return {
      ...(candidates.length > 0 ? found : giveKey(vault, found, key)),
      isOpen: true,
    };
  const { lastId } = vault.run(sql`INSERT INTO accounts (key) VALUES (${key})`);
  return { id: lastId, key, isOpen: false };
}

/** Remembers how an archive shows its account, for as long as the archive is held. */
export function addSigns(
  vault: WritableVault,
  accountId: number,
  archiveId: number,
  signs: AccountSigns,
): void {
  for (const sign of [
    ...signsOf(signs),
    ...(signs.candidates ?? []).map(maybeSign(signs.realm)),
  ])
    vault.run(sql`
      INSERT OR IGNORE INTO account_signs (account_id, archive_id, sign)
      VALUES (${accountId}, ${archiveId}, ${sign})`);
}

/** Those of the names by which archives that name their owner know the account. */
export function ownNamesAmong(
  vault: WritableVault,
  accountId: number,
  realm: string,
  names: readonly string[],
): string[] {
  return names.filter(
    (name) =>
      vault.get(sql`SELECT 1 FROM account_signs
        WHERE account_id = ${accountId} AND sign = ${nameSign(realm)(name)} LIMIT 1`) !==
      undefined,
  );
}

/** Those of the names that are known to be the owner's in messages of the account, or by an archive that names its owner. */
export function ownPeopleAmong(
  vault: WritableVault,
  accountId: number,
  realm: string,
  names: readonly string[],
): string[] {
  return names.filter(
    (name) =>
      vault.get(sql`
        SELECT 1 FROM persons WHERE account_id = ${accountId} AND name = ${name} AND own = 1
        UNION ALL SELECT 1 FROM account_signs WHERE sign = ${nameSign(realm)(name)} LIMIT 1`) !==
      undefined,
  );
}

/** Says of an open account's messages which are the owner's own, now that the owner's names are known. */
export function markOwn(
  vault: WritableVault,
  accountId: number,
  names: readonly string[],
  reach: "everywhere" | "where they speak" = "everywhere",
): void {
  const [newest] = names;
  if (newest === undefined) return;
  const messages = categories.toCode("messages");
  vault.run(sql`
    UPDATE persons SET own = 1 WHERE account_id = ${accountId} AND name IN (${join(
      names.map((name) => sql`${name}`),
      ", ",
    )})`);
  if (reach === "where they speak") {
    markOwnWhereTheySpeak(vault, accountId, newest);
    return;
  }
  vault.run(sql`
    UPDATE records SET own = coalesce((SELECT own FROM persons WHERE id = person_id), 0)
    WHERE category = ${messages} AND account_id = ${accountId} AND own IS NULL`);
  const received = flows.toCode("received");
  const others = sql`
    category = ${messages} AND account_id = ${accountId} AND own = 0 AND flow <> ${received}`;
  reindexing(vault, sql`SELECT id FROM records WHERE ${others}`, () => {
    vault.run(sql`UPDATE records SET flow = ${received} WHERE ${others}`);
  });
  vault.run(sql`
    UPDATE archives SET account = ${newest} WHERE account_id = ${accountId} AND account IS NULL`);
  rebuildSums(vault);
}

/** The same for the conversations in which the owner of others speaks; of those in which they do not, nobody can tell. */
function markOwnWhereTheySpeak(
  vault: WritableVault,
  accountId: number,
  newest: string,
): void {
  const messages = categories.toCode("messages");
  const received = flows.toCode("received");
  const theirs = sql`
    category = ${messages} AND account_id = ${accountId} AND own IS NULL AND person_id IS NOT NULL
    AND conversation_id IN (
      SELECT DISTINCT r.conversation_id FROM records r JOIN persons p ON p.id = r.person_id
      WHERE p.account_id = ${accountId} AND p.own = 1)`;
  if (
    vault.get(sql`SELECT 1 FROM records WHERE ${theirs} LIMIT 1`) === undefined
  )
    return;
  vault.run(sql`
    UPDATE archives SET account = ${newest} WHERE account_id = ${accountId} AND account IS NULL AND id IN (
      SELECT e.archive_id FROM records r JOIN provenances v ON v.record_id = r.id JOIN entries e ON e.id = v.entry_id
      WHERE r.id IN (SELECT id FROM records WHERE ${theirs}))`);
  reindexing(vault, sql`SELECT id FROM records WHERE ${theirs}`, () => {
    vault.run(sql`
      UPDATE records SET
        own = coalesce((SELECT own FROM persons WHERE id = person_id), 0),
        flow = CASE WHEN (SELECT own FROM persons WHERE id = person_id) = 1 THEN flow ELSE ${received} END
      WHERE ${theirs}`);
  });
  rebuildSums(vault);
}

/** Gives an account another key, and its records the identities that go with it. */
function giveKey(vault: WritableVault, account: Account, key: string): Account {
  const change = exclusiveOr(identityHash(account.key), identityHash(key));
  const page = vault.prepare<{ id: number; identity: Buffer }>(
    `SELECT id, identity FROM records WHERE account_id = ? AND id > ? ORDER BY id LIMIT 10000`,
  );
  const update = vault.prepare("UPDATE records SET identity = ? WHERE id = ?");
  let last = -(2 ** 53) + 1;
  for (;;) {
    const records = page.all(account.id, last);
    for (const { id, identity } of records)
      update.run(exclusiveOr(identity, change, MINUTE_BYTES), id);
    const end = records.at(-1);
    if (end === undefined) break;
    last = end.id;
  }
  rekeyChoices(vault, account.id, account.key, key);
  vault.run(sql`UPDATE accounts SET key = ${key} WHERE id = ${account.id}`);
  return { id: account.id, key };
}

function keyOf({ realm, names, handles, candidates }: AccountSigns): string {
  const userName = handles.find((handle) => !handle.includes("@"));
  const sure = userName ?? names[0] ?? handles[0];
  return sure === undefined && candidates !== undefined && candidates.length > 0
    ? `${realm}?${candidates.map(comparable).sort().join("|")}`
    : `${realm}:${comparable(sure ?? "")}`;
}

function accountsWith(
  vault: WritableVault,
  signs: readonly string[],
): Account[] {
  return vault.all<Account>(sql`
    SELECT DISTINCT a.id, a.key FROM account_signs s JOIN accounts a ON a.id = s.account_id
    WHERE s.sign IN (${join(
      signs.map((sign) => sql`${sign}`),
      ", ",
    )}) ORDER BY a.id`);
}

/** Whether an archive names the account's owner. */
function isSure(
  vault: WritableVault,
  realm: string,
  accountId: number,
): boolean {
  return (
    vault.get(sql`SELECT 1 FROM account_signs
      WHERE account_id = ${accountId} AND sign NOT GLOB ${`${realm}:maybe:*`} LIMIT 1`) !==
    undefined
  );
}

/** Handles first: two people may share a name, not a user name. */
function signsOf({ realm, names, handles }: AccountSigns): string[] {
  return [
    ...handles.map((handle) => `${realm}:handle:${comparable(handle)}`),
    ...names.map(nameSign(realm)),
  ];
}

function nameSign(realm: string): (name: string) => string {
  return (name) => `${realm}:name:${comparable(name)}`;
}

function maybeSign(realm: string): (name: string) => string {
  return (name) => `${realm}:maybe:${comparable(name)}`;
}

function comparable(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}
