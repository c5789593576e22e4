import { useSearch } from "@tanstack/react-router";
import { Lightbulb } from "lucide-react";
import { useEffect, useRef, type ReactNode } from "react";

import type { Finding, ScoreParts } from "../../../shared/contract/commands.ts";
import { Go } from "../../components/go.tsx";
import { NothingYet } from "../../components/nothing-yet.tsx";
import { Headline, Page } from "../../components/page.tsx";
import { SeverityMark } from "../../components/severity-mark.tsx";
import { StepRow } from "../../components/steps.tsx";
import { useEngine } from "../../engine-client.ts";
import { useText } from "../../i18n.tsx";
import type { FindingsParams } from "../../places.ts";
import { Evidence } from "./evidence.tsx";
import { bySeverity } from "./order.ts";

/** What stands out in the archives: each with its evidence, what it means and what to do. */
export function FindingsView(): ReactNode {
  const t = useText();
  const { finding }: FindingsParams = useSearch({ strict: false });
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
          <ul className="findings">
            {findings.map((each) => (
              <li key={each.id}>
                <FindingArticle
                  finding={each}
                  isAskedFor={each.id === finding}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}

function FindingArticle(props: {
  finding: Finding;
  /** Somebody came here for this one. */
  isAskedFor: boolean;
}): ReactNode {
  const t = useText();
  const { finding, isAskedFor } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const id = `finding-${finding.id}`;

  useEffect(() => {
    if (!isAskedFor) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest("article")?.scrollIntoView({ block: "start" });
  }, [isAskedFor]);

  return (
    <article className="finding" aria-labelledby={id}>
      <div>
        <SeverityMark severity={finding.severity} />
        <h2 className="title" id={id} ref={heading} tabIndex={-1}>
          {finding.title}
        </h2>
        {finding.count > 0 && <Evidence finding={finding} />}
        <h3 className="part">{t("window.findings.meaning")}</h3>
        <p className="prose">{finding.why}</p>
        {finding.actions.length > 0 && (
          <>
            <h3 className="part">{t("window.findings.actions")}</h3>
            <ul className="list moves">
              {finding.actions.map((step) => (
                <li key={step}>
                  <StepRow step={step} />
                </li>
              ))}
            </ul>
            <p className="small gap">
              <Go place={{ to: "/checklist" }}>
                {t("window.findings.toChecklist")}
              </Go>
            </p>
          </>
        )}
      </div>
      <div className="margin-notes">
        <div className="aside">
          <strong>{t("window.findings.basis")}</strong>
          <br />
          {finding.basis}
        </div>
        {finding.score !== null && <Weight finding={finding} />}
      </div>
    </article>
  );
}

/** The steps of each part of a score, the lowest first; none and nothing to say are left out. */
const SCORE_WORDS = {
  sensitivity: ["ordinary", "personal", "harmful", "protected"],
  spread: ["service", "named", "many"],
  scale: ["tens", "hundreds", "thousands"],
  freshness: ["years", "year"],
  others: ["concerned"],
} as const satisfies Record<keyof ScoreParts, readonly string[]>;

type ScoreKey = {
  [
    Part in keyof ScoreParts
  ]: `window.score.${Part}.${(typeof SCORE_WORDS)[Part][number]}`;
}[keyof ScoreParts];

function scoreKeys(score: ScoreParts): ScoreKey[] {
  return Object.entries(SCORE_WORDS).flatMap(([part, words]) => {
    const word = words[score[part as keyof ScoreParts] - 1];
    return word === undefined
      ? []
      : [`window.score.${part}.${word}` as ScoreKey];
  });
}

/** What a finding was weighed by: the parts in words, never one number. */
function Weight({ finding }: { finding: Finding }): ReactNode {
  const t = useText();
  const { score } = finding;
  if (score === null) return null;
  return (
    <div className="aside">
      <strong>{t("window.findings.weight")}</strong>
      <ul>
        {scoreKeys(score).map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </div>
  );
}
