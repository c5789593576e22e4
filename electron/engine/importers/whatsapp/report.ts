/*
 * The account report ("Request account info", since 2018): one page and one file of lists (2018 to about 2021), folders
 * of JSON and pages (2022), the same with Meta's labelled records (from 2023).
 *
 * Facts: names of folders and files, `wa_contacts`, `wa_groups`, `wa_registration_info`, `wa_settings.device_info`,
 * `label_values` and the English labels of user_information, from public parsers, read 2026-11. Nobody published a page,
 * nor the keys of settings, terms and avatars: these are read by what their values look like, and what is not
 * understood is `other`, with its label. Reports hold no messages.
 */
import { readDocuments } from "../json-document.ts";
import { splitEnding } from "../entry-name.ts";
import { MappingTable, type FileMapping } from "../file-mapping.ts";
import {
  OtherShape,
  type EntryReader,
  type NamedEntry,
  type Owner,
  type ReadContext,
  type Yield,
} from "../importer.ts";
import { claimByMarkers } from "../markers.ts";
import { floatingClock } from "../clock.ts";
import type { Entry } from "../../archive/archive.ts";
import { EntryError } from "../../archive/archive-error.ts";
import { isObject, type JsonValue } from "../../formats/json-value.ts";
import { parsePrinted } from "./report-printed.ts";
import { readPageParts, type PagePart } from "./report-page.ts";
import {
  isReport,
  ownFactsIn,
  recordsOf,
  type ReportPlace,
} from "./report-records.ts";
import { statedIn, type Stated } from "./report-stated.ts";
import { sectionTopic, wordsOf, type Topic } from "./report-words.ts";

interface ReportFile extends FileMapping {
  topic: Topic;
}

const file = (
  id: string,
  topic: Topic,
  category: FileMapping["category"],
  flow: FileMapping["flow"],
  ...entries: readonly string[]
): ReportFile => ({
  id,
  topic,
  category,
  flow,
  concernsOthers: category === "contacts" || category === "friends",
  entries,
});

/** The files of the folders; those of the last rows are yet unknown and told by their names, as far as these tell. */
const files: readonly ReportFile[] = [
  file(
    "report_user",
    "user",
    "profile",
    "provided",
    "whatsapp_account_information/user_information",
  ),
  file(
    "report_registration",
    "registration",
    "profile",
    "observed",
    "whatsapp_account_information/registration_info", // 2022
    "whatsapp_account_information/registration_information", // from about 2023
  ),
  file(
    "report_avatar",
    "avatar",
    "profile",
    "provided",
    "whatsapp_account_information/avatars_information",
  ),
  file(
    "report_contacts",
    "contacts",
    "contacts",
    "provided",
    "whatsapp_connections/contacts",
  ),
  file(
    "report_groups",
    "groups",
    "groups",
    "observed",
    "whatsapp_connections/groups",
  ),
  file(
    "report_settings",
    "settings",
    "settings",
    "provided",
    "whatsapp_settings/account_settings",
  ),
  file(
    "report_terms",
    "terms",
    "settings",
    "provided",
    "whatsapp_settings/terms_of_service",
  ),
  file(
    "report_other_account",
    "other",
    "other",
    "observed",
    "whatsapp_account_information/*",
  ),
  file(
    "report_other_connections",
    "other",
    "other",
    "observed",
    "whatsapp_connections/*",
  ),
  file(
    "report_other_settings",
    "settings",
    "settings",
    "provided",
    "whatsapp_settings/*",
  ),
];

const table = new MappingTable(files);

const FOLDERS = [
  "whatsapp_account_information/",
  "whatsapp_connections/",
  "whatsapp_settings/",
] as const;

/** The two files of the first reports; others may be called so too, so they are never sure. */
const FIRST = /^(.*\/)?(portability\.json|access\.html?)$/;

/** The root of a report that an entry name shows. */
export function claimsReport(
  name: string,
): { root: string; sure: boolean } | undefined {
  const first = FIRST.exec(name);
  return (
    claimByMarkers(name, FOLDERS, []) ??
    (first === null ? undefined : { root: first[1] ?? "", sure: false })
  );
}

/** The start page and the logo say nothing. Below the root only: a chat may hold a document of any name. */
export function isReportPresentation(name: string): boolean {
  return /^(index\.html?|files\/[^/]*logo[^/]*)$/.test(name);
}

/** The reader of a report's entry, in JSON or as a page. */
export function reportReaderOf(name: string): EntryReader | undefined {
  const { stem, ending } = splitEnding(name);
  if (!/^(json|html?)$/.test(ending)) return undefined;
  const isPage = ending !== "json";
  if (FIRST.test(name))
    return isPage
      ? readerOf("report_access", "profile", undefined, stem, pageOfAll)
      : readerOf(
          "report_portability",
          "contacts",
          undefined,
          stem,
          portability,
        );
  const found = table.find(name);
  if (found === undefined) return undefined;
  const { id, category, topic } = found.mapping;
  const told =
    topic === "other"
      ? sectionTopic(stem.slice(stem.lastIndexOf("/") + 1))
      : topic;
  return readerOf(
    id,
    category,
    told ?? "other",
    `${id}/${found.view}${isPage ? " html" : ""}`,
    isPage ? page : json,
  );
}

