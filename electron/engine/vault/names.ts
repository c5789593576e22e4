import type { PreparedSql, WritableVault } from "./access.ts";

/** Names kept ready; beyond this the oldest are asked from the vault again, so memory stays flat. */
const KEPT = 50_000;

/** Row numbers of the people, organisations and conversations of one account, made when first named. */
export class Names {
  readonly #vault: WritableVault;
  readonly #accountId: number;
  readonly #own: ReadonlySet<string>;
  readonly #persons: Register;
  readonly #organisations: Register;
  readonly #conversations: Register;
  readonly #otherName: PreparedSql<unknown>;

  constructor(
    vault: WritableVault,
    accountId: number,
    ownNames: readonly string[],
  ) {
    this.#vault = vault;
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
        "INSERT INTO organisations (key, name, words) VALUES (?, ?, search_text(?))",
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
    const id = this.#organisations.get(
      name,
      [organisationKey(name)],
      [organisationKey(name), name, name],
      (found) => this.#otherName.run(found, name),
    );
    return id;
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

/** A name as organisations are compared: two spellings that differ only so are one organisation. */
export function organisationKey(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^www\./, "");
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
