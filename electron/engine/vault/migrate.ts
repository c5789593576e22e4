import { copyFileSync } from "node:fs";

import type Database from "better-sqlite3";

import { VaultError } from "./vault-error.ts";

export interface Migration {
  /** Counts from 1 without gaps; two branches that add the same number must fail a test, not merge. */
  version: number;
  name: string;
  up: string;
}

/** What follows the vault's name in that of the copy made before an upgrade; the version upgraded to ends it. */
export const BACKUP = ".before-version-";

/** In the header of every vault ("Dosr"): other programs count their versions in `user_version`, too. */
const APPLICATION_ID = 0x446f7372;

/** Brings a vault to the newest schema, one transaction per step; there is no way down. */
export const migrate = {
  /** Refuses a vault that a newer program wrote, or that is none. */
  check(database: Database.Database, migrations: readonly Migration[]): number {
    const version = versionOf(database);
    const tables = database
      .prepare<[], { count: number }>(
        "SELECT count(*) AS count FROM sqlite_schema",
      )
      .get();
    const isEmpty = version === 0 && tables?.count === 0;
    const owner = database.pragma("application_id", { simple: true });
    if (!isEmpty && owner !== APPLICATION_ID)
      throw new VaultError("vault.not-a-vault");
    if (version > migrations.length)
      throw new VaultError("vault.from-newer-app");
    return version;
  },

  up(
    database: Database.Database,
    migrations: readonly Migration[],
    file: string,
  ): void {
    const version = migrate.check(database, migrations);
    if (version === migrations.length) return;
    if (version > 0) {
      database.pragma("wal_checkpoint(TRUNCATE)");
      copyFileSync(file, `${file}${BACKUP}${migrations.length}`);
    }
    for (const migration of migrations.slice(version))
      database
        .transaction(() => {
          // Another process may have been quicker.
          if (versionOf(database) >= migration.version) return;
          database.exec(migration.up);
          database.pragma(`application_id = ${APPLICATION_ID}`);
          database.pragma(`user_version = ${migration.version}`);
        })
        .immediate();
  },
};

function versionOf(database: Database.Database): number {
  return Number(database.pragma("user_version", { simple: true }));
}
