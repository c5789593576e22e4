import type {
  AuditFormat,
  AuditPiece,
} from "../../../../shared/contract/exposure.ts";
import type { Text } from "../../../../shared/i18n/text-type.ts";
import type { ReadableVault } from "../../vault/access.ts";
import { everyName, NoNames } from "./names.ts";
import type { ReportForm, ReportSeen, ReportWriter } from "./report-form.ts";
import { sections } from "./sections.ts";
import { csvWriter } from "./write-csv.ts";
import { htmlWriter } from "./write-html.ts";
import { jsonWriter } from "./write-json.ts";

const writers: Readonly<Record<AuditFormat, ReportWriter>> = {
  html: htmlWriter,
  json: jsonWriter,
  csv: csvWriter,
};

/** Section, place in it, rows of it that are written. */
const CURSOR = /^(\d{1,2})\.(\d{1,15})\.(\d{1,15})$/;

/** Whether a text says where a piece begins. */
export function isReportCursor(cursor: string): boolean {
  const [, index] = CURSOR.exec(cursor) ?? [];
  return index !== undefined && Number(index) < sections.length;
}

/**
 * One piece of a report: its head, or a page of one of its tables. Nothing is kept between pieces, so that a report of
 * any size needs no more memory than its largest page.
 */
export function reportPiece(
  vault: ReadableVault,
  t: Text,
  form: ReportForm,
): AuditPiece {
  const writer = writers[form.format];
  const names = form.withoutNames ? new NoNames(vault, t) : everyName;
  const seen: ReportSeen = { vault, t, names };
  if (form.cursor === undefined)
    return {
      file: writer.fileOf(),
      text: writer.head(seen, form),
      next: "0.0.0",
    };
  const [index = 0, offset = 0, before = 0] = form.cursor
    .split(".")
    .map(Number);
  const section = sections[index]!;
  const { rows, next } = section.page(seen, offset);
  const isEnd = next === undefined;
  const isLast = isEnd && index === sections.length - 1;
  return {
    file: writer.fileOf(section),
    text: writer.page(seen, section, rows, {
      isFirst: offset === 0,
      before,
      isEnd,
      isLast,
    }),
    next: isLast
      ? null
      : isEnd
        ? `${index + 1}.0.0`
        : `${index}.${next}.${before + rows.length}`,
  };
}
