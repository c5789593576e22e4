import type { Entry } from "../archive/archive.ts";

/**
 * The text of a UTF-8 entry, a chunk at a time, without its BOM. What is no UTF-8 becomes U+FFFD and stays visible.
 *
 * The BOM is dropped here because Node's decoder, when it streams, also drops the mark where a later chunk begins
 * with it.
 */
export async function* decode(entry: Entry): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let begun = false;
  const withoutBom = (text: string): string => {
    if (begun || text === "") return text;
    begun = true;
    return text.startsWith("\ufeff") ? text.slice(1) : text;
  };
  for await (const chunk of entry.chunks())
    yield withoutBom(decoder.decode(chunk, { stream: true }));
  yield withoutBom(decoder.decode());
}
