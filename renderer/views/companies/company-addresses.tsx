import { useQueryClient } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";

import type {
  BrokerFacts,
  CompanyDetail,
  DirectoryMatch,
} from "../../../shared/contract/commands.ts";
import { visible } from "../../../shared/text/visible.ts";
import { Act } from "../../components/act.tsx";
import { Lines, Piece } from "../../components/archive-text.tsx";
import { ErrorNotice } from "../../components/notices.tsx";
import { bridge, call, useEngine } from "../../engine-client.ts";
import { useFormat, useText } from "../../i18n.tsx";

/** Where to write to a company: what Dossier knows of brokers, and what a directory says that the person read in. */
export function CompanyAddresses({
  company,
}: {
  company: CompanyDetail;
}): ReactNode {
  const t = useText();
  const { brokers, directory } = company;
  return (
    <>
      <h3>{t("window.companies.addresses")}</h3>
      <ul className="list addresses">
        {brokers.map((broker) => (
          <li key={`${broker.name} ${broker.controller}`}>
            <Broker broker={broker} />
          </li>
        ))}
        {directory.map((match) => (
          <li key={match.slug}>
            <Match match={match} />
          </li>
        ))}
      </ul>
      <Directory matches={directory.length} />
    </>
  );
}

function Broker({ broker }: { broker: BrokerFacts }): ReactNode {
  const t = useText();
  const format = useFormat();
  return (
    <>
      <strong>{broker.controller}</strong>
      {broker.address !== null && <Lines>{broker.address}</Lines>}
      <p className="help">
        {t("window.companies.brokerFrom", {
          source: broker.source,
          date: format.date(broker.checkedAt),
        })}
      </p>
    </>
  );
}

/** An entry of the directory. Its addresses are text: nothing opens them. */
function Match({ match }: { match: DirectoryMatch }): ReactNode {
  const t = useText();
  const marks = (["email", "phone", "fax", "webform", "web"] as const).flatMap(
    (mark) => {
      const text = match[mark];
      return text === null ? [] : [{ mark, text }];
    },
  );
  return (
    <>
      <strong>
        <Piece>{match.name}</Piece>
      </strong>
      <Lines>{match.address}</Lines>
      <dl className="dl">
        {marks.map(({ mark, text }) => (
          <div key={mark}>
            <dt>{t(`window.companies.${mark}`)}</dt>
            <dd>
              <Piece>{text}</Piece>
            </dd>
          </div>
        ))}
        {(["comments", "sources"] as const).map(
          (part) =>
            match[part].length > 0 && (
              <div key={part}>
                <dt>{t(`window.companies.${part}`)}</dt>
                {match[part].map((text) => (
                  <dd key={text}>
                    <Piece>{text}</Piece>
                  </dd>
                ))}
              </div>
            ),
        )}
      </dl>
      <p className="help">
        {t(`window.companies.by.${match.by}`)}{" "}
        {t(`window.companies.quality.${match.quality}`)}
      </p>
    </>
  );
}

/** Which directory was read in, and the ways to read one in or forget it. */
function Directory({ matches }: { matches: number }): ReactNode {
  const t = useText();
  const format = useFormat();
  const queries = useQueryClient();
  const held = useEngine("directory.get", {});
  const [isReading, setReading] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const source = held.data?.source;

  async function run(work: () => Promise<unknown>): Promise<void> {
    setError(null);
    setReading(true);
    try {
      await work();
      await queries.invalidateQueries();
    } catch (failure) {
      setError(failure);
    }
    setReading(false);
  }

  async function read(what: "archives" | "folder"): Promise<void> {
    const [path] = await bridge().host.pick(what);
    if (path !== undefined) await call("directory.read", { path });
  }

  return (
    <>
      {source === null && (
        <p className="soft">{t("window.companies.noDirectory")}</p>
      )}
      {source !== null && source !== undefined && (
        <>
          {matches === 0 && (
            <p className="soft">{t("window.companies.noAddress")}</p>
          )}
          <p className="help">
            {t("window.companies.directory", {
              name: visible(source.name),
              date: format.date(source.readAt),
              count: source.companies,
            })}{" "}
            {source.dated !== null &&
              t("window.companies.dated", { date: source.dated })}{" "}
            {source.skipped > 0 &&
              t("window.companies.skipped", { count: source.skipped })}
          </p>
        </>
      )}
      {error !== null && <ErrorNotice error={error} />}
      <p className="bar gap">
        <Act
          disabled={isReading}
          onPress={() => void run(() => read("folder"))}
        >
          {t("window.companies.readFolder")}
        </Act>
        <Act
          disabled={isReading}
          onPress={() => void run(() => read("archives"))}
        >
          {t("window.companies.readZip")}
        </Act>
        {source !== null && source !== undefined && (
          <Act
            look="quiet"
            disabled={isReading}
            onPress={() => void run(() => call("directory.forget", {}))}
          >
            {t("window.companies.forget")}
          </Act>
        )}
      </p>
      <p className="small soft" role="status">
        {isReading && t("window.companies.reading")}
      </p>
    </>
  );
}
