import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { onTestFinished } from "vitest";

import { examine } from "../../electron/engine/audit/examine/examine.ts";
import type { WritableVault } from "../../electron/engine/vault/access.ts";
import {
  categories,
  confidences,
  detectors,
  factKinds,
  flows,
  kinds,
  mechanisms,
  providers,
  statuses,
  toBits,
  traits,
} from "../../electron/engine/vault/codes.ts";
import { joinPeople } from "../../electron/engine/vault/join-people.ts";
import { mergePeople } from "../../electron/engine/vault/merge-people.ts";
import { Names } from "../../electron/engine/vault/names.ts";
import { openForWriting } from "../../electron/engine/vault/open-vault.ts";
import {
  identityOfPublicId,
  publicIdOf,
} from "../../electron/engine/vault/public-id.ts";
import {
  FIRST_TIMELESS_ID,
  firstIdOf,
} from "../../electron/engine/vault/record-order.ts";
import { sql } from "../../electron/engine/vault/sql.ts";
import {
  sumOrganisations,
  Sums,
} from "../../electron/engine/vault/summaries.ts";
import type { EntryStatus, Provider } from "../../shared/domain/archive.ts";
import type { Category } from "../../shared/domain/category.ts";
import type { DataFlow } from "../../shared/domain/data-flow.ts";
import type { Detector } from "../../shared/domain/detector.ts";
import { FACT_KINDS, type FactKind } from "../../shared/domain/fact.ts";
import type { Mechanism } from "../../shared/domain/mechanism.ts";
import type { MessageKind, Scalar } from "../../shared/domain/record.ts";
import type { Trait } from "../../shared/domain/trait.ts";

export interface TestRecord {
  category: Category;
  provider?: Provider;
  flow?: DataFlow;
  kind?: MessageKind;
  concernsOthers?: boolean;
  occurredAt?: number;
  localTime?: string;
  own?: boolean;
  person?: string;
  organisation?: string;
  conversation?: string;
  /** Who is in its conversation. */
  people?: readonly string[];
  mechanisms?: readonly Mechanism[];
  title?: string;
  text?: string;
  extra?: Readonly<Record<string, Scalar>>;
  /** Row number of its archive; without one, an archive of its provider made for it. */
  archive?: number;
  /** Id of the mapping that read its entry. */
  mapping?: string;
  /** Path of its entry. */
  path?: string;
}

export interface TestEntry {
  archive: number;
  path?: string;
  status?: EntryStatus;
  category?: Category;
  mapping?: string;
}

/** A vault on a temporary file, with rows put in by SQL. Its methods may be taken out of it. */
export interface TestVault {
  readonly vault: WritableVault;
  readonly file: string;
  /** Returns its row number. */
  readonly addArchive: (options?: {
    provider?: Provider;
    newestAt?: number;
  }) => number;
  /** Returns its row number. */
  readonly addEntry: (entry: TestEntry) => number;
  /** Returns its public id. The sums, ties and the index are kept as an import keeps them. */
  readonly addRecord: (record: TestRecord) => string;
  /** A way in which an organisation is tied to the person, without a record. */
  readonly addTie: (
    organisation: string,
    mechanism: Mechanism,
    archive?: number,
  ) => void;
  /** What the examination found in a record, by its public id. */
  readonly addFound: (record: string, found: TestFound) => void;
  readonly addOrganisationSignal: (organisation: string, trait: Trait) => void;
  /** What the examination tells of an organisation. */
  readonly describe: (
    organisation: string,
    told: { known?: boolean; broker?: boolean; readable?: boolean },
  ) => void;
  /** Joins people as an import does, and merges the names of each list into one human being. */
  readonly joinNames: (...same: readonly (readonly string[])[]) => void;
  /** Has every record examined, whatever was found or added before. */
  readonly examine: () => void;
}

export interface TestFound {
  signals?: readonly Trait[];
  detections?: readonly Detector[];
  facts?: Partial<Record<FactKind, string>>;
}

