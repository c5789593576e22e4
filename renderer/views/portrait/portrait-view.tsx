import { Fingerprint, Printer } from "lucide-react";
import { useRef, useState, type ReactNode } from "react";

import type { FullRecord } from "../../../shared/contract/commands.ts";
import type { PortraitGroup } from "../../../shared/contract/exposure.ts";
import type { FactKind } from "../../../shared/domain/fact.ts";
import { Act } from "../../components/act.tsx";
import { NothingYet } from "../../components/nothing-yet.tsx";
import { Headline, Page } from "../../components/page.tsx";
import { RecordPanel } from "../../components/record-panel.tsx";
import { bridge, useEngine } from "../../engine-client.ts";
import { useFormat, useText } from "../../i18n.tsx";
import { FactGroup } from "./fact-group.tsx";
import { Linkage } from "./linkage.tsx";

/** Values of a kind on the page before more are asked for. */
const FIRST = 12;

/** What the headline tells, as far as it is there: what finds a person before what describes one. */
const TOLD_FIRST: readonly FactKind[] = [
  "email",
  "phone",
  "ip",
  "device",
  "place",
  "address",
  "label",
  "birth_date",
  "name",
];
const MOST_TOLD = 4;

/** What the archives say of their owner, and what the services could match accounts by. */
export function PortraitView(): ReactNode {
  const t = useText();
  const archives = useEngine("archive.list", {});
  const portrait = useEngine("portrait.get", { limit: FIRST });
  const [opened, setOpened] = useState<FullRecord>();
  const pressed = useRef<HTMLElement>(null);
  const isEmpty = archives.data?.archives.length === 0;

  function close(): void {
    setOpened(undefined);
    requestAnimationFrame(() => pressed.current?.focus());
  }

  return (
    <div className={opened === undefined ? "" : "split"}>
      <Page title={t("window.portrait.title")}>
        {portrait.data === undefined ||
        archives.data === undefined ||
        isEmpty ? (
          <NothingYet
            heading={t("window.portrait.title")}
            isEmpty={isEmpty}
            error={portrait.error ?? archives.error}
            icon={Fingerprint}
            title={t("window.portrait.empty")}
          >
            {t("window.portrait.emptyText")}
          </NothingYet>
        ) : (
          <>
            <Known groups={portrait.data.groups} />
            <Linkage
              services={
                new Set(archives.data.archives.map((each) => each.provider))
                  .size
              }
              onSource={(record) => {
                pressed.current = document.activeElement as HTMLElement | null;
                setOpened(record);
              }}
            />
          </>
        )}
      </Page>
      {opened !== undefined && <RecordPanel hit={opened} onClose={close} />}
    </div>
  );
}

function Known({ groups }: { groups: readonly PortraitGroup[] }): ReactNode {
  const t = useText();
  const format = useFormat();
  const known = groups.filter(({ total }) => total > 0);
  const absent = groups.filter(({ total }) => total === 0);
  const told = TOLD_FIRST.flatMap(
    (kind) => known.find((group) => group.kind === kind) ?? [],
  ).slice(0, MOST_TOLD);
  return (
    <>
      <p className="eyebrow">{t("window.portrait.title")}</p>
      {known.length === 0 ? (
        <>
          <Headline>{t("window.portrait.nothing")}</Headline>
          <p className="lede">{t("window.portrait.ledeNothing")}</p>
        </>
      ) : (
        <>
          <Headline>
            {t("window.portrait.headline", {
              facts: format.list(
                told.map(({ kind, total }) =>
                  t(`window.portrait.counted.${kind}`, { count: total }),
                ),
              ),
            })}
          </Headline>
          <p className="lede">{t("window.portrait.lede")}</p>
          <p className="help">{t("window.portrait.guessNote")}</p>
          <p className="bar gap">
            <Act
              onPress={() =>
                void bridge().host.print(t("window.portrait.printName"))
              }
            >
              <Printer size={18} strokeWidth={1.5} aria-hidden="true" />
              {t("window.portrait.print")}
            </Act>
          </p>
          {known.map((group) => (
            <FactGroup key={group.kind} first={group} />
          ))}
          {absent.length > 0 && (
            <p className="help">
              {t("window.portrait.absent", {
                kinds: format.list(
                  absent.map(({ kind }) =>
                    inSentence(t(`window.portrait.kind.${kind}`), kind),
                  ),
                ),
              })}
            </p>
          )}
        </>
      )}
    </>
  );
}

/** A heading as a word among others; IP stays as it is. */
function inSentence(words: string, kind: FactKind): string {
  return kind === "ip"
    ? words
    : words.charAt(0).toLocaleLowerCase() + words.slice(1);
}
