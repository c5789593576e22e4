import {
  PAGE_ROWS,
  type PeoplePage,
  type PeopleSort,
  type Person,
} from "../../../shared/contract/commands.ts";
import { PROVIDERS, type Provider } from "../../../shared/domain/archive.ts";
import { fold, foldName } from "../../../shared/text/fold.ts";
import type { ReadableVault } from "./access.ts";
import { factKinds, providers } from "./codes.ts";
import { join, sql, type Sql } from "./sql.ts";
import { VaultError } from "./vault-error.ts";

export interface PeopleQuery {
  cursor?: string | undefined;
  limit?: number | undefined;
  sort?: PeopleSort | undefined;
  query?: string | undefined;
  provider?: Provider | undefined;
}

/** A row of `people`. */
interface PeopleRow {
  id: number;
  key: string;
  name: string;
  providers: number;
  messages: number;
  records: number;
  firstAt: number | null;
  lastAt: number | null;
}

const EMAIL = factKinds.toCode("email");
const PHONE = factKinds.toCode("phone");
const NAME = factKinds.toCode("name");

const COLUMNS = sql`
  h.id, h.key, h.name, h.providers, h.messages, h.records, h.first_at AS firstAt, h.last_at AS lastAt`;

const ORDERS: Readonly<Record<PeopleSort, Sql>> = {
  name: sql`h.folded, h.key`,
  messages: sql`h.messages DESC, h.records DESC, h.folded, h.key`,
  records: sql`h.records DESC, h.folded, h.key`,
  last: sql`h.last_at IS NULL, h.last_at DESC, h.folded, h.key`,
};

/** By which somebody's namesakes are looked for; nobody has more. */
const MOST_NAMES = 50;

/** Everybody, the account's owner left out: those with most records first unless told. */
export function listPeople(
  vault: ReadableVault,
  { cursor, limit = PAGE_ROWS, sort = "records", query, provider }: PeopleQuery,
): PeoplePage {
  const rows = Math.min(limit, PAGE_ROWS);
  const offset = Number(cursor ?? 0);
  const conditions = [sql`true`, ...wordsWanted(query ?? "")];
  if (provider !== undefined)
    conditions.push(sql`h.providers & ${1 << providers.toCode(provider)} <> 0`);
  const where = join(conditions, " AND ");
  const page = vault.all<PeopleRow>(sql`
    SELECT ${COLUMNS} FROM people h WHERE ${where} ORDER BY ${ORDERS[sort]} LIMIT ${rows + 1} OFFSET ${offset}`);
  return {
    people: page.slice(0, rows).map((row) => toPerson(vault, row)),
    total:
      vault.get<{ count: number }>(
        sql`SELECT count(*) AS count FROM people h WHERE ${where}`,
      )?.count ?? 0,
    next: page.length > rows ? String(offset + rows) : null,
  };
}

/** People by id, in the order of the ids; what is not (or no longer) there is left out. */
export function listPeopleById(
  vault: ReadableVault,
  ids: readonly string[],
): Person[] {
  return ids.flatMap((id) => {
    const row = vault.get<PeopleRow>(
      sql`SELECT ${COLUMNS} FROM people h WHERE h.key = ${id}`,
    );
    return row === undefined ? [] : [toPerson(vault, row)];
  });
}

/** Others who are called the same. Nothing but the person can say whether they are. */
export function listNamesakes(
  vault: ReadableVault,
  { id, names, phones, emails }: Person,
): Person[] {
  const marks = new Set([...phones, ...emails]);
  const lines = new Set(
    names
      .map(foldName)
      .filter((name) => name !== "" && !marks.has(name))
      .slice(0, MOST_NAMES),
  );
  if (lines.size === 0) return [];
  const called = [...lines].map(
    (line) => sql`instr(h.words, ${`\n${line}\n`}) > 0`,
  );
  return vault
    .all<PeopleRow>(
      sql`
      SELECT ${COLUMNS} FROM people h WHERE h.key <> ${id} AND (${join(called, " OR ")})
      ORDER BY h.records DESC, h.folded, h.key LIMIT ${PAGE_ROWS}`,
    )
    .map((row) => toPerson(vault, row));
}

/** What `records r` must be for a person to be named in them. */
export function namesPerson(vault: ReadableVault, id: string): Sql {
  const names = nameIdsOf(vault, getPeopleId(vault, id));
  return names.length === 1
    ? sql`r.person_id = ${names[0]!}`
    : sql`r.person_id IN (${join(
        names.map((name) => sql`${name}`),
        ", ",
      )})`;
}

/** Row number in `people`. @throws VaultError `vault.unknown-person` */
export function getPeopleId(vault: ReadableVault, id: string): number {
  const row = vault.get<{ id: number }>(
    sql`SELECT id FROM people WHERE key = ${id}`,
  );
  if (row === undefined) throw new VaultError("vault.unknown-person");
  return row.id;
}

/** Rows of `persons` that are one human being. */
export function nameIdsOf(vault: ReadableVault, peopleId: number): number[] {
  return vault
    .all<{ id: number }>(
      sql`SELECT id FROM persons WHERE people_id = ${peopleId} ORDER BY id`,
    )
    .map(({ id }) => id);
}

function toPerson(vault: ReadableVault, row: PeopleRow): Person {
  const names = vault.all<{ name: string }>(
    sql`SELECT name FROM persons WHERE people_id = ${row.id}`,
  );
  const marks = vault.all<{ kind: number; value: string }>(sql`
    SELECT DISTINCT m.kind, m.value FROM persons p JOIN person_marks m ON m.person_id = p.id
    WHERE p.people_id = ${row.id} ORDER BY m.value`);
  const of = (kind: number): string[] =>
    marks.filter((mark) => mark.kind === kind).map(({ value }) => value);
  return {
    id: row.key,
    name: row.name,
    names: [...new Set([...names.map(({ name }) => name), ...of(NAME)])].sort(),
    providers: PROVIDERS.filter(
      (each) => (row.providers & (1 << providers.toCode(each))) !== 0,
    ),
    phones: of(PHONE),
    emails: of(EMAIL),
    messages: row.messages,
    records: row.records,
    firstAt: row.firstAt,
    lastAt: row.lastAt,
  };
}

/** All words must occur in a name, number or address; a number in the spelling of its own country, too. */
function wordsWanted(query: string): Sql[] {
  const folded = fold(query).trim();
  if (/^\+?[\d\s().\-/]{3,}$/.test(folded)) {
    const digits = folded.replace(/\D/g, "").replace(/^0+/, "");
    if (digits !== "") return [sql`instr(h.words, ${digits}) > 0`];
  }
  return folded
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => sql`instr(h.words, ${word}) > 0`);
}
