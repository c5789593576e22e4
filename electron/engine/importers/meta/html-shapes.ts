import type { JsonObject, JsonValue } from "../../formats/json-value.ts";
import { merged, recordsIn, type Card } from "./html-card.ts";
import { isOnlyLink, type Inline } from "./html-inline.ts";
import {
  contentEntries,
  isComputerAddress,
  timeValue,
  type Values,
} from "./html-table.ts";
import { dateAtEnd } from "./html-times.ts";
import type { MetaMapping } from "./mapping.ts";

/** What is known of a page beside its blocks. */
export interface Page {
  /** What its header calls it. */
  title: string;
  /** What the page that links to it calls it. */
  linkedAs: string | undefined;
  /** A thread's participants. */
  people: readonly string[];
}

/** One thing of a page, in the shape of its JSON twin. */
export interface PageRow {
  value: JsonValue;
  /** Name of the list it belongs to; without one the document is the list. */
  list?: string;
}

/** How the blocks of a page become what a mapping's reader reads. */
export interface HtmlShape {
  rows(
    card: Card,
    mapping: MetaMapping,
    values: Values,
    page: Page,
  ): readonly PageRow[];
  /** What stands around the lists. */
  around?(page: Page): JsonObject;
}

/** Name under which the address of a thing is kept: no mapping asks for it, so it never counts as a known field. */
const PERMALINK = "permalink";

/** Friends, log-ins, topics, settings: what has fields. */
export const recordShape: HtmlShape = {
  rows: (card, mapping, values) =>
    recordsIn(card).flatMap((record) => fieldsOf(record, mapping, values)),
};

function fieldsOf(
  card: Card,
  mapping: MetaMapping,
  values: Values,
): readonly PageRow[] {
  const { heading, tables, time } = card;
  // A list without more (topics, advertisers): each paragraph is the name of one.
  if (heading === undefined && tables.length === 0 && time === "") {
    const names = card.lines.map(({ text }) => text);
    if (names.length > 0 && names.every((name) => isName(name, values)))
      return names.map((name) => ({ value: name }));
  }
  // One thing per table, where nothing holds the tables together.
  if (heading === undefined && tables.length > 1 && card.lines.length === 0)
    return tables.flatMap((table) =>
      fieldsOf({ ...card, tables: [table] }, mapping, values),
    );
  return [{ value: labelledRecord(card, mapping, values) }];
}

function isName(text: string, values: Values): boolean {
  return text !== "" && values.seconds(text) === undefined;
}

/** A block as a labelled record (`label_values`). */
function labelledRecord(
  card: Card,
  { html = {} }: MetaMapping,
  values: Values,
): JsonObject {
  const { heading, tables } = card;
  const entries: JsonObject[] = [];
  const record: JsonObject = {};
  if (heading !== undefined && heading.text !== "") {
    if (tables.length > 0 && html.heading === undefined)
      record["title"] = heading.text;
    else
      entries.push({
        ent_field_name: isComputerAddress(heading.text)
          ? "ip_address"
          : (html.heading ?? "name"),
        value: heading.text,
      });
  }
  const { timed, lines } = timeOf(card, values);
  if (timed !== undefined) {
    if (html.footer === undefined && typeof timed === "number")
      record["timestamp"] = timed;
    else entries.push({ label: html.footer ?? "time", timestamp_value: timed });
  }
  const named =
    html.line === undefined
      ? -1
      : lines.findIndex(({ text, links }) => text !== "" && links.length === 0);
  if (named >= 0)
    entries.push({ ent_field_name: html.line!, value: lines[named]!.text });
  entries.push(
    ...contentEntries(
      { ...card, lines: lines.filter((_, index) => index !== named) },
      values,
    ),
  );
  for (const href of [card.link, ...(heading?.links ?? []).map((l) => l.href)])
    if (href !== undefined)
      entries.push({ ent_field_name: PERMALINK, value: href });
  record["label_values"] =
    html.footer === undefined ? entries : timesInOrder(entries, html.footer);
  return record;
}

/** A footer that is not the time of the thing comes after the times of its own. */
function timesInOrder(
  entries: readonly JsonObject[],
  footer: string,
): JsonObject[] {
  return [
    ...entries.filter(({ label }) => label !== footer),
    ...entries.filter(({ label }) => label === footer),
  ];
}

/**
 * The time of a block: its footer's, else, where no cell holds one, that of its last line (as a number, or unread, as
 * it was written).
 */
function timeOf(
  card: Card,
  values: Values,
): { timed: JsonValue | undefined; lines: Inline[] } {
  const { time, lines, tables } = card;
  const last = lines.at(-1);
  const found =
    last === undefined ? undefined : dateAtEnd(last.text, values.order);
  if (time !== "")
    return { timed: timeValue(time, values)["timestamp_value"]!, lines };
  if (found === undefined || tables.length > 0)
    return { timed: undefined, lines };
  return {
    timed: values.secondsOf(found, last!.text),
    lines: lines.slice(0, -1),
  };
}

