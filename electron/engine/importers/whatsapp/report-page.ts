import {
  HtmlPage,
  type HtmlElement,
  type HtmlNode,
} from "../../formats/html-tree.ts";
import type { Entry } from "../../archive/archive.ts";
import type { ReadContext } from "../importer.ts";
import { WHOLE_PAGE } from "../meta/html-lines.ts";
import { runsOn } from "../meta/html-inline.ts";
import { parseLocalTime } from "../meta/local-time.ts";
import {
  newStated,
  type Stated,
  type StatedItem,
  type Statement,
} from "./report-stated.ts";
import { phoneOf } from "./report-values.ts";

/*
 * Pages of an account report. Their markup is not documented and nobody published one, so nothing here knows a class:
 * a page is headings, and below them rows of label and value, and lists.
 */

/** One part of a page; all of it, unless it is very long. */
export interface PagePart extends Stated {
  /** The main heading. */
  title: string;
  /** What stands there as JSON, printed for people. */
  printed: { text: string; locator: string }[];
}

export async function* readPageParts(
  entry: Entry,
  context: Pick<ReadContext, "clock" | "dateOrder">,
): AsyncGenerator<PagePart> {
  const reading = new PageReading(context);
  for await (const blocks of new HtmlPage(entry, WHOLE_PAGE).blocks())
    for (const { root, number } of blocks) {
      const part = reading.read(root, `block ${number}`);
      if (part.statements.length + part.lists.length + part.printed.length > 0)
        yield part;
    }
}

const HEADING = /^h([1-6])$/;
const MAX_LABEL = 100;

/** A line that holds a label and what it is: `Platform: iphone`. A clock time is none. */
function labelledLine(
  line: string,
): { label: string; value: string } | undefined {
  const end = line.slice(0, MAX_LABEL + 1).search(/[:：]/);
  const label = line.slice(0, Math.max(end, 0)).trim();
  const rest = line.slice(end + 1);
  return /\p{L}/u.test(label) && /^\s/.test(rest) && rest.trim() !== ""
    ? { label, value: rest.trim() }
    : undefined;
}

class PageReading {
  readonly #context: Pick<ReadContext, "clock" | "dateOrder">;
  #title = "";
  #headings: { level: number; text: string }[] = [];
  #part: PagePart = { ...newStated(), title: "", printed: [] };
  #locator = "";
  /** A line that may be the number of things in the list after it. */
  #line: string | undefined;

  constructor(context: Pick<ReadContext, "clock" | "dateOrder">) {
    this.#context = context;
  }

  read(root: HtmlElement, locator: string): PagePart {
    this.#part = { ...newStated(), title: this.#title, printed: [] };
    this.#locator = locator;
    this.#visit(root);
    this.#endLine();
    return { ...this.#part, title: this.#title };
  }

  #visit(node: HtmlElement): void {
    if (node.name === "head" || node.name === "title") return;
    const heading = HEADING.exec(node.name)?.[1];
    if (heading !== undefined) this.#heading(Number(heading), textIn(node));
    else if (node.name === "table") this.#table(node);
    else if (node.name === "dl") this.#definitions(node);
    else if (node.name === "ul" || node.name === "ol") this.#list(node);
    else if (node.name === "pre") this.#preformatted(node);
    else if (isLine(node)) this.#lineOf(node.children);
    else if (!this.#pair(node)) this.#children(node.children);
  }

  /** Blocks by themselves, and what runs on between them as lines. */
  #children(children: readonly HtmlNode[]): void {
    let running: HtmlNode[] = [];
    const end = (): void => {
      if (running.length > 0) this.#lineOf(running);
      running = [];
    };
    for (const child of children)
      if (typeof child === "string" || (runsOn(child) && isLine(child)))
        running.push(child);
      else {
        end();
        this.#visit(child);
      }
    end();
  }

