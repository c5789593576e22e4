import { FACT_KINDS } from "../../../../shared/domain/fact.ts";
import { actionWords, isActionKey } from "../../../../shared/i18n/actions.ts";
import type { Text } from "../../../../shared/i18n/text-type.ts";
import type { Category } from "../../../../shared/domain/category.ts";
import type { FlowOrUnknown } from "../../../../shared/domain/data-flow.ts";
import type { FactKind } from "../../../../shared/domain/fact.ts";
import type { Severity } from "../../../../shared/domain/finding.ts";
import type { Mechanism } from "../../../../shared/domain/mechanism.ts";
import type { Provider } from "../../../../shared/domain/archive.ts";
import type { Concern } from "../../../../shared/domain/story.ts";
import type { Trait } from "../../../../shared/domain/trait.ts";
import { listArchives } from "../../vault/archives.ts";
import { listCompanies } from "../../vault/companies.ts";
import { getCompleteness } from "../../vault/completeness.ts";
import { getPeopleId, listPeople } from "../../vault/people.ts";
import { listExposure } from "../exposure.ts";
import { ownFigures, PUBLISHED } from "../figures.ts";
import { listLinkage } from "../linkage.ts";
import { getPortrait } from "../portrait.ts";
import { runAudit } from "../run-audit.ts";
import { listStories } from "../stories.ts";
import { DPV_FLOWS, dpvSubjects } from "./dpv.ts";
import { evidenceRow } from "./evidence-rows.ts";
import type { Column, ReportSeen, Row, Section } from "./report-form.ts";

/** Records shown for each finding, the newest; all are counted. */
export const EVIDENCE_SHOWN = 20;

/** More values of one kind no page of the portrait holds. */
const KIND_STRIDE = 10_000_000;

const text = (key: Column["key"], words?: Column["words"]): Column => ({
  key,
  as: "text",
  ...(words !== undefined && { words }),
});
const number = (key: Column["key"]): Column => ({ key, as: "number" });
const time = (key: Column["key"]): Column => ({ key, as: "time" });
const yesNo = (key: Column["key"]): Column => ({ key, as: "yesNo" });

const provider = (t: Text, code: string): string =>
  t(`provider.${code as Provider}`);
const category = (t: Text, code: string): string =>
  t(`category.${code as Category}`);
const trait = (t: Text, code: string): string =>
  t(`report.trait.${code as Trait}`);

const span = [time("firstAt"), time("lastAt")];

