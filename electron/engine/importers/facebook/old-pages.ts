/*
 * The pages of the oldest layout (to early 2018): `index.htm`, `html/*.htm`, and from 2017 a page per thread,
 * `messages/<n>.html`. Facts: public parsers, read 2026-11: messages, timeline, wall, photos, pokes, events, apps,
 * places, friends, ads and security are seen there, the rest is inferred.
 *
 * Pages that hold several lists have them under headings in the account's language: an English heading is known by
 * its words, all headings of another language by their order, where there are as many as here. Not mapped: notes and
 * survey responses, which nobody described; `generic` reads them.
 */
import type { Entry } from "../../archive/archive.ts";
import {
  HtmlPage,
  type HtmlElement,
  type HtmlNode,
  type TreeRules,
} from "../../formats/html-tree.ts";
import {
  OtherShape,
  type EntryReader,
  type ReadContext,
  type Yield,
} from "../importer.ts";
import { newCard, type Card } from "../meta/html-card.ts";
import { inlineOf, runsOn, textOf } from "../meta/html-inline.ts";
import { PageReading } from "../meta/html-reader.ts";
import {
  activityShape,
  mediaShape,
  recordShape,
  type HtmlShape,
} from "../meta/html-shapes.ts";
import { namesIn } from "../meta/html-thread.ts";
import { instant, text, type MetaMapping } from "../meta/mapping.ts";
import { files } from "./files.ts";
import {
  cardOfItem,
  cardOfPicture,
  cardsOfTable,
  elementsIn,
  findByClass,
  holdsMeta,
  isMeta,
  itemsOfPairs,
  pictureShape,
} from "./old-cards.ts";
import { shapeOf } from "./pages.ts";

interface Section {
  heading: string;
  mapping: string;
  /** What is otherwise here than in later layouts. */
  but?: Pick<MetaMapping, "html" | "record">;
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
  ["html/apps.htm", [{ heading: "", mapping: "apps" }]],
  // With what the person answered.
  ["html/events.htm", [{ heading: "", mapping: "event_responses" }]],
  [
    "html/pokes.htm",
    [
      {
        heading: "",
        mapping: "pokes",
        // Who poked whom stands in a sentence.
        but: {
          html: { heading: "title" },
          record: { title: text("title"), occurredAt: instant() },
        },
      },
    ],
  ],
  ["html/timeline.htm", [{ heading: "", mapping: "posts" }]],
  ["html/wall.htm", [{ heading: "", mapping: "posts" }]],
  ["html/photos.htm", [{ heading: "", mapping: "loose_media" }]],
  ["html/synced_photos.htm", [{ heading: "", mapping: "loose_media" }]],
  ["html/videos.htm", [{ heading: "", mapping: "loose_media" }]],
  ["html/places.htm", [{ heading: "", mapping: "places_created" }]],
]);

const THREAD_PAGE = /(^|\/)messages\/\d+\.html?$/;

/** The page of an album beside the folder of its pictures. */
const ALBUM_PAGE = /^photos\/\d+\.html?$/;

const OLD_PAGE: TreeRules = {
  isColumn: ({ classes }) => classes.includes("contents"),
  isBlock: ({ classes }) =>
    classes.includes("thread") || classes.includes("block"),
  isLabel: ({ name }) => /^h[2-6]$/.test(name),
};

