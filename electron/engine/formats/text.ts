import type { Entry } from "../archive/archive.ts";
import { decode } from "./decode.ts";

/** A line is cut here: longer ones were only seen in files that are no text, and a million of them would not fit. */
const LINE_CHARACTERS = 1_000_000;

export interface TextLine {
  /** From 1, as the file counts them; the pieces of a line that was cut share its number. */
  number: number;
  text: string;
}

/** Reads a text entry line by line, a chunk at a time. What is no UTF-8 becomes U+FFFD and stays visible. */
export async function* readLines(entry: Entry): AsyncGenerator<TextLine[]> {
  let open = "";
  let number = 1;
  const split = (text: string): TextLine[] => {
    // A carriage return at the end waits: a line feed may follow.
    const pieces = (open + text).split(/\r\n|\n|\r(?!$)/);
    open = pieces.pop() ?? "";
    const lines: TextLine[] = [];
    for (const piece of pieces) {
      const rest = cut(piece, number, lines);
      lines.push({ number: number++, text: rest });
    }
    open = cut(open, number, lines);
    return lines;
  };
  for await (const piece of decode(entry)) yield split(piece);
  if (open !== "") yield [{ number, text: open.replace(/\r$/, "") }];
}

/** Moves all but the last piece of a long line to the lines and gives back that last one. */
function cut(line: string, number: number, lines: TextLine[]): string {
  let start = 0;
  while (line.length - start > LINE_CHARACTERS) {
    const end = start + LINE_CHARACTERS;
    // Never between the two halves of a character.
    const splits = /[\ud800-\udbff]/.test(line.charAt(end - 1));
    lines.push({ number, text: line.slice(start, splits ? end - 1 : end) });
    start = splits ? end - 1 : end;
  }
  return start === 0 ? line : line.slice(start);
}
