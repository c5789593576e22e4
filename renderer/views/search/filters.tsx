import { useNavigate } from "@tanstack/react-router";
import { useId, useRef, useState, type ReactNode } from "react";
import { Button, ToggleButton } from "react-aria-components";

import { PROVIDERS } from "../../../shared/domain/archive.ts";
import { CATEGORIES, type Category } from "../../../shared/domain/category.ts";
import { FLOWS_OR_UNKNOWN } from "../../../shared/domain/data-flow.ts";
import { eventWords } from "../../../shared/i18n/event-words.ts";
import { Piece } from "../../components/archive-text.tsx";
import { FlowGlyph } from "../../components/flow-mark.tsx";
import { GROUPS, type GroupId } from "../../components/groups.ts";
import { useEngine } from "../../engine-client.ts";
import { useFormat, useText } from "../../i18n.tsx";
import type { SearchParams } from "../../places.ts";
import {
  heldOf,
  toQuery,
  useCategoryCounts,
  useFlowCounts,
  type Counts,
} from "./use-search.ts";

/** What the search can be narrowed to, with how much would be left. A second press takes a choice back. */
export function Filters({ params }: { params: SearchParams }): ReactNode {
  const t = useText();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const more = useRef<HTMLButtonElement>(null);
  const choices = useId();
  const byCategory = useCategoryCounts(params);
  const byFlow = useFlowCounts(params);
  const overview = useEngine("overview.get", {}).data;
  const archives = useEngine("archive.list", {}).data?.archives ?? [];
  const months = useEngine("overview.timeline", {}).data?.months ?? [];
  const providers = PROVIDERS.filter((id) =>
    archives.some(({ provider }) => provider === id),
  );
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))]
    .sort()
    .reverse();
  const finding = useEngine(
    "findings.list",
    { lang: t.locale },
    { enabled: params.finding !== undefined },
  ).data?.findings.find(({ id }) => id === params.finding);
  if (overview === undefined) return null;

  function change(to: SearchParams, ...drop: (keyof SearchParams)[]): void {
    const next: SearchParams = { ...params };
    for (const name of drop) delete next[name];
    void navigate({
      to: "/search",
      search: { ...next, ...to },
      replace: true,
      resetScroll: false,
    });
    // Folded, only what is chosen is to be seen: what was pressed goes, and the focus with it.
    if (!isOpen) more.current?.focus({ preventScroll: true });
  }

  const { category, group, flow, provider, archive, after, before } = params;
  // Until they are counted, all that there are at all.
  function isThere<T extends string>(
    counts: Counts<T> | undefined,
    id: T,
    held: number,
  ): boolean {
    return (counts === undefined ? held : (counts[id] ?? 0)) > 0;
  }
  const categories = CATEGORIES.filter(
    (id) =>
      id === category ||
      (isIn(group, id) &&
        isThere(
          byCategory,
          id,
          heldOf(overview, { category: id, ...(flow && { flow }) }),
        )),
  );
  const flows = FLOWS_OR_UNKNOWN.filter(
    (id) =>
      id === flow ||
      isThere(
        byFlow,
        id,
        heldOf(overview, {
          flow: id,
          ...(category && { category }),
          ...(group && { group }),
        }),
      ),
  );
  const isYear = (year: string): boolean =>
    after === `${year}-01-01` && before === `${Number(year) + 1}-01-01`;
  const isOtherTime =
    (after !== undefined || before !== undefined) && !years.some(isYear);
  return (
    <div
      className={isOpen ? "facets" : "facets facets-folded"}
      role="group"
      aria-label={t("window.search.filters")}
      id={choices}
    >
      {/* Only where the window is narrow: there the choices would push what was found off the screen. */}
      <Button
        ref={more}
        className="link facets-fold"
        aria-expanded={isOpen}
        aria-controls={choices}
        onPress={() => setOpen(!isOpen)}
      >
        {isOpen ? t("window.search.fewerFilters") : t("window.search.filters")}
      </Button>
      <AboutWhom params={params} onDrop={(...names) => change({}, ...names)} />
      {params.finding !== undefined && (
        <Facet label={t("window.search.finding")}>
          <Choice chosen onChange={() => change({}, "finding")}>
            {finding?.title ?? params.finding}
          </Choice>
        </Facet>
      )}
      {categories.length > 0 && (
        <Facet label={t("window.record.kind")}>
          {group !== undefined && (
            <Choice chosen onChange={() => change({}, "group")}>
              {t(`window.group.${group}`)}
            </Choice>
          )}
          {categories.map((id) => (
            <Choice
              key={id}
              chosen={category === id}
              count={byCategory?.[id]}
              onChange={(on) =>
                change(on ? { category: id } : {}, "category", "group")
              }
            >
              {t(`category.${id}`)}
            </Choice>
          ))}
        </Facet>
      )}
      {(flows.length > 1 || flow !== undefined) && (
        <Facet label={t("window.record.flow")}>
          {flows.map((id) => (
            <Choice
              key={id}
              chosen={flow === id}
              count={byFlow?.[id]}
              onChange={(on) => change(on ? { flow: id } : {}, "flow")}
            >
              <FlowGlyph flow={id} />
              {t(`flow.${id}`)}
            </Choice>
          ))}
        </Facet>
      )}
      {(providers.length > 1 || provider !== undefined) && (
        <Facet label={t("window.record.service")}>
          {providers.map((id) => (
            <Choice
              key={id}
              chosen={provider === id}
              onChange={(on) => change(on ? { provider: id } : {}, "provider")}
            >
              {t(`provider.${id}`)}
            </Choice>
          ))}
        </Facet>
      )}
      {(archives.length > 1 || archive !== undefined) && (
        <Facet label={t("window.record.archive")}>
          {archives.map((each) => (
            <Choice
              key={each.id}
              chosen={archive === each.id}
              onChange={(on) =>
                change(on ? { archive: each.id } : {}, "archive")
              }
            >
              {t(`provider.${each.provider}`)}
              {each.account !== null && (
                <>
                  {", "}
                  <Piece>{each.account}</Piece>
                </>
              )}
            </Choice>
          ))}
        </Facet>
      )}
      {(years.length > 1 || isOtherTime) && toQuery(params) !== null && (
        <Facet label={t("window.record.when")}>
          {isOtherTime && (
            <Choice chosen onChange={() => change({}, "after", "before")}>
              <TimeWords after={after} before={before} />
            </Choice>
          )}
          {years.map((year) => (
            <Choice
              key={year}
              chosen={isYear(year)}
              onChange={(on) =>
                change(
                  on
                    ? {
                        after: `${year}-01-01`,
                        before: `${Number(year) + 1}-01-01`,
                      }
                    : {},
                  "after",
                  "before",
                )
              }
            >
              {year}
            </Choice>
          ))}
        </Facet>
      )}
    </div>
  );
}

