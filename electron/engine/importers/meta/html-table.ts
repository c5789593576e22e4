import type { DateOrder } from "../../../../shared/domain/date-order.ts";
import type { HtmlElement, HtmlNode } from "../../formats/html-tree.ts";
import type { JsonObject, JsonValue } from "../../formats/json-value.ts";
import { cardOf, merged, type Card } from "./html-card.ts";
import { inlineOf, textOf, withoutColon, type Inline } from "./html-inline.ts";
import { isBlock } from "./html-marks.ts";
import { looksLikeDate, type DateFound } from "./html-times.ts";

/** What turns the values of a page into those of a document. */
export interface Values {
  /** The order of dates of bare numbers. */
  readonly order: DateOrder | undefined;
  /** The number that stands for the time that a text is, if it is one. */
  seconds(text: string): number | undefined;
  secondsOf(found: DateFound, written: string): number;
  /** Notes that a date could not be read. */
  unread(): void;
}

/** Shown in English pages for a value that is not there; a field name, not a word, would be needed to know it in others. */
const EMPTY = "Empty";

/** The entries of a value table, as a labelled record holds them (`label_values`). */
function tableEntries(table: HtmlElement, values: Values): JsonObject[] {
  const rows = rowsOf(table).map((row) => row.children.filter(isCell));
  const entries: JsonObject[] = [];
  const items: JsonValue[] = [];
  for (const [first, ...others] of rows) {
    if (first === undefined) continue;
    const { label, rest } = labelledCell(first);
    if (others.length > 0)
      for (const cell of others)
        entries.push(
          ...valueEntries(
            withoutColon(textOf(first.children)),
            cell.children,
            values,
          ).map((entry) =>
            // An empty value has its place among the others all the same.
            Object.keys(entry).length > 1 ? entry : { ...entry, value: "" },
          ),
        );
    // Rows without a label are a list.
    else if (label === "" && isPlain(rest)) {
      const value = scalarOf(inlineOf(rest), values);
      if (value !== undefined) items.push(value);
    } else entries.push(...valueEntries(label, rest, values));
  }
  if (items.length === 1) entries.push({ ...(items[0] as JsonObject) });
  else if (items.length > 1) entries.push({ vec: items });
  return rows.some(([first]) => first?.name === "th")
    ? withProfileFields(entries)
    : entries;
}

/**
 * Tables with headings are profiles (all eras). Their labels are localised: a name is what the first row says, and the
 * first addresses are those in use. The oldest pages begin with a date and have the name over the table.
 */
function withProfileFields(entries: readonly JsonObject[]): JsonObject[] {
  const isMail = ({ value }: JsonObject): boolean =>
    typeof value === "string" && /^[^\s@]+@[^\s@]+$/.test(value);
  const mails = entries.find(isMail)?.["label"];
  return entries.map((entry, index) => {
    if (mails !== undefined && entry["label"] === mails)
      return { ...entry, ent_field_name: "emails" };
    return index === 0 && typeof entry["value"] === "string"
      ? { ...entry, ent_field_name: "name" }
      : entry;
  });
}

function rowsOf(element: HtmlElement): HtmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === "string" || child.name === "table") return [];
    return child.name === "tr" ? [child] : rowsOf(child);
  });
}

function isCell(node: HtmlNode): node is HtmlElement {
  return typeof node !== "string" && (node.name === "td" || node.name === "th");
}

/** A cell's label is its own first text; what it labels stands in elements after it. */
function labelledCell(cell: HtmlElement): { label: string; rest: HtmlNode[] } {
  const first = cell.children.findIndex((child) => typeof child !== "string");
  const end = first < 0 ? cell.children.length : first;
  return {
    label: withoutColon(textOf(cell.children.slice(0, end))),
    rest: cell.children.slice(end),
  };
}

/** No table and no block inside. */
function isPlain(nodes: readonly HtmlNode[]): boolean {
  return nodes.every(
    (node) =>
      typeof node === "string" ||
      (!isBlock(node) && node.name !== "table" && isPlain(node.children)),
  );
}

function valueEntries(
  label: string,
  nodes: readonly HtmlNode[],
  values: Values,
): JsonObject[] {
  if (!isPlain(nodes)) return nestedEntries(label, nodes, values);
  const items = listItems(nodes);
  if (items.length > 0)
    return items.flatMap((item) => {
      const value = scalarOf(inlineOf(item.children), values);
      return value === undefined ? [] : [{ label, ...value }];
    });
  return [{ label, ...scalarOf(inlineOf(nodes), values) }];
}

function listItems(nodes: readonly HtmlNode[]): HtmlElement[] {
  return nodes.flatMap((node) => {
    if (typeof node === "string") return [];
    return node.name === "li" ? [node] : listItems(node.children);
  });
}