  #heading(level: number, text: string): void {
    this.#endLine();
    if (text === "") return;
    if (level === 1 && this.#title === "") {
      this.#title = text;
      return;
    }
    this.#headings = this.#headings.filter((each) => each.level < level);
    this.#headings.push({ level, text });
  }

  get #path(): string[] {
    return this.#headings.map(({ text }) => text);
  }

  /** Two lines in a box of their own: what it is, and its value. */
  #pair(node: HtmlElement): boolean {
    const cells = node.children.filter(
      (child) => typeof child !== "string" || child.trim() !== "",
    );
    const [label, value] = cells;
    if (
      cells.length !== 2 ||
      typeof label !== "object" ||
      typeof value !== "object" ||
      !isLine(label) ||
      !isCell(label) ||
      !isCell(value)
    )
      return false;
    const name = textIn(label);
    // Two things of a list are no label and value.
    if (name === "" || name.length > MAX_LABEL || phoneOf(name) !== undefined)
      return false;
    this.#under(name, value);
    return true;
  }

  /** What stands in a cell beside its label: a value, or a list or table of its own. */
  #under(label: string, cell: HtmlElement): void {
    this.#endLine();
    if (isLine(cell)) {
      const value = textIn(cell);
      if (value !== "") this.#state([label.replace(/\s*[:：]$/, "")], value);
      return;
    }
    const before = this.#headings;
    this.#headings = [...before, { level: 7, text: label }];
    this.#children(cell.children);
    this.#endLine();
    this.#headings = before;
  }

  #table(table: HtmlElement): void {
    this.#endLine();
    const rows = rowsOf(table);
    const [first] = rows;
    const header =
      first !== undefined &&
      first.length > 1 &&
      rows.length > 1 &&
      first.every(({ name }) => name === "th")
        ? first.map(textIn)
        : undefined;
    const items: StatedItem[] = [];
    for (const cells of header === undefined ? rows : rows.slice(1)) {
      const [label, value, ...more] = cells;
      if (label === undefined) continue;
      if (header === undefined && value !== undefined && more.length === 0) {
        const name = textIn(label);
        if (name !== "") {
          this.#under(name, value);
          continue;
        }
      }
      if (header === undefined && value === undefined && label.name === "th")
        this.#heading(6, textIn(label));
      else if (header === undefined && value === undefined)
        items.push(this.#itemOf(label));
      else
        items.push({
          statements: cells.flatMap((cell, column) =>
            this.#statement(
              [header?.[column] ?? `column ${column + 1}`],
              textIn(cell),
            ),
          ),
          locator: this.#locator,
        });
    }
    this.#takeItems(items);
  }

  #definitions(list: HtmlElement): void {
    let label = "";
    for (const child of elementsOf(list).flatMap((each) =>
      each.name === "div" ? elementsOf(each) : [each],
    ))
      if (child.name === "dt") label = textIn(child);
      else if (label === "") this.#visit(child);
      else this.#under(label, child);
  }

  #list(list: HtmlElement): void {
    this.#takeItems(elementsOf(list).map((item) => this.#itemOf(item)));
  }

  #takeItems(items: readonly StatedItem[]): void {
    const said = items.filter(
      ({ value, statements }) =>
        (value !== undefined && value !== "") || statements.length > 0,
    );
    // "3 contacts" before a list of three is no thing of its own.
    const count = this.#line?.slice(0, MAX_LABEL).match(/\d+/g) ?? [];
    if (
      count.length === 1 &&
      Number(count[0]) === items.length &&
      this.#line!.length < 40
    )
      this.#line = undefined;
    this.#endLine();
    if (said.length > 0)
      this.#part.lists.push({ path: this.#path, items: said });
  }

  #itemOf(item: HtmlElement): StatedItem {
    const locator = this.#locator;
    // Not cut at a colon: it may be part of a group's name.
    if (isLine(item)) return { value: textIn(item), statements: [], locator };
    const inside = new PageReading(this.#context);
    const { statements, lists, printed } = inside.read(item, locator);
    return {
      statements: [
        ...statements,
        ...lists.flatMap((list) =>
          list.items.flatMap((each, index) => [
            ...(each.value === undefined
              ? []
              : this.#statement(
                  [...list.path, String(index)],
                  String(each.value),
                )),
            ...each.statements,
          ]),
        ),
        ...printed.flatMap(({ text }) => this.#statement([], text)),
        ...inside.#headings.flatMap(({ text }) =>
          this.#statement(["heading"], text),
        ),
        ...this.#statement(["title"], inside.#title),
      ],
      locator,
    };
  }

  #preformatted(node: HtmlElement): void {
    this.#endLine();
    const text = rawText(node).trim();
    if (/^[{[][^]*[}\]]$/.test(text))
      this.#part.printed.push({ text, locator: this.#locator });
    else this.#lineOf(node.children);
  }

  #lineOf(nodes: readonly HtmlNode[]): void {
    this.#endLine();
    const text = textWithPictures(nodes);
    for (const line of text.split("\n").filter((each) => each !== "")) {
      this.#endLine();
      this.#line = line;
    }
  }

  /** A line that turned out to stand for itself. */
  #endLine(): void {
    const line = this.#line;
    this.#line = undefined;
    if (line === undefined) return;
    const said = labelledLine(line);
    if (said !== undefined) this.#state([said.label], said.value);
    else this.#state([], line);
  }

  #state(labels: readonly string[], value: string): void {
    this.#part.statements.push(
      ...this.#statement([...this.#path, ...labels], value),
    );
  }

  #statement(path: readonly string[], value: string): Statement[] {
    if (value === "") return [];
    const { clock, dateOrder } = this.#context;
    const time = parseLocalTime(value, dateOrder ?? clock.order);
    return [
      {
        path,
        value,
        time: time === undefined ? undefined : clock.settle(time),
        locator: this.#locator,
      },
    ];
  }
}

