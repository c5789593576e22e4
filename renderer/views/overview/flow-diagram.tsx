import type { ReactNode } from "react";
import {
  Button,
  Disclosure,
  DisclosurePanel,
  Heading,
} from "react-aria-components";

import type { OverviewService } from "../../../shared/contract/commands.ts";
import type { Category } from "../../../shared/domain/category.ts";
import {
  FLOWS_OR_UNKNOWN,
  type FlowOrUnknown,
} from "../../../shared/domain/data-flow.ts";
import { FlowGlyph } from "../../components/flow-mark.tsx";
import { NumberLink } from "../../components/go.tsx";
import { Rich, useFormat, useText } from "../../i18n.tsx";
import type { SearchParams } from "../../places.ts";
import { flowMap, HEIGHT, STEPS, type Line } from "./flow-lines.ts";
import type { Totals } from "./sums.ts";

/** Where everything came from, which service keeps it, and what was passed on; as a list where it is narrow. */
export function FlowDiagram(props: {
  services: readonly OverviewService[];
  totals: Totals;
}): ReactNode {
  const t = useText();
  const { services, totals } = props;
  const map = flowMap(services);
  const kept = services.filter(({ records }) => records > 0);
  if (map.incoming.length === 0) return null;
  return (
    <section className="section" aria-labelledby="flow-map">
      <div className="head">
        <h2 className="answer" id="flow-map">
          <Answer services={kept} />
        </h2>
        <p className="sub">{t("window.flowMap.sub")}</p>
      </div>
      <figure className="fig" aria-labelledby="flow-map">
        <div className="flowmap">
          <p className="colhead" aria-hidden="true">
            {t("window.flowMap.from")}
          </p>
          <span />
          <p className="colhead" aria-hidden="true">
            {t("window.flowMap.keeps")}
          </p>
          <span />
          <p className="colhead" aria-hidden="true">
            {map.recipients.length > 0 && t("window.flowMap.to")}
          </p>
          <ul className="stack-of" aria-label={t("window.flowMap.from")}>
            {map.sources.map((flow) => (
              <li key={flow}>
                <span className="who">
                  <FlowGlyph flow={flow} />
                  {t(`window.flowMap.source.${flow}`)}
                </span>
                <span className="vh">: </span>
                <small>{t(`window.flowAbout.${flow}`)}</small>
                <small>
                  <Count search={{ flow }} records={totals.flows[flow]} />
                </small>
              </li>
            ))}
          </ul>
          <Lines lines={map.incoming} />
          <ul
            className="stack-of stack-mid"
            aria-label={t("window.flowMap.keeps")}
          >
            {kept.map(({ id, records }) => (
              <li key={id}>
                <strong>{t(`provider.${id}`)}</strong>
                <small>
                  <Count search={{ provider: id }} records={records} />
                </small>
              </li>
            ))}
          </ul>
          <Lines lines={map.outgoing} />
          <ul
            className="stack-of stack-end"
            aria-label={t("window.flowMap.to")}
          >
            {map.recipients.map((category) => (
              <li key={category}>
                <span className="who">
                  <FlowGlyph flow="shared" />
                  {t(`category.${category}`)}
                </span>
                <small>
                  <Count
                    search={{ flow: "shared", category }}
                    records={passedOn(kept, category)}
                  />
                </small>
              </li>
            ))}
          </ul>
        </div>
        <ul className="flowlist">
          {kept.map((service) => (
            <ServiceFlows key={service.id} service={service} />
          ))}
        </ul>
        <Widths />
        {totals.flows.unknown > 0 && (
          <p className="small soft gap">
            <Rich
              say="window.flowMap.notDrawn"
              parts={{
                records: (
                  <Count
                    search={{ flow: "unknown" }}
                    records={totals.flows.unknown}
                  />
                ),
              }}
            />
          </p>
        )}
        <AsTable services={kept} />
      </figure>
    </section>
  );
}

