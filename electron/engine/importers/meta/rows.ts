import type { Scalar } from "../../../../shared/domain/record.ts";
import {
  isObject,
  type JsonObject,
  type JsonValue,
} from "../../formats/json-value.ts";
import { Fields, flatten } from "../fields.ts";
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
   * A labelled record whose lists hold the things (facebook.md 3.4 c): its scalars go to each of them, or are one
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
  const lists = [...listsOf(value, spec.keys ?? [])];
  if (lists.length === 0) yield new KeyedRow(value, document.pointer());
  for (const { list, path } of lists)
    yield* rowsOfList(document, list, path, spec);
}

function* rowsOfList(
  document: JsonDocument,
  list: readonly JsonValue[],
  path: readonly string[],
  spec: RowSpec,
): Generator<Row> {
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index]!;
    if (isObject(item) && Array.isArray(item["label_values"]))
      yield* labelled(document, item, [...path, index], spec);
    else if (isObject(item))
      yield new KeyedRow(item, document.pointer(...path, index));
    else yield new ValueRow(item, document.pointer(...path, index));
  }
}

/** The named lists of a wrapper, else all lists that stand directly in it, else those one level below. */
function* listsOf(
  value: JsonObject,
  keys: readonly string[],
): Generator<{ list: JsonValue[]; path: string[] }> {
  let found = false;
  for (const key of keys) {
    const path = resolve(value, key.split("/"));
    const list = path && at(value, path);
    if (Array.isArray(list)) {
      found = true;
      yield { list, path: path! };
    }
  }
  if (found) return;
  for (const key of Object.keys(value)) {
    const list = value[key];
    if (Array.isArray(list) && isWrapper(value)) yield { list, path: [key] };
  }
}

/** A wrapper holds nothing but lists: `{"friends_v2": [...]}`. A record has a field of its own. */
function isWrapper(value: JsonObject): boolean {
  return Object.values(value).every((child) => Array.isArray(child));
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
  const scalarsApart = spec.explode === "lists-and-scalars";
  if (!scalarsApart && rows.length > 0) {
    const around = row.rest();
    for (const each of rows) each.addRest(around);
  }
  yield* rows;
  if (scalarsApart ? row.hasScalars() : rows.length === 0 && row.hasScalars())
    yield row;
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

  rest(): Map<string, Scalar> {
    return this.#taken
      ? new Map()
      : flatten(this.#value, "value", new Map<string, Scalar>());
  }
}
