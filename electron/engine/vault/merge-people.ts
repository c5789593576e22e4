import type { WritableVault } from "./access.ts";
import { joinPeopleNow } from "./join-people.ts";
import { noteMerge, noteSplit } from "./people-choices.ts";
import { sql } from "./sql.ts";

/**
 * Makes two people one, for good: it survives erasing and importing again, until they are split. Returns the id of the
 * one; both ids when they stay two, because an id was given twice.
 *
 * @throws VaultError `vault.unknown-person`
 */
export function mergePeople(
  vault: WritableVault,
  ids: readonly [string, string],
  now: number,
): string[] {
  return choosing(vault, ids, () => noteMerge(vault, ids, now));
}

/**
 * Takes a person apart into their names, those that archives had joined, too; they stay apart until they are merged.
 * Returns the ids of all.
 *
 * @throws VaultError `vault.unknown-person`
 */
export function splitPerson(
  vault: WritableVault,
  id: string,
  now: number,
): string[] {
  return choosing(vault, [id], () => noteSplit(vault, id, now));
}

function choosing(
  vault: WritableVault,
  ids: readonly string[],
  note: () => void,
): string[] {
  return vault.transaction(() => {
    const names = ids.flatMap((id) =>
      vault.all<{ id: number }>(
        sql`SELECT p.id FROM people h JOIN persons p ON p.people_id = h.id WHERE h.key = ${id}`,
      ),
    );
    note();
    joinPeopleNow(vault);
    const after = names.map(
      ({ id }) =>
        vault.get<{ key: string }>(
          sql`SELECT h.key FROM persons p JOIN people h ON h.id = p.people_id WHERE p.id = ${id}`,
        )!.key,
    );
    return [...new Set(after)].sort();
  });
}
