import { useNavigate } from "@tanstack/react-router";
import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type ReactNode,
} from "react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";

import type {
  ArchiveRow,
  CoverageEntry,
  CoverageTotals,
} from "../../../shared/contract/commands.ts";
import { ENTRY_STATUSES } from "../../../shared/domain/archive.ts";
import { Piece } from "../../components/archive-text.tsx";
import { Go } from "../../components/go.tsx";
import { ErrorNotice, Waiting } from "../../components/notices.tsx";
import { locatorWords } from "../../components/place-words.ts";
import { VirtualList } from "../../components/virtual-list.tsx";
import { Rich, useFormat, useText } from "../../i18n.tsx";
import type { ArchivesParams } from "../../places.ts";
import { Swatch } from "./swatch.tsx";
import { useLedger } from "./use-coverage.ts";

const ALL = "all";

/** Every file of every archive, with what became of it. */
export function CoverageLedger(props: {
  params: ArchivesParams;
  archives: readonly ArchiveRow[];
}): ReactNode {
  const t = useText();
  const navigate = useNavigate();
  const { params, archives } = props;
  const { archive, status } = params;
  const heading = useRef<HTMLHeadingElement>(null);
  const [wanted, setWanted] = useState(0);
  const ledger = useLedger(params, wanted, t.locale);
  const { entries, totals, isComplete, error } = ledger;
  const onRange = useCallback((_: number, last: number) => setWanted(last), []);

  // A number elsewhere brought somebody here.
  const asked = `${archive ?? ""} ${status ?? ""}`;
  const isAskedFor = archive !== undefined || status !== undefined;
  const lastAsked = useRef<string>(undefined);
  useEffect(() => {
    if (lastAsked.current !== asked && isAskedFor) {
      heading.current?.focus({ preventScroll: true });
      heading.current?.scrollIntoView({ block: "start" });
    }
    lastAsked.current = asked;
  }, [asked, isAskedFor]);

  const one = archives.find(({ id }) => id === archive);
  return (
    <section className="section" aria-labelledby="ledger">
      <h2 className="answer" id="ledger" ref={heading} tabIndex={-1}>
        {t("window.ledger.title")}
      </h2>
      {one !== undefined && archives.length > 1 && (
        <p className="sub">
          <Rich
            say="window.ledger.ofOne"
            parts={{
              archive: (
                <>
                  {t(`provider.${one.provider}`)}
                  {one.account !== null && (
                    <>
                      {", "}
                      <Piece>{one.account}</Piece>
                    </>
                  )}
                </>
              ),
            }}
          />{" "}
          <Go
            place={{
              to: "/archives",
              search: { ...(status !== undefined && { status }) },
            }}
          >
            {t("window.ledger.ofAll")}
          </Go>
        </p>
      )}
      {totals !== undefined && (
        <Filter
          status={status}
          totals={totals}
          onChange={(chosen) => {
            // Whoever presses a filter keeps the focus there.
            lastAsked.current = `${archive ?? ""} ${chosen ?? ""}`;
            void navigate({
              to: "/archives",
              search: {
                ...(archive !== undefined && { archive }),
                ...(chosen !== undefined && { status: chosen }),
              },
              replace: true,
              resetScroll: false,
            });
          }}
        />
      )}
      {error !== null && error !== undefined && <ErrorNotice error={error} />}
      {totals === undefined ? (
        <Waiting lines={6} />
      ) : entries.length === 0 && isComplete ? (
        <p className="sub gap">{t("window.ledger.none")}</p>
      ) : (
        <VirtualList
          key={asked}
          className="entries"
          label={t("window.ledger.title")}
          count={entries.length}
          estimate={66}
          keyOf={(index) => index}
          onRange={onRange}
          row={(index) => {
            const entry = entries[index];
            return entry === undefined ? null : <Entry entry={entry} />;
          }}
        />
      )}
      {!isComplete && entries.length > 0 && <Waiting lines={2} />}
    </section>
  );
}

function Filter(props: {
  status: ArchivesParams["status"];
  totals: CoverageTotals;
  onChange: (status: ArchivesParams["status"]) => void;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const { status, totals, onChange } = props;
  const chips = [
    { id: ALL, words: t("window.ledger.all"), count: totals.total },
    ...ENTRY_STATUSES.filter((each) => totals[each] > 0).map((each) => ({
      id: each,
      words: t(`status.${each}`),
      count: totals[each],
    })),
    ...(totals.issues > 0
      ? [
          {
            id: "issues",
            words: t("window.ledger.issues"),
            count: totals.issues,
          },
        ]
      : []),
  ];
  return (
    <ToggleButtonGroup
      className="chips gap"
      aria-label={t("window.ledger.filter")}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[status ?? ALL]}
      onSelectionChange={(keys) => {
        const chosen = [...keys][0];
        onChange(
          chosen === ALL ? undefined : (chosen as ArchivesParams["status"]),
        );
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

function Entry({ entry }: { entry: CoverageEntry }): ReactNode {
  const t = useText();
  const { path, part, status, reason, category, categories, records, issues } =
    entry;
  return (
    <div className="entry" tabIndex={-1} data-row="">
      <p className="entry-path">
        <Piece>{path}</Piece>
      </p>
      <p className="entry-state">
        <Swatch status={status} />
        {reason === null
          ? t(`status.${status}`)
          : t("window.ledger.because", {
              status: t(`status.${status}`),
              reason: t(`reason.${reason}`),
            })}
      </p>
      <p className="prov">
        {records > 0 &&
          `${t("window.ledger.records", { count: records })} · ${categories.map((id) => t(`category.${id}`)).join(", ")} · `}
        {status === "empty" && category !== null
          ? `${t(`category.${category}`)} · `
          : null}
        <Piece>{part}</Piece>
      </p>
      {issues.length > 0 && (
        <ul className="entry-issues">
          {issues.map((issue, at) => (
            // Issues have no name; equal ones may stand at one place.
            <li key={at}>
              {issue.message}
              {issue.locator !== "" && (
                <span className="faint">
                  {" "}
                  <Piece>{locatorWords(t, issue.locator).join(" › ")}</Piece>
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
