import type { ReactNode } from "react";

import { FLOWS_OR_UNKNOWN } from "../../../shared/domain/data-flow.ts";
import { FlowGlyph } from "../../components/flow-mark.tsx";
import { NumberLink } from "../../components/go.tsx";
import { useFormat, useText } from "../../i18n.tsx";
import { originBars, type Slice, type Totals } from "./sums.ts";

/** All records by where they came from: a bar to scale, its smallest part once more enlarged. */
export function OriginBar(props: { totals: Totals }): ReactNode {
  const t = useText();
  const format = useFormat();
  const { flows, records } = props.totals;
  const { whole, lens, lensFrom } = originBars(flows);
  const present = FLOWS_OR_UNKNOWN.filter((flow) => flows[flow] > 0);
  if (records === 0) return null;
  return (
    <section className="section" aria-labelledby="origin">
      <div className="head">
        <h2 className="answer" id="origin">
          {t("window.overview.origin", {
            provided: format.share(flows.provided, records),
            received: format.share(flows.received, records),
          })}
        </h2>
        <p className="sub">
          {lens.length > 0
            ? t("window.overview.originLens")
            : t("window.overview.originScale")}
        </p>
      </div>
      <figure className="fig zoom">
        <svg height={lens.length > 0 ? 76 : 26} aria-hidden="true">
          <Bar slices={whole} y={0} />
          {lens.length > 0 && (
            <>
              <line
                className="lens"
                x1={`${lensFrom}%`}
                y1="26"
                x2="0"
                y2="50"
              />
              <line className="lens" x1="100%" y1="26" x2="100%" y2="50" />
              <Bar slices={lens} y={50} />
            </>
          )}
        </svg>
        <ul className="zoom-keys">
          {present.map((flow) => (
            <li key={flow}>
              <span className="who">
                <FlowGlyph flow={flow} />
                {t(`flow.${flow}`)}
              </span>
              <span className="big">
                <NumberLink
                  place={{ to: "/search", search: { flow } }}
                  label={t("window.overview.opens", {
                    count: flows[flow],
                    kind: t(`flow.${flow}`),
                  })}
                >
                  {format.number(flows[flow])}
                </NumberLink>{" "}
                <small>{format.share(flows[flow], records)}</small>
              </span>
              <p>{t(`window.flowAbout.${flow}`)}</p>
            </li>
          ))}
        </ul>
      </figure>
    </section>
  );
}

function Bar(props: { slices: readonly Slice[]; y: number }): ReactNode {
  return props.slices.map(({ flow, x, width }) => (
    <rect
      key={flow}
      className={`a-${flow}`}
      x={`${x}%`}
      y={props.y}
      width={`${width}%`}
      height="24"
    />
  ));
}
