import {
  ChevronDown,
  Circle,
  CircleCheck,
  Clock,
  ListChecks,
  Mail,
  Save,
  SlidersHorizontal,
} from "lucide-react";
import { useState, type ReactNode } from "react";
import {
  Button,
  Disclosure,
  DisclosurePanel,
  Heading,
} from "react-aria-components";

import type { ChecklistItem } from "../../../shared/contract/commands.ts";
import type { RequestStatus } from "../../../shared/domain/request.ts";
import {
  ACTIONS_CHECKED_AT,
  actionWords,
  isActionKey,
} from "../../../shared/i18n/actions.ts";
import { Act } from "../../components/act.tsx";
import { Piece } from "../../components/archive-text.tsx";
import { Go } from "../../components/go.tsx";
import { NothingYet } from "../../components/nothing-yet.tsx";
import { ErrorNotice } from "../../components/notices.tsx";
import { Headline, Page } from "../../components/page.tsx";
import { SeverityMark } from "../../components/severity-mark.tsx";
import { StepDetails } from "../../components/steps.tsx";
import { bridge, call, useEngine } from "../../engine-client.ts";
import { Rich, useFormat, useText } from "../../i18n.tsx";
import {
  groupByFinding,
  isLetter,
  repeatedSteps,
  type ItemGroup,
} from "./order.ts";

/** Letters of a group that are shown before the rest is asked for. */
const LETTERS_SHOWN = 5;

/** What to do about what was found, under the finding it comes from. */
export function ChecklistView(): ReactNode {
  const t = useText();
  const { data, error } = useEngine("checklist.get", { lang: t.locale });
  const items = data?.items;
  return (
    <Page title={t("window.nav.checklist")} tight>
      {items === undefined || items.length === 0 ? (
        <NothingYet
          heading={t("checklist.title")}
          isEmpty={items !== undefined}
          error={error}
          icon={ListChecks}
          title={t("window.checklist.empty")}
        >
          {t("checklist.empty")}
        </NothingYet>
      ) : (
        <Items items={items} />
      )}
    </Page>
  );
}

function Items({ items }: { items: readonly ChecklistItem[] }): ReactNode {
  const t = useText();
  const format = useFormat();
  const repeated = repeatedSteps(items);
  const todo = items.filter(({ status }) => status === "todo").length;
  return (
    <>
      <Headline look="title">
        {t("window.checklist.title", { count: todo })}
      </Headline>
      <p className="sub">{t("checklist.intro")}</p>
      <Keep />
      {groupByFinding(items).map((group) => (
        <Group key={group.finding} group={group} repeated={repeated} />
      ))}
      <p className="help section">
        {t("checklist.limits", { date: format.date(ACTIONS_CHECKED_AT) })}
      </p>
    </>
  );
}

/** Ways to take the list along. */
function Keep(): ReactNode {
  const t = useText();
  const [saved, setSaved] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);

  async function keep(work: () => Promise<{ name: string } | null>) {
    setSaved(null);
    setError(null);
    try {
      const file = await work();
      if (file !== null) setSaved(file.name);
    } catch (failure) {
      setError(failure);
    }
  }

  return (
    <>
      <div className="bar keep section-tight">
        <Act
          look="main"
          onPress={() =>
            void keep(async () => {
              const { text } = await call("checklist.export", {
                format: "md",
                lang: t.locale,
              });
              return bridge().host.save({
                name: t("window.checklist.file"),
                text,
              });
            })
          }
        >
          <Save size={18} strokeWidth={1.5} aria-hidden="true" />
          {t("window.checklist.save")}
        </Act>
        <Act
          onPress={() =>
            void keep(() =>
              bridge().host.print(t("window.checklist.printName")),
            )
          }
        >
          {t("window.checklist.print")}
        </Act>
        <span className="small soft" role="status">
          {saved !== null && (
            <Rich say="cli.saved" parts={{ file: <Piece>{saved}</Piece> }} />
          )}
        </span>
      </div>
      {error !== null && <ErrorNotice error={error} />}
    </>
  );
}

