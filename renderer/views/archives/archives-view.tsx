import { useSearch } from "@tanstack/react-router";
import { Archive, Plus } from "lucide-react";
import { useState, type ReactNode } from "react";
import {
  Button,
  Disclosure,
  DisclosurePanel,
  Heading,
} from "react-aria-components";

import type {
  ArchiveRow,
  CoverageTotals,
} from "../../../shared/contract/commands.ts";
import {
  ENTRY_STATUSES,
  type EntryStatus,
} from "../../../shared/domain/archive.ts";
import { Act } from "../../components/act.tsx";
import { Piece } from "../../components/archive-text.tsx";
import { ChooseDates } from "../../components/choose-dates.tsx";
import { Go, NumberLink } from "../../components/go.tsx";
import { NothingYet } from "../../components/nothing-yet.tsx";
import { ErrorNotice, Waiting } from "../../components/notices.tsx";
import { Headline, Page } from "../../components/page.tsx";
import { useEngine } from "../../engine-client.ts";
import { Rich, useFormat, useText } from "../../i18n.tsx";
import type { ArchivesParams } from "../../places.ts";
import { CoverageLedger } from "./coverage-ledger.tsx";
import { EraseDialog, type ToErase } from "./erase-dialog.tsx";
import { Swatch } from "./swatch.tsx";

/** What was imported, what became of every file of it, and how to take it out again. */
export function ArchivesView(): ReactNode {
  const t = useText();
  const params: ArchivesParams = useSearch({ strict: false });
  const { data, error } = useEngine("archive.list", {});
  const coverage = useEngine("coverage.list", { limit: 1, lang: t.locale });
  const archives = data?.archives;
  const isAskedFor =
    params.status !== undefined || params.archive !== undefined;
  return (
    <Page title={t("window.nav.archives")} focusesItself={isAskedFor}>
      {archives === undefined || archives.length === 0 ? (
        <NothingYet
          heading={t("window.nav.archives")}
          isEmpty={archives !== undefined}
          error={error}
          icon={Archive}
          title={t("window.archives.empty")}
        >
          {t("window.archives.emptyText")}
        </NothingYet>
      ) : (
        <>
          <div className="bar">
            <p className="eyebrow">{t("window.archives.eyebrow")}</p>
            <span className="bar-end">
              <Go place={{ to: "/" }} className="btn btn-main">
                <Plus size={18} strokeWidth={1.5} aria-hidden="true" />
                {t("window.archives.add")}
              </Go>
            </span>
          </div>
          <Accounted
            totals={coverage.data?.totals}
            archives={archives.length}
          />
          {coverage.error !== null && <ErrorNotice error={coverage.error} />}
          <List archives={archives} />
          <CoverageLedger params={params} archives={archives} />
        </>
      )}
    </Page>
  );
}

