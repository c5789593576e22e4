import path from "node:path";

import { afterAll, expect, it } from "vitest";

import { searchRecords } from "../../../electron/engine/search/search-records.ts";
import { listCompanies } from "../../../electron/engine/vault/companies.ts";
import { migrations } from "../../../electron/engine/vault/migrations/index.ts";
import { openForWriting } from "../../../electron/engine/vault/open-vault.ts";
import { rebuildSums } from "../../../electron/engine/vault/summaries.ts";
import { sql } from "../../../electron/engine/vault/sql.ts";
import { temporaryFolder } from "../../helpers/temporary-folder.ts";

/* A vault from before organisations were compared by domain and without their legal form. */

const folder = temporaryFolder();
afterAll(() => folder.remove());

it("an upgrade makes one company of those that are one, and loses nothing of them", () => {
  const file = path.join(folder.path, "vault.db");
  const old = openForWriting({ file }, migrations.slice(0, 2));
  old.execute(
    `
    INSERT INTO accounts (id, key) VALUES (1, 'a');
    INSERT INTO archives (id, key, fingerprint, provider, account_id, imported_at) VALUES (1, 'x', x'00', 0, 1, 1);
    INSERT INTO organisations (id, key, name, words) VALUES
      (1, 'velora.com', 'velora.com', search_text('velora.com')), (2, 'velora sarl', 'Velora SARL', search_text('Velora SARL')),
      (3, 'velora', 'Velora', search_text('Velora')), (4, 'tovari', 'Tovari', search_text('Tovari'));
    INSERT INTO organisation_names SELECT id, name FROM organisations;
    INSERT INTO ties (archive_id, organisation_id, mechanism) VALUES (1, 1, 0), (1, 2, 0), (1, 3, 1), (1, 4, 1);
    INSERT INTO records (id, identity, provider, account_id, category, flow, concerns_others, occurred_at, organisation_id, mechanisms, text)
      SELECT value, 'i' || value, 0, 1, 15, 3, 0, value * 1000, 1 + value % 4, 1, 'PURCHASE' FROM generate;
  `
      .replace("FROM generate", "FROM (VALUES (1),(2),(3),(4),(5),(6),(7),(8))")
      .replaceAll(
        "SELECT value, 'i' || value",
        "SELECT column1, CAST('i' || column1 AS BLOB)",
      )
      .replace(
        "value * 1000, 1 + value % 4",
        "column1 * 1000, 1 + column1 % 4",
      ),
  );
  old.execute("INSERT INTO search (search) VALUES ('rebuild')");
  old.execute(`
    INSERT INTO organisation_sums SELECT organisation_id, category, -1, count(*), min(occurred_at), max(occurred_at) FROM records GROUP BY 1, 2;
    INSERT INTO organisation_sums SELECT organisation_id, category, 0, count(*), min(occurred_at), max(occurred_at) FROM records GROUP BY 1, 2;
    INSERT INTO organisation_events SELECT organisation_id, text, count(*) FROM records GROUP BY 1, 2;`);
  old.close();

  const vault = openForWriting({ file });
  try {
    const { companies } = listCompanies(vault, {});
    expect(
      companies.map(({ name, names, records, events, firstAt, lastAt }) => ({
        name,
        names,
        records,
        events,
        firstAt,
        lastAt,
      })),
    ).toEqual([
      {
        name: "velora.com",
        names: ["Velora", "Velora SARL", "velora.com"],
        records: 6,
        events: { PURCHASE: 6 },
        firstAt: 1000,
        lastAt: 8000,
      },
      {
        name: "Tovari",
        names: ["Tovari"],
        records: 2,
        events: { PURCHASE: 2 },
        firstAt: 3000,
        lastAt: 7000,
      },
    ]);
    expect(
      companies[0]!.mechanisms.map(({ id, records }) => [id, records]),
    ).toEqual([
      ["sent_events", 6],
      ["list_upload", 0],
    ]);
    for (const [query, total] of [
      ["velora", 6],
      ["sarl", 6],
      ["velora.com", 6],
      ["tovari", 2],
    ] as const)
      expect([query, searchRecords(vault, { query }).total]).toEqual([
        query,
        total,
      ]);
    vault.execute(
      "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)",
    );
    expect(
      searchRecords(vault, { query: "", organisation: companies[0]!.id }).total,
    ).toBe(6);
    vault.transaction(() => rebuildSums(vault));
    expect(listCompanies(vault, {}).companies).toEqual(companies);
    expect(
      vault.all(sql`SELECT name FROM sqlite_schema WHERE name LIKE 'move%'`),
    ).toEqual([]);
  } finally {
    vault.close();
  }
});
