import type { Scalar } from "../../../../shared/domain/record.ts";
import {
  isObject,
  type JsonObject,
  type JsonValue,
} from "../../formats/json-value.ts";
import { Fields, flatten, sharing } from "../fields.ts";
import type { ReadContext, Yield } from "../importer.ts";
import type { JsonDocument } from "../json-document.ts";
import { LabelRow } from "../meta/label-row.ts";
import {
  draftOf,
  readRows,
  unexpected,
  type MetaMapping,
} from "../meta/mapping.ts";
import { at, KeyedRow, placeIn, resolve, rowsOf } from "../meta/rows.ts";
import { readMedia, readMedium } from "./odd-files.ts";

/**
 * Letters to and from the service's support: `{support_messages: {<id>: {timestamp, subject, messages[]}}}`. Each
 * letter is a message of a conversation called by its subject.
 */
export function* readCorrespondence(
  document: JsonDocument,
  mapping: MetaMapping,
  context: ReadContext,
): Generator<Yield> {
  const { value } = document;
  const path = isObject(value)
    ? resolve(value, mapping.rows?.keys ?? [])
    : undefined;
  const threads = path === undefined ? undefined : at(value, path);
  if (path === undefined || !isObject(threads)) {
    yield* readRows(document, mapping, context);
    return;
  }
  const beside = new Map<string, Scalar>();
  for (const key of Object.keys(value as JsonObject))
    if (key !== path[0]) flatten((value as JsonObject)[key]!, key, beside);
  for (const id of Object.keys(threads)) {
    const thread = threads[id]!;
    const here = [...path, id];
    if (!isObject(thread)) yield unexpected(document.pointer(...here));
    else
      yield* readLetters(document, new Fields(thread), here, {
        mapping,
        context,
        beside: new Map([["support_id", id], ...beside]),
      });
  }
}

interface Inside {
  mapping: MetaMapping;
  context: ReadContext;
  beside: ReadonlyMap<string, Scalar>;
}

function* readLetters(
  document: JsonDocument,
  thread: Fields,
  path: readonly string[],
  { mapping, context, beside }: Inside,
): Generator<Yield> {
  const subject = thread.text("subject");
  const letters = thread.peek("messages");
  const conversation = { title: subject ?? "" };
  thread.addRest(beside);
  if (!Array.isArray(letters) || letters.length === 0) {
    yield {
      type: "record",
      draft: {
        category: mapping.category,
        flow: mapping.flow,
        concernsOthers: mapping.concernsOthers,
        kind: "other",
        occurredAt: thread.instant("timestamp"),
        conversation,
        text: subject,
        identity: [mapping.id, subject],
        extra: thread.rest(),
        locator: document.pointer(...path),
      },
    };
    return;
  }
  thread.drop("messages");
  const share = sharing(thread.rest());
  for (let index = 0; index < letters.length; index += 1) {
    const letter = letters[index]!;
    const locator = document.pointer(...path, "messages", index);
    if (!isObject(letter)) {
      yield unexpected(locator);
      continue;
    }
    const fields = new Fields(letter);
    fields.addRest(share());
    if (fields.peek("subject") === subject) fields.drop("subject");
    const from = fields.text("from");
    const text = fields.text("message");
    const own = isOwner(from, context);
    yield {
      type: "record",
      draft: {
        category: mapping.category,
        flow: own === false ? "received" : mapping.flow,
        concernsOthers: mapping.concernsOthers,
        kind: text === undefined ? "other" : "text",
        occurredAt: fields.instant("timestamp"),
        own,
        person: from,
        conversation,
        text,
        identity: [mapping.id, subject, from, text],
        extra: fields.rest(),
        locator,
      },
    };
  }
}

function isOwner(
  name: string | undefined,
  { owner }: ReadContext,
): boolean | undefined {
  if (name === undefined || owner === null) return undefined;
  return (
    owner.names.includes(name) || owner.handles.includes(name.toLowerCase())
  );
}

/** What somebody answered to join groups: `{group_answers: [{group_name, answers: [{question, answer, timestamp}]}]}`. */
export function* readMembershipAnswers(
  document: JsonDocument,
  mapping: MetaMapping,
  context: ReadContext,
): Generator<Yield> {
  for (const row of rowsOf(document, mapping.rows ?? {})) {
    const answers = row.fields?.peek("answers");
    if (!Array.isArray(answers) || answers.length === 0) {
      yield { type: "record", draft: draftOf(row, mapping, context) };
      continue;
    }
    row.fields?.drop("answers");
    const group = row.fields?.peek("group_name");
    const share = sharing(row.rest());
    for (let index = 0; index < answers.length; index += 1) {
      const answer = answers[index]!;
      const locator = placeIn(row.pointer, "answers", index);
      if (!isObject(answer)) {
        yield unexpected(locator);
        continue;
      }
      const each = new KeyedRow(answer, locator);
      each.addRest(share());
      const draft = draftOf(each, mapping, context);
      yield {
        type: "record",
        draft: {
          ...draft,
          identity: [
            ...draft.identity,
            typeof group === "string" ? group : undefined,
            draft.title,
          ],
        },
      };
    }
  }
}

/** Labelled records about pictures: each medium named in one is a record, told what the record says around it. */
export function* readLabelledMedia(
  document: JsonDocument,
  mapping: MetaMapping,
  context: ReadContext,
): Generator<Yield> {
  const records = Array.isArray(document.value)
    ? document.value
    : [document.value];
  if (!records.every(isLabelled)) {
    yield* readMedia(document, mapping, context);
    return;
  }
  for (let index = 0; index < records.length; index += 1) {
    const path = Array.isArray(document.value) ? [index] : [];
    const media: { medium: JsonObject; locator: string }[] = [];
    const rest = withoutMedia(records[index]!, path, (medium, where) => {
      media.push({ medium, locator: document.pointer(...where) });
    });
    const row = new LabelRow(rest as JsonObject, document.pointer(...path));
    if (media.length === 0) {
      yield { type: "record", draft: draftOf(row, mapping, context) };
      continue;
    }
    const share = sharing(row.rest());
    for (const { medium, locator } of media) {
      const fields = new Fields(medium);
      fields.addRest(share());
      yield* readMedium(fields, locator, mapping, context);
    }
  }
}

function isLabelled(value: JsonValue): value is JsonObject {
  return isObject(value) && Array.isArray(value["label_values"]);
}

/** A copy of a labelled record without the elements of its `media` lists, which are handed out on the way. */
function withoutMedia(
  value: JsonValue,
  path: readonly (string | number)[],
  found: (medium: JsonObject, path: readonly (string | number)[]) => void,
): JsonValue {
  if (Array.isArray(value))
    return value.map((item, index) =>
      withoutMedia(item, [...path, index], found),
    );
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(
    ([key, child]): [string, JsonValue] => {
      const here = [...path, key];
      if (key !== "media" || !Array.isArray(child))
        return [key, withoutMedia(child, here, found)];
      return [
        key,
        child.filter((item, index) => {
          const isMedium = isObject(item) && typeof item["uri"] === "string";
          if (isMedium) found(item, [...here, index]);
          return !isMedium;
        }),
      ];
    },
  );
  // fromEntries defines own properties, so no key can reach a prototype.
  return Object.fromEntries(members);
}
