import type { Category } from "../../../../shared/domain/category.ts";
import type { DataFlow } from "../../../../shared/domain/data-flow.ts";
import type { RecordDraft, Scalar } from "../../../../shared/domain/record.ts";
import { put, sharing } from "../fields.ts";
import type { Yield } from "../importer.ts";
import { unexpected } from "../meta/mapping.ts";
import type {
  Stated,
  StatedItem,
  StatedList,
  Statement,
  Time,
} from "./report-stated.ts";
import {
  addressOf,
  isAddress,
  isPhone,
  phoneOf,
  phonesOf,
} from "./report-values.ts";
import {
  choiceOf,
  isNameLabel,
  isNumberLabel,
  isRefused,
  listTopic,
  namesMeta,
  plainChoice,
  plainValue,
  sectionTopic,
  wordsOf,
  type Topic,
} from "./report-words.ts";

/** What is known of the entry whose statements become records. */
export interface ReportPlace {
  /** What the file is about; undefined for a page about everything. */
  topic: Topic | undefined;
  /** True where labels may be in any language although the same is here as JSON: what no word tells counts nowhere. */
  isForeignTwin: boolean;
}

/** The owner's own facts, as far as these statements hold them. */
export interface OwnFacts {
  phone: string | undefined;
  name: string | undefined;
}

/** What of an owner stands among the statements. */
export function ownFactsIn(stated: Stated, place: ReportPlace): OwnFacts {
  const sorted = new Sorting(stated, place);
  const own = stated.statements.filter(
    (each) => sorted.topicOf(each) === "user",
  );
  const phone = own.find((each) => isPhone(labelOf(each), String(each.value)));
  const name = own.find(
    ({ path, value }) => isNameLabel(path.at(-1) ?? "") && value !== "",
  );
  return {
    phone: phone && phoneOf(String(phone.value)),
    name: name && String(name.value),
  };
}

/** Whether a page that has no name of its own says anything by which a report is known. */
export function isReport(stated: Stated, place: ReportPlace): boolean {
  const sorting = new Sorting(stated, place);
  return (
    stated.statements.some((each) => sorting.topicOf(each) === "user") ||
    stated.lists.some(
      (list) =>
        sorting.topicOfList(list) !== "other" &&
        list.items.some(
          ({ value }) => value !== undefined && phoneOf(String(value)),
        ),
    )
  );
}

/** The records of all that a file states, or one part of it. */
export function* recordsOf(
  stated: Stated,
  place: ReportPlace,
): Generator<Yield> {
  const sorting = new Sorting(stated, place);
  const facts = new Map<Topic, Statement[]>();
  const around = new Map<Topic, Statement[]>();
  for (const each of stated.statements) {
    const topic = sorting.topicOf(each);
    const label = labelOf(each);
    const value = String(each.value);
    if (isAddress(label, value)) yield record(addressRecord(each));
    else if (topic === "user" || topic === "registration" || topic === "avatar")
      if (namesMeta(label)) yield record(choiceRecord(each, "terms"));
      else add(facts, topic, each);
    else if (listTopic(label) === "blocked" && phonesOf(value).length > 0)
      yield* phonesOf(value).map((phone) => record(blockedRecord(phone, each)));
    else if (topic === "settings" || topic === "terms")
      yield record(
        place.isForeignTwin && choiceOf(labelsOf(each), topic) === undefined
          ? otherRecord([each], each.locator)
          : choiceRecord(each, topic),
      );
    else if (topic === "contacts" || topic === "blocked" || topic === "groups")
      // A table of names and numbers.
      if (topic !== "groups" && [label, value].some((text) => phoneOf(text)))
        yield record(personRecord(itemOfPair(each), topic, label));
      else add(around, topic, each);
    else if (topic === "channels") add(around, topic, each);
    else yield record(otherRecord([each], each.locator));
  }
  for (const [topic, statements] of facts)
    yield record(factsRecord(topic, statements));
  for (const list of stated.lists) yield* listRecords(list, sorting, around);
  for (const [topic, statements] of around)
    yield record(aroundRecord(topic, statements));
}