/** The tables of a report, in their order. */
export const sections: readonly Section[] = [
  {
    id: "archives",
    columns: [
      text("archive"),
      text("provider", provider),
      text("account"),
      time("importedAt"),
      time("fromAt"),
      time("toAt"),
      number("records"),
      number("issues"),
      number("partsHere"),
      number("partsOf"),
      number("missingPages"),
      yesNo("html"),
    ],
    page({ vault }) {
      const limits = getCompleteness(vault).archives;
      return {
        rows: listArchives(vault).map((archive) => {
          const limit = limits.find(({ id }) => id === archive.id);
          return {
            archive: archive.id,
            provider: archive.provider,
            account: archive.account,
            importedAt: archive.importedAt,
            fromAt: limit?.dates?.fromAt ?? null,
            toAt: limit?.dates?.toAt ?? null,
            records: archive.records,
            issues: archive.issues,
            partsHere: limit?.parts?.here ?? archive.parts.length,
            partsOf: limit?.parts?.of ?? null,
            missingPages: limit?.missingPages ?? 0,
            html: limit?.html ?? false,
          };
        }),
      };
    },
  },
  {
    id: "missing",
    columns: [
      text("category", category),
      text("state", (t, code) =>
        t(`report.state.${code as "empty" | "absent"}`),
      ),
    ],
    page({ vault }) {
      const { empty, absent } = getCompleteness(vault);
      return {
        rows: [
          ...empty.map((id) => ({ category: id, state: "empty" })),
          ...absent.map((id) => ({ category: id, state: "absent" })),
        ],
      };
    },
  },
  {
    id: "exposure",
    columns: [
      text("category", category),
      text("flow", (t, code) => t(`flow.${code as FlowOrUnknown}`)),
      text("provider", provider),
      number("records"),
      ...span,
      number("organisations"),
      number("people"),
      number("sensitivity"),
      text("couldReveal", trait),
      yesNo("holdsSecrets"),
    ],
    page: ({ vault }) => ({
      rows: listExposure(vault).map((row) => ({
        ...row,
        dpvFlow: DPV_FLOWS[row.flow],
        dpvSubjects: dpvSubjects(row.category),
      })),
    }),
  },
  {
    id: "portrait",
    columns: [
      text("kind", (t, code) => t(`report.fact.${code as FactKind}`)),
      text("value"),
      text("providers", provider),
      number("records"),
      ...span,
    ],
    page({ vault }, offset) {
      const index = Math.floor(offset / KIND_STRIDE);
      const [group] = getPortrait(vault, {
        kind: FACT_KINDS[index]!,
        cursor: String(offset % KIND_STRIDE),
      });
      const isLast = index === FACT_KINDS.length - 1;
      return {
        rows: (group?.values ?? []).map((value) => ({ ...value })),
        next:
          typeof group?.next === "string"
            ? index * KIND_STRIDE + Number(group.next)
            : isLast
              ? undefined
              : (index + 1) * KIND_STRIDE,
      };
    },
  },
  {
    id: "findings",
    columns: [
      text("finding"),
      text("severity", (t, code) => t(`severity.${code as Severity}`)),
      text("title"),
      number("count"),
      text("why"),
      text("basis"),
      text("actions", (t, code) =>
        isActionKey(code) ? actionWords(t, code).label : code,
      ),
    ],
    page: ({ vault, t, names }) => ({
      rows: runAudit(vault, t).map((finding) => ({
        finding: finding.id,
        severity: finding.severity,
        title: names.text(finding.title),
        count: finding.count,
        why: names.text(finding.why),
        basis: finding.basis,
        actions: finding.actions,
        score: finding.score === null ? null : { ...finding.score },
      })),
    }),
  },
  {
    id: "evidence",
    columns: [
      text("finding"),
      text("record"),
      text("provider", provider),
      text("category", category),
      time("occurredAt"),
      text("localTime"),
      text("person"),
      text("organisation"),
      text("title"),
      text("text"),
      text("archive"),
      text("part"),
      text("partSha256"),
      text("entry"),
      text("entrySha256"),
      text("locator"),
    ],
    page: (seen) => ({
      rows: runAudit(seen.vault, seen.t).flatMap(({ id, evidence }) =>
        evidence.slice(0, EVIDENCE_SHOWN).flatMap((record): Row[] => {
          const row = evidenceRow(seen, record);
          return row === undefined ? [] : [{ finding: id, ...row }];
        }),
      ),
    }),
  },
  {
    id: "stories",
    columns: [
      text("title"),
      text("told"),
      text("fairness"),
      text("concerns", (t, code) => t(`story.concerns.${code as Concern}`)),
      text("answer"),
      text("findings"),
    ],
    page: ({ vault, t, names }) => ({
      rows: listStories(vault, runAudit(vault, t), t).map(
        ({ id, title, told, fairness, concerns, answer, findings }) => ({
          story: id,
          title,
          told,
          fairness,
          concerns,
          answer: names.text(answer),
          findings,
        }),
      ),
    }),
  },
  {
    id: "companies",
    columns: [
      text("name"),
      text("names"),
      text("domain"),
      text("mechanisms", (t, code) => t(`mechanism.${code as Mechanism}`)),
      number("records"),
      ...span,
      yesNo("known"),
      yesNo("broker"),
      yesNo("readable"),
      text("couldReveal", trait),
    ],
    page({ vault }, offset) {
      const page = listCompanies(vault, { cursor: String(offset) });
      return {
        rows: page.companies.map(({ mechanisms, signals, ...company }) => ({
          ...company,
          mechanisms: mechanisms.map(({ id }) => id),
          couldReveal: signals.map((signal) => signal.trait),
        })),
        next: page.next === null ? undefined : Number(page.next),
      };
    },
  },
  {
    id: "people",
    columns: [
      text("person"),
      text("names"),
      text("providers", provider),
      text("phones"),
      text("emails"),
      number("messages"),
      number("records"),
      ...span,
    ],
    page({ vault, names }, offset) {
      const page = listPeople(vault, { cursor: String(offset) });
      return {
        rows: page.people.map(({ id, name, ...person }) => ({
          ...person,
          person: names.person(getPeopleId(vault, id), name),
          ...(names.areLeftOut && { names: [], phones: [], emails: [] }),
        })),
        next: page.next === null ? undefined : Number(page.next),
      };
    },
  },
  {
    id: "linkage",
    columns: [
      text("services", provider),
      text("kind", (t, code) =>
        t(`report.link.${code as "contacts" | "phone"}`),
      ),
      number("count"),
      text("examples"),
      text("evidence"),
    ],
    page: (seen) => ({ rows: linkageRows(seen) }),
  },
  {
    id: "figures",
    columns: [
      text("figure", (t, code) =>
        t(`report.figure.${code as "mean" | "most" | "liveRamp"}`),
      ),
      text("published"),
      text("own"),
      text("source"),
      time("checkedAt"),
    ],
    page({ vault, t }) {
      const { companies, hasLiveRamp } = ownFigures(vault);
      const { mean, most, liveRampPercent, source, checkedAt } = PUBLISHED;
      const own = t("report.companies", { count: companies });
      return {
        rows: [
          {
            figure: "mean",
            published: t("report.companies", { count: mean }),
            own,
          },
          {
            figure: "most",
            published: t("report.companies", { count: most }),
            own,
          },
          {
            figure: "liveRamp",
            published: t("report.percent", { share: liveRampPercent }),
            own: t(hasLiveRamp ? "report.yes" : "report.no"),
          },
        ].map((row) => ({ ...row, source, checkedAt })),
      };
    },
  },
  {
    id: "parts",
    columns: [
      text("archive"),
      text("provider", provider),
      text("part"),
      number("bytes"),
      text("partSha256"),
    ],
    page: ({ vault, names }) => ({
      rows: listArchives(vault).flatMap((archive) =>
        archive.parts.map(({ name, bytes, sha256 }) => ({
          archive: archive.id,
          provider: archive.provider,
          part:
            archive.provider === "whatsapp"
              ? names.hidden(name)
              : names.text(name),
          bytes,
          partSha256: sha256,
        })),
      ),
    }),
  },
];

function linkageRows({ vault, names }: ReportSeen): Row[] {
  return listLinkage(vault).flatMap(({ services, own, contacts }): Row[] => [
    ...own.map(({ kind, count, examples }) => ({
      services,
      kind,
      count,
      examples: examples.map(({ value }) => value),
      evidence: examples.flatMap(({ evidence }) => evidence),
    })),
    ...(contacts.count === 0
      ? []
      : [
          {
            services,
            kind: "contacts",
            count: contacts.count,
            examples: contacts.examples.map(({ id, name, value }) =>
              names.areLeftOut
                ? names.person(getPeopleId(vault, id), name)
                : `${name} (${value})`,
            ),
            evidence: contacts.examples.flatMap(({ evidence }) => evidence),
          },
        ]),
  ]);
}
