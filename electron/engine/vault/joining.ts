import type { PreparedSql, WritableVault } from "./access.ts";
import { BulkInsert } from "./bulk-insert.ts";
import { categories, kinds } from "./codes.ts";
import {
  exclusiveOr,
  HASH_BYTES,
  identityHash,
  MINUTE_BYTES,
} from "./identity.ts";
import { mergeIndex } from "./merge-index.ts";
import {
  FIRST_TIMELESS_ID,
  firstIdOf,
  SECOND_IDS,
  secondOf,
} from "./record-order.ts";
import { NO_MINUTE, STAGED_COLUMNS, type StagedRow } from "./staging.ts";
import type { Sums } from "./summaries.ts";

/** Staged rows read at a time. */
const BATCH = 10_000;

/** New rows of the index a statement: each statement ends a segment of it, so few and large. */
const INDEX_BATCH = 100_000;

const RECORD_COLUMNS = [
  "id",
  "identity",
  "provider",
  "account_id",
  "category",
  "flow",
  "kind",
  "concerns_others",
  "occurred_at",
  "local_time",
  "zone",
  "own",
  "person_id",
  "organisation_id",
  "conversation_id",
  "mechanisms",
  "title",
  "text",
  "extra",
] as const;

/** One record made of all staged rows that are the same thing. */
interface Merged {
  identity: Buffer;
  time: number | null;
  /** Its place in the archive as read; what has one time keeps the order of the files. */
  order: number;
  fields: StagedFields;
  provenances: [entryId: number, locator: string][];
}

/** The columns of a staged row that may differ between two sightings of one thing. */
interface StagedFields {
  category: number;
  flow: number;
  kind: number | null;
  concernsOthers: number;
  occurredAt: number | null;
  localTime: string | null;
  zone: string | null;
  own: number | null;
  personId: number | null;
  organisationId: number | null;
  conversationId: number | null;
  mechanisms: number;
  title: string | null;
  text: string | null;
  extra: string | null;
}

/** A record as the vault holds it. */
interface KnownRecord extends StagedFields {
  id: number;
  provider: number;
}

export interface JoinResult {
  /** Records of the archive, each once. */
  records: number;
  /** Those that were new to the vault. */
  added: number;
  /** Records whose time is only known as a clock showed it. */
  timesWithoutZone: number;
  /** Whether known records changed in what sums are kept by, so that these have to be made anew. */
  sumsChanged: boolean;
}

export interface JoinOptions {
  vault: WritableVault;
  provider: number;
  accountId: number;
  sums: Sums;
  /** Whether the archive's files hold the newest messages first. */
  newestFirst: boolean;
  /** Called between batches; throws to cancel. */
  checkpoint: (phase: "write" | "index", done: number) => void;
}

/**
 * Joins the staged records of one archive to the vault: equal ones become one record with several provenances, known
 * ones gain a provenance and whatever the vault did not know of them, new ones get their place in time. Then the
 * index learns all that is new, in bulk.
 */
export function joinStaged(options: JoinOptions): JoinResult {
  const joining = new Joining(options);
  joining.run();
  joining.index();
  // What is new or changed: see 0003-audit.ts.
  options.vault.execute(
    "INSERT OR IGNORE INTO unexamined (record_id) SELECT id FROM work.unindexed",
  );
  return joining.result;
}

class Joining {
  readonly result: JoinResult = {
    records: 0,
    added: 0,
    timesWithoutZone: 0,
    sumsChanged: false,
  };
  readonly #options: JoinOptions;
  readonly #wasEmpty: boolean;
  readonly #records: BulkInsert;
  readonly #provenances: BulkInsert;
  /** Row numbers that the index is to learn. */
  readonly #unindexed: BulkInsert;
  readonly #known: PreparedSql<KnownRecord>;
  readonly #highest: PreparedSql<{ id: number | null }>;
  /** False while nothing but this run's records in rising order can be in the vault: then no place is taken. */
  #placesTaken: boolean;
  #lastId = -Infinity;
  #timelessId: number;