/** The headline and the table of what became of the files, each number opening them in the ledger. */
function Accounted(props: {
  totals: CoverageTotals | undefined;
  archives: number;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const { totals, archives } = props;
  if (totals === undefined)
    return (
      <>
        <Headline look="vh">{t("window.nav.archives")}</Headline>
        <Waiting lines={6} />
      </>
    );
  const present = ENTRY_STATUSES.filter((status) => totals[status] > 0);
  return (
    <>
      <Headline>
        <Rich
          say="window.archives.accounted"
          values={{ count: archives }}
          parts={{
            files: (
              <NumberLink place={toLedger()}>
                {format.number(totals.total)}
              </NumberLink>
            ),
          }}
        />{" "}
        {t("window.archives.unread", { count: totals.failed })}
      </Headline>
      <p className="lede">{t("window.archives.lede")}</p>
      <figure className="fig ledger section-tight" aria-hidden="true">
        <svg>
          <Shares totals={totals} present={present} />
        </svg>
      </figure>
      <table className="t t-fold gap">
        <thead>
          <tr>
            <th scope="col">{t("window.archives.became")}</th>
            <th scope="col" className="num">
              {t("window.archives.files")}
            </th>
            <th scope="col" className="num">
              {t("window.archives.share")}
            </th>
            <th scope="col">{t("window.archives.means")}</th>
          </tr>
        </thead>
        <tbody>
          {present.map((status) => (
            <tr key={status}>
              <th scope="row">
                <Swatch status={status} />
                {t(`status.${status}`)}
              </th>
              <td className="num">
                <NumberLink place={toLedger(status)}>
                  {format.number(totals[status])}
                </NumberLink>
              </td>
              <td className="num faint">
                {format.share(totals[status], totals.total)}
              </td>
              <td className="soft">{t(`window.statusAbout.${status}`)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("window.overview.together")}</th>
            <td className="num">
              <NumberLink place={toLedger()}>
                {format.number(totals.total)}
              </NumberLink>
            </td>
            <td className="num">{format.share(1, 1)}</td>
            <td className="soft font-normal">
              {totals.issues > totals.failed && (
                <Rich
                  say="window.archives.issues"
                  values={{ count: totals.issues }}
                  parts={{
                    count: (
                      <NumberLink place={toLedger("issues")}>
                        {format.number(totals.issues)}
                      </NumberLink>
                    ),
                  }}
                />
              )}
            </td>
          </tr>
        </tfoot>
      </table>
    </>
  );
}

function toLedger(status?: EntryStatus | "issues") {
  return {
    to: "/archives",
    search: { ...(status !== undefined && { status }) },
  } as const;
}

function Shares(props: {
  totals: CoverageTotals;
  present: readonly EntryStatus[];
}): ReactNode {
  const { totals, present } = props;
  let x = 0;
  return present.map((status) => {
    const share = (totals[status] / totals.total) * 100;
    const from = x;
    x += share;
    return (
      <rect
        key={status}
        className={`c-${status}`}
        x={`${from}%`}
        width={`${Math.max(0.3, share - 0.15)}%`}
        height="30"
      />
    );
  });
}

function List({ archives }: { archives: readonly ArchiveRow[] }): ReactNode {
  const t = useText();
  const [toErase, setToErase] = useState<ToErase | null>(null);
  return (
    <section className="section" aria-labelledby="archives-list">
      <h2 className="answer" id="archives-list">
        {t("window.archives.yours")}
      </h2>
      <ul className="list gap">
        {archives.map((archive) => (
          <li key={archive.id} className="archive">
            <ArchiveItem
              archive={archive}
              onErase={() =>
                setToErase({ archives: [archive], of: archives.length })
              }
            />
          </li>
        ))}
      </ul>
      <div className="aside gap" role="note">
        <strong>{t("window.erase.title")}</strong> {t("window.erase.about")}
        {archives.length > 1 && (
          <>
            {" "}
            <Go
              onPress={() =>
                setToErase({ archives: [...archives], of: archives.length })
              }
            >
              {t("window.erase.all")}
            </Go>
          </>
        )}
      </div>
      {toErase !== null && (
        <EraseDialog toErase={toErase} onClose={() => setToErase(null)} />
      )}
    </section>
  );
}

function ArchiveItem(props: {
  archive: ArchiveRow;
  onErase: () => void;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const { archive, onErase } = props;
  const { id, parts } = archive;
  const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
  const number = (count: number, search: ArchivesParams): ReactNode => (
    <NumberLink place={{ to: "/archives", search }}>
      {format.number(count)}
    </NumberLink>
  );
  return (
    <>
      <div>
        <h3>
          {t(`provider.${archive.provider}`)}
          {", "}
          {archive.account === null ? (
            t("cli.unknownAccount")
          ) : (
            <Piece>{archive.account}</Piece>
          )}
        </h3>
        <p className="small soft">
          {t("window.archives.imported", {
            date: format.dateTime(archive.importedAt),
          })}
          {" · "}
          {format.bytes(bytes)}
        </p>
        <p className="small">
          <Rich
            say="window.archives.holds"
            values={{ count: archive.records }}
            parts={{
              count: (
                <NumberLink place={{ to: "/search", search: { archive: id } }}>
                  {format.number(archive.records)}
                </NumberLink>
              ),
            }}
          />{" "}
          <Rich
            say="window.archives.inFiles"
            values={{ count: archive.entries }}
            parts={{ count: number(archive.entries, { archive: id }) }}
          />
          {archive.issues > 0 && (
            <>
              {" "}
              <Rich
                say="window.archives.withIssues"
                values={{ count: archive.issues }}
                parts={{
                  count: number(archive.issues, {
                    archive: id,
                    status: "issues",
                  }),
                }}
              />
            </>
          )}
        </p>
        <Disclosure>
          <Heading level={4} className="as-table">
            <Button slot="trigger" className="link">
              {t("window.archives.parts", { count: parts.length })}
            </Button>
          </Heading>
          <DisclosurePanel>
            <ul className="parts">
              {parts.map((part) => (
                <li key={part.name}>
                  <span>
                    <Piece>{part.name}</Piece>
                  </span>{" "}
                  <span className="faint">{format.bytes(part.bytes)}</span>
                  <span className="mono faint block">
                    {part.sha256 === null
                      ? t("window.archives.noHash")
                      : `SHA-256 ${part.sha256}`}
                  </span>
                </li>
              ))}
            </ul>
          </DisclosurePanel>
        </Disclosure>
      </div>
      <Act
        label={t("window.erase.label", {
          name: `${t(`provider.${archive.provider}`)} ${archive.account ?? ""}`,
        })}
        onPress={onErase}
      >
        {t("window.erase.open")}
      </Act>
      {archive.dates !== null && (
        <div className="archive-dates">
          <ChooseDates archive={id} dates={archive.dates} />
        </div>
      )}
    </>
  );
}
