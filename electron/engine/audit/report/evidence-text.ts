import type { Category } from "../../../../shared/domain/category.ts";
import type { Provider } from "../../../../shared/domain/archive.ts";
import { formatDateTime } from "../../../../shared/i18n/format.ts";
import type { Text } from "../../../../shared/i18n/text-type.ts";
import { visible } from "../../../../shared/text/visible.ts";
import type { ReadableVault } from "../../vault/access.ts";
import { runAudit } from "../run-audit.ts";
import { evidenceRow } from "./evidence-rows.ts";
import { everyName } from "./names.ts";
import type { Column, Row } from "./report-form.ts";
import { EVIDENCE_SHOWN } from "./sections.ts";

/** What stands under each record, in this order; the checksums are said to be missing where they are. */
const LINES = [
  "person",
  "organisation",
  "title",
  "text",
  "archive",
  "part",
  "partSha256",
  "entry",
  "entrySha256",
  "locator",
] as const satisfies readonly Column["key"][];

const CHECKSUMS: ReadonlySet<string> = new Set(["partSha256", "entrySha256"]);

/**
 * A finding and its newest records with where each stands, as plain text to paste elsewhere. Undefined when there is no
 * such finding.
 */
export function evidenceText(
  vault: ReadableVault,
  t: Text,
  id: string,
  limit: number = EVIDENCE_SHOWN,
): string | undefined {
  const finding = runAudit(vault, t).find((each) => each.id === id);
  if (finding === undefined) return undefined;
  const rows = finding.evidence.slice(0, limit).flatMap((record): Row[] => {
    const row = evidenceRow({ vault, t, names: everyName }, record);
    return row === undefined ? [] : [row];
  });
  const head = [
    `${visible(finding.title)} (${finding.id})`,
    visible(finding.why),
    lineOf(t, "basis", finding.basis),
    t("report.evidenceCount", { count: finding.count, shown: rows.length }),
  ];
  return `${[
    head.join("\n"),
    ...rows.map((row, index) => recordLines(t, row, index + 1)),
  ].join("\n\n")}\n`;
}

function recordLines(t: Text, row: Row, number: number): string {
  const head = [
    t(`provider.${row["provider"] as Provider}`),
    t(`category.${row["category"] as Category}`),
    timeOf(t, row),
  ].join(" · ");
  const lines = LINES.flatMap((key) => {
    const value = row[key] ?? null;
    if (typeof value === "string" && value !== "")
      return [`   ${lineOf(t, key, value)}`];
    return CHECKSUMS.has(key)
      ? [`   ${lineOf(t, key, t("report.notComputed"))}`]
      : [];
  });
  return [`${number}. ${head}`, ...lines].join("\n");
}

function lineOf(t: Text, key: Column["key"], value: string): string {
  return t("report.line", {
    label: t(`report.column.${key}`),
    value: visible(value),
  });
}

function timeOf(t: Text, { occurredAt, localTime }: Row): string {
  if (typeof occurredAt === "number")
    return t("report.inUtc", { time: formatDateTime(occurredAt, t.locale) });
  return typeof localTime === "string"
    ? t("report.asShown", { time: visible(localTime) })
    : t("report.noDate");
}
