import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";

import Database from "better-sqlite3";
import { afterAll, describe, expect, it } from "vitest";

import type { ReadableVault } from "../../../electron/engine/vault/access.ts";
import type { Migration } from "../../../electron/engine/vault/migrate.ts";
import { migrations } from "../../../electron/engine/vault/migrations/index.ts";
import {
  attachWorkFile,
  detachWorkFile,
  openForReading,
  openForWriting,
} from "../../../electron/engine/vault/open-vault.ts";
import { VaultError } from "../../../electron/engine/vault/vault-error.ts";
import { writeArchive } from "../../helpers/made-up-archive.ts";
import { temporaryFolder } from "../../helpers/temporary-folder.ts";
import {
  allRecords,
  findBytes,
  importInto,
  withVault,
} from "../../helpers/vault-tools.ts";

const folder = temporaryFolder();
afterAll(() => folder.remove());

let made = 0;
/** A path in a folder of its own. */
function place(): string {
  made += 1;
  return path.join(folder.path, String(made), "vault.db");
}

function codeOf(work: () => unknown): string {
  try {
    work();
    return "nothing thrown";
  } catch (error) {
    return error instanceof VaultError ? error.code : String(error);
  }
}

function pragmaOf(vault: ReadableVault, name: string): unknown {
  const row = vault.get<Record<string, unknown>>({
    text: `PRAGMA ${name}`,
    values: [],
  });
  return row && Object.values(row)[0];
}

const archive = (): string =>
  writeArchive(path.join(folder.path, "some.zip"), {
    chats: {
      "Ada Oak": [{ by: "Ada Oak", at: 1.6e12, text: "plainlyreadable" }],
    },
  });

describe("each connection", () => {
  it.each(["writing", "reading"])(
    "for %s keeps nothing in clear beside the vault",
    (how) => {
      const file = place();
      openForWriting({ file }).close();
      const vault =
        how === "writing" ? openForWriting({ file }) : openForReading({ file });
      expect(
        Object.fromEntries(
          [
            "temp_store",
            "secure_delete",
            "foreign_keys",
            "journal_mode",
            "cell_size_check",
          ].map((name) => [name, pragmaOf(vault, name)]),
        ),
      ).toEqual({
        temp_store: 2,
        secure_delete: 1,
        foreign_keys: 1,
        journal_mode: "wal",
        cell_size_check: 1,
      });
      expect(
        vault.get({
          text: "SELECT v FROM search_config WHERE k = 'secure-delete'",
          values: [],
        }),
      ).toEqual({ v: 1 });
      vault.close();
    },
  );

  it("for reading cannot write", () => {
    const file = place();
    openForWriting({ file }).close();
    const vault = openForReading({ file });
    expect(() =>
      vault.get({ text: "DELETE FROM accounts RETURNING id", values: [] }),
    ).toThrow("vault.no-permission");
    vault.close();
  });

  it("has a working file that nobody else may read, and no journal beside it", () => {
    const file = place();
    const vault = openForWriting({ file });
    attachWorkFile(vault);
    expect(statSync(`${file}.work`).mode & 0o777).toBe(0o600);
    expect(pragmaOf(vault, "work.journal_mode")).toBe("memory");
    detachWorkFile(vault);
    expect(existsSync(`${file}.work`)).toBe(false);
    vault.close();
  });
});

