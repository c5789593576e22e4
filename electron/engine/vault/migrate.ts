import { copyFileSync } from "node:fs";

import type Database from "better-sqlite3";

import { VaultError } from "./vault-error.ts";

export interface Migration {
  /** Counts from 1 without gaps; two branches that add the same number must fail a test, not merge. */
  version: number;
  name: string;
  up: string;
}

/** Brings a vault to the newest schema, one transaction per step; there is no way down. */
export const migrate = {
  /** Refuses a vault that a newer program wrote, or that is none. */
  check(database: Database.Database, migrations: readonly Migration[]): number {
    const version = Number(database.pragma("user_version", { simple: true }));
    if (version > migrations.length)
      throw new VaultError("vault.from-newer-app");
    const tables = database
      .prepare<[], { count: number }>(
        "SELECT count(*) AS count FROM sqlite_schema",
      )
      .get();
    if (version === 0 && (tables?.count ?? 0) > 0)
      throw new VaultError("vault.not-a-vault");
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
      copyFileSync(file, `${file}.before-version-${migrations.length}`);
    }
    for (const migration of migrations.slice(version))
      database.transaction(() => {
        database.exec(migration.up);
        database.pragma(`user_version = ${migration.version}`);
      })();
  },
};
