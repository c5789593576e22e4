import { splitEnding } from "../entry-name.ts";
import type { EntryReader } from "../importer.ts";
import { htmlReader } from "../meta/html-reader.ts";
import {
  activityShape,
  albumShape,
  businessShape,
  groupShape,
  mediaShape,
  type HtmlShape,
} from "../meta/html-shapes.ts";
import { threadShape } from "../meta/html-thread.ts";
import { instant, type MetaMapping } from "../meta/mapping.ts";
import {
  readActivities,
  readAlbum,
  readGroups,
  readMedia,
  readOffPlatform,
} from "./odd-files.ts";
import { readThread } from "../meta/threads.ts";

/** What the blocks of a page become, by what reads them; all other pages hold records with fields. */
const SHAPES: ReadonlyMap<MetaMapping["read"], HtmlShape> = new Map<
  MetaMapping["read"],
  HtmlShape
>([
  [readActivities, activityShape],
  [readGroups, groupShape],
  [readThread, threadShape],
  [readOffPlatform, businessShape],
  [readMedia, mediaShape],
  [readAlbum, albumShape],
]);

export function shapeOf({ read }: MetaMapping): HtmlShape | undefined {
  return SHAPES.get(read);
}

/** A page that nobody mapped: each of its blocks is a thing, known by all that it says. */
const UNMAPPED: MetaMapping = {
  id: "generic",
  entries: [],
  category: "other",
  flow: "observed",
  concernsOthers: false,
  record: { occurredAt: instant() },
  identity: (row, { name }) => [name, JSON.stringify([...row.rest()])],
};

export function unmappedPageReader(name: string): EntryReader | undefined {
  const { stem, ending } = splitEnding(name);
  return ending === "html"
    ? htmlReader(UNMAPPED, `generic/${stem.replace(/_\d+$/, "_#")}`)
    : undefined;
}
