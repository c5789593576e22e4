import type { Mechanism } from "../../../../shared/domain/mechanism.ts";
import type { RecordDraft, Scalar } from "../../../../shared/domain/record.ts";
import {
  isObject,
  type JsonObject,
  type JsonValue,
} from "../../formats/json-value.ts";
import { Fields, flatten, instantOf, put, sharing } from "../fields.ts";
import type { ReadContext, Yield } from "../importer.ts";
import { mediumName, takeActivity } from "../meta/activity.ts";
import { LabelRow } from "../meta/label-row.ts";
import {
  draftOf,
  readRows,
  unexpected,
  type MetaMapping,
} from "../meta/mapping.ts";
import type { JsonDocument } from "../json-document.ts";
import {
  at,
  KeyedRow,
  placeIn,
  resolve,
  rowOf,
  rowsOf,
  type Row,
} from "../meta/rows.ts";

/** A file that is one thing: the whole document is the record. `{"profile_v2": {...}}` counts as its content. */
export function* readWhole(
  document: JsonDocument,
  mapping: MetaMapping,
  context: ReadContext,
): Generator<Yield> {
  const { value } = document;
  if (!isObject(value)) {
    yield* readRows(document, mapping, context);
    return;
  }
  if (Array.isArray(value["label_values"])) {
    const row = new LabelRow(value, "", mapping.rows?.labels);
    yield { type: "record", draft: draftOf(row, mapping, context) };
    return;
  }
  const keys = Object.keys(value);
  const only = keys.length === 1 ? value[keys[0]!] : undefined;
  const content = isObject(only)
    ? only
    : typeof only === "string"
      ? { name: only }
      : value;
  const row = new KeyedRow(content, "");
  yield { type: "record", draft: draftOf(row, mapping, context) };
}

/**
 * Activity off Meta: businesses with their events, as a keyed list (`off_facebook_activity`, `…_v2`) or, from 2026,
 * as labelled records whose title is the business. A business without events is exposure all the same.
 */
export function* readOffPlatform(
  document: JsonDocument,
  mapping: MetaMapping,
): Generator<Yield> {
  for (const row of rowsOf(document, mapping.rows ?? {})) {
    const events: Row[] =
      row instanceof LabelRow ? labelledEvents(row) : keyedEvents(row);
    const name = row instanceof LabelRow ? row.title() : row.text("name");
    const around = sharing(row.rest());
    if (name !== undefined)
      yield { type: "organisation", name, mechanism: "sent_events" };
    else if (events.length === 0) {
      // Not one business in all the document: that is for `generic` to read.
      if (row.pointer === "") return;
      yield unexpected(row.pointer);
    }
    const oddEvents = row.fields?.peek("events") ?? [];
    if (!Array.isArray(oddEvents))
      yield unexpected(placeIn(row.pointer, "events"));
    // With no event to tell it with, what else is said of a business has no record to stand in.
    if (name !== undefined && events.length === 0 && tellsMore(around()))
      yield unexpected(row.pointer);
    for (const event of events) {
      const type = event.text("event", "type");
      const occurredAt = event.instant("timestamp");
      if (
        type === undefined &&
        occurredAt === undefined &&
        event.rest().size === 0
      ) {
        yield unexpected(event.pointer);
        continue;
      }
      event.addRest(around());
      yield {
        type: "record",
        draft: {
          category: mapping.category,
          flow: mapping.flow,
          concernsOthers: false,
          occurredAt,
          organisation: name,
          mechanisms: ["sent_events"],
          text: type,
          identity: [mapping.id, name, type],
          extra: event.rest(),
          locator: event.pointer,
        },
      };
    }
  }
}

/** Whether anything is left beside the business's own id. */
function tellsMore(around: ReadonlyMap<string, Scalar>): boolean {
  return [...around.keys()].some((key) => key !== "fbid");
}

function keyedEvents(row: Row): Row[] {
  const events = row.fields?.peek("events");
  if (!Array.isArray(events)) return [];
  row.fields?.drop("events");
  return events.map((event, index) =>
    rowOf(event, placeIn(row.pointer, "events", index)),
  );
}

