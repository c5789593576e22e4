import {
  DATE_ORDERS,
  type DateOrder,
  type DateReadings,
} from "../../../shared/domain/date-order.ts";
import type { ReadableVault, WritableVault } from "./access.ts";
import { Codes } from "./codes.ts";
import { sql } from "./sql.ts";

const orders = new Codes(DATE_ORDERS);

/** What the person said of the times of an archive. */
interface ChosenTimes {
  timezone?: string | undefined;
  dateOrder?: DateOrder | undefined;
}

export function getChosenTimes(
  vault: ReadableVault,
  archiveId: number,
): ChosenTimes {
  const row = vault.get<{ timezone: string | null; order: number | null }>(sql`
    SELECT timezone, date_order AS "order" FROM archives WHERE id = ${archiveId}`)!;
  return {
    timezone: row.timezone ?? undefined,
    dateOrder: row.order === null ? undefined : orders.fromCode(row.order),
  };
}

export function setChosenTimes(
  vault: WritableVault,
  archiveId: number,
  { timezone, dateOrder }: ChosenTimes,
): void {
  vault.run(sql`
    UPDATE archives SET timezone = ${timezone ?? null},
      date_order = ${dateOrder === undefined ? null : orders.toCode(dateOrder)}
    WHERE id = ${archiveId}`);
}

/** The order that the person chose for a conversation, in the archive of it that was read last. */
export function findChosenOrder(
  vault: ReadableVault,
  accountId: number,
  title: string,
): DateOrder | undefined {
  const row = vault.get<{ order: number }>(sql`
    SELECT a.date_order AS "order" FROM conversations c
    JOIN conversation_people p ON p.conversation_id = c.id JOIN archives a ON a.id = p.archive_id
    WHERE c.account_id = ${accountId} AND c.title = ${title.normalize("NFC").trim()} AND a.date_order IS NOT NULL
    ORDER BY a.id DESC LIMIT 1`);
  return row && orders.fromCode(row.order);
}

/** Keeps what the dates of an archive could be, and the choice that was taken, wherever it was made. */
export function setDates(
  vault: WritableVault,
  archiveId: number,
  dates: DateReadings,
): void {
  const { why, taken } = dates;
  const chosen = why === "chosen" ? orders.toCode(taken) : null;
  vault.run(sql`
    UPDATE archives SET date_readings = ${JSON.stringify(dates)}, date_order = ${chosen}
    WHERE id = ${archiveId}`);
}

/** What the dates of an archive could be; null where they have one order only. */
export function getDates(
  vault: ReadableVault,
  archiveId: number,
): DateReadings | null {
  const { readings } = vault.get<{ readings: string | null }>(sql`
    SELECT date_readings AS readings FROM archives WHERE id = ${archiveId}`)!;
  return readings === null ? null : (JSON.parse(readings) as DateReadings);
}
