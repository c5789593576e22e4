import { Download, FolderOpen, Play } from "lucide-react";
import { useState, type DragEvent, type ReactNode } from "react";

import { Act } from "../../components/act.tsx";
import { ErrorNotice, FailureNotice } from "../../components/notices.tsx";
import { Headline, Page } from "../../components/page.tsx";
import { bridge, useEngine } from "../../engine-client.ts";
import { useFormat, useText } from "../../i18n.tsx";
import { useImportJob } from "../../import-job.tsx";
import { GettingFiles } from "./getting-files.tsx";
import { ImportProgress } from "./import-progress.tsx";
import { ImportReportCard } from "./import-report.tsx";

/** The first minute: bring archives in, learn how to get them, or look around with a made-up one. */
export function StartView(): ReactNode {
  const t = useText();
  const { state, dismiss } = useImportJob();
  const archives = useEngine("archive.list", {}).data?.archives.length ?? 0;
  return (
    <Page title={t("window.nav.start")}>
      <Headline>
        {archives === 0 ? t("window.start.first") : t("window.start.another")}
      </Headline>
      <p className="lede">
        {archives === 0
          ? t("window.start.lede")
          : t("window.start.ledeAnother")}
      </p>
      <div className="section-tight two two-wide">
        <div className="stack">
          {state.is === "done" && <ImportReportCard report={state.report} />}
          {state.is === "failed" && (
            <FailureNotice failure={state.failure}>
              <Act onPress={dismiss}>{t("window.understood")}</Act>
            </FailureNotice>
          )}
          {state.is === "running" ? (
            <ImportProgress run={state} />
          ) : (
            <DropZone />
          )}
          {archives === 0 && state.is !== "running" && <Sample />}
        </div>
        <div>
          <GettingFiles />
          <div className="aside section-tight" role="note">
            <strong>{t("window.start.safe")}</strong>{" "}
            {t("window.start.safeText")}
          </div>
        </div>
      </div>
    </Page>
  );
}

function DropZone(): ReactNode {
  const t = useText();
  const { state, start } = useImportJob();
  const [isOver, setOver] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const hasReport = state.is === "done";

  async function take(
    choose: () => Promise<string[]>,
    whenNone?: () => void,
  ): Promise<void> {
    setError(null);
    try {
      const paths = await choose();
      if (paths.length > 0) start(paths, t.locale);
      else whenNone?.();
    } catch (failure) {
      setError(failure);
    }
  }

  const [isNoFile, setNoFile] = useState(false);
  function onDrop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    setNoFile(false);
    const files = [...event.dataTransfer.files];
    void take(
      () => bridge().host.pickFiles(files),
      () => setNoFile(true),
    );
  }

  return (
    <>
      {/* The buttons inside do the same for whoever cannot drag. */}
      <div
        className="drop"
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          event.dataTransfer.dropEffect = "copy";
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <Download size={36} strokeWidth={1.25} aria-hidden="true" />
        <h2 className="answer">{t("window.start.drop")}</h2>
        <p className="small soft">{t("window.start.dropText")}</p>
        <div className="bar">
          <Act
            look={hasReport ? "plain" : "main"}
            onPress={() => void take(() => bridge().host.pick("archives"))}
          >
            {t("window.start.chooseFiles")}
          </Act>
          <Act onPress={() => void take(() => bridge().host.pick("folder"))}>
            <FolderOpen size={18} strokeWidth={1.5} aria-hidden="true" />
            {t("window.start.chooseFolder")}
          </Act>
        </div>
        {isNoFile && (
          <p className="small" role="alert">
            {t("window.start.noFile")}
          </p>
        )}
      </div>
      <Understood />
      {error !== null && <ErrorNotice error={error} />}
    </>
  );
}

/** Which services' downloads are understood, and what happens with the others. */
function Understood(): ReactNode {
  const t = useText();
  const format = useFormat();
  const providers = useEngine("providers.list", {}).data?.providers;
  if (providers === undefined) return null;
  const names = (mapped: boolean): string =>
    format.list(
      providers
        .filter((each) => each.mapped === mapped)
        .map(({ id }) => t(`provider.${id}`)),
    );
  return (
    <p className="help">
      {providers.every(({ mapped }) => mapped)
        ? t("window.start.understoodAll", { names: names(true) })
        : t("window.start.understood", {
            names: names(true),
            others: names(false),
          })}
    </p>
  );
}

function Sample(): ReactNode {
  const t = useText();
  const { startSample } = useImportJob();
  return (
    <div className="aside" role="note">
      <strong>{t("window.start.sample")}</strong> {t("window.start.sampleText")}
      <p className="mt-3">
        <Act onPress={() => startSample(t.locale)}>
          <Play size={16} strokeWidth={1.5} aria-hidden="true" />
          {t("window.start.sampleStep")}
        </Act>
      </p>
    </div>
  );
}