function labelledEvents(row: LabelRow): Row[] {
  return [...row.rows((...steps) => placeIn(row.pointer, ...steps))];
}

/**
 * Advertisers who use a list or activity of the person: flags per advertiser, or (from 2024) one list per way.
 * One record per advertiser of the file, however many lists name it.
 */
export function* readAdvertisers(
  document: JsonDocument,
  mapping: MetaMapping,
  context: ReadContext,
): Generator<Yield> {
  const found = new Map<
    string,
    {
      draft: RecordDraft;
      mechanisms: Set<Mechanism>;
      extra: Map<string, Scalar>;
    }
  >();
  for (const row of rowsOf(document, mapping.rows ?? {})) {
    const mechanisms = row.list
      ? [mechanismOfList(row.list.index, row.list.field)]
      : flaggedMechanisms(row);
    const draft = draftOf(row, mapping, context);
    const known = found.get(draft.organisation ?? "");
    if (known === undefined || draft.organisation === undefined)
      found.set(draft.organisation ?? row.pointer, {
        draft,
        mechanisms: new Set(mechanisms),
        extra: new Map(draft.extra),
      });
    else {
      for (const mechanism of mechanisms) known.mechanisms.add(mechanism);
      for (const [key, value] of draft.extra ?? [])
        put(known.extra, key, value);
    }
  }
  for (const { draft, mechanisms, extra } of found.values())
    yield {
      type: "record",
      draft: { ...draft, mechanisms: [...mechanisms], extra },
    };
}

const FLAGS: readonly (readonly [string, Mechanism])[] = [
  ["has_data_file_custom_audience", "list_upload"],
  ["has_remarketing_custom_audience", "retargets"],
  ["has_in_person_store_visit", "store_visit"],
];

function flaggedMechanisms(row: Row): Mechanism[] {
  // A file of bare names (2018 to 2021) lists only those who uploaded a list.
  if (row.fields === undefined) return ["list_upload"];
  return FLAGS.filter(([flag]) => row.fields!.flag(flag)).map(
    ([, mechanism]) => mechanism,
  );
}

/** The first list is of uploads, the second of visits to a site, an app or a shop; labels are localised. */
function mechanismOfList(index: number, field: string | undefined): Mechanism {
  if (field !== undefined && /upload|list|file/i.test(field))
    return "list_upload";
  if (field !== undefined && /interact|remarket/i.test(field))
    return "retargets";
  return index === 0 ? "list_upload" : "retargets";
}

/**
 * Grouped lists: `{key: [{name, description, entries | children}]}`, groups inside groups. Each entry is a thing; the
 * names of its groups (localised) say where it stood.
 */
export function* readGroups(
  document: JsonDocument,
  mapping: MetaMapping,
  context: ReadContext,
): Generator<Yield> {
  const { value } = document;
  if (!isObject(value) || Array.isArray(value["label_values"])) {
    yield* readRows(document, mapping, context);
    return;
  }
  const around = new Map<string, Scalar>();
  for (const key of Object.keys(value))
    if (!Array.isArray(value[key]) && !isGroup(value[key]!))
      flatten(value[key]!, key, around);
  for (const key of Object.keys(value)) {
    const groups = value[key]!;
    const inside = { titles: [], around };
    if (isGroup(groups))
      yield* readGroup(document, groups, [key], inside, mapping);
    else if (Array.isArray(groups))
      for (let index = 0; index < groups.length; index += 1)
        yield* readGroup(
          document,
          groups[index]!,
          [key, index],
          inside,
          mapping,
        );
  }
}

/** Where an entry of grouped lists stands: the names of its groups, and what else is said of them. */
interface Inside {
  titles: readonly string[];
  around: ReadonlyMap<string, Scalar>;
}

const GROUP_WORDS = new Set(["name", "description", "entries", "children"]);

function isGroup(value: JsonValue): value is JsonObject {
  return (
    isObject(value) &&
    (Array.isArray(value["entries"]) || Array.isArray(value["children"]))
  );
}

