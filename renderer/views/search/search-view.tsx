import { useNavigate, useSearch } from "@tanstack/react-router";
import { Search, X } from "lucide-react";
import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from "react";
import {
  Button,
  Disclosure,
  DisclosurePanel,
  Heading,
  Input,
  Label,
  SearchField,
} from "react-aria-components";

import type { Hit } from "../../../shared/contract/commands.ts";
import { Act } from "../../components/act.tsx";
import { Piece } from "../../components/archive-text.tsx";
import { Go } from "../../components/go.tsx";
import { Empty, ErrorNotice, Waiting } from "../../components/notices.tsx";
import { Headline, Page } from "../../components/page.tsx";
import { RecordPanel } from "../../components/record-panel.tsx";
import { RecordRow } from "../../components/record-row.tsx";
import { VirtualList } from "../../components/virtual-list.tsx";
import { isNoVault, useEngine } from "../../engine-client.ts";
import { Rich, useFormat, useText } from "../../i18n.tsx";
import type { SearchParams } from "../../places.ts";
import { Filters } from "./filters.tsx";
import { isFiltered, PAGE, toQuery, useHits } from "./use-search.ts";

/** Milliseconds without a letter before the engine is asked. */
const PAUSE = 150;

/** Rows of one list: a browser can make an element only so high. The rest is a step further. */
const LIST_ROWS = 100_000;

/** Everything that was read, searched as one types. */
export function SearchView(): ReactNode {
  const t = useText();
  const params: SearchParams = useSearch({ strict: false });
  const [opened, setOpened] = useState<{ hit: Hit; index: number }>();
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    window.scrollTo(0, 0);
    field.current?.focus({ preventScroll: true });
  }, []);

  // Another search: what is open belongs to the last one.
  const asked = JSON.stringify(params);
  const [lastAsked, setLastAsked] = useState(asked);
  if (asked !== lastAsked) {
    setLastAsked(asked);
    setOpened(undefined);
  }

  // The row that had the focus is gone with its search.
  useEffect(() => {
    if (document.activeElement === document.body)
      field.current?.focus({ preventScroll: true });
  }, [asked]);

  function close(): void {
    const row = opened?.index;
    setOpened(undefined);
    requestAnimationFrame(() =>
      document
        .querySelector<HTMLElement>(`[data-index="${row}"] [data-row]`)
        ?.focus({ preventScroll: true }),
    );
  }

  return (
    <div className={opened === undefined ? "" : "split"}>
      <Page title={t("window.nav.search")} tight focusesItself>
        <Headline look="vh">{t("window.nav.search")}</Headline>
        <Field params={params} input={field} />
        <Filters params={params} />
        <Hits
          params={params}
          opened={opened?.hit.id}
          onOpen={(hit, index) => setOpened({ hit, index })}
        />
      </Page>
      {opened !== undefined && (
        <RecordPanel hit={opened.hit} query={params.q} onClose={close} />
      )}
    </div>
  );
}

