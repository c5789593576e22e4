import type { ReactNode } from "react";
import {
  Button,
  Disclosure,
  DisclosurePanel,
  Heading,
} from "react-aria-components";

import type {
  CompanyDetail,
  CompanyEvent,
} from "../../../shared/contract/commands.ts";
import { eventWords } from "../../../shared/i18n/event-words.ts";
import { visible } from "../../../shared/text/visible.ts";
import { Piece } from "../../components/archive-text.tsx";
import { FlowGlyph } from "../../components/flow-mark.tsx";
import { Go, NumberLink } from "../../components/go.tsx";
import { ErrorNotice, Waiting } from "../../components/notices.tsx";
import { SidePanel } from "../../components/side-panel.tsx";
import { DIRECTIONS } from "../../components/ties.ts";
import { useEngine } from "../../engine-client.ts";
import { useFormat, useText } from "../../i18n.tsx";
import { CompanyAddresses } from "./company-addresses.tsx";
import { CompanySignals } from "./company-signals.tsx";
import { WhetherKnown } from "./whether-known.tsx";

/** Names as the archives write them that are shown at once. */
const MOST_NAMES = 50;

/** One organisation with all that is known of it. */
export function CompanyPanel(props: {
  id: string;
  onClose: () => void;
}): ReactNode {
  const t = useText();
  const { data, error } = useEngine("companies.get", { id: props.id });
  return (
    <SidePanel
      label={t("window.companies.label")}
      of={props.id}
      heading={
        data === undefined ? (
          t("window.companies.label")
        ) : (
          <Piece>{data.name}</Piece>
        )
      }
      onClose={props.onClose}
    >
      {error !== null ? (
        <ErrorNotice error={error} />
      ) : data === undefined ? (
        <Waiting lines={8} />
      ) : (
        <Details company={data} />
      )}
    </SidePanel>
  );
}

function Details({ company }: { company: CompanyDetail }): ReactNode {
  const t = useText();
  const format = useFormat();
  const { id, names, domain, mechanisms, records, readable } = company;
  const { firstAt, lastAt, eventTypes } = company;
  return (
    <>
      <p className="soft panel-lede">
        {t("window.companies.tied", { count: mechanisms.length })}{" "}
        {firstAt !== null &&
          lastAt !== null &&
          t("window.companies.from", {
            first: format.month(firstAt),
            last: format.month(lastAt),
          })}
      </p>
      {company.broker === true && (
        <p className="soft">{t("window.companies.broker")}</p>
      )}
      {!readable && <p className="soft">{t("window.companies.unreadable")}</p>}
      {mechanisms.length > 0 && <h3>{t("window.companies.ways")}</h3>}
      <ul className="list ways">
        {mechanisms.map((tie) => (
          <li key={tie.id}>
            <FlowGlyph flow={DIRECTIONS[tie.id]} />
            <div>
              <strong>{t(`window.companies.way.${tie.id}`)}</strong>
              <p>{t(`window.companies.about.${tie.id}`)}</p>
              {tie.records > 0 && (
                <p>
                  <NumberLink
                    place={{
                      to: "/search",
                      search: { organisation: id, mechanism: tie.id },
                    }}
                    label={t("window.companies.opens", {
                      count: tie.records,
                      what: t(`window.companies.way.${tie.id}`),
                    })}
                  >
                    {t("window.companies.records", { count: tie.records })}
                  </NumberLink>
                  {tie.firstAt !== null && tie.lastAt !== null && (
                    <span className="faint">
                      {" · "}
                      {format.span(tie.firstAt, tie.lastAt)}
                    </span>
                  )}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
      {eventTypes.length > 0 && <Events id={id} events={eventTypes} />}
      <WhetherKnown company={company} />
      <CompanySignals company={company} />
      {(names.length > 1 || domain !== null) && (
        <>
          <h3>{t("window.companies.names")}</h3>
          <ul className="plain-names">
            {names.slice(0, MOST_NAMES).map((name) => (
              <li key={name}>
                <Piece>{name}</Piece>
              </li>
            ))}
          </ul>
          {domain !== null && (
            <dl className="dl">
              <dt>{t("window.companies.domain")}</dt>
              <dd>
                <Piece>{domain}</Piece>
              </dd>
            </dl>
          )}
        </>
      )}
      <CompanyAddresses company={company} />
      {records > 0 && (
        <p className="bar section-tight">
          <Go
            place={{ to: "/search", search: { organisation: id } }}
            className="btn btn-main"
          >
            {t("window.companies.allRecords", { count: records })}
          </Go>
        </p>
      )}
    </>
  );
}

/** Events by type, the rare and telling ones first, as bars to one scale; the same stands in a table behind. */
function Events(props: {
  id: string;
  events: readonly CompanyEvent[];
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const { id, events } = props;
  const total = events.reduce((sum, { records }) => sum + records, 0);
  const most = Math.max(...events.map(({ records }) => records));
  const number = ({ type, records }: CompanyEvent): ReactNode => (
    <NumberLink
      place={{ to: "/search", search: { organisation: id, event: type } }}
      label={t("window.companies.opens", {
        count: records,
        what: visible(eventWords(t, type)),
      })}
    >
      {format.number(records)}
    </NumberLink>
  );
  return (
    <>
      <h3>{t("window.companies.events", { count: total })}</h3>
      <p className="help">{t("window.companies.eventsScale")}</p>
      <ul className="bars">
        {events.map((event) => (
          <li key={event.type}>
            <span
              title={t("window.companies.reportedAs", {
                type: visible(event.type),
              })}
            >
              <Piece>{eventWords(t, event.type)}</Piece>
            </span>
            <svg aria-hidden="true">
              <rect
                className="a-received"
                x="0"
                y="1"
                width={`${Math.max(3, (event.records / most) * 100)}%`}
                height="8"
              />
            </svg>
            <span className="num">{number(event)}</span>
          </li>
        ))}
      </ul>
      <Disclosure>
        <Heading level={4} className="as-table">
          <Button slot="trigger" className="link">
            {t("window.companies.asTable")}
          </Button>
        </Heading>
        <DisclosurePanel>
          <table className="t" aria-label={t("window.companies.eventsTable")}>
            <thead>
              <tr>
                <th scope="col">{t("window.companies.event")}</th>
                <th scope="col" className="num">
                  {t("window.companies.number")}
                </th>
                <th scope="col" className="num">
                  {t("window.companies.seen")}
                </th>
              </tr>
            </thead>
            <tbody>
              {events.map((event) => (
                <tr key={event.type}>
                  <th scope="row">
                    <Piece>{eventWords(t, event.type)}</Piece>
                  </th>
                  <td className="num">{number(event)}</td>
                  <td className="num nowrap">
                    {event.firstAt !== null && event.lastAt !== null
                      ? format.span(event.firstAt, event.lastAt)
                      : t("window.noDate")}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </DisclosurePanel>
      </Disclosure>
    </>
  );
}
