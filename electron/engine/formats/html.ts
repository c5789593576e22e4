import { Parser } from "htmlparser2";

import type { Entry } from "../archive/archive.ts";
import { EntryError } from "../archive/archive-error.ts";
import { decode } from "./decode.ts";

/** htmlparser2 is quadratic in nesting depth: 1.2 MB of `<b>` took 36 s. Honest pages nest about thirty levels. */
const MAX_DEPTH = 1000;

/** A block is cut here; a page without any block would otherwise be held whole. */
const BLOCK_CHARACTERS = 1_000_000;

/** Elements that begin a new line on the page; all others run on within one. */
const BLOCKS = new Set(
  [
    "address article aside blockquote body caption dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr",
    "li main nav ol p pre section table tbody td tfoot th thead title tr ul",
  ]
    .join(" ")
    .split(" "),
);

/** Elements whose text is no text of the page. */
const SILENT = new Set(["script", "style", "noscript", "template"]);

export interface HtmlBlock {
  /** From 1, in page order. */
  number: number;
  text: string;
}

/** Reads the text of a page as its block-level lines, a chunk at a time. Nothing of it is ever rendered. */
export async function* readBlocks(entry: Entry): AsyncGenerator<HtmlBlock[]> {
  let blocks: HtmlBlock[] = [];
  let number = 0;
  let text = "";
  let depth = 0;
  let silent = 0;
  const close = (): void => {
    const line = text.replace(/\s+/g, " ").trim();
    text = "";
    if (line !== "") blocks.push({ number: ++number, text: line });
  };
  const parser = new Parser(
    {
      onopentagname(name) {
        depth += 1;
        if (depth > MAX_DEPTH) throw new EntryError("entry.too-deep");
        if (SILENT.has(name)) silent += 1;
        if (BLOCKS.has(name)) close();
        else if (name === "br") text += " ";
      },
      ontext(piece) {
        if (silent > 0) return;
        text += piece;
        if (text.length > BLOCK_CHARACTERS) close();
      },
      onclosetag(name) {
        depth -= 1;
        if (SILENT.has(name)) silent -= 1;
        if (BLOCKS.has(name)) close();
      },
    },
    { decodeEntities: true },
  );
  for await (const piece of decode(entry)) {
    parser.write(piece);
    yield blocks;
    blocks = [];
  }
  parser.end();
  close();
  yield blocks;
}
