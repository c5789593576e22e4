import type { ReactNode } from "react";
import {
  Button,
  Disclosure,
  DisclosurePanel,
  Heading,
} from "react-aria-components";
import { Bar, BarChart, ResponsiveContainer, YAxis } from "recharts";

import { NumberLink } from "../../components/go.tsx";
import { GROUP_IDS, type GroupId } from "../../components/groups.ts";
import { ErrorNotice } from "../../components/notices.tsx";
import { useEngine } from "../../engine-client.ts";
import { useFormat, useText } from "../../i18n.tsx";
import { peakYear, yearSums, type YearSums } from "./sums.ts";

/** When it was: a row of years for each group, each on its own scale, and the same as a table. */
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
  const groups = GROUP_IDS.filter((group) =>
    years.some(({ byGroup }) => byGroup[group] > 0),
  );
  return (
    <section className="section" aria-labelledby="timeline">
      <div className="head">
        <h2 className="answer" id="timeline">
          {first.year === last.year
            ? t("window.overview.oneYear", { year: String(first.year) })
            : t("window.overview.timeline", {
                first: String(first.year),
                peak: String(peak),
              })}
        </h2>
        <p className="sub">{t("window.overview.timelineScale")}</p>
      </div>
      <figure className="fig" aria-labelledby="timeline">
        <ul className="ridge">
          {groups.map((group) => (
            <Ridge key={group} group={group} years={years} />
          ))}
          <li aria-hidden="true">
            <div className="lab blank" />
            <div className="years">
              {yearLabels(first.year, last.year).map((year) => (
                <span key={year}>{year}</span>
              ))}
            </div>
            <div className="end blank" />
          </li>
        </ul>
        <YearTable groups={groups} years={years} />
      </figure>
    </section>
  );
}

function Ridge(props: {
  group: GroupId;
  years: readonly YearSums[];
}): ReactNode {
  const t = useText();
  const { group, years } = props;
  const data = years.map(({ year, byGroup }) => ({
    year,
    records: byGroup[group],
  }));
  const total = data.reduce((sum, { records }) => sum + records, 0);
  const peak = peakYear(years, ({ byGroup }) => byGroup[group]);
  return (
    <li>
      <div className="lab">
        <strong>{t(`window.group.${group}`)}</strong>
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
              className="ridge-bar"
              isAnimationActive={false}
              minPointSize={(value) => (Number(value) > 0 ? 2 : 0)}
            />
          </BarChart>
        </ResponsiveContainer>
      </div>
      <div className="end">
        <span className="tabular">
          <CountOf
            group={group}
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

/** How many records, of a group or of all, in these years: opens them. */
function CountOf(props: {
  group?: GroupId;
  from: number | undefined;
  to: number | undefined;
  records: number;
}): ReactNode {
  const format = useFormat();
  const { group, from, to, records } = props;
  if (records === 0 || from === undefined || to === undefined)
    return format.number(records);
  return (
    <NumberLink
      place={{
        to: "/search",
        search: {
          ...(group !== undefined && { group }),
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
  groups: readonly GroupId[];
  years: readonly YearSums[];
}): ReactNode {
  const t = useText();
  const { groups, years } = props;
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
            <caption className="vh">{t("window.overview.byYear")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("window.overview.year")}</th>
                {groups.map((group) => (
                  <th key={group} scope="col" className="num">
                    {t(`window.group.${group}`)}
                  </th>
                ))}
                <th scope="col" className="num">
                  {t("window.overview.all")}
                </th>
              </tr>
            </thead>
            <tbody>
              {years.map(({ year, byGroup, records }) => (
                <tr key={year}>
                  <th scope="row">{year}</th>
                  {groups.map((group) => (
                    <td key={group} className="num">
                      <CountOf
                        group={group}
                        from={year}
                        to={year}
                        records={byGroup[group]}
                      />
                    </td>
                  ))}
                  <td className="num">
                    <CountOf from={year} to={year} records={records} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </DisclosurePanel>
    </Disclosure>
  );
}
