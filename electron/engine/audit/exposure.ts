import type { ExposureRow } from "../../../shared/contract/exposure.ts";
import { flowOf } from "../../../shared/domain/data-flow.ts";
import { TRAITS, type Trait } from "../../../shared/domain/trait.ts";
import type { ReadableVault } from "../vault/access.ts";
import { categories, flows, providers, traits } from "../vault/codes.ts";
import { sql } from "../vault/sql.ts";
import { isHit } from "./conditions.ts";
import { SECRETS, sensitivityOf } from "./sensitivity.ts";

interface Sorted {
  category: number;
  flow: number;
  provider: number;
}

interface SumRow extends Sorted {
  records: number;
  firstAt: number | null;
  lastAt: number | null;
}

/**
 * What is held, by kind, way and service. Counts come from the sums; records themselves are looked at only where
 * something was found in them, and where one kind that names companies came several ways.
 */
export function listExposure(vault: ReadableVault): ExposureRow[] {
  const sums = vault.all<SumRow>(sql`
    SELECT category, flow, provider, records, first_at AS firstAt, last_at AS lastAt
    FROM category_sums WHERE records > 0 ORDER BY category, flow, provider`);
  const organisations = organisationsOf(vault, sums);
  const people = peopleOf(vault);
  const revealed = revealedBy(vault, sums);
  const secret = new Set(
    vault
      .all<Sorted>(
        sql`
        SELECT DISTINCT r.category, r.flow, r.provider FROM detections d JOIN records r ON r.id = d.record_id
        WHERE ${isHit(SECRETS, "likely")}`,
      )
      .map(keyOf),
  );
  return sums.map((sum) => {
    const category = categories.fromCode(sum.category);
    const key = keyOf(sum);
    const found = revealed.get(key);
    const couldReveal = TRAITS.filter((trait) => found?.has(trait));
    const holdsSecrets = secret.has(key);
    return {
      category,
      flow: flowOf({ category, flow: flows.fromCode(sum.flow) }),
      provider: providers.fromCode(sum.provider),
      records: sum.records,
      firstAt: sum.firstAt,
      lastAt: sum.lastAt,
      organisations: organisations.get(key) ?? 0,
      people: people.get(key) ?? 0,
      sensitivity: sensitivityOf(category, couldReveal, holdsSecrets),
      couldReveal,
      holdsSecrets,
    };
  });
}

/** Which traits could be revealed by words in records, or by the companies they name. */
function revealedBy(
  vault: ReadableVault,
  sums: readonly SumRow[],
): Map<string, Set<Trait>> {
  const byWords = vault.all<Sorted & { trait: number }>(sql`
    SELECT DISTINCT r.category, r.flow, r.provider, s.trait
    FROM record_signals s JOIN records r ON r.id = s.record_id`);
  const byCompanies = Map.groupBy(
    vault.all<{ category: number; trait: number }>(sql`
      SELECT DISTINCT o.category, s.trait FROM organisation_signals s
      JOIN organisation_sums o ON o.organisation_id = s.organisation_id AND o.mechanism = -1`),
    ({ category }) => category,
  );
  const found = new Map<string, Set<Trait>>();
  const add = (row: Sorted, trait: number): void => {
    const key = keyOf(row);
    const known = found.get(key) ?? new Set();
    found.set(key, known.add(traits.fromCode(trait)));
  };
  for (const row of byWords) add(row, row.trait);
  for (const [category, rows] of byCompanies) {
    const alone = onlyOne(sums, category);
    if (alone === undefined)
      for (const row of vault.all<Sorted & { trait: number }>(sql`
        SELECT DISTINCT r.category, r.flow, r.provider, s.trait
        FROM records r CROSS JOIN organisation_signals s ON s.organisation_id = r.organisation_id
        WHERE r.category = ${category}`))
        add(row, row.trait);
    else for (const { trait } of rows) add(alone, trait);
  }
  return found;
}

/** Companies of each row: as summed where a kind has one row only, else counted. */
function organisationsOf(
  vault: ReadableVault,
  sums: readonly SumRow[],
): Map<string, number> {
  const parties = new Map<string, number>();
  for (const { category, count } of vault.all<{
    category: number;
    count: number;
  }>(sql`
    SELECT category, count(*) AS count FROM organisation_sums WHERE mechanism = -1 GROUP BY category`)) {
    const alone = onlyOne(sums, category);
    if (alone !== undefined) parties.set(keyOf(alone), count);
    else
      for (const row of vault.all<Sorted & { count: number }>(sql`
        SELECT category, flow, provider, count(DISTINCT organisation_id) AS count
        FROM records WHERE category = ${category} GROUP BY category, flow, provider`))
        parties.set(keyOf(row), row.count);
  }
  return parties;
}

function peopleOf(vault: ReadableVault): Map<string, number> {
  return new Map(
    vault
      .all<Sorted & { count: number }>(
        sql`
        SELECT category, flow, provider, count(*) AS count FROM people_sums GROUP BY category, flow, provider`,
      )
      .map((row) => [keyOf(row), row.count]),
  );
}

/** The row of a kind that came one way to one service only. */
function onlyOne(
  sums: readonly SumRow[],
  category: number,
): SumRow | undefined {
  const own = sums.filter((sum) => sum.category === category);
  return own.length === 1 ? own[0] : undefined;
}

function keyOf({ category, flow, provider }: Sorted): string {
  return `${category} ${flow} ${provider}`;
}
