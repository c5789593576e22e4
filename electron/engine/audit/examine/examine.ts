import type {
  Confidence,
  Detector,
} from "../../../../shared/domain/detector.ts";
import type { FactKind } from "../../../../shared/domain/fact.ts";
import type { Scalar } from "../../../../shared/domain/record.ts";
import type { Category } from "../../../../shared/domain/category.ts";
import type {
  PreparedSql,
  ReadableVault,
  WritableVault,
} from "../../vault/access.ts";
import { BulkInsert } from "../../vault/bulk-insert.ts";
import {
  categories,
  confidences,
  detectors,
  factKinds,
  kinds,
  providers,
  traits,
} from "../../vault/codes.ts";
import { joinPeople } from "../../vault/join-people.ts";
import { publicIdOf } from "../../vault/public-id.ts";
import { sql } from "../../vault/sql.ts";
import { textId } from "../../vault/text-id.ts";
import { describeOrganisations } from "../describe-organisations.ts";
import { detect, type Hit } from "../detectors/index.ts";
import { isSameNumber } from "../detectors/phone.ts";
import { EXAMINATION, stateOf } from "./examination.ts";
import { Dismissed } from "./dismissed.ts";
import type { ExaminedRecord } from "./examined-record.ts";
import { FACT_CATEGORIES, factsOf } from "./owner-facts.ts";
import { signOrganisations } from "./organisation-signals.ts";
import { SIGNAL_CATEGORIES, signalsOf } from "./record-signals.ts";

/** Records a transaction: few enough that the write lock is held for a moment only. */
const SLICE = 2000;

/** Nobody writes more by hand; see detectors/prepare.ts. */
const MOST_CHARACTERS = 20_000;

/** Categories in whose texts secrets and identifiers are looked for: what one wrote, and what one was sent. */
const TEXT_CATEGORIES: readonly Category[] = ["messages", "posts", "search"];

/** Tables of what is found in a record, by its row number. */
const FOUND = ["facts", "record_signals", "detections"] as const;

/** Numbers and addresses that detectors find, too: of those one's own are nothing to worry about. */
const OWN_VALUES: readonly (FactKind & Detector)[] = ["email", "phone"];

export interface Examining {
  /** Called before each slice with what is done and what is left. */
  progress?: (done: number, left: number) => void;
  isCancelled?: () => boolean;
}

/**
 * Examines all records that were not yet seen in their present form: facts about the owner, what words could reveal,
 * secrets and identifiers; then what is told of people and organisations as a whole. In slices, each a transaction of its own:
 * stopped at any moment, it goes on from there the next time.
 *
 * @returns false when it was cancelled before the end
 */
export function examine(
  vault: WritableVault,
  { progress, isCancelled = () => false }: Examining = {},
): boolean {
  vault.transaction(() => begin(vault));
  if (!examineRecords(vault, progress, isCancelled)) return false;
  vault.transaction(() => signOrganisations(vault, new Dismissed(vault)));
  joinPeople(vault);
  describeOrganisations(vault);
  vault.run(sql`UPDATE examination SET finished = 1`);
  return true;
}

/** Examines what the person's word about it changed; the vault was examined before. */
export function examineAnew(vault: WritableVault): void {
  examineRecords(vault);
  vault.transaction(() => signOrganisations(vault, new Dismissed(vault)));
}

function examineRecords(
  vault: WritableVault,
  progress?: Examining["progress"],
  isCancelled = (): boolean => false,
): boolean {
  const slices = new Slices(vault);
  let done = 0;
  for (;;) {
    const left =
      vault.get<{ count: number }>(
        sql`SELECT count(*) AS count FROM unexamined`,
      )?.count ?? 0;
    for (let examined = 0; examined < left; examined += SLICE) {
      if (isCancelled()) return false;
      progress?.(done, left - examined);
      done += vault.transaction(() => slices.next());
    }
    if (vault.transaction(() => lookAgain(vault)) === 0) return !isCancelled();
    slices.ownValues = readOwnValues(vault);
  }
}