function* readGroup(
  document: JsonDocument,
  group: JsonValue,
  path: readonly (string | number)[],
  { titles, around }: Inside,
  mapping: MetaMapping,
): Generator<Yield> {
  const locator = document.pointer(...path);
  if (!isObject(group) || path.length > 20) {
    yield unexpected(locator);
    return;
  }
  const { name, entries, children } = group;
  const inside = {
    titles:
      typeof name === "string" && name !== "" ? [...titles, name] : titles,
    around: new Map(around),
  };
  if (!isGroup(group)) {
    // A group that is no group: one thing of its own.
    if (document.isNew(...path))
      yield groupEntry(group, inside, locator, mapping);
    return;
  }
  for (const key of Object.keys(group))
    if (
      !(key === "name" && typeof name === "string") &&
      !((key === "entries" || key === "children") && Array.isArray(group[key]))
    )
      flatten(group[key]!, key, inside.around);
  const isEmpty = ![entries, children].some(
    (list) => Array.isArray(list) && list.length > 0,
  );
  // An empty group is none, unless more is said of it than what it is called.
  const said = Object.keys(group).filter((key) => !GROUP_WORDS.has(key));
  if (isEmpty && said.length > 0) yield unexpected(locator);
  const share = sharing(inside.around);
  if (Array.isArray(entries) && document.isNew(...path, "entries"))
    for (let index = 0; index < entries.length; index += 1) {
      const entry = entries[index]!;
      const place = document.pointer(...path, "entries", index);
      if (isObject(entry))
        yield groupEntry(
          entry,
          { titles: inside.titles, around: share() },
          place,
          mapping,
        );
      else yield unexpected(place);
    }
  if (Array.isArray(children))
    for (let index = 0; index < children.length; index += 1)
      yield* readGroup(
        document,
        children[index]!,
        [...path, "children", index],
        { titles: inside.titles, around: share() },
        mapping,
      );
}

function groupEntry(
  entry: JsonObject,
  { titles, around }: Inside,
  locator: string,
  mapping: MetaMapping,
): Yield {
  const fields = new Fields(entry);
  const data = fields.child("data");
  const occurredAt = fields.instant("timestamp");
  const name = data?.text("name") ?? data?.text("value");
  const url = data?.peek("uri") ?? data?.peek("share");
  fields.addRest(around);
  const isPerson = mapping.record?.person !== undefined;
  const [person, text] = isPerson ? [name, undefined] : [undefined, name];
  return {
    type: "record",
    draft: {
      category: mapping.category,
      flow: mapping.flow,
      concernsOthers: mapping.concernsOthers,
      occurredAt,
      title: titles.length > 0 ? titles.join(" › ") : undefined,
      text,
      person,
      // As a labelled record of the same thing has it; an address is only asked where there is no name.
      identity: [
        mapping.fact ?? mapping.id,
        person,
        undefined,
        text,
        name === undefined && typeof url === "string" ? url : undefined,
      ],
      extra: fields.rest(),
      locator,
    },
  };
}

/** An album: its photos are media, a comment under one is a post of its author. */
export function* readAlbum(
  document: JsonDocument,
  mapping: MetaMapping,
  context: ReadContext,
): Generator<Yield> {
  const album = document.value;
  if (!isObject(album)) return;
  const photos = Array.isArray(album["photos"]) ? album["photos"] : [];
  const cover = album["cover_photo"];
  // The cover is one of the photos, but for an album cut by a date range.
  const repeated = isObject(cover)
    ? photos.filter(isObject).find((photo) => photo["uri"] === cover["uri"])
    : undefined;
  const around = new Map<string, Scalar>();
  for (const key of Object.keys(album))
    if (key === "cover_photo" && isObject(cover)) {
      if (repeated !== undefined)
        flatten(differences(cover, repeated), `album.${key}`, around);
    } else if (key !== "photos" || !Array.isArray(album[key]))
      flatten(album[key]!, `album.${key}`, around);
  const share = sharing(around);
  const media: [JsonValue, string][] = photos.map((photo, index) => [
    photo,
    document.pointer("photos", index),
  ]);
  if (
    isObject(cover) &&
    repeated === undefined &&
    document.isNew("cover_photo")
  )
    media.push([cover, document.pointer("cover_photo")]);
  for (const [photo, locator] of media) {
    if (!isObject(photo)) {
      yield unexpected(locator);
      continue;
    }
    const fields = new Fields(photo);
    fields.addRest(share());
    yield* readMedium(fields, locator, mapping, context);
  }
}

