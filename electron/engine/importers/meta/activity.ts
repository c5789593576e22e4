import type { Scalar } from "../../../../shared/domain/record.ts";
import {
  isObject,
  type JsonObject,
  type JsonValue,
} from "../../formats/json-value.ts";
import { flatten, put } from "../fields.ts";
import type { Fields } from "../fields.ts";

/** What an activity record `{timestamp, title, data[], attachments[], tags[]}` says, its parts under their own names. */
export interface Activity {
  occurredAt: number | undefined;
  /** The localised sentence: "X commented on Y's post." */
  title: string | undefined;
  /** What was written: post, comment, search term, or the name of the thing acted on. */
  text: string | undefined;
  reaction: string | undefined;
  /** Who wrote or reacted, where the record says so. */
  author: string | undefined;
  url: string | undefined;
  /** Name of the first medium's file with its folder: what stays of it over generations. */
  medium: string | undefined;
  lifeEvent: string | undefined;
  extra: Map<string, Scalar>;
}

/**
 * Takes an activity record apart. Any part may be missing; a post may be a photo, a link or a life event and nothing
 * else.
 */
export function takeActivity(fields: Fields): Activity {
  const activity: Activity = {
    occurredAt: fields.instant("timestamp"),
    title: withoutTags(fields.text("title")),
    text: undefined,
    reaction: undefined,
    author: undefined,
    url: undefined,
    medium: undefined,
    lifeEvent: undefined,
    extra: new Map(),
  };
  for (const part of takeList(fields.peek("data"), "data", activity))
    takeData(part, activity);
  for (const attachment of takeList(
    fields.peek("attachments"),
    "attachments",
    activity,
  )) {
    for (const part of takeList(attachment["data"], "attachment", activity))
      takeAttachment(part, activity);
    restOf(attachment, ["data"], "attachment", activity.extra);
  }
  fields.drop("data", "attachments");
  fields.rest(activity.extra);
  for (const [key, value] of activity.extra)
    if (typeof value === "string")
      activity.extra.set(key, withoutTags(value) ?? value);
  return activity;
}

function takeData(part: JsonObject, activity: Activity): void {
  for (const key of Object.keys(part)) {
    const value = part[key]!;
    if (
      (key === "post" || key === "text" || key === "name") &&
      typeof value === "string"
    )
      addText(activity, key, value);
    else if (key === "comment" && isObject(value)) takeComment(value, activity);
    else if (key === "reaction" && isObject(value)) {
      const taken: string[] = [];
      const reaction = stringOf(value["reaction"]);
      if (activity.reaction === undefined && reaction !== undefined) {
        activity.reaction = reaction;
        taken.push("reaction");
      }
      if (takeAuthor(activity, value["actor"])) taken.push("actor");
      restOf(value, taken, "reaction", activity.extra);
    } else if (
      typeof value === "number" &&
      value * 1000 === activity.occurredAt
    )
      continue;
    else flatten(value, key, activity.extra);
  }
}

function takeComment(comment: JsonObject, activity: Activity): void {
  const taken: string[] = [];
  const text = stringOf(comment["comment"]);
  if (text !== undefined) {
    addText(activity, "comment", text);
    taken.push("comment");
  }
  if (takeAuthor(activity, comment["author"])) taken.push("author");
  // Its time repeats the record's in every archive seen.
  if (Number(comment["timestamp"]) * 1000 === activity.occurredAt)
    taken.push("timestamp");
  restOf(comment, taken, "comment", activity.extra);
}

/** The first author named; true when the name is taken, or repeats the one that was. */
function takeAuthor(activity: Activity, name: JsonValue | undefined): boolean {
  const author = stringOf(name);
  activity.author ??= author;
  return author !== undefined && author === activity.author;
}

function takeAttachment(part: JsonObject, activity: Activity): void {
  for (const key of Object.keys(part)) {
    const value = part[key]!;
    if (key === "media" && isObject(value)) {
      const uri = stringOf(value["uri"]);
      if (uri !== undefined) activity.medium ??= mediumName(uri);
    }
    if (key === "external_context" && isObject(value))
      activity.url ??= stringOf(value["url"]);
    if (key === "life_event" && isObject(value))
      activity.lifeEvent ??= stringOf(value["title"]);
    // A search repeats its term in quotes.
    if (key === "text" && value === `"${activity.text ?? ""}"`) continue;
    for (const [name, scalar] of flatten(value, key, new Map<string, Scalar>()))
      put(activity.extra, name, scalar);
  }
}

function addText(activity: Activity, key: string, value: string): void {
  const text = withoutTags(value);
  if (text === undefined || text === "") return;
  if (activity.text === undefined) activity.text = text;
  else if (activity.text !== text) put(activity.extra, key, text);
}

function restOf(
  value: JsonObject,
  taken: readonly string[],
  path: string,
  into: Map<string, Scalar>,
): void {
  for (const key of Object.keys(value))
    if (!taken.includes(key)) flatten(value[key]!, `${path}.${key}`, into);
}

/** People and pages tagged in a text stand there as `@[id:kind:Name]`; a person reads the name. */
export function withoutTags<T extends string | undefined>(text: T): T {
  return (
    text?.includes("@[") === true
      ? text.replace(/@\[\d+:\d+:([^\]]*)\]/g, "$1")
      : text
  ) as T;
}

/** A medium is known by its file and folder: what stands before changed with every generation. */
export function mediumName(uri: string): string {
  return uri.split("/").slice(-2).join("/").normalize("NFC");
}

/** The objects of a list; what is no object, or no list, is a leftover. */
function takeList(
  value: JsonValue | undefined,
  name: string,
  activity: Activity,
): JsonObject[] {
  if (!Array.isArray(value)) {
    flatten(value ?? null, name, activity.extra);
    return [];
  }
  for (const item of value)
    if (!isObject(item))
      for (const [key, scalar] of flatten(
        item,
        name,
        new Map<string, Scalar>(),
      ))
        put(activity.extra, key, scalar);
  return value.filter(isObject);
}

function stringOf(value: JsonValue | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
