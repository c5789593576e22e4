import { access, mkdir, open, rm, type FileHandle } from "node:fs/promises";
import { join, resolve } from "node:path";
import type {
  SampleReport,
  SampleSize,
} from "../../../shared/contract/commands.ts";
import { downloadParts } from "./facebook/download.ts";
import {
  archiveForm,
  isPlain,
  type ArchiveForm,
  type FormOptions,
} from "./form.ts";
import { writeHousehold } from "./household/write-household.ts";
import { buildLife, type Life } from "./life.ts";
import { wrapped, writeFolder } from "./pack.ts";
import { SampleError } from "./sample-error.ts";
import { Tally, type EntryTruth } from "./tally.ts";
import { writeZip } from "./write-zip.ts";

/** What is asked for: a folder (made if missing), how much, and the seed that decides everything else. */
export interface SampleOptions {
  out: string;
  size: SampleSize;
  seed: number;
  /** The form of the archive; as downloads of 2025 unless said. */
  form?: FormOptions | undefined;
  /** Beside it an older one, Messenger's and WhatsApp's archives of the same person. */
  household?: boolean | undefined;
  /** So many times as large; for measuring growth. */
  times?: number;
  cancelled?: () => boolean;
  /** Records written of records to write. */
  progress?: (done: number, total: number) => void;
}

/**
 * Writes a made-up Facebook download: its zips, and beside them a file that says what is in them.
 *
 * The same seed and size give the same bytes. Nothing is overwritten, and nothing is left behind on failure.
 */
export async function writeSample(
  options: SampleOptions,
): Promise<SampleReport> {
  const created: string[] = [];
  try {
    if (options.household !== true) return await writeAll(options, created);
    return await writeHousehold(options, {
      writeFacebook: (each) => writeAll(each, created),
      create: (path) => create(path, created),
      onChunk: () => stopIfCancelled(options),
      zipTime,
    });
  } catch (error) {
    for (const path of created)
      await rm(path, { force: true, recursive: true });
    throw inOurWords(error);
  }
}

async function writeAll(
  options: SampleOptions,
  created: string[],
): Promise<SampleReport> {
  const form = archiveForm(options.form);
  const life = buildLife(options.seed, options.size, options.times, form);
  const parts = downloadParts(life);
  const out = resolve(options.out);
  await mkdir(out, { recursive: true });
  const isZip = form.packing === "zip";
  const names = parts.map((part) => (isZip ? `${part.name}.zip` : part.name));
  const paths = names.map((name) => join(out, name));
  const truthPath = join(out, truthName(life));
  for (const path of [...paths, truthPath]) await refuseExisting(path);

  const tally = new Tally();
  const total = expectedRecords(life);
  const onChunk = () => {
    stopIfCancelled(options);
    options.progress?.(Math.min(tally.done, total), total);
  };
  const entries: EntryTruth[] = [];
  for (const [index, part] of parts.entries()) {
    const path = paths[index] as string;
    const name = names[index] as string;
    const files = wrapped(part.files(), form, part.name);
    if (!isZip) {
      await mkdir(path);
      created.push(path);
      entries.push(...writeFolder(path, name, files, tally, onChunk));
      continue;
    }
    const target = (await create(path, created)).createWriteStream();
    entries.push(
      ...(await writeZip(
        target,
        name,
        files,
        zipTime(life.writtenAt),
        tally,
        onChunk,
      )),
    );
  }
  const truth = await create(truthPath, created);
  try {
    await truth.writeFile(truthText(options, life, names, tally, entries));
  } finally {
    await truth.close();
  }
  options.progress?.(total, total);
  return {
    seed: options.seed,
    archives: [
      {
        paths,
        provider: "facebook",
        account: life.owner.name,
        records: tally.inOrder(),
      },
    ],
  };
}

function stopIfCancelled({ cancelled }: SampleOptions): void {
  if (cancelled?.() === true) throw new SampleError("job.cancelled");
}

/** Fails rather than overwrites, and remembers what is ours to remove. */
async function create(path: string, created: string[]): Promise<FileHandle> {
  const handle = await open(path, "wx");
  created.push(path);
  return handle;
}

async function refuseExisting(path: string): Promise<void> {
  try {
    await access(path);
  } catch {
    return;
  }
  throw new SampleError("input.out-exists");
}

const CODES: Readonly<Record<string, SampleError["code"]>> = {
  EEXIST: "input.out-exists",
  ENOTDIR: "input.out-exists",
  EACCES: "input.out-no-permission",
  EPERM: "input.out-no-permission",
  EROFS: "input.out-no-permission",
  ENOSPC: "disk.full",
};

function inOurWords(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof SampleError) return error;
  const code = "code" in error ? CODES[String(error.code)] : undefined;
  return code === undefined
    ? error
    : new SampleError(code, {}, { cause: error });
}

const truthName = (life: Life): string =>
  `facebook-${life.owner.vanity}-${new Date(life.writtenAt).toISOString().slice(0, 10)}-counts.json`;

/** Zips keep wall-clock time: read from parts, so that the bytes are the same in every zone. */
export function zipTime(writtenAt: number): Date {
  const at = new Date(writtenAt);
  return new Date(
    at.getUTCFullYear(),
    at.getUTCMonth(),
    at.getUTCDate(),
    4,
    12,
    8,
  );
}

/** For the progress only; what was really written is counted. */
function expectedRecords({ amounts }: Life): number {
  return (
    amounts.messages +
    amounts.offPlatform +
    amounts.reactions +
    amounts.searches +
    amounts.addressBook +
    amounts.comments +
    amounts.posts +
    10 * amounts.friends
  );
}

function truthText(
  { seed, size }: SampleOptions,
  life: Life,
  parts: readonly string[],
  tally: Tally,
  entries: readonly EntryTruth[],
): string {
  const statuses = new Map<string, string>();
  for (const { path, status } of entries) {
    if (!statuses.has(path)) statuses.set(path, status);
  }
  const truth = {
    about:
      "Counted by the generator while it wrote. records: each record once, by category. statuses: of each path where it first occurs. entries: every file, with the records found in it. mustFind: each is found as a phrase.",
    provider: "facebook",
    account: life.owner.name,
    size,
    seed,
    parts,
    ...(isPlain(life.form) ? {} : { form: formName(life.form) }),
    total: tally.done,
    records: tally.inOrder(),
    mustFind: tally.mustFind,
    statuses: Object.fromEntries(statuses),
    entries,
  };
  return `${JSON.stringify(truth, null, 2)}\n`;
}

const formName = ({ format, layout, era, locale, zone }: ArchiveForm) => ({
  format,
  layout,
  ...(format === "html" ? { era } : {}),
  locale,
  zone,
});
