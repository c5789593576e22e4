import type { RecordDraft, Scalar } from "../../../shared/domain/record.ts";
import type { Entry } from "../archive/archive.ts";
import { readCsv } from "../formats/csv.ts";
import { readBlocks } from "../formats/html.ts";
import {
  isObject,
  type JsonObject,
  type JsonValue,
} from "../formats/json-value.ts";
import { readLines } from "../formats/text.ts";
import { splitEnding } from "./entry-name.ts";
import { flatten, instantOf, put } from "./fields.ts";
import type { Yield } from "./importer.ts";
import { readDocuments, type JsonDocument } from "./json-document.ts";

type GenericReader = (
  entry: Entry,
  name: string,
  repair: (text: string) => string,
) => AsyncIterable<Iterable<Yield>>;

const READERS: Readonly<Record<string, GenericReader>> = {
  json: readAnyJson,
  csv: readAnyCsv,
  tsv: readAnyCsv,
  html: readAnyHtml,
  htm: readAnyHtml,
  txt: readAnyText,
  vcf: readAnyText,
  ics: readAnyText,
  xml: readAnyText,
  log: readAnyText,
  md: readAnyText,
};

/**
 * The reader of an entry that no mapping knows, by its ending: every leaf of it becomes a searchable record of
 * category `other`. Undefined for what is no text: a picture, a video, a document.
 */
export function genericReaderOf(name: string): GenericReader | undefined {
  return READERS[splitEnding(name).ending];
}

/** Counting rule 1: the elements of the innermost lists whose elements have a name or a time of their own. */
async function* readAnyJson(
  entry: Entry,
  name: string,
  repair: (text: string) => string,
): AsyncGenerator<Iterable<Yield>> {
  for await (const document of readDocuments(entry, repair))
    yield recordsOf(document, name);
}

function* recordsOf(document: JsonDocument, name: string): Generator<Yield> {
  const { value } = document;
  const rows = [...innermostRows(value, [], new Map())];
  if (rows.length === 0 && !isEmpty(value))
    rows.push({ value, path: [], around: new Map() });
  for (const row of rows)
    yield {
      type: "record",
      draft: otherRecord(
        name,
        flatten(row.value, "", new Map<string, Scalar>()),
        row.around,
        document.pointer(...row.path),
        isObject(row.value) ? timeOf(row.value) : undefined,
      ),
    };
}

type Path = readonly (string | number)[];

interface FoundRow {
  value: JsonValue;
  path: Path;
  /** Scalars that stand around the list. */
  around: Map<string, Scalar>;
}

function* innermostRows(
  value: JsonValue,
  path: Path,
  around: ReadonlyMap<string, Scalar>,
): Generator<FoundRow> {
  if (Array.isArray(value)) {
    const isTable = value.some((item) => isObject(item) && hasOwnName(item));
    const isNameList =
      value.length > 0 && value.every((item) => typeof item === "string");
    for (let index = 0; index < value.length; index += 1) {
      const item = value[index]!;
      const inner = isLabelled(item)
        ? []
        : [...innermostRows(item, [...path, index], around)];
      if (inner.length > 0) yield* inner;
      else if (isTable || isNameList)
        yield { value: item, path: [...path, index], around: new Map(around) };
    }
    return;
  }
  if (!isObject(value) || isLabelled(value)) return;
  const here = new Map(around);
  const found: FoundRow[] = [];
  const left: [string, JsonValue][] = [];
  for (const key of Object.keys(value))
    if (typeof value[key] !== "object" || value[key] === null)
      flatten(value[key]!, key, here);
  for (const key of Object.keys(value)) {
    const child = value[key]!;
    if (typeof child !== "object" || child === null) continue;
    // A list of bare texts inside a thing is a field of it; only at the top of a file is it the thing itself.
    const isField =
      path.length > 0 &&
      Array.isArray(child) &&
      child.every((item) => typeof item !== "object");
    const rows = isField ? [] : [...innermostRows(child, [...path, key], here)];
    if (rows.length > 0) found.push(...rows);
    else left.push([key, child]);
  }
  for (const [key, child] of left)
    for (const row of found)
      for (const [inner, scalar] of flatten(
        child,
        key,
        new Map<string, Scalar>(),
      ))
        put(row.around, inner, scalar);
  yield* found;
}

function isLabelled(value: JsonValue): boolean {
  return isObject(value) && Array.isArray(value["label_values"]);
}

const NAME_OR_TIME = /name|title|label|text|time|date|timestamp|_at$/i;

function hasOwnName(item: JsonObject): boolean {
  return (
    isLabelled(item) ||
    Object.keys(item).some(
      (key) => NAME_OR_TIME.test(key) && typeof item[key] !== "object",
    )
  );
}

/** The first field that is called a time and is one. */
function timeOf(item: JsonObject): number | undefined {
  for (const key of Object.keys(item))
    if (/time|date|_at$/i.test(key)) {
      const value = item[key];
      const instant = typeof value === "number" ? instantOf(value) : undefined;
      if (instant !== undefined) return instant;
    }
  return undefined;
}

async function* readAnyCsv(
  entry: Entry,
  name: string,
): AsyncGenerator<Iterable<Yield>> {
  let header: string[] | undefined;
  for await (const { number, cells } of readCsv(entry)) {
    if (header === undefined) {
      header = cells;
      continue;
    }
    const values = new Map<string, Scalar>();
    cells.forEach((cell, index) => {
      const column = header?.[index];
      if (cell !== "")
        put(
          values,
          column === undefined || column === ""
            ? `column ${index + 1}`
            : column,
          cell,
        );
    });
    yield [
      {
        type: "record",
        draft: otherRecord(name, values, new Map(), `row ${number}`),
      },
    ];
  }
}

async function* readAnyHtml(
  entry: Entry,
  name: string,
): AsyncGenerator<Iterable<Yield>> {
  for await (const blocks of readBlocks(entry))
    yield blocks.map((block) =>
      textRecord(name, block.text, `block ${block.number}`),
    );
}

async function* readAnyText(
  entry: Entry,
  name: string,
): AsyncGenerator<Iterable<Yield>> {
  for await (const lines of readLines(entry))
    yield lines
      .filter(({ text }) => text.trim() !== "")
      .map((line) => textRecord(name, line.text, `line ${line.number}`));
}

function textRecord(name: string, text: string, locator: string): Yield {
  return {
    type: "record",
    draft: {
      category: "other",
      flow: "observed",
      concernsOthers: false,
      text,
      identity: [name, text],
      locator,
    },
  };
}

function otherRecord(
  name: string,
  values: Map<string, Scalar>,
  around: ReadonlyMap<string, Scalar>,
  locator: string,
  occurredAt?: number,
): RecordDraft {
  const identity = [name, JSON.stringify([...values])];
  for (const [key, value] of around) put(values, key, value);
  return {
    category: "other",
    flow: "observed",
    concernsOthers: false,
    occurredAt,
    identity,
    extra: values,
    locator,
  };
}

function isEmpty(value: JsonValue): boolean {
  if (value === null || value === "") return true;
  return (
    typeof value === "object" &&
    Object.values(value).every((child) => isEmpty(child as JsonValue))
  );
}
