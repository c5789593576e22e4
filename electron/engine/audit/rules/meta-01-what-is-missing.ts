import type { ArchiveLimits } from "../../../../shared/contract/commands.ts";
import type { Category } from "../../../../shared/domain/category.ts";
import { formatDate } from "../../../../shared/i18n/format.ts";
import type { Text } from "../../../../shared/i18n/text-type.ts";
import { getCompleteness } from "../../vault/completeness.ts";
import { noEvidence } from "../evidence.ts";
import type { FindingRule } from "../rule.ts";

/** What no download shows, and what these do not: dates, parts and pages left out, kinds empty or not there at all. */
export const whatIsMissing: FindingRule = {
  id: "META-01",
  actions: ["dyi", "req_meta"],
  evidence: noEvidence,
  weight: null,
  measure({ vault, t }) {
    const { archives, empty, absent } = getCompleteness(vault);
    if (archives.length === 0) return undefined;
    return {
      floor: "info",
      title: {},
      more: [
        // Several downloads of one account may lack the same.
        ...new Set(archives.flatMap((archive) => limitsOf(archive, t))),
        ...(empty.length > 0
          ? [t("finding.META-01.empty", { list: named(empty, t) })]
          : []),
        ...(absent.length > 0
          ? [t("finding.META-01.absent", { list: named(absent, t) })]
          : []),
      ],
    };
  },
};

/** The sentences about one archive, each naming it. */
function limitsOf(limits: ArchiveLimits, t: Text): string[] {
  const { dates, parts, missingPages, html } = limits;
  const archive = nameOf(limits, t);
  return [
    ...(dates === null
      ? []
      : [t("finding.META-01.dates", { archive, dates: spanOf(dates, t) })]),
    ...(parts === null
      ? []
      : [
          t("finding.META-01.parts", {
            archive,
            count: parts.here,
            of: parts.of,
          }),
        ]),
    ...(missingPages === 0
      ? []
      : [t("finding.META-01.pages", { archive, count: missingPages })]),
    // The sentence is about what Facebook's pages leave out.
    ...(html && limits.provider === "facebook"
      ? [t("finding.META-01.html", { archive })]
      : []),
  ];
}

function nameOf({ provider, account }: ArchiveLimits, t: Text): string {
  const service = t(`provider.${provider}`);
  return account === null ? service : `${service}, ${account}`;
}

function spanOf(
  { fromAt, toAt }: NonNullable<ArchiveLimits["dates"]>,
  t: Text,
): string {
  return [fromAt, toAt]
    .map((at) => (at === null ? "…" : formatDate(at, t.locale)))
    .join(" – ");
}

/** With dots between them: some names hold a comma. */
function named(list: readonly Category[], t: Text): string {
  return list.map((category) => t(`category.${category}`)).join(" · ");
}
