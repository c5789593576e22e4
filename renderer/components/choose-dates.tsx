import { useNavigate } from "@tanstack/react-router";
import { useId, type ReactNode } from "react";
import {
  Button,
  Disclosure,
  DisclosurePanel,
  Heading,
} from "react-aria-components";

import type { PickedPath } from "../../shared/contract/commands.ts";
import type {
  DateOrder,
  DateReadings,
} from "../../shared/domain/date-order.ts";
import { formatDate } from "../../shared/i18n/format.ts";
import { Rich, useText } from "../i18n.tsx";
import { useImportJob } from "../import-job.tsx";
import { Act } from "./act.tsx";
import { Piece } from "./archive-text.tsx";

interface DatesProps {
  archive: string;
  dates: DateReadings;
  /** Where the files are that the person chose just now; else they are read from where they lay. */
  paths?: PickedPath[] | undefined;
}

/**
 * A chat in which nothing tells the order of day and month: what each reading makes of it, and the one who can know. The
 * readings stand there until somebody has chosen; then they can be opened, to change the choice.
 */
export function ChooseDates(props: DatesProps): ReactNode {
  const t = useText();
  const id = useId();
  const { taken, why, conversation } = props.dates;
  const chat = <Piece>{conversation}</Piece>;
  if (why === "chosen")
    return (
      <>
        <p className="small">
          <Rich say={`window.dates.chosen.${taken}`} parts={{ chat }} />
        </p>
        <Disclosure>
          <Heading level={4} className="as-table">
            <Button slot="trigger" className="link">
              {t("window.dates.change")}
            </Button>
          </Heading>
          <DisclosurePanel className="dates">
            <Readings {...props} />
          </DisclosurePanel>
        </Disclosure>
      </>
    );
  return (
    <section className="aside dates" aria-labelledby={id}>
      <h4 id={id}>
        <Rich say="window.dates.title" parts={{ chat }} />
      </h4>
      <p>
        {why === "american"
          ? t("window.dates.american")
          : taken === "dmy"
            ? t("window.dates.common")
            : t("window.dates.other")}
      </p>
      <Readings {...props} />
    </section>
  );
}

/** A few messages and the whole chat, a column for each order. */
function Readings(props: DatesProps): ReactNode {
  const t = useText();
  const { readings, lines, taken, why } = props.dates;
  // On the chat's own clock, wherever this computer is.
  const day = (at: number): string => formatDate(at, t.locale);
  return (
    <>
      <p className="small">{t("window.dates.compare")}</p>
      <table className="t t-fold">
        <caption className="vh">{t("window.dates.table")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("window.dates.written")}</th>
            {readings.map(({ order }) => (
              <th key={order} scope="col">
                {t(`window.dates.order.${order}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ locator, written, text, at }) => (
            <tr key={locator}>
              <th scope="row">
                <span className="block">
                  <Piece>{written}</Piece>
                </span>
                <span className="faint font-normal">
                  <Piece>{text}</Piece>
                </span>
              </th>
              {readings.map(({ order }) => (
                <td key={order} data-l={t(`window.dates.order.${order}`)}>
                  {at[order] !== undefined && day(at[order])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("window.dates.whole")}</th>
            {readings.map(({ order, firstAt, lastAt }) => (
              <td key={order} data-l={t(`window.dates.order.${order}`)}>
                {firstAt === lastAt
                  ? day(firstAt)
                  : t("window.dates.span", {
                      first: day(firstAt),
                      last: day(lastAt),
                    })}
                {order === taken && (
                  <span className="faint block font-normal">
                    {why === "chosen"
                      ? t("window.dates.yours")
                      : t("window.dates.now")}
                  </span>
                )}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
      <Choices {...props} />
    </>
  );
}

function Choices({ archive, dates, paths }: DatesProps): ReactNode {
  const t = useText();
  const navigate = useNavigate();
  const { state, reread } = useImportJob();
  const { readings, taken, why } = dates;
  if (state.is === "running")
    return <p className="small">{t("window.dates.wait")}</p>;

  function choose(dateOrder: DateOrder): void {
    reread({ archives: [archive], paths, dateOrder, lang: t.locale });
    // Where the import shows how far it is, and what it brought.
    void navigate({ to: "/" });
  }

  return (
    <div className="bar">
      {readings
        .filter(({ order }) => why !== "chosen" || order !== taken)
        .map(({ order }) => (
          <Act key={order} onPress={() => choose(order)}>
            {order === taken
              ? t(`window.dates.keep.${order}`)
              : t(`window.dates.choose.${order}`)}
          </Act>
        ))}
    </div>
  );
}
