import type { HtmlElement, HtmlNode } from "../../formats/html-tree.ts";
import { inlineOf, runsOn, type Inline } from "./html-inline.ts";
import { hasMark, isBlock, isFooter, isHeading } from "./html-marks.ts";

/** A block of a page by its parts, whatever the era. */
export interface Card {
  /** Title of a record, sender of a message, name of a group. */
  heading: Inline | undefined;
  /** False for the line that lists a thread's participants. */
  isTitled: boolean;
  /** The paragraphs, in order. */
  lines: Inline[];
  /** The texts of the paragraphs. */
  said: Set<string>;
  /** The elements in which the paragraphs stand. */
  bodies: HtmlElement[];
  /** Phone numbers and addresses of a contact. */
  points: string[];
  tables: HtmlElement[];
  /** Blocks inside this one. */
  cards: Card[];
  /** What the footer says: a time, or nothing. */
  time: string;
  /** The address behind the time. */
  link: string | undefined;
  /** True when any part was known for what it is. */
  isKnown: boolean;
}

export function newCard(): Card {
  return {
    heading: undefined,
    isTitled: false,
    lines: [],
    said: new Set(),
    bodies: [],
    points: [],
    tables: [],
    cards: [],
    time: "",
    link: undefined,
    isKnown: false,
  };
}

export function cardOf(root: HtmlElement): Card {
  const card = newCard();
  if (isBlock(root) || root.name === "") walk(root.children, card);
  else walk([root], card);
  return card;
}

function walk(nodes: readonly HtmlNode[], card: Card): void {
  let running: HtmlNode[] = [];
  const endLine = (): void => {
    addLine(inlineOf(running), card);
    running = [];
  };
  for (const node of nodes) {
    if (typeof node === "string" || node.name === "br") running.push(node);
    else if (takePart(node, card)) continue;
    else if (runsOn(node) && !holdsParts(node)) running.push(node);
    else {
      endLine();
      if (hasMark(node, "body")) {
        card.bodies.push(node);
        card.isKnown = true;
      }
      if (holdsParts(node)) walk(node.children, card);
      else {
        card.isKnown ||= hasMark(node, "line");
        addLine(inlineOf([node]), card);
      }
    }
  }
  endLine();
}

/** Takes an element that is a part of the block by its own. */
function takePart(node: HtmlElement, card: Card): boolean {
  if (isFooter(node)) {
    const footer = inlineOf([node]);
    if (card.time === "") card.time = footer.text;
    else addLine(footer, card);
    card.link ??= footer.links[0]?.href;
  } else if (isHeading(node) && card.heading === undefined) {
    card.heading = inlineOf([node]);
    card.isTitled = hasMark(node, "title") || !hasMark(node, "heading");
  } else if (isBlock(node)) card.cards.push(cardOf(node));
  else if (node.name === "table") card.tables.push(node);
  else if (hasMark(node, "point")) {
    const { text } = inlineOf([node]);
    if (text !== "") card.points.push(text);
  } else return false;
  card.isKnown = true;
  return true;
}

/** Whether an element holds more than one paragraph, or what is none. */
function holdsParts(node: HtmlElement): boolean {
  return node.children.some(
    (child) =>
      typeof child !== "string" &&
      (isFooter(child) ||
        isHeading(child) ||
        isBlock(child) ||
        child.name === "table" ||
        hasMark(child, "point") ||
        hasMark(child, "line") ||
        holdsParts(child)),
  );
}

/** What is said under every picture of a grid is said once; a text beside them may say the same, and is the text. */
function addLine(line: Inline, card: Card): void {
  const { text } = line;
  const isShown = line.media.length > 0;
  const repeats = isShown && card.said.has(text);
  card.said.add(text);
  const said = repeats ? { ...line, text: "" } : line;
  if (
    said.text !== "" ||
    isShown ||
    said.icons.length > 0 ||
    said.reactions.length > 0 ||
    said.labels.length > 0 ||
    said.links.length > 0
  )
    card.lines.push(said);
}

/** A block with all that its inner blocks say, for pages whose outer block is but a frame. */
export function merged(card: Card): Card {
  let whole = card;
  while (whole.cards.length === 1) {
    const [inner] = whole.cards as [Card];
    whole = {
      heading: whole.heading ?? inner.heading,
      isTitled: whole.isTitled || inner.isTitled,
      lines: [
        ...whole.lines,
        ...(whole.heading !== undefined && inner.heading !== undefined
          ? [inner.heading]
          : []),
        ...inner.lines,
      ],
      said: inner.said,
      bodies: [...whole.bodies, ...inner.bodies],
      points: [...whole.points, ...inner.points],
      tables: [...whole.tables, ...inner.tables],
      cards: inner.cards,
      time: whole.time === "" ? inner.time : whole.time,
      link: whole.link ?? inner.link,
      isKnown: true,
    };
  }
  return whole;
}

/**
 * The records of a block: the block itself, or, where it frames several, each of them. What the frame says of its own
 * is one more.
 */
export function recordsIn(card: Card): Card[] {
  const whole = merged(card);
  if (whole.cards.length === 0) return [whole];
  const own = { ...whole, cards: [] };
  const saysMore =
    own.lines.length + own.tables.length + own.points.length > 0 ||
    own.time !== "";
  return [
    ...(saysMore ? [own] : []),
    ...whole.cards
      .flatMap(recordsIn)
      .map((inner) => withFrame(inner, whole.heading)),
  ];
}

/** The heading of a frame is the title of what has none of its own, and stands beside one that has. */
function withFrame(card: Card, heading: Inline | undefined): Card {
  if (heading === undefined) return card;
  if (card.heading === undefined) return { ...card, heading };
  const labels = [{ label: "group", value: heading.text }];
  return { ...card, lines: [...card.lines, { ...NOTHING, labels }] };
}

const NOTHING: Inline = inlineOf([]);

/** All that a block says, paragraph by paragraph. */
export function textsOf(card: Card): Inline[] {
  return [
    ...(card.heading === undefined ? [] : [card.heading]),
    ...card.lines,
    { ...NOTHING, text: card.points.join(", ") },
    inlineOf(card.tables),
    ...card.cards.flatMap(textsOf),
    { ...NOTHING, text: card.time },
  ];
}
