import type { ReactNode } from "react";
import {
  Button,
  Disclosure,
  DisclosurePanel,
  Heading,
} from "react-aria-components";
import { Bar, BarChart, ResponsiveContainer, YAxis } from "recharts";

import type { DataFlow } from "../../../shared/domain/data-flow.ts";
import type { Text } from "../../../shared/i18n/text-type.ts";
import { FlowGlyph } from "../../components/flow-mark.tsx";
import { NumberLink } from "../../components/go.tsx";
import { GROUP_IDS } from "../../components/groups.ts";
import { ErrorNotice } from "../../components/notices.tsx";
import { useEngine } from "../../engine-client.ts";
import { useFormat, useText } from "../../i18n.tsx";
import type { SearchParams } from "../../places.ts";
import { peakYear, yearSums, type YearSums } from "./sums.ts";

/** One row of years: of a group of kinds, or of a way in which records came. */
interface RowOf {
  id: string;
  words: string;
  glyph: ReactNode;
  /** How its bars are filled. */
  look: string;
  search: SearchParams;
  value: (sums: YearSums) => number;
}

/** When it was: a row of years for each way it came and for each group of kinds, and the same as tables. */
export function Timeline(): ReactNode {
  const t = useText();
  const timeline = useEngine("overview.timeline", {});
  if (timeline.error !== null)
    return (
      <section className="section">
        <ErrorNotice error={timeline.error} />
      </section>
    );
  const years = yearSums(timeline.data?.months ?? []);
  const [first, last] = [years[0], years.at(-1)];
  const peak = peakYear(years, ({ records }) => records);
  if (first === undefined || last === undefined || peak === null) return null;
  const flows = TOLD_FIRST.filter((flow) =>
    years.some(({ byFlow }) => byFlow[flow] > 0),
  );
  const groups = GROUP_IDS.filter((group) =>
    years.some(({ byGroup }) => byGroup[group] > 0),
  );
  const [telling] = flows;
  return (
    <>
      {telling !== undefined && (
        <Years
          id="flow-years"
          title={flowAnswer(t, telling, years)}
          caption={t("window.flowYears.caption")}
          rows={flows.map((flow) => ({
            id: flow,
            words: t(`flow.${flow}`),
            glyph: <FlowGlyph flow={flow} />,
            look: `a-${flow}`,
            search: { flow },
            value: ({ byFlow }) => byFlow[flow],
          }))}
          years={years}
        />
      )}
      <Years
        id="timeline"
        title={
          first.year === last.year
            ? t("window.overview.oneYear", { year: String(first.year) })
            : t("window.overview.timeline", {
                first: String(first.year),
                peak: String(peak),
              })
        }
        caption={t("window.overview.byYear")}
        rows={groups.map((group) => ({
          id: group,
          words: t(`window.group.${group}`),
          glyph: null,
          look: "ridge-bar",
          search: { group },
          value: ({ byGroup }) => byGroup[group],
        }))}
        years={years}
        all={{
          id: "all",
          words: t("window.overview.all"),
          glyph: null,
          look: "ridge-bar",
          search: {},
          value: ({ records }) => records,
        }}
      />
    </>
  );
}

/** What others said and what was guessed before what one gave: rare but telling first. */
const TOLD_FIRST = [
  "received",
  "inferred",
  "shared",
  "observed",
  "provided",
] as const satisfies readonly DataFlow[];

/** Since when, and when most, of what is told first. */
function flowAnswer(
  t: Text,
  flow: DataFlow,
  years: readonly YearSums[],
): string {
  const first = years.find(({ byFlow }) => byFlow[flow] > 0)?.year;
  const peak = peakYear(years, ({ byFlow }) => byFlow[flow]);
  return first === peak
    ? t(`window.flowYears.${flow}.once`, { peak: String(peak) })
    : t(`window.flowYears.${flow}.since`, {
        first: String(first),
        peak: String(peak),
      });
}