function Field(props: {
  params: SearchParams;
  input: RefObject<HTMLInputElement | null>;
}): ReactNode {
  const t = useText();
  const navigate = useNavigate();
  const { params, input } = props;
  const [typed, setTyped] = useState(params.q ?? "");
  const sent = useRef(params.q ?? "");

  // The words came from elsewhere: a link, or the step back.
  useEffect(() => {
    const q = params.q ?? "";
    if (q === sent.current) return;
    sent.current = q;
    setTyped(q);
  }, [params.q]);

  useEffect(() => {
    if (typed === sent.current) return undefined;
    const timer = setTimeout(() => {
      sent.current = typed;
      const { q: _, ...filters } = params;
      void navigate({
        to: "/search",
        search: { ...filters, ...(typed !== "" && { q: typed }) },
        replace: true,
        resetScroll: false,
      });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [typed, params, navigate]);

  return (
    <>
      <SearchField
        className="search-field"
        value={typed}
        onChange={setTyped}
        autoCorrect="off"
        spellCheck="false"
      >
        <Label className="vh">{t("window.searchAll")}</Label>
        <div className="field">
          <Search size={20} strokeWidth={1.5} aria-hidden="true" />
          <Input ref={input} placeholder={t("window.search.placeholder")} />
          {typed !== "" && (
            <Button className="btn btn-icon" aria-label={t("window.clear")}>
              <X size={18} strokeWidth={1.5} aria-hidden="true" />
            </Button>
          )}
        </div>
      </SearchField>
      <Disclosure className="ways-to-search">
        <Heading level={2} className="help">
          {t("window.search.how")}{" "}
          <Button slot="trigger" className="link">
            {t("window.search.moreWays")}
          </Button>
        </Heading>
        <DisclosurePanel>
          <ul className="help ways-list">
            <li>{t("window.search.wayAll")}</li>
            <li>{t("window.search.wayPhrase")}</li>
            <li>{t("window.search.wayNot")}</li>
            <li>{t("window.search.wayWhole")}</li>
          </ul>
        </DisclosurePanel>
      </Disclosure>
    </>
  );
}

function Hits(props: {
  params: SearchParams;
  opened: string | undefined;
  onOpen: (hit: Hit, index: number) => void;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const { params, opened, onOpen } = props;
  const query = toQuery(params);
  const asked = JSON.stringify(query);
  const [pages, setPages] = useState<readonly number[]>([]);
  const [from, setFrom] = useState(0);
  const [lastAsked, setLastAsked] = useState(asked);
  if (asked !== lastAsked) {
    setLastAsked(asked);
    setPages([]);
    setFrom(0);
  }
  const overview = useEngine("overview.get", {});
  const { total, isLate, error, hitAt } = useHits(query, pages);

  const onRange = useCallback(
    (first: number, last: number) => {
      const begin = Math.floor((from + first) / PAGE);
      const end = Math.floor((from + last) / PAGE);
      const wanted = Array.from(
        { length: end - begin + 1 },
        (_, at) => begin + at,
      );
      setPages((now) => (String(now) === String(wanted) ? now : wanted));
    },
    [from],
  );

  const words = params.q ?? "";
  if (isNoVault(error) || isNoVault(overview.error))
    return (
      <Empty
        icon={<Search size={28} strokeWidth={1.5} aria-hidden="true" />}
        title={t("window.search.noVault")}
        step={
          <Go place={{ to: "/" }} className="btn">
            {t("window.chooseArchives")}
          </Go>
        }
      >
        {t("window.search.noVaultText")}
      </Empty>
    );
  if (error !== undefined && error !== null)
    return <ErrorNotice error={error} />;
  if (query === null)
    return (
      <p className="sub gap" role="status">
        {words === ""
          ? t("window.search.begin")
          : t("window.search.twoLetters")}
      </p>
    );
  if (total === undefined) return <Waiting lines={6} />;
  const held =
    overview.data?.categories.reduce((sum, { records }) => sum + records, 0) ??
    0;
  if (total === 0)
    return (
      <div className="gap">
        <p className="vh" role="status">
          {t("window.search.count", { count: 0 })}
        </p>
        <Nothing params={params} held={held} />
      </div>
    );
  const rows = Math.min(total - from, LIST_ROWS);
  return (
    <>
      <p className="bar small count-line" role="status">
        <strong>{t("window.search.count", { count: total })}</strong>
        <span className="soft">{t("window.search.order")}</span>
      </p>
      <h2 className="vh">{t("window.search.results")}</h2>
      {from > 0 && (
        <p className="bar gap">
          <Act onPress={() => setFrom(Math.max(0, from - LIST_ROWS))}>
            {t("window.search.newer")}
          </Act>
        </p>
      )}
      <div aria-busy={isLate}>
        <VirtualList
          key={`${asked} ${from}`}
          className="hits"
          label={t("window.search.results")}
          count={rows}
          before={from}
          estimate={124}
          keyOf={(index) => index}
          onRange={onRange}
          row={(index) => {
            const hit = hitAt(from + index);
            return hit === undefined ? (
              <div className="hit hit-waiting" aria-hidden="true">
                <span className="skel-line" />
                <span className="skel-line" />
                <span className="skel-line" />
              </div>
            ) : (
              <RecordRow
                record={hit}
                query={query.query}
                current={opened === hit.id}
                onOpen={() => onOpen(hit, index)}
              />
            );
          }}
        />
      </div>
      {from + rows < total && (
        <p className="bar gap">
          <Act onPress={() => setFrom(from + LIST_ROWS)}>
            {t("window.search.older", {
              rows: format.number(Math.min(LIST_ROWS, total - from - rows)),
            })}
          </Act>
        </p>
      )}
    </>
  );
}

function Nothing(props: { params: SearchParams; held: number }): ReactNode {
  const t = useText();
  const { q = "" } = props.params;
  const shorter = Array.from(q.trim()).slice(0, 5).join("");
  const filtered = isFiltered(props.params);
  const isLong = Array.from(q.trim()).length > 5 && !/[\s"]/u.test(q.trim());
  return (
    <Empty
      icon={<Search size={28} strokeWidth={1.5} aria-hidden="true" />}
      title={
        q === "" ? (
          t("window.search.nothing")
        ) : (
          <Rich
            say="window.search.nothingWith"
            parts={{ words: <Piece>{q}</Piece> }}
          />
        )
      }
      step={
        filtered ? (
          <Go place={{ to: "/search", search: { q } }} className="btn">
            {t("window.search.everywhere")}
          </Go>
        ) : (
          isLong && (
            <Go
              place={{ to: "/search", search: { q: shorter } }}
              className="btn"
            >
              {t("window.search.shorter", { words: shorter })}
            </Go>
          )
        )
      }
    >
      {filtered
        ? t("window.search.nothingFiltered")
        : t("window.search.nothingText", { count: props.held })}
    </Empty>
  );
}
