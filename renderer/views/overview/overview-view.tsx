import { Inbox } from "lucide-react";
import { useRef, type ReactNode } from "react";

import type {
  ArchiveRow,
  Finding,
  Overview,
} from "../../../shared/contract/commands.ts";
import { PROVIDERS } from "../../../shared/domain/archive.ts";
import { Go, NumberLink } from "../../components/go.tsx";
import { NothingYet } from "../../components/nothing-yet.tsx";
import { ErrorNotice, Waiting } from "../../components/notices.tsx";
import { Headline, Page } from "../../components/page.tsx";
import { SeverityMark } from "../../components/severity-mark.tsx";
import { TakeAlong } from "../../components/take-along.tsx";
import { useEngine } from "../../engine-client.ts";
import { Rich, useFormat, useText } from "../../i18n.tsx";
import { ObservationCalendar } from "./calendar.tsx";
import { CategoryTable } from "./category-table.tsx";
import { CompanyTable } from "./company-table.tsx";
import { FlowDiagram } from "./flow-diagram.tsx";
import { LoginMap } from "./login-map.tsx";
import { OriginBar } from "./origin-bar.tsx";
import { PublishedFigures } from "./published-figures.tsx";
import { firstSentences } from "../../components/first-sentences.ts";
import { totalsOf, type Totals } from "./sums.ts";
import { Timeline } from "./timeline.tsx";

/** What they hold, how they came by it, since when, and who else has a part in it. */
export function OverviewView(): ReactNode {
  const t = useText();
  const overview = useEngine("overview.get", {});
  const archives = useEngine("archive.list", {});
  return (
    <Page title={t("window.nav.overview")}>
      {overview.data === undefined ||
      archives.data === undefined ||
      archives.data.archives.length === 0 ? (
        <NothingYet
          heading={t("window.nav.overview")}
          isEmpty={archives.data?.archives.length === 0}
          error={overview.error ?? archives.error}
          icon={Inbox}
          title={t("window.overview.empty")}
        >
          {t("window.overview.emptyText")}
        </NothingYet>
      ) : (
        <Held overview={overview.data} archives={archives.data.archives} />
      )}
    </Page>
  );
}

function Held(props: {
  overview: Overview;
  archives: readonly ArchiveRow[];
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const { overview, archives } = props;
  const totals = totalsOf(overview);
  const companies = useRef<HTMLHeadingElement>(null);
  const newest = Math.max(...archives.map(({ importedAt }) => importedAt));
  return (
    <>
      <p className="eyebrow">
        <Rich
          say="window.overview.from"
          values={{ count: archives.length, date: format.date(newest) }}
          parts={{
            count: (
              <NumberLink place={{ to: "/archives" }}>
                {t("window.archives.count", { count: archives.length })}
              </NumberLink>
            ),
          }}
        />
      </p>
      <Headline>
        <Keeps archives={archives} totals={totals} />
      </Headline>
      <p className="lede">
        <Rich
          say="window.overview.lede"
          parts={{
            guessed: (
              <NumberLink
                place={{ to: "/search", search: { flow: "inferred" } }}
              >
                {format.number(totals.flows.inferred)}
              </NumberLink>
            ),
            people: (
              <NumberLink place={{ to: "/people" }}>
                {t("window.overview.people", { count: overview.people })}
              </NumberLink>
            ),
            organisations: (
              <NumberLink place={{ to: "/companies" }}>
                {t("window.overview.organisations", {
                  count: overview.organisations,
                })}
              </NumberLink>
            ),
          }}
        />
      </p>
      <p className="lede-more">
        <Go place={{ to: "/portrait" }}>{t("window.portrait.open")}</Go>
      </p>
      <Telling />
      <OriginBar totals={totals} />
      <CategoryTable
        overview={overview}
        onCompanies={() => show(companies.current)}
      />
      <FlowDiagram services={overview.services} totals={totals} />
      <Timeline />
      <ObservationCalendar />
      <CompanyTable total={overview.organisations} heading={companies} />
      {hasReports(overview) && <PublishedFigures />}
      <LoginMap />
      <NotShown />
      <TakeAlong />
    </>
  );
}

/** Whether there is anything to hold against published figures: none is no answer where nobody asked for it. */
function hasReports({ categories }: Overview): boolean {
  return categories.some(
    ({ id, records }) => id === "off_platform" && records > 0,
  );
}

/** Brings a heading of this page before the eyes, and the focus with it. */
function show(heading: HTMLElement | null): void {
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: "start" });
}

function Keeps(props: {
  archives: readonly ArchiveRow[];
  totals: Totals;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const { archives, totals } = props;
  const providers = PROVIDERS.filter((id) =>
    archives.some(({ provider }) => provider === id),
  );
  const values = {
    count: providers.length,
    services: format.list(providers.map((id) => t(`provider.${id}`))),
  };
  const parts = {
    records: (
      <NumberLink place={{ to: "/search", search: { all: true } }}>
        {format.number(totals.records)}
      </NumberLink>
    ),
  };
  return totals.firstAt === null ? (
    <Rich say="window.overview.keepsUndated" values={values} parts={parts} />
  ) : (
    <Rich
      say="window.overview.keeps"
      values={{ ...values, month: format.month(totals.firstAt) }}
      parts={parts}
    />
  );
}

/** The findings that matter most, as on a front page. */
function Telling(): ReactNode {
  const t = useText();
  const findings = useEngine("findings.list", { lang: t.locale });
  if (findings.error !== null)
    return (
      <section className="section-tight">
        <ErrorNotice error={findings.error} />
      </section>
    );
  const all = findings.data?.findings;
  if (all === undefined)
    return (
      <section className="section-tight">
        <Waiting lines={4} />
      </section>
    );
  const three = all.slice(0, 3);
  if (three.length === 0) return null;
  return (
    <section className="section-tight" aria-labelledby="telling">
      <div className="cols3-head">
        <h2 id="telling">{t("window.overview.telling")}</h2>
        <Go place={{ to: "/findings" }}>
          {t("window.overview.allFindings", { count: all.length })}
        </Go>
      </div>
      <ul className="cols3">
        {three.map((finding) => (
          <li key={finding.id}>
            <Front finding={finding} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Front({ finding }: { finding: Finding }): ReactNode {
  const t = useText();
  const place = {
    to: "/findings/one",
    search: { finding: finding.id },
  } as const;
  return (
    <>
      <SeverityMark severity={finding.severity} />
      <h3>
        <Go place={place} className="head-link">
          {finding.title}
        </Go>
      </h3>
      <p>{firstSentences(finding.why, t.locale, 2)}</p>
      <p className="more">
        <Go
          place={place}
          label={`${t("window.overview.readEvidence")}: ${finding.title}`}
        >
          {t("window.overview.readEvidence")}
        </Go>
      </p>
    </>
  );
}

/** What no download shows, and what these archives do not hold: said where one could take silence for an answer. */
function NotShown(): ReactNode {
  const t = useText();
  const limit = useEngine("findings.list", {
    lang: t.locale,
  }).data?.findings.find(({ id }) => id === "META-01");
  if (limit === undefined) return null;
  return (
    <div className="section aside" role="note">
      <strong>{limit.title}.</strong> {limit.why}{" "}
      <Go place={{ to: "/findings/one", search: { finding: limit.id } }}>
        {t("window.overview.askForIt")}
      </Go>
    </div>
  );
}
