import { UNSORTED } from "../../../shared/domain/data-flow.ts";
import { MECHANISMS } from "../../../shared/domain/mechanism.ts";
import type { WritableVault } from "./access.ts";
import { bitsOf, categories } from "./codes.ts";
import { RECORD_TIME } from "./record-queries.ts";
import { sql } from "./sql.ts";

const OFF_PLATFORM = categories.toCode("off_platform");
const UNSORTED_CODE = categories.toCode(UNSORTED);

/** Longer texts are no event type, whatever a file says: an event's type is so much of its text. */
export const TYPE_LENGTH = 100;

interface Summed {
  category: number;
  flow: number;
  organisationId: number | null;
  mechanisms: number;
  text: string | null;
}

interface Sum {
  records: number;
  firstAt: number | null;
  lastAt: number | null;
}

/** Sums that grow with each new record and go to the vault a batch at a time, so memory stays flat. */
export class Sums {
  readonly #vault: WritableVault;
  readonly #categories = new Map<string, Sum>();
  readonly #organisations = new Map<string, Sum>();
  readonly #events = new Map<string, number>();
  readonly #months = new Map<string, number>();
  readonly #flows = new Map<string, number>();

  constructor(vault: WritableVault) {
    this.#vault = vault;
  }

  add(provider: number, record: Summed, time: number | null): void {
    count(
      this.#categories,
      `${record.category} ${record.flow} ${provider}`,
      time,
    );
    if (time !== null) {
      const month = `${monthOf(time)} ${record.category}`;
      this.#months.set(month, (this.#months.get(month) ?? 0) + 1);
      if (record.category !== UNSORTED_CODE) {
        const flow = `${monthOf(time)} ${record.flow}`;
        this.#flows.set(flow, (this.#flows.get(flow) ?? 0) + 1);
      }
    }
    if (record.organisationId === null) return;
    const key = `${record.organisationId} ${record.category}`;
    count(this.#organisations, `${key} -1`, time);
    for (const mechanism of bitsOf(record.mechanisms))
      count(this.#organisations, `${key} ${mechanism}`, time);
    this.#countEvent(record);
    if (this.#organisations.size + this.#events.size > 20_000) this.write();
  }

  /** A known record learned its organisation, its event or another way in which the organisation is tied to the person. */
  change(known: Summed, better: Summed, time: number | null): void {
    if (better.organisationId === null) return;
    const isNew = known.organisationId === null;
    const fresh = isNew
      ? better.mechanisms
      : better.mechanisms & ~known.mechanisms;
    const key = `${better.organisationId} ${better.category}`;
    if (isNew) count(this.#organisations, `${key} -1`, time);
    for (const mechanism of bitsOf(fresh))
      count(this.#organisations, `${key} ${mechanism}`, time);
    if (isNew || known.text === null) this.#countEvent(better);
    if (this.#organisations.size + this.#events.size > 20_000) this.write();
  }

  #countEvent({ category, organisationId, text }: Summed): void {
    if (category !== OFF_PLATFORM || text === null) return;
    const event = `${organisationId} ${beginningOf(text)}`;
    this.#events.set(event, (this.#events.get(event) ?? 0) + 1);
  }

  write(): void {
    const category = this.#vault.prepare(
      `INSERT INTO category_sums (category, flow, provider, records, first_at, last_at) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET records = records + excluded.records, ${SPAN}`,
    );
    for (const [key, sum] of this.#categories)
      category.run(...key.split(" ").map(Number), ...valuesOf(sum));
    const organisation = this.#vault.prepare(
      `INSERT INTO organisation_sums (organisation_id, category, mechanism, records, first_at, last_at)
       VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET records = records + excluded.records, ${SPAN}`,
    );
    for (const [key, sum] of this.#organisations)
      organisation.run(...key.split(" ").map(Number), ...valuesOf(sum));
    const month = this.#vault.prepare(
      `INSERT INTO month_sums (month, category, records) VALUES (?, ?, ?)
       ON CONFLICT DO UPDATE SET records = records + excluded.records`,
    );
    for (const [key, records] of this.#months)
      month.run(...key.split(" ").map(Number), records);
    const flow = this.#vault.prepare(
      `INSERT INTO flow_month_sums (month, flow, records) VALUES (?, ?, ?)
       ON CONFLICT DO UPDATE SET records = records + excluded.records`,
    );
    for (const [key, records] of this.#flows)
      flow.run(...key.split(" ").map(Number), records);
    const event = this.#vault.prepare(
      `INSERT INTO organisation_events (organisation_id, type, records) VALUES (?, ?, ?)
       ON CONFLICT DO UPDATE SET records = records + excluded.records`,
    );
    for (const [key, records] of this.#events) {
      const space = key.indexOf(" ");
      event.run(Number(key.slice(0, space)), key.slice(space + 1), records);
    }
    this.#categories.clear();
    this.#organisations.clear();
    this.#events.clear();
    this.#months.clear();
    this.#flows.clear();
  }
}

/** min() and max() of two values are null when one is; the other value is the answer then. */
const SPAN = `
  first_at = coalesce(min(first_at, excluded.first_at), first_at, excluded.first_at),
  last_at = coalesce(max(last_at, excluded.last_at), last_at, excluded.last_at)`;

/** Keeps with each organisation, or with one, what pages sort and filter by; after ties and sums have changed. */
export function sumOrganisations(vault: WritableVault, only?: number): void {
  vault.run(sql`
    UPDATE organisations SET (mechanisms, ways) = (
        SELECT coalesce(sum(1 << mechanism), 0), count(*)
        FROM (SELECT DISTINCT mechanism FROM ties t WHERE t.organisation_id = organisations.id)),
      (records, first_at, last_at) = (
        SELECT coalesce(sum(s.records), 0), min(s.first_at), max(s.last_at)
        FROM organisation_sums s WHERE s.organisation_id = organisations.id AND s.mechanism = -1)
    WHERE ${only === undefined ? sql`true` : sql`id = ${only}`}`);
}

/** Makes all sums anew from the records; after erasing. */
export function rebuildSums(vault: WritableVault): void {
  const time = RECORD_TIME.text;
  vault.execute(`
    DELETE FROM category_sums;
    DELETE FROM organisation_sums;
    DELETE FROM organisation_events;
    DELETE FROM month_sums;
    DELETE FROM flow_month_sums;
    INSERT INTO category_sums
      SELECT category, flow, provider, count(*), min(${time}), max(${time})
      FROM records GROUP BY category, flow, provider;
    INSERT INTO month_sums
      SELECT CAST(strftime('%Y%m', ${time} / 1000, 'unixepoch') AS INTEGER), category, count(*)
      FROM records WHERE ${time} IS NOT NULL GROUP BY 1, 2;
    INSERT INTO flow_month_sums
      SELECT CAST(strftime('%Y%m', ${time} / 1000, 'unixepoch') AS INTEGER), flow, count(*)
      FROM records WHERE ${time} IS NOT NULL AND category <> ${UNSORTED_CODE} GROUP BY 1, 2;
    INSERT INTO organisation_sums
      SELECT organisation_id, category, -1, count(*), min(${time}), max(${time})
      FROM records WHERE organisation_id IS NOT NULL GROUP BY organisation_id, category;
    INSERT INTO organisation_events
      SELECT organisation_id, substr(text, 1, ${TYPE_LENGTH}), count(*)
      FROM records WHERE organisation_id IS NOT NULL AND text IS NOT NULL AND category = ${OFF_PLATFORM}
      GROUP BY 1, 2;`);
  for (let bit = 0; bit < MECHANISMS.length; bit += 1)
    vault.execute(`
      INSERT INTO organisation_sums
        SELECT organisation_id, category, ${bit}, count(*), min(${time}), max(${time})
        FROM records WHERE organisation_id IS NOT NULL AND (mechanisms >> ${bit}) & 1
        GROUP BY organisation_id, category`);
  sumOrganisations(vault);
}

/** Year times 100 plus month, in UTC. */
function monthOf(time: number): number {
  const date = new Date(time);
  return date.getUTCFullYear() * 100 + date.getUTCMonth() + 1;
}

/** As many characters as SQL's substr() takes, which never cuts one in two. */
function beginningOf(text: string): string {
  return text.length <= TYPE_LENGTH
    ? text
    : Array.from(text.slice(0, 2 * TYPE_LENGTH))
        .slice(0, TYPE_LENGTH)
        .join("");
}

function count(sums: Map<string, Sum>, key: string, time: number | null): void {
  let sum = sums.get(key);
  if (sum === undefined) {
    sum = { records: 0, firstAt: null, lastAt: null };
    sums.set(key, sum);
  }
  sum.records += 1;
  if (time === null) return;
  if (sum.firstAt === null || time < sum.firstAt) sum.firstAt = time;
  if (sum.lastAt === null || time > sum.lastAt) sum.lastAt = time;
}

function valuesOf(sum: Sum): (number | null)[] {
  return [sum.records, sum.firstAt, sum.lastAt];
}
