import type {
  ArchiveRow,
  Company,
  CoverageEntry,
  CoverageTotals,
  DirectorySource,
  ErasedReport,
  Finding,
  ImportReport,
  Overview,
  Person,
  SampleReport,
  SearchPage,
} from "../../../shared/contract/commands.ts";
import { FLOWS_OR_UNKNOWN, flowsOf } from "../../../shared/domain/data-flow.ts";
import { ENTRY_STATUSES } from "../../../shared/domain/archive.ts";
import {
  formatBytes,
  formatDate,
  formatNumber,
  formatSpan,
} from "../../../shared/i18n/format.ts";
import { visible } from "../../../shared/text/visible.ts";
import type { CliContext } from "./context.ts";

/** Companies and people a person is shown; all of them are in the JSON. */
const COMPANIES_SHOWN = 40;
const PEOPLE_SHOWN = 40;

export function printImport(
  { t, lang, out }: CliContext,
  report: ImportReport,
): void {
  for (const archive of report.archives) {
    const name = t(`provider.${archive.provider}`);
    const account = visible(archive.account ?? t("cli.unknownAccount"));
    const key = archive.readAgain
      ? "cli.readAgain"
      : archive.alreadyKnown
        ? "cli.alreadyKnown"
        : "cli.imported";
    out(`${t(key, { name, account })}\n`);
    out(
      `  ${t("cli.records", { count: archive.records })} · ${t("cli.added", { count: archive.added })} · ${t("cli.issues", { count: archive.issues })}\n`,
    );
    out(`  ${statusLine({ t, lang }, archive.entries)}\n`);
    for (const remark of archive.remarks) out(`  ${t(`remark.${remark}`)}\n`);
    const { dates } = archive;
    if (dates?.why === "chosen")
      out(
        `  ${t(`window.dates.chosen.${dates.taken}`, { chat: visible(dates.conversation) })}\n`,
      );
    for (const { order, firstAt, lastAt } of dates?.readings ?? []) {
      const span = t("window.dates.span", {
        first: formatDate(firstAt, lang),
        last: formatDate(lastAt, lang),
      });
      const taken = order === dates?.taken;
      out(
        `  ${t(taken ? "cli.readingTaken" : "cli.reading", { order: t(`window.dates.order.${order}`), span })}\n`,
      );
    }
    if (archive.timesWithoutZone > 0)
      out(
        `  ${t("remark.localTimes", { count: archive.timesWithoutZone })} ${t("cli.chooseZone")}\n`,
      );
  }
}

function statusLine(
  { t, lang }: Pick<CliContext, "t" | "lang">,
  counts: ImportReport["archives"][number]["entries"],
): string {
  return [
    t("cli.files", { count: counts.total }),
    ...ENTRY_STATUSES.filter((status) => counts[status] > 0).map(
      (status) =>
        `${t(`status.${status}`)} ${formatNumber(counts[status], lang)}`,
    ),
  ].join(" · ");
}

export function printArchives(
  { t, lang, out }: CliContext,
  archives: readonly ArchiveRow[],
): void {
  if (archives.length === 0) out(`${t("cli.noArchives")}\n`);
  for (const archive of archives) {
    out(
      `${archive.id}  ${t(`provider.${archive.provider}`)}  ${visible(archive.account ?? t("cli.unknownAccount"))}  ${formatDate(archive.importedAt, lang)}\n`,
    );
    out(
      `  ${t("cli.files", { count: archive.entries })} · ${t("cli.records", { count: archive.records })} · ${t("cli.issues", { count: archive.issues })}\n`,
    );
    for (const part of archive.parts)
      out(
        `  ${visible(part.name)}  ${formatBytes(part.bytes, lang)}  ${part.sha256 === null ? "" : `SHA-256 ${part.sha256}`}\n`,
      );
  }
}

export function printCoverage(
  { t, lang, out }: CliContext,
  entries: readonly CoverageEntry[],
  totals: CoverageTotals | undefined,
): void {
  for (const entry of entries) {
    const records =
      entry.records > 0
        ? `  ${t("cli.records", { count: entry.records })}`
        : "";
    const reason =
      entry.reason === null ? "" : `  ${t(`reason.${entry.reason}`)}`;
    out(
      `${t(`status.${entry.status}`).padEnd(14)} ${visible(entry.path)}${records}${reason}\n`,
    );
    for (const issue of entry.issues)
      out(`${" ".repeat(15)}${visible(issue.locator)} ${issue.message}\n`);
  }
  if (totals !== undefined)
    out(
      `\n${statusLine({ t, lang }, totals)}\n${t("cli.records", { count: totals.records })} · ${t("cli.issues", { count: totals.issues })}\n`,
    );
}

