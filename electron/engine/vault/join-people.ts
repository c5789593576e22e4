import { foldName } from "../../../shared/text/fold.ts";
import type { WritableVault } from "./access.ts";
import { BulkInsert } from "./bulk-insert.ts";
import { categories } from "./codes.ts";
import { joinNames, type JoinedName, type SharedMark } from "./join-names.ts";
import { listChoices, nameKey } from "./people-choices.ts";
import { findMarks, NAME, type Mark } from "./person-marks.ts";
import { sql } from "./sql.ts";

const MESSAGES = categories.toCode("messages");

/** Records read at a time. */
const BATCH = 20_000;

interface Name extends JoinedName {
  name: string;
  peopleId: number | null;
}

interface Sum {
  records: number;
  firstAt: number | null;
  lastAt: number | null;
}

/** What is known of a row of `persons`. */
interface Known {
  /** By provider, category and flow, as `codeOf` puts them together. */
  sums: Map<number, Sum>;
  /** Bits of services without records: those with a conversation the person is in. */
  providers: number;
  marks: Mark[];
}

/**
 * Makes the list of people anew from what the vault holds now: one row per human being, whatever archives call them, on
 * whatever service and in whatever account. Two names are joined that share a phone number or an e-mail address
 * (person-marks.ts) or that the person called one; see join-names.ts for what keeps them apart. Accounts' owners are
 * nobody in it.
 *
 * Doing it twice changes nothing. To be done after every import, and after the examination, which learns the owner's
 * own number; an erasure does it itself.
 */
export function joinPeople(vault: WritableVault): void {
  vault.transaction(() => joinPeopleNow(vault));
}

/** The same, inside a transaction. */
export function joinPeopleNow(vault: WritableVault): void {
  const rows = vault.all<{
    id: number;
    accountId: number;
    account: string;
    name: string;
    peopleId: number | null;
  }>(sql`
    SELECT p.id, p.account_id AS accountId, a.key AS account, p.name, p.people_id AS peopleId
    FROM persons p JOIN accounts a ON a.id = p.account_id WHERE p.own = 0`);
  const marks = findMarks(vault, rows);
  const known = sumUp(vault, rows);
  const bare = new Set<number>();
  for (const mark of marks) {
    known.get(mark.personId)?.marks.push(mark);
    if (mark.recordId === 0) bare.add(mark.personId);
  }
  const names = rows.map(({ id, account, name, peopleId }): Name => ({
    id,
    key: nameKey(account, name),
    name,
    folded: bare.has(id) ? "" : foldName(name),
    peopleId,
  }));
  names.sort((one, other) => (one.key < other.key ? -1 : 1));
  const groups = joinNames(names, sharedMarks(marks), listChoices(vault));
  writeMarks(vault, marks);
  writePeople(vault, groups as Name[][], known);
}

/** Reads all records that name somebody, once and in slices. */
function sumUp(
  vault: WritableVault,
  people: readonly { id: number }[],
): Map<number, Known> {
  const known = new Map(
    people.map(({ id }): [number, Known] => [
      id,
      { sums: new Map(), providers: 0, marks: [] },
    ]),
  );
  const page = vault.prepare<
    [
      id: number,
      personId: number,
      provider: number,
      category: number,
      flow: number,
      occurredAt: number | null,
      localTime: string | null,
    ]
  >(
    `SELECT id, person_id, provider, category, flow, occurred_at, local_time FROM records
     WHERE id > ? AND person_id IS NOT NULL ORDER BY id LIMIT ${BATCH}`,
  );
  let last = -(2 ** 53) + 1;
  for (;;) {
    const rows = page.rows(last);
    for (const row of rows) {
      const [, personId, provider, category, flow, occurredAt, localTime] = row;
      add(
        known.get(personId)?.sums,
        codeOf(provider, category, flow),
        occurredAt ?? (localTime === null ? null : Date.parse(`${localTime}Z`)),
      );
    }
    const end = rows.at(-1);
    if (end === undefined) break;
    last = end[0];
  }
  for (const { personId, provider } of vault.all<{
    personId: number;
    provider: number;
  }>(sql`
    SELECT DISTINCT m.person_id AS personId, a.provider
    FROM conversation_people m JOIN archives a ON a.id = m.archive_id`)) {
    const person = known.get(personId);
    if (person !== undefined) person.providers |= 1 << provider;
  }
  return known;
}

function add(
  sums: Map<number, Sum> | undefined,
  code: number,
  time: number | null,
): void {
  if (sums === undefined) return;
  const sum = sums.get(code);
  if (sum === undefined)
    sums.set(code, { records: 1, firstAt: time, lastAt: time });
  else
    Object.assign(
      sum,
      together(sum, { records: 1, firstAt: time, lastAt: time }),
    );
}

function together(one: Sum, other: Sum): Sum {
  return {
    records: one.records + other.records,
    firstAt: least(one.firstAt, other.firstAt),
    lastAt: greatest(one.lastAt, other.lastAt),
  };
}

function least(one: number | null, other: number | null): number | null {
  return one === null || (other !== null && other < one) ? other : one;
}

function greatest(one: number | null, other: number | null): number | null {
  return one === null || (other !== null && other > one) ? other : one;
}

