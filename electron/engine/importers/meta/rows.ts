import type { Scalar } from "../../../../shared/domain/record.ts";
import {
  isObject,
  type JsonObject,
  type JsonValue,
} from "../../formats/json-value.ts";
import { Fields, flatten, put, sharing } from "../fields.ts";
import { LabelRow } from "./label-row.ts";
import type { JsonDocument } from "../json-document.ts";

/** One thing of a Meta file, whatever shape the file has: a mapping takes from it by name, the rest is kept. */
export interface Row {
  readonly pointer: string;
  /** The keyed fields; undefined for a labelled record and a bare value. */
  readonly fields: Fields | undefined;
  /** The list of a labelled record that the row is an element of. */
  readonly list: RowList | undefined;
  text(...names: readonly string[]): string | undefined;
  instant(...names: readonly string[]): number | undefined;
  /** The address the row links to. */
  url(): string | undefined;
  /** Gives the row what stood around its list. */
  addRest(around: ReadonlyMap<string, Scalar>): void;
  rest(): Map<string, Scalar>;
}

/** A list inside a labelled record. Its label is localised; its field name, when there is one, is not. */
export interface RowList {
  /** Position among the record's lists, empty ones counted: what remains when every word is foreign. */
  index: number;
  label: string;
  field: string | undefined;
}

export interface RowSpec {
  /** Names of the lists, without `_v2`; a path where the list lies deeper (`address_book/address_book`). */
  keys?: readonly string[];
  /** Labels of a labelled record's plain values in their order, in English, for records in other languages. */
  labels?: readonly string[];
  /**
   * A labelled record whose lists hold the things: its scalars go to each of them, or are one
   * more thing of their own.
   */
  explode?: "lists" | "lists-and-scalars";
}

/**
 * The rows of a document, found by its shape and not by its year: a list, a keyed list, labelled records, or one
 * bare record (Meta writes a list with a single element as that element).
 */
export function* rowsOf(document: JsonDocument, spec: RowSpec): Generator<Row> {
  const { value } = document;
  if (Array.isArray(value)) {
    yield* rowsOfList(document, value, [], spec);
    return;
  }
  if (!isObject(value)) return;
  if (Array.isArray(value["label_values"])) {
    yield* labelled(document, value, [], spec);
    return;
  }
  const found = findLists(value, spec.keys ?? []);
  if (found === undefined) {
    yield new KeyedRow(value, document.pointer());
    return;
  }
  const around = sharing(found.around);
  for (const { list, path } of found.lists)
    if (document.isNew(...path))
      for (const row of rowsOfList(document, list, path, spec)) {
        row.addRest(around());
        yield row;
      }
}

function* rowsOfList(
  document: JsonDocument,
  list: JsonValue,
  path: readonly string[],
  spec: RowSpec,
): Generator<Row> {
  // Where a list has a single element, that element may stand there without it.
  if (!Array.isArray(list)) {
    yield* rowsOfItem(document, list, path, spec);
    return;
  }
  for (let index = 0; index < list.length; index += 1)
    yield* rowsOfItem(document, list[index]!, [...path, index], spec);
}

function* rowsOfItem(
  document: JsonDocument,
  item: JsonValue,
  path: readonly (string | number)[],
  spec: RowSpec,
): Generator<Row> {
  if (isObject(item) && Array.isArray(item["label_values"]))
    yield* labelled(document, item, path, spec);
  else yield rowOf(item, document.pointer(...path));
}

/** The place of a part of something: below its own in JSON; the block of a page has no places of its own. */
export function placeIn(
  locator: string,
  ...steps: readonly (string | number)[]
): string {
  return locator.startsWith("block ") ? locator : [locator, ...steps].join("/");
}

/** The row that an element of a keyed list is: an object of fields, or a bare value. */
export function rowOf(item: JsonValue, pointer: string): Row {
  return isObject(item)
    ? new KeyedRow(item, pointer)
    : new ValueRow(item, pointer);
}

interface FoundLists {
  lists: { list: JsonValue[] | JsonObject; path: string[] }[];
  /** The scalars that stand around the lists. */
  around: Map<string, Scalar>;
}

/**
 * The lists of a wrapper: the named ones and those beside them, else all lists of a document that holds nothing but
 * lists, directly or in wrappers of its own. Undefined when the document is no wrapper but a record.
 */
function findLists(
  value: JsonObject,
  keys: readonly string[],
): FoundLists | undefined {
  const found: FoundLists = { lists: [], around: new Map() };
  const named = keys
    .map((key) => resolve(value, key.split("/")))
    .filter((path) => path !== undefined);
  if (named.length > 0) takeWrapper(value, [], named, found);
  else if (isWrapper(value)) takeLists(value, [], found);
  else return undefined;
  return found;
}

