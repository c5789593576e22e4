import type { Scalar } from "../../../../shared/domain/record.ts";
import {
  isObject,
  type JsonObject,
  type JsonValue,
} from "../../formats/json-value.ts";
import { flatten, instantOf, put } from "../fields.ts";
import type { Row, RowList } from "./rows.ts";

/** A plain value of a labelled record, wherever in its nesting it stood. */
interface LabelledValue {
  /** Labels from the outside in, joined by dots. */
  path: string;
  label: string;
  field: string | undefined;
  value: string | undefined;
  href: string | undefined;
  seconds: JsonValue | undefined;
  taken: boolean;
}

interface LabelledList {
  about: RowList;
  /** Path of the list inside the record, for pointers. */
  steps: (string | number)[];
  items: JsonValue[];
}

/** Nesting seen is four levels; what lies deeper than this is kept as leftovers. */
const MAX_DEPTH = 20;

/**
 * A record of the form `{ timestamp?, title?, label_values: [ {label, value | timestamp_value | vec | dict} ] }`
 * (Meta, from 2023 on).
 *
 * Labels are in the account's language and field names come and go, so a value is found by its field name, its
 * English label, or, when no label of the record is known, by its position among the plain values.
 */
export class LabelRow implements Row {
  readonly pointer: string;
  readonly fields = undefined;
  readonly list: RowList | undefined;
  readonly #values: LabelledValue[] = [];
  readonly #lists: LabelledList[] = [];
  readonly #extra = new Map<string, Scalar>();
  readonly #labels: readonly string[];
  #timestamp: JsonValue | undefined;
  #title: string | undefined;

