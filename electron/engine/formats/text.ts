import type { Entry } from "../archive/archive.ts";

/** A line is cut here: longer ones were only seen in files that are no text, and a million of them would not fit. */
const LINE_CHARACTERS = 1_000_000;

export interface TextLine {
  /** From 1, as the file counts them. */
  number: number;
  text: string;
}

/** Reads a text entry line by line, a chunk at a time. What is no UTF-8 becomes U+FFFD and stays visible. */
export async function* readLines(entry: Entry): AsyncGenerator<TextLine[]> {
  const decoder = new TextDecoder("utf-8");
  let open = "";
  let number = 0;
  for await (const chunk of entry.chunks()) {
    const pieces = (open + decoder.decode(chunk, { stream: true })).split(
      /\r\n|\n|\r(?!$)/,
    );
    open = pieces.pop() ?? "";
    while (open.length > LINE_CHARACTERS) {
      pieces.push(open.slice(0, LINE_CHARACTERS));
      open = open.slice(LINE_CHARACTERS);
    }
    yield pieces.map((text) => ({ number: ++number, text }));
  }
  open += decoder.decode();
  if (open !== "") yield [{ number: ++number, text: open.replace(/\r$/, "") }];
}
