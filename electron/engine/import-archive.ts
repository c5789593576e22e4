import { statfsSync } from "node:fs";
import path from "node:path";

import type {
  EntryCounts,
  ImportedArchive,
  ImportFailure,
  ImportRemark,
} from "../../shared/contract/commands.ts";
import type { ErrorParams } from "../../shared/contract/errors.ts";
import type { JobProgress } from "../../shared/contract/events.ts";
import type { Entry, Part } from "./archive/archive.ts";
import { ArchiveError } from "./archive/archive-error.ts";
import { openParts } from "./archive/open-parts.ts";
import { fingerprintOf, SameNames } from "./entry-checksums.ts";
import { countMissingPages, partsToldBy } from "./importers/completeness.ts";
import type { TimeChoice } from "./importers/clock.ts";
import { EntryNames } from "./importers/entry-names.ts";
import { genericReaderOf } from "./importers/generic.ts";
import type { Importer, NamedEntry, Owner } from "./importers/importer.ts";
import {
  recognise,
  recogniseTexts,
  type RecognisedArchive,
} from "./importers/recognise.ts";
import { importers } from "./importers/registry.ts";
import { EntryTaker } from "./take-entry.ts";
import {
  accountFor,
  addSigns,
  markOwn,
  ownNamesAmong,
  ownPeopleAmong,
  type AccountSigns,
} from "./vault/accounts.ts";
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

/** Thrown at a checkpoint after the person cancelled; everything is undone on its way up. */
export class Cancelled extends Error {}

export interface ImportJob {
  vault: WritableVault;
  key: Buffer | undefined;
  paths: readonly string[];
  /** How to read times that an archive does not explain. */
  times?: TimeChoice | undefined;
  now: () => number;
  isCancelled: () => boolean;
  progress: (progress: Omit<JobProgress, "job">) => void;
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
    html: isOnlyPages(importer, entries),
  });
  addSigns(vault, account.id, archiveId, signs);
  const names = new Names(vault, account.id, owner?.names ?? []);
  const staging = new Staging(vault, names, account.key);
  const meter = new Meter(job, entries);
  const taker = new EntryTaker({
    vault,
    importer,
    archiveId,
    owner,
    clock,
    dateOrder: times.dateOrder,
    entries: new EntryNames(() => entries.map(({ name }) => name)),
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
    newestFirst: importer.id !== "whatsapp",
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

interface FoundAccount {
  account: { id: number; key: string };
  owner: Owner | null;
  signs: AccountSigns;
}

/** Whose archive it is, as it says itself or as others of the same account do. */
async function findAccount(
  vault: WritableVault,
  importer: Importer,
  entries: readonly NamedEntry[],
  rootName: string,
): Promise<FoundAccount> {
  const found = await importer.findOwner(entries, rootName);
  const realm = importer.id === "whatsapp" ? "whatsapp" : "meta";
  const { names = [], handles = [], candidates, byChance } = found ?? {};
  if (found !== null && byChance === true)
    return chanceAccount(vault, realm, found);
  const signs: AccountSigns =
    candidates === undefined
      ? { realm, names, handles }
      : { realm, names: [], handles, candidates };
  const account = accountFor(vault, signs);
  const known = ownNamesAmong(vault, account.id, realm, candidates ?? []);
  const owner =
    found !== null && known.length > 0 ? { ...found, names: known } : found;
  if (account.isOpen) markOwn(vault, account.id, owner?.names ?? []);
  return { account, owner, signs };
}

/**
 * The account of archives that show their owner by chance: one for all of them, so that what another archive tells
 * changes no identity. Who is known to be the owner of one is it in all in which they speak.
 */
function chanceAccount(
  vault: WritableVault,
  realm: string,
  found: Owner,
): FoundAccount {
  const signs: AccountSigns = { realm, names: [], handles: [] };
  const account = accountFor(vault, signs);
  if (found.names.length > 0) {
    markOwn(vault, account.id, found.names, "where they speak");
    return { account, owner: found, signs };
  }
  const known = ownPeopleAmong(
    vault,
    account.id,
    realm,
    found.candidates ?? [],
  );
  // Two phones in one vault: either could be it.
  return {
    account,
    owner: known.length === 1 ? { ...found, names: known } : found,
    signs,
  };
}

/** Whether an archive came as pages alone: some have each file in both forms. */
function isOnlyPages(
  importer: Importer,
  entries: readonly NamedEntry[],
): boolean {
  const isHeld = ({ name }: NamedEntry): boolean =>
    importer.setAside(name) === undefined;
  const held = entries.filter(isHeld);
  return (
    held.some(({ name }) => /\.html?$/.test(name)) &&
    !held.some(({ name }) => name.endsWith(".json"))
  );
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

/** Progress is told this often at most. */
const REPORT_MILLISECONDS = 100;

/** Measures how far an import is, tells it now and then, and notices that it was cancelled. */
class Meter {
  readonly #job: ImportJob;
  readonly #bytesTotal: number;
  #bytesRead = 0;
  #records = 0;
  #entry: string | null = null;
  #reportedAt = 0;

  constructor(
    job: ImportJob,
    entries: readonly { entry: Entry; name: string }[],
  ) {
    this.#job = job;
    this.#bytesTotal = readableBytes(entries);
  }

  begin(entry: Entry): void {
    this.#entry = entry.path;
    this.show("read");
  }

  end(entry: Entry, name: string): void {
    this.#bytesRead += readableBytes([{ entry, name }]);
  }

  records(count: number): void {
    this.#records += count;
    this.show("read");
  }

  show(phase: JobProgress["phase"]): void {
    if (this.#job.isCancelled()) throw new Cancelled();
    const now = performance.now();
    if (now - this.#reportedAt < REPORT_MILLISECONDS) return;
    this.#reportedAt = now;
    this.#job.progress({
      phase,
      bytesRead: this.#bytesRead,
      bytesTotal: this.#bytesTotal,
      records: this.#records,
      entry: phase === "read" ? this.#entry : null,
    });
  }
}

/** Bytes that will be read: pictures and what is set aside stay closed. */
function readableBytes(
  entries: readonly { entry: Entry; name: string }[],
): number {
  return entries.reduce(
    (sum, { entry, name }) =>
      entry.aside === null && genericReaderOf(name) !== undefined
        ? sum + entry.bytes
        : sum,
    0,
  );
}

/** Text that is read takes about this much room in the working file, the vault and its index together (measured). */
const ROOM_PER_BYTE = 3;

function checkFreeSpace(file: string, { pieces }: RecognisedArchive): void {
  const { bavail, bsize } = statfsSync(path.dirname(file));
  const bytes = readableBytes(pieces.flatMap(({ entries }) => entries));
  if (bavail * bsize < bytes * ROOM_PER_BYTE) throw new VaultError("disk.full");
}