  constructor(options: JoinOptions) {
    this.#options = options;
    const { vault } = options;
    vault.execute(
      "CREATE TABLE work.unindexed (id INTEGER PRIMARY KEY) STRICT",
    );
    this.#wasEmpty =
      vault.prepare("SELECT 1 FROM records LIMIT 1").get() === undefined;
    this.#placesTaken = !this.#wasEmpty;
    this.#records = new BulkInsert(vault, "records", RECORD_COLUMNS);
    this.#provenances = new BulkInsert(
      vault,
      "provenances",
      ["record_id", "entry_id", "locator"],
      "OR IGNORE",
    );
    this.#unindexed = new BulkInsert(
      vault,
      "work.unindexed",
      ["id"],
      "OR IGNORE",
    );
    this.#known = vault.prepare(
      `SELECT id, provider, category, flow, kind, concerns_others AS concernsOthers, occurred_at AS occurredAt,
        local_time AS localTime, zone, own, person_id AS personId, organisation_id AS organisationId,
        conversation_id AS conversationId, mechanisms, title, text, extra
      FROM records WHERE identity = ?`,
    );
    this.#highest = vault.prepare(
      "SELECT max(id) AS id FROM records WHERE id >= ? AND id < ?",
    );
    const timeless = this.#highest.get(FIRST_TIMELESS_ID, 0)?.id;
    this.#timelessId = (timeless ?? FIRST_TIMELESS_ID - 1) + 1;
  }

  run(): void {
    const { vault } = this.#options;
    const page = vault.prepare<StagedRow>(
      `SELECT ${STAGED_COLUMNS} FROM work.staged
       WHERE (minute, hash, view, seq) > (?, ?, ?, ?)
       ORDER BY minute, hash, view, seq LIMIT ${BATCH}`,
    );
    let last: (number | Buffer)[] = [-(2 ** 40), Buffer.alloc(0), -1, -1];
    let group: StagedRow[] = [];
    let minute: Merged[] = [];
    let minuteNumber = NaN;
    const closeGroup = (): void => {
      if (group.length > 0)
        minute.push(...mergeGroup(group, this.#options.newestFirst));
      group = [];
    };
    const closeMinute = (): void => {
      this.#write(minute);
      minute = [];
      // Things with a time that is no part of them have all times there are.
      if (minuteNumber === NO_MINUTE) this.#goBackInTime();
    };
    for (;;) {
      const rows = page.rows(...last);
      for (const row of rows) {
        const first = group[0];
        if (
          first !== undefined &&
          (first[0] !== row[0] || !first[1].equals(row[1]))
        )
          closeGroup();
        if (row[0] !== minuteNumber) {
          closeMinute();
          minuteNumber = row[0];
        } else if (minute.length >= BATCH) {
          // A minute with more than that: written in pieces, so that memory stays flat.
          this.#write(minute);
          minute = [];
          this.#goBackInTime();
        }
        group.push(row);
      }
      const end = rows.at(-1);
      if (end === undefined) break;
      last = [end[0], end[1], end[2], end[3]];
      this.#options.checkpoint("write", this.result.records);
    }
    closeGroup();
    closeMinute();
    this.#flush();
  }

  /** Writes all new and changed records to the index, oldest first, from the view that also undoes them. */
  index(): void {
    const { vault } = this.#options;
    const next = vault.prepare<{ id: number }>(
      `SELECT id FROM work.unindexed WHERE id > ? ORDER BY id LIMIT 1 OFFSET ${INDEX_BATCH - 1}`,
    );
    const insert = vault.prepare(
      `INSERT INTO search (rowid, text, title, person, organisation, conversation, extra, meta)
       SELECT w.id, w.text, w.title, w.person, w.organisation, w.conversation, w.extra, w.meta
       FROM work.unindexed a CROSS JOIN record_words w ON w.id = a.id
       WHERE a.id > ? AND a.id <= ? ORDER BY a.id`,
    );
    let from = -(2 ** 52);
    let done = 0;
    for (;;) {
      const end = next.get(from)?.id;
      done += insert.run(from, end ?? 2 ** 53 - 1).changes;
      const checkpoint = (): void => this.#options.checkpoint("index", done);
      checkpoint();
      mergeIndex(vault, checkpoint);
      if (end === undefined) return;
      from = end;
    }
  }

  #write(minute: Merged[]): void {
    minute.sort(
      (a, b) =>
        (a.time ?? -Infinity) - (b.time ?? -Infinity) || a.order - b.order,
    );
    for (const merged of minute) {
      this.result.records += 1;
      const known = this.#wasEmpty
        ? undefined
        : this.#known.get(merged.identity);
      const { occurredAt, localTime } = known ?? merged.fields;
      if (occurredAt === null && localTime !== null)
        this.result.timesWithoutZone += 1;
      const id =
        known === undefined ? this.#add(merged) : this.#meet(known, merged);
      for (const [entryId, locator] of merged.provenances)
        this.#provenances.add(id, entryId, locator);
    }
  }

  #add(merged: Merged): number {
    const { provider, accountId, sums } = this.#options;
    const id = this.#placeFor(merged.time);
    const { fields } = merged;
    this.#records.add(
      id,
      merged.identity,
      provider,
      accountId,
      fields.category,
      fields.flow,
      fields.kind,
      fields.concernsOthers,
      fields.occurredAt,
      fields.localTime,
      fields.zone,
      fields.own,
      fields.personId,
      fields.organisationId,
      fields.conversationId,
      fields.mechanisms,
      fields.title,
      fields.text,
      fields.extra,
    );
    this.result.added += 1;
    sums.add(provider, fields, merged.time);
    this.#unindexed.add(id);
    return id;
  }

  /** A record the vault holds already learns what this sighting adds; when it does, the index forgets and relearns it. */
  #meet(known: KnownRecord, merged: Merged): number {
    const { vault, sums } = this.#options;
    // A message of Facebook's and of Messenger's download is Facebook's, whichever came first: it can read it.
    const provider = Math.min(known.provider, this.#options.provider);
    const combined = combine(known, merged.fields);
    if (combined === undefined && provider === known.provider) return known.id;
    const better = combined ?? known;
    vault
      .prepare(
        `INSERT INTO search (search, rowid, text, title, person, organisation, conversation, extra, meta)
         SELECT 'delete', id, text, title, person, organisation, conversation, extra, meta
         FROM record_words WHERE id = ?`,
      )
      .run(known.id);
    vault
      .prepare(
        `UPDATE records SET provider = ?, kind = ?, occurred_at = ?, local_time = ?, zone = ?, own = ?, person_id = ?, organisation_id = ?, conversation_id = ?,
           mechanisms = ?, title = ?, text = ?, extra = ? WHERE id = ?`,
      )
      .run(
        provider,
        better.kind,
        better.occurredAt,
        better.localTime,
        better.zone,
        better.own,
        better.personId,
        better.organisationId,
        better.conversationId,
        better.mechanisms,
        better.title,
        better.text,
        better.extra,
        known.id,
      );
    if (provider === known.provider && timeOf(better) === timeOf(known))
      sums.change(known, better, timeOf(known));
    else this.result.sumsChanged = true;
    this.#unindexed.add(known.id);
    return known.id;
  }

  #placeFor(time: number | null): number {
    if (time === null) return this.#timelessId++;
    const base = firstIdOf(time);
    this.#lastId = this.#placesTaken
      ? this.#freePlaceFrom(base)
      : Math.max(base, this.#lastId + 1);
    return this.#lastId;
  }

  /** Places of one second fill from its beginning; a full second spills into the next. */
  #freePlaceFrom(base: number): number {
    // Not before the last one, which the vault may not hold yet.
    for (
      let from = Math.max(base, secondOf(this.#lastId));
      ;
      from += SECOND_IDS
    ) {
      const highest = Math.max(
        this.#highest.get(from, from + SECOND_IDS)?.id ?? from - 1,
        this.#lastId,
      );
      if (highest < from + SECOND_IDS - 1) return Math.max(highest + 1, from);
    }
  }

  /** What comes next may be earlier than what was written: from now on a place may be taken. */
  #goBackInTime(): void {
    this.#flush();
    this.#placesTaken ||= this.#lastId >= 0;
    this.#lastId = -Infinity;
  }

  #flush(): void {
    this.#records.flush();
    this.#provenances.flush();
    this.#unindexed.flush();
  }
}

