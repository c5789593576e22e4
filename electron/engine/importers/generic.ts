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
import { flatten, instantOf, put, sharing } from "./fields.ts";
import type { Yield } from "./importer.ts";
import { readDocuments, type JsonDocument } from "./json-document.ts";

type GenericReader = (
  entry: Entry,
  name: string,
  repair: (text: string) => string,
) => AsyncIterable<Iterable<Yield>>;

const READERS: ReadonlyMap<string, GenericReader> = new Map([
  ["json", readAnyJson],
  ["csv", readAnyCsv],
  ["tsv", readAnyCsv],
  ["html", readAnyHtml],
  ["htm", readAnyHtml],
  ["txt", readAnyText],
  ["vcf", readAnyText],
  ["ics", readAnyText],
  ["xml", readAnyText],
  ["log", readAnyText],
  ["md", readAnyText],
]);

/**
 * The reader of an entry that no mapping knows, by its ending: every leaf of it becomes a searchable record of
 * category `other`. Undefined for what is no text: a picture, a video, a document.
 */
export function genericReaderOf(name: string): GenericReader | undefined {
  return READERS.get(splitEnding(name).ending);
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
  const rows = [...innermostRows(document, value, [], new Around())];
  if (rows.length === 0 && !isEmpty(value))
    rows.push({ value, path: [], around: new Around() });
  for (const row of rows)
    yield {
      type: "record",
      draft: otherRecord(
        name,
        flatten(row.value, "", new Map<string, Scalar>()),
        row.around.share(),
        document.pointer(...row.path),
        isObject(row.value) ? timeOf(row.value) : undefined,
      ),
    };
}

type Path = readonly (string | number)[];

interface FoundRow {
  value: JsonValue;
  path: Path;
  around: Around;
}

/** The scalars that stand around lists, from the outside in. */
class Around {
  readonly values = new Map<string, Scalar>();
  readonly #outer: Around | undefined;
  #share: (() => ReadonlyMap<string, Scalar>) | undefined;

  constructor(outer?: Around) {
    this.#outer = outer;
  }

  /** What goes to the next row; only to be asked once all around the rows was looked at. */
  share(): ReadonlyMap<string, Scalar> {
    if (this.#share === undefined) {
      const all = new Map(this.#outer?.share());
      for (const [key, value] of this.values) put(all, key, value);
      this.#share = sharing(all);
    }
    return this.#share();
  }
}

function* innermostRows(
  document: JsonDocument,
  value: JsonValue,
  path: Path,
  around: Around,
): Generator<FoundRow> {
  if (Array.isArray(value)) yield* rowsOfList(document, value, path, around);
  else if (isObject(value) && !isLabelled(value))
    yield* rowsOfObject(document, value, path, new Around(around));
}

function* rowsOfList(
  document: JsonDocument,
  list: readonly JsonValue[],
  path: Path,
  around: Around,
): Generator<FoundRow> {
  const inner = list.map((item, index) => [
    ...innermostRows(document, item, [...path, index], around),
  ]);
  const isTable =
    inner.some((rows) => rows.length > 0) ||
    list.some((item) => isObject(item) && hasOwnName(item)) ||
    list.every((item) => typeof item === "string");
  if (!isTable) return;
  for (let index = 0; index < list.length; index += 1) {
    const value = list[index]!;
    if (inner[index]!.length > 0) yield* inner[index]!;
    else if (!isEmpty(value)) yield { value, path: [...path, index], around };
  }
}

function* rowsOfObject(
  document: JsonDocument,
  value: JsonObject,
  path: Path,
  around: Around,
): Generator<FoundRow> {
  for (const key of Object.keys(value)) {
    const child = value[key]!;
    const here = [...path, key];
    if (Array.isArray(child) && !document.isNew(...here)) continue;
    // A list of bare texts inside a thing is a field of it; only at the top of a file is it the thing itself.
    const isField =
      path.length > 0 &&
      Array.isArray(child) &&
      child.every((item) => typeof item !== "object");
    const rows = isField
      ? []
      : [...innermostRows(document, child, here, around)];
    if (rows.length > 0) yield* rows;
    else flatten(child, key, around.values);
  }
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

/** Before the services existed: a small number under such a name is a duration or a count. */
const FIRST_GUESSED = Date.UTC(2000, 0, 1);

/** The first field that is called a time and is one. */
function timeOf(item: JsonObject): number | undefined {
  for (const key of Object.keys(item))
    if (/time|date|_at$/i.test(key)) {
      const value = item[key];
      const instant = typeof value === "number" ? instantOf(value) : undefined;
      if (instant !== undefined && instant >= FIRST_GUESSED) return instant;
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
    Object.values(value).every((child) => isEmpty(child))
  );
}
