import type { Sql } from "./sql.ts";

/** A connection that can only read. Any number of them may be open beside one writer. */
export interface ReadableVault {
  /** All rows; only for queries whose result is bounded. */
  all<Row>(query: Sql): Row[];
  get<Row>(query: Sql): Row | undefined;
  close(): void;
}

/** The one connection that writes. It exists only in the worker, while a job runs. */
export interface WritableVault extends ReadableVault {
  readonly file: string;
  run(query: Sql): { changes: number; lastId: number };
  /** Runs fixed SQL without values, possibly several statements. */
  execute(text: string): void;
  /** A statement kept ready, for loops over many rows; it takes values in the order of its `?`. */
  prepare<Row = unknown>(text: string): PreparedSql<Row>;
  /**
   * Runs `work` in one transaction that holds the write lock from its start; an exception undoes it all.
   *
   * @throws VaultError `vault.busy` after five seconds, naming who holds it
   */
  transaction<T>(work: () => T): T;
  transactionAsync<T>(work: () => Promise<T>): Promise<T>;
}

export interface PreparedSql<Row> {
  run(...values: readonly unknown[]): { changes: number; lastId: number };
  get(...values: readonly unknown[]): Row | undefined;
  all(...values: readonly unknown[]): Row[];
  /** Rows as lists in the order of the columns, for long loops: no object a row. */
  rows(...values: readonly unknown[]): Row[];
}