/** Lists: of texts, of records, or of records under a heading of their own. */
function nestedEntries(
  label: string,
  nodes: readonly HtmlNode[],
  values: Values,
): JsonObject[] {
  const { heading, lines, tables, cards } = cardOf({
    name: "",
    classes: [],
    attributes: new Map(),
    children: [...nodes],
  });
  const entries: JsonObject[] = [];
  const name = label === "" ? (heading?.text ?? "") : label;
  for (const line of lines)
    entries.push({ label: name, ...scalarOf(line, values) });
  const items: JsonValue[] = tables.map((table) => ({
    dict: tableEntries(table, values),
  }));
  for (const card of cards) {
    const item = itemOf(card, values);
    if (Array.isArray(item["group"]))
      entries.push({ title: item["title"]!, dict: item["group"] });
    else items.push(item);
  }
  if (items.length > 0) entries.push({ label: name, vec: items });
  return entries;
}

/** An element of a list; under a heading of its own it is a list of records (`group`). */
function itemOf(card: Card, values: Values): JsonObject {
  if (card.heading !== undefined && card.cards.length + card.tables.length > 0)
    return {
      title: card.heading.text,
      group: [
        ...card.tables.map((table) => tableEntries(table, values)),
        ...card.cards.map((inner) => entriesOf(merged(inner), values)),
        ...card.lines.map((line) => lineEntries(line, values)),
      ].map((dict) => ({ title: "", dict })),
    };
  const whole = merged(card);
  const [only] = whole.lines;
  if (
    whole.lines.length === 1 &&
    whole.tables.length + whole.cards.length + whole.points.length === 0 &&
    whole.heading === undefined &&
    whole.time === ""
  )
    return scalarOf(only!, values) ?? {};
  return { dict: entriesOf(whole, values) };
}

/** All that a block says beside its title and time, as entries. */
function entriesOf(card: Card, values: Values): JsonObject[] {
  return [
    ...(card.heading === undefined
      ? []
      : [{ label: "", ...scalarOf(card.heading, values) }]),
    ...contentEntries(card, values),
    ...timeEntry(card, values),
  ];
}

/** What stands in a block: its tables, its paragraphs and the blocks inside it. */
export function contentEntries(card: Card, values: Values): JsonObject[] {
  const entries = card.tables.flatMap((table) => tableEntries(table, values));
  for (const line of card.lines) entries.push(...lineEntries(line, values));
  if (card.points.length > 0)
    entries.push({
      ent_field_name: "contact_point",
      value: card.points.join(", "),
    });
  for (const inner of card.cards) {
    const item = itemOf(inner, values);
    entries.push(
      Array.isArray(item["group"])
        ? { title: item["title"]!, dict: item["group"] }
        : { label: "", vec: [item] },
    );
  }
  return entries;
}

function timeEntry({ time }: Card, values: Values): JsonObject[] {
  if (time === "") return [];
  return [{ label: "", ...timeValue(time, values) }];
}

/** A time as a labelled record holds it: as a number, or, unread, as it was written. */
export function timeValue(text: string, values: Values): JsonObject {
  const seconds = values.seconds(text);
  if (seconds === undefined) values.unread();
  return { timestamp_value: seconds ?? text };
}

/** `IP address: 192.0.2.1`: a short label, a colon and a value. */
const LABELLED = /^([^:：\n]{1,40})[:：]\s+(\S[^]*)$/;

/** What one paragraph says: a value, with its label if it has one. */
function lineEntries(line: Inline, values: Values): JsonObject[] {
  const entries: JsonObject[] = line.labels.map(({ label, value }) => ({
    label,
    value,
  }));
  const [, label, value] = LABELLED.exec(line.text) ?? [];
  if (label !== undefined && line.links.length === 0)
    entries.push({
      label,
      ...scalarOf({ ...line, text: value! }, values),
      // Labels are localised; an address of a computer is known by its build.
      ...(isComputerAddress(value!) ? { ent_field_name: "ip_address" } : {}),
    });
  else {
    const scalar = scalarOf(line, values);
    const isSaid =
      line.text !== "" || line.media.length + line.links.length > 0;
    if (scalar !== undefined && isSaid)
      entries.push({ ent_field_name: "text", ...scalar });
  }
  for (const reaction of line.reactions)
    entries.push({ label: "reaction", value: reaction });
  for (const icon of line.icons) entries.push({ label: "icon", value: icon });
  return entries;
}

export function isComputerAddress(text: string): boolean {
  return /^(\d{1,3}(\.\d{1,3}){3}|[\da-f]{0,4}(:[\da-f]{0,4}){2,7})$/i.test(
    text,
  );
}

/** The value of a cell or paragraph: a time, a text, a link, a picture. Undefined when it is empty. */
function scalarOf(inline: Inline, values: Values): JsonObject | undefined {
  const { text, links, media, labels } = inline;
  if (text === "" && links.length === 0 && media.length === 0) {
    if (labels.length === 0) return undefined;
    return { value: labels.map(({ value }) => value).join(", ") };
  }
  const seconds = values.seconds(text);
  if (seconds !== undefined) return { timestamp_value: seconds };
  if (links.length === 0 && looksLikeDate(text)) return timeValue(text, values);
  const [link, ...further] = links;
  return {
    value: text === EMPTY ? "" : text,
    ...(link === undefined ? {} : { href: link.href }),
    ...(further.length > 0 ? { links: further.map(({ href }) => href) } : {}),
    ...(media.length > 0 ? { media: media.map((uri) => ({ uri })) } : {}),
  };
}