function record(draft: RecordDraft): Yield {
  return { type: "record", draft };
}

function add(
  into: Map<Topic, Statement[]>,
  topic: Topic,
  statement: Statement,
): void {
  const known = into.get(topic);
  if (known === undefined) into.set(topic, [statement]);
  else known.push(statement);
}

/** Tells of each statement and list what it is about. */
class Sorting {
  readonly #place: ReportPlace;
  /** The section of a page about everything in which the owner's number stands, in whatever language. */
  readonly #own: string | undefined;
  /** What the lists are of, where no heading of the page is in words that are known: then their order tells. */
  readonly #byOrder = new Map<StatedList, Topic>();

  constructor({ statements, lists }: Stated, place: ReportPlace) {
    this.#place = place;
    if (place.topic !== undefined) return;
    const own = statements.find(
      (each) =>
        isPhone(labelOf(each), String(each.value)) &&
        sectionTopic(sectionOf(each)) === undefined,
    );
    this.#own = own && sectionOf(own);
    if (lists.some(({ path }) => topicOfLabels(path, listTopic) !== undefined))
      return;
    // Numbers, then names, then numbers again: contacts, groups, blocked (the order of the one page seen).
    const order: Topic[] = ["contacts", "groups", "blocked"];
    for (const list of lists) {
      const [next] = order;
      if (next === undefined) break;
      const isOfPhones = list.items.every(
        ({ value }) =>
          value !== undefined && phoneOf(String(value)) !== undefined,
      );
      if (isOfPhones !== (next !== "groups")) continue;
      this.#byOrder.set(list, next);
      order.shift();
    }
  }