/** Opens an empty vault that is gone when the test is over. */
export function openTestVault(): TestVault {
  const folder = mkdtempSync(join(tmpdir(), "dossier-vault-"));
  const file = join(folder, "vault.db");
  const vault = openForWriting({ file });
  onTestFinished(() => {
    vault.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return new FilledVault(vault, file);
}

class FilledVault implements TestVault {
  readonly vault: WritableVault;
  readonly file: string;
  readonly #names: Names;
  readonly #archives = new Map<Provider, number>();
  readonly #taken = new Map<number, number>();
  #made = 0;

  constructor(vault: WritableVault, file: string) {
    this.vault = vault;
    this.file = file;
    vault.run(sql`INSERT INTO accounts (id, key) VALUES (1, 'test:sam')`);
    this.#names = new Names(vault, 1, ["Sam Example"]);
  }

  readonly addArchive: TestVault["addArchive"] = ({
    provider = "facebook",
    newestAt,
  } = {}) => {
    const number = this.#next();
    const { lastId } = this.vault.run(sql`
      INSERT INTO archives (key, fingerprint, provider, account_id, account, imported_at, newest_at)
      VALUES (${`archive-${number}`}, ${identityOf(number)}, ${providers.toCode(provider)}, 1, 'Sam Example',
        ${Date.UTC(2026, 0, 2)}, ${newestAt ?? null})`);
    this.vault.run(sql`
      INSERT INTO parts (archive_id, name, location, kind, bytes)
      VALUES (${lastId}, 'part.zip', '/nowhere/part.zip', 'zip', 1000)`);
    return lastId;
  };

  readonly addEntry: TestVault["addEntry"] = ({
    archive,
    path,
    status,
    category,
    mapping,
  }) => {
    return this.vault.run(sql`
      INSERT INTO entries (archive_id, part_id, path, bytes, status, category, mapping)
      SELECT ${archive}, min(id), ${path ?? `entry-${this.#next()}.json`}, 100,
        ${statuses.toCode(status ?? "read")}, ${category === undefined ? null : categories.toCode(category)},
        ${mapping ?? null}
      FROM parts WHERE archive_id = ${archive}`).lastId;
  };

  readonly addRecord: TestVault["addRecord"] = (record) => {
    const { provider = "facebook", category, flow = "observed" } = record;
    const archive = record.archive ?? this.#archiveOf(provider);
    const time =
      record.occurredAt ??
      (record.localTime === undefined
        ? null
        : Date.parse(`${record.localTime}Z`));
    const organisationId =
      record.organisation === undefined
        ? null
        : this.#names.organisation(record.organisation);
    const ties = record.mechanisms ?? [];
    const id = this.#place(time);
    const identity = identityOf(this.#next());
    this.vault.run(sql`
      INSERT INTO records (id, identity, provider, account_id, category, flow, kind, concerns_others, occurred_at,
        local_time, own, person_id, organisation_id, conversation_id, mechanisms, title, text, extra)
      VALUES (${id}, ${identity}, ${providers.toCode(provider)}, 1, ${categories.toCode(category)},
        ${flows.toCode(flow)}, ${record.kind === undefined ? null : kinds.toCode(record.kind)},
        ${record.concernsOthers === true ? 1 : 0}, ${record.occurredAt ?? null}, ${record.localTime ?? null},
        ${record.own === undefined ? null : Number(record.own)},
        ${record.person === undefined ? null : this.#names.person(record.person)}, ${organisationId},
        ${record.conversation === undefined ? null : this.#names.conversation(record.conversation)},
        ${toBits(ties)}, ${record.title ?? null}, ${record.text ?? null},
        ${record.extra === undefined ? null : JSON.stringify(record.extra)})`);
    this.#summarise(provider, record, organisationId, time);
    if (record.conversation !== undefined && record.people !== undefined)
      this.#names.addConversationPeople(
        archive,
        this.#names.conversation(record.conversation),
        record.people,
      );
    for (const mechanism of ties)
      if (record.organisation !== undefined)
        this.addTie(record.organisation, mechanism, archive);
    const entry = this.addEntry({
      archive,
      category,
      ...(record.mapping !== undefined && { mapping: record.mapping }),
      ...(record.path !== undefined && { path: record.path }),
    });
    this.vault.run(sql`
      INSERT INTO provenances (record_id, entry_id, locator) VALUES (${id}, ${entry}, '/0')`);
    this.vault.run(sql`
      UPDATE archives SET records = records + 1,
        newest_at = CASE WHEN ${time} > coalesce(newest_at, -1e18) THEN ${time} ELSE newest_at END
      WHERE id = ${archive}`);
    this.vault.run(sql`
      INSERT INTO search (rowid, text, title, person, organisation, conversation, extra, meta)
      SELECT id, text, title, person, organisation, conversation, extra, meta FROM record_words WHERE id = ${id}`);
    return publicIdOf(identity);
  };

  readonly addTie: TestVault["addTie"] = (
    organisation,
    mechanism,
    archive = this.#archiveOf("facebook"),
  ) => {
    const id = this.#names.organisation(organisation);
    this.vault.run(sql`
      INSERT OR IGNORE INTO ties (archive_id, organisation_id, mechanism)
      VALUES (${archive}, ${id}, ${mechanisms.toCode(mechanism)})`);
    sumOrganisations(this.vault, id);
  };

  readonly addFound: TestVault["addFound"] = (
    record,
    { signals = [], detections = [], facts = {} },
  ) => {
    const id = this.vault.get<{ id: number }>(
      sql`SELECT id FROM records WHERE identity = ${identityOfPublicId(record) ?? null}`,
    )?.id;
    if (id === undefined) throw new Error("no such record");
    for (const trait of signals)
      this.vault.run(
        sql`INSERT INTO record_signals (trait, record_id, term) VALUES (${traits.toCode(trait)}, ${id}, ${trait})`,
      );
    for (const detector of detections)
      this.vault.run(sql`
        INSERT INTO detections (detector, record_id, start, length, confidence)
        VALUES (${detectors.toCode(detector)}, ${id}, 0, 1, ${confidences.toCode("certain")})`);
    for (const kind of FACT_KINDS)
      if (facts[kind] !== undefined)
        this.vault.run(
          sql`INSERT INTO facts (kind, value, record_id) VALUES (${factKinds.toCode(kind)}, ${facts[kind]}, ${id})`,
        );
  };

  readonly addOrganisationSignal: TestVault["addOrganisationSignal"] = (
    organisation,
    trait,
  ) => {
    this.vault.run(sql`
      INSERT INTO organisation_signals (trait, organisation_id, term)
      VALUES (${traits.toCode(trait)}, ${this.#names.organisation(organisation)}, ${trait})`);
  };

  readonly describe: TestVault["describe"] = (organisation, told) => {
    const id = this.#names.organisation(organisation);
    for (const column of ["known", "broker", "readable"] as const)
      if (told[column] !== undefined)
        this.vault.execute(
          `UPDATE organisations SET ${column} = ${Number(told[column])} WHERE id = ${id}`,
        );
  };

  readonly joinNames: TestVault["joinNames"] = (...same) => {
    joinPeople(this.vault);
    for (const [first, ...others] of same)
      for (const other of others)
        mergePeople(
          this.vault,
          [this.#humanBeing(first!), this.#humanBeing(other)],
          Date.UTC(2026, 0, 2),
        );
  };

  #humanBeing(name: string): string {
    const row = this.vault.get<{ key: string }>(sql`
      SELECT h.key FROM persons p JOIN people h ON h.id = p.people_id WHERE p.id = ${this.#names.person(name)}`);
    if (row === undefined) throw new Error(`nobody is called ${name}`);
    return row.key;
  }

  readonly examine: TestVault["examine"] = () => {
    this.vault.execute(
      "INSERT OR IGNORE INTO unexamined (record_id) SELECT id FROM records",
    );
    examine(this.vault);
  };

  #archiveOf(provider: Provider): number {
    const known = this.#archives.get(provider);
    if (known !== undefined) return known;
    const made = this.addArchive({ provider });
    this.#archives.set(provider, made);
    return made;
  }

  #summarise(
    provider: Provider,
    { category, flow = "observed", mechanisms: ties = [], text }: TestRecord,
    organisationId: number | null,
    time: number | null,
  ): void {
    const sums = new Sums(this.vault);
    sums.add(
      providers.toCode(provider),
      {
        category: categories.toCode(category),
        flow: flows.toCode(flow),
        organisationId,
        mechanisms: toBits(ties),
        text: text ?? null,
      },
      time,
    );
    sums.write();
    if (organisationId !== null) sumOrganisations(this.vault, organisationId);
  }

  /** Row numbers run with time, as those of an import do. */
  #place(time: number | null): number {
    const base = time === null ? FIRST_TIMELESS_ID : firstIdOf(time);
    const taken = this.#taken.get(base) ?? 0;
    this.#taken.set(base, taken + 1);
    return base + taken;
  }

  #next(): number {
    this.#made += 1;
    return this.#made;
  }
}

function identityOf(number: number): Buffer {
  const identity = Buffer.alloc(16);
  identity.writeUInt32BE(number, 12);
  return identity;
}
