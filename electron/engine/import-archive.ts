import { statfsSync } from "node:fs";
import path from "node:path";

import type {
  EntryCounts,
  ImportedArchive,
  ImportFailure,
  ImportRemark,
} from "../../shared/contract/commands.ts";
import type { ErrorParams } from "../../shared/contract/errors.ts";
import type { Entry, Part } from "./archive/archive.ts";
import { ArchiveError } from "./archive/archive-error.ts";
import { openParts } from "./archive/open-parts.ts";
import { fingerprintOf, SameNames } from "./entry-checksums.ts";
import {
  countMissingPages,
  isOnlyPages,
  partsToldBy,
} from "./importers/completeness.ts";
import type { TimeChoice } from "./importers/clock.ts";
import { findAccount } from "./find-account.ts";
import { Meter, readableBytes, type Watched } from "./import-meter.ts";
import { EntryNames } from "./importers/entry-names.ts";
import { genericReaderOf } from "./importers/generic.ts";
import {
  recognise,
  recogniseTexts,
  type RecognisedArchive,
} from "./importers/recognise.ts";
import { importers } from "./importers/registry.ts";
import { EntryTaker } from "./take-entry.ts";
import { addSigns } from "./vault/accounts.ts";
import type { WritableVault } from "./vault/access.ts";
import {
  countEntries,
  countSkipped,
  countTimesWithoutZone,
  findByFingerprint,
  finishArchive,
  hasIssue,
  insertArchive,
  insertEntry,
  insertPart,
  setOutcome,
} from "./vault/archives.ts";
import { providers } from "./vault/codes.ts";
import { joinStaged } from "./vault/joining.ts";
import { Names } from "./vault/names.ts";
import { attachWorkFile, detachWorkFile } from "./vault/open-vault.ts";
import { Staging } from "./vault/staging.ts";
import { rebuildSums, Sums } from "./vault/summaries.ts";
import { VaultError } from "./vault/vault-error.ts";

export interface ImportJob extends Watched {
  vault: WritableVault;
  key: Buffer | undefined;
  paths: readonly string[];
  /** How to read times that an archive does not explain. */
  times?: TimeChoice | undefined;
  now: () => number;
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
    for (const archive of archives) {
      try {
        outcome.archives.push(await importArchive(job, archive));
      } catch (error) {
        if (!(error instanceof ArchiveError)) throw error;
        outcome.failed.push({
          paths: archive.pieces.map(({ part }) => part.location),
          code: error.code,
          params: error.params,
        });
      }
    }
    return outcome;
  } finally {
    for (const part of parts) part.close();
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
  const fingerprint = await fingerprintOf(archive);
  const known = findByFingerprint(vault, fingerprint);
  if (known !== undefined) {
    const entries = countEntries(vault, known.id);
    return {
      id: known.key,
      provider: known.provider,
      account: known.account,
      alreadyKnown: true,
      entries,
      records: known.records,
      added: 0,
      issues: known.issues,
      remarks: remarksOf(vault, known.id, entries),
      timesWithoutZone: countTimesWithoutZone(vault, known.id),
    };
  }
  checkFreeSpace(vault.file, archive);
  attachWorkFile(vault, job.key);
  try {
    return await vault.transactionAsync(() =>
      joinArchive(job, archive, fingerprint),
    );
  } finally {
    detachWorkFile(vault);
  }
}

