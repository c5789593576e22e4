import { visible } from "../../shared/text/visible.ts";
import type { ReactNode } from "react";

import type { FullRecord, Hit } from "../../shared/contract/commands.ts";
import { flowOf } from "../../shared/domain/data-flow.ts";
import { useEngine } from "../engine-client.ts";
import { useText, ZONE } from "../i18n.tsx";
import { Lines, Piece } from "./archive-text.tsx";
import { FlowGlyph } from "./flow-mark.tsx";
import { Go } from "./go.tsx";
import { ErrorNotice } from "./notices.tsx";
import { quoted } from "./quoted.ts";
import { Trace } from "./record-row.tsx";
import { recordWords, whenWords } from "./record-words.ts";
import { SidePanel } from "./side-panel.tsx";

/** One record with all that is known of it: beside the list where there is room, over it where there is not. */
export function RecordPanel(props: {
  hit: Hit;
  query?: string | undefined;
  onClose: () => void;
}): ReactNode {
  const t = useText();
  const { hit, query, onClose } = props;
  return (
    <SidePanel
      label={t("window.record.label")}
      of={hit.id}
      heading={<Heading hit={hit} />}
      onClose={onClose}
    >
      <Details hit={hit} query={query} />
    </SidePanel>
  );
}

function Heading({ hit }: { hit: Hit }): ReactNode {
  const t = useText();
  const { title } = recordWords(t, hit);
  return title === null ? (
    t(`category.${hit.category}`)
  ) : (
    <Piece most={120}>{title}</Piece>
  );
}

function Details(props: { hit: Hit; query?: string | undefined }): ReactNode {
  const t = useText();
  const { hit, query } = props;
  const full = useEngine("records.get", { ids: [hit.id] });
  const record = full.data?.records[0];
  const { instead } = recordWords(t, hit);
  const isEvent = hit.category === "off_platform";
  return (
    <>
      {hit.text !== null && !isEvent && (
        <div className="panel-text">
          <Lines query={query}>{hit.text}</Lines>
        </div>
      )}
      {instead !== null && <p className="panel-text">{instead}</p>}
      <h3 className="vh">{t("window.record.details")}</h3>
      <dl className="dl">
        <dt>{t("window.record.when")}</dt>
        <dd>
          {whenWords(t, hit)}
          {hit.occurredAt !== null && (
            <span className="faint"> ({ZONE.replaceAll("_", " ")})</span>
          )}
        </dd>
        {record !== undefined && <Flow record={record} />}
        <dt>{t("window.record.kind")}</dt>
        <dd>
          <Go
            place={{ to: "/search", search: { category: hit.category } }}
            label={t("window.record.allOfKind", {
              kind: t(`category.${hit.category}`),
            })}
          >
            {t(`category.${hit.category}`)}
          </Go>
        </dd>
        <dt>{t("window.record.service")}</dt>
        <dd>{t(`provider.${hit.provider}`)}</dd>
        <Named label={t("window.record.title")} name={hit.title} />
        <Named label={t("window.record.person")} name={hit.person} searched />
        <Named
          label={t("window.record.organisation")}
          name={hit.organisation}
          searched
        />
        <Named
          label={t("window.record.chat")}
          name={hit.conversation?.title ?? null}
          searched
        />
        {isEvent && hit.text !== null && (
          <>
            <dt>{t("window.record.reportedAs")}</dt>
            <dd className="mono">
              <Piece query={query}>{hit.text}</Piece>
            </dd>
          </>
        )}
      </dl>
      {record?.concernsOthers === true && (
        <p className="help">{t("window.record.others")}</p>
      )}
      {record !== undefined && <Extra record={record} query={query} />}
      {full.error !== null && <ErrorNotice error={full.error} />}
      <h3>{t("window.record.source")}</h3>
      <p className="prov">
        <Trace names={[hit.part, ...hit.entry.split("/")]} record={hit} />
      </p>
    </>
  );
}

function Flow({ record }: { record: FullRecord }): ReactNode {
  const t = useText();
  const flow = flowOf(record);
  return (
    <>
      <dt>{t("window.record.flow")}</dt>
      <dd>
        <FlowGlyph flow={flow} /> {t(`flow.${flow}`)}
      </dd>
    </>
  );
}

function Named(props: {
  label: string;
  name: string | null;
  searched?: boolean;
}): ReactNode {
  const t = useText();
  const { label, name, searched = false } = props;
  if (name === null) return null;
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {searched ? (
          <Go
            place={{ to: "/search", search: { q: quoted(name) } }}
            label={t("window.searchFor", { words: visible(name) })}
          >
            <Piece>{name}</Piece>
          </Go>
        ) : (
          <Piece>{name}</Piece>
        )}
      </dd>
    </>
  );
}

/** What importers call the note that a file named by a record is not in the download. */
const NOT_THERE = /^(.+)\.not_in_download$/;

function Extra(props: {
  record: FullRecord;
  query?: string | undefined;
}): ReactNode {
  const t = useText();
  const fields = Object.entries(props.record.extra);
  if (fields.length === 0) return null;
  return (
    <>
      <h3>{t("window.record.extra")}</h3>
      <dl className="dl dl-raw">
        {fields.map(([name, value]) => {
          const missing = NOT_THERE.exec(name);
          return (
            <div key={name}>
              <dt>
                <Piece>{missing?.[1] ?? name}</Piece>
              </dt>
              <dd>
                {missing === null ? (
                  <Piece query={props.query}>{String(value)}</Piece>
                ) : (
                  t("window.record.notInDownload")
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}
