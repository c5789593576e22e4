import type {
  DateOrder,
  DateReadings,
} from "../../../../shared/domain/date-order.ts";
import type { Entry } from "../../archive/archive.ts";
import { EntryError } from "../../archive/archive-error.ts";
import { readLines } from "../../formats/text.ts";
import { readBody } from "./chat-body.ts";
import {
  dayOf,
  findHeader,
  ordersOf,
  type Header,
  type WrittenDate,
} from "./chat-header.ts";
import {
  chooseOrder,
  OrderEvidence,
  type HeaderLine,
  type OrderFound,
} from "./chat-order.ts";
import { cleanName, cutNamed, cutSender, marked } from "./chat-sender.ts";
import { titleInBody } from "./chat-notice.ts";
import { DELETED_BY_YOU, fold } from "./chat-words.ts";

/**
 * What is known of a whole chat before the first of its messages is told: how its messages begin, in which order their
 * dates are, who speaks. Bounded, however long the chat is.
 */
export interface ChatSurvey {
  /** How messages begin here; anything else that looks like a beginning is text. */
  shapes: ReadonlyMap<string, DateOrder>;
  /** Those of which only some lines begin a message. */
  strayShapes: ReadonlySet<string>;
  strayLines: ReadonlySet<number>;
  /** True where nothing but habit tells the order of the dates. */
  ambiguous: boolean;
  /** What each order that the chat leaves open makes of it; undefined where there is but one. */
  readings: Omit<DateReadings, "conversation"> | undefined;
  messages: number;
  /** Who speaks, by clean name, in order of appearance. */
  speakers: ReadonlyMap<string, Speaker>;
  /** Names that hold `: `, longest first. */
  longNames: readonly string[];
  /** What could be such a name: a speaker with what always stands behind. */
  colonNames: readonly string[];
  /** What the chat calls itself. */
  title: string | undefined;
  /** Who deleted messages as only oneself sees it. */
  deleters: ReadonlySet<string>;
  /** One-line bodies and ends of bodies in angle brackets, and how often each occurs. */
  brackets: ReadonlyMap<string, number>;
}

export interface Speaker {
  count: number;
  /** Bodies that do not begin with the mark that WhatsApp puts before its own words. */
  plain: number;
  /** Whether one of the others is a thing that only people send. */
  sentThings: boolean;
  /** The next piece that ends in a colon, as long as it is always the same. */
  next: string | undefined;
}

/** More names, shapes and odd lines than any chat has are not kept. */
const MOST_NAMES = 20_000;
const MOST_SHAPES = 100;
const MOST_STRAYS = 10_000;
const MOST_BRACKETS = 2_000;

/** So many messages in a row are no quotation. */
const RUN = 20;

/** So many messages whose text begins alike: it is the end of a name. */
const ALWAYS = 5;

interface Spot {
  shape: string;
  date: WrittenDate;
  time: number;
}

/** The messages that begin in one way. */
class Shape {
  readonly evidence: OrderEvidence;
  readonly speakers = new Map<string, Speaker>();
  readonly deleters = new Set<string>();
  readonly brackets = new Map<string, number>();
  readonly firstLine: number;
  title: string | undefined;
  count = 0;
  /** Its longest row of messages, what stood before it and its first. */
  longest:
    { length: number; first: Spot; before: Spot | undefined } | undefined;

  constructor(header: Header, line: number, now: number) {
    this.evidence = new OrderEvidence(ordersOf(header.date), now);
    this.firstLine = line;
  }

  add(line: HeaderLine): void {
    const { header } = line;
    this.count += 1;
    this.evidence.add(line);
    if (this.count <= 20) this.title ??= titleInBody(header);
    const { sender, body } =
      (this.title?.includes(": ") === true
        ? cutNamed(header.rest, [this.title])
        : undefined) ?? cutSender(header.rest);
    if (sender === undefined) return;
    const name = cleanName(sender);
    let speaker = this.speakers.get(name);
    const { sender: next } = cutSender(body);
    if (speaker === undefined) {
      if (this.speakers.size >= MOST_NAMES) return;
      speaker = { count: 0, plain: 0, sentThings: false, next };
      this.speakers.set(name, speaker);
    } else if (speaker.next !== next) speaker.next = undefined;
    speaker.count += 1;
    const isMarked = marked(body);
    if (!isMarked) speaker.plain += 1;
    else if (speaker.plain === 0)
      speaker.sentThings ||= isThing(body, header.bracket);
    if (
      body.length < 80 &&
      (isMarked || !header.bracket) &&
      DELETED_BY_YOU.has(fold(body))
    )
      this.deleters.add(name);
    if (body.endsWith(">")) this.#countBracket(body);
  }

  #countBracket(body: string): void {
    const words = /<[^<>]{3,45}>$/.exec(body)?.[0];
    if (words === undefined) return;
    const key = fold(words);
    const known = this.brackets.get(key);
    if (known !== undefined || this.brackets.size < MOST_BRACKETS)
      this.brackets.set(key, (known ?? 0) + 1);
  }
}

