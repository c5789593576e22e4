/** One element of a page, read with nothing of ours. */
export interface Node {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: (Node | string)[];
}

const EMPTY = new Set(["meta", "base", "img", "br"]);
const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#039;": "'",
  "&#064;": "@",
};

/** The elements of a page; throws where one is not closed in its turn, or a character stands that pages write otherwise. */
export function readPage(html: string): Node {
  const root: Node = { tag: "", attributes: {}, children: [] };
  const open: Node[] = [root];
  const top = (): Node => open.at(-1) as Node;
  for (const [piece] of html.matchAll(/<[^>]*>|[^<]+/g)) {
    if (!piece.startsWith("<")) {
      top().children.push(unescape(piece));
      continue;
    }
    const [, slash, tag, rest] =
      /^<(\/?)([a-z0-9]+)([^>]*)>$/.exec(piece) ?? [];
    if (tag === undefined) throw new Error(`no tag: ${piece.slice(0, 40)}`);
    if (slash === "/") {
      if (top().tag !== tag) throw new Error(`${top().tag} ends as ${tag}`);
      open.pop();
      continue;
    }
    const node = { tag, attributes: attributesOf(rest ?? ""), children: [] };
    top().children.push(node);
    if (!EMPTY.has(tag)) open.push(node);
  }
  if (open.length !== 1) throw new Error(`${top().tag} is not closed`);
  return root;
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, name, value]) => [
      name,
      unescape(value ?? ""),
    ]),
  );
}

function unescape(text: string): string {
  if (/[<>"']/.test(text)) throw new Error(`not escaped: ${text.slice(0, 40)}`);
  return text.replaceAll(/&[^;]{0,6};?/g, (entity) => {
    const character = ENTITIES[entity];
    if (character === undefined) throw new Error(`no entity: ${entity}`);
    return character;
  });
}

/** Every element with a class among its tokens. */
export function* withClass(node: Node, token: string): Generator<Node> {
  if (node.attributes["class"]?.split(" ").includes(token) === true) yield node;
  for (const child of node.children)
    if (typeof child !== "string") yield* withClass(child, token);
}

export function* withTag(node: Node, tag: string): Generator<Node> {
  if (node.tag === tag) yield node;
  for (const child of node.children)
    if (typeof child !== "string") yield* withTag(child, tag);
}

/** The text of an element, with its line ends. */
export function textIn(node: Node): string {
  return node.children
    .map((child) => {
      if (typeof child === "string") return child;
      return child.tag === "br" ? "\n" : textIn(child);
    })
    .join("");
}

/** The texts between tags, where a line end is no tag. */
export function* leafTexts(node: Node): Generator<string> {
  let run = "";
  for (const child of node.children) {
    if (typeof child === "string") run += child;
    else if (child.tag === "br") run += "\n";
    else {
      if (run !== "") yield run;
      run = "";
      yield* leafTexts(child);
    }
  }
  if (run !== "") yield run;
}
