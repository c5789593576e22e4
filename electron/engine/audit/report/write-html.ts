import { formatDate } from "../../../../shared/i18n/format.ts";
import { cellWords } from "./cell-words.ts";
import type { Column, ReportWriter } from "./report-form.ts";

/** Colours of the reader's own, one font, tables that go on over pages with their heads. */
export const STYLE = `:root{color-scheme:light dark;font:16px/1.45 system-ui,sans-serif}
body{margin:2rem auto;max-width:76rem;padding:0 1rem}
h1{font-size:1.8rem}h2{margin-top:2.5rem;font-size:1.3rem;break-after:avoid}
p{max-width:46rem}.notice{border:2px solid;padding:.75rem 1rem;font-weight:600}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.85rem}
th,td{border:1px solid #8888;padding:.3rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere;min-width:4rem}
td.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap;overflow-wrap:normal}
tr{break-inside:avoid}thead{display:table-header-group}
@media print{body{margin:0;max-width:none;padding:0}.scroll{overflow:visible}table{font-size:7.5pt}th,td{min-width:0;padding:.15rem .25rem}}`;

/** SHA-256 of the style, the only thing that the page lets take effect. */
export const STYLE_HASH = "sha256-Z39CaODiCjBP+n7uHJQXtyaGqRj/MrzGNPLqtTzoG0U=";

const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** To read and to print: one page that loads nothing and runs nothing. */
export const htmlWriter: ReportWriter = {
  fileOf: () => "audit.html",
  head({ t }, { madeAt, withoutNames }) {
    const notice = t(
      withoutNames ? "report.noticeWithoutNames" : "report.notice",
    );
    return `<!doctype html>
<html lang="${t.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(t("report.title"))}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(t("report.title"))}</h1>
<p class="notice">${escaped(notice)}</p>
<p>${escaped(t("report.made", { date: formatDate(madeAt, t.locale) }))}</p>
<p>${escaped(t("report.limits"))}</p>
`;
  },
  page(seen, { id, columns }, rows, { isFirst, before, isEnd, isLast }) {
    const { t } = seen;
    const pieces: string[] = [];
    if (isFirst)
      pieces.push(
        `<section id="${id}">\n<h2>${escaped(t(`report.section.${id}`))}</h2>\n<p>${escaped(t(`report.about.${id}`))}</p>\n`,
      );
    if (before === 0 && rows.length > 0)
      pieces.push(
        `<div class="scroll"><table>\n<thead><tr>${columns
          .map(
            ({ key }) =>
              `<th scope="col">${escaped(t(`report.column.${key}`))}</th>`,
          )
          .join("")}</tr></thead>\n<tbody>\n`,
      );
    for (const row of rows)
      pieces.push(
        `<tr>${columns.map((column) => cell(column, cellWords(t, column, row))).join("")}</tr>\n`,
      );
    if (isEnd)
      pieces.push(
        before + rows.length > 0
          ? "</tbody>\n</table></div>\n"
          : `<p>${escaped(t("report.nothing"))}</p>\n`,
        "</section>\n",
      );
    if (isLast) pieces.push("</body>\n</html>\n");
    return pieces.join("");
  },
};

function cell({ as }: Column, words: string): string {
  return `<td${as === "number" ? ' class="n"' : ""}>${escaped(words)}</td>`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign]!);
}
