import { statfsSync } from "node:fs";
import path from "node:path";

import type {
  EntryCounts,
  ImportedArchive,
  ImportRemark,
} from "../../shared/contract/commands.ts";
import type { Entry } from "./archive/archive.ts";
import { fingerprintOf, SameNames } from "./entry-checksums.ts";
import { findAccount } from "./find-account.ts";
import { Meter, readableBytes, type Watched } from "./import-meter.ts";
import type { TimeChoice } from "./importers/clock.ts";
import {
  countMissingPages,
  isOnlyPages,
  partsToldBy,
} from "./importers/completeness.ts";
import { EntryNames } from "./importers/entry-names.ts";
import type { RecognisedArchive } from "./importers/recognise.ts";
import { EntryTaker } from "./take-entry.ts";
import type { WritableVault } from "./vault/access.ts";
import { addSigns } from "./vault/accounts.ts";
import {
  countEntries,
  countSkipped,
  findByFingerprint,
  finishArchive,
  hasIssue,
  insertArchive,
  insertEntry,
  insertPart,
  setOutcome,
} from "./vault/archives.ts";
import { providers } from "./vault/codes.ts";
import { replaceArchive } from "./vault/erase.ts";
import { joinStaged } from "./vault/joining.ts";
import { Names } from "./vault/names.ts";
import { attachWorkFile, detachWorkFile } from "./vault/open-vault.ts";
import { Staging } from "./vault/staging.ts";
import { rebuildSums, sumOrganisations, Sums } from "./vault/summaries.ts";
import {
  findChosenOrder,
  getChosenTimes,
  getDates,
  setChosenTimes,
} from "./vault/time-choices.ts";
import { VaultError } from "./vault/vault-error.ts";

/** What joining an archive needs of the job it is part of. */
export interface JoinJob extends Watched {
  vault: WritableVault;
  key: Buffer | undefined;
  /** How to read times that an archive does not explain. */
  times?: TimeChoice | undefined;
  now: () => number;
}

/** Joins an archive to the vault, wholly or not at all; if it is there, in the place of its older reading. */
export async function joinInTransaction(
  job: JoinJob,
  archive: RecognisedArchive,
  older?: number,
): Promise<ImportedArchive> {
  const { vault } = job;
  const fingerprint = await fingerprintOf(archive);
  checkFreeSpace(vault.file, archive);
  attachWorkFile(vault, job.key);
  try {
    return await vault.transactionAsync(async () => {
      if (older === undefined) return joinArchive(job, archive, fingerprint);
      // What the person said before holds, as far as they do not say otherwise now.
      const before = getChosenTimes(vault, older);
      const times = {
        timezone: job.times?.timezone ?? before.timezone,
        dateOrder: job.times?.dateOrder ?? before.dateOrder,
      };
      const { joined, kept } = await replaceArchive(vault, older, () =>
        joinArchive({ ...job, times }, archive, fingerprint),
      );
      const added = joined.added - kept;
      return { ...joined, alreadyKnown: true, readAgain: true, added };
    });
  } finally {
    detachWorkFile(vault);
  }
}

/** Reads one archive into the working file and joins it to the vault; runs inside the transaction. */
async function joinArchive(
  job: JoinJob,
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
  setChosenTimes(vault, archiveId, times);
  const names = new Names(vault, account.id, owner?.names ?? [], archiveId);
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
    orderChosenBefore: (title) => findChosenOrder(vault, account.id, title),
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
  else sumOrganisations(vault);
  finishArchive(vault, archiveId, records);
  const counts = countEntries(vault, archiveId);
  return {
    id,
    provider: importer.id,
    account: accountName,
    alreadyKnown: false,
    readAgain: false,
    entries: counts,
    records,
    added,
    issues: findByFingerprint(vault, fingerprint)?.issues ?? 0,
    remarks: remarksOf(vault, archiveId, counts),
    timesWithoutZone,
    dates: getDates(vault, archiveId),
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

/** What a person should know of an archive at once. */
export function remarksOf(
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
