import { Parser } from "htmlparser2";

import type { Entry } from "../archive/archive.ts";
import { EntryError } from "../archive/archive-error.ts";
import { decode } from "./decode.ts";

/** htmlparser2 is quadratic in nesting depth: 1.2 MB of `<b>` took 36 s. Honest pages nest about thirty levels. */
const MAX_DEPTH = 1000;

/** A block that weighs more than this is handed out in parts. A business page with 10,000 events weighs about as much. */
export const MAX_WEIGHT = 4_000_000;

/** What an element weighs beside its text and attributes, in characters: memory grows with both. */
const ELEMENT_WEIGHT = 32;

/** What stands around the blocks (head, header, footer) is a few hundred characters; more than this is not kept. */
const MAX_AROUND = 200_000;

/** A label longer than this is not repeated in the later parts of its block. */
const MAX_LABEL = 300;

/** Elements whose text is no text of the page. */
const SILENT = new Set(["script", "style", "noscript", "template"]);

/** The attributes that say something; all others are how a page looks. */
const ATTRIBUTES = ["href", "src", "role", "datetime"];

export interface HtmlElement {
  /** In lower case; empty for text that stands in the column itself. */
  name: string;
  classes: readonly string[];
  attributes: ReadonlyMap<string, string>;
  children: HtmlNode[];
}

export type HtmlNode = HtmlElement | string;

export interface TreeBlock {
  /** From 1, in page order; the parts of one block are numbered on. */
  number: number;
  root: HtmlElement;
  /** True for the later parts of a block that was too heavy to be handed out whole. */
  isContinued: boolean;
}

/** How the pages of a provider are built. */
export interface TreeRules {
  /** The main column: each of its children is a block. The page itself is asked for as an element without a name. */
  isColumn(element: HtmlElement): boolean;
  /** An element that is a block wherever it stands, except inside another. */
  isBlock(element: HtmlElement): boolean;
  /** What names the things beside it, and is repeated in each part of a block that was cut. */
  isLabel(element: HtmlElement): boolean;
}

interface Frame {
  /** Undefined inside a script and the like. */
  element: HtmlElement | undefined;
  /** Set where a block begins. */
  root?: Root;
  isColumn?: boolean;
}

interface Root {
  isMarked: boolean;
  isContinued: boolean;
  weight: number;
}

/**
 * Reads a page as the trees of its blocks, one at a time, so that memory does not grow with the page.
 *
 * A block that grows too heavy is cut at what is complete in it. Where pieces of the entry end makes no difference.
 */
export class HtmlPage {
  /** What stands around the blocks: grows while they are read, the header before the first of them. */
  readonly around: HtmlElement = newElement("", {});
  /** False when nothing was found that the rules know: the page is built in another way. */
  isKnown = false;
  readonly #entry: Entry;
  readonly #rules: TreeRules;
  readonly #frames: Frame[] = [{ element: this.around }];
  /** Places of the frames at which blocks begin: one, or a marked one inside a loose one. */
  readonly #roots: number[] = [];
  #ready: TreeBlock[] = [];
  #number = 0;
  #aroundWeight = 0;
  #silent = 0;

  constructor(entry: Entry, rules: TreeRules) {
    this.#entry = entry;
    this.#rules = rules;
    this.#frames[0]!.isColumn = rules.isColumn(this.around);
  }

