import {
  PAGE_ROWS,
  type FullRecord,
  type Hit,
  type RecordFilter,
  type RecordPage,
} from "../../../shared/contract/commands.ts";
import { UNSORTED } from "../../../shared/domain/data-flow.ts";
import type { Scalar } from "../../../shared/domain/record.ts";
import type { ReadableVault } from "./access.ts";
import { getArchiveId } from "./archives.ts";
import {
  categories,
  factKinds,
  flows,
  kinds,
  providers,
  toBits,
} from "./codes.ts";
import { getOrganisationId } from "./companies.ts";
import { namesPerson } from "./people.ts";
import { identityOfPublicId, publicIdOf } from "./public-id.ts";
import { join, sql, type Sql } from "./sql.ts";
import { TYPE_LENGTH } from "./summaries.ts";
import { textId } from "./text-id.ts";

interface RecordRow {
  id: number;
  identity: Buffer;
  provider: number;
  category: number;
  flow: number;
  kind: number | null;
  concernsOthers: number;
  occurredAt: number | null;
  localTime: string | null;
  zone: string | null;
  own: number | null;
  person: string | null;
  organisation: string | null;
  conversation: string | null;
  account: string;
  title: string | null;
  text: string | null;
  extra: string | null;
  archive: string;
  part: string;
  entry: string;
  locator: string;
}

/** Records by row number, in the order given, each with its newest provenance. */
export function listHits(vault: ReadableVault, ids: readonly number[]): Hit[] {
  return rowsOf(vault, ids).map(toHit);
}

/** Records by a condition on rows of `records` that the vault does not know of itself: those of a finding. */
export type Within = Sql | undefined;

/** Records newest first, those without a time last; keyset paging, so page 1,000 costs as much as page 1. */
export function listRecords(
  vault: ReadableVault,
  filter: RecordFilter & {
    cursor?: string | undefined;
    limit?: number | undefined;
  },
  within?: Within,
): RecordPage {
  const limit = Math.min(filter.limit ?? PAGE_ROWS, PAGE_ROWS);
  const conditions = [sql`true`, ...filterConditions(vault, filter, within)];
  const after =
    filter.cursor === undefined ? undefined : rowNumberOf(vault, filter.cursor);
  if (after !== undefined) conditions.push(sql`r.id < ${after}`);
  const ids = vault
    .all<{ id: number }>(
      sql`SELECT r.id FROM records r WHERE ${join(conditions, " AND ")} ORDER BY r.id DESC LIMIT ${limit + 1}`,
    )
    .map(({ id }) => id);
  const page = ids.slice(0, limit);
  const records = rowsOf(vault, page).map((row) => toFullRecord(vault, row));
  return {
    records,
    next: ids.length > limit ? (records.at(-1)?.id ?? null) : null,
  };
}

/** Records by public id, in the order of the ids; what is not (or no longer) there is left out. */
export function getRecords(
  vault: ReadableVault,
  ids: readonly string[],
): FullRecord[] {
  const numbers = ids.flatMap((id) => rowNumberOf(vault, id) ?? []);
  return rowsOf(vault, numbers).map((row) => toFullRecord(vault, row));
}

/** What a filter asks of `records r`. */
export function filterConditions(
  vault: ReadableVault,
  filter: RecordFilter,
  within?: Within,
): Sql[] {
  const conditions = organisationConditions(vault, filter);
  if (within !== undefined)
    conditions.push(sql`r.id IN (SELECT id FROM records WHERE ${within})`);
  // A company's records are few: its index leads, not that of a category.
  const category =
    filter.organisation === undefined ? sql`r.category` : sql`+r.category`;
  if (filter.category !== undefined)
    conditions.push(sql`${category} = ${categories.toCode(filter.category)}`);
  if (filter.categories !== undefined)
    conditions.push(
      sql`${category} IN (${join(
        filter.categories.map((each) => sql`${categories.toCode(each)}`),
        ", ",
      )})`,
    );
  const unsorted = categories.toCode(UNSORTED);
  if (filter.flow === "unknown")
    conditions.push(sql`${category} = ${unsorted}`);
  else if (filter.flow !== undefined)
    conditions.push(
      sql`${filter.organisation === undefined ? sql`r.flow` : sql`+r.flow`} = ${flows.toCode(filter.flow)}`,
      sql`r.category <> ${unsorted}`,
    );
  if (filter.provider !== undefined)
    conditions.push(sql`r.provider = ${providers.toCode(filter.provider)}`);
  if (filter.person !== undefined)
    conditions.push(namesPerson(vault, filter.person));
  if (filter.fact !== undefined)
    conditions.push(sql`r.id IN (
      SELECT record_id FROM facts
      WHERE kind = ${factKinds.toCode(filter.fact.kind)} AND folded(value) = folded(${filter.fact.value}))`);
  if (filter.archive !== undefined)
    conditions.push(inArchive(getArchiveId(vault, filter.archive)));
  return conditions;
}

