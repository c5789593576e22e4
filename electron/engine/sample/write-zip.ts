import { Readable, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import yazl from "yazl";
import type { SampleFile } from "./sample-file.ts";
import { FileTally, type EntryTruth, type Tally } from "./tally.ts";

const CHUNK = 64 * 1024;

/**
 * Writes one part of a download into an open file, a piece at a time, and says what each of its entries holds.
 *
 * The files come from an iterable, so that a later one may depend on what an earlier one said.
 */
export async function writeZip(
  target: Writable,
  part: string,
  files: Iterable<SampleFile>,
  writtenAt: Date,
  tally: Tally,
  onChunk: () => void,
): Promise<EntryTruth[]> {
  const zip = new yazl.ZipFile();
  const truths: EntryTruth[] = [];
  const output = pipeline(zip.outputStream, target);
  const failed = new Promise<never>((_, reject) => zip.on("error", reject));

  const addAll = async (): Promise<void> => {
    for (const file of files) {
      const fileTally = new FileTally(tally);
      const stream = Readable.from(chunks(file.write(fileTally), onChunk), {
        objectMode: false,
      });
      const ended = new Promise<void>((resolve, reject) => {
        stream.once("end", resolve).once("error", reject);
      });
      zip.addReadStreamLazy(file.path, entryOptions(file, writtenAt), (give) =>
        give(null, stream),
      );
      await ended;
      const { path, status, reason = null } = file;
      truths.push({ part, path, status, reason, records: fileTally.records() });
    }
    zip.end();
    await output;
  };

  try {
    // A full disk fails the output while the next piece is still waited for, hence the race.
    await Promise.race([addAll(), failed, output.then(() => failed)]);
  } catch (error) {
    (zip.outputStream as Readable).destroy();
    await output.catch(() => undefined);
    throw error;
  }
  return truths;
}

function entryOptions(file: SampleFile, writtenAt: Date) {
  return {
    mtime: writtenAt,
    mode: 0o100644,
    // Pictures and sound do not get smaller; Meta stores them too.
    compress: file.status !== "media" && file.status !== "duplicate",
    // The other form of the time is in UTC, so the bytes would depend on the zone of the machine.
    forceDosTimestamp: true,
  };
}

/** Small pieces joined, so that a file is not written word by word. */
export function* chunks(
  pieces: Iterable<string | Uint8Array>,
  onChunk: () => void,
): Generator<Buffer> {
  let text = "";
  for (const piece of pieces) {
    if (typeof piece !== "string") {
      yield Buffer.from(piece);
      continue;
    }
    text += piece;
    if (text.length >= CHUNK) {
      onChunk();
      yield Buffer.from(text, "utf8");
      text = "";
    }
  }
  onChunk();
  if (text !== "") yield Buffer.from(text, "utf8");
}