/** Takes the named lists of a wrapper and what stands beside them, down to where the names lead. */
function takeWrapper(
  value: JsonObject,
  path: readonly string[],
  named: readonly string[][],
  found: FoundLists,
): void {
  const level = path.length;
  for (const key of Object.keys(value)) {
    const child = value[key]!;
    const here = [...path, key];
    const through = named.filter((names) => names[level] === key);
    const further = through.filter((names) => names.length > level + 1);
    if (Array.isArray(child)) found.lists.push({ list: child, path: here });
    else if (isObject(child) && further.length > 0)
      takeWrapper(child, here, further, found);
    else if (isObject(child) && through.length > 0)
      found.lists.push({ list: child, path: here });
    else flatten(child, here.slice(1).join(".") || key, found.around);
  }
}

function takeLists(
  value: JsonObject,
  path: readonly string[],
  found: FoundLists,
): void {
  for (const key of Object.keys(value)) {
    const child = value[key]!;
    const here = [...path, key];
    if (Array.isArray(child)) found.lists.push({ list: child, path: here });
    else if (isObject(child)) takeLists(child, here, found);
  }
}

/** A wrapper holds nothing but lists: `{"friends_v2": [...]}`. A record has a field of its own. */
function isWrapper(value: JsonObject): boolean {
  const children = Object.values(value);
  return (
    children.length > 0 &&
    children.every(
      (child) => Array.isArray(child) || (isObject(child) && isWrapper(child)),
    )
  );
}

/** Path in the file for a path whose names lack their version (`friends` stands for `friends_v2`, `friends_v3`). */
export function resolve(
  value: JsonObject,
  names: readonly string[],
): string[] | undefined {
  let current: JsonValue = value;
  const path: string[] = [];
  for (const name of names) {
    if (!isObject(current)) return undefined;
    const key: string | undefined = Object.keys(current).find(
      (candidate) => candidate.replace(/_v\d+$/, "") === name,
    );
    if (key === undefined) return undefined;
    path.push(key);
    current = current[key]!;
  }
  return path;
}

/** The value at a path, or undefined. */
export function at(
  value: JsonValue,
  path: readonly string[],
): JsonValue | undefined {
  let current: JsonValue | undefined = value;
  for (const key of path)
    current =
      isObject(current) && Object.hasOwn(current, key)
        ? current[key]
        : undefined;
  return current;
}

function* labelled(
  document: JsonDocument,
  record: JsonObject,
  path: readonly (string | number)[],
  spec: RowSpec,
): Generator<Row> {
  const row = new LabelRow(record, document.pointer(...path), spec.labels);
  if (spec.explode === undefined) {
    yield row;
    return;
  }
  // rows() takes the lists out of the record, so what is left afterwards are the scalars together.
  const rows = [...row.rows((...steps) => document.pointer(...path, ...steps))];
  const isRow =
    row.hasScalars() &&
    (rows.length === 0 || spec.explode === "lists-and-scalars");
  if (!isRow && rows.length > 0) {
    const around = sharing(row.rest());
    for (const each of rows) each.addRest(around());
  }
  yield* rows;
  if (isRow) yield row;
}

/** A row of `{key: value}` fields. */
export class KeyedRow implements Row {
  readonly pointer: string;
  readonly fields: Fields;
  readonly list = undefined;

  constructor(value: JsonObject, pointer: string) {
    this.fields = new Fields(value);
    this.pointer = pointer;
  }

  text(...names: readonly string[]): string | undefined {
    return this.fields.text(...names);
  }

  instant(...names: readonly string[]): number | undefined {
    return this.fields.instant(...names);
  }

  url(): string | undefined {
    return this.fields.text("url", "uri", "href", "link");
  }

  addRest(around: ReadonlyMap<string, Scalar>): void {
    this.fields.addRest(around);
  }

  rest(): Map<string, Scalar> {
    return this.fields.rest();
  }
}

/** A row that is a bare text: a topic, an advertiser's name. */
class ValueRow implements Row {
  readonly pointer: string;
  readonly fields = undefined;
  readonly list = undefined;
  readonly #value: JsonValue;
  readonly #around = new Map<string, Scalar>();
  #taken = false;

  constructor(value: JsonValue, pointer: string) {
    this.#value = value;
    this.pointer = pointer;
  }

  /** A bare value is the `name` of the thing, whatever else a mapping asks for. */
  text(...names: readonly string[]): string | undefined {
    if (!names.includes("name") || typeof this.#value !== "string")
      return undefined;
    this.#taken = true;
    return this.#value === "" ? undefined : this.#value;
  }

  instant(): number | undefined {
    return undefined;
  }

  url(): string | undefined {
    return undefined;
  }

  addRest(around: ReadonlyMap<string, Scalar>): void {
    for (const [key, value] of around) put(this.#around, key, value);
  }

  rest(): Map<string, Scalar> {
    const rest = new Map<string, Scalar>();
    if (!this.#taken) flatten(this.#value, "value", rest);
    for (const [key, value] of this.#around) put(rest, key, value);
    return rest;
  }
}
