import Database from "better-sqlite3";
import { parseQuery } from "../../../electron/engine/search/parse-query.ts";
import { searchText } from "../../../electron/engine/search/search-text.ts";

const COLUMNS = "text title person organisation conversation extra";

/** The vault's full-text table, alone in memory, used as the vault uses it. */
export function openSearchTable() {
  const database = new Database(":memory:");
  database.exec(`
    CREATE VIRTUAL TABLE s USING fts5(
      text, title, person, organisation, conversation, extra, meta, content='',
      tokenize="unicode61 remove_diacritics 2 categories 'L* M* N* Co So Sk'", prefix='2 3', detail=full);
    CREATE VIRTUAL TABLE tokens USING fts5vocab(s, 'instance');
  `);
  const insertRow = database.prepare<[string, string, string]>(
    "INSERT INTO s (text, title, meta) VALUES (?, ?, ?)",
  );
  const matchRows = database
    .prepare<[string], number>(
      "SELECT rowid FROM s WHERE s MATCH ? ORDER BY rowid",
    )
    .pluck();
  const allRows = database
    .prepare<[], number>("SELECT id FROM s_docsize ORDER BY id")
    .pluck();
  const tokenRows = database.prepare<
    [],
    { doc: number; offset: number; term: string | null }
  >(`SELECT doc, "offset", term FROM tokens`);

  function findRows(expression: string): number[] {
    return matchRows.all(`{${COLUMNS}} : (${expression})`);
  }

  return {
    insert(text: string, title = "", meta = ""): number {
      return Number(
        insertRow.run(searchText(text), searchText(title), meta)
          .lastInsertRowid,
      );
    },
    /** As it stands: what the text is indexed as is being asked. */
    insertAll(texts: Iterable<string>): void {
      database.transaction(() => {
        for (const text of texts) insertRow.run(text, "", "");
      })();
    },
    find(query: string): number[] {
      const { match, not } = parseQuery(query);
      if (match === null && not === null) return [];
      const excluded = new Set(not === null ? [] : findRows(not));
      const found = match === null ? allRows.all() : findRows(match);
      return found.filter((row) => !excluded.has(row));
    },
    /** By row, in order; an accent without a letter is an empty word to unicode61. */
    listTokens(): Map<number, string[]> {
      const byRow = new Map<number, string[]>();
      for (const { doc, offset, term } of tokenRows.iterate()) {
        const tokens = byRow.get(doc) ?? [];
        tokens[offset] = term ?? "";
        byRow.set(doc, tokens);
      }
      return byRow;
    },
    close(): void {
      database.close();
    },
  };
}

/** What unicode61 makes of each text, taken as it stands. */
export function tokenise(texts: readonly string[]): string[][] {
  const table = openSearchTable();
  table.insertAll(texts);
  const tokens = table.listTokens();
  table.close();
  return texts.map((_, index) => tokens.get(index + 1) ?? []);
}

/** Whether a search among records, of which this is the only one, finds it. */
export function finds(query: string, text: string): boolean {
  const table = openSearchTable();
  const row = table.insert(text);
  const found = table.find(query).includes(row);
  table.close();
  return found;
}

export { seed } from "../../helpers/seed.ts";
