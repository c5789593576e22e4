import { readdirSync, rmSync } from "node:fs";
import path from "node:path";

import type { ErasedReport } from "../../../shared/contract/commands.ts";
import type { WritableVault } from "./access.ts";
import { getArchiveId } from "./archives.ts";
import { joinPeopleNow } from "./join-people.ts";
import { forgettingNames } from "./forget-names.ts";
import { mergeIndex } from "./merge-index.ts";
import { BACKUP } from "./migrate.ts";
import { attachWorkFile, detachWorkFile } from "./open-vault.ts";
import { reindexing } from "./reindex.ts";
import { sql } from "./sql.ts";
import { rebuildSums } from "./summaries.ts";

/** Tables of what was found in a record, by its row number. */
const FOUND_IN_RECORDS = [
  "unexamined",
  "facts",
  "record_signals",
  "detections",
  "person_marks",
] as const;

/** Above this share of all records, making the index anew is quicker than taking records out of it one by one. */
const REBUILD_FROM = 0.05;

/**
 * Removes an archive: its records, unless another archive shows them too, its ledger and all that only it named.
 * Freed pages are overwritten (`secure_delete`), the index is left without its words, and the log is emptied. Then the
 * file is written anew: pages that keep other rows may hold copies that were made when their rows moved (seen in half of
 * the pages), and these `secure_delete` does not know. For that time SQLite holds the vault in memory.
 */
export function eraseArchive(
  vault: WritableVault,
  key: string,
  vaultKey: Buffer | undefined,
): ErasedReport {
  const archiveId = getArchiveId(vault, key);
  try {
    const records = eraseRows(vault, archiveId, vaultKey);
    vault.execute("VACUUM");
    removeBackups(vault.file);
    return { archives: [key], records };
  } finally {
    emptyLog(vault);
  }
}

function eraseRows(
  vault: WritableVault,
  archiveId: number,
  vaultKey: Buffer | undefined,
): number {
  attachWorkFile(vault, vaultKey);
  try {
    return vault.transaction(() => {
      const forgetNames = forgettingNames(vault, archiveId);
      const erased = eraseRecords(vault, archiveId);
      vault.run(sql`DELETE FROM archives WHERE id = ${archiveId}`);
      eraseUnnamed(vault);
      forgetNames();
      rebuildSums(vault);
      // Before the file is written anew: nothing that only the erased archive told stays in the list.
      joinPeopleNow(vault);
      return erased;
    });
  } finally {
    detachWorkFile(vault);
  }
}

/**
 * Takes an archive out of the vault and puts in its place what `join` makes of the same files, in the transaction under
 * way: records that only the older reading had go, those that another archive shows too stay. The file is not written
 * anew as it is after erasing: copies of moved rows that may be left in its pages are of words that the vault holds
 * still. Needs the working file. `kept` counts the records of the older reading that came back.
 */
export async function replaceArchive<T>(
  vault: WritableVault,
  archiveId: number,
  join: () => Promise<T>,
): Promise<{ joined: T; kept: number }> {
  const forgetNames = forgettingNames(vault, archiveId);
  eraseRecords(vault, archiveId);
  vault.run(sql`DELETE FROM archives WHERE id = ${archiveId}`);
  const joined = await join();
  // Only now: what both readings name keeps its row.
  eraseUnnamed(vault);
  forgetNames();
  rebuildSums(vault);
  const { kept } = vault.get<{ kept: number }>(sql`
    SELECT count(*) AS kept FROM work.doomed d CROSS JOIN records r ON r.identity = d.identity`)!;
  return { joined, kept };
}

/** Removes everything, and the copies that upgrades left beside the vault. */
export function eraseAll(vault: WritableVault): ErasedReport {
  const archives = vault
    .all<{ key: string }>(sql`SELECT key FROM archives ORDER BY id`)
    .map(({ key }) => key);
  const records =
    vault.get<{ count: number }>(sql`SELECT count(*) AS count FROM records`)
      ?.count ?? 0;
  vault.transaction(() =>
    vault.execute(`
      INSERT INTO search (search) VALUES ('delete-all');
      DELETE FROM provenances;
      DELETE FROM unexamined;
      DELETE FROM facts;
      DELETE FROM record_signals;
      DELETE FROM detections;
      DELETE FROM dismissals;
      DELETE FROM people_choices;
      DELETE FROM records;
      DELETE FROM archives;
      DELETE FROM conversations;
      DELETE FROM persons;
      DELETE FROM people;
      DELETE FROM organisations;
      DELETE FROM directory_companies;
      DELETE FROM directory_source;
      DELETE FROM accounts;
      DELETE FROM category_sums;
      DELETE FROM month_sums;
      DELETE FROM flow_month_sums;`),
  );
  vault.execute("VACUUM");
  emptyLog(vault);
  removeBackups(vault.file);
  return { archives, records };
}