/** What is said of one thing and not, or otherwise, of the other. */
function differences(one: JsonObject, other: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(one).filter(
      ([key, value]) =>
        !Object.hasOwn(other, key) ||
        JSON.stringify(other[key]) !== JSON.stringify(value),
    ),
  );
}

/** Loose photos and videos: `{other_photos_v2: [media…]}`. */
export function* readMedia(
  document: JsonDocument,
  mapping: MetaMapping,
  context: ReadContext,
): Generator<Yield> {
  for (const row of rowsOf(document, mapping.rows ?? {})) {
    if (row.fields === undefined)
      yield { type: "record", draft: draftOf(row, mapping, context) };
    else yield* readMedium(row.fields, row.pointer, mapping, context);
  }
}

/** A picture or video, and the comments under it. */
export function* readMedium(
  fields: Fields,
  locator: string,
  mapping: MetaMapping,
  context: ReadContext,
): Generator<Yield> {
  const uri = fields.peek("uri");
  const comments = fields.peek("comments");
  const occurredAt = fields.instant("creation_timestamp");
  const draft = {
    category: mapping.category,
    flow: mapping.flow,
    concernsOthers: false,
    occurredAt,
    title: fields.text("title"),
    text: fields.text("description"),
  };
  if (Array.isArray(comments)) fields.drop("comments");
  const extra = fields.rest();
  yield {
    type: "record",
    draft: {
      ...draft,
      // A file named by several records is one medium, whenever each of them says it was made.
      timeless: true,
      identity: ["medium", typeof uri === "string" ? mediumName(uri) : locator],
      extra,
      locator,
    },
  };
  if (!Array.isArray(comments)) return;
  const owners = context.owner?.names ?? [];
  for (let index = 0; index < comments.length; index += 1) {
    const comment = comments[index]!;
    const place = placeIn(locator, "comments", index);
    if (!isObject(comment)) {
      yield unexpected(place);
      continue;
    }
    const parts = new Fields(comment);
    const author = parts.text("author");
    const text = parts.text("comment");
    const own =
      owners.length === 0 || author === undefined
        ? undefined
        : owners.includes(author);
    yield {
      type: "record",
      draft: {
        category: "posts",
        flow: own === false ? "received" : mapping.flow,
        concernsOthers: true,
        occurredAt: parts.instant("timestamp"),
        person: author,
        own,
        text,
        identity: ["comment", text],
        extra: parts.rest(),
        locator: place,
      },
    };
  }
}

/** Posts, comments, reactions, searches, saves, stories: the activity record. */
export function* readActivities(
  document: JsonDocument,
  mapping: MetaMapping,
  context: ReadContext,
): Generator<Yield> {
  const owners = context.owner?.names ?? [];
  for (const row of rowsOf(document, mapping.rows ?? {})) {
    // A reaction is known by its minute and its place among those of that minute: its two files share no word.
    const isReaction = mapping.category === "reactions";
    if (row.fields === undefined) {
      const draft = draftOf(row, mapping, context);
      const identity = isReaction
        ? [mapping.fact ?? mapping.id]
        : draft.identity;
      yield { type: "record", draft: { ...draft, identity } };
      continue;
    }
    const activity = takeActivity(row.fields);
    const { author, title } = activity;
    const text = activity.text ?? activity.reaction;
    yield {
      type: "record",
      draft: {
        category: mapping.category,
        flow: mapping.flow,
        concernsOthers: mapping.concernsOthers,
        occurredAt: activity.occurredAt,
        organisation:
          mapping.mechanisms === undefined ? undefined : activity.text,
        mechanisms: mapping.mechanisms,
        title: title === text ? undefined : title,
        text,
        person: author,
        own:
          author === undefined || owners.length === 0
            ? undefined
            : owners.includes(author),
        identity: isReaction
          ? [mapping.fact ?? mapping.id]
          : [
              mapping.fact ?? mapping.id,
              activity.text,
              activity.url,
              activity.medium,
              activity.lifeEvent,
            ],
        extra: activity.extra,
        locator: row.pointer,
      },
    };
  }
}

