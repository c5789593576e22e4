import type { ReactNode } from "react";

import type {
  ImportedArchive,
  ImportFailure,
  ImportReport,
} from "../../../shared/contract/commands.ts";
import { Piece } from "../../components/archive-text.tsx";
import { ChooseDates } from "../../components/choose-dates.tsx";
import { Go, NumberLink } from "../../components/go.tsx";
import { lastName } from "../../components/place-words.ts";
import { Rich, useFormat, useText } from "../../i18n.tsx";
import { useImportJob } from "../../import-job.tsx";
import { Act } from "../../components/act.tsx";
import { ChooseZone } from "./choose-zone.tsx";

/** What an import brought: per archive what was read and what could not be, then what was no archive at all. */
export function ImportReportCard(props: { report: ImportReport }): ReactNode {
  const t = useText();
  const { dismiss } = useImportJob();
  const { archives, failed } = props.report;
  const local = archives.filter(({ timesWithoutZone }) => timesWithoutZone > 0);
  const added = archives.reduce((sum, archive) => sum + archive.added, 0);
  return (
    <section className="card" aria-labelledby="import-report">
      <h2 className="answer" id="import-report">
        {archives.length === 0
          ? t("window.import.none")
          : archives.some(({ readAgain }) => readAgain)
            ? t("window.import.reread")
            : added === 0
              ? t("window.import.nothingNew")
              : t("window.import.added", { count: added })}
      </h2>
      <ul className="list gap">
        {archives.map((archive) => (
          <li key={archive.id} className="report-item">
            <Imported archive={archive} />
          </li>
        ))}
        {failed.map((failure) => (
          <li key={failure.paths.join("\n")} className="report-item">
            <Failed failure={failure} />
          </li>
        ))}
      </ul>
      {local.length > 0 && (
        <div className="report-item">
          <ChooseZone
            archives={local.map(({ id }) => id)}
            count={local.reduce((sum, each) => sum + each.timesWithoutZone, 0)}
          />
        </div>
      )}
      <div className="bar gap">
        {archives.length > 0 && (
          <Go place={{ to: "/overview" }} className="btn btn-main">
            {t("window.import.seeOverview")}
          </Go>
        )}
        <Act look="quiet" onPress={dismiss}>
          {t("window.understood")}
        </Act>
      </div>
    </section>
  );
}

function Imported({ archive }: { archive: ImportedArchive }): ReactNode {
  const t = useText();
  const { state } = useImportJob();
  const { entries, records, added, issues, account, dates } = archive;
  return (
    <>
      <h3>
        {t(`provider.${archive.provider}`)}
        {", "}
        {account === null ? t("cli.unknownAccount") : <Piece>{account}</Piece>}
      </h3>
      <p>
        {archive.readAgain
          ? t("window.import.rereadRecords", { count: records })
          : archive.alreadyKnown
            ? t("window.import.alreadyKnown")
            : added === records
              ? t("window.import.allNew", { count: records })
              : t("window.import.records", { count: records, added })}
      </p>
      <p>
        <Rich
          say="window.import.files"
          values={{ count: entries.total }}
          parts={{
            count: <FileNumber archive={archive.id} count={entries.total} />,
          }}
        />{" "}
        {entries.failed === 0 ? (
          t("window.import.allRead")
        ) : (
          <Rich
            say="window.import.unread"
            values={{ count: entries.failed }}
            parts={{
              count: (
                <FileNumber
                  archive={archive.id}
                  count={entries.failed}
                  status="failed"
                />
              ),
            }}
          />
        )}
        {issues > entries.failed && (
          <>
            {" "}
            <Rich
              say="window.import.issues"
              values={{ count: issues }}
              parts={{
                count: (
                  <FileNumber
                    archive={archive.id}
                    count={issues}
                    status="issues"
                  />
                ),
              }}
            />
          </>
        )}
      </p>
      {archive.remarks
        // Told by the readings, side by side.
        .filter((remark) => remark !== "ambiguous-dates" || dates === null)
        .map((remark) => (
          <p key={remark}>{t(`remark.${remark}`)}</p>
        ))}
      {dates !== null && (
        <ChooseDates
          archive={archive.id}
          dates={dates}
          paths={state.is === "done" ? state.paths : undefined}
        />
      )}
    </>
  );
}

function FileNumber(props: {
  archive: string;
  count: number;
  status?: "failed" | "issues";
}): ReactNode {
  const format = useFormat();
  const { archive, count, status } = props;
  return (
    <NumberLink
      place={{
        to: "/archives",
        search: { archive, ...(status !== undefined && { status }) },
      }}
    >
      {format.number(count)}
    </NumberLink>
  );
}

function Failed({ failure }: { failure: ImportFailure }): ReactNode {
  const t = useText();
  const names = failure.paths.map((path) =>
    lastName(path.replaceAll("\\", "/")),
  );
  return (
    <>
      <h3>
        {names.map((name, at) => (
          // Two parts may have one name in two folders.
          <span key={at} className="block">
            <Piece>{name}</Piece>
          </span>
        ))}
      </h3>
      <p className="state st-due">{t("window.import.notImported")}</p>
      <p>{failure.message}</p>
    </>
  );
}
