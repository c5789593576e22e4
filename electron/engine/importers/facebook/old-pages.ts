/*
 * The pages of the oldest layout (to early 2018): `index.htm`, `html/*.htm`, and from 2017 a page per thread,
 * `messages/<n>.html`. Facts: public parsers, read 2026-11; of other pages than messages the lists are inferred.
 *
 * Pages that hold several lists have them under headings in the account's language: an English heading is known by
 * its words, all headings of another language by their order, where there are as many as here. Not mapped: what stands
 * in paragraphs (timeline, wall, notes) and photo pages; `generic` reads them.
 */
import type { Entry } from "../../archive/archive.ts";
import {
  HtmlPage,
  type HtmlElement,
  type HtmlNode,
  type TreeRules,
} from "../../formats/html-tree.ts";
import type { EntryReader, ReadContext, Yield } from "../importer.ts";
import { newCard, type Card } from "../meta/html-card.ts";
import { inlineOf, textOf, type Inline } from "../meta/html-inline.ts";
import { PageReading } from "../meta/html-reader.ts";
import { recordShape } from "../meta/html-shapes.ts";
import { threadShape } from "../meta/html-thread.ts";
import { dateOf } from "../meta/html-times.ts";
import type { MetaMapping } from "../meta/mapping.ts";
import { files } from "./files.ts";

interface Section {
  heading: string;
  mapping: string;
  /** What is otherwise here than in later layouts. */
  but?: Pick<MetaMapping, "html">;
}

/** What each page holds; the first section is also what a page holds under a heading that is not known. */
const PAGES: ReadonlyMap<string, readonly Section[]> = new Map([
  ["index.htm", [{ heading: "", mapping: "profile" }]],
  [
    "html/contact_info.htm",
    [
      { heading: "Address Book", mapping: "address_book" },
      { heading: "Contact Info", mapping: "profile" },
    ],
  ],
  [
    "html/friends.htm",
    [
      { heading: "Friends", mapping: "friends" },
      { heading: "Sent Friend Requests", mapping: "requests_sent" },
      { heading: "Received Friend Requests", mapping: "requests_received" },
      { heading: "Declined Friend Requests", mapping: "requests_rejected" },
      { heading: "Removed Friends", mapping: "friends_removed" },
      { heading: "Followers", mapping: "followers" },
      { heading: "Followees", mapping: "following" },
    ],
  ],
  ["html/messages.htm", [{ heading: "", mapping: "messages" }]],
  [
    "html/ads.htm",
    [
      { heading: "Ads Topics", mapping: "ad_interests" },
      {
        heading: "Ads History",
        mapping: "ads_interacted_with",
        but: { html: { heading: "title" } },
      },
      {
        heading: "Advertisers with your contact info",
        mapping: "advertiser_uploads",
        but: { html: { heading: "name" } },
      },
    ],
  ],
  [
    "html/security.htm",
    [
      { heading: "Account Activity", mapping: "account_activity" },
      { heading: "Active Sessions", mapping: "sessions", but: { html: {} } },
      { heading: "Recognized Machines", mapping: "recognised_devices" },
      { heading: "Logins and Logouts", mapping: "logins" },
      { heading: "IP Addresses", mapping: "ip_addresses" },
      { heading: "Login Protection Data", mapping: "login_protection" },
      { heading: "Administrative Records", mapping: "record_details" },
    ],
  ],
  ["html/mobile_devices.htm", [{ heading: "", mapping: "mobile_devices" }]],
  ["html/applications.htm", [{ heading: "", mapping: "apps" }]],
  ["html/events.htm", [{ heading: "", mapping: "events_own" }]],
  ["html/places.htm", [{ heading: "", mapping: "places_created" }]],
]);

const THREAD_PAGE = /(^|\/)messages\/\d+\.html?$/;

const OLD_PAGE: TreeRules = {
  isColumn: ({ classes }) => classes.includes("contents"),
  isBlock: ({ classes }) => classes.includes("thread"),
  isLabel: ({ name }) => /^h[2-6]$/.test(name),
};

