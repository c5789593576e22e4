import type { RecordDraft } from "../../../shared/domain/record.ts";
import type { WritableVault } from "./access.ts";
import { BulkInsert } from "./bulk-insert.ts";
import { categories, flows, kinds, toBits } from "./codes.ts";
import { exclusiveOr, identityHash } from "./identity.ts";
import type { Names } from "./names.ts";

/** Where records without a time, or whose time is no part of them, are gathered: before all minutes there are. */
export const NO_MINUTE = -(2 ** 31);

const COLUMNS = [
  "minute",
  "hash",
  "view",
  "seq",
  "entry_id",
  "locator",
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

/** A staged row, in the order of the columns. */
export type StagedRow = [
  minute: number,
  hash: Buffer,
  view: number,
  seq: number,
  entryId: number,
  locator: string,
  category: number,
  flow: number,
  kind: number | null,
  concernsOthers: number,
  occurredAt: number | null,
  localTime: string | null,
  zone: string | null,
  own: number | null,
  personId: number | null,
  organisationId: number | null,
  conversationId: number | null,
  mechanisms: number,
  title: string | null,
  text: string | null,
  extra: string | null,
];

export const STAGED_COLUMNS = COLUMNS.join(", ");

/**
 * Gathers an archive's records in the working file, ordered by what makes two of them the same: first the minute,
 * then the hash of the identity. So equal ones lie together and time runs forward without a sort, whose memory would
 * grow with the archive.
 */
export class Staging {
  readonly #names: Names;
  readonly #account: Buffer;
  readonly #rows: BulkInsert;
  #sequence = 0;

  constructor(vault: WritableVault, names: Names, accountKey: string) {
    this.#names = names;
    this.#account = identityHash(accountKey);
    // Clustered by its key: reading it in order is reading it from front to back.
    vault.execute(`CREATE TABLE work.staged (
      minute INTEGER NOT NULL, hash BLOB NOT NULL, view INTEGER NOT NULL, seq INTEGER NOT NULL,
      entry_id INTEGER, locator TEXT, category INTEGER, flow INTEGER, kind INTEGER, concerns_others INTEGER,
      occurred_at INTEGER, local_time TEXT, zone TEXT, own INTEGER, person_id INTEGER, organisation_id INTEGER,
      conversation_id INTEGER, mechanisms INTEGER, title TEXT, text TEXT, extra TEXT,
      PRIMARY KEY (minute, hash, view, seq)
    ) STRICT, WITHOUT ROWID`);
    this.#rows = new BulkInsert(vault, "work.staged", COLUMNS);
  }

  /** Adds a record; `view` numbers the view of the entry, see EntryReader. */
  add(draft: RecordDraft, entryId: number, view: number): void {
    const minute = draft.timeless === true ? NO_MINUTE : minuteOf(draft);
    const { extra } = draft;
    this.#rows.add(
      minute,
      this.#hashOf(draft),
      view,
      this.#sequence++,
      entryId,
      draft.locator,
      categories.toCode(draft.category),
      flows.toCode(draft.flow),
      draft.kind === undefined ? null : kinds.toCode(draft.kind),
      draft.concernsOthers ? 1 : 0,
      draft.occurredAt ?? null,
      draft.localTime ?? null,
      draft.zone ?? null,
      draft.own === undefined ? null : draft.own ? 1 : 0,
      draft.person === undefined ? null : this.#names.person(draft.person),
      draft.organisation === undefined
        ? null
        : this.#names.organisation(draft.organisation),
      draft.conversation === undefined
        ? null
        : this.#names.conversation(draft.conversation.title),
      toBits(draft.mechanisms ?? []),
      draft.title ?? null,
      draft.text ?? null,
      extra === undefined || extra.size === 0
        ? null
        : JSON.stringify(Object.fromEntries(extra)),
    );
  }

  /** Writes what is still held back; then the index may learn the records. */
  finish(): void {
    this.#rows.flush();
    this.#names.learnNames();
  }

  #hashOf(draft: RecordDraft): Buffer {
    let identity: string = draft.category;
    // What is not known at the end is not told apart from what was not asked for.
    const parts = draft.identity.slice(
      0,
      draft.identity.findLastIndex((part) => part !== undefined) + 1,
    );
    for (const part of parts)
      identity += `\u0000${part === undefined ? "" : comparable(String(part))}`;
    return exclusiveOr(identityHash(identity), this.#account);
  }
}

/** Minutes since 1970, of the instant or, for want of it, of the clock time read as if it were UTC. */
function minuteOf(draft: RecordDraft): number {
  const instant =
    draft.occurredAt ??
    (draft.localTime === undefined
      ? undefined
      : Date.parse(`${draft.localTime}Z`));
  return instant === undefined || Number.isNaN(instant)
    ? NO_MINUTE
    : Math.floor(instant / 60_000);
}

const PLAIN = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;

/** A text as identities compare it: composition and white space differ between JSON and HTML, and say nothing. */
function comparable(text: string): string {
  return PLAIN.test(text)
    ? text
    : text.normalize("NFC").replace(/\s+/g, " ").trim();
}