function Group(props: {
  group: ItemGroup;
  repeated: ReadonlySet<string>;
}): ReactNode {
  const t = useText();
  const { group, repeated } = props;
  const finding = useEngine("findings.list", {
    lang: t.locale,
  }).data?.findings.find(({ id }) => id === group.finding);
  const [isAll, setAll] = useState(false);
  const shown = isAll ? group.letters.length : LETTERS_SHOWN;
  const hidden = Math.max(0, group.letters.length - shown);
  const concerns =
    finding?.title ?? group.steps[0]?.concerns ?? group.letters[0]?.concerns;
  return (
    <section className="work-group">
      <div className="gh">
        {finding !== undefined && <SeverityMark severity={finding.severity} />}
        <h2 className="answer">
          <Go
            place={{ to: "/findings/one", search: { finding: group.finding } }}
            className="head-link"
          >
            {concerns}
          </Go>
        </h2>
      </div>
      <ul className="work">
        {group.steps.map((item) => (
          <li key={item.id}>
            <Item item={item} repeated={repeated} />
          </li>
        ))}
        {/* All are there, so that paper has all. */}
        {group.letters.map((item, at) => (
          <li key={item.id} className={at < shown ? "" : "later"}>
            <Item item={item} repeated={repeated} />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <p className="bar gap">
          <Act onPress={() => setAll(true)}>
            {t("window.checklist.moreLetters", { count: hidden })}
          </Act>
        </p>
      )}
    </section>
  );
}

function Item(props: {
  item: ChecklistItem;
  repeated: ReadonlySet<string>;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const { item, repeated } = props;
  const { status, count, firstAt, lastAt, party, right, dueAt } = item;
  const letter = isLetter(item);
  const steps = item.steps.filter(isActionKey);
  const Icon = letter ? Mail : SlidersHorizontal;
  return (
    <Disclosure className="work-item">
      <span className="work-mark">
        <Icon className="env" size={22} strokeWidth={1.5} aria-hidden="true" />
        <span className="box" />
      </span>
      <Heading level={3} className="t1">
        <Button slot="trigger" className="work-open">
          <span>
            {letter ? (
              <Rich
                say="window.checklist.letter"
                parts={{ party: <Piece>{party}</Piece> }}
              />
            ) : (
              steps.map((step) => (
                <span key={step} className="block">
                  {actionWords(t, step).label}
                </span>
              ))
            )}
          </span>
          <ChevronDown size={18} strokeWidth={1.5} aria-hidden="true" />
        </Button>
      </Heading>
      <p className="t2">
        {letter && <Piece>{`${item.concerns}. `}</Piece>}
        {count > 0 && t("window.checklist.records", { count })}
        {firstAt !== null &&
          lastAt !== null &&
          `, ${format.span(firstAt, lastAt)}`}
      </p>
      <p className="when">
        <Status status={status} />
        {dueAt !== null && (
          <span>{t("window.checklist.due", { date: format.date(dueAt) })}</span>
        )}
      </p>
      <DisclosurePanel className="work-details unfolds">
        {steps.map((step) => (
          <div key={step} className="work-step">
            <StepDetails step={step} nameless={steps.length === 1} />
            {repeated.has(step) && (
              <p className="help">{t("checklist.again")}</p>
            )}
          </div>
        ))}
        <p className="help">
          {t("checklist.right", {
            right: t(`right.${right}`),
            article: t(`article.${right}`),
          })}
        </p>
        {!letter && <p className="help">{t("checklist.party", { party })}</p>}
      </DisclosurePanel>
    </Disclosure>
  );
}

const STATES: Readonly<Record<RequestStatus, string>> = {
  todo: "st-todo",
  done: "st-done",
  sent: "st-sent",
  acknowledged: "st-sent",
  extended: "st-sent",
  answered: "st-sent",
  refused: "st-due",
  complained: "st-sent",
  verified: "st-done",
};

function Status({ status }: { status: RequestStatus }): ReactNode {
  const t = useText();
  const Icon =
    STATES[status] === "st-done"
      ? CircleCheck
      : STATES[status] === "st-sent"
        ? Clock
        : Circle;
  return (
    <span className={`state ${STATES[status]}`}>
      <Icon strokeWidth={1.5} aria-hidden="true" />
      {t(`requestStatus.${status}`)}
    </span>
  );
}
