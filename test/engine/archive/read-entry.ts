import type { Entry, Part } from "../../../electron/engine/archive/archive.ts";

/** Both ways to read an entry, and what each came to: the text, or the code of its error. */
export async function readBothWays(entry: Entry): Promise<[string, string]> {
  return [
    await resultOf(async () => entry.read()),
    await resultOf(() => joinChunks(entry)),
  ];
}

/** The entry with this path; the test fails when there is none. */
export function getEntry(part: Part, path: string): Entry {
  const entry = part.entries.find((candidate) => candidate.path === path);
  if (entry === undefined) throw new Error(`no entry ${path}`);
  return entry;
}

async function joinChunks(entry: Entry): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of entry.chunks()) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function resultOf(read: () => Promise<Buffer>): Promise<string> {
  try {
    return (await read()).toString();
  } catch (cause) {
    if (cause instanceof Error && "code" in cause) return String(cause.code);
    throw cause;
  }
}
