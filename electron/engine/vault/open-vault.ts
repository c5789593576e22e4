import {
  closeSync,
  chmodSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import path from "node:path";

import Database from "better-sqlite3";

import { folded } from "../../../shared/text/folded.ts";
import { searchText } from "../search/search-text.ts";
import type { PreparedSql, ReadableVault, WritableVault } from "./access.ts";
import { migrate, type Migration } from "./migrate.ts";
import { migrations } from "./migrations/index.ts";
import { organisationKey } from "./organisation-key.ts";
import { organisationId } from "./names.ts";
import { searchableExtra } from "./searchable-extra.ts";
import type { Sql } from "./sql.ts";
import { VaultError, type VaultErrorCode } from "./vault-error.ts";

export interface VaultFile {
  file: string;
  /** The key under which all of it is encrypted; none means an unsealed vault. */
  key?: Buffer | undefined;
}

/** How long a second writer waits before it says who holds the vault. */
const BUSY_MILLISECONDS = 5000;

/** Page cache of the writer: random places of the identity index stay in memory for the usual archive. */
const WRITER_CACHE_KIB = 64 * 1024;

/**
 * Opens a vault that exists, for reading only.
 *
 * @throws VaultError `vault.missing`, also for a file in which a vault was only about to be made
 */
export function openForReading(
  vault: VaultFile,
  steps: readonly Migration[] = migrations,
): ReadableVault {
  if (!existsSync(vault.file)) throw new VaultError("vault.missing");
  const version = versionOf(vault, steps);
  if (version === 0) throw new VaultError("vault.missing");
  if (version < steps.length) openForWriting(vault, steps).close();
  else removeLeftovers(vault);
  return new Connection(connect(vault, { readonly: true }), vault.file);
}

/** Opens a vault for the one writer; makes it when there is none, and brings it to the newest schema. */
export function openForWriting(
  vault: VaultFile,
  steps: readonly Migration[] = migrations,
): WritableVault {
  make(vault.file);
  // Looked at before anything is written to it: what is not ours, or newer than we are, is left as it is.
  versionOf(vault, steps);
  allowOwnerOnly(vault.file);
  const database = connect(vault, { readonly: false });
  try {
    migrate.up(database, steps, vault.file);
  } catch (cause) {
    database.close();
    throw asVaultError(cause, vault);
  }
  removeLeftovers(vault);
  return new Connection(database, vault.file);
}

function make(file: string): void {
  if (existsSync(file)) return;
  try {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    closeSync(openSync(file, "a", 0o600));
  } catch (cause) {
    throw new VaultError("vault.no-permission", {}, { cause });
  }
}

/** Nobody else may look: at the file, and at what SQLite puts beside it, which takes the file's mode. */
function allowOwnerOnly(file: string): void {
  try {
    chmodSync(file, 0o600);
  } catch (cause) {
    throw new VaultError("vault.no-permission", {}, { cause });
  }
}

function versionOf(vault: VaultFile, steps: readonly Migration[]): number {
  const database = connect(vault, { readonly: true });
  try {
    return migrate.check(database, steps);
  } finally {
    database.close();
  }
}

/** Name of the working file in which an archive is gathered before it joins the vault. */
function workFile(file: string): string {
  return `${file}.work`;
}

/**
 * Attaches a new, empty working file under the vault's key as `work`. It is thrown away on any failure, so it needs no
 * journal; OFF is refused on a connection that is on its guard, and in memory there is nothing to keep of a new file.
 */
export function attachWorkFile(vault: WritableVault, key?: Buffer): void {
  const file = workFile(vault.file);
  // There is one working file: who imports at this moment needs it, and is waited for here.
  vault.transaction(() => undefined);
  removeWorkFile(vault.file);
  closeSync(openSync(file, "a", 0o600));
  const keyClause = key === undefined ? "" : ` KEY "x'${key.toString("hex")}'"`;
  vault.execute(`ATTACH '${file.replaceAll("'", "''")}' AS work${keyClause}`);
  vault.execute(
    "PRAGMA work.journal_mode = MEMORY; PRAGMA work.synchronous = OFF; PRAGMA work.cache_size = -65536",
  );
}

export function detachWorkFile(vault: WritableVault): void {
  vault.execute("DETACH work");
  removeWorkFile(vault.file);
}

function removeWorkFile(file: string): void {
  for (const ending of ["", "-journal", "-wal", "-shm"])
    rmSync(workFile(file) + ending, { force: true });
}

/** Removes what a killed writer left beside the vault, unless one is alive: then the lock is held. */
export function removeLeftovers(vault: VaultFile): void {
  if (!existsSync(workFile(vault.file)) && !existsSync(holderFile(vault.file)))
    return;
  let database: Database.Database | undefined;
  try {
    database = connect(vault, { readonly: false, timeout: 0 });
    database.exec("BEGIN IMMEDIATE");
    removeWorkFile(vault.file);
    rmSync(holderFile(vault.file), { force: true });
    database.exec("ROLLBACK");
  } catch (error) {
    if (!(error instanceof VaultError) && codeOf(error) !== "vault.busy")
      throw error;
  } finally {
    database?.close();
  }
}

function connect(
  vault: VaultFile,
  options: { readonly: boolean; timeout?: number },
): Database.Database {
  let database: Database.Database | undefined;
  try {
    database = new Database(vault.file, {
      readonly: options.readonly,
      fileMustExist: true,
      timeout: options.timeout ?? BUSY_MILLISECONDS,
    });
    if (vault.key !== undefined) {
      database.pragma("cipher = 'sqlcipher'");
      database.pragma(`key = "x'${vault.key.toString("hex")}'"`);
    }
    // SQLite otherwise writes its sorts in clear under /var/tmp (seen with strace).
    database.pragma("temp_store = MEMORY");
    database.pragma("foreign_keys = ON");
    database.pragma("secure_delete = ON");
    // An archive's text must not become SQL functions' side effects through a schema somebody handed us.
    database.pragma("cell_size_check = ON");
    if (!options.readonly) {
      database.pragma("journal_mode = WAL");
      database.pragma("synchronous = NORMAL");
      database.pragma(`cache_size = -${WRITER_CACHE_KIB}`);
    }
    // Reads the first page: a wrong key or a file of something else is found here.
    database.prepare("SELECT count(*) FROM sqlite_schema").get();
    registerFunctions(database);
    return database;
  } catch (cause) {
    database?.close();
    throw isCorrupt(cause)
      ? new VaultError("vault.not-a-vault", {}, { cause })
      : asVaultError(cause, vault);
  }
}

/** What SQLite says of a folder, too. */
function isCorrupt(error: unknown): boolean {
  return (
    error instanceof Database.SqliteError &&
    error.code.startsWith("SQLITE_CORRUPT")
  );
}

/** The functions that the view of searchable words calls, and those that upgrades name organisations by. */
function registerFunctions(database: Database.Database): void {
  const functions: Record<string, (text: string) => string> = {
    search_text: searchText,
    searchable_extra: (extra) => searchText(searchableExtra(extra)),
    organisation_key: organisationKey,
    organisation_id: organisationId,
    folded,
  };
  for (const [name, change] of Object.entries(functions))
    database.function(name, { deterministic: true }, (value) =>
      typeof value === "string" ? change(value) : null,
    );
}

class Connection implements WritableVault {
  readonly file: string;
  readonly #database: Database.Database;
  readonly #statements = new Map<string, Database.Statement>();

  constructor(database: Database.Database, file: string) {
    this.#database = database;
    this.file = file;
  }

  all<Row>(query: Sql): Row[] {
    return this.#guard(
      () => this.#ready(query.text).all(query.values) as Row[],
    );
  }

  get<Row>(query: Sql): Row | undefined {
    return this.#guard(
      () => this.#ready(query.text).get(query.values) as Row | undefined,
    );
  }

  run(query: Sql): { changes: number; lastId: number } {
    return this.#guard(() => {
      const { changes, lastInsertRowid } = this.#ready(query.text).run(
        query.values,
      );
      return { changes, lastId: Number(lastInsertRowid) };
    });
  }

  execute(text: string): void {
    this.#guard(() => this.#database.exec(text));
  }

  prepare<Row>(text: string): PreparedSql<Row> {
    const statement = this.#guard(() => this.#database.prepare(text));
    return {
      run: (...values) =>
        this.#guard(() => {
          const { changes, lastInsertRowid } = statement.run(...values);
          return { changes, lastId: Number(lastInsertRowid) };
        }),
      get: (...values) =>
        this.#guard(() => statement.get(...values) as Row | undefined),
      all: (...values) => this.#guard(() => statement.all(...values) as Row[]),
      rows: (...values) =>
        this.#guard(() => {
          const rows = statement.raw(true).all(...values) as Row[];
          statement.raw(false);
          return rows;
        }),
    };
  }

  transaction<T>(work: () => T): T {
    this.#begin();
    try {
      const result = work();
      this.execute("COMMIT");
      return result;
    } catch (error) {
      this.#rollback();
      throw error;
    } finally {
      rmSync(holderFile(this.file), { force: true });
    }
  }

  async transactionAsync<T>(work: () => Promise<T>): Promise<T> {
    this.#begin();
    try {
      const result = await work();
      this.execute("COMMIT");
      return result;
    } catch (error) {
      this.#rollback();
      throw error;
    } finally {
      rmSync(holderFile(this.file), { force: true });
    }
  }

  close(): void {
    this.#statements.clear();
    this.#database.close();
  }

  #begin(): void {
    this.execute("BEGIN IMMEDIATE");
    // For the sentence that a second writer gets; the lock itself is SQLite's and dies with its process.
    writeFileSync(holderFile(this.file), `${process.pid} ${hostname()}`, {
      mode: 0o600,
    });
  }

  #rollback(): void {
    // SQLite may have rolled back by itself (disk full).
    if (this.#database.inTransaction) this.#database.exec("ROLLBACK");
  }

  #ready(text: string): Database.Statement {
    let statement = this.#statements.get(text);
    if (statement === undefined) {
      statement = this.#database.prepare(text);
      this.#statements.set(text, statement);
    }
    return statement;
  }

  #guard<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw asVaultError(error, { file: this.file });
    }
  }
}

