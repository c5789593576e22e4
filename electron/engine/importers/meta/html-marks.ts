/*
 * How Facebook's pages are built, by era: class names as public parsers and published fixtures of 2018 to 2026 show
 * them, read 2026-11.
 *
 *   H1 to 2018    names of their own: `contents`, `footer`, `thread` (see facebook/old-pages.ts)
 *   H2 2018-2021  `_2lej` … `_2lem`
 *   H3 2022-2024  `_a6-g` … `_a6-o` on div
 *   H4 late 2024- the same on section, h2 and footer
 *
 * Names that differ by one character mean different things (`_a6-p` the body of a block, `_a6_p` a number), and real
 * attributes carry more names than these: each is compared whole, one by one.
 */
import type { HtmlElement, TreeRules } from "../../formats/html-tree.ts";

const MARKS = {
  column: ["_a706", "_4t5n"],
  block: ["_a6-g", "_2lej"],
  /** The title of a record, or the sender of a message. */
  title: ["_a6-i", "_2lel"],
  /** Any heading; without the mark of a title it is a thread's list of participants or a group's name. */
  heading: ["_a6-h", "_2lek"],
  body: ["_a6-p", "_2let"],
  /** One paragraph of a body, or one picture of a grid. */
  line: ["_2pin", "_a7ng"],
  /** A way to reach a contact. */
  point: ["_a6_p", "_3hls"],
  /** A label inside a line: `Group:`. */
  inlineLabel: ["_a6_m", "_4mp8"],
  reactions: ["_a6-q", "_tqp"],
  footer: ["_a6-o", "_2lem"],
  pageTitle: ["_a70e", "_3b0d"],
  /** The sentence that says who made the download, and when. */
  pageSource: ["_aoaa", "_4t5p", "footer"],
} as const;

export type Mark = keyof typeof MARKS;

export function hasMark(element: HtmlElement, mark: Mark): boolean {
  const names: readonly string[] = MARKS[mark];
  return element.classes.some((token) => names.includes(token));
}

export function isBlock(element: HtmlElement): boolean {
  return element.name === "section" || hasMark(element, "block");
}

export function isHeading(element: HtmlElement): boolean {
  return /^h[1-6]$/.test(element.name) || hasMark(element, "heading");
}

export function isFooter(element: HtmlElement): boolean {
  return element.name === "footer" || hasMark(element, "footer");
}

export const META_PAGES: TreeRules = {
  isColumn: (element) =>
    element.attributes.get("role") === "main" || hasMark(element, "column"),
  isBlock,
  isLabel: isHeading,
};
