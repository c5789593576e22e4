import type { Category } from "../../../../../shared/domain/category.ts";
import type { DataFlow } from "../../../../../shared/domain/data-flow.ts";
import type { FileId } from "../../../../../shared/i18n/locales/files-en.ts";
import { LabelRow } from "../../meta/label-row.ts";
import {
  instant,
  text,
  type MetaMapping,
  type Picker,
} from "../../meta/mapping.ts";
import { readActivities, readWhole } from "../odd-files.ts";

/** A row of Facebook's table. What it holds has plain words under the same id (`file.<id>`). */
export interface FileRow extends Omit<MetaMapping, "id" | "concernsOthers"> {
  id: FileId;
  /** False unless said. */
  concernsOthers?: boolean;
}

/** The names under which Facebook keeps the time of a thing. A labelled record has one of its own. */
const when = instant(
  "timestamp",
  "creation_timestamp",
  "created_timestamp",
  "added_timestamp",
  "time",
);

/**
 * Title of a labelled record as a whole (the subject of a mail, the name of a chat), else what its list is of: "Hidden
 * advertisers" beside "Hidden topics". A list that says no more than "Name" says nothing.
 */
export const ownTitle: Picker<string> = (row) => {
  const title = row instanceof LabelRow ? row.title() : undefined;
  const of = row.list?.label;
  return title ?? (of === "" || of === "Name" ? undefined : of);
};

/** What a labelled record is about: its name, else whatever its first value says. */
const named = {
  rows: { labels: ["Name"] },
  record: {
    title: ownTitle,
    text: text("name", "title"),
    occurredAt: when,
  },
} as const;

type Entries = readonly string[];

/** Choices, switches and consents: each record of the file is one. */
export const setting = (id: FileId, ...entries: Entries): FileRow => ({
  id,
  entries,
  category: "settings",
  flow: "provided",
  record: { title: ownTitle, occurredAt: when },
});

/** A list of records with a name, a time, or both. */
export const log = (
  id: FileId,
  category: Category,
  flow: DataFlow,
  ...entries: Entries
): FileRow => ({ id, entries, category, flow, ...named });

/** A record that is nothing but lists: each of their elements is one thing. */
export const list = (
  id: FileId,
  category: Category,
  flow: DataFlow,
  ...entries: Entries
): FileRow => ({
  ...log(id, category, flow, ...entries),
  rows: { labels: ["Name"], explode: "lists" },
});

/** Facts and counters: the whole file is one thing, whenever it was downloaded. */
export const facts = (
  id: FileId,
  category: Category,
  flow: DataFlow,
  ...entries: Entries
): FileRow => ({
  id,
  entries,
  category,
  flow,
  read: readWhole,
  timeless: true,
});

/** `{timestamp, title, data[], attachments[], tags[]}`, or a labelled record that says the same. */
export const activity = {
  read: readActivities,
  record: {
    text: text("text", "message", "name", "title"),
    occurredAt: when,
  },
} as const;

/** `{name, timestamp}`: a person in a list, and since when. */
export const personInList = {
  person: text("name"),
  occurredAt: instant("timestamp"),
} as const;

/** `{name, timestamp, url}`: a page, group or app, and since when. */
export const namedThing = {
  text: text("name"),
  occurredAt: instant("timestamp"),
} as const;

/** Of the two people that a row names, the one who is not the archive's owner. */
export const otherOf =
  (from: string, to: string): Picker<string> =>
  (row, { owner }) => {
    const name = row.fields?.peek(to);
    const isOwner = typeof name === "string" && owner?.names.includes(name);
    return row.text(isOwner === true ? from : to);
  };