/** Whose records they are: somebody's, or a company's, in one way or of one event, or those that say one thing of the owner. */
function AboutWhom(props: {
  params: SearchParams;
  onDrop: (...names: (keyof SearchParams)[]) => void;
}): ReactNode {
  const t = useText();
  const { person, organisation, mechanism, event, fact } = props.params;
  const somebody = useEngine(
    "people.get",
    { id: person ?? "" },
    { enabled: person !== undefined },
  ).data?.person;
  const company = useEngine(
    "companies.get",
    { id: organisation ?? "" },
    { enabled: organisation !== undefined },
  ).data;
  return (
    <>
      {person !== undefined && (
        <Facet label={t("window.record.person")}>
          <Choice chosen onChange={() => props.onDrop("person")}>
            <Piece>{somebody?.name ?? person}</Piece>
          </Choice>
        </Facet>
      )}
      {fact !== undefined && (
        <Facet label={t(`report.fact.${fact.kind}`)}>
          <Choice chosen onChange={() => props.onDrop("fact")}>
            <Piece>{fact.value}</Piece>
          </Choice>
        </Facet>
      )}
      {(organisation ?? mechanism ?? event) !== undefined && (
        <Facet label={t("window.record.organisation")}>
          {organisation !== undefined && (
            <Choice chosen onChange={() => props.onDrop("organisation")}>
              <Piece>{company?.name ?? organisation}</Piece>
            </Choice>
          )}
          {mechanism !== undefined && (
            <Choice chosen onChange={() => props.onDrop("mechanism")}>
              {t(`mechanism.${mechanism}`)}
            </Choice>
          )}
          {event !== undefined && (
            <Choice chosen onChange={() => props.onDrop("event")}>
              <Piece>{eventWords(t, event)}</Piece>
            </Choice>
          )}
        </Facet>
      )}
    </>
  );
}

function isIn(group: GroupId | undefined, category: Category): boolean {
  return group === undefined || GROUPS[group].includes(category);
}

/** Days from and to, whole years as years. */
function TimeWords(props: {
  after: string | undefined;
  before: string | undefined;
}): ReactNode {
  const { after = "", before = "" } = props;
  return after.endsWith("-01-01") && before.endsWith("-01-01")
    ? `${after.slice(0, 4)}–${Number(before.slice(0, 4)) - 1}`
    : `${after}–${before}`;
}

function Facet(props: { label: string; children: ReactNode }): ReactNode {
  const id = useId();
  return (
    <div className="facet">
      <span id={id}>{props.label}</span>
      <div role="group" aria-labelledby={id}>
        {props.children}
      </div>
    </div>
  );
}

function Choice(props: {
  chosen: boolean;
  count?: number | undefined;
  onChange: (on: boolean) => void;
  children: ReactNode;
}): ReactNode {
  const format = useFormat();
  const { chosen, count, onChange, children } = props;
  return (
    <ToggleButton
      className="facet-choice"
      isSelected={chosen}
      onChange={onChange}
    >
      {children}
      {count !== undefined && <span> {format.number(count)}</span>}
    </ToggleButton>
  );
}
