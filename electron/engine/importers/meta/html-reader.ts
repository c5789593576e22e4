import type { DateOrder } from "../../../../shared/domain/date-order.ts";
import type { Entry } from "../../archive/archive.ts";
import { EntryError } from "../../archive/archive-error.ts";
import {
  HtmlPage,
  type HtmlElement,
  type TreeBlock,
} from "../../formats/html-tree.ts";
import type { JsonObject, JsonValue } from "../../formats/json-value.ts";
import type { EntryReader, ReadContext, Yield } from "../importer.ts";
import type { JsonDocument } from "../json-document.ts";
import { cardOf, textsOf, type Card } from "./html-card.ts";
import { textOf, type Inline } from "./html-inline.ts";
import { LineCards, linesIn, WHOLE_PAGE } from "./html-lines.ts";
import { hasMark, isBlock, META_PAGES } from "./html-marks.ts";
import {
  recordShape,
  type HtmlShape,
  type Page,
  type PageRow,
} from "./html-shapes.ts";
import type { Values } from "./html-table.ts";
import { namesIn, peopleLine, threadShape } from "./html-thread.ts";
import { dateOf, PageTimes } from "./html-times.ts";
import { readDocument, unexpected, type MetaMapping } from "./mapping.ts";

/** So many blocks, or so much text, are handed to the mapping as one document. */
const BATCH_ROWS = 1000;
const BATCH_CHARACTERS = 2_000_000;

/**
 * How the engine reads an entry that a mapping knows, as a page.
 *
 * A page is turned back into the JSON that its twin holds, batch by batch, and the mapping reads that: what a record
 * is, and what makes two the same, is said once for both forms.
 */
export function htmlReader(
  mapping: MetaMapping,
  view: string,
  shape: HtmlShape = recordShape,
): EntryReader {
  return {
    mapping: mapping.id,
    category: mapping.category,
    view,
    read: (entry, context) => readPage(entry, context, mapping, shape),
  };
}

async function* readPage(
  entry: Entry,
  context: ReadContext,
  mapping: MetaMapping,
  shape: HtmlShape,
): AsyncGenerator<Iterable<Yield>> {
  const source = new HtmlPage(entry, META_PAGES);
  const titleOf = (): string => pageTitle(source.around);
  const reading = new PageReading(titleOf, context, mapping, shape);
  for await (const blocks of source.blocks())
    for (const block of blocks) {
      reading.take(block);
      if (reading.isFull) yield* reading.flush();
    }
  if (!source.isKnown) yield* readByLines(entry, context, reading);
  yield* reading.finish();
}

/** A page without any class that is known. Only a thread shows by its lines alone what it holds. */
async function* readByLines(
  entry: Entry,
  context: ReadContext,
  reading: PageReading,
): AsyncGenerator<Iterable<Yield>> {
  if (reading.shape !== threadShape)
    throw new EntryError("entry.unexpected-shape");
  const cards = new LineCards(context.owner?.names);
  for await (const blocks of new HtmlPage(entry, WHOLE_PAGE).blocks())
    for (const { root } of blocks)
      for (const line of linesIn(root)) {
        const card = cards.take(line);
        if (card === undefined) continue;
        reading.takeCard(card, cards.count, cards.names);
        if (reading.isFull) yield* reading.flush();
      }
  if (!reading.hasBegun) throw new EntryError("entry.unexpected-shape");
  reading.leave(cards.left, cards.count);
}

/** A page, or a part of one, on its way from blocks to records. */
export class PageReading {
  readonly shape: HtmlShape;
  readonly #titleOf: () => string;
  readonly #context: ReadContext;
  readonly #mapping: MetaMapping;
  #page: Page | undefined;
  #batch: Batch;
  /** True once a document was handed to the mapping. */
  #begun = false;

  /** The title is asked for once the first block is there: the header stands before it. */
  constructor(
    titleOf: () => string,
    context: ReadContext,
    mapping: MetaMapping,
    shape: HtmlShape,
  ) {
    this.#titleOf = titleOf;
    this.#context = context;
    this.#mapping = mapping;
    this.shape = shape;
    this.#batch = new Batch(context);
  }

  get isFull(): boolean {
    return this.#batch.isFull;
  }

  get hasBegun(): boolean {
    return this.#begun || !this.#batch.isEmpty;
  }

  /** Says whose thread it is, also where it holds no message. */
  begin(people: readonly string[]): void {
    this.#pageOf(people);
  }

  take({ number, root }: TreeBlock): void {
    const card = cardOf(root);
    if (card.isKnown) {
      this.takeCard(card, number);
      return;
    }
    const cards = new LineCards();
    const found = linesIn(root).flatMap((line) => cards.take(line) ?? []);
    for (const each of found) this.takeCard(each, number);
    if (found.length === 0 && isBlock(root)) this.takeCard(card, number);
    else this.leave(cards.left, number);
  }

