import type { ReactNode } from "react";
import { Button } from "react-aria-components";

import type { Person } from "../../../shared/contract/commands.ts";
import { Piece } from "../../components/archive-text.tsx";
import { useFormat, useText } from "../../i18n.tsx";

/** Characters of a name that a row shows; the panel shows all. */
const ROW_NAME = 120;

/** The line above the rows; each row says its words itself. */
export function PeopleHead(): ReactNode {
  const t = useText();
  return (
    <div className="mx-row mx-people mx-head" aria-hidden="true">
      <span>{t("window.people.person")}</span>
      <span>{t("window.people.services")}</span>
      <span className="num">{t("window.people.theirs")}</span>
      <span className="mx-seen">{t("window.people.seen")}</span>
    </div>
  );
}

/** Somebody: their name, the services that know them, what they wrote, when they were seen. */
export function PersonRow(props: {
  person: Person;
  query: string | undefined;
  current: boolean;
  onOpen: () => void;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const { person, query, current, onOpen } = props;
  const { name, providers, messages, firstAt, lastAt } = person;
  return (
    <article
      className="mx-row mx-people mx-open"
      data-current={current || undefined}
    >
      <h3>
        <Button className="hit-open" onPress={onOpen} data-row="">
          <Piece query={query} most={ROW_NAME}>
            {name}
          </Piece>
        </Button>
      </h3>
      <ul className="mx-services">
        {providers.map((id) => (
          <li key={id} title={t(`provider.${id}`)}>
            <span aria-hidden="true" className="mx-letters">
              {t(`window.people.letters.${id}`)}
            </span>
            <span className="mx-word">{t(`provider.${id}`)}</span>
          </li>
        ))}
      </ul>
      <span className="num">
        <span aria-hidden="true" className="mx-figure">
          {format.number(messages)}
        </span>
        <span className="mx-word">
          {t("window.people.messages", { count: messages })}
        </span>
      </span>
      <span className="mx-seen faint">
        {firstAt !== null && lastAt !== null
          ? format.span(firstAt, lastAt)
          : t("window.noDate")}
      </span>
    </article>
  );
}