/** How the engine reads an entry of the oldest layout; undefined for all other entries. */
export function oldPageReader(name: string): EntryReader | undefined {
  const sections = PAGES.get(pageOf(name));
  if (sections === undefined) return undefined;
  const { id, category } = mappingOf(sections[0]!.mapping);
  return {
    mapping: id,
    category,
    // The thread pages of one download continue each other, and so do the pages of albums.
    view:
      id === "messages" || id === "loose_media" ? `${id} htm` : `${name} htm`,
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

/** The page that tells how an entry is built. */
function pageOf(name: string): string {
  if (THREAD_PAGE.test(name)) return "html/messages.htm";
  if (ALBUM_PAGE.test(name)) return "html/photos.htm";
  return name === "index.htm" ? name : name.split("/").slice(-2).join("/");
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
  /** The thing of a timeline whose words come after it, and those that stand on the line that goes on. */
  #activity: { card: Card; number: number } | undefined;
  #running: HtmlNode[] = [];

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
    if (root.classes.includes("thread")) {
      if (!isContinued) yield* this.#beginThread(root);
      this.#takeThread(root, number);
    } else if (root.classes.includes("block")) {
      this.#takePicture(root, number);
      yield* this.#flushFull();
    } else if (root.name === "h1" || isThreadLink(root)) return;
    else if (OLD_PAGE.isLabel(root)) {
      if (this.#heading === textOf([root])) return;
      yield* this.finish();
      this.#heading = textOf([root]);
    } else if (this.#shape() === activityShape) {
      this.#takeActivity(root, number);
      yield* this.#flushFull();
    } else if (root.name === "ul" || root.name === "ol") {
      for (const item of elementsIn(root)) {
        this.#add(cardOfItem(item), number);
        yield* this.#flushFull();
      }
    } else if (root.name === "table") {
      for (const card of cardsOfTable(root)) this.#add(card, number);
      yield* this.#flushFull();
    } else if (elementsIn(root).some(isMeta)) {
      for (const item of itemsOfPairs(root))
        this.#add(cardOfItem(item), number);
      yield* this.#flushFull();
    } else if (root.children.some(isStructure)) {
      for (const child of root.children)
        if (typeof child !== "string") yield* this.take(child, number, false);
        else this.#leave([child], number);
    } else this.#leave([root], number);
  }

  *finish(): Generator<Iterable<Yield>> {
    this.#endMessage();
    this.#endActivity();
    const reading = this.#reading;
    this.#reading = undefined;
    if (reading !== undefined) yield* reading.finish();
  }

  *#flushFull(): Generator<Iterable<Yield>> {
    if (this.#reading?.isFull === true) yield* this.#reading.flush();
  }

  #readingOf(): PageReading {
    this.#reading ??= new PageReading(
      () => "",
      this.#context,
      this.#section().mapping,
      this.#shape(),
    );
    return this.#reading;
  }

  #shape(): HtmlShape {
    const shape = shapeOf(this.#section().mapping) ?? recordShape;
    return shape === mediaShape ? pictureShape : shape;
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
    const line = typeof first === "string" ? textOf([first]) : "";
    this.#people = /^[^:：]{1,40}[:：]\s/.test(line)
      ? namesIn(line, this.#context.owner?.names ?? [])
      : line.split(", ").filter((name) => name !== "");
  }

  /** Where the first block shows nothing, the page is but a list of albums. */
  #takePicture(root: HtmlElement, number: number): void {
    const card = cardOfPicture(root);
    if (card !== undefined && this.#shape() === pictureShape)
      this.#add(card, number);
    else if (this.#reading === undefined) throw new OtherShape();
    else this.#leave([root], number);
  }

  /** A date begins a thing; after it come its sentence, what was written, and what was shown. */
  #takeActivity(root: HtmlElement, number: number): void {
    if (isMeta(root)) {
      this.#endActivity();
      const time = textOf([root]);
      const card = { ...newCard(), isTitled: true, isKnown: true, time };
      this.#activity = { card, number };
    } else if (root.name === "") this.#running.push(...root.children);
    else if (runsOn(root)) this.#running.push(root);
    else if (!root.classes.includes("comment") && holdsMeta(root))
      for (const child of root.children)
        if (typeof child === "string") this.#running.push(child);
        else this.#takeActivity(child, number);
    else {
      this.#endLine();
      this.#takeLine([root]);
    }
  }

  #endLine(): void {
    const nodes = this.#running;
    this.#running = [];
    if (nodes.length > 0) this.#takeLine(nodes);
  }

  #takeLine(nodes: readonly HtmlNode[]): void {
    const line = inlineOf(nodes);
    const card = this.#activity?.card;
    if (card === undefined) {
      if (line.text !== "") throw new OtherShape();
    } else if (line.text === "" && line.media.length + line.links.length === 0)
      return;
    else if (card.heading === undefined && runsOn(nodes[0]!))
      card.heading = line;
    else card.lines.push(line);
  }

  #endActivity(): void {
    this.#endLine();
    const activity = this.#activity;
    this.#activity = undefined;
    if (activity !== undefined)
      this.#readingOf().takeCard(activity.card, activity.number);
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

function isStructure(node: HtmlNode): boolean {
  return (
    typeof node !== "string" &&
    (/^(h[1-6]|ul|ol|table)$/.test(node.name) ||
      node.children.some(isStructure))
  );
}

/** From 2017 the page of messages lists the pages of the threads. */
function isThreadLink(root: HtmlElement): boolean {
  const links = elementsIn(root);
  const [link] = links;
  return (
    links.length === 1 &&
    THREAD_PAGE.test(link!.attributes.get("href") ?? "") &&
    textOf([root]) === textOf([link!])
  );
}