  takeCard(card: Card, number: number, people?: readonly string[]): void {
    const batch = this.#batch;
    batch.number = number;
    const page = this.#pageOf(people);
    const listed =
      this.shape.around === undefined ? undefined : peopleLine(card);
    if (listed !== undefined && page.people.length === 0) {
      const owners = this.#context.owner?.names ?? [];
      this.#page = { ...page, people: namesIn(listed, owners) };
      return;
    }
    const rows = this.shape.rows(card, this.#mapping, batch, page);
    if (rows.length === 0) this.leave(textsOf(card), number);
    batch.add(rows);
  }

  /** Text that no shape knows: it can be found, and an issue says that it was not understood. */
  leave(lines: readonly Inline[], number: number): void {
    const text = lines
      .map((line) => line.text)
      .filter((line) => line !== "")
      .join("\n");
    if (text === "") return;
    this.#batch.number = number;
    this.#batch.leave(text, this.#context);
  }

  *flush(): Generator<Iterable<Yield>> {
    const batch = this.#batch;
    this.#batch = new Batch(this.#context);
    yield this.#yieldsOf(batch);
  }

  *finish(): Generator<Iterable<Yield>> {
    const page = this.#pageOf();
    // A thread without messages is a conversation all the same.
    if (!this.#begun && this.#batch.isEmpty && page.people.length > 0)
      this.#batch.open("messages");
    yield* this.flush();
  }

  *#yieldsOf(batch: Batch): Generator<Yield> {
    const around = this.shape.around?.(this.#pageOf()) ?? {};
    for (const lists of batch.lists) {
      const document = documentOf(lists, around, !this.#begun);
      this.#begun = true;
      for (const item of readDocument(document, this.#mapping, this.#context))
        yield item.type === "record"
          ? { type: "record", draft: batch.times.settle(item.draft) }
          : item;
    }
    yield* batch.others;
  }

  #pageOf(people: readonly string[] = []): Page {
    this.#page ??= {
      title: this.#titleOf(),
      linkedAs: this.#context.linkedAs,
      people,
    };
    return this.#page;
  }
}

/** Rows that follow each other and belong to one list, with the number of the block of each. */
interface RowsOfList {
  list: string | undefined;
  values: JsonValue[];
  numbers: number[];
}

class Batch implements Values {
  readonly times: PageTimes;
  readonly order: DateOrder | undefined;
  readonly lists: RowsOfList[] = [];
  readonly others: Yield[] = [];
  /** Number of the block that is being read. */
  number = 0;
  #rows = 0;
  #characters = 0;

  constructor({ clock, dateOrder }: ReadContext) {
    this.times = new PageTimes(clock);
    this.order = dateOrder ?? clock.order;
  }

  get isFull(): boolean {
    return this.#rows >= BATCH_ROWS || this.#characters >= BATCH_CHARACTERS;
  }

  get isEmpty(): boolean {
    return this.lists.length === 0;
  }

  add(rows: readonly PageRow[]): void {
    for (const { value, list } of rows) {
      const last = this.lists.at(-1);
      const rowsOfList =
        last !== undefined && last.list === list ? last : this.open(list);
      rowsOfList.values.push(value);
      rowsOfList.numbers.push(this.number);
      this.#characters += charactersIn(value);
    }
    this.#rows += 1;
  }

  open(list: string | undefined): RowsOfList {
    const rows: RowsOfList = { list, values: [], numbers: [] };
    this.lists.push(rows);
    return rows;
  }

  /** Text that no shape knows: it can be found, and an issue says that it was not understood. */
  leave(text: string, { name }: ReadContext): void {
    const locator = `block ${this.number}`;
    this.others.push(unexpected(locator), {
      type: "record",
      draft: {
        category: "other",
        flow: "observed",
        concernsOthers: false,
        text,
        identity: [name, text],
        locator,
      },
    });
    this.#characters += text.length;
  }

  seconds(text: string): number | undefined {
    const time = dateOf(text, this.order);
    return time === undefined ? undefined : this.times.secondsOf(time, text);
  }

  secondsOf(...found: Parameters<Values["secondsOf"]>): number {
    const [{ time }, written] = found;
    return this.times.secondsOf(time, written);
  }

  unread(): void {
    this.others.push({
      type: "issue",
      code: "record.no-time",
      locator: `block ${this.number}`,
    });
  }
}

function charactersIn(value: JsonValue): number {
  if (typeof value === "string") return value.length;
  if (typeof value !== "object" || value === null) return 8;
  let characters = 0;
  for (const child of Object.values(value)) characters += charactersIn(child);
  return characters;
}

function documentOf(
  { list, values, numbers }: RowsOfList,
  around: JsonObject,
  isFirst: boolean,
): JsonDocument {
  return {
    value: list === undefined ? values : { ...around, [list]: values },
    pointer(...path) {
      const place = path.find((step) => typeof step === "number");
      return place === undefined ? "" : `block ${numbers[place] ?? 0}`;
    },
    isNew: (...path) => path.length > 0 || isFirst,
  };
}

/** The heading of a page, else its title. */
export function pageTitle(around: HtmlElement): string {
  for (const isTitle of [
    (element: HtmlElement) => element.name === "h1",
    (element: HtmlElement) => hasMark(element, "pageTitle"),
    (element: HtmlElement) => element.name === "title",
  ]) {
    const found = findElement(around, isTitle);
    const text = found === undefined ? "" : textOf([found]);
    if (text !== "") return text;
  }
  return "";
}

export function findElement(
  element: HtmlElement,
  is: (element: HtmlElement) => boolean,
): HtmlElement | undefined {
  for (const child of element.children) {
    if (typeof child === "string") continue;
    const found = is(child) ? child : findElement(child, is);
    if (found !== undefined) return found;
  }
  return undefined;
}