/** Brings the marks of the examination to the present rules: an older one is made anew. */
function begin(vault: WritableVault): void {
  const { version } = stateOf(vault);
  // Version 0: everything is unexamined as it is.
  if (version !== 0 && version !== EXAMINATION)
    vault.execute(
      "INSERT OR IGNORE INTO unexamined (record_id) SELECT id FROM records",
    );
  vault.run(sql`UPDATE examination SET version = ${EXAMINATION}, finished = 0`);
}

/**
 * When the owner's own numbers and addresses became others than before, those that were found are looked at again: which
 * are one's own must not depend on the order of archives. Returns how many records are.
 */
function lookAgain(vault: WritableVault): number {
  const now = textId(...[...readOwnValues(vault)].toSorted());
  if (stateOf(vault).ownValues === now) return 0;
  vault.run(sql`UPDATE examination SET own_values = ${now}`);
  const [email, phone] = OWN_VALUES.map((each) => detectors.toCode(each));
  return vault.run(sql`
    INSERT OR IGNORE INTO unexamined (record_id)
    SELECT DISTINCT record_id FROM detections WHERE detector IN (${email!}, ${phone!})`)
    .changes;
}

function readOwnValues(vault: ReadableVault): ReadonlySet<string> {
  const [email, phone] = OWN_VALUES.map((each) => factKinds.toCode(each));
  return new Set(
    vault
      .all<{ value: string }>(
        sql`SELECT DISTINCT value FROM facts WHERE kind IN (${email!}, ${phone!})`,
      )
      .map(({ value }) => value),
  );
}

type Row = [
  id: number,
  provider: number,
  category: number,
  concernsOthers: number,
  kind: number | null,
  title: string | null,
  text: string | null,
  extra: string | null,
];

const codesOf = (names: readonly Category[]): ReadonlySet<number> =>
  new Set(names.map((name) => categories.toCode(name)));
const WITH_FACTS = codesOf(FACT_CATEGORIES);
const WITH_SIGNALS = codesOf(SIGNAL_CATEGORIES);
const WITH_TEXT = codesOf(TEXT_CATEGORIES);
const WITH_EXTRA = [...new Set([...WITH_FACTS, ...WITH_SIGNALS])];
const LOOKED_AT = [...new Set([...WITH_EXTRA, ...WITH_TEXT])];
/** Notices of the service are nobody's words. */
const SYSTEM = kinds.toCode("system");

/** Where in a record something was found: `detections.field`. */
const TEXT = 0;
const TITLE = 1;

/** Examines the oldest unexamined records, so many at a time. */
class Slices {
  ownValues: ReadonlySet<string>;
  readonly #dismissed: Dismissed;
  readonly #end: PreparedSql<{ id: number }>;
  readonly #rows: PreparedSql<Row>;
  readonly #forget: readonly PreparedSql<unknown>[];
  readonly #seen: PreparedSql<unknown>;
  readonly #mappings: PreparedSql<{ mapping: string }>;
  readonly #identity: PreparedSql<{ identity: Buffer }>;
  readonly #facts: BulkInsert;
  readonly #signals: BulkInsert;
  readonly #detections: BulkInsert;

