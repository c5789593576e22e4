import type { ReportWriter } from "./report-form.ts";

/** For programs: one value, with names and codes as the contract has them and times in epoch milliseconds. */
export const jsonWriter: ReportWriter = {
  fileOf: () => "audit.json",
  head({ t }, { madeAt, withoutNames }) {
    const about = {
      format: "dossier.audit",
      version: 1,
      language: t.locale,
      madeAt,
      withoutNames,
      notice: t(withoutNames ? "report.noticeWithoutNames" : "report.notice"),
    };
    return JSON.stringify(about, null, 2).slice(0, -"\n}".length);
  },
  page(_, section, rows, { isFirst, before, isEnd, isLast }) {
    const opened = isFirst ? `,\n  ${JSON.stringify(section.id)}: [` : "";
    const written = rows.map((row, index) => {
      const comma = before + index > 0 ? "," : "";
      return `${comma}\n    ${JSON.stringify(row)}`;
    });
    const closed = isEnd ? "\n  ]" : "";
    return `${opened}${written.join("")}${closed}${isLast ? "\n}\n" : ""}`;
  },
};