/** Whether a body by itself is a file, a call, a place or a deletion. */
function isThing(body: string, bracket: boolean): boolean {
  const around = { bracket, holds: () => undefined, brackets: new Map() };
  return readBody(body, around).kind !== "text";
}

/** A line of another shape, with what stood around it. */
interface Stray {
  line: number;
  spot: Spot;
  before: Spot | undefined;
  after: Spot | undefined;
}

/** Reads the whole chat once. Undefined when nothing in it begins like a message. */
export async function surveyChat(
  entry: Entry,
  choice: DateOrder | undefined,
  now: number,
): Promise<ChatSurvey | undefined> {
  const gathering = new Gathering(now);
  try {
    for await (const lines of readLines(entry))
      for (const { number, text } of lines) gathering.take(number, text);
  } catch (error) {
    // What stands before the damage is read; the damage is reported then.
    if (!(error instanceof EntryError)) throw error;
  }
  return gathering.survey(choice);
}

class Gathering {
  readonly #now: number;
  readonly #shapes = new Map<string, Shape>();
  readonly #strays: Stray[] = [];
  #openStrays: Stray[] = [];
  #lead: string | undefined;
  /** Whether the file begins with a message, as whole exports do. */
  #beginsWell = false;
  #sawText = false;
  #lastLead: Spot | undefined;
  #last: Spot | undefined;
  #run: { length: number; first: Spot; before: Spot | undefined } | undefined;

  constructor(now: number) {
    this.#now = now;
  }

