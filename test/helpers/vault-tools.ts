import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import {
  importArchives,
  type ImportJob,
  type ImportOutcome,
} from "../../electron/engine/import-archive.ts";
import type { WritableVault } from "../../electron/engine/vault/access.ts";
import { openForWriting } from "../../electron/engine/vault/open-vault.ts";
import { listRecords } from "../../electron/engine/vault/records.ts";
import type { FullRecord } from "../../shared/contract/commands.ts";

/** Opens the vault for writing, works with it and closes it. */
export function withVault<T>(
  file: string,
  work: (vault: WritableVault) => T,
  key?: Buffer,
): T {
  const vault = openForWriting({ file, key });
  try {
    return work(vault);
  } finally {
    vault.close();
  }
}

/** Imports in this very thread, with the job's parts replaced as asked. */
export async function importInto(
  file: string,
  paths: readonly string[],
  { key, ...job }: Partial<ImportJob> = {},
): Promise<ImportOutcome> {
  const vault = openForWriting({ file, key });
  try {
    return await importArchives({
      vault,
      key,
      paths,
      now: () => 1,
      isCancelled: () => false,
      progress: () => undefined,
      ...job,
    });
  } finally {
    vault.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    vault.close();
  }
}

/** All records, a page at a time, newest first. */
export function allRecords(
  vault: WritableVault,
  filter: Parameters<typeof listRecords>[1] = {},
): FullRecord[] {
  const all: FullRecord[] = [];
  let cursor: string | undefined;
  do {
    const page = listRecords(vault, { ...filter, cursor });
    all.push(...page.records);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return all;
}

/** All that every table holds, the index's own tables among them, as one checksum a table. */
export function dumpOf(file: string): Record<string, string> {
  return withVault(file, (vault) => {
    const tables = vault.all<{ name: string }>({
      text: "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name",
      values: [],
    });
    return Object.fromEntries(
      tables.map(({ name }) => {
        const digest = createHash("sha256");
        for (const row of vault
          .prepare<unknown[]>(`SELECT * FROM "${name}"`)
          .rows())
          digest.update(JSON.stringify(row)).update("\n");
        return [name, digest.digest("hex").slice(0, 16)];
      }),
    );
  });
}

/** What is wrong with the file or with its index; nothing, if all is well. */
export function damageOf(file: string): string[] {
  return withVault(file, (vault) => {
    const found = vault
      .all<{ integrity_check: string }>({
        text: "PRAGMA integrity_check",
        values: [],
      })
      .map((row) => row.integrity_check)
      .filter((text) => text !== "ok");
    try {
      // 1: against the records, too.
      vault.execute(
        "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)",
      );
    } catch (error) {
      found.push(String(error));
    }
    return found;
  });
}

/** Names of what lies beside the vault, without what SQLite keeps there while it is open. */
export function leftBeside(file: string): string[] {
  return readdirSync(path.dirname(file)).filter(
    (name) =>
      name.startsWith(path.basename(file)) &&
      !["", "-wal", "-shm"].includes(name.slice(path.basename(file).length)),
  );
}

/** Which of the texts occur in the bytes of any file of a folder, and where. */
export function findBytes(folder: string, texts: readonly string[]): string[] {
  const found: string[] = [];
  for (const item of readdirSync(folder, {
    recursive: true,
    withFileTypes: true,
  })) {
    const file = path.join(item.parentPath, item.name);
    if (!item.isFile() || !existsSync(file)) continue;
    const bytes = readFileSync(file);
    for (const text of texts)
      if (bytes.includes(text)) found.push(`${item.name}: ${text}`);
  }
  return found;
}