function holderFile(file: string): string {
  return `${file}.holder`;
}

const CODES: Record<string, VaultErrorCode> = {
  SQLITE_BUSY: "vault.busy",
  SQLITE_BUSY_SNAPSHOT: "vault.busy",
  SQLITE_FULL: "disk.full",
  SQLITE_NOTADB: "vault.not-a-vault",
  SQLITE_CANTOPEN: "vault.no-permission",
  SQLITE_READONLY: "vault.no-permission",
  SQLITE_READONLY_DIRECTORY: "vault.no-permission",
  SQLITE_PERM: "vault.no-permission",
};

function codeOf(error: unknown): VaultErrorCode | undefined {
  return error instanceof Database.SqliteError ? CODES[error.code] : undefined;
}

/** SQLite's errors that a person can do something about, in our codes; all others are our own mistake and stay. */
function asVaultError(error: unknown, vault: VaultFile): unknown {
  const code = codeOf(error);
  if (code === undefined) return error;
  if (code === "vault.not-a-vault" && vault.key !== undefined)
    return new VaultError("vault.wrong-key", {}, { cause: error });
  const params = code === "vault.busy" ? { holder: holderOf(vault.file) } : {};
  return new VaultError(code, params, { cause: error });
}

function holderOf(file: string): string {
  try {
    return readFileSync(holderFile(file), "utf8").split(" ")[0] ?? "?";
  } catch {
    // The holder has just finished, or has not yet written its name.
    return "?";
  }
}
