import { useState, type ReactNode } from "react";

import type { CompanyDetail } from "../../../shared/contract/commands.ts";
import type { Mechanism } from "../../../shared/domain/mechanism.ts";
import { Act } from "../../components/act.tsx";
import { ErrorNotice, Waiting } from "../../components/notices.tsx";
import { RecordRow } from "../../components/record-row.tsx";
import { useEngine } from "../../engine-client.ts";
import { useFormat, useText } from "../../i18n.tsx";

/** Records shown at once, and more at each asking. */
const STEP = 3;

/** What the person does themselves, in the order in which it is told. */
const OWN = [
  "chat",
  "form_answered",
  "app_access",
  "ad_clicked",
  "page",
] as const satisfies readonly Mechanism[];

/** Whether the archives show that the person dealt with a company, and by what. */
export function WhetherKnown({
  company,
}: {
  company: CompanyDetail;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const { known, readable, mechanisms, namedIn } = company;
  const own = OWN.filter((way) => mechanisms.some(({ id }) => id === way));
  return (
    <>
      <h3>{t("window.companies.knows")}</h3>
      <p>
        {own.length > 0
          ? t("window.companies.yes", {
              ways: format.list(
                own.map((way) => t(`window.companies.own.${way}`)),
              ),
            })
          : known === true
            ? t("window.companies.namedOnly")
            : known === false && readable
              ? t("window.companies.no")
              : t("window.companies.notSure")}
      </p>
      {namedIn.length > 0 && <NamedIn ids={namedIn} />}
    </>
  );
}

function NamedIn({ ids }: { ids: readonly string[] }): ReactNode {
  const t = useText();
  const [most, setMost] = useState(STEP);
  const { data, error } = useEngine(
    "records.get",
    { ids: ids.slice(0, most) },
    { placeholderData: (before) => before },
  );
  const left = ids.length - most;
  return (
    <>
      <p className="soft">
        {t("window.companies.named", { count: ids.length })}
      </p>
      {error !== null && <ErrorNotice error={error} />}
      {data === undefined ? (
        <Waiting lines={3} />
      ) : (
        <ul className="hits hits-read">
          {data.records.map((record) => (
            <li key={record.id}>
              <RecordRow record={record} />
            </li>
          ))}
        </ul>
      )}
      {left > 0 && (
        <Act onPress={() => setMost(most + STEP)}>
          {t("window.companies.moreNamed", { count: Math.min(STEP, left) })}
        </Act>
      )}
    </>
  );
}
