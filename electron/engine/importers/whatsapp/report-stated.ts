import type { RecordDraft, Scalar } from "../../../../shared/domain/record.ts";
import {
  isObject,
  type JsonObject,
  type JsonValue,
} from "../../formats/json-value.ts";
import { instantOf } from "../fields.ts";
import type { JsonDocument } from "../json-document.ts";

/*
 * What a report states, whichever of its forms it is in: values under labels, and lists of things. Keys of JSON,
 * labels of `label_values` and cells of a page are all labels.
 */

/** One value, and what it is called. */
export interface Statement {
  /** Labels from the outside in; the last one is its own. */
  path: readonly string[];
  value: Scalar;
  /** Set where the value is a time. */
  time?: Time | undefined;
  locator: string;
}

export type Time = Pick<RecordDraft, "occurredAt" | "localTime" | "zone">;

export interface StatedList {
  path: readonly string[];
  items: readonly StatedItem[];
}

/** An element of a list: a bare value, or a thing with values of its own. */
export interface StatedItem {
  value?: Scalar | undefined;
  statements: readonly Statement[];
  locator: string;
}

export interface Stated {
  statements: Statement[];
  lists: StatedList[];
}

export const newStated = (): Stated => ({ statements: [], lists: [] });

/** Before WhatsApp existed: a smaller number under such a name is a count or a duration. */
const FIRST_TIME = Date.UTC(2005, 0, 1);

const IS_TIME = /time|date|seen|since|_at$|timestamp/i;

/** All that a document states. Of a document that comes in batches, what stays in place is stated with the first. */
export function statedIn(document: JsonDocument): Stated {
  const stated = newStated();
  const walk = new Walk(document, stated);
  walk.value(document.value, [], []);
  return stated;
}

type Steps = readonly (string | number)[];

class Walk {
  readonly #document: JsonDocument;
  readonly #stated: Stated;

  constructor(document: JsonDocument, stated: Stated) {
    this.#document = document;
    this.#stated = stated;
  }

  value(value: JsonValue, path: readonly string[], steps: Steps): void {
    if (Array.isArray(value)) this.#list(value, path, steps);
    else if (isObject(value)) {
      const { label_values: labelled, ...others } = value;
      if (Array.isArray(labelled))
        labelled.forEach((entry, index) =>
          this.#labelled(entry, path, [...steps, "label_values", index]),
        );
      this.#members(Array.isArray(labelled) ? others : value, path, steps);
    } else if (this.#document.isNew(...steps))
      this.#state(value, path, steps, this.#stated.statements);
  }

  #members(value: JsonObject, path: readonly string[], steps: Steps): void {
    for (const key of Object.keys(value))
      this.value(value[key]!, [...path, key], [...steps, key]);
  }

  /** `{label, value | timestamp_value | vec | dict | media | …}` */
  #labelled(entry: JsonValue, path: readonly string[], steps: Steps): void {
    if (!isObject(entry)) {
      this.value(entry, path, steps);
      return;
    }
    const { label, ...others } = entry;
    const named = typeof label === "string" && label !== "";
    const here = named ? [...path, label] : path;
    if (!named && label !== undefined)
      this.value(label, path, [...steps, "label"]);
    for (const key of Object.keys(others)) {
      const child = others[key]!;
      const inside = [...steps, key];
      if (key === "timestamp_value" && typeof child === "number")
        this.#time(child, here, inside, this.#stated.statements);
      else if (key === "dict" && Array.isArray(child))
        child.forEach((each, index) =>
          this.#labelled(each, here, [...inside, index]),
        );
      else if (key === "media") this.#part(child, [...here, key], inside);
      else if (key === "value" || key === "vec" || key === "timestamp_value")
        this.value(child, here, inside);
      else this.value(child, [...here, key], inside);
    }
    // A label and nothing else is something said; over an empty list or a time of 0 it is not.
    if (named && Object.keys(others).length === 0)
      this.#state(label, here, steps, this.#stated.statements);
  }

  /** What is only a part of the thing it stands in: a picture and where it lies. */
  #part(value: JsonValue, path: readonly string[], steps: Steps): void {
    const inside = newStated();
    new Walk(this.#document, inside).value(value, path, steps);
    this.#stated.statements.push(...allOf(inside));
  }

  #list(list: JsonValue[], path: readonly string[], steps: Steps): void {
    if (!this.#document.isNew(...steps)) return;
    const items = list.map((item, index) =>
      this.#item(item, [...steps, index]),
    );
    if (items.length > 0) this.#stated.lists.push({ path, items });
  }

  #item(item: JsonValue, steps: Steps): StatedItem {
    const locator = this.#document.pointer(...steps);
    if (typeof item !== "object")
      return { value: item, statements: [], locator };
    const inside = newStated();
    if (item !== null) {
      const walk = new Walk(this.#document, inside);
      if (isObject(item) && isLabelled(item)) walk.#labelled(item, [], steps);
      else if (isObject(item) && isBare(item)) {
        walk.#members(item, [], steps);
        return {
          value: scalarOf(item["value"]),
          statements: inside.statements.filter(
            ({ path: [own] }) => own !== "value",
          ),
          locator,
        };
      } else walk.value(item, [], steps);
    }
    return { statements: allOf(inside), locator };
  }

  #time(
    value: number,
    path: readonly string[],
    steps: Steps,
    into: Statement[],
  ): void {
    const occurredAt = instantOf(value);
    // 0 means that there is none.
    if (value !== 0)
      into.push({
        path,
        value,
        time: occurredAt === undefined ? undefined : { occurredAt },
        locator: this.#document.pointer(...steps),
      });
  }

  #state(
    value: Scalar | null,
    path: readonly string[],
    steps: Steps,
    into: Statement[],
  ): void {
    if (value === null || value === "") return;
    const label = path.at(-1) ?? "";
    if (typeof value === "number" && IS_TIME.test(label)) {
      const occurredAt = instantOf(value);
      if (
        value === 0 ||
        (occurredAt !== undefined && occurredAt >= FIRST_TIME)
      ) {
        this.#time(value, path, steps, into);
        return;
      }
    }
    into.push({ path, value, locator: this.#document.pointer(...steps) });
  }
}

/** `{dict}` or `{label, value | timestamp_value}`. */
function isLabelled(item: JsonObject): boolean {
  return (
    Array.isArray(item["dict"]) ||
    (typeof item["label"] === "string" &&
      ("value" in item || "timestamp_value" in item))
  );
}

/** `{value}`, and what may stand beside it, but no label: an element of a `vec`. */
function isBare(item: JsonObject): boolean {
  return (
    scalarOf(item["value"]) !== undefined &&
    item["label"] === undefined &&
    Object.values(item).every((child) => typeof child !== "object")
  );
}

function scalarOf(value: JsonValue | undefined): Scalar | undefined {
  return value === undefined || value === null || typeof value === "object"
    ? undefined
    : value;
}

/** Everything that is stated below, lists included, as values under labels. */
function allOf({ statements, lists }: Stated): Statement[] {
  return [
    ...statements,
    ...lists.flatMap(({ path, items }) =>
      items.flatMap((item, index) => {
        const here = [...path, String(index)];
        return [
          ...(item.value === undefined || item.value === ""
            ? []
            : [{ path: here, value: item.value, locator: item.locator }]),
          ...item.statements.map((each) => ({
            ...each,
            path: [...here, ...each.path],
          })),
        ];
      }),
    ),
  ];
}
