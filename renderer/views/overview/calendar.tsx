import { keepPreviousData } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import {
  Button,
  Disclosure,
  DisclosurePanel,
  Heading,
} from "react-aria-components";

import type { DataFlow } from "../../../shared/domain/data-flow.ts";
import { formatMonthName } from "../../../shared/i18n/format.ts";
import { FlowGlyph } from "../../components/flow-mark.tsx";
import { NumberLink } from "../../components/go.tsx";
import { Order } from "../../components/list-controls.tsx";
import { ErrorNotice } from "../../components/notices.tsx";
import { useEngine } from "../../engine-client.ts";
import { useFormat, useText } from "../../i18n.tsx";
import {
  daysOf,
  monthSums,
  stepOf,
  STEPS,
  type MonthSums,
} from "./calendar-days.ts";

/** On which days of a year something was logged or told, as marks and as a table. */
export function ObservationCalendar(): ReactNode {
  const t = useText();
  const [asked, setAsked] = useState<number>();
  const answer = useEngine(
    "overview.calendar",
    { year: asked },
    { placeholderData: keepPreviousData },
  );
  if (answer.error !== null)
    return (
      <section className="section">
        <ErrorNotice error={answer.error} />
      </section>
    );
  const { year = null, years = [], days = [] } = answer.data ?? {};
  if (year === null) return null;
  const months = monthSums(year, days);
  return (
    <section className="section" aria-labelledby="calendar">
      <div className="head">
        <h2 className="answer" id="calendar" aria-live="polite">
          {t("window.calendar.title", {
            count: days.length,
            year: String(year),
          })}
        </h2>
        <p className="sub">{t("window.calendar.sub")}</p>
      </div>
      {years.length > 1 && (
        <Order
          label={t("window.calendar.year")}
          value={String(year)}
          choices={years
            .toReversed()
            .map((each) => ({ id: String(each), words: String(each) }))}
          onChange={(chosen) => setAsked(Number(chosen))}
        />
      )}
      <figure className="fig" aria-labelledby="calendar">
        <ul className="cal" aria-hidden="true">
          {months.map((sums) => (
            <li key={sums.month}>
              <span>{formatMonthName(sums.month, t.locale)}</span>
              <Days byDay={sums.byDay} />
            </li>
          ))}
        </ul>
        <StepWords />
        <MonthTable year={year} months={months} />
      </figure>
    </section>
  );
}

/** Half of the side of each mark, in tenths of the place of a day. */
const HALVES = [0.6, 1.6, 2.6, 3.6, 4.7] as const;
/** Every row is as wide as the longest month. */
const LONGEST_MONTH = 31;

function Mark(props: { at: number; step: number }): ReactNode {
  const { at, step } = props;
  const half = HALVES[step] ?? 0;
  return (
    <rect
      className={step === 0 ? "cal-none" : "cal-day"}
      x={at * 10 + 5 - half}
      y={5 - half}
      width={half * 2}
      height={half * 2}
    />
  );
}

function Days({ byDay }: { byDay: readonly number[] }): ReactNode {
  return (
    <svg viewBox={`0 0 ${LONGEST_MONTH * 10} 10`}>
      {byDay.map((records, at) => (
        // Days have no name but their place.
        <Mark key={at} at={at} step={stepOf(records)} />
      ))}
    </svg>
  );
}

/** What each mark says. */
function StepWords(): ReactNode {
  const t = useText();
  const words = [
    t("window.calendar.none"),
    ...STEPS.map((first, at) => {
      const next = STEPS[at + 1];
      if (next === undefined) return t("window.calendar.andMore", { first });
      return next - 1 === first
        ? t("window.calendar.from", { count: first })
        : t("window.calendar.upTo", { first, last: next - 1 });
    }),
  ];
  return (
    <p className="cal-key small soft">
      {t("window.calendar.steps")}
      {words.map((each, step) => (
        <span key={each}>
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <Mark at={0} step={step} />
          </svg>
          {each}
        </span>
      ))}
    </p>
  );
}

const NOTED = ["observed", "received"] as const satisfies readonly DataFlow[];

function MonthTable(props: {
  year: number;
  months: readonly MonthSums[];
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const { year, months } = props;
  const cells = (
    own: readonly MonthSums[],
    during: { after: string; before: string },
  ): ReactNode => {
    const sum = (value: (sums: MonthSums) => number): number =>
      own.reduce((so, each) => so + value(each), 0);
    return (
      <>
        <td className="num">{format.number(sum(({ days }) => days))}</td>
        {NOTED.map((flow) => {
          const records = sum((each) => each[flow]);
          return (
            <td key={flow} className="num">
              {records === 0 ? (
                "0"
              ) : (
                <NumberLink
                  place={{ to: "/search", search: { flow, ...during } }}
                >
                  {format.number(records)}
                </NumberLink>
              )}
            </td>
          );
        })}
        <td className="num">
          {format.number(sum(({ observed, received }) => observed + received))}
        </td>
      </>
    );
  };
  return (
    <Disclosure>
      <Heading level={3} className="as-table">
        <Button slot="trigger" className="link">
          {t("window.overview.asTable")}
        </Button>
      </Heading>
      <DisclosurePanel>
        <div className="scroll-x">
          <table className="t gap t-calendar">
            <caption className="vh">
              {t("window.calendar.caption", { year: String(year) })}
            </caption>
            <thead>
              <tr>
                <th scope="col">{t("window.calendar.month")}</th>
                <th scope="col" className="num">
                  {t("window.calendar.days")}
                </th>
                {NOTED.map((flow) => (
                  <th key={flow} scope="col" className="num">
                    <FlowGlyph flow={flow} /> {t(`flow.${flow}`)}
                  </th>
                ))}
                <th scope="col" className="num">
                  {t("window.calendar.all")}
                </th>
              </tr>
            </thead>
            <tbody>
              {months.map((sums) => (
                <tr key={sums.month}>
                  <th scope="row">{formatMonthName(sums.month, t.locale)}</th>
                  {cells([sums], daysOf(year, sums.month))}
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t("window.calendar.whole")}</th>
                {cells(months, daysOf(year))}
              </tr>
            </tfoot>
          </table>
        </div>
      </DisclosurePanel>
    </Disclosure>
  );
}