function Years(props: {
  id: string;
  title: string;
  caption: string;
  rows: readonly RowOf[];
  years: readonly YearSums[];
  /** The column of sums, where the rows hold everything. */
  all?: RowOf;
}): ReactNode {
  const t = useText();
  const { id, title, caption, rows, years, all } = props;
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
  return (
    <section className="section" aria-labelledby={id}>
      <div className="head">
        <h2 className="answer" id={id}>
          {title}
        </h2>
        <p className="sub">{t("window.overview.timelineScale")}</p>
      </div>
      <figure className="fig" aria-labelledby={id}>
        <ul className="ridge">
          {rows.map((row) => (
            <Ridge key={row.id} row={row} years={years} />
          ))}
          <li aria-hidden="true">
            <div className="lab blank" />
            <div className="years">
              {yearLabels(first, last).map((year) => (
                <span key={year}>{year}</span>
              ))}
            </div>
            <div className="end blank" />
          </li>
        </ul>
        <YearTable
          caption={caption}
          columns={all === undefined ? rows : [...rows, all]}
          years={years}
        />
      </figure>
    </section>
  );
}

function Ridge(props: { row: RowOf; years: readonly YearSums[] }): ReactNode {
  const t = useText();
  const { row, years } = props;
  const data = years.map((sums) => ({
    year: sums.year,
    records: row.value(sums),
  }));
  const total = data.reduce((sum, { records }) => sum + records, 0);
  const peak = peakYear(years, row.value);
  return (
    <li>
      <div className="lab">
        <strong>
          {row.glyph} {row.words}
        </strong>
      </div>
      <div className="plot" aria-hidden="true">
        <ResponsiveContainer width="100%" height={56}>
          <BarChart
            data={data}
            margin={{ top: 2, right: 0, bottom: 0, left: 0 }}
            barCategoryGap="14%"
            accessibilityLayer={false}
          >
            <YAxis hide domain={[0, "dataMax"]} />
            <Bar
              dataKey="records"
              className={row.look}
              isAnimationActive={false}
              minPointSize={(value) => (Number(value) > 0 ? 2 : 0)}
            />
          </BarChart>
        </ResponsiveContainer>
      </div>
      <div className="end">
        <span className="tabular">
          <CountOf
            row={row}
            from={years[0]?.year}
            to={years.at(-1)?.year}
            records={total}
          />
        </span>
        <small>
          {peak !== null && t("window.overview.mostIn", { year: String(peak) })}
        </small>
      </div>
    </li>
  );
}

/** How many records, of a row or of all, in these years: opens them. */
function CountOf(props: {
  row: RowOf;
  from: number | undefined;
  to: number | undefined;
  records: number;
}): ReactNode {
  const format = useFormat();
  const { row, from, to, records } = props;
  if (records === 0 || from === undefined || to === undefined)
    return format.number(records);
  return (
    <NumberLink
      place={{
        to: "/search",
        search: {
          ...row.search,
          after: `${from}-01-01`,
          before: `${to + 1}-01-01`,
        },
      }}
    >
      {format.number(records)}
    </NumberLink>
  );
}

/** First, last and round years between, so that labels have room. */
function yearLabels(first: number, last: number): number[] {
  const steps = Math.min(4, last - first);
  return Array.from({ length: steps + 1 }, (_, at) =>
    Math.round(first + ((last - first) * at) / Math.max(1, steps)),
  );
}

function YearTable(props: {
  caption: string;
  columns: readonly RowOf[];
  years: readonly YearSums[];
}): ReactNode {
  const t = useText();
  const { caption, columns, years } = props;
  return (
    <Disclosure>
      <Heading level={3} className="as-table">
        <Button slot="trigger" className="link">
          {t("window.overview.asTable")}
        </Button>
      </Heading>
      <DisclosurePanel>
        <div className="scroll-x">
          <table className="t gap">
            <caption className="vh">{caption}</caption>
            <thead>
              <tr>
                <th scope="col">{t("window.overview.year")}</th>
                {columns.map(({ id, words }) => (
                  <th key={id} scope="col" className="num">
                    {words}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {years.map((sums) => (
                <tr key={sums.year}>
                  <th scope="row">{sums.year}</th>
                  {columns.map((row) => (
                    <td key={row.id} className="num">
                      <CountOf
                        row={row}
                        from={sums.year}
                        to={sums.year}
                        records={row.value(sums)}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </DisclosurePanel>
    </Disclosure>
  );
}