/** Posts, comments, reactions, searches: the activity record `{timestamp, title, data, attachments}`. */
export const activityShape: HtmlShape = {
  rows: (card, mapping, values) =>
    recordsIn(card).map((record) => ({
      value:
        record.tables.length > 0
          ? labelledRecord(record, mapping, values)
          : activityOf(record, mapping, values),
    })),
};

function activityOf(
  card: Card,
  mapping: MetaMapping,
  values: Values,
): JsonObject {
  const { heading } = card;
  const record: JsonObject = {};
  const data: JsonObject[] = [];
  const attachments: JsonObject[] = [];
  const texts: string[] = [...card.points];
  let timed: JsonValue | undefined =
    card.time === ""
      ? undefined
      : timeValue(card.time, values)["timestamp_value"];
  for (const line of card.lines) {
    const date =
      line === card.lines.at(-1)
        ? dateAtEnd(line.text, values.order)
        : undefined;
    if (date !== undefined) {
      const seconds = values.secondsOf(date, line.text);
      if (timed === undefined) timed = seconds;
      else data.push({ update_timestamp: seconds });
      continue;
    }
    for (const { label, value } of line.labels) data.push({ [label]: value });
    if (line.reactions.length > 0) data.push({ reactions: line.reactions });
    attachments.push(...attachmentsOf(line));
    for (const icon of line.icons)
      data.push({
        reaction: { reaction: icon.toUpperCase().replaceAll("-", "_") },
      });
    if (line.text === "" || line.media.length > 0 || isOnlyLink(line)) continue;
    texts.push(line.text);
    for (const { href, text } of line.links)
      if (href !== text) data.push({ link: href });
  }
  const words = texts.join("\n");
  if (words !== "")
    data.unshift({
      text: mapping.category === "search" ? withoutQuotes(words) : words,
    });
  // A page that is followed stands there by its name; a thing done stands there as a sentence.
  else if (mapping.mechanisms !== undefined && heading !== undefined)
    data.unshift({ name: heading.text });
  if (timed !== undefined) record["timestamp"] = timed;
  if (heading !== undefined) {
    record["title"] = heading.text;
    if (heading.links.length > 0)
      record["links"] = heading.links.map(({ href }) => href);
  }
  if (card.link !== undefined) record[PERMALINK] = card.link;
  return {
    ...record,
    ...(data.length > 0 ? { data } : {}),
    ...(attachments.length > 0 ? { attachments: [{ data: attachments }] } : {}),
  };
}

/** Pictures with what is said of them, and links that stand alone. */
function attachmentsOf(line: Inline): JsonObject[] {
  const found: JsonObject[] = line.media.map((uri, index) => ({
    media: {
      uri,
      ...(index === 0 && line.text !== "" ? { description: line.text } : {}),
    },
  }));
  if (isOnlyLink(line))
    for (const { href, text } of line.links)
      found.push({
        external_context: {
          url: href,
          ...(text === href ? {} : { name: text }),
        },
      });
  else if (line.media.length > 0)
    for (const { href } of line.links)
      found.push({ external_context: { url: href } });
  return found;
}

const QUOTES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["“", "”"],
  ["”", "”"],
  ["„", "“”"],
  ["«", "»"],
  ["»", "«"],
  ["「", "」"],
  ["『", "』"],
  ["‘", "’"],
]);

/** A search term stands in quotes; the name of a result that was opened does not. */
function withoutQuotes(text: string): string {
  const closing = QUOTES.get(text.charAt(0));
  return text.length > 1 && closing?.includes(text.at(-1)!) === true
    ? text.slice(1, -1).trim()
    : text;
}

/** What was viewed, visited or set: groups in groups (`{name, entries | children}`), or records. */
export const groupShape: HtmlShape = {
  rows(card, mapping, values) {
    const whole = merged(card);
    if (holdsTables(whole))
      return recordShape.rows(card, mapping, values, NO_PAGE);
    return [{ value: groupOf(card, values), list: "groups" }];
  },
};

const NO_PAGE: Page = { title: "", linkedAs: undefined, people: [] };

function holdsTables({ tables, cards }: Card): boolean {
  return tables.length > 0 || cards.some(holdsTables);
}

function groupOf(card: Card, values: Values): JsonObject {
  if (card.cards.length === 0)
    return card.isTitled || card.time !== "" || card.lines.length > 0
      ? entryOf(card, values)
      : emptyGroup(card);
  const isEntry = (inner: Card): boolean =>
    inner.cards.length === 0 &&
    (inner.heading === undefined ||
      inner.time !== "" ||
      inner.lines.length > 0);
  const description = card.lines.map(({ text }) => text).join("\n");
  const entries = card.cards.filter(isEntry);
  const children = card.cards.filter((inner) => !isEntry(inner));
  return {
    ...(card.heading === undefined ? {} : { name: card.heading.text }),
    ...(description === "" ? {} : { description }),
    ...(card.time === "" ? {} : timeValue(card.time, values)),
    ...(card.link === undefined ? {} : { [PERMALINK]: card.link }),
    ...(entries.length > 0
      ? { entries: entries.map((inner) => entryOf(inner, values)) }
      : {}),
    ...(children.length > 0
      ? {
          children: children.map((inner) =>
            inner.cards.length === 0
              ? emptyGroup(inner)
              : groupOf(inner, values),
          ),
        }
      : {}),
  };
}

