import type { ReadableVault, WritableVault } from "./access.ts";
import { sql } from "./sql.ts";
import { textId } from "./text-id.ts";
import { VaultError } from "./vault-error.ts";

/** Two names, by key, and whether the person said that they are one human being or that they are not. */
export interface Choice {
  a: string;
  b: string;
  same: number;
}

/** A name’s key: the same in every vault, and nothing that shows the name. It begins with a letter: it is typed in terminals. */
export function nameKey(account: string, name: string): string {
  return `p${textId(account, name)}`;
}

/** In the order in which they were made. */
export function listChoices(vault: ReadableVault): Choice[] {
  return vault.all<Choice>(
    sql`SELECT a, b, same FROM people_choices ORDER BY chosen_at, a, b`,
  );
}

/**
 * Notes that two people are one: each name of the one and each of the other. Takes back what was said against it.
 *
 * @throws VaultError `vault.unknown-person`
 */
export function noteMerge(
  vault: WritableVault,
  ids: readonly [string, string],
  now: number,
): void {
  const [one, other] = ids.map((id) => keysOf(vault, id));
  if (ids[0] === ids[1]) return;
  for (const a of one ?? [])
    for (const b of other ?? []) note(vault, a, b, true, now);
}

/**
 * Notes that no two names of a person are one human being, whether archives or the person had joined them.
 *
 * @throws VaultError `vault.unknown-person`
 */
export function noteSplit(vault: WritableVault, id: string, now: number): void {
  const keys = keysOf(vault, id);
  keys.forEach((a, index) => {
    for (const b of keys.slice(index + 1)) note(vault, a, b, false, now);
  });
}

/** Keeps what was chosen about an account's people when the account gets another key. */
export function rekeyChoices(
  vault: WritableVault,
  accountId: number,
  from: string,
  to: string,
): void {
  const choices = vault.all<Choice & { chosenAt: number }>(
    sql`SELECT a, b, same, chosen_at AS chosenAt FROM people_choices`,
  );
  if (choices.length === 0) return;
  const changed = new Map(
    vault
      .all<{ name: string }>(
        sql`SELECT name FROM persons WHERE account_id = ${accountId}`,
      )
      .map(({ name }) => [nameKey(from, name), nameKey(to, name)]),
  );
  for (const { a, b, same, chosenAt } of choices) {
    if (!changed.has(a) && !changed.has(b)) continue;
    vault.run(sql`DELETE FROM people_choices WHERE a = ${a} AND b = ${b}`);
    note(vault, changed.get(a) ?? a, changed.get(b) ?? b, same === 1, chosenAt);
  }
}

function note(
  vault: WritableVault,
  one: string,
  other: string,
  isSame: boolean,
  now: number,
): void {
  const [a, b] = one < other ? [one, other] : [other, one];
  vault.run(sql`
    INSERT INTO people_choices (a, b, same, chosen_at) VALUES (${a}, ${b}, ${isSame ? 1 : 0}, ${now})
    ON CONFLICT DO UPDATE SET same = excluded.same, chosen_at = excluded.chosen_at`);
}

function keysOf(vault: ReadableVault, id: string): string[] {
  const names = vault.all<{ account: string; name: string }>(sql`
    SELECT a.key AS account, p.name FROM people h
    JOIN persons p ON p.people_id = h.id JOIN accounts a ON a.id = p.account_id WHERE h.key = ${id}`);
  if (names.length === 0) throw new VaultError("vault.unknown-person");
  return names.map(({ account, name }) => nameKey(account, name)).sort();
}