  async *blocks(): AsyncGenerator<TreeBlock[]> {
    const parser = new Parser(
      {
        onopentag: (name, attributes) => this.#open(name, attributes),
        ontext: (piece) => this.#addText(piece),
        onclosetag: () => this.#close(),
      },
      { decodeEntities: true },
    );
    for await (const piece of decode(this.#entry)) {
      parser.write(piece);
      if (this.#ready.length > 0) yield this.#take();
    }
    parser.end();
    while (this.#frames.length > 1) this.#close();
    if (this.#ready.length > 0) yield this.#take();
  }

  #take(): TreeBlock[] {
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }

  #open(name: string, attributes: Record<string, string>): void {
    if (this.#frames.length > MAX_DEPTH) throw new EntryError("entry.too-deep");
    if (this.#silent > 0 || SILENT.has(name)) {
      this.#silent += 1;
      this.#frames.push({ element: undefined });
      return;
    }
    this.#endLooseText();
    const element = newElement(name, attributes);
    const frame: Frame = { element };
    const parent = this.#frames.at(-1)!;
    const root = this.#root();
    if (root?.isMarked !== true && this.#rules.isBlock(element)) {
      frame.root = newRoot(true);
      this.isKnown = true;
    } else if (parent.isColumn === true) frame.root = newRoot(false);
    else if (root !== undefined) parent.element!.children.push(element);
    else {
      if (this.#rules.isColumn(element)) {
        frame.isColumn = true;
        this.isKnown = true;
      }
      this.#addAround(parent.element!, element, weightOf(element));
    }
    this.#push(frame);
    if (this.#root() !== undefined) this.#grow(weightOf(element));
  }

  #push(frame: Frame): void {
    if (frame.root !== undefined) this.#roots.push(this.#frames.length);
    this.#frames.push(frame);
  }

  #addText(piece: string): void {
    if (this.#silent > 0) return;
    const parent = this.#frames.at(-1)!;
    let rest = piece;
    if (parent.isColumn === true) {
      rest = piece.trimStart();
      if (rest === "") return;
      this.#push({ element: newElement("", {}), root: newRoot(false) });
    } else if (this.#root() === undefined) {
      this.#addAround(parent.element!, piece, piece.length);
      return;
    }
    while (rest !== "") {
      const room = MAX_WEIGHT - this.#root()!.weight;
      // Never between the halves of one character.
      const end =
        rest.length > room && isHighHalf(rest.charCodeAt(room - 1))
          ? room + 1
          : room;
      const now = rest.slice(0, end);
      rest = rest.slice(end);
      append(this.#frames.at(-1)!.element!, now);
      this.#grow(now.length);
    }
  }

  #close(): void {
    this.#endLooseText();
    if (this.#frames.length > 1) this.#pop();
  }

  /** Text that stands in the column itself ends where an element begins or the column closes. */
  #endLooseText(): void {
    const { element, root } = this.#frames.at(-1)!;
    if (root !== undefined && element?.name === "") this.#pop();
  }

  #pop(): void {
    const { element, root } = this.#frames.pop()!;
    if (element === undefined) this.#silent -= 1;
    else if (root !== undefined) {
      this.#roots.pop();
      this.#handOut(element, root.isContinued);
    }
  }

  #root(): Root | undefined {
    const place = this.#roots.at(-1);
    return place === undefined ? undefined : this.#frames[place]!.root;
  }

  #addAround(parent: HtmlElement, node: HtmlNode, weight: number): void {
    this.#aroundWeight += weight;
    if (this.#aroundWeight > MAX_AROUND) return;
    if (typeof node === "string") append(parent, node);
    else parent.children.push(node);
  }

  #handOut(root: HtmlElement, isContinued: boolean): void {
    if (isBlank(root)) return;
    this.#number += 1;
    this.#ready.push({ number: this.#number, root, isContinued });
  }

  #grow(weight: number): void {
    const root = this.#root()!;
    root.weight += weight;
    if (root.weight < MAX_WEIGHT) return;
    const first = this.#roots.at(-1)!;
    this.#handOut(this.#frames[first]!.element!, root.isContinued);
    root.isContinued = true;
    root.weight = 0;
    for (let index = first; index < this.#frames.length; index += 1) {
      const frame = this.#frames[index]!;
      const isTop = index === this.#frames.length - 1;
      frame.element = {
        ...frame.element!,
        children: isTop ? [] : this.#labelsOf(frame.element!),
      };
      if (index > first)
        this.#frames[index - 1]!.element!.children.push(frame.element);
    }
  }

  #labelsOf({ children }: HtmlElement): HtmlNode[] {
    // The last child is the open one, which goes on.
    return children.slice(0, -1).filter((child, index) => {
      if (typeof child === "string")
        return index === 0 && child.length <= MAX_LABEL;
      return this.#rules.isLabel(child) && textWeight(child) <= MAX_LABEL;
    });
  }
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
const NO_CLASSES: readonly string[] = [];

/** Class attributes by their text: a page has a dozen of them, again and again. */
const classLists = new Map<string, readonly string[]>();
const MAX_CLASS_LISTS = 1000;

function newElement(
  name: string,
  attributes: Record<string, string>,
): HtmlElement {
  let kept: Map<string, string> | undefined;
  for (const key of ATTRIBUTES)
    if (Object.hasOwn(attributes, key))
      (kept ??= new Map()).set(key, attributes[key]!);
  return {
    name,
    classes: Object.hasOwn(attributes, "class")
      ? classesOf(attributes["class"]!)
      : NO_CLASSES,
    attributes: kept ?? NO_ATTRIBUTES,
    children: [],
  };
}

function classesOf(attribute: string): readonly string[] {
  const known = classLists.get(attribute);
  if (known !== undefined) return known;
  const classes = attribute.split(/\s+/).filter((token) => token !== "");
  if (classLists.size < MAX_CLASS_LISTS && attribute.length < 200)
    classLists.set(attribute, classes);
  return classes;
}

function newRoot(isMarked: boolean): Root {
  return { isMarked, isContinued: false, weight: 0 };
}

function append(element: HtmlElement, text: string): void {
  const last = element.children.length - 1;
  const before = element.children[last];
  if (typeof before === "string") element.children[last] = before + text;
  else element.children.push(text);
}

function weightOf({ attributes }: HtmlElement): number {
  let weight = ELEMENT_WEIGHT;
  for (const value of attributes.values()) weight += value.length;
  return weight;
}

function textWeight(element: HtmlElement): number {
  let weight = 0;
  for (const child of element.children)
    weight += typeof child === "string" ? child.length : textWeight(child);
  return weight;
}

/** No text, no picture, no link. */
function isBlank({ attributes, children }: HtmlElement): boolean {
  return (
    !attributes.has("src") &&
    !attributes.has("href") &&
    children.every((child) =>
      typeof child === "string" ? child.trim() === "" : isBlank(child),
    )
  );
}

function isHighHalf(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
