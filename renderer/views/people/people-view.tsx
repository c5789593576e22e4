import { useNavigate, useSearch } from "@tanstack/react-router";
import {
  keepPreviousData,
  useQueries,
  useQueryClient,
} from "@tanstack/react-query";
import { Users } from "lucide-react";
import { useCallback, useState, type ReactNode } from "react";

import {
  PEOPLE_SORTS,
  type PeoplePage,
} from "../../../shared/contract/commands.ts";
import { PROVIDERS } from "../../../shared/domain/archive.ts";
import { Go, NumberLink } from "../../components/go.tsx";
import { Order, Pills } from "../../components/list-controls.tsx";
import { NothingYet } from "../../components/nothing-yet.tsx";
import { Empty, ErrorNotice, Waiting } from "../../components/notices.tsx";
import { Headline, Page } from "../../components/page.tsx";
import { Toast, type Done } from "../../components/toast.tsx";
import { inPage, useRows } from "../../components/use-rows.ts";
import { VirtualList } from "../../components/virtual-list.tsx";
import { WordsField } from "../../components/words-field.tsx";
import { engineQuery, useEngine } from "../../engine-client.ts";
import { Rich, useFormat, useText } from "../../i18n.tsx";
import type { PeopleParams } from "../../places.ts";
import { joinTwo, takeApart, type Chosen } from "./choose-people.ts";
import { PersonPanel } from "./person-panel.tsx";
import { PeopleHead, PersonRow } from "./person-row.tsx";

/** Everybody the archives name, one row for each human being. */
export function PeopleView(): ReactNode {
  const t = useText();
  const format = useFormat();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const params: PeopleParams = useSearch({ strict: false });
  const all = useEngine("people.list", { limit: 1 });
  const [done, setDone] = useState<Done>();
  const [error, setError] = useState<unknown>(null);
  const { person: opened, ...asked } = params;

  // From what the address is by then: a word typed and a row pressed may come at once.
  const change = useCallback(
    (to: (now: PeopleParams) => PeopleParams) =>
      void navigate({
        to: "/people",
        search: to,
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  const open = (person: string): void => change((now) => ({ ...now, person }));
  /** Another list: what is opened stays open beside it. */
  const narrow = useCallback(
    (search: PeopleParams) =>
      change(({ person }) => ({
        ...search,
        ...(person !== undefined && { person }),
      })),
    [change],
  );

  function close(): void {
    const row = document.querySelector<HTMLElement>(
      "[data-current] [data-row]",
    );
    change((now) => {
      const { person: _, ...others } = now;
      return others;
    });
    requestAnimationFrame(() => row?.focus({ preventScroll: true }));
  }

  /** Does what the person says of who is who, opens who came of it, and offers the way back. */
  async function choose(
    work: () => Promise<Chosen>,
    words: string,
  ): Promise<void> {
    setError(null);
    try {
      const { open: made, undo } = await work();
      open(made);
      await queries.invalidateQueries();
      setDone({
        words,
        ...(undo !== undefined && {
          undo: () => void choose(undo, t("window.people.undone")),
        }),
      });
    } catch (failure) {
      setError(failure);
    }
  }

  const total = all.data?.total ?? 0;
  return (
    <div className={opened === undefined ? "" : "split"}>
      <Page title={t("window.nav.people")} tight>
        {total === 0 ? (
          <NothingYet
            heading={t("window.nav.people")}
            isEmpty={all.data !== undefined}
            error={all.error}
            icon={Users}
            title={t("window.people.empty")}
          >
            {t("window.people.emptyText")}
          </NothingYet>
        ) : (
          <>
            <Headline look="title">
              <Rich
                say="window.people.title"
                values={{ count: total }}
                parts={{
                  total: (
                    <NumberLink place={{ to: "/people", search: {} }}>
                      {format.number(total)}
                    </NumberLink>
                  ),
                }}
              />
            </Headline>
            <p className="sub">{t("window.people.lede")}</p>
            <Services params={asked} onChange={narrow} />
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
        <PersonPanel
          key={opened}
          id={opened}
          error={error}
          onMerge={(one, other) =>
            void choose(() => joinTwo(one, other), t("window.people.merged"))
          }
          onSplit={(person) =>
            void choose(() => takeApart(person), t("window.people.apart"))
          }
          onClose={close}
        />
      )}
      <Toast
        done={done}
        undoWords={t("window.people.undo")}
        onClose={() => setDone(undefined)}
      />
    </div>
  );
}

/** The services, each with how many of these people it knows. */
function Services(props: {
  params: PeopleParams;
  onChange: (params: PeopleParams) => void;
}): ReactNode {
  const t = useText();
  const { params, onChange } = props;
  const { provider, ...others } = params;
  const all = useTotals(undefined);
  const counts = useTotals(params.q);
  const choices = PROVIDERS.flatMap((id, at) =>
    (all[at] ?? 0) > 0
      ? [{ id, words: t(`provider.${id}`), count: counts[at] }]
      : [],
  );
  return (
    <div className="section-tight">
      <Pills
        label={t("window.people.service")}
        chosen={provider}
        choices={choices}
        onChange={(chosen) =>
          onChange({ ...others, ...(chosen && { provider: chosen }) })
        }
      />
    </div>
  );
}

function useTotals(query: string | undefined): (number | undefined)[] {
  return useQueries({
    queries: PROVIDERS.map((provider) => ({
      ...engineQuery("people.list", { query, provider, limit: 1 }),
      placeholderData: keepPreviousData<PeoplePage>,
    })),
  }).map(({ data }) => data?.total);
}

function List(props: {
  params: PeopleParams;
  opened: string | undefined;
  onChange: (params: PeopleParams) => void;
  onOpen: (person: string) => void;
}): ReactNode {
  const t = useText();
  const { params, opened, onChange, onOpen } = props;
  const { q, provider, sort } = params;
  const { head, isLate, error, pageAt, onRange } = useRows("people.list", {
    query: q,
    provider,
    sort,
  });
  const search = useCallback(
    (words: string) => {
      const { q: _, ...others } = params;
      onChange({ ...others, ...(words !== "" && { q: words }) });
    },
    [params, onChange],
  );
  return (
    <>
      <div className="bar small section-tight">
        <WordsField
          label={t("window.people.byName")}
          value={q ?? ""}
          onChange={search}
        />
        <strong role="status">
          {head !== undefined &&
            t("window.people.count", { count: head.total })}
        </strong>
        <span className="bar-end">
          <Order
            label={t("window.people.sort")}
            value={sort ?? "records"}
            choices={PEOPLE_SORTS.map((id) => ({
              id,
              words: t(`window.people.sorts.${id}`),
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
            icon={<Users size={28} strokeWidth={1.5} aria-hidden="true" />}
            title={t("window.people.nothing")}
            step={
              <Go place={{ to: "/people", search: {} }} className="btn">
                {t("window.people.all")}
              </Go>
            }
          >
            {t("window.people.nothingText")}
          </Empty>
        </div>
      ) : (
        <>
          <PeopleHead />
          <div aria-busy={isLate}>
            <VirtualList
              key={JSON.stringify(params)}
              className="matrix"
              label={t("window.nav.people")}
              count={head.total}
              estimate={44}
              keyOf={(index) => index}
              onRange={onRange}
              row={(index) => {
                const person = pageAt(index)?.people[inPage(index)];
                return person === undefined ? (
                  <div className="mx-row mx-waiting" aria-hidden="true">
                    <span className="skel-line" />
                  </div>
                ) : (
                  <PersonRow
                    person={person}
                    query={q}
                    current={person.id === opened}
                    onOpen={() => onOpen(person.id)}
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
