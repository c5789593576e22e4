import { cellPlain } from "./cell-words.ts";
import type { ReportWriter } from "./report-form.ts";

/** By it a spreadsheet knows that the file is UTF-8. */
const BOM = "\ufeff";

/** How a cell begins that a spreadsheet would take for a formula, in usual and in full-width signs. */
const FORMULA = /^[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;

/** For spreadsheets: a file for each table (RFC 4180), and one that says what they are. */
export const csvWriter: ReportWriter = {
  fileOf: (section) =>
    section === undefined ? "read-me.txt" : `${section.id}.csv`,
  head({ t }, { withoutNames }) {
    return `${BOM}${[
      t("report.title"),
      t(withoutNames ? "report.noticeWithoutNames" : "report.notice"),
      t("report.csv"),
    ].join("\r\n\r\n")}\r\n`;
  },
  page({ t }, { columns }, rows, { isFirst }) {
    const lines = rows.map((row) =>
      columns.map((column) => {
        const cell = cellPlain(t, column, row);
        return column.as === "text" ? quoted(harmless(cell)) : quoted(cell);
      }),
    );
    if (isFirst)
      lines.unshift(
        columns.map(({ key }) => quoted(t(`report.column.${key}`))),
      );
    const written = lines.map((cells) => `${cells.join(",")}\r\n`).join("");
    return `${isFirst ? BOM : ""}${written}`;
  },
};

/** A sign before it makes text of what would be reckoned. */
function harmless(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return /[",\r\n;\t]|^\s|\s$/.test(cell)
    ? `"${cell.replaceAll('"', '""')}"`
    : cell;
}
