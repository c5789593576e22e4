import type { ReactNode } from "react";

import type {
  Overview,
  OverviewCategory,
} from "../../../shared/contract/commands.ts";
import type { Category } from "../../../shared/domain/category.ts";
import {
  DATA_FLOWS,
  flowsOf,
  type DataFlow,
} from "../../../shared/domain/data-flow.ts";
import { FlowGlyph } from "../../components/flow-mark.tsx";
import { NumberLink } from "../../components/go.tsx";
import { GROUP_IDS, GROUPS } from "../../components/groups.ts";
import { useFormat, useText } from "../../i18n.tsx";
import { totalsOf } from "./sums.ts";

interface Extent {
  firstAt: number;
  lastAt: number;
}

/** Every category that holds something, by how it came: the page's one table that is always open. */
export function CategoryTable(props: {
  overview: Overview;
  onCompanies: () => void;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const { overview, onCompanies } = props;
  const totals = totalsOf(overview);
  const { firstAt, lastAt } = totals;
  const extent =
    firstAt === null || lastAt === null ? null : { firstAt, lastAt };
  const byId = new Map(overview.categories.map((each) => [each.id, each]));
  const absent = overview.categories.filter(({ records }) => records === 0);
  return (
    <section className="section" aria-labelledby="categories">
      <div className="head">
        <h2 className="answer" id="categories">
          {t("window.overview.categories")}
        </h2>
      </div>
      <table className="t t-fold t-cats">
        <thead>
          <tr>
            <th scope="col">{t("window.overview.kind")}</th>
            <th scope="col" className="num">
              {t("window.overview.all")}
            </th>
            {DATA_FLOWS.map((flow) => (
              <th key={flow} scope="col" className="num">
                <FlowGlyph flow={flow} /> {t(`flow.${flow}`)}
              </th>
            ))}
            <th scope="col" className="num">
              {t("window.overview.companies")}
            </th>
            <th scope="col" className="span">
              {extent !== null && (
                <>
                  <span className="vh">{t("window.overview.years")}</span>
                  <span className="span-ax" aria-hidden="true">
                    <span>{format.span(extent.firstAt, extent.firstAt)}</span>
                    <span>{format.span(extent.lastAt, extent.lastAt)}</span>
                  </span>
                </>
              )}
            </th>
          </tr>
        </thead>
        {GROUP_IDS.map((group) => {
          const rows = GROUPS[group].flatMap((id) => {
            const category = byId.get(id);
            return category !== undefined && category.records > 0
              ? [category]
              : [];
          });
          return rows.length === 0 ? null : (
            <tbody key={group}>
              <tr className="group">
                <th colSpan={9} scope="rowgroup">
                  {t(`window.group.${group}`)}
                </th>
              </tr>
              {rows.map((category) => (
                <Row
                  key={category.id}
                  category={category}
                  extent={extent}
                  onCompanies={onCompanies}
                />
              ))}
            </tbody>
          );
        })}
        <tfoot>
          <tr>
            <th scope="row">{t("window.overview.together")}</th>
            <td className="num" data-l={t("window.overview.all")}>
              <NumberLink place={{ to: "/search", search: { all: true } }}>
                {format.number(totals.records)}
              </NumberLink>
            </td>
            {DATA_FLOWS.map((flow) => (
              <FlowCell key={flow} flow={flow} records={totals.flows[flow]} />
            ))}
            <td className="num" data-l={t("window.overview.companies")}>
              <NumberLink onPress={onCompanies}>
                {format.number(overview.organisations)}
              </NumberLink>
            </td>
            <td className="span" />
          </tr>
        </tfoot>
      </table>
      {absent.length > 0 && (
        <p className="help">
          {t("window.overview.absent", {
            kinds: format.list(absent.map(({ id }) => t(`category.${id}`))),
          })}
        </p>
      )}
    </section>
  );
}

function Row(props: {
  category: OverviewCategory;
  extent: Extent | null;
  onCompanies: () => void;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const { category, extent, onCompanies } = props;
  const { id, records, organisations, firstAt, lastAt } = category;
  const name = t(`category.${id}`);
  const flows = flowsOf(category);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="num" data-l={t("window.overview.all")}>
        <NumberLink
          place={{ to: "/search", search: { category: id } }}
          label={t("window.overview.opens", { count: records, kind: name })}
        >
          {format.number(records)}
        </NumberLink>
      </td>
      {flows.unknown > 0 ? (
        <td colSpan={DATA_FLOWS.length} className="unknown-flow">
          <FlowGlyph flow="unknown" /> {t("flow.unknown")}
        </td>
      ) : (
        DATA_FLOWS.map((flow) => (
          <FlowCell
            key={flow}
            flow={flow}
            records={flows[flow]}
            category={id}
          />
        ))
      )}
      {organisations === 0 ? (
        <td className="num nil hide">
          <span aria-hidden="true">·</span>
          <span className="vh">{t("window.none")}</span>
        </td>
      ) : (
        <td className="num hide">
          <NumberLink onPress={onCompanies}>
            {format.number(organisations)}
          </NumberLink>
        </td>
      )}
      <td className="span">
        {firstAt !== null && lastAt !== null && extent !== null && (
          <Span own={{ firstAt, lastAt }} extent={extent} />
        )}
      </td>
    </tr>
  );
}

/** How many came so, of one category or of all. */
function FlowCell(props: {
  flow: DataFlow;
  records: number;
  category?: Category;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const { flow, records, category } = props;
  const word = t(`flow.${flow}`);
  if (records === 0)
    return (
      <td className="num nil">
        <span aria-hidden="true">·</span>
        <span className="vh">{t("window.none")}</span>
      </td>
    );
  return (
    <td className="num" data-l={word}>
      <NumberLink
        place={{
          to: "/search",
          search: { flow, ...(category !== undefined && { category }) },
        }}
        label={
          category === undefined
            ? t("window.overview.opens", { count: records, kind: word })
            : t("window.overview.opensFlow", {
                count: records,
                flow: word,
                kind: t(`category.${category}`),
              })
        }
      >
        {format.number(records)}
      </NumberLink>
    </td>
  );
}

/** From when to when, on the line of all years; in words for whoever does not see it, and on narrow screens. */
function Span(props: { own: Extent; extent: Extent }): ReactNode {
  const format = useFormat();
  const { own, extent } = props;
  const whole = Math.max(1, extent.lastAt - extent.firstAt);
  const at = (instant: number): number =>
    ((instant - extent.firstAt) / whole) * 100;
  const [from, to] = [at(own.firstAt), at(own.lastAt)];
  return (
    <>
      <svg aria-hidden="true">
        <line className="axis" x1="0" x2="100%" y1="6" y2="6" />
        {to - from < 2 ? (
          <circle
            className="pt"
            cx={`${Math.min(98.5, Math.max(1.5, to))}%`}
            cy="6"
            r="2.5"
          />
        ) : (
          <line className="run" x1={`${from}%`} x2={`${to}%`} y1="6" y2="6" />
        )}
      </svg>
      <span className="span-words">{format.span(own.firstAt, own.lastAt)}</span>
    </>
  );
}