/** Reads one archive into the working file and joins it to the vault; runs inside the transaction. */
async function joinArchive(
  job: ImportJob,
  { importer, pieces }: RecognisedArchive,
  fingerprint: Buffer,
): Promise<ImportedArchive> {
  const { vault } = job;
  const entries = pieces.flatMap((piece) => piece.entries);
  const times = job.times ?? {};
  const clock = await importer.findClock(entries, times);
  const dates = await importer.findDates(entries);
  const links = await importer.findLinks(entries, pieces[0]!.rootName);
  const { account, owner, signs } = await findAccount(
    vault,
    importer,
    entries,
    pieces[0]!.rootName,
  );
  const id = `a${fingerprint.toString("hex").slice(0, 12)}`;
  const accountName = owner?.names[0] ?? owner?.handles[0] ?? null;
  const archiveId = insertArchive(vault, {
    key: id,
    fingerprint,
    provider: importer.id,
    accountId: account.id,
    account: accountName,
    importedAt: job.now(),
    partsOf: partsToldBy(pieces.map(({ part }) => part.name)),
    dates: dates && { fromAt: dates.from, toAt: dates.to },
    missingPages: countMissingPages(entries.map(({ name }) => name)),
    html: isOnlyPages(
      entries
        .map(({ name }) => name)
        .filter((name) => importer.setAside(name) === undefined),
    ),
  });
  addSigns(vault, account.id, archiveId, signs);
  const names = new Names(vault, account.id, owner?.names ?? []);
  const staging = new Staging(vault, names, account.key);
  const meter = new Meter(job, entries);
  let byName: ReadonlyMap<string, Entry> | undefined;
  const taker = new EntryTaker({
    vault,
    importer,
    archiveId,
    owner,
    clock,
    dateOrder: times.dateOrder,
    entries: new EntryNames(() => entries.map(({ name }) => name)),
    entryOf(name) {
      byName ??= new Map(entries.map((each) => [each.name, each.entry]));
      return byName.get(name);
    },
    links,
    names,
    staging,
    checkpoint: (records) => meter.records(records),
  });
  const sameNames = new SameNames();
  for (const { part, entries: named } of pieces) {
    const partId = insertPart(vault, {
      archiveId,
      name: part.name,
      location: part.location,
      kind: part.kind,
      bytes: part.bytes,
    });
    for (const each of named) {
      const { entry } = each;
      const entryId = insertEntry(vault, { archiveId, partId, ...idOf(entry) });
      meter.begin(entry);
      const occurrence = await sameNames.occurrenceOf(each);
      setOutcome(
        vault,
        entryId,
        occurrence === "duplicate" || links.repeats.has(each.name)
          ? { status: "duplicate", records: new Map() }
          : await taker.take(each, entryId, occurrence),
      );
      meter.end(each.entry, each.name);
    }
  }
  staging.finish();
  const sums = new Sums(vault);
  const { records, added, timesWithoutZone, sumsChanged } = joinStaged({
    vault,
    provider: providers.toCode(importer.id),
    accountId: account.id,
    sums,
    newestFirst: importer.newestFirst,
    checkpoint: (phase) => meter.show(phase),
  });
  sums.write();
  if (sumsChanged) rebuildSums(vault);
  finishArchive(vault, archiveId, records);
  const counts = countEntries(vault, archiveId);
  return {
    id,
    provider: importer.id,
    account: accountName,
    alreadyKnown: false,
    entries: counts,
    records,
    added,
    issues: findByFingerprint(vault, fingerprint)?.issues ?? 0,
    remarks: remarksOf(vault, archiveId, counts),
    timesWithoutZone,
  };
}

function idOf(entry: Entry): Pick<Entry, "path" | "bytes" | "crc32"> {
  return { path: entry.path, bytes: entry.bytes, crc32: entry.crc32 };
}

/** What one issue says of a whole archive. */
const REMARKS_OF_ISSUES = [
  ["record.ambiguous-date-order", "ambiguous-dates"],
  ["entry.chat-cut", "chat-cut"],
] as const;

function remarksOf(
  vault: WritableVault,
  archiveId: number,
  counts: EntryCounts,
): ImportRemark[] {
  const remarks: ImportRemark[] = [];
  if (counts.read === 0 && counts.generic > 0) remarks.push("generic-only");
  if (countSkipped(vault, archiveId, "other-account") > 0)
    remarks.push("other-account");
  for (const [code, remark] of REMARKS_OF_ISSUES)
    if (hasIssue(vault, archiveId, code)) remarks.push(remark);
  return remarks;
}

/** Text that is read takes about this much room in the working file, the vault and its index together (measured). */
const ROOM_PER_BYTE = 3;

function checkFreeSpace(file: string, { pieces }: RecognisedArchive): void {
  const { bavail, bsize } = statfsSync(path.dirname(file));
  const bytes = readableBytes(pieces.flatMap(({ entries }) => entries));
  if (bavail * bsize < bytes * ROOM_PER_BYTE) throw new VaultError("disk.full");
}
