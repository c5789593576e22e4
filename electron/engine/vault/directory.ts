import type {
  DirectoryEntry,
  DirectoryMatch,
  DirectorySource,
} from "../../../shared/contract/commands.ts";
import type { ReadableVault, WritableVault } from "./access.ts";
import { organisationDomain, organisationKey } from "./organisation-key.ts";
import { domainOfEmail, domainOfUrl } from "./registrable-domain.ts";
import { sql } from "./sql.ts";

/** Paths of skipped records that are kept; all are counted. */
const SKIPPED_KEPT = 100;

/** Matches of one organisation that are shown. */
const MOST_MATCHES = 50;

/** Where anybody has a mailbox: it says nothing of who somebody is. */
const MAIL_HOSTS = new Set(
  (
    "aol.com free.fr gmail.com gmx.at gmx.ch gmx.de gmx.net googlemail.com hotmail.com icloud.com laposte.net live.com " +
    "mail.ru me.com msn.com orange.fr outlook.com proton.me protonmail.com sfr.fr t-online.de wanadoo.fr web.de " +
    "yahoo.co.uk yahoo.com yahoo.de yahoo.fr"
  ).split(" "),
);

interface ReadDirectory {
  name: string;
  readAt: number;
  dated: string | null;
  entries: Iterable<DirectoryEntry>;
  skippedPaths: readonly string[];
}

/** Puts a directory in the place of the one before. */
export function replaceDirectory(
  vault: WritableVault,
  read: ReadDirectory,
): DirectorySource {
  vault.transaction(() => {
    empty(vault);
    const company = vault.prepare(
      "INSERT INTO directory_companies (slug, domain, email_domain, entry) VALUES (?, ?, ?, ?)",
    );
    const name = vault.prepare(
      "INSERT OR IGNORE INTO directory_names (key, company_id, runs) VALUES (?, ?, ?)",
    );
    for (const entry of read.entries) {
      const { lastId } = company.run(
        entry.slug,
        entry.web === null ? null : (domainOfUrl(entry.web) ?? null),
        entry.email === null ? null : ownDomain(entry.email),
        JSON.stringify(entry),
      );
      name.run(organisationKey(entry.name), lastId, 0);
      for (const run of entry.runs) name.run(organisationKey(run), lastId, 1);
    }
    vault.run(sql`
      INSERT INTO directory_source (id, name, read_at, dated, skipped)
      VALUES (1, ${read.name}, ${read.readAt}, ${read.dated},
        ${JSON.stringify({ count: read.skippedPaths.length, paths: read.skippedPaths.slice(0, SKIPPED_KEPT) })})`);
  });
  return getDirectory(vault)!;
}

/** Which directory was read last; undefined for none. */
export function getDirectory(
  vault: ReadableVault,
): DirectorySource | undefined {
  const row = vault.get<{
    name: string;
    readAt: number;
    dated: string | null;
    skipped: string;
    companies: number;
  }>(sql`
    SELECT name, read_at AS readAt, dated, skipped, (SELECT count(*) FROM directory_companies) AS companies
    FROM directory_source`);
  if (row === undefined) return undefined;
  const { count, paths } = JSON.parse(row.skipped) as {
    count: number;
    paths: string[];
  };
  const { name, readAt, dated, companies } = row;
  return {
    name,
    readAt,
    dated,
    companies,
    skipped: count,
    skippedPaths: paths,
  };
}

/** Removes the directory, and says whether there was one. */
export function forgetDirectory(vault: WritableVault): boolean {
  const known = getDirectory(vault) !== undefined;
  vault.transaction(() => empty(vault));
  return known;
}

/**
 * All entries that could be an organisation's, the surest first: nobody chooses among several in silence. The domain of
 * a mailbox counts only where no site has the organisation's domain: groups answer for many companies from one mailbox.
 */
export function findInDirectory(
  vault: ReadableVault,
  names: readonly string[],
): DirectoryMatch[] {
  const keys = JSON.stringify([...new Set(names.map(organisationKey))]);
  const domains = JSON.stringify([
    ...new Set(names.flatMap((name) => organisationDomain(name) ?? [])),
  ]);
  const rows = vault.all<{ rank: number; entry: string }>(sql`
    SELECT min(rank) AS rank, c.entry FROM (
      SELECT 0 AS rank, id FROM directory_companies WHERE domain IN (SELECT value FROM json_each(${domains}))
      UNION ALL
      SELECT 1, company_id FROM directory_names
        WHERE key IN (SELECT value FROM json_each(${keys})) AND runs = 0
      UNION ALL
      SELECT 2, company_id FROM directory_names
        WHERE key IN (SELECT value FROM json_each(${keys})) AND runs = 1
      UNION ALL
      SELECT 3, id FROM directory_companies WHERE email_domain IN (SELECT value FROM json_each(${domains}))
        AND NOT EXISTS (SELECT 1 FROM directory_companies WHERE domain IN (SELECT value FROM json_each(${domains})))
    ) m JOIN directory_companies c ON c.id = m.id
    GROUP BY c.id ORDER BY 1, c.slug LIMIT ${MOST_MATCHES}`);
  return rows.map(({ rank, entry }) => ({
    ...(JSON.parse(entry) as DirectoryEntry),
    by: RANKS[rank]!,
  }));
}

const RANKS = ["domain", "name", "runs", "email"] as const;

function ownDomain(email: string): string | null {
  const domain = domainOfEmail(email);
  return domain === undefined || MAIL_HOSTS.has(domain) ? null : domain;
}

function empty(vault: WritableVault): void {
  vault.execute(
    "DELETE FROM directory_companies; DELETE FROM directory_source",
  );
}