/**
 * The records of rows with one identity. Equal rows of one view happened that often; equal rows of two views are the
 * same thing seen twice: the n-th of one view is the n-th of the other.
 */
function mergeGroup(
  group: readonly StagedRow[],
  newestFirst: boolean,
): Merged[] {
  const merged: Merged[] = [];
  const isMessage = group[0]?.[6] === MESSAGES;
  let view = NaN;
  let nth = 0;
  for (const row of isMessage ? oldestFirst(group, newestFirst) : group) {
    nth = row[2] === view ? nth + 1 : 0;
    view = row[2];
    const fields = fieldsOf(row);
    const seen = merged[nth];
    const provenance: [number, string] = [row[4], row[5]];
    if (seen === undefined) {
      merged[nth] = {
        identity: identityOf(row[0], row[1], nth),
        time: timeOf(fields),
        order: isMessage && newestFirst ? -row[3] : row[3],
        fields,
        provenances: [provenance],
      };
    } else {
      seen.fields = withInstant(
        combine(seen.fields, fields) ?? seen.fields,
        fields,
      );
      seen.time = timeOf(seen.fields);
      seen.provenances.push(provenance);
    }
  }
  return merged;
}

/** A page may come before its JSON twin, which knows the instant of what the page shows on a clock or without a time. */
function withInstant(known: StagedFields, seen: StagedFields): StagedFields {
  const { occurredAt, localTime, zone } = seen;
  const saysMore =
    occurredAt !== null || (known.localTime === null && localTime !== null);
  return known.occurredAt === null && saysMore
    ? { ...known, occurredAt, localTime: localTime ?? known.localTime, zone }
    : known;
}

const MESSAGES = categories.toCode("messages");

