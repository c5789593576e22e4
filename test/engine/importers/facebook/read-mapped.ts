import type { RecordDraft } from "../../../../shared/domain/record.ts";
import { EntryError } from "../../../../electron/engine/archive/archive-error.ts";
import { floatingClock } from "../../../../electron/engine/importers/clock.ts";
import { facebook } from "../../../../electron/engine/importers/facebook/importer.ts";
import type {
  Owner,
  Yield,
} from "../../../../electron/engine/importers/importer.ts";
import { MemoryEntry } from "../../formats/memory-entry.ts";

const OWNER: Owner = { names: ["Zoë Quillfeather"], handles: [] };

/** All that a mapped entry gave; `code` is set when the entry as a whole was refused. */
export interface Reading {
  records: RecordDraft[];
  issues: { code: string; locator: string }[];
  others: Yield[];
  code: string | undefined;
}

/** Reads a document as Facebook's entry of that name; the test fails when no mapping knows the name. */
export async function readMapped(
  name: string,
  document: unknown,
  owner: Owner | null = OWNER,
): Promise<Reading> {
  const json =
    typeof document === "string" ? document : JSON.stringify(document);
  const reader = facebook.readerOf(name);
  if (reader === undefined) throw new Error(`no mapping knows ${name}`);
  const reading: Reading = {
    records: [],
    issues: [],
    others: [],
    code: undefined,
  };
  const entry = new MemoryEntry(json, { path: name });
  try {
    for await (const batch of reader.read(entry, {
      owner,
      name,
      clock: floatingClock,
    }))
      for (const item of batch)
        if (item.type === "record") reading.records.push(item.draft);
        else if (item.type === "issue") reading.issues.push(item);
        else reading.others.push(item);
  } catch (error) {
    if (!(error instanceof EntryError)) throw error;
    reading.code = error.code;
  }
  return reading;
}

/** A labelled record. Times are numbers, lists are arrays, all else is a plain value. */
export function labelled(
  values: Readonly<Record<string, unknown>>,
  around: object = {},
): object {
  return {
    media: [],
    label_values: Object.entries(values).map(([label, value]) =>
      Array.isArray(value)
        ? { label, vec: value.map(itemOf) }
        : typeof value === "number"
          ? { label, timestamp_value: value }
          : { label, value },
    ),
    fbid: "9000000001",
    ...around,
  };
}

function itemOf(item: unknown): object {
  return typeof item === "object" && item !== null
    ? {
        dict: (
          labelled(item as Record<string, unknown>) as { label_values: [] }
        ).label_values,
      }
    : { value: item };
}
