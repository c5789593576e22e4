import { useState, type ReactNode } from "react";

import type {
  Person,
  PersonConversation,
  PersonPage,
  PersonService,
} from "../../../shared/contract/commands.ts";
import { visible } from "../../../shared/text/visible.ts";
import { Act } from "../../components/act.tsx";
import { Piece } from "../../components/archive-text.tsx";
import { Go, NumberLink } from "../../components/go.tsx";
import { ErrorNotice, Waiting } from "../../components/notices.tsx";
import { quoted } from "../../components/quoted.ts";
import { SidePanel } from "../../components/side-panel.tsx";
import { useEngine } from "../../engine-client.ts";
import { useFormat, useText } from "../../i18n.tsx";
import { Namesakes } from "./namesakes.tsx";

/** Conversations shown at once, and more at each asking. */
const STEP = 10;

/** Somebody with all that is known of them. */
export function PersonPanel(props: {
  id: string;
  /** Why the last choice of who is who could not be made. */
  error: unknown;
  onMerge: (one: Person, other: Person) => void;
  onSplit: (person: Person) => void;
  onClose: () => void;
}): ReactNode {
  const t = useText();
  const { data, error } = useEngine("people.get", { id: props.id });
  return (
    <SidePanel
      label={t("window.people.label")}
      of={props.id}
      heading={
        data === undefined ? (
          t("window.people.label")
        ) : (
          <Piece>{data.person.name}</Piece>
        )
      }
      onClose={props.onClose}
    >
      {props.error !== null && <ErrorNotice error={props.error} />}
      {error !== null ? (
        <ErrorNotice error={error} />
      ) : data === undefined ? (
        <Waiting lines={8} />
      ) : (
        <Details page={data} {...props} />
      )}
    </SidePanel>
  );
}

function Details(props: {
  page: PersonPage;
  onMerge: (one: Person, other: Person) => void;
  onSplit: (person: Person) => void;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const { page, onMerge, onSplit } = props;
  const { person, services, onlyContact, conversations, namesakes } = page;
  const { id, names, phones, emails, records, firstAt, lastAt } = person;
  return (
    <>
      <p className="soft panel-lede">
        {firstAt !== null &&
          lastAt !== null &&
          t("window.people.from", {
            first: format.month(firstAt),
            last: format.month(lastAt),
          })}
      </p>
      {onlyContact && <p>{t("window.people.onlyContact")}</p>}
      <h3>{t("window.people.how")}</h3>
      <ul className="list ways">
        {services.map((service) => (
          <li key={service.provider}>
            <Service id={id} service={service} />
          </li>
        ))}
      </ul>
      {phones.length + emails.length > 0 && (
        <>
          <h3>{t("window.people.marks")}</h3>
          <dl className="dl">
            <Marks label={t("window.people.phone")} marks={phones} />
            <Marks label={t("window.people.email")} marks={emails} />
          </dl>
        </>
      )}
      {conversations.length > 0 && (
        <Conversations id={id} conversations={conversations} />
      )}
      {namesakes.length > 0 && (
        <Namesakes
          namesakes={namesakes}
          onMerge={(other) => onMerge(person, other)}
        />
      )}
      {names.length > 1 && (
        <>
          <h3>{t("window.people.joined")}</h3>
          <ul className="plain-names">
            {names.map((name) => (
              <li key={name}>
                <Piece>{name}</Piece>
              </li>
            ))}
          </ul>
          <p className="help">{t("window.people.joinedNote")}</p>
          <Act onPress={() => onSplit(person)}>{t("window.people.split")}</Act>
        </>
      )}
      {records > 0 && (
        <p className="bar section-tight">
          <Go
            place={{ to: "/search", search: { person: id } }}
            className="btn btn-main"
          >
            {t("window.people.allRecords", { count: records })}
          </Go>
        </p>
      )}
    </>
  );
}

/** What one service holds of somebody, and how it came to know them. */
function Service(props: { id: string; service: PersonService }): ReactNode {
  const t = useText();
  const format = useFormat();
  const { id: person, service } = props;
  const { provider, ways, records, messages, isUser } = service;
  const name = t(`provider.${provider}`);
  return (
    <div>
      <strong>{name}</strong>
      {ways.map((way) => (
        <p key={way.id}>
          {t(`window.people.way.${way.id}`)}
          {way.firstAt !== null && (
            <span className="faint">
              {", "}
              {t("window.people.since", { month: format.month(way.firstAt) })}
            </span>
          )}
        </p>
      ))}
      <p className="soft">
        {isUser ? t("window.people.isUser") : t("window.people.notUser")}
      </p>
      <p className="bar">
        {records > 0 && (
          <NumberLink
            place={{ to: "/search", search: { person, provider } }}
            label={t("window.people.opens", { count: records, what: name })}
          >
            {t("window.people.records", { count: records })}
          </NumberLink>
        )}
        {messages > 0 && (
          <NumberLink
            place={{
              to: "/search",
              search: { person, provider, category: "messages" },
            }}
            label={t("window.people.opens", {
              count: messages,
              what: `${name}, ${t("category.messages")}`,
            })}
          >
            {t("window.people.wrote", { count: messages })}
          </NumberLink>
        )}
      </p>
    </div>
  );
}

function Marks(props: { label: string; marks: readonly string[] }): ReactNode {
  if (props.marks.length === 0) return null;
  return (
    <>
      <dt>{props.label}</dt>
      <dd>
        {props.marks.map((mark) => (
          <span key={mark} className="block">
            <Piece>{mark}</Piece>
          </span>
        ))}
      </dd>
    </>
  );
}

function Conversations(props: {
  id: string;
  conversations: readonly PersonConversation[];
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const [most, setMost] = useState(STEP);
  const { id: person, conversations } = props;
  const left = conversations.length - most;
  return (
    <>
      <h3>
        {t("window.people.conversations", { count: conversations.length })}
      </h3>
      <ul className="list ways">
        {conversations.slice(0, most).map((chat) => (
          <li key={`${chat.provider} ${chat.id}`}>
            <div>
              <Go
                place={{
                  to: "/search",
                  search: {
                    q: quoted(chat.title),
                    provider: chat.provider,
                    category: "messages",
                    ...(chat.messages > 0 && { person }),
                  },
                }}
                label={t("window.people.find", { title: visible(chat.title) })}
              >
                <Piece>{chat.title}</Piece>
              </Go>
              <p className="soft">
                {t(`provider.${chat.provider}`)}
                {" · "}
                {chat.isAlone
                  ? t("window.people.alone")
                  : t("window.people.group")}
                {chat.firstAt !== null && chat.lastAt !== null && (
                  <span className="faint">
                    {" · "}
                    {format.span(chat.firstAt, chat.lastAt)}
                  </span>
                )}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Act onPress={() => setMost(most + STEP)}>
          {t("window.people.moreChats", { count: Math.min(STEP, left) })}
        </Act>
      )}
    </>
  );
}
