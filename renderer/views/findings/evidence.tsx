import { useState, type ReactNode } from "react";
import { Button } from "react-aria-components";

import type {
  Finding,
  FullRecord,
  Ground,
} from "../../../shared/contract/commands.ts";
import { Act } from "../../components/act.tsx";
import { Piece } from "../../components/archive-text.tsx";
import { Go } from "../../components/go.tsx";
import { ErrorNotice, Waiting } from "../../components/notices.tsx";
import { recordWords, whenWords } from "../../components/record-words.ts";
import { useEngine } from "../../engine-client.ts";
import { Rich, useFormat, useText } from "../../i18n.tsx";
import { visible } from "../../../shared/text/visible.ts";
import { judgedOf } from "./subjects.ts";

/** Records shown at once, and more at each asking. */
const STEP = 8;

/** Characters of a text that a row shows. */
const ROW_TEXT = 160;

/** The records a finding rests on, newest first, each with its source and a way to call it wrong where it was judged. */
export function Evidence(props: {
  finding: Finding;
  onSource: (record: FullRecord) => void;
  onWrong: (subject: string) => void;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const { finding } = props;
  const [most, setMost] = useState(STEP);
  const ids = finding.evidence.slice(0, most);
  const { data, error } = useEngine(
    "records.get",
    { ids },
    { placeholderData: (before) => before },
  );
  const grounds = useGrounds(finding.id, ids);
  const left = finding.evidence.length - ids.length;
  return (
    <section aria-labelledby="says">
      <div className="bar part-head">
        <h2 className="part" id="says">
          {t("window.findings.says")}
        </h2>
        <span className="bar-end small">
          <Go place={{ to: "/search", search: { finding: finding.id } }}>
            {t("window.findings.openAll", { count: finding.count })}
          </Go>
        </span>
      </div>
      {error !== null && <ErrorNotice error={error} />}
      {data === undefined && error === null && <Waiting lines={6} />}
      {data !== undefined && (
        <>
          <table className="t t-fold t-evidence">
            <thead>
              <tr>
                <th scope="col">{t("window.findings.when")}</th>
                <th scope="col">{t("window.findings.who")}</th>
                <th scope="col">{t("window.findings.what")}</th>
                <th scope="col">
                  <span className="vh">{t("window.findings.source")}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {data.records.map((record) => (
                <Row
                  key={record.id}
                  record={record}
                  grounds={grounds.filter((each) => each.record === record.id)}
                  onSource={() => props.onSource(record)}
                  onWrong={props.onWrong}
                />
              ))}
            </tbody>
          </table>
          <p className="bar small gap">
            {left > 0 && (
              <Act onPress={() => setMost(most + STEP)}>
                {t("window.findings.moreEvidence", {
                  count: Math.min(STEP, left),
                })}
              </Act>
            )}
            <span className="soft" role="status">
              {t("window.findings.shownEvidence", {
                shown: format.number(data.records.length),
                count: finding.count,
              })}{" "}
              {left === 0 &&
                finding.count > finding.evidence.length &&
                t("window.findings.mostShown")}
            </span>
          </p>
        </>
      )}
    </section>
  );
}

/** Why the records were judged as they were; only what this finding went by. */
function useGrounds(finding: string, records: string[]): readonly Ground[] {
  const judged = judgedOf(finding);
  const answer = useEngine(
    "findings.grounds",
    { records },
    {
      enabled: judged !== undefined && judged.by !== "names",
      placeholderData: (before) => before,
    },
  );
  const grounds = answer.data?.grounds ?? [];
  if (judged?.by === "traits")
    return grounds.filter(
      ({ trait }) => trait !== null && judged.traits.includes(trait),
    );
  return judged?.by === "texts"
    ? grounds.filter(({ detector }) => detector !== null)
    : [];
}

function Row(props: {
  record: FullRecord;
  grounds: readonly Ground[];
  onSource: () => void;
  onWrong: (subject: string) => void;
}): ReactNode {
  const t = useText();
  const { record, grounds } = props;
  const { title, text, instead } = recordWords(t, record);
  const kind = t(`category.${record.category}`);
  const about = title === null ? kind : visible(title).slice(0, ROW_TEXT);
  return (
    <tr>
      <td className="nowrap" data-l={t("window.findings.when")}>
        {whenWords(t, record)}
      </td>
      <th scope="row">
        {title === null ? kind : <Piece most={ROW_TEXT}>{title}</Piece>}
      </th>
      <td>
        {text === null ? (
          (instead ?? (title === null ? null : kind))
        ) : (
          <Piece most={ROW_TEXT}>{text}</Piece>
        )}
        {grounds.map((ground) => (
          <GroundLine
            key={ground.subject}
            ground={ground}
            about={about}
            onWrong={() => props.onWrong(ground.subject)}
          />
        ))}
      </td>
      <td className="nowrap">
        <Button
          className="link"
          aria-label={t("window.findings.sourceOf", {
            what: `${about}, ${whenWords(t, record)}`,
          })}
          onPress={props.onSource}
        >
          {t("window.findings.source")}
        </Button>
      </td>
    </tr>
  );
}

/** What one name or text was judged to be, and the way to say that it is not. */
function GroundLine(props: {
  ground: Ground;
  about: string;
  onWrong: () => void;
}): ReactNode {
  const t = useText();
  const { trait, detector, term } = props.ground;
  return (
    <span className="ground">
      {trait !== null && (
        <Rich
          say="window.findings.couldReveal"
          parts={{
            trait: t(`window.findings.trait.${trait}`),
            term: <Piece>{term ?? ""}</Piece>,
          }}
        />
      )}
      {detector !== null &&
        t("window.findings.couldHold", {
          detector: t(`window.findings.detector.${detector}`),
        })}{" "}
      <Button
        className="link"
        aria-label={t("window.findings.wrongOf", { what: props.about })}
        onPress={props.onWrong}
      >
        {t("window.findings.wrong")}
      </Button>
    </span>
  );
}
