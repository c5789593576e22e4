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
  depth: number;
  label: string;
  field: string | undefined;
  /** True for an entry with a `value`, also an empty one: it has a place among the plain values. */
  isText: boolean;
  value: string | undefined;
  href: string | undefined;
  seconds: JsonValue | undefined;
  valueTaken: boolean;
  hrefTaken: boolean;
  secondsTaken: boolean;
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
 * English label, or, when no known label stands where another is due, by its position among the plain
 * values.
 */
export class LabelRow implements Row {
  readonly pointer: string;
  readonly fields = undefined;
  readonly list: RowList | undefined;
  readonly #values: LabelledValue[] = [];
  readonly #lists: LabelledList[] = [];
  readonly #extra = new Map<string, Scalar>();
  readonly #labels: readonly string[];
  readonly #timestamp: JsonValue | undefined;
  readonly #title: string | undefined;
  #ownTaken = false;
  #titleTaken = false;

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
    this.#title = textOf(record["title"]);
    const entries = record["label_values"];
    if (Array.isArray(entries)) this.#collect(entries, "", ["label_values"], 0);
    else flatten(entries ?? null, "label_values", this.#extra);
    for (const key of Object.keys(record))
      if (
        key !== "timestamp" &&
        key !== "label_values" &&
        (key !== "title" || this.#title === undefined)
      )
        flatten(record[key]!, key, this.#extra);
  }

  /** The record's own title, which names the thing it is about where there is one. */
  title(): string | undefined {
    this.#titleTaken = true;
    return this.#title;
  }

  /** The one thing it says, where it says no other: a question and what was answered. */
  only(): { label: string; value: string } | undefined {
    const [each, ...others] = this.#values;
    if (each?.value === undefined || others.length > 0) return undefined;
    each.valueTaken = true;
    return { label: each.label, value: each.value };
  }

  text(...names: readonly string[]): string | undefined {
    const found = this.#find(names);
    if (found?.value === undefined) return undefined;
    found.valueTaken = true;
    return found.value;
  }

  /** The record's own time, else the first of its values that is one. */
  instant(...names: readonly string[]): number | undefined {
    const own = instantOf(this.#timestamp);
    this.#ownTaken ||= own !== undefined;
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
        value.seconds === 0 ||
        (instant !== undefined && instantOf(value.seconds) === instant)
      )
        value.secondsTaken = true;
    return instant;
  }

  url(): string | undefined {
    const found =
      this.#values.find((value) => value.href !== undefined) ??
      this.#values.find((value) => isAddress(value.value));
    if (found === undefined) return undefined;
    const url = found.href ?? found.value;
    found.hrefTaken = true;
    if (found.value === url) found.valueTaken = true;
    return url;
  }

  /** Whether something is said beside the lists. */
  hasScalars(): boolean {
    return this.#values.some(
      ({ value, href, seconds }) =>
        value !== undefined ||
        href !== undefined ||
        instantOf(seconds) !== undefined,
    );
  }

  /** One row per element of every list, each list with its place among the lists; the lists are taken by this. */
  *rows(
    pointerTo: (...steps: (string | number)[]) => string,
  ): Generator<LabelRow> {
    for (const { about, steps, items } of this.#lists.splice(0)) {
      for (let index = 0; index < items.length; index += 1) {
        yield new LabelRow(
          recordOfItem(items[index]!),
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
    if (this.#title !== undefined && !this.#titleTaken)
      put(rest, "title", this.#title);
    if (!this.#ownTaken) putTime(rest, "timestamp", this.#timestamp);
    for (const { about, items } of this.#lists)
      items.forEach((item, index) =>
        flattenLabelled(item, `${about.label}.${index}`, rest, 0),
      );
    for (const each of this.#values) {
      const { path, value, href, seconds } = each;
      if (href !== undefined && href !== value && !each.hrefTaken)
        put(rest, `${path}.href`, href);
      if (value !== undefined && !each.valueTaken) put(rest, path, value);
      if (!each.secondsTaken) putTime(rest, path, seconds);
    }
    return rest;
  }

  /** The value of the first name that has one; nested values come after all direct ones. */
  #find(names: readonly string[]): LabelledValue | undefined {
    const wanted = names.map(plain);
    const direct = this.#values.filter((value) => value.depth === 0);
    // A place's name is not the name of the thing that happened there.
    for (const values of [direct, this.#values])
      for (const name of wanted) {
        const found = values.find(
          (value) => value.value !== undefined && isCalled(value, name),
        );
        if (found !== undefined) return found;
      }
    const known = this.#labels.map(plain);
    const texts = direct.filter((value) => value.isText);
    const isKnown = (value: LabelledValue): boolean =>
      known.some((name) => isCalled(value, name));
    // `Action` and `URL` are French, too: a known label tells the language only where another one is due.
    const isInPlace = (value: LabelledValue): boolean =>
      value.field === undefined &&
      plain(value.label) === known[texts.indexOf(value)];
    if (!direct.filter(isKnown).every(isInPlace)) return undefined;
    return wanted
      .map((name) => texts[known.indexOf(name)])
      .find((value) => value?.value !== undefined && !isKnown(value));
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
      const before = this.#values.length + this.#lists.length;
      if (Array.isArray(vec) && depth === 0)
        this.#addList(label, field, [...steps, index, "vec"], vec);
      else flattenLabelled(vec ?? null, path, this.#extra, depth);
      if (!Array.isArray(dict) || depth > MAX_DEPTH)
        flattenLabelled(dict ?? null, path, this.#extra, depth);
      else if (depth === 0 && dict.every(isUntitledGroup))
        this.#addList(label, field, [...steps, index, "dict"], dict);
      else
        this.#collect(dict, `${path}.`, [...steps, index, "dict"], depth + 1);
      const isText = entry["value"] !== undefined;
      if (
        isText ||
        entry["href"] !== undefined ||
        entry["timestamp_value"] !== undefined
      )
        this.#values.push({
          path,
          depth,
          label,
          field,
          isText,
          value: scalarText(entry["value"]),
          href: textOf(entry["href"]),
          seconds: entry["timestamp_value"],
          valueTaken: false,
          hrefTaken: false,
          secondsTaken: false,
        });
      for (const key of Object.keys(entry))
        if (!isTaken(entry, key))
          flatten(entry[key]!, `${path}.${key}`, this.#extra);
      // Some settings are a label and nothing else.
      if (
        label !== "" &&
        before === this.#values.length + this.#lists.length &&
        vec === undefined &&
        dict === undefined
      )
        put(this.#extra, "label", label);
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

function isCalled({ label, field }: LabelledValue, name: string): boolean {
  return (
    plain(label) === name || (field !== undefined && plain(field) === name)
  );
}

/** Whether a key of an entry was understood: as scaffolding, or with the sort of value that belongs there. */
function isTaken(entry: JsonObject, key: string): boolean {
  const value = entry[key];
  switch (key) {
    case "vec":
    case "dict":
    case "timestamp_value":
      return true;
    case "value":
      return typeof value !== "object";
    case "title":
      return typeof value === "string" && textOf(entry["label"]) === undefined;
    case "label":
    case "ent_field_name":
    case "href":
      return typeof value === "string";
    default:
      return false;
  }
}

/** Elements of a nested list of entities: `{title: "", dict: [...]}`. */
function isUntitledGroup(item: JsonValue): boolean {
  return isObject(item) && Array.isArray(item["dict"]) && !("label" in item);
}

/** The record that an element of a list is. A bare `{value}` is the name of the thing: an advertiser, a topic. */
function recordOfItem(item: JsonValue): JsonObject {
  if (!isObject(item))
    return { label_values: [{ label: "Name", value: item }] };
  const { dict, ...others } = item;
  if (!Array.isArray(dict))
    return { label_values: [{ ...item, label: item["label"] ?? "Name" }] };
  if (typeof others["ent_field_name"] === "string")
    delete others["ent_field_name"];
  return { ...others, label_values: dict };
}

/** A time that was not taken; 0 means unknown and says nothing. */
function putTime(
  into: Map<string, Scalar>,
  path: string,
  seconds: JsonValue | undefined,
): void {
  if (seconds === undefined || seconds === 0) return;
  for (const [key, value] of flatten(seconds, path, new Map<string, Scalar>()))
    put(into, key, value);
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
  const before = into.size;
  for (const key of Object.keys(value)) {
    const child = value[key]!;
    if (key === "timestamp_value") putTime(into, here, child);
    else if (key === "dict" && Array.isArray(child))
      for (const entry of child) flattenLabelled(entry, here, into, depth + 1);
    else if (key === "dict" || key === "vec")
      flattenLabelled(child, here, into, depth + 1);
    else if (key === "value")
      for (const [name, scalar] of flatten(
        child,
        here,
        new Map<string, Scalar>(),
      ))
        put(into, name, scalar);
    else if (key === "href" ? child !== value["value"] : !isTaken(value, key))
      flatten(child, `${here}.${key}`, into);
  }
  if (label !== undefined && into.size === before) put(into, path, label);
}

function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function scalarText(value: JsonValue | undefined): string | undefined {
  return typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : textOf(value);
}

function isAddress(value: string | undefined): boolean {
  return value !== undefined && /^https?:\/\//i.test(value);
}

/** A name without what differs between key, label and field name: `contact_point`, `Contact point`, `ContactPoint`. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
