import type { ReactNode } from "react";
import { Button } from "react-aria-components";

import type { Company } from "../../../shared/contract/commands.ts";
import type { Mechanism } from "../../../shared/domain/mechanism.ts";
import type { Text } from "../../../shared/i18n/text-type.ts";
import { Piece } from "../../components/archive-text.tsx";
import { FlowGlyph } from "../../components/flow-mark.tsx";
import { DIRECTIONS, TIE_ICONS } from "../../components/ties.ts";
import { useFormat, useText } from "../../i18n.tsx";

/** Characters of a name that a row shows; the panel shows all. */
const ROW_NAME = 120;

const KEY = ["received", "shared", "observed", "provided"] as const;

/** What the marks mean, as far as there are any. */
export function MatrixKey(props: { columns: readonly Mechanism[] }): ReactNode {
  const t = useText();
  const there = KEY.filter((flow) =>
    props.columns.some((id) => DIRECTIONS[id] === flow),
  );
  return (
    <ul className="mx-key small soft">
      {there.map((flow) => (
        <li key={flow} className="tag">
          <FlowGlyph flow={flow} />
          {t(`window.companies.key.${flow}`)}
        </li>
      ))}
    </ul>
  );
}

/** The line above the rows; each row says its words itself, so nobody needs to hear this one. */
export function MatrixHead(props: {
  columns: readonly Mechanism[];
}): ReactNode {
  const t = useText();
  return (
    <div className="mx-row mx-head" aria-hidden="true">
      <span>{t("window.companies.organisation")}</span>
      <span className="mx-ties">
        {props.columns.map((id) => {
          const Icon = TIE_ICONS[id];
          return (
            <span key={id} className="mx-tie" title={t(`mechanism.${id}`)}>
              <Icon size={18} strokeWidth={1.5} />
            </span>
          );
        })}
      </span>
      <span className="mx-known">{t("window.companies.toYou")}</span>
      <span className="mx-seen">{t("window.companies.seen")}</span>
    </div>
  );
}

/** One organisation: its name, a mark for each way it is tied, whether it is known, when it was seen. */
export function CompanyRow(props: {
  company: Company;
  columns: readonly Mechanism[];
  query: string | undefined;
  current: boolean;
  onOpen: () => void;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const { company, columns, query, current, onOpen } = props;
  const { name, mechanisms, firstAt, lastAt } = company;
  const notes = notesOn(t, company);
  return (
    <article className="mx-row mx-open" data-current={current || undefined}>
      <h3>
        <Button className="hit-open" onPress={onOpen} data-row="">
          <Piece query={query} most={ROW_NAME}>
            {name}
          </Piece>
        </Button>
        {notes.length > 0 && <small>{format.list(notes)}</small>}
      </h3>
      <ul className="mx-ties">
        {columns.map((id) =>
          mechanisms.some((each) => each.id === id) ? (
            <li key={id} className="mx-tie" title={t(`mechanism.${id}`)}>
              <FlowGlyph flow={DIRECTIONS[id]} />
              <span className="mx-word">{t(`mechanism.${id}`)}</span>
            </li>
          ) : (
            <li key={id} className="mx-tie mx-none" aria-hidden="true">
              ·
            </li>
          ),
        )}
      </ul>
      <span className="mx-known">{knownWords(t, company)}</span>
      <span className="mx-seen faint">
        {firstAt !== null && lastAt !== null
          ? format.span(firstAt, lastAt)
          : t("window.noDate")}
      </span>
    </article>
  );
}

function knownWords(
  t: Text,
  { known, readable }: Pick<Company, "known" | "readable">,
): string {
  if (known === true) return t("window.companies.known");
  return known === false && readable
    ? t("window.companies.noTrace")
    : t("window.companies.cannotTell");
}

function notesOn(t: Text, { broker, readable, signals }: Company): string[] {
  return [
    ...(broker === true ? [t("window.companies.isBroker")] : []),
    ...(readable ? [] : [t("window.companies.isUnreadable")]),
    ...(signals.length > 0 ? [t("window.companies.couldReveal")] : []),
  ];
}
