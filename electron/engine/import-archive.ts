import { createHash } from "node:crypto";
import { statfsSync } from "node:fs";
import path from "node:path";

import type {
  ImportedArchive,
  ImportFailure,
} from "../../shared/contract/commands.ts";
import type { ErrorParams } from "../../shared/contract/errors.ts";
import type { JobProgress } from "../../shared/contract/events.ts";
import type { Category } from "../../shared/domain/category.ts";
import type { Entry, Part } from "./archive/archive.ts";
import { ArchiveError, EntryError } from "./archive/archive-error.ts";
import { openParts } from "./archive/open-parts.ts";
import { HashedEntry } from "./hashed-entry.ts";
import { genericReaderOf } from "./importers/generic.ts";
import type {
  EntryReader,
  NamedEntry,
  Owner,
  Yield,
} from "./importers/importer.ts";
import { recognise, type RecognisedArchive } from "./importers/recognise.ts";
import { importers } from "./importers/registry.ts";
import { accountFor } from "./vault/accounts.ts";
import type { WritableVault } from "./vault/access.ts";
import {
  countEntries,
  findByFingerprint,
  finishArchive,
  insertArchive,
  insertEntry,
  insertIssue,
  insertPart,
  insertTie,
  setOutcome,
  type EntryOutcome,
} from "./vault/archives.ts";
import { mechanisms, providers } from "./vault/codes.ts";
import { joinStaged } from "./vault/joining.ts";
import { Names } from "./vault/names.ts";
import { attachWorkFile, detachWorkFile } from "./vault/open-vault.ts";
import { Staging } from "./vault/staging.ts";
import { Sums } from "./vault/summaries.ts";
import { VaultError } from "./vault/vault-error.ts";

/** Thrown at a checkpoint after the person cancelled; everything is undone on its way up. */
export class Cancelled extends Error {}

export interface ImportJob {
  vault: WritableVault;
  key: Buffer | undefined;
  paths: readonly string[];
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
    const { archives, strangers } = recognise(parts, importers);
    for (const stranger of strangers)
      outcome.failed.push({
        paths: [stranger.location],
        code:
          archives.length === 0 && holdsOnlyMedia(stranger)
            ? "archive.no-data-part"
            : "archive.not-recognised",
        params: {},
      });
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
  if (known !== undefined)
    return {
      id: known.key,
      provider: known.provider,
      account: known.account,
      alreadyKnown: true,
      entries: countEntries(vault, known.id),
      records: known.records,
      added: 0,
      issues: known.issues,
      genericOnly: isGenericOnly(countEntries(vault, known.id)),
    };
  checkFreeSpace(vault.file, archive);
  attachWorkFile(vault, job.key);
  try {
    return await vault.transactionAsync(() =>
      new ArchiveImport(job, archive, fingerprint).run(),
    );
  } finally {
    detachWorkFile(vault);
  }
}

function isGenericOnly(counts: ImportedArchive["entries"]): boolean {
  return counts.read === 0 && counts.generic > 0;
}

/** One archive on its way into the vault. */
class ArchiveImport {
  readonly #job: ImportJob;
  readonly #archive: RecognisedArchive;
  readonly #fingerprint: Buffer;
  readonly #bytesTotal: number;
  readonly #views = new Map<string, number>();
  #bytesRead = 0;
  #records = 0;
  #lastReport = 0;

  constructor(job: ImportJob, archive: RecognisedArchive, fingerprint: Buffer) {
    this.#job = job;
    this.#archive = archive;
    this.#fingerprint = fingerprint;
    this.#bytesTotal = readableBytes(archive);
  }