/** Which service gets most of what others say, where anybody says anything. */
function Answer(props: { services: readonly OverviewService[] }): ReactNode {
  const t = useText();
  const [first, ...others] = props.services;
  if (first === undefined) return null;
  if (others.length === 0)
    return t("window.flowMap.one", { service: t(`provider.${first.id}`) });
  const told = others.reduce(
    (most, each) => (each.flows.received > most.flows.received ? each : most),
    first,
  );
  if (told.flows.received > 0)
    return t("window.flowMap.told", { service: t(`provider.${told.id}`) });
  const keeper = others.reduce(
    (most, each) => (each.records > most.records ? each : most),
    first,
  );
  return t("window.flowMap.most", { service: t(`provider.${keeper.id}`) });
}

function passedOn(
  services: readonly OverviewService[],
  category: Category,
): number {
  return services.reduce(
    (sum, each) => sum + (each.passedOn[category] ?? 0),
    0,
  );
}

function Count(props: { search: SearchParams; records: number }): ReactNode {
  const format = useFormat();
  return (
    <NumberLink place={{ to: "/search", search: props.search }}>
      {format.number(props.records)}
    </NumberLink>
  );
}

/** The shapes alone: what they say stands in words beside them. */
function Lines({ lines }: { lines: readonly Line[] }): ReactNode {
  return (
    <svg
      viewBox={`0 0 100 ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {lines.map(({ flow, step, fromY, toY }) => {
        const d = `M0 ${fromY}C45 ${fromY} 55 ${toY} 100 ${toY}`;
        return (
          <g key={d}>
            <path className={`case case-${step}`} d={d} />
            <path className={`wide-${step} l-${flow}`} d={d} />
          </g>
        );
      })}
    </svg>
  );
}

function Widths(): ReactNode {
  const t = useText();
  return (
    <p className="key-widths small soft" aria-hidden="true">
      {t("window.flowMap.widths")}
      {STEPS.map(({ step, words }) => (
        <span key={step}>
          <svg viewBox="0 0 34 24" aria-hidden="true">
            <line className={`wide-${step}`} x1="0" y1="12" x2="34" y2="12" />
          </svg>
          {t(`window.flowMap.width.${words}`)}
        </span>
      ))}
    </p>
  );
}

/** In a narrow window: each service with the same numbers. */
function ServiceFlows({ service }: { service: OverviewService }): ReactNode {
  const t = useText();
  const { id, records } = service;
  return (
    <li>
      <strong>
        {t(`provider.${id}`)} ·{" "}
        <Count search={{ provider: id }} records={records} />
      </strong>
      {FLOWS_OR_UNKNOWN.filter((flow) => service.flows[flow] > 0).map(
        (flow) => (
          <span key={flow}>
            <FlowGlyph flow={flow} />{" "}
            <Count
              search={{ provider: id, flow }}
              records={service.flows[flow]}
            />{" "}
            <span className="soft">{t(`flow.${flow}`)}</span>
          </span>
        ),
      )}
    </li>
  );
}

function AsTable(props: { services: readonly OverviewService[] }): ReactNode {
  const t = useText();
  const { services } = props;
  const flows = FLOWS_OR_UNKNOWN.filter((flow) =>
    services.some((each) => each.flows[flow] > 0),
  );
  const cell = (service: OverviewService, flow: FlowOrUnknown): ReactNode => {
    const records = service.flows[flow];
    return records === 0 ? (
      "0"
    ) : (
      <Count search={{ provider: service.id, flow }} records={records} />
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
          <table className="t gap">
            <caption className="vh">{t("window.flowMap.caption")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("window.record.service")}</th>
                {flows.map((flow) => (
                  <th key={flow} scope="col" className="num">
                    {t(`flow.${flow}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {services.map((service) => (
                <tr key={service.id}>
                  <th scope="row">{t(`provider.${service.id}`)}</th>
                  {flows.map((flow) => (
                    <td key={flow} className="num">
                      {cell(service, flow)}
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
