import type { DateOrder } from "../../../../shared/domain/date-order.ts";
import type {
  ConversationDraft,
  RecordDraft,
  Scalar,
} from "../../../../shared/domain/record.ts";
import type { Entry } from "../../archive/archive.ts";
import {
  EntryError,
  type EntryErrorCode,
} from "../../archive/archive-error.ts";
import { readLines } from "../../formats/text.ts";
import { entryName, splitEnding } from "../entry-name.ts";
import {
  OtherShape,
  type EntryReader,
  type ReadContext,
  type Yield,
} from "../importer.ts";
import { readBody, type BodyAround } from "./chat-body.ts";
import { ChatCards } from "./chat-card.ts";
import { dayOf, findHeader, localTimeOf, type Header } from "./chat-header.ts";
import { isPhoneNotice, titleOf, whoSays } from "./chat-notice.ts";
import { surveyChat, type ChatSurvey } from "./chat-survey.ts";

/** A body is cut here and goes on as a message of its own: a file with no message after it would not fit. */
const BODY_CHARACTERS = 1_000_000;

/** An export holds so many of the newest messages, with media or without; older ones are left out in silence. */
const CUTS = [10_000, 40_000];

const MINUTES_A_DAY = 1440;

/** Reads the text of a chat; what else is a text in its archive is no chat. */
export const chatReader: EntryReader = {
  mapping: "chat",
  category: "messages",
  view: "messages/chat",
  async *read(entry, context) {
    // Which text of the archive is the chat was found when it was recognised.
    if (context.linkedAs === undefined) throw new OtherShape();
    const now = Date.now();
    const survey = await surveyChat(entry, context.dateOrder, now);
    if (survey === undefined) throw new OtherShape();
    const chosen = survey.ambiguous
      ? context.orderChosenBefore?.(chatTitle(entry, context, survey))
      : undefined;
    const settled =
      chosen === undefined ? survey : await surveyChat(entry, chosen, now);
    yield* new Chat(entry, context, settled ?? survey, now).read();
  },
};

function chatTitle(
  entry: Entry,
  { linkedAs = "" }: ReadContext,
  survey: ChatSurvey,
): string {
  const file = splitEnding(entry.path.slice(entry.path.lastIndexOf("/") + 1));
  return titleOf(linkedAs, survey, file.stem);
}

interface OpenMessage {
  header: Header;
  line: number;
  day: number;
  body: string[];
  characters: number;
}

class Chat {
  readonly #entry: Entry;
  readonly #context: ReadContext;
  readonly #survey: ChatSurvey;
  readonly #now: number;
  readonly #title: string;
  readonly #conversation: ConversationDraft;
  readonly #owners: ReadonlySet<string>;
  readonly #around: Omit<BodyAround, "bracket">;
  readonly #cards: ChatCards;
  readonly #folder: string;
  readonly #people = new Set<string>();
  #open: OpenMessage | undefined;
  #lastMinute = -Infinity;
  #preamble = false;

  constructor(
    entry: Entry,
    context: ReadContext,
    survey: ChatSurvey,
    now: number,
  ) {
    this.#entry = entry;
    this.#context = context;
    this.#survey = survey;
    this.#now = now;
    this.#title = chatTitle(entry, context, survey);
    this.#conversation = { title: this.#title };
    this.#owners = new Set(context.owner?.names ?? []);
    this.#folder = context.name.slice(0, context.name.lastIndexOf("/") + 1);
    this.#cards = new ChatCards((name) => context.entryOf?.(name));
    this.#around = {
      holds: (name) => holds(context, this.#folder, name),
      brackets: survey.brackets,
    };
  }

  async *read(): AsyncGenerator<Iterable<Yield>> {
    try {
      yield* this.#lines();
    } catch (error) {
      // What stands before the damage is kept.
      if (error instanceof EntryError) yield this.#withCards(this.#end());
      throw error;
    }
    yield this.#withCards(this.#end());
  }

  async *#lines(): AsyncGenerator<Iterable<Yield>> {
    let continues = 0;
    for await (const lines of readLines(this.#entry)) {
      const batch: Yield[] = [];
      for (const { number, text } of lines) {
        // The pieces of a very long line share its number.
        if (number === continues) this.#add(text, "", batch);
        else this.#take(number, text, batch);
        continues = number;
      }
      yield this.#withCards(batch);
    }
  }

