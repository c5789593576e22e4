import path from "node:path";

import type {
  ImportedArchive,
  ImportFailure,
} from "../../shared/contract/commands.ts";
import type { ErrorParams } from "../../shared/contract/errors.ts";
import type { Part } from "./archive/archive.ts";
import { ArchiveError } from "./archive/archive-error.ts";
import { openParts } from "./archive/open-parts.ts";
import { fingerprintOf } from "./entry-checksums.ts";
import { genericReaderOf } from "./importers/generic.ts";
import {
  recognise,
  recogniseTexts,
  type RecognisedArchive,
} from "./importers/recognise.ts";
import { importers } from "./importers/registry.ts";
import { joinInTransaction, remarksOf, type JoinJob } from "./join-archive.ts";
import {
  countEntries,
  countTimesWithoutZone,
  findByFingerprint,
  getArchiveId,
  hasIssue,
  listLocations,
} from "./vault/archives.ts";
import { getChosenTimes, getDates } from "./vault/time-choices.ts";

export interface ImportJob extends JoinJob {
  paths: readonly string[];
}

export interface ImportOutcome {
  archives: ImportedArchive[];
  failed: (Omit<ImportFailure, "message"> & { params: ErrorParams })[];
}

/**
 * The use case: open, recognise, read, join, report. Archives commit one by one; one that fails does not undo the
 * others, and a path that cannot be used does not stop them.
 */
export async function importArchives(job: ImportJob): Promise<ImportOutcome> {
  const { parts, failed } = await openParts(job.paths);
  const outcome: ImportOutcome = {
    archives: [],
    failed: failed.map(({ path: location, error }) => ({
      paths: [location],
      code: error.code,
      params: error.params,
    })),
  };
  try {
    const { archives, strangers } = await recogniseTexts(
      recognise(parts, importers),
      importers,
    );
    for (const stranger of strangers) {
      // A folder that holds zips means those zips; what else lies there was not given.
      if (holdsOther(stranger, parts)) continue;
      outcome.failed.push({
        paths: [stranger.location],
        code:
          archives.length === 0 && holdsOnlyMedia(stranger)
            ? "archive.no-data-part"
            : "archive.not-recognised",
        params: {},
      });
    }
    for (const archive of archives)
      await importInto(outcome, archive, () => importArchive(job, archive));
    return outcome;
  } finally {
    for (const part of parts) part.close();
  }
}

/**
 * Reads archives of the vault again, as the person now says that their times are to be read: from where they lay, or
 * from the paths given. Each takes the place of its older reading in one transaction, or leaves it as it is.
 *
 * @throws ArchiveError when not all of them are there as they were read: `archive.moved`, `archive.other-files`, or why
 *   a path cannot be used. Then none is read.
 * @throws VaultError `vault.unknown-archive`
 */
export async function rereadArchives(
  job: JoinJob & {
    paths?: readonly string[] | undefined;
    /** Ids of the archives. */
    archives: readonly string[];
  },
): Promise<ImportOutcome> {
  const { vault } = job;
  const ids = job.archives.map((key) => getArchiveId(vault, key));
  const { parts, failed } = await openParts(
    job.paths ?? listLocations(vault, ids),
  );
  try {
    const { archives } = await recogniseTexts(
      recognise(parts, importers),
      importers,
    );
    const found = new Map<number, RecognisedArchive>();
    for (const archive of archives) {
      const known = findByFingerprint(vault, await fingerprintOf(archive));
      if (known !== undefined) found.set(known.id, archive);
    }
    if (!ids.every((id) => found.has(id))) {
      const codes = failed.map(({ error }) => error.code);
      throw new ArchiveError(
        codes.includes("archive.not-found")
          ? "archive.moved"
          : (codes[0] ?? "archive.other-files"),
      );
    }
    const outcome: ImportOutcome = { archives: [], failed: [] };
    for (const id of ids) {
      const archive = found.get(id)!;
      await importInto(outcome, archive, () =>
        joinInTransaction(job, archive, id),
      );
    }
    return outcome;
  } finally {
    for (const part of parts) part.close();
  }
}

/** Adds what becomes of an archive to the outcome: one that cannot be used stops no other. */
async function importInto(
  outcome: ImportOutcome,
  archive: RecognisedArchive,
  work: () => Promise<ImportedArchive>,
): Promise<void> {
  try {
    outcome.archives.push(await work());
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    outcome.failed.push({
      paths: archive.pieces.map(({ part }) => part.location),
      code: error.code,
      params: error.params,
    });
  }
}

function holdsOther(folder: Part, parts: readonly Part[]): boolean {
  return parts.some(({ location }) =>
    location.startsWith(folder.location + path.sep),
  );
}

function holdsOnlyMedia(part: Part): boolean {
  return part.entries.every(
    ({ aside, path: name }) =>
      aside !== null || genericReaderOf(name.toLowerCase()) === undefined,
  );
}

async function importArchive(
  job: ImportJob,
  archive: RecognisedArchive,
): Promise<ImportedArchive> {
  const { vault } = job;
  const known = findByFingerprint(vault, await fingerprintOf(archive));
  if (known === undefined) return joinInTransaction(job, archive);
  if (asksForOtherReading(job, known.id))
    return joinInTransaction(job, archive, known.id);
  const entries = countEntries(vault, known.id);
  return {
    id: known.key,
    provider: known.provider,
    account: known.account,
    alreadyKnown: true,
    readAgain: false,
    entries,
    records: known.records,
    added: 0,
    issues: known.issues,
    remarks: remarksOf(vault, known.id, entries),
    timesWithoutZone: countTimesWithoutZone(vault, known.id),
    dates: getDates(vault, known.id),
  };
}

/** Whether the job says of the times of a known archive what nobody said before, and they could be others then. */
function asksForOtherReading(
  { vault, times: { timezone, dateOrder } = {} }: ImportJob,
  archiveId: number,
): boolean {
  const chosen = getChosenTimes(vault, archiveId);
  return (
    (dateOrder !== undefined &&
      dateOrder !== chosen.dateOrder &&
      (chosen.dateOrder !== undefined ||
        hasIssue(vault, archiveId, "record.ambiguous-date-order"))) ||
    (timezone !== undefined &&
      timezone !== chosen.timezone &&
      (chosen.timezone !== undefined ||
        countTimesWithoutZone(vault, archiveId) > 0))
  );
}
