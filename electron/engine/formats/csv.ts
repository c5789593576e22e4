import { CsvError, parse } from "csv-parse";

import type { Entry } from "../archive/archive.ts";
import { EntryError } from "../archive/archive-error.ts";

/** A record longer than this is no table row; csv-parse refuses it instead of holding it. */
const RECORD_CHARACTERS = 4 * 1024 * 1024;

const DELIMITERS = [",", ";", "\t"];

export interface CsvRow {
  /** Row of the file from 1, the header being row 1. */
  number: number;
  cells: string[];
}

/** Reads a CSV entry row by row; the delimiter is the one that the first line has most of. */
export async function* readCsv(entry: Entry): AsyncGenerator<CsvRow> {
  let parser: ReturnType<typeof parse> | undefined;
  const source = entry.chunks()[Symbol.asyncIterator]();
  const first = await source.next();
  if (first.done === true) return;
  const firstLine = first.value.toString("utf8").split(/\r?\n/, 1)[0] ?? "";
  const delimiter = DELIMITERS.reduce((best, each) =>
    firstLine.split(each).length > firstLine.split(best).length ? each : best,
  );
  try {
    parser = parse({
      bom: true,
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: RECORD_CHARACTERS,
    });
    const writing = feed(parser, first.value, source);
    let number = 0;
    for await (const cells of parser as AsyncIterable<string[]>)
      yield { number: ++number, cells };
    await writing;
  } catch (cause) {
    if (cause instanceof CsvError)
      throw new EntryError("entry.damaged", "", { cause });
    throw cause;
  } finally {
    parser?.destroy();
  }
}

async function feed(
  parser: NodeJS.WritableStream & { destroy(error?: Error): unknown },
  first: Buffer,
  source: AsyncIterator<Buffer>,
): Promise<void> {
  try {
    let chunk: Buffer | undefined = first;
    while (chunk !== undefined) {
      if (!parser.write(chunk))
        await new Promise((resolve) => parser.once("drain", resolve));
      const next = await source.next();
      chunk = next.done === true ? undefined : next.value;
    }
    parser.end();
  } catch (error) {
    parser.destroy(error as Error);
  }
}
