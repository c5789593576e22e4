import { useSearch } from "@tanstack/react-router";
import { Lightbulb, Printer } from "lucide-react";
import { useRef, useState, type ReactNode } from "react";

import type { Finding, FullRecord } from "../../../shared/contract/commands.ts";
import { Act } from "../../components/act.tsx";
import { Go } from "../../components/go.tsx";
import { Empty, ErrorNotice } from "../../components/notices.tsx";
import { NothingYet } from "../../components/nothing-yet.tsx";
import { Headline, Page } from "../../components/page.tsx";
import { RecordPanel } from "../../components/record-panel.tsx";
import { SeverityMark } from "../../components/severity-mark.tsx";
import { StepRow } from "../../components/steps.tsx";
import { bridge, useEngine } from "../../engine-client.ts";
import { useFormat, useText } from "../../i18n.tsx";
import type { FindingsParams } from "../../places.ts";
import { CopyEvidence } from "./copy-evidence.tsx";
import { Evidence } from "./evidence.tsx";
import { Notes } from "./notes.tsx";
import { bySeverity } from "./order.ts";
import { subjectOf } from "./subjects.ts";
import { useDismissals } from "./use-dismissals.ts";

/** One finding: the records it rests on first, then what it means and what to do. */
export function FindingView(): ReactNode {
  const t = useText();
  const { finding: id, subject }: FindingsParams = useSearch({ strict: false });
  const answer = useEngine("findings.list", { lang: t.locale });
  const all = answer.data && bySeverity(answer.data.findings);
  const finding = all?.find((each) => each.id === id);
  // Another finding is another page: its heading takes the focus, and nothing of the one before is open.
  return (
    <OneFinding
      key={id}
      finding={finding}
      all={(all ?? []).filter(
        (each) => subject === undefined || subjectOf(each.id) === subject,
      )}
      params={{ ...(subject !== undefined && { subject }) }}
      isAnswered={all !== undefined}
      error={answer.error}
    />
  );
}

function OneFinding(props: {
  finding: Finding | undefined;
  /** Those that one can step through. */
  all: readonly Finding[];
  params: FindingsParams;
  isAnswered: boolean;
  error: unknown;
}): ReactNode {
  const t = useText();
  const { finding, all, params } = props;
  const [opened, setOpened] = useState<FullRecord>();
  const pressed = useRef<HTMLElement>(null);
  const dismissals = useDismissals();
  const title = finding?.title ?? t("window.nav.findings");

  function close(): void {
    setOpened(undefined);
    requestAnimationFrame(() => pressed.current?.focus());
  }

  return (
    <div className={opened === undefined ? "" : "split"}>
      <Page title={title} key={finding === undefined ? "none" : "one"}>
        {finding === undefined && !props.isAnswered && (
          <NothingYet
            heading={t("window.nav.findings")}
            isEmpty={false}
            error={props.error}
            icon={Lightbulb}
            title={t("window.findings.empty")}
          >
            {t("window.findings.emptyText")}
          </NothingYet>
        )}
        {finding === undefined && props.isAnswered && <Gone params={params} />}
        {finding !== undefined && (
          <Found
            finding={finding}
            params={params}
            onSource={(record) => {
              pressed.current = document.activeElement as HTMLElement | null;
              setOpened(record);
            }}
            onWrong={dismissals.add}
          />
        )}
        <div role="status">
          {dismissals.last !== null && (
            <p className="bar gap small">
              {t("window.findings.dismissed")}
              <Act onPress={dismissals.undo}>{t("window.findings.undo")}</Act>
            </p>
          )}
        </div>
        {dismissals.error !== null && <ErrorNotice error={dismissals.error} />}
        {finding !== undefined && (
          <Neighbours finding={finding} all={all} params={params} />
        )}
      </Page>
      {opened !== undefined && <RecordPanel hit={opened} onClose={close} />}
    </div>
  );
}

function Gone({ params }: { params: FindingsParams }): ReactNode {
  const t = useText();
  return (
    <>
      <Headline look="vh">{t("window.nav.findings")}</Headline>
      <Empty
        icon={<Lightbulb size={28} strokeWidth={1.5} aria-hidden="true" />}
        title={t("window.findings.gone")}
        step={
          <Go place={{ to: "/findings", search: params }} className="btn">
            {t("window.findings.toList")}
          </Go>
        }
      >
        {t("window.findings.goneText")}
      </Empty>
    </>
  );
}

function Found(props: {
  finding: Finding;
  params: FindingsParams;
  onSource: (record: FullRecord) => void;
  onWrong: (subject: string) => void;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const [failure, setFailure] = useState<unknown>(null);
  const { finding, params } = props;
  const { id, count, firstAt, lastAt } = finding;
  const subject = subjectOf(id);
  const print = (): void => {
    setFailure(null);
    bridge()
      .host.print(t("window.findings.printName", { finding: id.toLowerCase() }))
      .catch(setFailure);
  };
  return (
    <>
      <p className="eyebrow">
        <Go place={{ to: "/findings", search: { ...params, finding: id } }}>
          {t("window.nav.findings")}
        </Go>
        {subject !== undefined &&
          ` › ${t(`window.findings.subject.${subject}`)}`}
      </p>
      <SeverityMark severity={finding.severity} />
      <Headline>{finding.title}</Headline>
      <p className="lede">
        {count === 0
          ? t("window.findings.nothingToShow")
          : [
              t("window.findings.records", { count }),
              firstAt === null || lastAt === null
                ? null
                : format.span(firstAt, lastAt),
            ]
              .filter((each) => each !== null)
              .join(" · ")}
      </p>
      <div className="finding section-tight">
        <div>
          {count > 0 && (
            <Evidence
              finding={finding}
              onSource={props.onSource}
              onWrong={props.onWrong}
            />
          )}
          <h2 className="part">{t("window.findings.meaning")}</h2>
          <p className="prose">{finding.why}</p>
          {finding.actions.length > 0 && (
            <>
              <h2 className="part">{t("window.findings.actions")}</h2>
              <ul className="list moves">
                {finding.actions.map((step) => (
                  <li key={step}>
                    <StepRow step={step} level={3} />
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
          <h2 className="part">{t("window.findings.right")}</h2>
          <p className="prose">{finding.basis}</p>
        </div>
        <div className="margin-notes">
          <Notes finding={finding} />
          <CopyEvidence id={id} />
          <p className="section-tight">
            <Act onPress={print}>
              <Printer size={18} strokeWidth={1.5} aria-hidden="true" />
              {t("window.findings.print")}
            </Act>
          </p>
          {failure !== null && <ErrorNotice error={failure} />}
        </div>
      </div>
    </>
  );
}

/** The findings before and after it in the list. */
function Neighbours(props: {
  finding: Finding;
  all: readonly Finding[];
  params: FindingsParams;
}): ReactNode {
  const t = useText();
  const { finding, all, params } = props;
  const at = all.findIndex(({ id }) => id === finding.id);
  const [before, after] = at === -1 ? [] : [all[at - 1], all[at + 1]];
  if (before === undefined && after === undefined) return null;
  const go = (each: Finding, words: string): ReactNode => (
    <p>
      <span className="faint">{words}</span>
      <br />
      <Go
        place={{
          to: "/findings/one",
          search: { ...params, finding: each.id },
        }}
      >
        {each.title}
      </Go>
    </p>
  );
  return (
    <nav
      className="neighbours section"
      aria-label={t("window.findings.neighbours")}
    >
      {before !== undefined && go(before, t("window.findings.previous"))}
      {after !== undefined && go(after, t("window.findings.next"))}
    </nav>
  );
}