/** Copies made before upgrades hold what is being erased. */
function removeBackups(file: string): void {
  const folder = path.dirname(file);
  for (const name of readdirSync(folder))
    if (name.startsWith(path.basename(file) + BACKUP))
      rmSync(path.join(folder, name));
}

function eraseRecords(vault: WritableVault, archiveId: number): number {
  vault.execute(
    "CREATE TABLE work.doomed (id INTEGER PRIMARY KEY, identity BLOB) STRICT",
  );
  const { changes } = vault.run(sql`
    INSERT INTO work.doomed (id, identity)
    SELECT id, identity FROM records WHERE id IN (
      SELECT record_id FROM provenances p JOIN entries e ON e.id = p.entry_id
      GROUP BY record_id HAVING min(e.archive_id) = ${archiveId} AND max(e.archive_id) = ${archiveId})`);
  const all =
    vault.get<{ count: number }>(sql`SELECT count(*) AS count FROM records`)
      ?.count ?? 0;
  const rebuild = changes > all * REBUILD_FROM;
  if (!rebuild)
    vault.execute(`
      INSERT INTO search (search, rowid, text, title, person, organisation, conversation, extra, meta)
      SELECT 'delete', w.id, w.text, w.title, w.person, w.organisation, w.conversation, w.extra, w.meta
      FROM work.doomed d CROSS JOIN record_words w ON w.id = d.id ORDER BY d.id`);
  vault.run(sql`
    DELETE FROM provenances WHERE entry_id IN (SELECT id FROM entries WHERE archive_id = ${archiveId})`);
  vault.execute("DELETE FROM records WHERE id IN (SELECT id FROM work.doomed)");
  eraseFound(vault);
  giveToOtherServices(vault, archiveId, rebuild);
  if (rebuild) vault.execute("INSERT INTO search (search) VALUES ('rebuild')");
  mergeIndex(vault);
  return changes;
}

/** What the examination found in records that are gone. */
function eraseFound(vault: WritableVault): void {
  for (const table of FOUND_IN_RECORDS)
    vault.execute(
      `DELETE FROM ${table} WHERE record_id IN (SELECT id FROM work.doomed)`,
    );
}

/** Records that only another service's archives show now are records of that service: a chat in Messenger's download. */
function giveToOtherServices(
  vault: WritableVault,
  archiveId: number,
  rebuild: boolean,
): void {
  const erased = vault.get<{ accountId: number; provider: number }>(sql`
    SELECT e.account_id AS accountId, e.provider FROM archives e
    JOIN archives o ON o.account_id = e.account_id AND o.provider <> e.provider WHERE e.id = ${archiveId} LIMIT 1`);
  if (erased === undefined) return;
  vault.execute(
    "CREATE TABLE work.given (id INTEGER PRIMARY KEY, provider INTEGER) STRICT",
  );
  vault.run(sql`
    INSERT INTO work.given (id, provider)
    SELECT r.id, min(a.provider) FROM records r
    JOIN provenances p ON p.record_id = r.id JOIN entries e ON e.id = p.entry_id JOIN archives a ON a.id = e.archive_id
    WHERE r.account_id = ${erased.accountId} AND r.provider = ${erased.provider}
    GROUP BY r.id HAVING min(a.provider) <> ${erased.provider}`);
  const give = (): void =>
    vault.execute(`
      UPDATE records SET provider = (SELECT provider FROM work.given g WHERE g.id = records.id)
      WHERE id IN (SELECT id FROM work.given)`);
  if (rebuild) give();
  else reindexing(vault, sql`SELECT id FROM work.given`, give);
}

/** People, organisations, conversations and accounts that nothing names any more. */
function eraseUnnamed(vault: WritableVault): void {
  vault.execute(`
    DELETE FROM conversations WHERE id NOT IN (SELECT conversation_id FROM records WHERE conversation_id IS NOT NULL);
    DELETE FROM persons WHERE id NOT IN (SELECT person_id FROM records WHERE person_id IS NOT NULL)
      AND id NOT IN (SELECT person_id FROM conversation_people);
    DELETE FROM organisations WHERE id NOT IN (SELECT organisation_id FROM records WHERE organisation_id IS NOT NULL)
      AND id NOT IN (SELECT organisation_id FROM ties);
    DELETE FROM accounts WHERE id NOT IN (SELECT account_id FROM archives)
      AND id NOT IN (SELECT account_id FROM records);`);
}

function emptyLog(vault: WritableVault): void {
  vault.execute("PRAGMA wal_checkpoint(TRUNCATE)");
}
