import { useNavigate, useSearch } from "@tanstack/react-router";
import { Lightbulb } from "lucide-react";
import { useEffect, useRef, type ReactNode } from "react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";

import type { Finding } from "../../../shared/contract/commands.ts";
import { firstSentences } from "../../components/first-sentences.ts";
import { Go, NumberLink } from "../../components/go.tsx";
import { NothingYet } from "../../components/nothing-yet.tsx";
import { Headline, Page } from "../../components/page.tsx";
import {
  SEVERITY_STEPS,
  SeverityMark,
} from "../../components/severity-mark.tsx";
import { TakeAlong } from "../../components/take-along.tsx";
import { useEngine } from "../../engine-client.ts";
import { useFormat, useText } from "../../i18n.tsx";
import type { FindingsParams } from "../../places.ts";
import { bySeverity } from "./order.ts";
import { subjectOf, SUBJECTS, type Subject } from "./subjects.ts";

/** What stands out in the archives, by how much it matters; each opens a page of its own. */
export function FindingsView(): ReactNode {
  const t = useText();
  const { finding, subject }: FindingsParams = useSearch({ strict: false });
  const answer = useEngine("findings.list", { lang: t.locale });
  const findings =
    answer.data === undefined ? undefined : bySeverity(answer.data.findings);
  return (
    <Page
      title={t("window.nav.findings")}
      focusesItself={finding !== undefined}
    >
      {findings === undefined || findings.length === 0 ? (
        <NothingYet
          heading={t("window.nav.findings")}
          isEmpty={findings !== undefined}
          error={answer.error}
          icon={Lightbulb}
          title={t("window.findings.empty")}
        >
          {t("window.findings.emptyText")}
        </NothingYet>
      ) : (
        <>
          <Headline>
            {t("window.findings.title", { count: findings.length })}
          </Headline>
          <p className="lede">{t("window.findings.lede")}</p>
          <TakeAlong />
          <SubjectFilter findings={findings} subject={subject} />
          <Groups
            findings={findings.filter(
              ({ id }) => subject === undefined || subjectOf(id) === subject,
            )}
            subject={subject}
            from={finding}
          />
        </>
      )}
    </Page>
  );
}

const ALL = "all";

function SubjectFilter(props: {
  findings: readonly Finding[];
  subject: Subject | undefined;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const navigate = useNavigate();
  const { findings, subject } = props;
  const chips = [
    { id: ALL, words: t("window.findings.all"), count: findings.length },
    ...SUBJECTS.map((id) => ({
      id,
      words: t(`window.findings.subject.${id}`),
      count: findings.filter((each) => subjectOf(each.id) === id).length,
    })).filter(({ id, count }) => count > 0 || id === subject),
  ];
  return (
    <ToggleButtonGroup
      className="chips section-tight"
      aria-label={t("window.findings.filter")}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[subject ?? ALL]}
      onSelectionChange={(keys) => {
        const chosen = SUBJECTS.find((each) => keys.has(each));
        void navigate({
          to: "/findings",
          search: chosen === undefined ? {} : { subject: chosen },
          replace: true,
          resetScroll: false,
        });
      }}
    >
      {chips.map(({ id, words, count }) => (
        <ToggleButton key={id} id={id} className="chip">
          {words} <span className="faint">{format.number(count)}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

function Groups(props: {
  findings: readonly Finding[];
  subject: Subject | undefined;
  /** The one whose page somebody comes back from. */
  from: string | undefined;
}): ReactNode {
  const { findings, subject, from } = props;
  return SEVERITY_STEPS.map((severities) => {
    const own = findings.filter(({ severity }) =>
      severities.includes(severity),
    );
    const [first] = own;
    if (first === undefined) return null;
    const id = `severity-${first.severity}`;
    return (
      <section
        key={severities[0]}
        className="section-tight"
        aria-labelledby={id}
      >
        <h2 id={id} className="finding-group">
          <SeverityMark severity={first.severity} />
        </h2>
        <ul className="list finding-rows">
          {own.map((finding) => (
            <li key={finding.id}>
              <Row
                finding={finding}
                subject={subject}
                isFrom={finding.id === from}
              />
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

function Row(props: {
  finding: Finding;
  subject: Subject | undefined;
  isFrom: boolean;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const navigate = useNavigate();
  const row = useRef<HTMLElement>(null);
  const { finding, subject, isFrom } = props;
  const { id, firstAt, lastAt } = finding;
  const about = subjectOf(id);

  useEffect(() => {
    if (!isFrom) return;
    row.current?.querySelector<HTMLElement>("a, [role=link]")?.focus({
      preventScroll: true,
    });
    row.current?.scrollIntoView({ block: "center" });
  }, [isFrom]);

  /** The step back leads to this row, not to the top of the list. */
  async function open(): Promise<void> {
    await navigate({
      to: "/findings",
      search: { finding: id, ...(subject !== undefined && { subject }) },
      replace: true,
      resetScroll: false,
    });
    await navigate({
      to: "/findings/one",
      search: { finding: id, ...(subject !== undefined && { subject }) },
      resetScroll: false,
    });
  }

  return (
    <article className="finding-row" ref={row}>
      <h3>
        <Go onPress={() => void open()} className="head-link">
          {finding.title}
        </Go>
      </h3>
      <p>{firstSentences(finding.why, t.locale, 1)}</p>
      <p className="facts">
        {about !== undefined && `${t(`window.findings.subject.${about}`)} · `}
        {finding.count === 0 ? (
          t("window.findings.noRecords")
        ) : (
          <NumberLink place={{ to: "/search", search: { finding: id } }}>
            {t("window.findings.records", { count: finding.count })}
          </NumberLink>
        )}
        {firstAt !== null &&
          lastAt !== null &&
          ` · ${format.span(firstAt, lastAt)}`}
      </p>
    </article>
  );
}
