import type { Ground } from "../../../shared/contract/commands.ts";
import type { Scalar } from "../../../shared/domain/record.ts";
import type { ReadableVault } from "../vault/access.ts";
import { categories, detectors, providers, traits } from "../vault/codes.ts";
import { identityOfPublicId } from "../vault/public-id.ts";
import { sql } from "../vault/sql.ts";
import { signalSubject } from "./examine/subject.ts";
import { signalsOf } from "./examine/record-signals.ts";
import { findSignals } from "./signals/find-signals.ts";
import { foldName } from "./signals/fold-name.ts";

interface Row {
  id: number;
  provider: number;
  category: number;
  organisation: number | null;
  title: string | null;
  text: string | null;
  extra: string | null;
}

/**
 * Why records are taken for more than they say: the names with a telling word, and what was found in texts, each with
 * what the person calls it by to say that it is wrong. Only what the examination has kept, so nothing called wrong.
 */
export function groundsOf(
  vault: ReadableVault,
  records: readonly string[],
): Ground[] {
  return records.flatMap((record) => {
    const identity = identityOfPublicId(record);
    const row =
      identity === undefined
        ? undefined
        : vault.get<Row>(sql`
            SELECT id, provider, category, organisation_id AS organisation, title, text, extra
            FROM records WHERE identity = ${identity}`);
    return row === undefined
      ? []
      : [
          ...ownSignals(vault, row),
          ...organisationSignals(vault, row),
          ...detections(vault, row.id, record),
        ].map((ground) => ({ record, ...ground }));
  });
}

type Found = Omit<Ground, "record">;

function ownSignals(vault: ReadableVault, row: Row): Found[] {
  const kept = new Set(
    vault
      .all<{ trait: number }>(
        sql`SELECT trait FROM record_signals WHERE record_id = ${row.id}`,
      )
      .map(({ trait }) => traits.fromCode(trait)),
  );
  if (kept.size === 0) return [];
  const mappings = vault
    .all<{ mapping: string }>(
      sql`SELECT DISTINCT e.mapping FROM provenances p JOIN entries e ON e.id = p.entry_id
        WHERE p.record_id = ${row.id} AND e.mapping IS NOT NULL`,
    )
    .map(({ mapping }) => mapping);
  const extra =
    row.extra === null
      ? []
      : Object.entries(JSON.parse(row.extra) as Record<string, Scalar>);
  return signalsOf({
    provider: providers.fromCode(row.provider),
    category: categories.fromCode(row.category),
    title: row.title,
    text: row.text,
    extra,
    mappings,
  })
    .filter(({ trait }) => kept.has(trait))
    .map(({ trait, term, name }) => signal(trait, name, term));
}

function organisationSignals(
  vault: ReadableVault,
  { organisation }: Row,
): Found[] {
  if (organisation === null) return [];
  const kept = vault.all<{ trait: number; term: string }>(
    sql`SELECT trait, term FROM organisation_signals WHERE organisation_id = ${organisation}`,
  );
  if (kept.length === 0) return [];
  const names = vault.all<{ name: string }>(
    sql`SELECT name FROM organisation_names WHERE organisation_id = ${organisation} ORDER BY name`,
  );
  return names.flatMap(({ name }) =>
    findSignals(name)
      .filter(({ trait }) =>
        kept.some((each) => traits.fromCode(each.trait) === trait),
      )
      .map(({ trait, term }) => signal(trait, foldName(name), term)),
  );
}

function detections(vault: ReadableVault, id: number, record: string): Found[] {
  return vault
    .all<{ detector: number }>(
      sql`SELECT DISTINCT detector FROM detections WHERE record_id = ${id} ORDER BY detector`,
    )
    .map((row) => {
      const detector = detectors.fromCode(row.detector);
      return {
        subject: `detection:${record}:${detector}`,
        trait: null,
        detector,
        term: null,
      };
    });
}

function signal(
  trait: NonNullable<Ground["trait"]>,
  name: string,
  term: string,
): Found {
  return {
    subject: signalSubject(trait, name),
    trait,
    detector: null,
    term,
  };
}
