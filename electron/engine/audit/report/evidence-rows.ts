import type { Category } from "../../../../shared/domain/category.ts";
import { categories, providers } from "../../vault/codes.ts";
import { identityOfPublicId } from "../../vault/public-id.ts";
import { sql } from "../../vault/sql.ts";
import type { ReportSeen, Row } from "./report-form.ts";

/** What a record says is shown so far. */
const MOST_CHARACTERS = 1000;

/** Categories whose words are other people's, or about them, whoever wrote them. */
const OF_OTHERS: readonly Category[] = [
  "messages",
  "calls",
  "contacts",
  "friends",
];

interface EvidenceRow {
  provider: number;
  category: number;
  concernsOthers: number;
  occurredAt: number | null;
  localTime: string | null;
  own: number | null;
  person: string | null;
  isOwner: number | null;
  peopleId: number | null;
  organisation: string | null;
  title: string | null;
  text: string | null;
  archive: string;
  part: string;
  partSha256: Buffer | null;
  entry: string;
  entrySha256: Buffer | null;
  locator: string;
}

/** A record with where it stands: the newest of its places, with the checksums of entry and part. */
export function evidenceRow(
  { vault, names }: ReportSeen,
  id: string,
): Row | undefined {
  const row = vault.get<EvidenceRow>(sql`
    SELECT r.provider, r.category, r.concerns_others AS concernsOthers, r.occurred_at AS occurredAt,
      r.local_time AS localTime, r.own, p.name AS person, p.own AS isOwner, p.people_id AS peopleId,
      o.name AS organisation, r.title, r.text, h.key AS archive, pt.name AS part, pt.sha256 AS partSha256,
      e.path AS entry, e.sha256 AS entrySha256, v.locator
    FROM records r
    LEFT JOIN persons p ON p.id = r.person_id
    LEFT JOIN organisations o ON o.id = r.organisation_id
    JOIN provenances v ON v.record_id = r.id
    JOIN entries e ON e.id = v.entry_id
    JOIN parts pt ON pt.id = e.part_id
    JOIN archives h ON h.id = e.archive_id
    WHERE r.identity = ${identityOfPublicId(id) ?? null}
    ORDER BY e.archive_id DESC, v.entry_id, v.locator LIMIT 1`);
  if (row === undefined) return undefined;
  const category = categories.fromCode(row.category);
  const provider = providers.fromCode(row.provider);
  const isOfOthers = row.concernsOthers === 1 || OF_OTHERS.includes(category);
  const shown = <T extends string | null>(text: T): T | string =>
    isOfOthers ? names.hidden(text) : names.text(text);
  return {
    record: id,
    provider,
    category,
    occurredAt: row.occurredAt,
    localTime: row.localTime,
    own: row.own === null ? null : row.own === 1,
    person:
      row.person === null || row.isOwner === 1
        ? row.person
        : names.person(row.peopleId, row.person),
    organisation: row.organisation,
    title: shortened(shown(row.title)),
    text: shortened(shown(row.text)),
    archive: row.archive,
    part:
      provider === "whatsapp" ? names.hidden(row.part) : names.text(row.part),
    partSha256: row.partSha256?.toString("hex") ?? null,
    // A chat's folder is called after who is in it.
    entry: shown(row.entry),
    entrySha256: row.entrySha256?.toString("hex") ?? null,
    locator: row.locator,
  };
}

function shortened(text: string | null): string | null {
  return text === null || text.length <= MOST_CHARACTERS
    ? text
    : `${text.slice(0, MOST_CHARACTERS).toWellFormed()}…`;
}
