import type { HtmlElement, HtmlNode } from "../../formats/html-tree.ts";
import type { JsonObject } from "../../formats/json-value.ts";
import { newCard, type Card } from "../meta/html-card.ts";
import { inlineOf, runsOn, textOf, type Inline } from "../meta/html-inline.ts";
import { mediaShape, type HtmlShape } from "../meta/html-shapes.ts";
import { timeValue } from "../meta/html-table.ts";
import { dateOf } from "../meta/html-times.ts";

/* The parts of the oldest pages (to early 2018, see old-pages.ts) as the blocks of later ones. */

export function elementsIn({ children }: HtmlElement): HtmlElement[] {
  return children.filter((child) => typeof child !== "string");
}

export function findByClass(
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

/** A date, or what else stands small below a thing. */
export function isMeta({ name, classes }: HtmlElement): boolean {
  return name !== "table" && classes.includes("meta");
}

export function holdsMeta(element: HtmlElement): boolean {
  return elementsIn(element).some((child) => isMeta(child) || holdsMeta(child));
}

/** Things that follow each other without a list: each ends with what stands small below it. */
export function itemsOfPairs(root: HtmlElement): HtmlElement[] {
  const items: HtmlElement[] = [];
  let children: HtmlNode[] = [];
  const end = (): void => {
    if (textOf(children) !== "")
      items.push({ name: "li", classes: [], attributes: new Map(), children });
    children = [];
  };
  for (const node of root.children) {
    children.push(node);
    if (typeof node !== "string" && isMeta(node)) end();
  }
  end();
  return items;
}

/** A picture with its caption, its time, what the camera noted, and the comments below it. */
export function cardOfPicture(block: HtmlElement): Card | undefined {
  if (inlineOf([block]).media.length === 0) return undefined;
  const card: Card = { ...newCard(), isKnown: true };
  takePicture(block.children, card);
  return card;
}

function takePicture(nodes: readonly HtmlNode[], card: Card): void {
  let running: HtmlNode[] = [];
  const endLine = (): void => {
    addLine(inlineOf(running), card);
    running = [];
  };
  for (const node of nodes) {
    if (runsOn(node)) {
      running.push(node);
      continue;
    }
    endLine();
    const element = node as HtmlElement;
    if (element.name === "table")
      for (const row of rowsOf(element)) card.lines.push(notedIn(row));
    else if (isMeta(element) && card.time === "") card.time = textOf([element]);
    else if (element.classes.includes("comment"))
      card.cards.push(cardOfComment(element));
    else if (elementsIn(element).every(runsOn))
      addLine(inlineOf([element]), card);
    else takePicture(element.children, card);
  }
  endLine();
}

function addLine(line: Inline, card: Card): void {
  if (line.text !== "" || line.media.length + line.links.length > 0)
    card.lines.push(line);
}

function notedIn(row: HtmlElement): Inline {
  const [first, ...others] = elementsIn(row);
  const label = first === undefined ? "" : textOf([first]);
  return { ...lineOf(""), labels: [{ label, value: textOf(others) }] };
}

function cardOfComment(comment: HtmlElement): Card {
  const [user, meta] = ["user", "meta"].map((name) =>
    findByClass(comment, name),
  );
  const rest = comment.children.filter(
    (child) => child !== user && child !== meta,
  );
  return {
    ...newCard(),
    heading: user && inlineOf([user]),
    lines: [inlineOf(rest)],
    time: meta === undefined ? "" : textOf([meta]),
  };
}

/** Pictures whose comments stand below them, as later JSON has them. */
export const pictureShape: HtmlShape = {
  rows(card, mapping, values, page) {
    const comments = card.cards.map(({ heading, lines, time }): JsonObject => ({
      ...(heading === undefined ? {} : { author: heading.text }),
      comment: lines.map((line) => line.text).join("\n"),
      ...(time === ""
        ? {}
        : { timestamp: timeValue(time, values)["timestamp_value"]! }),
    }));
    const rows = mediaShape.rows({ ...card, cards: [] }, mapping, values, page);
    return rows.map(({ value }, index) => ({
      value:
        index === 0 && comments.length > 0
          ? { ...(value as JsonObject), comments }
          : value,
    }));
  },
};

/** `Name`, `Name (Oct 3, 2014)` or `Label: value`, then a date and more labelled lines. */
export function cardOfItem(item: HtmlElement): Card {
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
  const time = lines.find(({ text }) => startOf(text) !== undefined);
  card.time = startOf(time?.text ?? "") ?? "";
  if (time !== undefined && time.text !== card.time)
    lines.push({
      ...lineOf(""),
      labels: [{ label: "time", value: time.text }],
    });
  card.lines = [
    ...lines.filter((line) => line !== time),
    { ...whole, text: "", labels: [] },
  ];
  return card;
}

/** The date that a line is, or begins with: `… at 8:00pm - … at 11:00pm`. */
function startOf(line: string): string | undefined {
  const [start = ""] = line.split(" - ");
  return dateOf(start) === undefined ? undefined : start;
}

function lineOf(text: string): Inline {
  return { ...inlineOf([]), text };
}

/** A table with headings is one thing; one without is a thing per row: a contact with its numbers. */
export function cardsOfTable(table: HtmlElement): Card[] {
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
