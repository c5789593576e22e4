import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ArchiveForm } from "./form.ts";
import type { SampleFile } from "./sample-file.ts";
import { FileTally, type EntryTruth, type Tally } from "./tally.ts";
import { chunks } from "./write-zip.ts";

/** The folders around the files of a part, as they are in its zip or on the disk. */
function wrapperOf(form: ArchiveForm, part: string): string {
  const own = `${part}/`;
  // Of the outer one, which all parts share, only its beginning is known.
  if (form.wrappers === 2) return `meta-${dateIn(part)}/${own}`;
  return form.wrappers === 1 ? own : "";
}

const dateIn = (part: string): string =>
  /\d{4}-\d{2}-\d{2}/.exec(part)?.[0] ?? "download";

/** The files of a part inside its wrappers, and what an Apple computer adds when it packs them again. */
export function* wrapped(
  files: Iterable<SampleFile>,
  form: ArchiveForm,
  part: string,
): Generator<SampleFile> {
  const wrapper = wrapperOf(form, part);
  const folders = new Set<string>();
  for (const file of files) {
    yield wrapper === "" ? file : { ...file, path: wrapper + file.path };
    if (!form.debris) continue;
    const slash = file.path.lastIndexOf("/");
    const folder = file.path.slice(0, slash + 1);
    yield debris(
      `__MACOSX/${wrapper}${folder}._${file.path.slice(slash + 1)}`,
      "\0\u0005\u0016\u0007\0\u0002\0\0Mac OS X        ",
    );
    if (!folders.has(folder))
      yield debris(`${wrapper}${folder}.DS_Store`, "\0\0\0\u0001Bud1\0\0");
    folders.add(folder);
  }
}

const debris = (path: string, content: string): SampleFile => ({
  path,
  status: "skipped",
  reason: "resource",
  write: () => [content],
});

/** Writes one part as a folder, a piece at a time, and says what each of its files holds. */
export function writeFolder(
  target: string,
  part: string,
  files: Iterable<SampleFile>,
  tally: Tally,
  onChunk: () => void,
): EntryTruth[] {
  const truths: EntryTruth[] = [];
  const made = new Set<string>();
  for (const file of files) {
    const path = join(target, file.path);
    const folder = dirname(path);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    const fileTally = new FileTally(tally);
    const open = openSync(path, "wx", 0o644);
    try {
      for (const piece of chunks(file.write(fileTally), onChunk))
        writeSync(open, piece);
    } finally {
      closeSync(open);
    }
    const { path: name, status, reason = null } = file;
    truths.push({
      part,
      path: name,
      status,
      reason,
      records: fileTally.records(),
    });
  }
  return truths;
}
