import { Fragment, type ReactNode } from "react";
import { Button } from "react-aria-components";

import type { FullRecord, Hit } from "../../shared/contract/commands.ts";
import { Rich, useText } from "../i18n.tsx";
import { Piece } from "./archive-text.tsx";
import { FlowGlyph } from "./flow-mark.tsx";
import { lastName, locatorWords } from "./place-words.ts";
import { recordWords, whenWords } from "./record-words.ts";

/** Characters of a text that a row shows, around what was found. */
const ROW_TEXT = 260;

/** A record in a list: what it is, whom it is about, its text, where it stands. */
export function RecordRow(props: {
  record: Hit | FullRecord;
  query?: string | undefined;
  /** Opens it; without, the row is only to read. */
  onOpen?: () => void;
  current?: boolean;
}): ReactNode {
  const t = useText();
  const { record, query, onOpen } = props;
  const { title, text, instead } = recordWords(t, record);
  const heading =
    title === null ? (
      t(`category.${record.category}`)
    ) : (
      <Piece query={query} most={ROW_TEXT}>
        {title}
      </Piece>
    );
  const chat = record.conversation?.title;
  return (
    <article className="hit" data-current={props.current === true || undefined}>
      <p className="meta">
        <span>
          {"flow" in record && record.category !== "other" && (
            <FlowGlyph flow={record.flow} />
          )}
          {t(`category.${record.category}`)}
        </span>
        <span>{t(`provider.${record.provider}`)}</span>
        {chat !== undefined && chat !== title && (
          <span>
            <Rich
              say="window.inChat"
              parts={{ chat: <Piece query={query}>{chat}</Piece> }}
            />
          </span>
        )}
        <span className="when">{whenWords(t, record)}</span>
      </p>
      <h3>
        {onOpen === undefined ? (
          heading
        ) : (
          <Button className="hit-open" onPress={onOpen} data-row="">
            {heading}
          </Button>
        )}
      </h3>
      {text !== null && (
        <p>
          <Piece query={query} most={ROW_TEXT}>
            {text}
          </Piece>
        </p>
      )}
      {instead !== null && <p>{instead}</p>}
      <p className="prov">
        <Trace names={[lastName(record.entry)]} record={record} />
      </p>
    </article>
  );
}

/** Names in a row, each isolated, `›` between, ending with the place in the entry. */
export function Trace(props: {
  names: readonly string[];
  record: Pick<Hit, "locator">;
}): ReactNode {
  const t = useText();
  return [...props.names, ...locatorWords(t, props.record.locator)].map(
    (name, at) => (
      // Names may be equal; their place is what tells them apart.
      <Fragment key={at}>
        {at > 0 && " › "}
        <Piece>{name}</Piece>
      </Fragment>
    ),
  );
}
