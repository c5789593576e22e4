import type { ReactNode } from "react";
import { Button } from "react-aria-components";

import type { FullRecord } from "../../../shared/contract/commands.ts";
import type {
  LinkedFacts,
  LinkedPair,
} from "../../../shared/contract/exposure.ts";
import { visible } from "../../../shared/text/visible.ts";
import { Piece } from "../../components/archive-text.tsx";
import { Go } from "../../components/go.tsx";
import { ErrorNotice, Waiting } from "../../components/notices.tsx";
import { useEngine } from "../../engine-client.ts";
import { useFormat, useText } from "../../i18n.tsx";

type OnSource = (record: FullRecord) => void;

/** What each two services hold alike: of the person, and of people they know. */
export function Linkage(props: {
  /** How many services there are archives of. */
  services: number;
  onSource: OnSource;
}): ReactNode {
  const t = useText();
  const { data, error } = useEngine("linkage.get", {});
  return (
    <section className="section" aria-labelledby="linkage">
      <div className="head">
        <h2 className="title" id="linkage">
          {t("window.portrait.linkage")}
        </h2>
        {data !== undefined && (
          <p className="sub">
            {data.pairs.length > 0
              ? t("window.portrait.linkageSub")
              : t(
                  props.services > 1
                    ? "window.portrait.linkageNone"
                    : "window.portrait.linkageOne",
                )}
          </p>
        )}
      </div>
      {error !== null && <ErrorNotice error={error} />}
      {data === undefined && error === null && <Waiting lines={4} />}
      {data?.pairs.map((pair) => (
        <Pair
          key={pair.services.join(" ")}
          pair={pair}
          onSource={props.onSource}
        />
      ))}
    </section>
  );
}

function Pair(props: { pair: LinkedPair; onSource: OnSource }): ReactNode {
  const t = useText();
  const format = useFormat();
  const { services, own, contacts } = props.pair;
  const ids = [
    ...own.flatMap(({ examples }) => examples),
    ...contacts.examples,
  ].flatMap(({ evidence }) => evidence);
  const records = useEngine("records.get", { ids: [...new Set(ids)] });
  const byId = new Map(records.data?.records.map((each) => [each.id, each]));
  const names = format.list(services.map((id) => t(`provider.${id}`)));
  const title = `pair-${services.join("-")}`;
  const sources = { byId, onSource: props.onSource };
  return (
    <section className="section-tight" aria-labelledby={title}>
      <h3 className="answer" id={title}>
        {own.length === 0
          ? t("window.portrait.pairContacts", { services: names })
          : t("window.portrait.pair", {
              services: names,
              facts: format.list(
                own.map(({ kind, count }) =>
                  t(`window.portrait.counted.${kind}`, { count }),
                ),
              ),
            })}
      </h3>
      {records.error !== null && <ErrorNotice error={records.error} />}
      {own.length > 0 && <OwnTable own={own} {...sources} />}
      {contacts.count > 0 && (
        <Contacts contacts={contacts} services={services} {...sources} />
      )}
    </section>
  );
}

interface Sources {
  byId: ReadonlyMap<string, FullRecord>;
  onSource: OnSource;
}

function OwnTable(props: { own: readonly LinkedFacts[] } & Sources): ReactNode {
  const t = useText();
  const { own, ...sources } = props;
  return (
    <>
      <table className="t t-fold gap t-linked">
        <caption className="vh">{t("window.portrait.own")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("window.portrait.own")}</th>
            <th scope="col">{t("window.portrait.kindOf")}</th>
            <th scope="col">{t("window.portrait.evidence")}</th>
          </tr>
        </thead>
        <tbody>
          {own.flatMap(({ kind, examples }) =>
            examples.map(({ value, evidence }) => (
              <tr key={`${kind} ${value}`}>
                <th scope="row">
                  <Go
                    place={{ to: "/search", search: { fact: { kind, value } } }}
                  >
                    <Piece>{value}</Piece>
                  </Go>
                </th>
                <td>{t(`report.fact.${kind}`)}</td>
                <td>
                  <Where what={value} evidence={evidence} {...sources} />
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
      {own
        .filter(({ count, examples }) => count > examples.length)
        .map(({ kind, count, examples }) => (
          <p key={kind} className="small soft">
            {t(`window.portrait.kind.${kind}`)}{" "}
            <Shown shown={examples.length} count={count} />
          </p>
        ))}
    </>
  );
}

function Contacts(
  props: Pick<LinkedPair, "contacts" | "services"> & Sources,
): ReactNode {
  const t = useText();
  const { contacts, services, ...sources } = props;
  const { count, examples } = contacts;
  return (
    <>
      <h4 className="part gap">{t("window.portrait.contacts", { count })}</h4>
      <table className="t t-fold gap t-linked">
        <thead>
          <tr>
            <th scope="col">{t("window.portrait.person")}</th>
            <th scope="col">{t("window.portrait.known")}</th>
            <th scope="col">{t("window.portrait.evidence")}</th>
          </tr>
        </thead>
        <tbody>
          {examples.map(({ id, name, kind, value, evidence }) => (
            <tr key={id}>
              <th scope="row">
                <Go place={{ to: "/people", search: { person: id } }}>
                  <Piece>{name}</Piece>
                </Go>
              </th>
              <td>
                {t(`report.fact.${kind}`)} <Piece>{value}</Piece>
              </td>
              <td>
                <Where what={name} evidence={evidence} {...sources} />
                <AsName
                  services={services}
                  evidence={evidence}
                  byId={sources.byId}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {count > examples.length && (
        <p className="small soft">
          <Shown shown={examples.length} count={count} />
        </p>
      )}
    </>
  );
}

function Shown(props: { shown: number; count: number }): ReactNode {
  const t = useText();
  const format = useFormat();
  return t("window.portrait.examples", {
    shown: format.number(props.shown),
    count: props.count,
  });
}

/** Services that know somebody by no record of their own, but by the name they have for them. */
function AsName(props: {
  services: LinkedPair["services"];
  evidence: readonly string[];
  byId: Sources["byId"];
}): ReactNode {
  const t = useText();
  const { services, evidence, byId } = props;
  const records = evidence.map((id) => byId.get(id));
  if (records.includes(undefined)) return null;
  return services
    .filter((id) => !records.some((record) => record?.provider === id))
    .map((id) => (
      <span key={id} className="small soft block">
        {t("window.portrait.asName", { service: t(`provider.${id}`) })}
      </span>
    ));
}

/** One record of each service that says so; each opens beside the page. */
function Where(
  props: { what: string; evidence: readonly string[] } & Sources,
): ReactNode {
  const t = useText();
  const { what, evidence, byId, onSource } = props;
  return (
    <span className="ties">
      {evidence.flatMap((id) => {
        const record = byId.get(id);
        if (record === undefined) return [];
        const service = t(`provider.${record.provider}`);
        return (
          <Button
            key={id}
            className="link"
            aria-label={t("window.portrait.source", {
              service,
              value: visible(what),
            })}
            onPress={() => onSource(record)}
          >
            {service}
          </Button>
        );
      })}
    </span>
  );
}
