import type { WritableVault } from "./access.ts";
import { sql, type Sql } from "./sql.ts";

const COLUMNS = "text, title, person, organisation, conversation, extra, meta";

/**
 * Changes records in what the index knows of them: the index forgets the words that they had and learns those that they
 * have then. It keeps no words itself, so it can only forget what the records still say.
 *
 * Needs the working file, where the ids are kept meanwhile; they may be many.
 */
export function reindexing(
  vault: WritableVault,
  ids: Sql,
  change: () => void,
): void {
  vault.execute("CREATE TABLE work.changed (id INTEGER PRIMARY KEY) STRICT");
  vault.run(sql`INSERT INTO work.changed (id) ${ids}`);
  vault.execute(`
    INSERT INTO search (search, rowid, ${COLUMNS}) SELECT 'delete', w.id, ${COLUMNS}
    FROM work.changed c CROSS JOIN record_words w ON w.id = c.id ORDER BY c.id`);
  change();
  vault.execute(`
    INSERT INTO search (rowid, ${COLUMNS}) SELECT w.id, ${COLUMNS}
    FROM work.changed c CROSS JOIN record_words w ON w.id = c.id ORDER BY c.id`);
  vault.execute("DROP TABLE work.changed");
}