type Read = (
  entry: Entry,
  context: ReadContext,
  topic: Topic | undefined,
) => AsyncIterable<Iterable<Yield>>;

function readerOf(
  mapping: string,
  category: EntryReader["category"],
  topic: Topic | undefined,
  view: string,
  read: Read,
): EntryReader {
  return {
    mapping,
    category,
    view,
    read: (entry, context) => read(entry, context, topic),
  };
}

const asWritten = (text: string): string => text;

const placeOf = (topic: Topic | undefined): ReportPlace => ({
  topic,
  isForeignTwin: false,
});

async function* json(
  entry: Entry,
  _context: ReadContext,
  topic: Topic | undefined,
): AsyncGenerator<Iterable<Yield>> {
  for await (const document of readDocuments(entry, asWritten)) {
    if (typeof document.value !== "object")
      throw new EntryError("entry.unexpected-shape");
    yield recordsOf(statedIn(document), placeOf(topic));
  }
}

/** `{"contacts": [number, …], "groups": [name, …]}` and nothing else; any file may be called portability. */
async function* portability(entry: Entry): AsyncGenerator<Iterable<Yield>> {
  for await (const document of readDocuments(entry, asWritten)) {
    if (!isPortability(document.value)) throw new OtherShape();
    const { statements, lists } = statedIn(document);
    yield recordsOf(
      { statements, lists: lists.filter(({ path }) => path[0] === "contacts") },
      placeOf("contacts"),
    );
    yield recordsOf(
      {
        statements: [],
        lists: lists.filter(({ path }) => path[0] !== "contacts"),
      },
      placeOf("groups"),
    );
  }
}

function isPortability(value: JsonValue): boolean {
  return (
    isObject(value) &&
    Object.keys(value).every((key) => key === "contacts" || key === "groups") &&
    Object.values(value).every(Array.isArray)
  );
}

async function* page(
  entry: Entry,
  context: ReadContext,
  topic: Topic | undefined,
): AsyncGenerator<Iterable<Yield>> {
  const { stem } = splitEnding(context.name);
  const base = stem.slice(stem.lastIndexOf("/") + 1);
  const isTwin =
    context.entries?.called(base).includes(`${stem}.json`) ?? false;
  for await (const part of readPageParts(entry, context)) {
    // Pages are titled like their files, in the language of all their labels.
    const isEnglish = wordsOf(part.title) === wordsOf(base);
    const place = { topic, isForeignTwin: isTwin && !isEnglish };
    yield* recordsOfPart(part, place);
  }
}

/** The one page of the first reports. */
async function* pageOfAll(
  entry: Entry,
  context: ReadContext,
): AsyncGenerator<Iterable<Yield>> {
  let isKnown = false;
  for await (const part of readPageParts(entry, context)) {
    isKnown ||= isReport(part, placeOf(undefined));
    if (!isKnown) throw new OtherShape();
    yield* recordsOfPart(part, placeOf(undefined));
  }
}

function* recordsOfPart(
  part: PagePart,
  place: ReportPlace,
): Generator<Iterable<Yield>> {
  yield recordsOf(part, place);
  for (const stated of printedIn(part)) yield recordsOf(stated, place);
}

/** What a page holds as JSON, which says what its twin says; any other text stands for itself. */
function printedIn({ printed }: PagePart): Stated[] {
  return printed.map(({ text, locator }) => {
    const document = parsePrinted(text, locator);
    return document === undefined
      ? { statements: [{ path: [], value: text, locator }], lists: [] }
      : statedIn(document);
  });
}

/** Whose report it is: the number, and the name where there is one. */
export async function findReportOwner(
  entries: readonly NamedEntry[],
): Promise<Owner | null> {
  const names = new Set<string>();
  const handles = new Set<string>();
  for (const { entry, name } of entries) {
    if (entry.aside !== null || !OWNER.test(name)) continue;
    try {
      for await (const { stated, place } of ownStated(entry, name)) {
        const { phone, name: own } = ownFactsIn(stated, place);
        if (phone !== undefined) handles.add(phone);
        if (own !== undefined) names.add(own);
      }
    } catch {
      // A damaged file is reported when it is read as an entry; here it only names nobody.
    }
  }
  return names.size + handles.size === 0
    ? null
    : { names: [...names], handles: [...handles] };
}

const OWNER =
  /(^|\/)(whatsapp_account_information\/user_information\.(json|html?)|access\.html?)$/;

async function* ownStated(
  entry: Entry,
  name: string,
): AsyncGenerator<{ stated: Stated; place: ReportPlace }> {
  const place = placeOf(FIRST.test(name) ? undefined : "user");
  if (name.endsWith(".json")) {
    for await (const document of readDocuments(entry, asWritten))
      yield { stated: statedIn(document), place };
    return;
  }
  for await (const part of readPageParts(entry, { clock: floatingClock }))
    for (const stated of [part, ...printedIn(part)]) yield { stated, place };
}