  async run(): Promise<ImportedArchive> {
    const { vault } = this.#job;
    const { importer, pieces } = this.#archive;
    const owner = await importer.findOwner(
      pieces.flatMap(({ entries }) => entries),
      pieces[0]!.rootName,
    );
    const account = accountFor(vault, {
      realm: importer.id === "whatsapp" ? "whatsapp" : "meta",
      names: owner?.names ?? [],
      handles: owner?.handles ?? [],
    });
    const accountName = owner?.names[0] ?? owner?.handles[0] ?? null;
    const key = `a${this.#fingerprint.toString("hex").slice(0, 12)}`;
    const archiveId = insertArchive(vault, {
      key,
      fingerprint: this.#fingerprint,
      provider: importer.id,
      accountId: account.id,
      account: accountName,
      importedAt: this.#job.now(),
    });
    const names = new Names(vault, account.id, owner?.names ?? []);
    const staging = new Staging(vault, names, account.key);
    const duplicates = new Duplicates();
    for (const piece of pieces) {
      const partId = insertPart(vault, {
        archiveId,
        name: piece.part.name,
        location: piece.part.location,
        kind: piece.part.kind,
        bytes: piece.part.bytes,
      });
      for (const named of piece.entries) {
        const { entry } = named;
        const entryId = insertEntry(vault, {
          archiveId,
          partId,
          path: entry.path,
          bytes: entry.bytes,
          crc32: entry.crc32,
        });
        setOutcome(
          vault,
          entryId,
          (await duplicates.has(named))
            ? { status: "duplicate", records: NONE }
            : await this.#readEntry(
                named,
                entryId,
                archiveId,
                owner,
                names,
                staging,
              ),
        );
        this.#bytesRead += bytesToRead(entry, named.name);
        this.#checkpoint("read", entry.path);
      }
    }
    staging.finish();
    const sums = new Sums(vault);
    const { records, added } = joinStaged({
      vault,
      provider: providers.toCode(importer.id),
      accountId: account.id,
      sums,
      checkpoint: (phase) => this.#checkpoint(phase, null),
    });
    sums.write();
    finishArchive(vault, archiveId, records);
    const counts = countEntries(vault, archiveId);
    return {
      id: key,
      provider: importer.id,
      account: accountName,
      alreadyKnown: false,
      entries: counts,
      records,
      added,
      issues: findByFingerprint(vault, this.#fingerprint)?.issues ?? 0,
      genericOnly: isGenericOnly(counts),
    };
  }

  async #readEntry(
    { entry, name }: NamedEntry,
    entryId: number,
    archiveId: number,
    owner: Owner | null,
    names: Names,
    staging: Staging,
  ): Promise<EntryOutcome> {
    const { importer } = this.#archive;
    if (entry.aside !== null)
      return { status: "skipped", reason: entry.aside, records: NONE };
    const aside = importer.setAside(name);
    if (aside !== undefined)
      return { status: "skipped", reason: aside, records: NONE };
    const generic = genericReaderOf(name);
    if (generic === undefined) return { status: "media", records: NONE };
    if (entry.bytes === 0 || /(^|\/)no-data\.txt$/.test(name))
      return { status: "empty", records: NONE };

    this.#recordsSoFar = new Map();
    const reader = importer.readerOf(name);
    const hashed = new HashedEntry(entry);
    const take = async (
      source: AsyncIterable<Iterable<Yield>>,
      view: string,
    ): Promise<Taken> => {
      const taken: Taken = { records: new Map(), understood: false };
      const viewNumber = this.#numberOf(view);
      for await (const batch of source) {
        for (const item of batch)
          this.#take(
            item,
            entryId,
            archiveId,
            viewNumber,
            names,
            staging,
            taken,
          );
        this.#checkpoint("read", entry.path);
      }
      return taken;
    };
    try {
      if (reader !== undefined) {
        const taken = await this.#readMapped(
          reader,
          hashed,
          { owner, name },
          take,
          entryId,
        );
        if (taken !== undefined)
          return {
            status: taken.understood ? "read" : "empty",
            mapping: reader.mapping,
            category: reader.category,
            sha256: hashed.digest(),
            records: taken.records,
          };
      }
      const taken = await take(
        generic(hashed, name, importer.repair),
        `generic/${name.replace(/_\d+(\.[a-z]+)$/, "_#$1")}`,
      );
      return {
        status: taken.understood ? "generic" : "empty",
        sha256: hashed.digest(),
        records: taken.records,
      };
    } catch (error) {
      if (!(error instanceof EntryError)) throw error;
      insertIssue(this.#job.vault, entryId, error.code, error.locator);
      return {
        status: "failed",
        mapping: reader?.mapping,
        category: reader?.category,
        sha256: hashed.digest(),
        records: this.#recordsSoFar,
      };
    }
  }

  /** Records already staged of the entry being read; they stay when the rest of it turns out to be damaged. */
  #recordsSoFar: Map<Category, number> = new Map();

  /** Undefined when the file has a shape that its mapping does not know: then `generic` reads it, and says so. */
  async #readMapped(
    reader: EntryReader,
    entry: Entry,
    context: { owner: Owner | null; name: string },
    take: (
      source: AsyncIterable<Iterable<Yield>>,
      view: string,
    ) => Promise<Taken>,
    entryId: number,
  ): Promise<Taken | undefined> {
    try {
      return await take(reader.read(entry, context), reader.view);
    } catch (error) {
      if (
        !(error instanceof EntryError) ||
        error.code !== "entry.unexpected-shape"
      )
        throw error;
      insertIssue(this.#job.vault, entryId, error.code, error.locator);
      return undefined;
    }
  }

  #take(
    item: Yield,
    entryId: number,
    archiveId: number,
    view: number,
    names: Names,
    staging: Staging,
    taken: Taken,
  ): void {
    taken.understood = true;
    this.#recordsSoFar = taken.records;
    switch (item.type) {
      case "record": {
        const { draft } = item;
        staging.add(draft, entryId, view);
        this.#records += 1;
        taken.records.set(
          draft.category,
          (taken.records.get(draft.category) ?? 0) + 1,
        );
        if (draft.organisation !== undefined)
          for (const mechanism of draft.mechanisms ?? [])
            this.#tie(archiveId, draft.organisation, mechanism, names);
        break;
      }
      case "organisation":
        this.#tie(archiveId, item.name, item.mechanism, names);
        break;
      case "conversation":
        names.addConversationPeople(
          names.conversation(item.conversation.title),
          item.people,
        );
        break;
      case "contact":
        names.person(item.person);
        break;
      case "issue":
        insertIssue(this.#job.vault, entryId, item.code, item.locator);
    }
  }

  readonly #ties = new Set<string>();

  #tie(
    archiveId: number,
    organisation: string,
    mechanism: Parameters<typeof mechanisms.toCode>[0],
    names: Names,
  ): void {
    const organisationId = names.organisation(organisation);
    const tie = `${organisationId} ${mechanism}`;
    if (this.#ties.has(tie)) return;
    this.#ties.add(tie);
    insertTie(
      this.#job.vault,
      archiveId,
      organisationId,
      mechanisms.toCode(mechanism),
    );
  }

  #numberOf(view: string): number {
    let number = this.#views.get(view);
    if (number === undefined) {
      number = this.#views.size;
      this.#views.set(view, number);
    }
    return number;
  }

  #checkpoint(phase: JobProgress["phase"], entry: string | null): void {
    if (this.#job.isCancelled()) throw new Cancelled();
    const now = Date.now();
    if (now - this.#lastReport < 100) return;
    this.#lastReport = now;
    this.#job.progress({
      phase,
      bytesRead: this.#bytesRead,
      bytesTotal: this.#bytesTotal,
      records: this.#records,
      entry,
    });
  }
}

