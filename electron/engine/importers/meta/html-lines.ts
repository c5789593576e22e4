import type {
  HtmlElement,
  HtmlNode,
  TreeRules,
} from "../../formats/html-tree.ts";
import { newCard, type Card } from "./html-card.ts";
import { inlineOf, runsOn, type Inline } from "./html-inline.ts";
import { namesIn } from "./html-thread.ts";
import { dateOf } from "./html-times.ts";

/*
 * Pages whose class names nobody knows: re-saved ones, and those of a layout to come. Their lines are read in page
 * order, and a line that is a date ends a thing.
 */

/** The whole page is one block, handed out in parts where it is long. */
export const WHOLE_PAGE: TreeRules = {
  isColumn: ({ name }) => name === "",
  isBlock: () => false,
  isLabel: () => false,
};

/** The lines of a page: blocks without a block inside. */
export function linesIn(element: HtmlElement): Inline[] {
  const lines: Inline[] = [];
  collectLines([element], lines);
  return lines.filter(
    ({ text, media, links }) => text !== "" || media.length + links.length > 0,
  );
}

function collectLines(nodes: readonly HtmlNode[], lines: Inline[]): void {
  let running: HtmlNode[] = [];
  const endLine = (): void => {
    if (running.length > 0) lines.push(inlineOf(running));
    running = [];
  };
  for (const node of nodes) {
    if (typeof node === "string" || (runsOn(node) && isOneLine(node)))
      running.push(node);
    else {
      endLine();
      if (node.name === "head") continue;
      if (isOneLine(node)) lines.push(inlineOf([node]));
      else collectLines(node.children, lines);
    }
  }
  endLine();
}

function isOneLine({ children }: HtmlElement): boolean {
  return children.every(
    (child) => runsOn(child) && (typeof child === "string" || isOneLine(child)),
  );
}

/** Gathers lines up to a date into cards: the first line is the heading, the last the time. */
export class LineCards {
  readonly #owners: readonly string[];
  #lines: Inline[] = [];
  #names: readonly string[] = [];
  #labelled = false;
  /** How many lines were seen. */
  count = 0;

  /** With owners, the lines are those of a thread, and a line that lists the people of it begins it. */
  constructor(owners: readonly string[] = []) {
    this.#owners = owners;
  }

  get names(): readonly string[] {
    return this.#names;
  }

  /** What was gathered and not ended by a date. */
  get left(): readonly Inline[] {
    return this.#lines;
  }

  take(line: Inline): Card | undefined {
    this.count += 1;
    if (this.#names.length === 0 && this.#takeNames(line)) {
      // What stands before it is the head of the page.
      this.#lines = [];
      return undefined;
    }
    if (dateOf(line.text) === undefined || this.#lines.length === 0) {
      this.#lines.push(line);
      return undefined;
    }
    const lines = this.#lines;
    const named = lines.findIndex(({ text }) => this.#names.includes(text));
    const [heading] = lines.splice(Math.max(named, 0), 1);
    this.#lines = [];
    return {
      ...newCard(),
      heading,
      lines,
      isTitled: true,
      isKnown: true,
      time: line.text,
    };
  }

  /** `Participants: A and B`, on one line or two; the owner is among them. */
  #takeNames({ text }: Inline): boolean {
    if (this.#owners.length === 0) return false;
    const isLabelled = this.#labelled;
    this.#labelled = /^[^:：]{1,40}[:：]$/.test(text);
    if (!isLabelled && !/^[^:：]{1,40}[:：]\s*\S/.test(text)) return false;
    const names = namesIn(text, this.#owners);
    if (names.length < 2 || !names.some((name) => this.#owners.includes(name)))
      return false;
    this.#names = names;
    return true;
  }
}
