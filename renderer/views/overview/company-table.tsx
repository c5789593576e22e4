import { visible } from "../../../shared/text/visible.ts";
import { useInfiniteQuery } from "@tanstack/react-query";
import type { ReactNode, RefObject } from "react";

import type { Company } from "../../../shared/contract/commands.ts";
import { eventWords } from "../../../shared/i18n/event-words.ts";
import { Act } from "../../components/act.tsx";
import { Piece } from "../../components/archive-text.tsx";
import { FlowGlyph } from "../../components/flow-mark.tsx";
import { Go, NumberLink } from "../../components/go.tsx";
import { ErrorNotice } from "../../components/notices.tsx";
import { DIRECTIONS } from "../../components/ties.ts";
import { call } from "../../engine-client.ts";
import { useFormat, useText } from "../../i18n.tsx";

/** Companies on the page before more are asked for, and at each asking. */
const FIRST = 12;
const MORE = 50;

/** Who is tied to the person in most ways, and how. */
export function CompanyTable(props: {
  total: number;
  heading: RefObject<HTMLHeadingElement | null>;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const { total, heading } = props;
  const pages = useInfiniteQuery({
    queryKey: ["companies.list", "pages"],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      call("companies.list", {
        cursor: pageParam,
        limit: pageParam === undefined ? FIRST : MORE,
      }),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const companies = pages.data?.pages.flatMap((page) => page.companies) ?? [];
  if (total === 0) return null;
  return (
    <section className="section" aria-labelledby="companies">
      <div className="head">
        <h2 className="answer" id="companies" ref={heading} tabIndex={-1}>
          {t("window.overview.companyTitle", { count: total })}
        </h2>
        <p className="sub">{t("window.overview.companySub")}</p>
      </div>
      {pages.error !== null && <ErrorNotice error={pages.error} />}
      <table className="t t-fold t-companies">
        <thead>
          <tr>
            <th scope="col">{t("window.overview.company")}</th>
            <th scope="col">{t("window.overview.ties")}</th>
            <th scope="col" className="num">
              {t("window.overview.records")}
            </th>
            <th scope="col" className="num">
              {t("window.overview.years")}
            </th>
          </tr>
        </thead>
        <tbody>
          {companies.map((company) => (
            <Row key={company.id} company={company} />
          ))}
        </tbody>
      </table>
      {pages.hasNextPage && (
        <p className="bar gap">
          <Act
            disabled={pages.isFetchingNextPage}
            onPress={() => void pages.fetchNextPage()}
          >
            {t("window.overview.moreCompanies", {
              count: Math.min(MORE, total - companies.length),
            })}
          </Act>
          <span className="small soft">
            {t("window.overview.shownOf", {
              shown: format.number(companies.length),
              count: total,
            })}
          </span>
        </p>
      )}
    </section>
  );
}

function Row({ company }: { company: Company }): ReactNode {
  const t = useText();
  const format = useFormat();
  const { id: organisation, name, mechanisms, records } = company;
  const { firstAt, lastAt, events } = company;
  const done = Object.entries(events)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 2);
  return (
    <tr>
      <th scope="row" className="co">
        <Go
          place={{ to: "/companies", search: { company: organisation } }}
          className="head-link"
        >
          <Piece>{name}</Piece>
        </Go>
        {done.length > 0 && (
          <small>
            {format.list(
              done.map(([type, count]) =>
                t("window.overview.event", {
                  what: eventWords(t, type),
                  count,
                }),
              ),
            )}
          </small>
        )}
      </th>
      <td>
        <ul className="ties">
          {mechanisms.map(({ id }) => (
            <li key={id} className="tag">
              <FlowGlyph flow={DIRECTIONS[id]} />
              {t(`mechanism.${id}`)}
            </li>
          ))}
        </ul>
      </td>
      <td className="num" data-l={t("window.overview.records")}>
        <NumberLink
          place={{ to: "/search", search: { organisation } }}
          label={t("window.overview.searchCompany", {
            count: records,
            name: visible(name),
          })}
        >
          {format.number(records)}
        </NumberLink>
      </td>
      <td className="num nowrap faint">
        {firstAt !== null && lastAt !== null
          ? format.span(firstAt, lastAt)
          : t("window.noDate")}
      </td>
    </tr>
  );
}