describe("where a vault is made", () => {
  it("only the owner may look", () => {
    const file = place();
    const vault = openForWriting({ file });
    vault.transaction(() => {
      for (const ending of ["", "-wal", "-shm", ".holder"])
        expect([ending, statSync(file + ending).mode & 0o777]).toEqual([
          ending,
          0o600,
        ]);
    });
    expect(statSync(path.dirname(file)).mode & 0o777).toBe(0o700);
    expect(existsSync(`${file}.holder`)).toBe(false);
    vault.close();
    chmodSync(file, 0o644);
    openForWriting({ file }).close();
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it("a place that cannot be used is said, and left as it is", () => {
    const file = place();
    mkdirSync(file, { recursive: true });
    const mode = statSync(file).mode;
    for (const open of [openForReading, openForWriting])
      expect(codeOf(() => open({ file }))).toBe("vault.not-a-vault");
    expect(statSync(file).mode).toBe(mode);
    writeFileSync(path.join(folder.path, "a-file"), "");
    expect(
      codeOf(() =>
        openForWriting({ file: path.join(folder.path, "a-file/vault.db") }),
      ),
    ).toBe("vault.no-permission");
  });

  it("reading makes none, also where one was only about to be made", () => {
    const file = place();
    expect(codeOf(() => openForReading({ file }))).toBe("vault.missing");
    expect(existsSync(path.dirname(file))).toBe(false);
    mkdirSync(path.dirname(file));
    writeFileSync(file, "");
    expect(codeOf(() => openForReading({ file }))).toBe("vault.missing");
    openForWriting({ file }).close();
    openForReading({ file }).close();
  });
});

describe("a file that is not for us", () => {
  /** Refused by both, with not a byte, nor its mode, changed, and nothing put beside it. */
  function expectRefused(file: string, code: string): void {
    chmodSync(file, 0o640);
    const bytes = readFileSync(file);
    expect(codeOf(() => openForReading({ file }))).toBe(code);
    expect(codeOf(() => openForWriting({ file }))).toBe(code);
    expect(readFileSync(file).equals(bytes)).toBe(true);
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(findBytes(path.dirname(file), [""]).length).toBeLessThan(4);
  }

  it("is refused when it is no database", () => {
    const file = place();
    mkdirSync(path.dirname(file));
    writeFileSync(file, "Dear diary, ".repeat(500));
    expectRefused(file, "vault.not-a-vault");
  });

  it.each([0, 1, 7])(
    "is refused when another program made it (version %i)",
    (version) => {
      const file = place();
      mkdirSync(path.dirname(file));
      const other = new Database(file);
      other.exec("CREATE TABLE archives (id); INSERT INTO archives VALUES (1)");
      other.pragma(`user_version = ${version}`);
      other.close();
      expectRefused(file, "vault.not-a-vault");
    },
  );

  it("is refused when a newer Dossier made it", () => {
    const file = place();
    openForWriting({ file }).close();
    const newer = new Database(file);
    newer.pragma(`user_version = ${migrations.length + 1}`);
    newer.pragma("wal_checkpoint(TRUNCATE)");
    newer.close();
    expectRefused(file, "vault.from-newer-app");
  });
});

describe("migrations", () => {
  const next: Migration = {
    version: migrations.length + 1,
    name: "a-fake-one",
    up: `ALTER TABLE archives ADD COLUMN note TEXT;
      CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
      UPDATE archives SET note = 'upgraded';`,
  };
  const steps = [...migrations, next];

  function schemaOf(file: string): unknown {
    const database = new Database(file, { readonly: true });
    const schema = database
      .prepare("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name")
      .all();
    const version = database.pragma("user_version", { simple: true });
    database.close();
    return { schema, version };
  }

  it("count from 1 without gaps", () => {
    expect(migrations.map(({ version }) => version)).toEqual(
      migrations.map((_, index) => index + 1),
    );
    expect(new Set(migrations.map(({ name }) => name)).size).toBe(
      migrations.length,
    );
  });

  it.each(["writing", "reading"])(
    "upgrade a vault with what it holds, when opened for %s, and keep a copy",
    async (how) => {
      const file = place();
      await importInto(file, [archive()]);
      const records = withVault(file, allRecords);
      const open = how === "writing" ? openForWriting : openForReading;
      const vault = open({ file }, steps);
      expect(
        vault.all({ text: "SELECT note FROM archives", values: [] }),
      ).toEqual([{ note: "upgraded" }]);
      vault.close();

      const copy = `${file}.before-version-${steps.length}`;
      expect(statSync(copy).mode & 0o777).toBe(0o600);
      expect(withVault(copy, allRecords)).toEqual(records);

      const fresh = place();
      openForWriting({ file: fresh }, steps).close();
      expect(schemaOf(file)).toEqual(schemaOf(fresh));
      // And no older program opens it any more.
      expect(codeOf(() => openForWriting({ file }))).toBe(
        "vault.from-newer-app",
      );
    },
  );

  it("that fail leave the vault at the version it had", async () => {
    const file = place();
    await importInto(file, [archive()]);
    const before = schemaOf(file);
    const broken = { ...next, up: `${next.up}; SELECT no_such_function()` };
    expect(() => openForWriting({ file }, [...migrations, broken])).toThrow(
      "no_such_function",
    );
    expect(schemaOf(file)).toEqual(before);
    expect(withVault(file, allRecords).length).toBeGreaterThan(0);
  });

  it("make no copy of a new vault", () => {
    const file = place();
    openForWriting({ file }, steps).close();
    expect(existsSync(`${file}.before-version-${steps.length}`)).toBe(false);
  });
});

describe("a vault with a key", () => {
  const key = Buffer.alloc(32, 7);
  const MARKER = "plainlyreadable";

  it("shows nothing in clear in any of its files, also while it imports", async () => {
    const file = place();
    const seen = new Set<string>();
    const look = (): void => {
      for (const found of findBytes(path.dirname(file), [
        MARKER,
        "SQLite format 3",
        "your_facebook_activity",
      ]))
        seen.add(found);
    };
    const outcome = await importInto(file, [archive()], {
      key,
      progress: look,
      isCancelled: () => (look(), false),
    });
    look();
    expect(outcome.archives[0]?.added).toBeGreaterThan(0);
    expect([...seen]).toEqual([]);
    expect(
      withVault(
        file,
        (vault) => allRecords(vault).some(({ text }) => text === MARKER),
        key,
      ),
    ).toBe(true);
    // The same without a key, so that the looking is known to see.
    const open = place();
    await importInto(open, [archive()]);
    expect(findBytes(path.dirname(open), [MARKER])).not.toEqual([]);
  });

  it("does not open with another key, nor without", async () => {
    const file = place();
    await importInto(file, [archive()], { key });
    const bytes = readFileSync(file);
    const other = { file, key: Buffer.alloc(32, 8) };
    expect(codeOf(() => openForReading(other))).toBe("vault.wrong-key");
    expect(codeOf(() => openForWriting(other))).toBe("vault.wrong-key");
    expect(codeOf(() => openForReading({ file }))).toBe("vault.not-a-vault");
    expect(readFileSync(file).equals(bytes)).toBe(true);
    openForReading({ file, key }).close();
  });
});