  /** Adds to the messages with which contacts were sent what their cards say. */
  async #withCards(batch: Yield[]): Promise<Yield[]> {
    for (const item of batch) {
      if (item.type !== "record" || item.draft.kind !== "contact") continue;
      const file = item.draft.extra?.get("attachment");
      if (typeof file !== "string") continue;
      const values = await this.#cards.of(this.#folder + entryName(file));
      if (values.size > 0)
        item.draft.extra = new Map([...item.draft.extra!, ...values]);
    }
    return batch;
  }

  #take(line: number, text: string, batch: Yield[]): void {
    const header = findHeader(text);
    const day = header && this.#dayOf(header, line);
    if (header === undefined || day === undefined) {
      this.#add(text, "\n", batch);
      return;
    }
    this.#close(batch);
    this.#open = {
      header,
      line,
      day,
      body: [],
      characters: header.rest.length,
    };
  }

  #dayOf(header: Header, line: number): number | undefined {
    const order: DateOrder | undefined = this.#survey.shapes.get(header.shape);
    if (order === undefined) return undefined;
    if (
      this.#survey.strayShapes.has(header.shape) &&
      !this.#survey.strayLines.has(line)
    )
      return undefined;
    return dayOf(header.date, order, this.#now);
  }

  #add(text: string, before: string, batch: Yield[]): void {
    const open = this.#open;
    if (open === undefined) {
      this.#preamble ||= text.trim() !== "";
      return;
    }
    if (open.characters + text.length > BODY_CHARACTERS) {
      this.#close(batch);
      const { header } = open;
      const colon = header.rest.indexOf(":");
      this.#open = {
        ...open,
        header: {
          ...header,
          rest: `${header.rest.slice(0, colon + 1)} ${text}`,
        },
        body: [],
        characters: text.length,
      };
      return;
    }
    open.body.push(before, text);
    open.characters += text.length + 1;
  }

  #close(batch: Yield[]): void {
    const open = this.#open;
    this.#open = undefined;
    if (open === undefined) return;
    const draft = this.#draftOf(open);
    if (draft.person !== undefined) this.#people.add(draft.person);
    batch.push({ type: "record", draft });
  }

  #end(): Yield[] {
    const batch: Yield[] = [];
    this.#close(batch);
    batch.push({
      type: "conversation",
      conversation: this.#conversation,
      people: [...this.#people],
    });
    const { ambiguous, readings, messages } = this.#survey;
    if (readings !== undefined)
      batch.push({
        type: "dates",
        dates: { conversation: this.#title, ...readings },
      });
    const isCut = CUTS.some((cut) => Math.abs(messages - cut) <= cut / 100);
    const told: readonly [EntryErrorCode, boolean][] = [
      ["record.unexpected-shape", this.#preamble],
      ["record.ambiguous-date-order", ambiguous],
      ["entry.chat-cut", isCut],
    ];
    for (const [code, isSo] of told)
      if (isSo) batch.push({ type: "issue", code, locator: "line 1" });
    return batch;
  }

  #draftOf({ header, line, day, body }: OpenMessage): RecordDraft {
    const { bracket, rest, time } = header;
    const said = whoSays(header, this.#survey, this.#title);
    const whole = said.body + body.join("");
    const localTime = localTimeOf(day, time);
    const minute = day * MINUTES_A_DAY + Math.floor(time / 60);
    const jumpsBack = minute < this.#lastMinute - MINUTES_A_DAY;
    this.#lastMinute = minute;
    const base = {
      category: "messages",
      concernsOthers: true,
      conversation: this.#conversation,
      locator: `line ${line}`,
      ...this.#context.clock.settle({ localTime }),
    } as const;
    const { person } = said;
    const read = readBody(whole, { ...this.#around, bracket });
    const isPlain = read.kind === "text" && read.known === undefined;
    if (
      person === undefined ||
      (isPlain &&
        bracket &&
        isPhoneNotice(person, said.body, this.#survey, this.#title))
    ) {
      const text = withoutMarks(
        person === undefined ? rest + body.join("") : whole,
      );
      return {
        ...base,
        flow: "observed",
        kind: "system",
        text,
        identity: [this.#title, undefined, "system", text],
      };
    }
    const own = this.#owners.size === 0 ? undefined : this.#owners.has(person);
    const extra: Map<string, Scalar> = read.extra ?? new Map<string, Scalar>();
    // Undecidable: a line in the chat's own shape that somebody pasted. It is kept, and told.
    if (jumpsBack && this.#survey.speakers.get(person)?.count === 1)
      extra.set("suspect", true);
    return {
      ...base,
      flow: own === false ? "received" : "provided",
      kind: read.kind,
      own,
      person,
      title: read.title,
      text: read.text,
      identity: [
        this.#title,
        person,
        read.known,
        read.known === undefined ? withoutMarks(read.text ?? "") : undefined,
      ],
      extra: extra.size === 0 ? undefined : extra,
    };
  }
}

function withoutMarks(text: string): string {
  return text
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g, "")
    .trim();
}

/** Whether the archive holds a file beside the chat, however its name is composed; undefined when that is not known. */
function holds(
  { entries }: ReadContext,
  folder: string,
  file: string,
): boolean | undefined {
  if (entries === undefined) return undefined;
  const name = entryName(file);
  return entries.called(name).some((each) => each === folder + name);
}
