import { folded } from "../../../shared/text/folded.ts";
import { searchText } from "../search/search-text.ts";
import type { WritableVault } from "./access.ts";
import { withNames } from "./names.ts";
import { reindexing } from "./reindex.ts";
import { sql } from "./sql.ts";

/**
 * Takes along the names that only one archive has for organisations which others show, too; they keep the names of
 * those. To be called before the archive's row goes; what is returned, after its records went. Needs the working file.
 */
export function forgettingNames(
  vault: WritableVault,
  archiveId: number,
): () => void {
  const names = vault.all<{ id: number; name: string }>(sql`
    SELECT s.organisation_id AS id, s.name FROM organisation_name_sources s
    WHERE s.archive_id = ${archiveId} AND NOT EXISTS (
      SELECT 1 FROM organisation_name_sources o
      WHERE o.organisation_id = s.organisation_id AND o.name = s.name AND o.archive_id <> ${archiveId})`);
  return () => {
    const changed = new Set<number>();
    for (const { id, name } of names) {
      // Reading the archive again may have shown it anew.
      const { changes } = vault.run(sql`
        DELETE FROM organisation_names WHERE organisation_id = ${id} AND name = ${name}
          AND NOT EXISTS (SELECT 1 FROM organisation_name_sources s
            WHERE s.organisation_id = ${id} AND s.name = ${name})`);
      if (changes > 0) changed.add(id);
    }
    if (changed.size > 0) rename(vault, [...changed]);
  };
}

function rename(vault: WritableVault, organisations: readonly number[]): void {
  const change = vault.prepare(
    "UPDATE organisations SET name = ?, words = ?, folded = ? WHERE id = ?",
  );
  reindexing(
    vault,
    sql`SELECT id FROM records WHERE organisation_id IN (
      SELECT value FROM json_each(${JSON.stringify(organisations)}))`,
    () => {
      for (const id of organisations) {
        const [first, ...others] = vault
          .all<{ name: string }>(
            sql`
            SELECT n.name FROM organisation_names n JOIN organisations o ON o.id = n.organisation_id
            WHERE n.organisation_id = ${id} ORDER BY n.name <> o.name, n.name`,
          )
          .map(({ name }) => name);
        if (first === undefined) continue;
        change.run(
          first,
          withNames(searchText(first), others.map(searchText)),
          withNames(folded(first), others.map(folded)),
          id,
        );
      }
    },
  );
}
