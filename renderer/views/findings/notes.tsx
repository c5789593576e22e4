import type { ReactNode } from "react";

import type { Finding, ScoreParts } from "../../../shared/contract/commands.ts";
import { useText } from "../../i18n.tsx";
import { judgedOf, subjectOf } from "./subjects.ts";

/** What has to be said beside a finding: how sure it is, what it leaves open, what it was weighed by. */
export function Notes({ finding }: { finding: Finding }): ReactNode {
  const t = useText();
  const judged = judgedOf(finding.id);
  const subject = subjectOf(finding.id);
  return (
    <>
      <div className="aside">
        <strong>{t("window.findings.sure.heading")}</strong>
        <br />
        {finding.count === 0
          ? t("window.findings.sure.missing")
          : t("window.findings.sure.records")}
        {judged !== undefined && (
          <>
            <br />
            {t(`window.findings.sure.${judged.by}`)}
          </>
        )}
      </div>
      {subject !== undefined && (
        <div className="aside">
          <strong>{t("window.findings.notShown.heading")}</strong>{" "}
          {t(`window.findings.notShown.${subject}`)}
        </div>
      )}
      {finding.score !== null && <Weight score={finding.score} />}
    </>
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
function Weight({ score }: { score: ScoreParts }): ReactNode {
  const t = useText();
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
