import { useNavigate, useSearch } from "@tanstack/react-router";
import { Building2 } from "lucide-react";
import { useCallback, type ReactNode } from "react";

import {
  COMPANY_SORTS,
  type CompanyQuery,
} from "../../../shared/contract/commands.ts";
import { Go, NumberLink } from "../../components/go.tsx";
import { Order } from "../../components/list-controls.tsx";
import { NothingYet } from "../../components/nothing-yet.tsx";
import { Empty, ErrorNotice, Waiting } from "../../components/notices.tsx";
import { Headline, Page } from "../../components/page.tsx";
import { inPage, useRows } from "../../components/use-rows.ts";
import { VirtualList } from "../../components/virtual-list.tsx";
import { WordsField } from "../../components/words-field.tsx";
import { useEngine } from "../../engine-client.ts";
import { Rich, useFormat, useText } from "../../i18n.tsx";
import type { CompaniesParams } from "../../places.ts";
import { CompanyFilters } from "./company-filters.tsx";
import { CompanyPanel } from "./company-panel.tsx";
import { CompanyRow, MatrixHead, MatrixKey } from "./company-row.tsx";
import { useMechanisms } from "./use-counts.ts";

/** Every organisation that is tied to the person, with what ties it. */
export function CompaniesView(): ReactNode {
  const t = useText();
  const navigate = useNavigate();
  const params: CompaniesParams = useSearch({ strict: false });
  const all = useEngine("companies.list", { limit: 1 });
  const known = useEngine("companies.list", { limit: 1, only: "known" });
  const { company: opened, ...asked } = params;

  // From what the address is by then: a word typed and a row pressed may come at once.
  const change = useCallback(
    (to: (now: CompaniesParams) => CompaniesParams) =>
      void navigate({
        to: "/companies",
        search: to,
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  const open = (company: string): void =>
    change((now) => ({ ...now, company }));
  /** Another list: what is opened stays open beside it. */
  const narrow = useCallback(
    (search: CompaniesParams) =>
      change(({ company }) => ({
        ...search,
        ...(company !== undefined && { company }),
      })),
    [change],
  );

  function close(): void {
    const row = document.querySelector<HTMLElement>(
      "[data-current] [data-row]",
    );
    change((now) => {
      const { company: _, ...others } = now;
      return others;
    });
    requestAnimationFrame(() => row?.focus({ preventScroll: true }));
  }

  const total = all.data?.total ?? 0;
  const knownTotal = known.data?.total ?? 0;
  return (
    <div className={opened === undefined ? "" : "split"}>
      <Page title={t("window.nav.companies")} tight>
        {total === 0 ? (
          <NothingYet
            heading={t("window.nav.companies")}
            isEmpty={all.data !== undefined}
            error={all.error}
            icon={Building2}
            title={t("window.companies.empty")}
          >
            {t("window.companies.emptyText")}
          </NothingYet>
        ) : (
          <>
            <Headline look="title">
              <Rich
                say="window.companies.title"
                values={{ count: total }}
                parts={{
                  total: <Counted search={{}} count={total} />,
                  known:
                    knownTotal === 0 ? (
                      t("window.none")
                    ) : (
                      <Counted search={{ only: "known" }} count={knownTotal} />
                    ),
                }}
              />
            </Headline>
            <p className="sub">{t("window.companies.knownMeans")}</p>
            <CompanyFilters params={asked} onChange={narrow} />
            <List
              params={asked}
              opened={opened}
              onChange={narrow}
              onOpen={open}
            />
          </>
        )}
      </Page>
      {opened !== undefined && (
        <CompanyPanel key={opened} id={opened} onClose={close} />
      )}
    </div>
  );
}

function Counted(props: { search: CompaniesParams; count: number }): ReactNode {
  const format = useFormat();
  return (
    <NumberLink place={{ to: "/companies", search: props.search }}>
      {format.number(props.count)}
    </NumberLink>
  );
}

/** What of the address the engine is asked for. */
function toQuery({ q, mechanism, only, sort }: CompaniesParams): CompanyQuery {
  return { query: q, mechanism, only, sort };
}

function List(props: {
  params: CompaniesParams;
  opened: string | undefined;
  onChange: (params: CompaniesParams) => void;
  onOpen: (company: string) => void;
}): ReactNode {
  const t = useText();
  const { params, opened, onChange, onOpen } = props;
  const { head, isLate, error, pageAt, onRange } = useRows(
    "companies.list",
    toQuery(params),
  );
  const columns = useMechanisms();
  const search = useCallback(
    (q: string) => {
      const { q: _, ...others } = params;
      onChange({ ...others, ...(q !== "" && { q }) });
    },
    [params, onChange],
  );
  const sort = params.sort ?? "ties";
  return (
    <>
      <div className="bar small section-tight">
        <WordsField
          label={t("window.companies.byName")}
          value={params.q ?? ""}
          onChange={search}
        />
        <strong role="status">
          {head !== undefined &&
            t("window.companies.count", { count: head.total })}
        </strong>
        <span className="bar-end">
          <Order
            label={t("window.companies.sort")}
            value={sort}
            choices={COMPANY_SORTS.map((id) => ({
              id,
              words: t(`window.companies.sorts.${id}`),
            }))}
            onChange={(next) => onChange({ ...params, sort: next })}
          />
        </span>
      </div>
      {error !== undefined && error !== null ? (
        <ErrorNotice error={error} />
      ) : head === undefined ? (
        <Waiting lines={8} />
      ) : head.total === 0 ? (
        <div className="gap">
          <Empty
            icon={<Building2 size={28} strokeWidth={1.5} aria-hidden="true" />}
            title={t("window.companies.nothing")}
            step={
              <Go place={{ to: "/companies", search: {} }} className="btn">
                {t("window.companies.all")}
              </Go>
            }
          >
            {t("window.companies.nothingText")}
          </Empty>
        </div>
      ) : (
        <>
          <MatrixKey columns={columns} />
          <MatrixHead columns={columns} />
          <div aria-busy={isLate}>
            <VirtualList
              key={JSON.stringify(params)}
              className="matrix"
              label={t("window.nav.companies")}
              count={head.total}
              estimate={61}
              keyOf={(index) => index}
              onRange={onRange}
              row={(index) => {
                const company = pageAt(index)?.companies[inPage(index)];
                return company === undefined ? (
                  <div className="mx-row mx-waiting" aria-hidden="true">
                    <span className="skel-line" />
                  </div>
                ) : (
                  <CompanyRow
                    company={company}
                    columns={columns}
                    query={params.q}
                    current={company.id === opened}
                    onOpen={() => onOpen(company.id)}
                  />
                );
              }}
            />
          </div>
        </>
      )}
    </>
  );
}
