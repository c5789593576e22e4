import {
  LINKING_KINDS,
  type LinkedContact,
  type LinkedFacts,
  type LinkedPair,
  type LinkedValue,
} from "../../../shared/contract/exposure.ts";
import { PROVIDERS } from "../../../shared/domain/archive.ts";
import type { ReadableVault } from "../vault/access.ts";
import { factKinds, providers } from "../vault/codes.ts";
import { publicIdOf } from "../vault/public-id.ts";
import { join, sql, type Sql } from "../vault/sql.ts";

/** Of each kind that many are shown; all are counted. */
const MOST_EXAMPLES = 20;

const REACHING = ["phone", "email"] as const;

/** What each two services hold alike; pairs without anything alike are left out. */
export function listLinkage(vault: ReadableVault): LinkedPair[] {
  const held = new Set(
    vault
      .all<{ provider: number }>(
        sql`SELECT DISTINCT provider FROM category_sums WHERE records > 0`,
      )
      .map(({ provider }) => provider),
  );
  const services = PROVIDERS.filter((each) => held.has(providers.toCode(each)));
  const pairs = services.flatMap((one, index) =>
    services.slice(index + 1).map((other) => [one, other] as const),
  );
  const known = knownContacts(vault);
  return pairs.flatMap(([one, other]) => {
    const codes = [providers.toCode(one), providers.toCode(other)] as const;
    const own = LINKING_KINDS.flatMap((kind) => {
      const shared = sharedFacts(vault, kind, codes);
      return shared.count === 0 ? [] : [shared];
    });
    const contacts = sharedContacts(vault, known, codes);
    return own.length === 0 && contacts.count === 0
      ? []
      : [{ services: [one, other], own, contacts }];
  });
}

type Pair = readonly [one: number, other: number];

function sharedFacts(
  vault: ReadableVault,
  kind: (typeof LINKING_KINDS)[number],
  [one, other]: Pair,
): LinkedFacts {
  const rows = vault.all<{
    one: number;
    other: number;
    value: string;
    total: number;
  }>(sql`
    SELECT f.value, max(CASE r.provider WHEN ${one} THEN r.id END) AS one,
      max(CASE r.provider WHEN ${other} THEN r.id END) AS other, count(*) OVER () AS total
    FROM facts f JOIN records r ON r.id = f.record_id
    WHERE f.kind = ${factKinds.toCode(kind)} AND r.provider IN (${one}, ${other})
    GROUP BY folded(f.value) HAVING count(DISTINCT r.provider) = 2
    ORDER BY count(*) DESC, f.value LIMIT ${MOST_EXAMPLES}`);
  return {
    kind,
    count: rows[0]?.total ?? 0,
    examples: rows.map((row): LinkedValue => ({
      value: row.value,
      evidence: publicIds(vault, [row.one, row.other]),
    })),
  };
}

/** That a service holds somebody's number or address: by a record, or as the name it has for them. */
interface Known {
  people: number;
  key: string;
  name: string;
  kind: number;
  value: string;
  provider: number;
  record: number;
}

function knownContacts(vault: ReadableVault): Map<string, Known[]> {
  const kinds = join(
    REACHING.map((kind) => sql`${factKinds.toCode(kind)}`),
    ", ",
  );
  const services = join(
    PROVIDERS.map((each) => sql`(${providers.toCode(each)})`),
    ", ",
  );
  const found = (select: Sql): Sql => sql`
    SELECT h.id AS people, h.key, h.name, m.kind, m.value, ${select} AND m.kind IN (${kinds})`;
  const rows = vault.all<Known>(sql`
    WITH services (code) AS (VALUES ${services}),
    shared AS (SELECT id, key, name FROM people WHERE providers & (providers - 1) <> 0)
    ${found(sql`r.provider, max(r.id) AS record
      FROM shared h JOIN persons p ON p.people_id = h.id JOIN person_marks m ON m.person_id = p.id
      JOIN records r ON r.id = m.record_id WHERE true`)} GROUP BY h.id, m.kind, m.value, r.provider
    UNION ALL
    ${found(sql`s.code AS provider, 0 AS record
      FROM shared h JOIN persons p ON p.people_id = h.id JOIN person_marks m ON m.person_id = p.id AND m.record_id = 0
      JOIN services s ON EXISTS (SELECT 1 FROM records r WHERE r.person_id = p.id AND r.provider = s.code)
        OR EXISTS (SELECT 1 FROM conversation_people c JOIN archives a ON a.id = c.archive_id
          WHERE c.person_id = p.id AND a.provider = s.code)
      WHERE true`)}`);
  return Map.groupBy(rows, ({ people, kind, value }) =>
    [people, kind, value].join(" "),
  );
}

function sharedContacts(
  vault: ReadableVault,
  known: ReadonlyMap<string, readonly Known[]>,
  pair: Pair,
): LinkedPair["contacts"] {
  const people = new Map<number, readonly Known[]>();
  for (const rows of known.values()) {
    const [first] = rows;
    const isShared = pair.every((code) =>
      rows.some(({ provider }) => provider === code),
    );
    if (isShared && first !== undefined && !people.has(first.people))
      people.set(first.people, rows);
  }
  return {
    count: people.size,
    examples: [...people.values()]
      .sort(([a], [b]) => (a!.name < b!.name ? -1 : 1))
      .slice(0, MOST_EXAMPLES)
      .map((rows): LinkedContact => ({
        id: rows[0]!.key,
        name: rows[0]!.name,
        kind: factKinds.fromCode(rows[0]!.kind) as "phone" | "email",
        value: rows[0]!.value,
        evidence: publicIds(
          vault,
          rows
            .filter(({ provider }) => pair.includes(provider))
            .map(({ record }) => record),
        ),
      })),
  };
}

function publicIds(vault: ReadableVault, ids: readonly number[]): string[] {
  return [...new Set(ids)].flatMap((id) => {
    const row = vault.get<{ identity: Buffer }>(
      sql`SELECT identity FROM records WHERE id = ${id}`,
    );
    return row === undefined ? [] : [publicIdOf(row.identity)];
  });
}