const isCell = ({ name }: HtmlElement): boolean =>
  name !== "table" && name !== "ul" && name !== "ol" && !HEADING.test(name);

function elementsOf({ children }: HtmlElement): HtmlElement[] {
  return children.flatMap((child) =>
    typeof child === "string"
      ? child.trim() === ""
        ? []
        : [{ name: "", classes: [], attributes: new Map(), children: [child] }]
      : [child],
  );
}

/** The cells of a table's rows; tables inside its cells stay there. */
function rowsOf(table: HtmlElement): HtmlElement[][] {
  return elementsOf(table).flatMap((child) =>
    child.name === "tr"
      ? [elementsOf(child)]
      : /^(thead|tbody|tfoot)$/.test(child.name)
        ? rowsOf(child)
        : [[child]],
  );
}

/** Nothing in it begins a new block. */
function isLine({ name, children }: HtmlElement): boolean {
  return (
    !/^(ul|ol|dl|table|pre)$/.test(name) &&
    children.every(
      (child) => typeof child === "string" || (runsOn(child) && isLine(child)),
    )
  );
}

const textIn = (element: HtmlElement): string =>
  textWithPictures(element.children);

/** Text; a picture is where it lies, or of which sort it is where the page holds it itself. */
function textWithPictures(nodes: readonly HtmlNode[]): string {
  return [
    ...textsIn(nodes)
      .split("\n")
      .map((line) => line.trim()),
    ...picturesIn(nodes),
  ]
    .filter((text) => text !== "")
    .join("\n");
}

/** As a page shows it: blanks are one, and `<br>` ends a line. */
function textsIn(nodes: readonly HtmlNode[]): string {
  return nodes
    .map((node) =>
      typeof node === "string"
        ? node.replace(/[ \t\r\n\f]+/g, " ")
        : node.name === "br"
          ? "\n"
          : textsIn(node.children),
    )
    .join("")
    .replace(/ {2,}/g, " ");
}

function picturesIn(nodes: readonly HtmlNode[]): string[] {
  return nodes.flatMap((node) => {
    if (typeof node === "string") return [];
    const source = node.attributes.get("src");
    return [
      ...(source === undefined
        ? []
        : [/^data:([^;,]{0,60})/.exec(source)?.[0] ?? source]),
      ...picturesIn(node.children),
    ];
  });
}

function rawText({ children }: HtmlElement): string {
  return children
    .map((child) => (typeof child === "string" ? child : rawText(child)))
    .join("");
}
