import type { Mechanism } from "../../../../shared/domain/mechanism.ts";
import type { Scalar } from "../../../../shared/domain/record.ts";
import {
  isObject,
  type JsonObject,
  type JsonValue,
} from "../../formats/json-value.ts";
import { Fields, flatten, instantOf, put } from "../fields.ts";
import type { ReadContext, Yield } from "../importer.ts";
import { mediumName, takeActivity } from "../meta/activity.ts";
import { LabelRow } from "../meta/label-row.ts";
import { draftOf, readRows, type MetaMapping } from "../meta/mapping.ts";
import type { JsonDocument } from "../json-document.ts";
import { at, KeyedRow, resolve, rowsOf, type Row } from "../meta/rows.ts";

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
    const around = row.rest();
    if (name !== undefined)
      yield { type: "organisation", name, mechanism: "sent_events" };
    for (const event of events) {
      const type = event.text("event", "type");
      const extra = new Map<string, Scalar>();
      const occurredAt = event.instant();
      for (const [key, value] of event.rest()) put(extra, key, value);
      for (const [key, value] of around) put(extra, key, value);
      yield {
        type: "record",
        draft: {
          category: mapping.category,
          flow: mapping.flow,
          concernsOthers: false,
          occurredAt: occurredAt ?? event.instant("timestamp"),
          organisation: name,
          mechanisms: ["sent_events"],
          text: type,
          identity: [mapping.id, name, type],
          extra,
          locator: event.pointer,
        },
      };
    }
  }
}

function keyedEvents(row: Row): Row[] {
  const events = row.fields?.peek("events");
  if (!Array.isArray(events)) return [];
  row.fields?.drop("events");
  return events.flatMap((event, index) =>
    isObject(event)
      ? [new KeyedRow(event, `${row.pointer}/events/${index}`)]
      : [],
  );
}

function labelledEvents(row: LabelRow): Row[] {
  return [...row.rows((...steps) => `${row.pointer}/${steps.join("/")}`)];
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
    { draft: ReturnType<typeof draftOf>; mechanisms: Set<Mechanism> }
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
      });
    else for (const mechanism of mechanisms) known.mechanisms.add(mechanism);
  }
  for (const { draft, mechanisms } of found.values())
    yield {
      type: "record",
      draft: { ...draft, mechanisms: [...mechanisms] },
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
  for (const key of Object.keys(value)) {
    const groups = value[key]!;
    if (Array.isArray(groups))
      for (let index = 0; index < groups.length; index += 1)
        yield* readGroup(document, groups[index]!, [key, index], [], mapping);
  }
}

function* readGroup(
  document: JsonDocument,
  group: JsonValue,
  path: readonly (string | number)[],
  names: readonly string[],
  mapping: MetaMapping,
): Generator<Yield> {
  const locator = document.pointer(...path);
  if (!isObject(group) || path.length > 20) {
    yield { type: "issue", code: "record.unexpected-shape", locator };
    return;
  }
  const name = group["name"];
  const within =
    typeof name === "string" && name !== "" ? [...names, name] : names;
  const { entries, children } = group;
  if (!Array.isArray(entries) && !Array.isArray(children)) {
    // A group that is no group: one thing of its own.
    yield groupEntry(group, within, locator, mapping);
    return;
  }
  if (Array.isArray(entries))
    for (let index = 0; index < entries.length; index += 1) {
      const entry = entries[index]!;
      const at = document.pointer(...path, "entries", index);
      if (isObject(entry)) yield groupEntry(entry, within, at, mapping);
      else
        yield { type: "issue", code: "record.unexpected-shape", locator: at };
    }
  if (Array.isArray(children))
    for (let index = 0; index < children.length; index += 1)
      yield* readGroup(
        document,
        children[index]!,
        [...path, "children", index],
        within,
        mapping,
      );
}