/** How the engine reads an entry of the oldest layout; undefined for all other entries. */
export function oldPageReader(name: string): EntryReader | undefined {
  const page = name.split("/").slice(-2).join("/");
  const sections = THREAD_PAGE.test(name)
    ? PAGES.get("html/messages.htm")
    : PAGES.get(name === "index.htm" ? name : page);
  if (sections === undefined) return undefined;
  const { id, category } = mappingOf(sections[0]!.mapping);
  return {
    mapping: id,
    category,
    // The thread pages of one download continue each other.
    view: id === "messages" ? "messages htm" : `${page} htm`,
    read: (entry, context) =>
      readOldPage(
        entry,
        sections.map(({ heading, mapping, but }) => ({
          heading,
          mapping: { ...mappingOf(mapping), ...but },
        })),
        context,
      ),
  };
}

const BY_ID: ReadonlyMap<string, MetaMapping> = new Map(
  files.map((mapping) => [mapping.id, mapping]),
);

function mappingOf(id: string): MetaMapping {
  const mapping = BY_ID.get(id);
  if (mapping === undefined) throw new Error("a section names no mapping");
  return mapping;
}

interface KnownSection {
  heading: string;
  mapping: MetaMapping;
}

async function* readOldPage(
  entry: Entry,
  sections: readonly KnownSection[],
  context: ReadContext,
): AsyncGenerator<Iterable<Yield>> {
  const headings = sections.length > 1 ? await headingsOf(entry) : [];
  const reading = new OldPageReading(sections, headings, context);
  for await (const blocks of new HtmlPage(entry, OLD_PAGE).blocks())
    for (const { root, number, isContinued } of blocks)
      yield* reading.take(root, number, isContinued);
  yield* reading.finish();
}

/** All headings of a page, in order. */
async function headingsOf(entry: Entry): Promise<string[]> {
  const headings: string[] = [];
  const collect = (element: HtmlElement): void => {
    if (/^h[2-6]$/.test(element.name)) headings.push(textOf([element]));
    for (const child of element.children)
      if (typeof child !== "string") collect(child);
  };
  for await (const blocks of new HtmlPage(entry, OLD_PAGE).blocks())
    for (const { root } of blocks) collect(root);
  return [...new Set(headings)];
}

class OldPageReading {
  readonly #sections: readonly KnownSection[];
  readonly #headings: readonly string[];
  readonly #context: ReadContext;
  #heading = "";
  #reading: PageReading | undefined;
  /** The message whose text comes after it. */
  #message: { card: Card; number: number } | undefined;
  #people: readonly string[] = [];

  constructor(
    sections: readonly KnownSection[],
    headings: readonly string[],
    context: ReadContext,
  ) {
    this.#sections = sections;
    this.#headings = headings;
    this.#context = context;
  }

  *take(
    root: HtmlElement,
    number: number,
    isContinued: boolean,
  ): Generator<Iterable<Yield>> {
    if (OLD_PAGE.isBlock(root)) {
      if (!isContinued) yield* this.#beginThread(root);
      this.#takeThread(root, number);
    } else if (root.name === "h1") return;
    else if (OLD_PAGE.isLabel(root)) {
      if (this.#heading === textOf([root])) return;
      yield* this.finish();
      this.#heading = textOf([root]);
    } else if (root.name === "ul" || root.name === "ol") {
      for (const item of elementsIn(root)) {
        this.#add(cardOfItem(item), number);
        yield* this.#flushFull();
      }
    } else if (root.name === "table") {
      for (const card of cardsOfTable(root)) this.#add(card, number);
      yield* this.#flushFull();
    } else if (root.children.some(isStructure)) {
      for (const child of root.children)
        if (typeof child !== "string") yield* this.take(child, number, false);
        else this.#leave([child], number);
    } else this.#leave([root], number);
  }

  *finish(): Generator<Iterable<Yield>> {
    this.#endMessage();
    const reading = this.#reading;
    this.#reading = undefined;
    if (reading !== undefined) yield* reading.finish();
  }

  *#flushFull(): Generator<Iterable<Yield>> {
    if (this.#reading?.isFull === true) yield* this.#reading.flush();
  }

  #readingOf(): PageReading {
    const { mapping } = this.#section();
    this.#reading ??= new PageReading(
      () => "",
      this.#context,
      mapping,
      mapping.id === "messages" ? threadShape : recordShape,
    );
    return this.#reading;
  }

  #section(): KnownSection {
    const english = this.#sections.find(
      ({ heading }) => heading.toLowerCase() === this.#heading.toLowerCase(),
    );
    const isComplete = this.#headings.length === this.#sections.length;
    const place = this.#headings.indexOf(this.#heading);
    return (
      english ??
      (isComplete ? this.#sections[place] : undefined) ??
      this.#sections[0]!
    );
  }

  #add(card: Card, number: number): void {
    const { heading } = this.#section();
    const isKnown =
      this.#heading === "" ||
      heading.toLowerCase() === this.#heading.toLowerCase();
    const reading = this.#readingOf();
    const labels = [{ label: "group", value: this.#heading }];
    const empty = inlineOf([]);
    reading.takeCard(
      isKnown || card.heading === undefined
        ? card
        : { ...card, lines: [...card.lines, { ...empty, labels }] },
      number,
    );
  }

  #leave(nodes: readonly HtmlNode[], number: number): void {
    this.#readingOf().leave([inlineOf(nodes)], number);
  }

  *#beginThread(root: HtmlElement): Generator<Iterable<Yield>> {
    yield* this.finish();
    const [first] = root.children;
    this.#people =
      typeof first === "string"
        ? textOf([first])
            .split(", ")
            .filter((name) => name !== "")
        : [];
  }

  /** A message is a head with its sender and time; its text are the paragraphs after it, up to the next head. */
  #takeThread(root: HtmlElement, number: number): void {
    for (const node of elementsIn(root))
      if (node.classes.includes("message")) {
        this.#endMessage();
        const [user, meta] = ["user", "meta"].map((name) =>
          findByClass(node, name),
        );
        const card = {
          ...newCard(),
          isTitled: true,
          isKnown: true,
          heading: user && inlineOf([user]),
          time: meta === undefined ? "" : textOf([meta]),
        };
        this.#message = { card, number };
      } else if (this.#message === undefined) this.#leave([node], number);
      else this.#message.card.lines.push(inlineOf([node]));
    this.#readingOf().begin(this.#people);
  }

  #endMessage(): void {
    const message = this.#message;
    this.#message = undefined;
    if (message !== undefined)
      this.#readingOf().takeCard(message.card, message.number, this.#people);
  }
}