/**
 * Each view's messages from the oldest on, so that two views that begin together number their messages alike, though
 * one ends earlier. The order of the files decides where their times do not.
 */
function oldestFirst(
  group: readonly StagedRow[],
  newestFirst: boolean,
): readonly StagedRow[] {
  return group.length === 1
    ? group
    : group.toSorted(
        (a, b) =>
          a[2] - b[2] ||
          (a[10] ?? 0) - (b[10] ?? 0) ||
          (newestFirst ? b[3] - a[3] : a[3] - b[3]),
      );
}

/** 16 bytes: the minute, so that identities lie in time order and the index of them grows at its end; then the hash. */
function identityOf(minute: number, digest: Buffer, nth: number): Buffer {
  const identity = Buffer.alloc(MINUTE_BYTES + HASH_BYTES);
  identity.writeInt32BE((minute ^ 0x80000000) | 0, 0);
  digest.copy(identity, MINUTE_BYTES);
  return nth === 0
    ? identity
    : exclusiveOr(identity, identityHash(String(nth)), MINUTE_BYTES);
}

/** For order and spans only: a clock time without a zone is read as if it were UTC. */
function timeOf(fields: StagedFields): number | null {
  return (
    fields.occurredAt ??
    (fields.localTime === null ? null : Date.parse(`${fields.localTime}Z`))
  );
}

/** What is known of a thing after another sighting of it; undefined when that adds nothing. The first sighting wins. */
function combine(
  known: StagedFields,
  seen: StagedFields,
): StagedFields | undefined {
  const better: StagedFields = {
    ...known,
    ...betterTime(known, seen),
    kind: betterKind(known.kind, seen.kind),
    own: known.own ?? seen.own,
    personId: known.personId ?? seen.personId,
    organisationId: known.organisationId ?? seen.organisationId,
    conversationId: known.conversationId ?? seen.conversationId,
    mechanisms: known.mechanisms | seen.mechanisms,
    title: known.title ?? seen.title,
    text: known.text ?? seen.text,
    extra: combineExtra(known, seen),
  };
  const changed = (Object.keys(better) as (keyof StagedFields)[]).some(
    (key) => better[key] !== known[key],
  );
  return changed ? better : undefined;
}

/** A clock time without a zone gives way to the instant, where that is the same minute: its place in time stays. */
function betterTime(
  known: StagedFields,
  seen: StagedFields,
): Partial<StagedFields> {
  const { occurredAt, localTime, zone } = seen;
  return known.occurredAt === null &&
    known.localTime !== null &&
    occurredAt !== null &&
    Math.floor((timeOf(known) ?? 0) / 60_000) ===
      Math.floor(occurredAt / 60_000)
    ? { occurredAt, localTime, zone }
    : {};
}

const OTHER = kinds.toCode("other");

/** The kind that says more: one file may show a message's words only, or nothing, where another shows its picture. */
function betterKind(known: number | null, seen: number | null): number | null {
  const rank = (kind: number | null): number =>
    kind === null ? -2 : kind === OTHER ? -1 : kind;
  return rank(seen) > rank(known) ? seen : known;
}

/** Leftovers of both; where they differ under one name both stay, the later one as `name (2)`. */
function combineExtra(known: StagedFields, seen: StagedFields): string | null {
  const more: [string, unknown][] = [];
  if (seen.title !== null && known.title !== null && seen.title !== known.title)
    more.push(["title", seen.title]);
  if (seen.text !== null && known.text !== null && seen.text !== known.text)
    more.push(["text", seen.text]);
  if (seen.extra === known.extra && more.length === 0) return known.extra;
  if (seen.extra === null && more.length === 0) return known.extra;
  const all = new Map<string, unknown>(
    known.extra === null ? [] : entriesOf(known.extra),
  );
  const before = all.size;
  for (const [key, value] of [
    ...(seen.extra === null ? [] : entriesOf(seen.extra)),
    ...more,
  ]) {
    let free = key;
    for (let copy = 2; all.has(free) && all.get(free) !== value; copy += 1)
      free = `${key} (${copy})`;
    all.set(free, value);
  }
  return all.size === before
    ? known.extra
    : JSON.stringify(Object.fromEntries(all));
}

function entriesOf(extra: string): [string, unknown][] {
  return Object.entries(JSON.parse(extra) as Record<string, unknown>);
}

function fieldsOf(row: StagedRow): StagedFields {
  return {
    category: row[6],
    flow: row[7],
    kind: row[8],
    concernsOthers: row[9],
    occurredAt: row[10],
    localTime: row[11],
    zone: row[12],
    own: row[13],
    personId: row[14],
    organisationId: row[15],
    conversationId: row[16],
    mechanisms: row[17],
    title: row[18],
    text: row[19],
    extra: row[20],
  };
}
