import { CsvError, parse } from "csv-parse";

import type { Entry } from "../archive/archive.ts";
import { EntryError } from "../archive/archive-error.ts";

/** A record longer than this is no table row; csv-parse refuses it instead of holding it. */
const RECORD_CHARACTERS = 4 * 1024 * 1024;

/** The header is looked for in so much of the file. */
const HEADER_BYTES = 64 * 1024;

const DELIMITERS = [",", ";", "\t"];

export interface CsvRow {
  /** Row of the file from 1, the header being row 1. */
  number: number;
  cells: string[];
}

/** Reads a CSV entry row by row; the delimiter is the one that the first line has most of. */
export async function* readCsv(entry: Entry): AsyncGenerator<CsvRow> {
  let rows: string[][] = [];
  const parser = parse({
    bom: true,
    delimiter: delimiterOf(await beginningOf(entry)),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: RECORD_CHARACTERS,
    // Taken here and not from the stream, which forgets the rows before a broken one.
    on_record(cells: string[]) {
      rows.push(cells);
      return null;
    },
  });
  let failure: Error | null | undefined;
  parser.once("error", (error) => (failure = error));
  let number = 0;
  for await (const chunk of withEnd(entry.chunks())) {
    await new Promise<void>((resolve) => {
      const done = (error?: Error | null): void => {
        failure ??= error;
        resolve();
      };
      if (chunk === null) parser.end(done);
      else parser.write(chunk, done);
    });
    for (const cells of rows) yield { number: ++number, cells };
    rows = [];
    if (failure) throw entryErrorOf(failure);
  }
}

async function* withEnd<T>(source: AsyncIterable<T>): AsyncGenerator<T | null> {
  yield* source;
  yield null;
}

function entryErrorOf(cause: Error): Error {
  if (!(cause instanceof CsvError)) return cause;
  const isLong = cause.code === "CSV_MAX_RECORD_SIZE";
  return new EntryError(isLong ? "entry.too-large" : "entry.damaged", "", {
    cause,
  });
}

async function beginningOf(entry: Entry): Promise<string> {
  const held: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of entry.chunks()) {
    held.push(chunk);
    bytes += chunk.length;
    if (bytes >= HEADER_BYTES || chunk.includes("\n")) break;
  }
  return Buffer.concat(held).toString("utf8");
}

function delimiterOf(beginning: string): string {
  const header = beginning.split(/\r\n|\n|\r/, 1)[0] ?? "";
  const unquoted = header.replace(/"[^"]*"/g, "");
  const count = (delimiter: string): number => unquoted.split(delimiter).length;
  return DELIMITERS.reduce((best, each) =>
    count(each) > count(best) ? each : best,
  );
}