function emptyGroup({ heading }: Card): JsonObject {
  return { name: heading?.text ?? "", entries: [] };
}

function entryOf(card: Card, values: Values): JsonObject {
  const { timed, lines } = timeOf(card, values);
  const data: JsonObject = {};
  const texts: string[] = [];
  const entry: JsonObject = {};
  for (const line of lines) {
    if (isOnlyLink(line) && line.links[0]!.href === line.text)
      data["share"] ??= line.text;
    else if (line.text !== "") texts.push(line.text);
    for (const { label, value } of line.labels) entry[label] = value;
    for (const { href, text } of line.links)
      if (href !== text) data["link"] = href;
    if (line.media.length > 0) entry["media"] = line.media;
    if (line.reactions.length > 0) entry["reactions"] = line.reactions;
  }
  const name = card.heading?.text ?? texts.shift();
  // A thing has a time; a counter has none, and what it counts is its value.
  if (name !== undefined) data[timed === undefined ? "value" : "name"] = name;
  if (texts.length > 0) data["text"] = texts.join("\n");
  if (card.link !== undefined) data["uri"] = card.link;
  if (card.points.length > 0) data["points"] = card.points;
  if (typeof timed === "number") entry["timestamp"] = timed;
  else if (timed !== undefined) entry["time"] = timed;
  return { ...entry, data };
}

/** Photos and videos, one row each, with what is said of them. */
export const mediaShape: HtmlShape = {
  rows: (card, mapping, values) =>
    recordsIn(card).flatMap((record) => mediaOf(record, mapping, values)),
};

/** An album: its name stands around its photos. */
export const albumShape: HtmlShape = {
  rows: (card, mapping, values, page) =>
    mediaShape
      .rows(card, mapping, values, page)
      .map(({ value }) => ({ value, list: "photos" })),
  around: ({ title }) => ({ name: title }),
};

function mediaOf(
  card: Card,
  mapping: MetaMapping,
  values: Values,
): readonly PageRow[] {
  const { timestamp, title, data, permalink } = activityOf(
    card,
    mapping,
    values,
  );
  const texts = card.lines
    .map(({ text }) => text)
    .filter((text) => text !== "" && dateAtEnd(text) === undefined);
  const words = [...new Set(texts)].join("\n");
  const said: JsonObject = {
    ...(timestamp === undefined ? {} : { creation_timestamp: timestamp }),
    ...(title === undefined ? {} : { title }),
    ...(permalink === undefined ? {} : { permalink }),
  };
  const media = card.lines.flatMap((line) => line.media);
  const [first, ...others] = media.map((uri) => ({ uri, ...said }));
  return [
    { ...(first ?? said), description: words, ...(data ? { data } : {}) },
    ...others,
  ].map((value) => ({ value }));
}

/** Businesses that reported, each with its events; in an index, the businesses alone. */
export const businessShape: HtmlShape = {
  rows: (card, _mapping, values, page) =>
    recordsIn(card).flatMap((record) =>
      record.tables.length === 0
        ? businessesOf(record)
        : [{ value: reportOf(record, values, page) }],
    ),
};

/** What else stands beside a name has no record to stand in: the reader tells of it. */
function businessesOf({ heading, lines, time }: Card): PageRow[] {
  const names = heading === undefined ? lines : [heading];
  const more = [...(heading === undefined ? [] : lines), { text: time }]
    .map(({ text }) => text)
    .filter((text) => text !== "");
  return names
    .filter(({ text }) => text !== "")
    .map(({ text }) => ({
      value: { name: text, events: [], ...(more.length > 0 ? { more } : {}) },
    }));
}

function reportOf(card: Card, values: Values, page: Page): JsonObject {
  const entries = contentEntries(card, values);
  const name = card.heading?.text ?? businessOf(page);
  // Before late 2024 each event is a block of its own, and the page is the business.
  if (entries.some((entry) => entry["timestamp_value"] !== undefined))
    return {
      title: name,
      label_values: [{ label: "", vec: [{ dict: entries }] }],
    };
  // The id of the business, which each of its events repeats.
  const [id] = entries;
  const isId = typeof id?.["value"] === "string" && /^\d+$/.test(id["value"]);
  return {
    title: name,
    ...(isId ? { fbid: id["value"]! } : {}),
    label_values: isId ? entries.slice(1) : entries,
  };
}

/** A page's own heading is a sentence with the name in it: "Activity received from …". */
function businessOf({ linkedAs, title }: Page): string {
  return linkedAs ?? title.replace(/^Activity received from /, "");
}