function groupEntry(
  entry: JsonObject,
  within: readonly string[],
  locator: string,
  mapping: MetaMapping,
): Yield {
  const fields = new Fields(entry);
  const data = fields.child("data");
  const occurredAt = fields.instant("timestamp");
  const text = data?.text("name") ?? data?.text("value");
  const url = data?.peek("uri") ?? data?.peek("share");
  return {
    type: "record",
    draft: {
      category: mapping.category,
      flow: mapping.flow,
      concernsOthers: mapping.concernsOthers,
      occurredAt,
      title: within.length > 0 ? within.join(" › ") : undefined,
      text,
      person: mapping.category === "friends" ? text : undefined,
      identity: [mapping.id, text, typeof url === "string" ? url : undefined],
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
  const around = new Map<string, Scalar>();
  for (const key of Object.keys(album))
    if (key !== "photos" && key !== "cover_photo")
      flatten(album[key]!, `album.${key}`, around);
  const cover = album["cover_photo"];
  const media: [JsonValue, string][] = photos.map((photo, index) => [
    photo,
    document.pointer("photos", index),
  ]);
  // The cover is one of the photos, but for an album cut by a date range.
  if (
    isObject(cover) &&
    !photos.some((photo) => isObject(photo) && photo["uri"] === cover["uri"])
  )
    media.push([cover, document.pointer("cover_photo")]);
  for (const [photo, locator] of media) {
    if (!isObject(photo)) {
      yield { type: "issue", code: "record.unexpected-shape", locator };
      continue;
    }
    yield* readMedium(photo, locator, mapping, around, context);
  }
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
    else
      yield* readMedium(
        row.fields.all(),
        row.pointer,
        mapping,
        new Map(),
        context,
      );
  }
}

function* readMedium(
  medium: JsonObject,
  locator: string,
  mapping: MetaMapping,
  around: ReadonlyMap<string, Scalar>,
  context: ReadContext,
): Generator<Yield> {
  const fields = new Fields(medium);
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
  for (const [key, value] of around) put(extra, key, value);
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
    const place = `${locator}/comments/${index}`;
    if (!isObject(comment)) {
      yield { type: "issue", code: "record.unexpected-shape", locator: place };
      continue;
    }
    const parts = new Fields(comment);
    const author = parts.text("author");
    const text = parts.text("comment");
    yield {
      type: "record",
      draft: {
        category: "posts",
        flow: mapping.flow,
        concernsOthers: true,
        occurredAt: parts.instant("timestamp"),
        person: author,
        own:
          owners.length === 0 || author === undefined
            ? undefined
            : owners.includes(author),
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
    if (row.fields === undefined) {
      yield { type: "record", draft: draftOf(row, mapping, context) };
      continue;
    }
    const activity = takeActivity(row.fields);
    const { author } = activity;
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
        title: activity.title,
        text: activity.text ?? activity.reaction,
        person: author,
        own:
          author === undefined || owners.length === 0
            ? undefined
            : owners.includes(author),
        // A reaction is known by its minute and its place among those of that minute: its two files share no word.
        identity:
          mapping.category === "reactions"
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
  for (const row of rowsOf(document, {})) {
    if (!(row instanceof LabelRow)) {
      yield { type: "record", draft: draftOf(row, mapping, context) };
      continue;
    }
    const messages = [
      ...row.rows((...steps) => `${row.pointer}/${steps.join("/")}`),
    ];
    const assistant = row.title();
    const title = row.text("name") ?? assistant ?? "";
    const around = row.rest();
    const conversation = { title };
    yield {
      type: "conversation",
      conversation,
      people: assistant === undefined ? [] : [assistant],
    };
    for (const message of messages) {
      const text = message.text("text");
      const occurredAt = message.instant();
      const extra = message.rest();
      for (const [key, value] of around) put(extra, key, value);
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
          extra,
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
): Generator<Yield> {
  const { value } = document;
  if (!isObject(value)) return;
  const path = resolve(value, mapping.rows?.keys?.[0]?.split("/") ?? []);
  const map = path === undefined ? undefined : at(value, path);
  if (path === undefined || !isObject(map)) return;
  for (const key of Object.keys(map)) {
    const extra = flatten(map[key]!, "", new Map<string, Scalar>());
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

/** The newest time in a list of times, wherever below the key it stands. */
function latestOf(value: JsonValue): number | undefined {
  const times = (Array.isArray(value) ? value : [value])
    .map(instantOf)
    .filter((instant) => instant !== undefined);
  return times.length === 0 ? undefined : Math.max(...times);
}
