import type { AuditFormat } from "../../../../shared/contract/exposure.ts";
import type { en } from "../../../../shared/i18n/locales/en.ts";
import type { Text } from "../../../../shared/i18n/text-type.ts";
import type { ReadableVault } from "../../vault/access.ts";
import type { Names } from "./names.ts";

/** What a report is asked for, and where in it the next piece begins. */
export interface ReportForm {
  format: AuditFormat;
  withoutNames: boolean;
  cursor?: string | undefined;
  madeAt: number;
}

/** A value as programs get it; people get its words. */
export type Value =
  | string
  | number
  | boolean
  | null
  | readonly Value[]
  | { readonly [name: string]: Value };

export type Row = Readonly<Record<string, Value>>;

export interface Column {
  /** The name in JSON; its words are `report.column.<key>`. */
  key: keyof (typeof en)["report"]["column"];
  /** How people are shown it. Times are epoch milliseconds. */
  as: "text" | "number" | "time" | "yesNo";
  /** The words of a code, or of each code of a list. */
  words?: (t: Text, code: string) => string;
}

/** What a section reads from. */
export interface ReportSeen {
  vault: ReadableVault;
  t: Text;
  names: Names;
}

export interface SectionPage {
  rows: readonly Row[];
  /** Where the next page begins; undefined after the last. */
  next?: number | undefined;
}

/** One table of the report, read a page at a time. JSON also has what no column shows. */
export interface Section {
  /** Its name in JSON and that of its CSV file; its words are `report.section.<id>`. */
  id: keyof (typeof en)["report"]["section"];
  columns: readonly Column[];
  page(seen: ReportSeen, offset: number): SectionPage;
}

/** How a report is written; pieces of one file are put together as they come. */
export interface ReportWriter {
  head(seen: ReportSeen, form: ReportForm): string;
  /** `before` rows of the section are written already; `isLast` is true of the last section's last page. */
  page(
    seen: ReportSeen,
    section: Section,
    rows: readonly Row[],
    at: { isFirst: boolean; before: number; isEnd: boolean; isLast: boolean },
  ): string;
  /** Of the head, and of a section. */
  fileOf(section?: Section): string;
}
