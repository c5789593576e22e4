import { useEffect, useState, type ReactNode } from "react";
import { Label, ProgressBar } from "react-aria-components";

import { Act } from "../../components/act.tsx";
import { Piece } from "../../components/archive-text.tsx";
import { Go } from "../../components/go.tsx";
import { useEngine } from "../../engine-client.ts";
import { Rich, useFormat, useText } from "../../i18n.tsx";
import { useImportJob, type ImportState } from "../../import-job.tsx";
import { secondsLeft } from "./seconds-left.ts";

type Running = Extract<ImportState, { is: "running" }>;

/** A running import: how far, what is being read, what was found so far, and how to stop it. */
export function ImportProgress({ run }: { run: Running }): ReactNode {
  const t = useText();
  const format = useFormat();
  const { stop } = useImportJob();
  const hasArchives =
    (useEngine("archive.list", {}).data?.archives.length ?? 0) > 0;
  const now = useClock();
  const { progress, startedAt, stopping } = run;
  const read = progress?.bytesRead ?? 0;
  const total = progress?.bytesTotal ?? 0;
  const left =
    progress?.phase === "read"
      ? secondsLeft(read, total, now - startedAt)
      : null;
  return (
    <section className="card" aria-labelledby="import-running">
      <div className="bar">
        <h2 className="answer" id="import-running">
          {stopping
            ? t("window.import.stopping")
            : t(`window.import.phase.${progress?.phase ?? "open"}`)}
        </h2>
        {left !== null && !stopping && (
          <span className="soft small bar-end">
            {left < 60
              ? t("window.import.underMinute")
              : t("window.import.left", { count: Math.round(left / 60) })}
          </span>
        )}
      </div>
      <ProgressBar
        className="progress-bar gap"
        value={total === 0 ? 0 : (read / total) * 100}
        isIndeterminate={total === 0}
      >
        {({ percentage }) => (
          <>
            <Label className="vh">{t("window.import.progress")}</Label>
            <svg className="progress" aria-hidden="true">
              <rect
                className="bg"
                x="0.5"
                y="0.5"
                width="99.8%"
                height="9"
                rx="4.5"
              />
              <rect
                className="fg"
                width={`${percentage ?? 0}%`}
                height="10"
                rx="5"
              />
            </svg>
          </>
        )}
      </ProgressBar>
      <p className="prov gap now-reading">
        {total > 0 &&
          t("window.import.bytes", {
            read: format.bytes(read),
            total: format.bytes(total),
          })}
        {progress?.entry !== null && progress?.entry !== undefined && (
          <>
            {" · "}
            <Piece>{progress.entry}</Piece>
          </>
        )}
      </p>
      <p className="found-so-far">
        <Rich
          say="window.import.soFar"
          values={{ count: progress?.records ?? 0 }}
          parts={{
            count: (
              <span className="big">
                {format.number(progress?.records ?? 0)}
              </span>
            ),
          }}
        />
      </p>
      <div className="bar section-tight">
        {hasArchives && (
          <Go place={{ to: "/overview" }} className="btn">
            {t("window.import.lookAround")}
          </Go>
        )}
        <Act
          look={hasArchives ? "quiet" : "plain"}
          disabled={stopping}
          onPress={stop}
        >
          {t("window.import.stop")}
        </Act>
      </div>
      <p className="help">{t("window.import.stopText")}</p>
    </section>
  );
}

/** The time, twice a second: for what is left, not for show. */
function useClock(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  return now;
}
