import { folded } from "../../../shared/text/folded.ts";
import { searchText } from "../search/search-text.ts";
import type { PreparedSql, WritableVault } from "./access.ts";
import { organisationKey } from "./organisation-key.ts";
import { reindexing } from "./reindex.ts";
import { sql } from "./sql.ts";
import { textId } from "./text-id.ts";

/** Names kept ready; beyond this the oldest are asked from the vault again, so memory stays flat. */
const KEPT = 50_000;

/** Spellings of one organisation are searched and filtered by up to so many characters; all are kept. */
const WORDS_LENGTH = 1000;

/** Row numbers of the people, organisations and conversations of one account, made when first named. */
export class Names {
  readonly #vault: WritableVault;
  readonly #accountId: number;
  readonly #own: ReadonlySet<string>;
  readonly #persons: Register;
  readonly #organisations: Register;
  readonly #conversations: Register;
  readonly #otherName: PreparedSql<unknown>;
  readonly #nameSource: PreparedSql<unknown>;
  readonly #archiveId: number | undefined;
  /** By row number: what organisations that the vault knew are called now, too. */
  readonly #newNames = new Map<number, string[]>();

  constructor(
    vault: WritableVault,
    accountId: number,
    ownNames: readonly string[],
    /** The archive that is being read, which shows the names. */
    archiveId?: number,
  ) {
    this.#vault = vault;
    this.#archiveId = archiveId;
    this.#accountId = accountId;
    this.#own = new Set(ownNames);
    this.#persons = new Register(
      vault.prepare("SELECT id FROM persons WHERE account_id = ? AND name = ?"),
      vault.prepare(
        "INSERT INTO persons (account_id, name, words, own) VALUES (?, ?, search_text(?), ?)",
      ),
    );
    this.#organisations = new Register(
      vault.prepare("SELECT id FROM organisations WHERE key = ?"),
      vault.prepare(
        "INSERT INTO organisations (key, name, words, public_id, folded) VALUES (?, ?, search_text(?), ?, ?)",
      ),
    );
    this.#conversations = new Register(
      vault.prepare(
        "SELECT id FROM conversations WHERE account_id = ? AND title = ?",
      ),
      vault.prepare(
        "INSERT INTO conversations (account_id, title, words) VALUES (?, ?, search_text(?))",
      ),
    );
    this.#otherName = vault.prepare(
      "INSERT OR IGNORE INTO organisation_names (organisation_id, name) VALUES (?, ?)",
    );
    this.#nameSource = vault.prepare(
      "INSERT OR IGNORE INTO organisation_name_sources (archive_id, organisation_id, name) VALUES (?, ?, ?)",
    );
  }

  person(name: string): number {
    return this.#persons.get(
      name,
      [this.#accountId, name],
      [this.#accountId, name, name, this.#own.has(name) ? 1 : 0],
    );
  }

  /** One row per name as compared; the names as written are all kept. */
  organisation(name: string): number {
    const key = organisationKey(name);
    return this.#organisations.get(
      name,
      [key],
      [key, name, name, organisationId(key), folded(name)],
      (found) => this.#addName(found, name),
    );
  }

  #addName(organisation: number, name: string): void {
    if (this.#archiveId !== undefined)
      this.#nameSource.run(this.#archiveId, organisation, name);
    if (this.#otherName.run(organisation, name).changes === 0) return;
    const names = this.#newNames.get(organisation);
    if (names === undefined) this.#newNames.set(organisation, [name]);
    else names.push(name);
    if (this.#newNames.size > KEPT) this.learnNames();
  }

  /**
   * Makes organisations found by all their names, also in records from earlier imports. To be called before the index
   * learns new records. Needs the working file.
   */
  learnNames(): void {
    const grown = new Map<number, { words: string; folded: string }>();
    for (const [id, names] of this.#newNames) {
      const known = this.#vault.get<{ words: string; folded: string }>(
        sql`SELECT words, folded FROM organisations WHERE id = ${id}`,
      );
      if (known === undefined) continue;
      const words = withNames(known.words, names.map(searchText));
      const all = withNames(known.folded, names.map(folded));
      if (words !== known.words || all !== known.folded)
        grown.set(id, { words, folded: all });
    }
    this.#newNames.clear();
    if (grown.size === 0) return;
    const ids = JSON.stringify([...grown.keys()]);
    const change = this.#vault.prepare(
      "UPDATE organisations SET words = ?, folded = ? WHERE id = ?",
    );
    reindexing(
      this.#vault,
      sql`SELECT id FROM records WHERE organisation_id IN (SELECT value FROM json_each(${ids}))`,
      () => {
        for (const [id, all] of grown) change.run(all.words, all.folded, id);
      },
    );
  }

  conversation(title: string): number {
    const key = title.normalize("NFC").trim();
    return this.#conversations.get(
      key,
      [this.#accountId, key],
      [this.#accountId, key, key],
    );
  }

  addConversationPeople(
    archiveId: number,
    conversation: number,
    people: readonly string[],
  ): void {
    const add = this.#vault.prepare(
      "INSERT OR IGNORE INTO conversation_people (archive_id, conversation_id, person_id) VALUES (?, ?, ?)",
    );
    for (const name of people)
      add.run(archiveId, conversation, this.person(name));
  }
}

/** An organisation's public id. */
export function organisationId(key: string): string {
  return textId("organisation", key);
}

/** Adds the names, a line each, that are not there yet, as far as there is room. */
export function withNames(known: string, names: readonly string[]): string {
  const lines = known.split("\n");
  const seen = new Set(lines.map((line) => line.toLowerCase()));
  let length = known.length;
  for (const name of names) {
    const line = name.replaceAll("\n", " ");
    if (length + line.length > WORDS_LENGTH || seen.has(line.toLowerCase()))
      continue;
    seen.add(line.toLowerCase());
    lines.push(line);
    length += line.length;
  }
  return lines.join("\n");
}

class Register {
  readonly #known = new Map<string, number>();
  readonly #find: PreparedSql<{ id: number }>;
  readonly #insert: PreparedSql<unknown>;

  constructor(find: PreparedSql<{ id: number }>, insert: PreparedSql<unknown>) {
    this.#find = find;
    this.#insert = insert;
  }

  get(
    name: string,
    key: readonly unknown[],
    row: readonly unknown[],
    atFirst?: (id: number) => void,
  ): number {
    let id = this.#known.get(name);
    if (id !== undefined) return id;
    id = this.#find.get(...key)?.id ?? this.#insert.run(...row).lastId;
    if (this.#known.size >= KEPT) this.#known.clear();
    this.#known.set(name, id);
    atFirst?.(id);
    return id;
  }
}
