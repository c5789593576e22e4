import type { ReactNode } from "react";

import { formatDate } from "../../../shared/i18n/format.ts";
import { NumberLink } from "../../components/go.tsx";
import { ErrorNotice } from "../../components/notices.tsx";
import { useEngine } from "../../engine-client.ts";
import { useFormat, useText } from "../../i18n.tsx";

/** What a study counted in the archives of others, beside the same of these. */
export function PublishedFigures(): ReactNode {
  const t = useText();
  const format = useFormat();
  const { data, error } = useEngine("overview.figures", {});
  if (error !== null)
    return (
      <section className="section">
        <ErrorNotice error={error} />
      </section>
    );
  if (data === undefined) return null;
  const { published, own } = data;
  const companies =
    own.companies === 0 ? (
      "0"
    ) : (
      <NumberLink
        place={{ to: "/companies", search: { mechanism: "sent_events" } }}
      >
        {format.number(own.companies)}
      </NumberLink>
    );
  const rows = [
    { id: "mean", study: format.number(published.mean), here: companies },
    { id: "most", study: format.number(published.most), here: companies },
    {
      id: "liveRamp",
      study: t("window.figures.liveRampShare", {
        share: format.share(published.liveRampPercent, 100),
      }),
      here: t(own.hasLiveRamp ? "window.figures.yes" : "window.figures.no"),
    },
  ] as const;
  return (
    <section className="section" aria-labelledby="figures">
      <div className="head">
        <h2 className="answer" id="figures">
          {t("window.figures.title", {
            count: own.companies,
            mean: published.mean,
          })}
        </h2>
        <p className="sub">{t("window.figures.sub")}</p>
      </div>
      <table className="t t-fold t-figures">
        <thead>
          <tr>
            <th scope="col">{t("window.figures.figure")}</th>
            <th scope="col" className="num">
              {t("window.figures.published")}
            </th>
            <th scope="col" className="num">
              {t("window.figures.own")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, study, here }) => (
            <tr key={id}>
              <th scope="row">{t(`window.figures.${id}`)}</th>
              <td className="num" data-l={t("window.figures.published")}>
                {study}
              </td>
              <td className="num" data-l={t("window.figures.own")}>
                {here}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="help">
        {t("window.figures.limits", { volunteers: published.volunteers })}{" "}
        {t("window.figures.source", {
          source: published.source,
          date: formatDate(published.checkedAt, t.locale),
        })}
      </p>
    </section>
  );
}