/** A conversation with the service's AI: a labelled record whose list holds the messages. */
export function* readAiConversation(
  document: JsonDocument,
  mapping: MetaMapping,
  context: ReadContext,
): Generator<Yield> {
  for (const row of rowsOf(document, mapping.rows ?? {})) {
    if (!(row instanceof LabelRow)) {
      yield { type: "record", draft: draftOf(row, mapping, context) };
      continue;
    }
    const messages = [
      ...row.rows((...steps) => placeIn(row.pointer, ...steps)),
    ];
    const assistant = row.title();
    const title = row.text("name") ?? assistant ?? "";
    const around = sharing(row.rest());
    const conversation = { title };
    yield {
      type: "conversation",
      conversation,
      people: assistant === undefined ? [] : [assistant],
    };
    for (const message of messages) {
      const text = message.text("text");
      const occurredAt = message.instant();
      message.addRest(around());
      yield {
        type: "record",
        draft: {
          category: mapping.category,
          flow: mapping.flow,
          concernsOthers: false,
          kind: text === undefined ? "other" : "text",
          occurredAt,
          conversation,
          text,
          identity: [mapping.id, title, text],
          extra: message.rest(),
          locator: message.pointer,
        },
      };
    }
  }
}

/** A map whose keys are data (a cookie, an app): one record per key, its times inside. */
export function* readKeyedMap(
  document: JsonDocument,
  mapping: MetaMapping,
  context: ReadContext,
): Generator<Yield> {
  const { value } = document;
  if (isObject(value) && Array.isArray(value["label_values"])) {
    yield* readRows(document, mapping, context);
    return;
  }
  if (!isObject(value)) {
    yield* readKeyedBlocks(document, mapping);
    return;
  }
  const path = resolve(value, mapping.rows?.keys?.[0]?.split("/") ?? []);
  const map = path === undefined ? undefined : at(value, path);
  if (path === undefined || !isObject(map)) return;
  const around = new Map<string, Scalar>();
  takeAround(value, path, around);
  const share = sharing(around);
  for (const key of Object.keys(map)) {
    const extra = flatten(map[key]!, "", new Map<string, Scalar>());
    for (const [name, scalar] of share()) put(extra, name, scalar);
    yield {
      type: "record",
      draft: {
        category: mapping.category,
        flow: mapping.flow,
        concernsOthers: mapping.concernsOthers,
        occurredAt: latestOf(map[key]!),
        text: key,
        timeless: true,
        identity: [mapping.id, key],
        extra,
        locator: document.pointer(...path, key),
      },
    };
  }
}

/** The same as a page shows it: each key is the title of a block. */
function* readKeyedBlocks(
  document: JsonDocument,
  mapping: MetaMapping,
): Generator<Yield> {
  for (const row of rowsOf(document, {})) {
    if (!(row instanceof LabelRow)) continue;
    const key = row.text("name");
    yield {
      type: "record",
      draft: {
        category: mapping.category,
        flow: mapping.flow,
        concernsOthers: mapping.concernsOthers,
        occurredAt: row.instant(),
        text: key,
        timeless: true,
        identity: [mapping.id, key],
        extra: row.rest(),
        locator: row.pointer,
      },
    };
  }
}

/** What stands around the value at a path, on all levels. */
function takeAround(
  value: JsonObject,
  [next, ...further]: readonly string[],
  into: Map<string, Scalar>,
): void {
  for (const key of Object.keys(value)) {
    const child = value[key]!;
    if (key !== next) flatten(child, key, into);
    else if (further.length > 0 && isObject(child))
      takeAround(child, further, into);
  }
}

/** The newest of all times that stand below a value. */
function latestOf(value: JsonValue): number | undefined {
  if (typeof value !== "object" || value === null) return instantOf(value);
  let latest: number | undefined;
  for (const child of Object.values(value)) {
    const instant = latestOf(child);
    if (instant !== undefined && (latest === undefined || instant > latest))
      latest = instant;
  }
  return latest;
}
