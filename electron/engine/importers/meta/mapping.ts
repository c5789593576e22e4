import type { Mechanism } from "../../../../shared/domain/mechanism.ts";
import type { RecordDraft, Scalar } from "../../../../shared/domain/record.ts";
import type { Entry } from "../../archive/archive.ts";
import { EntryError } from "../../archive/archive-error.ts";
import { isObject, type JsonValue } from "../../formats/json-value.ts";
import type { FileMapping } from "../file-mapping.ts";
import { flatten } from "../fields.ts";
import type { EntryReader, ReadContext, Yield } from "../importer.ts";
import { readDocuments, type JsonDocument } from "../json-document.ts";
import { repairText } from "./repair-text.ts";
import { rowsOf, type Row, type RowSpec } from "./rows.ts";

/** What a mapping takes from a row; what it leaves ends in `extra`. */
export type Picker<T> = (row: Row, context: ReadContext) => T | undefined;

type Picked = Pick<
  RecordDraft,
  | "category"
  | "flow"
  | "person"
  | "organisation"
  | "mechanisms"
  | "title"
  | "text"
  | "occurredAt"
  | "own"
>;

/** A row of Meta's table. */
export interface MetaMapping extends FileMapping {
  /** Mappings with the same fact see the same things: a comment in two files is one comment. Default: the id. */
  fact?: string;
  rows?: RowSpec;
  record?: { [K in keyof Picked]?: Picker<Picked[K]> };
  /** Values beside person, organisation and text that make the record the same elsewhere. */
  identity?: Picker<readonly (string | undefined)[]>;
  timeless?: boolean;
  /** Ties the record's organisation to the person in these ways. */
  mechanisms?: readonly Mechanism[];
  /** Where the fields of a page are that has no labels; English names, as the JSON has them. */
  html?: {
    /** What the heading of a block is. Default: `name`. */
    heading?: string;
    /** What its first paragraph is. */
    line?: string;
    /** What the time below it is, where that is not the time of the thing. */
    footer?: string;
  };
  /** A named function for an odd file, instead of `rows` and `record`. */
  read?: (
    document: JsonDocument,
    mapping: MetaMapping,
    context: ReadContext,
  ) => Iterable<Yield>;
}

export const text =
  (...names: readonly string[]): Picker<string> =>
  (row) =>
    row.text(...names);

export const instant =
  (...names: readonly string[]): Picker<number> =>
  (row) =>
    row.instant(...names);

/** How the engine reads an entry that this mapping knows, as JSON. */
export function jsonReader(mapping: MetaMapping, view: string): EntryReader {
  return {
    mapping: mapping.id,
    category: mapping.category,
    view,
    async *read(entry: Entry, context: ReadContext) {
      for await (const document of readDocuments(entry, repairText))
        yield readDocument(document, mapping, context);
    },
  };
}

/** All that one document gives: its rows, or, when its lists are all empty, the facts beside them. */
export function* readDocument(
  document: JsonDocument,
  mapping: MetaMapping,
  context: ReadContext,
): Generator<Yield> {
  if (holdsNothing(document.value)) return;
  let found = false;
  const read = mapping.read ?? readRows;
  for (const item of read(document, mapping, context)) {
    found = true;
    yield saysNothing(item) ? unexpected(item.draft.locator) : item;
  }
  if (found || !document.isNew()) return;
  if (!hasOnlyEmptyLists(document.value))
    throw new EntryError("entry.unexpected-shape");
  yield settingsRecord(document, mapping);
}

/** The issue for a part of an entry that is not of the shape that its mapping knows. */
export function unexpected(locator: string): Yield {
  return { type: "issue", code: "record.unexpected-shape", locator };
}

/** A record of which nothing is known at all: a null, or an object without a value. */
function saysNothing(item: Yield): item is Extract<Yield, { type: "record" }> {
  if (item.type !== "record") return false;
  const { draft } = item;
  return (
    draft.person === undefined &&
    draft.organisation === undefined &&
    draft.title === undefined &&
    draft.text === undefined &&
    draft.occurredAt === undefined &&
    (draft.extra === undefined || draft.extra.size === 0)
  );
}

/** The table's own way: one record per row. */
export function* readRows(
  document: JsonDocument,
  mapping: MetaMapping,
  context: ReadContext,
): Generator<Yield> {
  for (const row of rowsOf(document, mapping.rows ?? {}))
    yield { type: "record", draft: draftOf(row, mapping, context) };
}

/** The record of one row, as the mapping's pickers say. */
export function draftOf(
  row: Row,
  mapping: MetaMapping,
  context: ReadContext,
): RecordDraft {
  const pick = mapping.record ?? {};
  const draft = {
    category: pick.category?.(row, context) ?? mapping.category,
    flow: pick.flow?.(row, context) ?? mapping.flow,
    concernsOthers: mapping.concernsOthers,
    occurredAt: pick.occurredAt?.(row, context),
    person: pick.person?.(row, context),
    organisation: pick.organisation?.(row, context),
    mechanisms: pick.mechanisms?.(row, context) ?? mapping.mechanisms,
    text: pick.text?.(row, context),
    title: pick.title?.(row, context),
    own: pick.own?.(row, context),
    timeless: mapping.timeless,
  };
  return {
    ...draft,
    identity: [
      mapping.fact ?? mapping.id,
      draft.person,
      draft.organisation,
      draft.text,
      ...(mapping.identity?.(row, context) ?? []),
    ],
    extra: row.rest(),
    locator: row.pointer,
  };
}

/** docs/counting.md, rule 2: facts beside lists that are all empty are one `settings` record. */
function settingsRecord(document: JsonDocument, mapping: MetaMapping): Yield {
  return {
    type: "record",
    draft: {
      category: "settings",
      flow: mapping.flow,
      concernsOthers: false,
      identity: [`${mapping.id}.settings`],
      timeless: true,
      extra: flatten(document.value, "", new Map<string, Scalar>()),
      locator: "",
    },
  };
}

/** True for `[]`, `{}`, `{"friends_v2": []}` and the like: the file says that nothing is held. */
function holdsNothing(value: JsonValue): boolean {
  if (value === null || value === "") return true;
  if (Array.isArray(value)) return value.length === 0;
  return isObject(value) && Object.values(value).every(holdsNothing);
}

/** True where there are lists and no innermost one has an element. */
function hasOnlyEmptyLists(value: JsonValue): boolean {
  if (Array.isArray(value))
    return value.every((item) => isObject(item) && hasOnlyEmptyLists(item));
  if (!isObject(value)) return false;
  const holders = Object.values(value).filter(holdsList);
  return holders.length > 0 && holders.every(hasOnlyEmptyLists);
}

function holdsList(value: JsonValue): boolean {
  return (
    Array.isArray(value) ||
    (isObject(value) && Object.values(value).some(holdsList))
  );
}