function elementsIn({ children }: HtmlElement): HtmlElement[] {
  return children.filter((child) => typeof child !== "string");
}

function isStructure(node: HtmlNode): boolean {
  return (
    typeof node !== "string" &&
    (/^(h[1-6]|ul|ol|table)$/.test(node.name) ||
      node.children.some(isStructure))
  );
}

function findByClass(
  element: HtmlElement,
  name: string,
): HtmlElement | undefined {
  if (element.classes.includes(name)) return element;
  for (const child of elementsIn(element)) {
    const found = findByClass(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `Name`, `Name (Oct 3, 2014)` or `Label: value`, then a date and more labelled lines. */
function cardOfItem(item: HtmlElement): Card {
  const card: Card = { ...newCard(), isTitled: true, isKnown: true };
  const whole = inlineOf([item]);
  const [first = "", ...texts] = whole.text.split("\n");
  const lines = texts.map((text) => lineOf(text));
  const [, name, since] = /^(.+?)\s*\(([^()]*\d{4}[^()]*)\)$/.exec(first) ?? [];
  if (/^[^:：]{1,40}[:：]\s/.test(first)) lines.unshift(lineOf(first));
  else {
    card.heading = lineOf(name ?? first);
    if (since !== undefined)
      lines.unshift({
        ...lineOf(""),
        labels: [{ label: "since", value: since }],
      });
  }
  const time = lines.find(({ text }) => dateOf(text) !== undefined);
  card.time = time?.text ?? "";
  card.lines = [
    ...lines.filter((line) => line !== time),
    { ...whole, text: "", labels: [] },
  ];
  return card;
}

function lineOf(text: string): Inline {
  return { ...inlineOf([]), text };
}

/** A table with headings is one thing; one without is a thing per row: a contact with its numbers. */
function cardsOfTable(table: HtmlElement): Card[] {
  const rows = rowsOf(table);
  if (rows.some((row) => elementsIn(row).some(({ name }) => name === "th")))
    return [{ ...newCard(), isKnown: true, tables: [table] }];
  return rows.map((row) => {
    const [first, ...others] = elementsIn(row);
    return {
      ...newCard(),
      isTitled: true,
      isKnown: true,
      heading: first && inlineOf([first]),
      points: others.flatMap((cell) =>
        textOf([cell])
          .split("\n")
          .map((text) => text.replace(/^[^:：]{1,40}[:：]\s+/, ""))
          .filter((text) => text !== ""),
      ),
    };
  });
}

function rowsOf(element: HtmlElement): HtmlElement[] {
  return elementsIn(element).flatMap((child) =>
    child.name === "tr" ? [child] : rowsOf(child),
  );
}