export function printOverview(
  { t, lang, out }: CliContext,
  overview: Overview,
): void {
  out(
    `${t("cli.overview", {
      count: overview.archives,
      people: formatNumber(overview.people, lang),
      organisations: formatNumber(overview.organisations, lang),
    })}\n\n`,
  );
  for (const category of overview.categories) {
    if (category.records === 0) continue;
    const flows = flowsOf(category);
    const shown = FLOWS_OR_UNKNOWN.filter((flow) => flows[flow] > 0).map(
      (flow) => `${t(`flow.${flow}`)} ${formatNumber(flows[flow], lang)}`,
    );
    const span =
      category.firstAt === null || category.lastAt === null
        ? ""
        : `  ${formatSpan(category.firstAt, category.lastAt, lang)}`;
    out(
      `${t(`category.${category.id}`).padEnd(40)} ${formatNumber(category.records, lang).padStart(10)}  ${shown.join(", ")}${span}\n`,
    );
  }
}

export function printCompanies(
  { t, lang, out }: CliContext,
  companies: readonly Company[],
): void {
  for (const company of companies.slice(0, COMPANIES_SHOWN)) {
    const ways = company.mechanisms.map(
      ({ id, records }) =>
        `${t(`mechanism.${id}`)} ${formatNumber(records, lang)}`,
    );
    out(`${visible(company.name)}\n  ${ways.join(" · ")}\n`);
  }
  if (companies.length > COMPANIES_SHOWN)
    out(
      `${t("cli.moreCompanies", { count: companies.length - COMPANIES_SHOWN })}\n`,
    );
}

export function printPeople(
  { t, lang, out }: CliContext,
  people: readonly Person[],
): void {
  for (const person of people.slice(0, PEOPLE_SHOWN)) {
    const others = person.names.filter((name) => name !== person.name);
    const known = [...person.phones, ...person.emails].filter(
      (mark) => mark !== person.name && !others.includes(mark),
    );
    const span =
      person.firstAt === null || person.lastAt === null
        ? []
        : [formatSpan(person.firstAt, person.lastAt, lang)];
    out(
      `${person.id}  ${[person.name, ...others, ...known].map((name) => visible(name)).join(" · ")}\n`,
    );
    out(
      `  ${[
        ...person.providers.map((provider) => t(`provider.${provider}`)),
        t("cli.records", { count: person.records }),
        t("cli.messagesFrom", { count: person.messages }),
        ...span,
      ].join(" · ")}\n`,
    );
  }
  if (people.length > PEOPLE_SHOWN)
    out(`${t("cli.morePeople", { count: people.length - PEOPLE_SHOWN })}\n`);
}

export function printDirectory(
  { t, lang, out }: CliContext,
  { name, companies, skipped, skippedPaths, dated }: DirectorySource,
): void {
  out(
    `${t("cli.directory", { count: companies, name: visible(name) })}${dated === null ? "" : ` ${t("cli.directoryDated", { date: formatDate(Date.parse(dated), lang) })}`}\n`,
  );
  if (skipped > 0) out(`${t("cli.directorySkipped", { count: skipped })}\n`);
  for (const path of skippedPaths) out(`  ${visible(path)}\n`);
}

export function printFindings(
  { t, out }: Pick<CliContext, "t" | "out">,
  findings: readonly Finding[],
): void {
  for (const finding of findings)
    out(
      `[${t(`severity.${finding.severity}`)}] ${visible(finding.title)}  (${finding.id})\n  ${visible(finding.why)}\n\n`,
    );
}

export function printHits(
  { t, lang, out }: CliContext,
  page: SearchPage,
): void {
  out(`${t("cli.hits", { count: page.total })}\n\n`);
  for (const hit of page.hits) {
    const when =
      hit.occurredAt === null
        ? (hit.localTime ?? t("cli.noTime"))
        : formatDate(hit.occurredAt, lang);
    const who = [hit.person, hit.organisation, hit.conversation?.title]
      .filter((name) => name !== null && name !== undefined)
      .map((name) => visible(name));
    out(
      `${when}  ${t(`category.${hit.category}`)}${who.length > 0 ? `  ${who.join(" · ")}` : ""}\n`,
    );
    for (const text of [hit.title, hit.text])
      if (text !== null) out(`  ${visible(text)}\n`);
    out(
      `  ${visible(hit.part)} › ${visible(hit.entry)} ${visible(hit.locator)}\n`,
    );
  }
}

export function printErased(
  { t, out }: CliContext,
  report: ErasedReport,
): void {
  out(`${t("cli.erased", { count: report.records })}\n`);
}

export function printSample(
  { t, out }: CliContext,
  report: SampleReport,
): void {
  for (const archive of report.archives) {
    const count = Object.values(archive.records).reduce(
      (sum, records) => sum + records,
      0,
    );
    out(
      `${t(`provider.${archive.provider}`)}  ${archive.account}  ${t("cli.records", { count })}\n`,
    );
    for (const path of archive.paths) out(`  ${path}\n`);
  }
}
