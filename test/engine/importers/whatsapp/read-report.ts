import type { RecordDraft } from "../../../../shared/domain/record.ts";
import { EntryError } from "../../../../electron/engine/archive/archive-error.ts";
import {
  floatingClock,
  type Clock,
} from "../../../../electron/engine/importers/clock.ts";
import { EntryNames } from "../../../../electron/engine/importers/entry-names.ts";
import { OtherShape } from "../../../../electron/engine/importers/importer.ts";
import { reportReaderOf } from "../../../../electron/engine/importers/whatsapp/report.ts";
import { MemoryEntry } from "../../formats/memory-entry.ts";

/** All that an entry gave; `code` is set when it was refused as a whole. */
export interface Reading {
  records: RecordDraft[];
  issues: string[];
  code: string | undefined;
}

/** Reads text, or a document, as the entry of a report of that name. */
export async function readReport(
  name: string,
  content: unknown,
  {
    clock = floatingClock,
    beside = [],
  }: { clock?: Clock; beside?: readonly string[] } = {},
): Promise<Reading> {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  const reader = reportReaderOf(name);
  if (reader === undefined) throw new Error(`no mapping knows ${name}`);
  const reading: Reading = { records: [], issues: [], code: undefined };
  const entry = new MemoryEntry(text, { path: name });
  const entries = new EntryNames(() => [name, ...beside]);
  try {
    for await (const batch of reader.read(entry, {
      owner: null,
      name,
      clock,
      entries,
    }))
      for (const item of batch)
        if (item.type === "record") reading.records.push(item.draft);
        else if (item.type === "issue") reading.issues.push(item.locator);
  } catch (error) {
    if (error instanceof OtherShape) reading.code = "other shape";
    else if (error instanceof EntryError) reading.code = error.code;
    else throw error;
  }
  return reading;
}
