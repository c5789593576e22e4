import type { FullRecord, Hit } from "../../shared/contract/commands.ts";
import { eventWords } from "../../shared/i18n/event-words.ts";
import { formatDate, formatDateTime } from "../../shared/i18n/format.ts";
import type { Text } from "../../shared/i18n/text-type.ts";
import { ZONE } from "../i18n.tsx";

/** What a record says first: whom or what it is about; and what comes under it. */
export interface RecordWords {
  /** Text from the archive, or null when it names nothing. */
  title: string | null;
  text: string | null;
  /** What stands in for a text the archive does not have; our own words. */
  instead: string | null;
}

export function recordWords(t: Text, record: Hit): RecordWords {
  const { category, kind, person, organisation, conversation } = record;
  if (category === "off_platform")
    return {
      title: organisation,
      text: null,
      instead: record.text === null ? null : eventWords(t, record.text),
    };
  if (category === "messages")
    return {
      title: person ?? conversation?.title ?? null,
      text: record.text ?? record.title,
      instead:
        record.text === null && record.title === null && kind !== null
          ? t(`window.kind.${kind}`)
          : null,
    };
  const title = record.title ?? organisation ?? person;
  return {
    title: title ?? record.text,
    text: title === null || record.text === title ? null : record.text,
    instead: null,
  };
}

/** When it was: an instant in this computer's time, a clock time as the archive wrote it, or that nobody knows. */
export function whenWords(
  t: Text,
  record: Pick<FullRecord, "occurredAt" | "localTime">,
): string {
  if (record.occurredAt !== null)
    return formatDateTime(record.occurredAt, t.locale, ZONE);
  if (record.localTime === null) return t("window.noDate");
  const asUtc = Date.parse(`${record.localTime}Z`);
  if (Number.isNaN(asUtc)) return record.localTime;
  return record.localTime.endsWith("T00:00:00")
    ? formatDate(asUtc, t.locale)
    : formatDateTime(asUtc, t.locale);
}