/** What a filter asks of the organisation that `records r` name. @throws VaultError `vault.unknown-company` */
function organisationConditions(
  vault: ReadableVault,
  { organisation, mechanism, event }: RecordFilter,
): Sql[] {
  const conditions: Sql[] = [];
  if (organisation !== undefined)
    conditions.push(
      sql`r.organisation_id = ${getOrganisationId(vault, organisation)}`,
    );
  if (mechanism !== undefined)
    conditions.push(sql`r.mechanisms & ${toBits([mechanism])} <> 0`);
  if (event !== undefined)
    conditions.push(
      sql`${organisation === undefined ? sql`r.category` : sql`+r.category`} = ${categories.toCode("off_platform")}`,
      sql`substr(r.text, 1, ${TYPE_LENGTH}) = ${event}`,
    );
  return conditions;
}

function inArchive(archiveId: number): Sql {
  return sql`EXISTS (
    SELECT 1 FROM provenances ap JOIN entries ae ON ae.id = ap.entry_id
    WHERE ap.record_id = r.id AND ae.archive_id = ${archiveId})`;
}

function rowNumberOf(vault: ReadableVault, id: string): number | undefined {
  const identity = identityOfPublicId(id);
  return identity === undefined
    ? undefined
    : vault.get<{ id: number }>(
        sql`SELECT id FROM records WHERE identity = ${identity}`,
      )?.id;
}

function rowsOf(vault: ReadableVault, ids: readonly number[]): RecordRow[] {
  return ids.flatMap((id) => {
    const row = vault.get<RecordRow>(sql`
      SELECT r.id, r.identity, r.provider, r.category, r.flow, r.kind, r.concerns_others AS concernsOthers,
        r.occurred_at AS occurredAt, r.local_time AS localTime, r.zone, r.own,
        p.name AS person, o.name AS organisation, c.title AS conversation, a.key AS account,
        r.title, r.text, r.extra, h.key AS archive, pt.name AS part, e.path AS entry, pv.locator
      FROM records r
      JOIN accounts a ON a.id = r.account_id
      LEFT JOIN persons p ON p.id = r.person_id
      LEFT JOIN organisations o ON o.id = r.organisation_id
      LEFT JOIN conversations c ON c.id = r.conversation_id
      JOIN provenances pv ON pv.record_id = r.id
      JOIN entries e ON e.id = pv.entry_id
      JOIN parts pt ON pt.id = e.part_id
      JOIN archives h ON h.id = e.archive_id
      WHERE r.id = ${id}
      ORDER BY e.archive_id DESC, pv.entry_id, pv.locator LIMIT 1`);
    return row === undefined ? [] : [row];
  });
}

function toHit(row: RecordRow): Hit {
  return {
    id: publicIdOf(row.identity),
    provider: providers.fromCode(row.provider),
    category: categories.fromCode(row.category),
    kind: row.kind === null ? null : kinds.fromCode(row.kind),
    occurredAt: row.occurredAt,
    localTime: row.localTime,
    zone: row.zone,
    own: row.own === null ? null : row.own === 1,
    person: row.person,
    organisation: row.organisation,
    conversation:
      row.conversation === null
        ? null
        : {
            id: textId(row.account, row.conversation),
            title: row.conversation,
          },
    title: row.title,
    text: row.text,
    archive: row.archive,
    part: row.part,
    entry: row.entry,
    locator: row.locator,
  };
}

function toFullRecord(vault: ReadableVault, row: RecordRow): FullRecord {
  const archives = vault.all<{ key: string }>(sql`
    SELECT DISTINCT h.key FROM provenances pv
    JOIN entries e ON e.id = pv.entry_id JOIN archives h ON h.id = e.archive_id
    WHERE pv.record_id = ${row.id} ORDER BY h.id`);
  return {
    ...toHit(row),
    flow: flows.fromCode(row.flow),
    concernsOthers: row.concernsOthers === 1,
    archives: archives.map(({ key }) => key),
    extra:
      row.extra === null
        ? {}
        : (JSON.parse(row.extra) as Record<string, Scalar>),
  };
}