  take(line: number, text: string): void {
    const header = findHeader(text);
    if (header === undefined || !this.#isDay(header)) {
      this.#sawText ||= text.trim() !== "";
      return;
    }
    let shape = this.#shapes.get(header.shape);
    if (shape === undefined) {
      if (this.#shapes.size >= MOST_SHAPES) return;
      shape = new Shape(header, line, this.#now);
      this.#shapes.set(header.shape, shape);
      if (this.#lead === undefined) {
        this.#lead = header.shape;
        this.#beginsWell = !this.#sawText;
      }
    }
    shape.add({ number: line, text, header });
    this.#follow(line, header, shape);
  }

  #isDay({ date }: Header): boolean {
    return ordersOf(date).some(
      (order) => dayOf(date, order, this.#now) !== undefined,
    );
  }

  #follow(line: number, header: Header, shape: Shape): void {
    const spot = { shape: header.shape, date: header.date, time: header.time };
    if (this.#run?.first.shape === header.shape) this.#run.length += 1;
    else this.#run = { length: 1, first: spot, before: this.#last };
    if (this.#run.length > (shape.longest?.length ?? 0))
      shape.longest = { ...this.#run };
    this.#last = spot;
    if (header.shape === this.#lead) {
      for (const stray of this.#openStrays) stray.after = spot;
      this.#openStrays = [];
      this.#lastLead = spot;
      return;
    }
    if (this.#strays.length >= MOST_STRAYS) return;
    const { sender } = cutSender(header.rest);
    if (sender === undefined || cleanName(sender).length > 40) return;
    const stray = { line, spot, before: this.#lastLead, after: undefined };
    this.#strays.push(stray);
    this.#openStrays.push(stray);
  }

  survey(choice: DateOrder | undefined): ChatSurvey | undefined {
    const selection = this.#select(choice);
    return selection && merge(selection, this.#readings(selection));
  }

  /** Which lines begin messages, and in which order the dates of each shape are. */
  #select(choice: DateOrder | undefined): Selection | undefined {
    const all = [...this.#shapes.entries()].sort(
      ([, a], [, b]) => b.count - a.count,
    );
    const [most] = all;
    if (most === undefined) return undefined;
    const lead =
      this.#beginsWell && this.#lead !== undefined ? this.#lead : most[0];
    const orders = new Map<string, OrderFound>();
    const leading = chooseOrder(this.#shapes.get(lead)!.evidence, choice);
    for (const [key, shape] of all)
      orders.set(
        key,
        key === lead
          ? leading
          : chooseOrder(shape.evidence, choice ?? leading.order),
      );
    const minuteOf = (spot: Spot | undefined): number | undefined => {
      if (spot === undefined) return undefined;
      const day = dayOf(spot.date, orders.get(spot.shape)!.order, this.#now);
      return day === undefined
        ? undefined
        : day * 1440 + Math.floor(spot.time / 60);
    };
    const shapes = new Map<string, Shape>();
    for (const [key, shape] of all) {
      const { longest } = shape;
      const [first, before] = [
        minuteOf(longest?.first),
        minuteOf(longest?.before),
      ];
      const goesOn =
        before === undefined || (first !== undefined && first >= before);
      if (
        key === lead ||
        ((longest?.length ?? 0) >= RUN && goesOn) ||
        shape.count > this.#shapes.get(lead)!.count * 2 + 200
      )
        shapes.set(key, shape);
    }
    const strays = this.#strays.filter(({ spot, before, after }) => {
      if (shapes.has(spot.shape) || lead !== this.#lead) return false;
      const [at, from, to] = [spot, before, after].map(minuteOf);
      return (
        at !== undefined &&
        (from === undefined || at >= from) &&
        (to === undefined || at <= to)
      );
    });
    for (const { spot } of strays)
      if (!orders.has(spot.shape)) orders.set(spot.shape, leading);
    return { lead: this.#shapes.get(lead)!, shapes, orders, strays, leading };
  }

  #readings({ lead, leading }: Selection): ChatSurvey["readings"] {
    const { open, order: taken } = leading;
    if (open === undefined) return undefined;
    const { orders, why } = open;
    const dayAt = (
      { header }: HeaderLine,
      order: DateOrder,
    ): number | undefined => {
      const day = dayOf(header.date, order, this.#now);
      return day && day * DAY;
    };
    return {
      taken,
      why,
      readings: orders.flatMap((order) => {
        const days = this.#daysOf(order);
        return days.length === 0
          ? []
          : {
              order,
              firstAt: Math.min(...days) * DAY,
              lastAt: Math.max(...days) * DAY,
            };
      }),
      lines: lead.evidence.linesBetween(orders).map((line) => ({
        locator: `line ${line.number}`,
        written: stampOf(line),
        text: beginningOf(line.header.rest),
        at: Object.fromEntries(
          orders.map((order) => [order, dayAt(line, order)] as const),
        ),
      })),
    };
  }

  /** The first and the last day of each shape of the chat, read in an order. Stray lines lie between others in time. */
  #daysOf(order: DateOrder): number[] {
    const { shapes, orders } = this.#select(order)!;
    return [...shapes].flatMap(
      ([key, { evidence }]) =>
        evidence.tallies.get(orders.get(key)!.order)?.span ?? [],
    );
  }
}

/** What of a file is the chat, and how its dates are read. */
interface Selection {
  /** The shape in which the chat's messages begin. */
  lead: Shape;
  shapes: ReadonlyMap<string, Shape>;
  orders: ReadonlyMap<string, OrderFound>;
  strays: readonly Stray[];
  leading: OrderFound;
}

const DAY = 24 * 60 * 60_000;

/** Longer texts are cut where a few lines of the chat are shown. */
const SHOWN_CHARACTERS = 140;

/** Date and time as a line shows them. */
function stampOf({ text, header }: HeaderLine): string {
  return text
    .slice(0, text.length - header.rest.length)
    .replace(/^[^\p{N}\p{L}]+|[^\p{N}\p{L}.]+$/gu, "");
}

function beginningOf(text: string): string {
  const characters = Array.from(text.slice(0, 2 * SHOWN_CHARACTERS + 2));
  return characters.length <= SHOWN_CHARACTERS
    ? text
    : `${characters.slice(0, SHOWN_CHARACTERS).join("")}…`;
}

function merge(
  { shapes, orders, strays, leading }: Selection,
  readings: ChatSurvey["readings"],
): ChatSurvey {
  const speakers = new Map<string, Speaker>();
  const brackets = new Map<string, number>();
  const deleters = new Set<string>();
  let title: string | undefined;
  for (const shape of [...shapes.values()].sort(
    (a, b) => a.firstLine - b.firstLine,
  )) {
    title ??= shape.title;
    for (const [name, { count, plain, sentThings, next }] of shape.speakers) {
      const known = speakers.get(name);
      speakers.set(name, {
        count: count + (known?.count ?? 0),
        plain: plain + (known?.plain ?? 0),
        sentThings: sentThings || known?.sentThings === true,
        next: known === undefined || known.next === next ? next : undefined,
      });
    }
    for (const [words, count] of shape.brackets)
      brackets.set(words, count + (brackets.get(words) ?? 0));
    for (const name of shape.deleters) deleters.add(name);
  }
  const colonNames = [...speakers].flatMap(([name, { count, next }]) =>
    next !== undefined && next !== "" && next.length <= 40
      ? [{ name: `${name}: ${cleanName(next)}`, count }]
      : [],
  );
  return {
    shapes: new Map(
      [...orders].flatMap(([key, { order }]) =>
        shapes.has(key) || strays.some(({ spot }) => spot.shape === key)
          ? [[key, order] as const]
          : [],
      ),
    ),
    strayShapes: new Set(strays.map(({ spot }) => spot.shape)),
    strayLines: new Set(strays.map(({ line }) => line)),
    ambiguous: !leading.sure,
    readings,
    messages:
      [...shapes.values()].reduce((sum, { count }) => sum + count, 0) +
      strays.length,
    speakers,
    longNames: colonNames
      .flatMap(({ name, count }) => (count >= ALWAYS ? [name] : []))
      .sort((a, b) => b.length - a.length),
    colonNames: colonNames.map(({ name }) => name),
    title,
    deleters,
    brackets,
  };
}