  constructor(vault: WritableVault) {
    this.#dismissed = new Dismissed(vault);
    this.ownValues = readOwnValues(vault);
    this.#end = vault.prepare(
      `SELECT max(record_id) AS id FROM (SELECT record_id FROM unexamined ORDER BY record_id LIMIT ${SLICE})`,
    );
    this.#rows = vault.prepare(
      `SELECT r.id, r.provider, r.category, r.concerns_others, r.kind,
         substr(r.title, 1, ${MOST_CHARACTERS}), substr(r.text, 1, ${MOST_CHARACTERS}),
         CASE WHEN r.category IN (${WITH_EXTRA.join(", ")}) THEN r.extra END
       FROM unexamined u CROSS JOIN records r ON r.id = u.record_id
       WHERE u.record_id <= ? AND r.category IN (${LOOKED_AT.join(", ")})`,
    );
    // By the found ones, which are few, not by the records.
    this.#forget = FOUND.map((table) =>
      vault.prepare(
        `DELETE FROM ${table} WHERE record_id <= ?
         AND record_id >= (SELECT min(record_id) FROM unexamined)
         AND EXISTS (SELECT 1 FROM unexamined u WHERE u.record_id = ${table}.record_id)`,
      ),
    );
    this.#seen = vault.prepare("DELETE FROM unexamined WHERE record_id <= ?");
    this.#mappings = vault.prepare(
      `SELECT DISTINCT e.mapping FROM provenances p JOIN entries e ON e.id = p.entry_id
       WHERE p.record_id = ? AND e.mapping IS NOT NULL`,
    );
    this.#identity = vault.prepare("SELECT identity FROM records WHERE id = ?");
    this.#facts = new BulkInsert(vault, "facts", [
      "kind",
      "value",
      "record_id",
    ]);
    this.#signals = new BulkInsert(vault, "record_signals", [
      "trait",
      "record_id",
      "term",
    ]);
    this.#detections = new BulkInsert(vault, "detections", [
      "detector",
      "record_id",
      "field",
      "start",
      "length",
      "confidence",
    ]);
  }

  /** Runs inside a transaction. Returns how many records it looked at. */
  next(): number {
    const end = this.#end.get()?.id ?? null;
    if (end === null) return 0;
    for (const forget of this.#forget) forget.run(end);
    for (const row of this.#rows.rows(end)) this.#examine(row);
    this.#facts.flush();
    this.#signals.flush();
    this.#detections.flush();
    return this.#seen.run(end).changes;
  }

  #examine([
    id,
    provider,
    category,
    concernsOthers,
    kind,
    title,
    text,
    extra,
  ]: Row): void {
    if (WITH_TEXT.has(category) && kind !== SYSTEM) {
      if (text !== null) this.#detect(id, TEXT, text);
      if (title !== null) this.#detect(id, TITLE, title);
    }
    // Who other people are, and what their words could reveal, is not for us to say.
    if (concernsOthers === 1) return;
    const hasFacts = WITH_FACTS.has(category);
    const hasSignals = WITH_SIGNALS.has(category);
    if (!hasFacts && !hasSignals) return;
    const record: ExaminedRecord = {
      provider: providers.fromCode(provider),
      category: categories.fromCode(category),
      title,
      text,
      extra:
        extra === null
          ? []
          : Object.entries(JSON.parse(extra) as Record<string, Scalar>),
      mappings: this.#mappings.all(id).map(({ mapping }) => mapping),
    };
    if (hasFacts)
      for (const { kind: sort, value } of factsOf(record))
        this.#facts.add(factKinds.toCode(sort), value, id);
    if (hasSignals)
      for (const { trait, term, name } of signalsOf(record))
        if (!this.#dismissed.signal(trait, name))
          this.#signals.add(traits.toCode(trait), id, term);
  }

  #detect(id: number, field: number, text: string): void {
    const hits = detect(text);
    if (hits.length === 0) return;
    const record = this.#dismissed.isEmpty
      ? ""
      : publicIdOf(this.#identity.get(id)!.identity);
    for (const hit of hits)
      if (!this.#dismissed.detection(record, hit.detector))
        this.#detections.add(
          detectors.toCode(hit.detector),
          id,
          field,
          hit.start,
          hit.length,
          confidences.toCode(this.#confidenceOf(hit, text)),
        );
  }

  /** One's own address and number, which everybody in the chat has anyway, are no more than possible. */
  #confidenceOf(
    { detector, start, length, confidence }: Hit,
    text: string,
  ): Confidence {
    if (detector !== "email" && detector !== "phone") return confidence;
    const written = text.slice(start, start + length);
    const isOwn =
      detector === "email"
        ? this.ownValues.has(written.toLowerCase())
        : [...this.ownValues].some((value) => isSameNumber(written, value));
    return isOwn ? "possible" : confidence;
  }
}