  topicOf(statement: Statement): Topic {
    const { topic } = this.#place;
    if (topic !== undefined) return topic;
    const section = sectionOf(statement);
    return (
      sectionTopic(section) ??
      // A section may lie in another.
      topicOfLabels(statement.path.slice(0, -1), sectionTopic) ??
      (section === this.#own ? "user" : "other")
    );
  }

  topicOfList(list: StatedList): Topic {
    const { topic } = this.#place;
    const said = topicOfLabels(list.path, listTopic);
    if (topic === "settings" || topic === "terms")
      // Of whom a choice excepts nobody knows more than its label.
      return said === "blocked" || said === "devices" ? said : "other";
    if (said !== undefined) return said;
    if (this.#byOrder.has(list)) return this.#byOrder.get(list)!;
    if (topic === "user" && list.items.some(isDevice)) return "devices";
    return topic !== undefined && LISTED.has(topic) ? topic : "other";
  }
}

const LISTED: ReadonlySet<Topic> = new Set([
  "contacts",
  "groups",
  "channels",
  "blocked",
  "devices",
]);

function topicOfLabels(
  labels: readonly string[],
  topicOf: (label: string) => Topic | undefined,
): Topic | undefined {
  for (const label of labels.toReversed()) {
    const topic = topicOf(label);
    if (topic !== undefined) return topic;
  }
  return undefined;
}

const labelOf = ({ path }: Statement): string => path.at(-1) ?? "";
const sectionOf = ({ path }: Statement): string => path.at(-2) ?? "";

/** Labels without the one wrapper that every file has: `wa_settings.privacy.last_seen`. */
function labelsOf({ path }: { path: readonly string[] }): string {
  return path
    .filter((label, at) => at > 0 || path.length === 1 || !isWrapper(label))
    .join(" › ");
}

const isWrapper = (label: string): boolean => label.startsWith("wa_");

/** The whole of it, as leftovers under its labels. */
function extraOf(
  statements: readonly Statement[],
  into = new Map<string, Scalar>(),
): Map<string, Scalar> {
  for (const each of statements) put(into, labelsOf(each), each.value);
  return into;
}

interface Sort {
  category: Category;
  flow: DataFlow;
  concernsOthers?: boolean;
}

const ADDRESS: Sort = { category: "devices", flow: "observed" };

/** An address that is listed by itself. */
function addressRecord(statement: Statement): RecordDraft {
  const address = addressOf(String(statement.value))!;
  return {
    ...draftOf(ADDRESS, statement.locator),
    title: labelsOf(statement),
    text: address,
    identity: ["report_address", address],
    extra: new Map(),
  };
}

/** Facts about the account: one thing, whenever it was downloaded. */
function factsRecord(
  topic: Topic,
  statements: readonly Statement[],
): RecordDraft {
  const text = (isWanted: (label: string) => boolean): string | undefined => {
    const found = statements.find((each) => isWanted(labelOf(each)));
    return found && String(found.value);
  };
  const sort: Sort = {
    category: "profile",
    flow: topic === "registration" ? "observed" : "provided",
  };
  return {
    ...draftOf(sort, ""),
    ...(topic === "registration" && firstTime(statements)),
    title: topic === "user" ? text(isNameLabel) : undefined,
    identity: [`report_${topic}`],
    extra: extraOf(statements),
  };
}

/** One choice, consent or setting. A time is when it was made, any other value is what was chosen. */
function choiceRecord(statement: Statement, topic: Topic): RecordDraft {
  const { value, time, locator } = statement;
  // A heading of a page says where a setting stands, a key around another is part of its name.
  const label = labelsOf(statement);
  const choice = choiceOf(labelOf(statement), topic) ?? choiceOf(label, topic);
  const said = String(value);
  const refused =
    choice === "meta_sharing" ? isRefused(label, said) : undefined;
  const answer =
    refused === undefined ? plainValue(said) : refused ? "refused" : "shared";
  const isTime = time !== undefined;
  const extra = new Map<string, Scalar>();
  if (choice !== undefined) extra.set("setting", choice);
  if (choice === "meta_sharing" && !isTime)
    extra.set("answer", refused === undefined ? "unclear" : answer);
  if (isTime) put(extra, label, value);
  return {
    ...draftOf(
      {
        category: "settings",
        flow: choice === "meta_sharing" ? "shared" : "provided",
      },
      locator,
    ),
    ...time,
    title: label === "" ? undefined : label,
    text: isTime ? undefined : said,
    identity: [
      "report_choice",
      choice ?? plainChoice(labelOf(statement) || label),
      isTime ? "time" : answer,
    ],
    extra,
  };
}

/** What nobody understood: its label and what it says. */
function otherRecord(
  statements: readonly Statement[],
  locator: string,
  label?: string,
): RecordDraft {
  const [only, more] = statements;
  const isOne = only !== undefined && more === undefined;
  const title = isOne ? labelsOf(only) : label;
  const extra = isOne ? new Map<string, Scalar>() : extraOf(statements);
  return {
    ...draftOf({ category: "other", flow: "observed" }, locator),
    ...(isOne ? only.time : undefined),
    title: title === "" ? undefined : title,
    text: isOne ? String(only.value) : undefined,
    identity: [
      "report_other",
      title,
      isOne ? String(only.value) : JSON.stringify([...extra]),
    ],
    extra,
  };
}

/** What stands around lists in which nothing is. */
function aroundRecord(
  topic: Topic,
  statements: readonly Statement[],
): RecordDraft {
  return {
    ...draftOf({ category: "settings", flow: "observed" }, ""),
    identity: [`report_${topic}.settings`],
    extra: extraOf(statements),
  };
}

function* listRecords(
  list: StatedList,
  sorting: Sorting,
  around: Map<Topic, Statement[]>,
): Generator<Yield> {
  const topic = sorting.topicOfList(list);
  const label = labelsOf(list);
  const share = sharing(extraOf(around.get(topic) ?? []));
  let found = false;
  for (const item of list.items) {
    if (isEmpty(item)) {
      yield unexpected(item.locator);
      continue;
    }
    const draft = itemRecord(item, topic, label);
    if (draft.category !== "other") {
      for (const [key, value] of share())
        put(draft.extra as Map<string, Scalar>, key, value);
      found = true;
    }
    yield record(draft);
  }
  if (found) around.delete(topic);
}

function isEmpty({ value, statements }: StatedItem): boolean {
  return (value === undefined || value === "") && statements.length === 0;
}

function itemRecord(
  item: StatedItem,
  topic: Topic,
  label: string,
): RecordDraft {
  if (topic === "contacts" || topic === "blocked")
    return personRecord(item, topic, label);
  if (topic === "groups" || topic === "channels")
    return groupRecord(item, topic, label);
  return topic === "devices"
    ? deviceRecord(item, label)
    : unknownItem(item, label);
}

function unknownItem(
  { value, statements, locator }: StatedItem,
  label: string,
): RecordDraft {
  const bare: Statement[] =
    value === undefined || value === ""
      ? []
      : [{ path: label === "" ? [] : [label], value, locator }];
  return otherRecord([...bare, ...statements], locator, label);
}

/** Somebody in the phone book, or somebody the person keeps out. */
function personRecord(
  item: StatedItem,
  topic: "contacts" | "blocked",
  label: string,
): RecordDraft {
  const { value, statements, locator } = item;
  const number =
    statements.find((each) => isPhone(labelOf(each), String(each.value))) ??
    statements.find(
      (each) =>
        each.time === undefined && phoneOf(String(each.value)) !== undefined,
    );
  const bare =
    value === undefined || typeof value === "boolean" ? "" : String(value);
  const cut = numberWithName(bare);
  const phone =
    number === undefined ? cut.phone : phoneOf(String(number.value));
  const named =
    statements.find((each) => isNameLabel(labelOf(each))) ??
    (number === undefined && cut.phone === undefined
      ? statements.find(
          ({ value: said, time }) =>
            typeof said === "string" && time === undefined,
        )
      : undefined);
  const name = named === undefined ? cut.name : String(named.value);
  const person = phone ?? name;
  if (person === undefined) return unknownItem(item, label);
  const extra = extraOf(
    statements.filter(
      (each) =>
        each !== named && !(each === number && String(each.value) === phone),
    ),
  );
  // As it was written, where that is not how it is kept.
  if (cut.phone !== undefined && cut.name === undefined && bare !== phone)
    put(extra, "number", bare);
  if (
    phone !== undefined &&
    number !== undefined &&
    cut.name === undefined &&
    bare !== "" &&
    cut.phone === undefined
  )
    put(extra, "value", bare);
  const sort: Sort =
    topic === "contacts"
      ? { category: "contacts", flow: "provided", concernsOthers: true }
      : { category: "friends", flow: "provided", concernsOthers: true };
  return {
    ...draftOf(sort, locator),
    ...firstTime(statements),
    person,
    title: topic === "blocked" && label !== "" ? label : undefined,
    text: phone !== undefined && name !== undefined ? name : undefined,
    identity: [`report_${topic}`, person],
    extra,
  };
}

/** No honest name is longer; a number is not looked for in what is. */
const MAX_NAME = 200;

/** `Ada Oak +1 555-010-0142`, `+15550100142`, or somebody without a number. */
function numberWithName(text: string): {
  phone: string | undefined;
  name: string | undefined;
} {
  const phone = phoneOf(text);
  if (phone !== undefined || text === "") return { phone, name: undefined };
  if (text.length > MAX_NAME) return { phone: undefined, name: text };
  const [, before, number, after] =
    /^(.*?)[\s:(–-]*(\+\d[\d\s().–-]{5,28}\d)\)?\s*(.*)$/s.exec(text) ?? [];
  const found = number === undefined ? undefined : phoneOf(number);
  const name = [before, after]
    .filter((part) => part !== undefined && part !== "")
    .join(" ");
  return found === undefined
    ? { phone: undefined, name: text }
    : { phone: found, name };
}

function blockedRecord(
  phone: string,
  { locator, path }: Statement,
): RecordDraft {
  return personRecord(
    { value: phone, statements: [], locator },
    "blocked",
    path.at(-1) ?? "",
  );
}

/** A row of a table: the name stands on one side, the number on the other. */
function itemOfPair({ path, value, locator, ...rest }: Statement): StatedItem {
  const label = path.at(-1) ?? "";
  const isNumber = isNumberLabel(label) || isNameLabel(label);
  if (phoneOf(String(value)) !== undefined && isNumber)
    return { value, statements: [], locator };
  return phoneOf(label) === undefined
    ? {
        statements: [
          { path: ["number"], value, locator },
          ...(listTopic(label) === undefined && label !== ""
            ? [{ path: ["name"], value: label, locator }]
            : []),
        ],
        locator,
      }
    : {
        statements: [
          { path: ["number"], value: label, locator },
          { ...rest, path: ["name"], value, locator },
        ],
        locator,
      };
}

function groupRecord(
  item: StatedItem,
  topic: "groups" | "channels",
  label: string,
): RecordDraft {
  const { value, statements, locator } = item;
  const named =
    statements.find(({ path }) =>
      /name|subject|title|nom|betreff|asunto|nome/.test(
        wordsOf(path.at(-1) ?? ""),
      ),
    ) ??
    statements.find(
      ({ value: said, time }) => typeof said === "string" && time === undefined,
    );
  const name =
    named === undefined
      ? value === undefined || typeof value === "boolean"
        ? undefined
        : String(value)
      : String(named.value);
  if (name === undefined || name === "") return unknownItem(item, label);
  const extra = extraOf(statements.filter((each) => each !== named));
  if (named !== undefined && value !== undefined) put(extra, "value", value);
  return {
    ...draftOf(
      {
        category: "groups",
        flow: topic === "groups" ? "observed" : "provided",
      },
      locator,
    ),
    ...firstTime(statements),
    text: name,
    identity: [`report_${topic}`, name],
    extra,
  };
}

/** A row about a device: it has an address, or begins with the device's small number. */
function isDevice({ statements }: StatedItem): boolean {
  return (
    statements.some((each) => isAddress(labelOf(each), String(each.value))) ||
    idOf(statements) !== undefined
  );
}

/** The number of a device, 0 for the phone: by its key, else the first value if that is a small number. */
function idOf(statements: readonly Statement[]): Statement | undefined {
  const [first] = statements;
  const found =
    statements.find((each) => /^device( ?id)?$/.test(wordsOf(labelOf(each)))) ??
    first;
  return found !== undefined &&
    /^\d{1,9}$/.test(String(found.value)) &&
    found.time === undefined
    ? found
    : undefined;
}

/** One device, whichever lists tell of it: its make and version in one file, when it was used in another. */
function deviceRecord(item: StatedItem, label: string): RecordDraft {
  const { value, statements, locator } = item;
  if (statements.length === 0) {
    const address = addressOf(String(value));
    return address === undefined
      ? {
          ...draftOf(ADDRESS, locator),
          title: String(value),
          identity: ["report_device", String(value)],
          extra: new Map(),
        }
      : addressRecord({ path: [label], value: address, locator });
  }
  const id = idOf(statements);
  const address = statements.find((each) =>
    isAddress(labelOf(each), String(each.value)),
  );
  const model = statements.find(
    (each) => /model/.test(wordsOf(labelOf(each))) && each !== id,
  );
  const extra = extraOf(
    statements.filter(
      (each) =>
        each !== model &&
        !(each === address && addressOf(String(each.value)) === each.value),
    ),
  );
  if (value !== undefined) put(extra, "value", value);
  const text = address && addressOf(String(address.value));
  const title = model && String(model.value);
  return {
    ...draftOf(ADDRESS, locator),
    ...firstTime(statements),
    title,
    text,
    identity:
      id === undefined
        ? ["report_device", "", title, text, JSON.stringify([...extra])]
        : ["report_device", String(id.value)],
    extra,
  };
}

function firstTime(statements: readonly Statement[]): Time {
  return statements.find(({ time }) => time !== undefined)?.time ?? {};
}

/** What all records of a report have in common: none is another when it is downloaded again. */
function draftOf(
  { category, flow, concernsOthers = false }: Sort,
  locator: string,
): Omit<RecordDraft, "identity"> {
  return { category, flow, concernsOthers, timeless: true, locator };
}