const NONE: ReadonlyMap<Category, number> = new Map();

interface Taken {
  records: Map<Category, number>;
  /** True when the entry gave anything at all: a record, a company, a conversation, an issue. */
  understood: boolean;
}

function bytesToRead(entry: Entry, name: string): number {
  return entry.aside === null && genericReaderOf(name) !== undefined
    ? entry.bytes
    : 0;
}

function readableBytes({ pieces }: RecognisedArchive): number {
  let bytes = 0;
  for (const { entries } of pieces)
    for (const { entry, name } of entries) bytes += bytesToRead(entry, name);
  return bytes;
}

/** The same path and bytes as in another part: known by name, size and checksum, or, in folders, by comparing. */
class Duplicates {
  readonly #seen = new Map<string, Entry[]>();

  async has({ entry, name }: NamedEntry): Promise<boolean> {
    // All no-data.txt have the same bytes, and each proves something else.
    if (entry.bytes === 0 || /(^|\/)no-data\.txt$/.test(name)) return false;
    const key = `${entry.bytes} ${name}`;
    const seen = this.#seen.get(key);
    if (seen === undefined) {
      this.#seen.set(key, [entry]);
      return false;
    }
    const sum = await checksumOf(entry);
    for (const other of seen)
      if (sum !== null && (await checksumOf(other)) === sum) return true;
    seen.push(entry);
    return false;
  }
}

/** CRC-32 from the directory; in a folder of the content, for entries that are read whole anyway. */
async function checksumOf(entry: Entry): Promise<number | null> {
  return entry.crc32 ?? (await HashedEntry.crcOf(entry));
}

/**
 * What makes a set of entries the same set, zipped or unpacked, wrapped or not: names, sizes, and checksums of what
 * can be read. What an operating system added when somebody packed it again does not count.
 */
async function fingerprintOf({
  importer,
  pieces,
}: RecognisedArchive): Promise<Buffer> {
  const lines = new Set<string>();
  for (const { entries } of pieces)
    for (const { entry, name } of entries) {
      if (entry.aside === "resource" || entry.aside === "link") continue;
      const readable = genericReaderOf(name) !== undefined;
      lines.add(
        `${name}\t${entry.bytes}\t${readable ? ((await checksumOf(entry)) ?? "") : ""}`,
      );
    }
  const digest = createHash("sha256").update(importer.id);
  for (const line of [...lines].sort()) digest.update(`\n${line}`);
  return digest.digest();
}

/** Text that is read takes about this much room in the working file, the vault and its index together (measured). */
const ROOM_PER_BYTE = 3;

function checkFreeSpace(file: string, archive: RecognisedArchive): void {
  const { bavail, bsize } = statfsSync(path.dirname(file));
  if (bavail * bsize < readableBytes(archive) * ROOM_PER_BYTE)
    throw new VaultError("disk.full");
}
