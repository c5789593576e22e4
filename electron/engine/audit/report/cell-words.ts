import { formatDate, formatNumber } from "../../../../shared/i18n/format.ts";
import type { Text } from "../../../../shared/i18n/text-type.ts";
import { visible } from "../../../../shared/text/visible.ts";
import type { Column, Row, Value } from "./report-form.ts";

/** A cell as people read it: what archives wrote comes out as text, whatever it holds. */
export function cellWords(t: Text, column: Column, row: Row): string {
  const value = row[column.key] ?? null;
  if (value === null) return "";
  if (typeof value === "number" && column.as === "time")
    return formatDate(value, t.locale);
  if (typeof value === "number") return formatNumber(value, t.locale);
  if (typeof value === "boolean") return t(value ? "report.yes" : "report.no");
  return textOf(t, column, value);
}

/** A cell for a spreadsheet: plain figures, times as ISO 8601 in UTC. */
export function cellPlain(t: Text, column: Column, row: Row): string {
  const value = row[column.key] ?? null;
  if (typeof value !== "number") return cellWords(t, column, row);
  return column.as === "time" ? new Date(value).toISOString() : String(value);
}

function textOf(t: Text, column: Column, value: Value): string {
  const all = Array.isArray(value) ? (value as readonly Value[]) : [value];
  return all
    .map((each) => {
      const said = visible(
        typeof each === "string" ? each : JSON.stringify(each),
      );
      return column.words?.(t, said) ?? said;
    })
    .join(" · ");
}