  constructor(
    record: JsonObject,
    pointer: string,
    labels: readonly string[] = [],
    list?: RowList,
  ) {
    this.pointer = pointer;
    this.list = list;
    this.#labels = labels;
    this.#timestamp = record["timestamp"];
    const title = record["title"];
    this.#title = typeof title === "string" && title !== "" ? title : undefined;
    const entries = record["label_values"];
    if (Array.isArray(entries)) this.#collect(entries, "", ["label_values"], 0);
    for (const key of Object.keys(record))
      if (key !== "timestamp" && key !== "title" && key !== "label_values")
        flatten(record[key]!, key, this.#extra);
  }

  /** The record's own title, which names the thing it is about where there is one. */
  title(): string | undefined {
    const title = this.#title;
    this.#title = undefined;
    return title;
  }

  text(...names: readonly string[]): string | undefined {
    const found = this.#find(names);
    if (found?.value === undefined) return undefined;
    found.taken = true;
    return found.value;
  }

  /** The record's own time, else the first of its values that is one. */
  instant(...names: readonly string[]): number | undefined {
    const own = instantOf(this.#timestamp);
    const wanted = names.map(plain);
    const times = this.#values.filter((value) => value.seconds !== undefined);
    const named = times.find(
      (value) =>
        instantOf(value.seconds) !== undefined &&
        (wanted.includes(plain(value.label)) ||
          wanted.includes(plain(value.field ?? ""))),
    );
    const first =
      named ?? times.find((value) => instantOf(value.seconds) !== undefined);
    const instant = own ?? instantOf(first?.seconds);
    for (const value of times)
      if (
        instantOf(value.seconds) === undefined ||
        instantOf(value.seconds) === instant
      )
        value.taken = true;
    if (own !== undefined) this.#timestamp = undefined;
    return instant;
  }

  url(): string | undefined {
    const found =
      this.#values.find((value) => value.href !== undefined) ??
      this.#values.find((value) => isAddress(value.value));
    if (found === undefined) return undefined;
    const url = found.href ?? found.value;
    found.href = undefined;
    if (found.value === url) found.taken = true;
    return url;
  }

  hasScalars(): boolean {
    return this.#values.some((value) => !value.taken);
  }

  /** One row per element of every list, each list with its place among the lists; the lists are taken by this. */
  *rows(
    pointerTo: (...steps: (string | number)[]) => string,
  ): Generator<LabelRow> {
    for (const { about, steps, items } of this.#lists.splice(0)) {
      for (let index = 0; index < items.length; index += 1) {
        const item = items[index]!;
        if (!isObject(item)) continue;
        // A bare `{value}` is the name of the thing: an advertiser, a topic.
        const entries = Array.isArray(item["dict"])
          ? item["dict"]
          : [{ ...item, label: "Name" }];
        yield new LabelRow(
          { label_values: entries },
          pointerTo(...steps, index),
          this.#labels,
          about,
        );
      }
    }
  }

  /** Values that stood around the list this row is an element of. */
  addRest(around: ReadonlyMap<string, Scalar>): void {
    for (const [key, value] of around) put(this.#extra, key, value);
  }

  rest(): Map<string, Scalar> {
    const rest = new Map(this.#extra);
    if (this.#title !== undefined) put(rest, "title", this.#title);
    flatten(this.#timestamp ?? null, "timestamp", rest);
    for (const { about, items } of this.#lists)
      items.forEach((item, index) =>
        flattenLabelled(item, `${about.label}.${index}`, rest, 0),
      );
    for (const value of this.#values) {
      if (value.href !== undefined && value.href !== value.value)
        put(rest, `${value.path}.href`, value.href);
      if (value.taken) continue;
      if (value.value !== undefined && value.value !== "")
        put(rest, value.path, value.value);
      const seconds = value.seconds;
      if (typeof seconds === "number" && seconds !== 0)
        put(rest, value.path, seconds);
    }
    return rest;
  }

  #find(names: readonly string[]): LabelledValue | undefined {
    const wanted = names.map(plain);
    const is = (value: LabelledValue): boolean =>
      value.value !== undefined &&
      (wanted.includes(plain(value.label)) ||
        (value.field !== undefined && wanted.includes(plain(value.field))));
    // Nested values come after: a place's name is not the name of the thing that happened there.
    const direct = this.#values.filter((value) => !value.path.includes("."));
    const found = direct.find(is) ?? this.#values.find(is);
    if (found !== undefined || this.#labels.length === 0) return found;
    const known = new Set(this.#labels.map(plain));
    if (direct.some((value) => known.has(plain(value.label)))) return undefined;
    const position = this.#labels.findIndex((label) =>
      wanted.includes(plain(label)),
    );
    const texts = direct.filter((value) => value.value !== undefined);
    return position < 0 ? undefined : texts[position];
  }

  #collect(
    entries: readonly JsonValue[],
    prefix: string,
    steps: readonly (string | number)[],
    depth: number,
  ): void {
    for (let index = 0; index < entries.length; index += 1) {
      const entry = entries[index]!;
      if (!isObject(entry)) {
        flatten(entry, `${prefix}${index}`, this.#extra);
        continue;
      }
      const label = textOf(entry["label"]) ?? textOf(entry["title"]) ?? "";
      const field = textOf(entry["ent_field_name"]);
      const path = `${prefix}${label === "" ? (field ?? String(index)) : label}`;
      const { vec, dict } = entry;
      if (Array.isArray(vec) && prefix === "")
        this.#addList(label, field, [...steps, index, "vec"], vec);
      else if (Array.isArray(vec))
        flattenLabelled(vec, path, this.#extra, depth);
      if (Array.isArray(dict)) {
        const isList = prefix === "" && dict.every(isUntitledGroup);
        if (isList)
          this.#addList(label, field, [...steps, index, "dict"], dict);
        else if (depth > MAX_DEPTH)
          flattenLabelled(dict, path, this.#extra, depth);
        else
          this.#collect(dict, `${path}.`, [...steps, index, "dict"], depth + 1);
      }
      if (
        entry["value"] !== undefined ||
        entry["href"] !== undefined ||
        entry["timestamp_value"] !== undefined
      )
        this.#values.push({
          path,
          label,
          field,
          value: textOf(entry["value"]),
          href: textOf(entry["href"]),
          seconds: entry["timestamp_value"],
          taken: false,
        });
      for (const key of Object.keys(entry))
        if (!KNOWN_KEYS.has(key))
          flatten(entry[key]!, `${path}.${key}`, this.#extra);
    }
  }

  #addList(
    label: string,
    field: string | undefined,
    steps: (string | number)[],
    items: JsonValue[],
  ): void {
    const index = this.#lists.length;
    this.#lists.push({ about: { index, label, field }, steps, items });
  }
}

const KNOWN_KEYS = new Set([
  "label",
  "title",
  "ent_field_name",
  "value",
  "href",
  "timestamp_value",
  "vec",
  "dict",
]);

/** Elements of a nested list of entities: `{title: "", dict: [...]}`. */
function isUntitledGroup(item: JsonValue): boolean {
  return isObject(item) && Array.isArray(item["dict"]) && !("label" in item);
}

/** Leftovers of a labelled structure under its labels instead of its `label_values` scaffolding. */
function flattenLabelled(
  value: JsonValue,
  path: string,
  into: Map<string, Scalar>,
  depth: number,
): void {
  if (depth > MAX_DEPTH || !isObject(value)) {
    if (Array.isArray(value) && depth <= MAX_DEPTH)
      value.forEach((item, index) =>
        flattenLabelled(item, `${path}.${index}`, into, depth + 1),
      );
    else flatten(value, path, into);
    return;
  }
  const label = textOf(value["label"]) ?? textOf(value["title"]);
  const here = label === undefined ? path : `${path}.${label}`;
  for (const key of Object.keys(value)) {
    if (key === "label" || key === "title" || key === "ent_field_name")
      continue;
    const child = value[key]!;
    if (key === "timestamp_value" && child === 0) continue;
    if (key === "dict" || key === "vec")
      flattenLabelled(child, here, into, depth + 1);
    else if (key === "value" || key === "timestamp_value")
      for (const [name, scalar] of flatten(
        child,
        here,
        new Map<string, Scalar>(),
      ))
        put(into, name, scalar);
    else if (key !== "href" || child !== value["value"])
      flatten(child, `${here}.${key}`, into);
  }
}

function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function isAddress(value: string | undefined): boolean {
  return value !== undefined && /^https?:\/\//i.test(value);
}

/** A name without what differs between key, label and field name: `contact_point`, `Contact point`, `ContactPoint`. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
