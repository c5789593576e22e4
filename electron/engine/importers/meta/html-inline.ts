import type { HtmlElement, HtmlNode } from "../../formats/html-tree.ts";
import { hasMark } from "./html-marks.ts";

/** What one paragraph of a page says. */
export interface Inline {
  /** Its text, with the page's line breaks. */
  text: string;
  /** What stands behind labels of its own: `Group: Hikers`. */
  labels: { label: string; value: string }[];
  /** Addresses it links to. */
  links: { href: string; text: string }[];
  /** Files of the archive that it shows or links to, each once. */
  media: string[];
  /** What others gave: `❤Nora Gildersleeve`. */
  reactions: string[];
  /** Names of the pictograms it shows: `like`. */
  icons: string[];
}

/** Elements that run on within a line; all others begin a new one. */
const RUNS_ON = new Set(
  "a abbr b bdi bdo big cite code em font i img mark q s small span strong sub sup time tt u var wbr".split(
    " ",
  ),
);

/** A player's text is a hint for browsers that cannot play it. */
const PLAYERS = new Set(["video", "audio", "object", "iframe"]);

export function runsOn(node: HtmlNode): boolean {
  return typeof node === "string" || RUNS_ON.has(node.name);
}

export function inlineOf(nodes: readonly HtmlNode[]): Inline {
  const found: Found = {
    text: "",
    labels: [],
    links: [],
    media: new Set(),
    reactions: [],
    icons: [],
  };
  for (const node of nodes) collect(node, found);
  return { ...found, text: tidy(found.text), media: [...found.media] };
}

export function textOf(nodes: readonly HtmlNode[]): string {
  return inlineOf(nodes).text;
}

/** Whether a paragraph is a link and nothing else: text that is its own address is no text of the person. */
export function isOnlyLink({ text, links, media }: Inline): boolean {
  const [link] = links;
  return (
    link !== undefined &&
    media.length === 0 &&
    links.length === 1 &&
    link.text === text
  );
}

interface Found extends Omit<Inline, "media"> {
  media: Set<string>;
}

function collect(node: HtmlNode, found: Found): void {
  if (typeof node === "string") {
    found.text += node.replace(/[ \t\r\n\f\v]+/g, " ");
    return;
  }
  if (node.name === "br") {
    found.text += BREAK;
    return;
  }
  if (hasMark(node, "reactions")) {
    const texts = node.children.map((child) => textOf([child]));
    found.reactions.push(...texts.filter((text) => text !== ""));
    return;
  }
  collectSource(node, found);
  if (PLAYERS.has(node.name)) {
    for (const child of node.children)
      if (typeof child !== "string") collectSource(child, found);
    return;
  }
  const ownLine = !RUNS_ON.has(node.name);
  if (ownLine) found.text += "\n";
  const label = labelOf(node);
  if (label === undefined) collectLink(node, found);
  else
    found.labels.push({
      label: withoutColon(textOf([label])),
      value: textOf(node.children.filter((child) => child !== label)),
    });
  if (ownLine) found.text += "\n";
}

function collectLink(node: HtmlElement, found: Found): void {
  const before = found.text.length;
  for (const child of node.children) collect(child, found);
  const href = node.attributes.get("href");
  if (node.name !== "a" || href === undefined || href === "") return;
  if (isAddress(href))
    found.links.push({ href, text: tidy(found.text.slice(before)) });
  else if (!/^#|^javascript:|\.html?([#?]|$)/i.test(href))
    found.media.add(href);
}

function collectSource({ attributes }: HtmlElement, found: Found): void {
  const source = attributes.get("src");
  if (source === undefined || source === "") return;
  const icon = /(?:^|\/)icons\/([^/]+)\.[a-z]+$/i.exec(source)?.[1];
  if (icon !== undefined) found.icons.push(icon);
  else found.media.add(source);
}

/** The label that an element begins with, if it does. */
function labelOf(node: HtmlElement): HtmlElement | undefined {
  const first = node.children.find(
    (child) => typeof child !== "string" || child.trim() !== "",
  );
  return first !== undefined &&
    typeof first !== "string" &&
    hasMark(first, "inlineLabel")
    ? first
    : undefined;
}

export function withoutColon(label: string): string {
  return label.replace(/\s*[:：]\s*$/, "");
}

function isAddress(href: string): boolean {
  return /^(https?:|mailto:|tel:)/i.test(href);
}

/** Stands for `<br>` while a text is gathered: a line end somebody wrote, unlike the "\n" between elements. */
const BREAK = "\v";

/** Spaces as a page shows them. Empty lines are kept where somebody wrote them; between elements they say nothing. */
function tidy(text: string): string {
  if (!/[\n\v]| {2}/.test(text)) return text.trim();
  return text
    .split("\n")
    .map((paragraph) =>
      paragraph
        .split(BREAK)
        .map((line) => line.replace(/ +/g, " ").trim())
        .join("\n")
        .replace(/^\n+|\n+$/g, ""),
    )
    .filter((paragraph) => paragraph !== "")
    .join("\n");
}