function codeOf(provider: number, category: number, flow: number): number {
  return (provider * 100 + flow) * 1000 + category;
}

/** What `codeOf` has put together. */
function partsOf(
  code: number,
): [provider: number, category: number, flow: number] {
  return [
    Math.floor(code / 100_000),
    code % 1000,
    Math.floor(code / 1000) % 100,
  ];
}

/** Marks that say who is who, by value. */
function sharedMarks(marks: readonly Mark[]): SharedMark[] {
  const byValue = new Map<string, { people: number[]; sharedBy: number }>();
  for (const { kind, value, personId, sharedBy } of marks) {
    if (sharedBy === 0) continue;
    const key = `${kind} ${value}`;
    const shared = byValue.get(key);
    if (shared === undefined)
      byValue.set(key, { people: [personId], sharedBy });
    else shared.people.push(personId);
  }
  return [...byValue]
    .filter(([, { people }]) => people.length > 1)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, shared]) => shared);
}

function writeMarks(vault: WritableVault, marks: readonly Mark[]): void {
  vault.execute("DELETE FROM person_marks");
  const insert = new BulkInsert(
    vault,
    "person_marks",
    ["kind", "value", "person_id", "record_id"],
    "OR IGNORE",
  );
  for (const { kind, value, personId, recordId } of marks)
    insert.add(kind, value, personId, recordId);
  insert.flush();
}

function writePeople(
  vault: WritableVault,
  groups: readonly (readonly Name[])[],
  known: ReadonlyMap<number, Known>,
): void {
  vault.execute("DELETE FROM people_sums");
  const insert = vault.prepare<{ id: number }>(`
    INSERT INTO people (key, name, folded, words, providers, messages, records, first_at, last_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (key) DO UPDATE SET name = excluded.name, folded = excluded.folded, words = excluded.words,
      providers = excluded.providers, messages = excluded.messages, records = excluded.records,
      first_at = excluded.first_at, last_at = excluded.last_at
    RETURNING id`);
  const belong = vault.prepare("UPDATE persons SET people_id = ? WHERE id = ?");
  const sums = new BulkInsert(vault, "people_sums", [
    "people_id",
    "provider",
    "category",
    "flow",
    "records",
    "first_at",
    "last_at",
  ]);
  const orphans = new Set(
    vault.all<{ id: number }>(sql`SELECT id FROM people`).map(({ id }) => id),
  );
  for (const names of groups) {
    const parts = names.map((name) => known.get(name.id)!);
    const bySort = new Map<number, Sum>();
    for (const part of parts)
      for (const [code, sum] of part.sums) {
        const other = bySort.get(code);
        bySort.set(code, other === undefined ? sum : together(other, sum));
      }
    let total: Sum = { records: 0, firstAt: null, lastAt: null };
    let messages = 0;
    let services = parts.reduce((bits, part) => bits | part.providers, 0);
    for (const [code, sum] of bySort) {
      total = together(total, sum);
      const [provider, category] = partsOf(code);
      if (category === MESSAGES) messages += sum.records;
      services |= 1 << provider;
    }
    const marks = parts.flatMap((part) => part.marks);
    const name = nameOf(names, known, marks);
    const id = insert.get(
      keyOf(names),
      name,
      foldName(name),
      wordsOf(names, marks),
      services,
      messages,
      total.records,
      total.firstAt,
      total.lastAt,
    )!.id;
    orphans.delete(id);
    for (const each of names) if (each.peopleId !== id) belong.run(id, each.id);
    for (const [code, sum] of bySort)
      sums.add(id, ...partsOf(code), sum.records, sum.firstAt, sum.lastAt);
  }
  sums.flush();
  vault.execute(
    "UPDATE persons SET people_id = NULL WHERE own = 1 AND people_id IS NOT NULL",
  );
  const remove = vault.prepare("DELETE FROM people WHERE id = ?");
  for (const id of orphans) remove.run(id);
}

function keyOf(names: readonly Name[]): string {
  return names.map(({ key }) => key).reduce((a, b) => (a < b ? a : b));
}

/** The name most records use; what a phone book says of a number, and the number itself, only for want of one. */
function nameOf(
  names: readonly Name[],
  known: ReadonlyMap<number, Known>,
  marks: readonly Mark[],
): string {
  const uses = new Map<string, number>();
  for (const { id, name, folded } of names)
    if (folded !== "")
      uses.set(name, (uses.get(name) ?? 0) + 1 + recordsOf(known.get(id)!));
  if (uses.size === 0)
    for (const { kind, value } of marks)
      if (kind === NAME) uses.set(value, (uses.get(value) ?? 0) + 1);
  const [best] = [...uses].sort(
    ([one, some], [other, more]) =>
      more - some || (one < other ? -1 : one > other ? 1 : 0),
  );
  return best?.[0] ?? names.map(({ name }) => name).sort()[0]!;
}

function recordsOf({ sums }: Known): number {
  let records = 0;
  for (const sum of sums.values()) records += sum.records;
  return records;
}

function wordsOf(names: readonly Name[], marks: readonly Mark[]): string {
  const lines = new Set([
    ...names.map(({ name }) => foldName(name)),
    ...marks.map(({ value }) => foldName(value)),
  ]);
  return `\n${[...lines].join("\n")}\n`;
}
