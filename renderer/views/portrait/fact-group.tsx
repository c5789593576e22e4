import { useInfiniteQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";

import type {
  PortraitGroup,
  PortraitValue,
} from "../../../shared/contract/exposure.ts";
import { formatDate } from "../../../shared/i18n/format.ts";
import type { Text } from "../../../shared/i18n/text-type.ts";
import { visible } from "../../../shared/text/visible.ts";
import { Act } from "../../components/act.tsx";
import { Piece } from "../../components/archive-text.tsx";
import { FlowGlyph } from "../../components/flow-mark.tsx";
import { NumberLink } from "../../components/go.tsx";
import { ErrorNotice } from "../../components/notices.tsx";
import { call } from "../../engine-client.ts";
import { useFormat, useText } from "../../i18n.tsx";

/** Values asked for at each asking after the first. */
const MORE = 100;

/** All that the archives say of one kind, page by page. */
export function FactGroup({ first }: { first: PortraitGroup }): ReactNode {
  const t = useText();
  const format = useFormat();
  const { kind, total } = first;
  const pages = useInfiniteQuery({
    queryKey: ["portrait.get", kind, "pages", first],
    initialPageParam: null as string | null,
    initialData: { pages: [first], pageParams: [null] },
    async queryFn({ pageParam }): Promise<PortraitGroup> {
      if (pageParam === null) return first;
      const input = { kind, cursor: pageParam, limit: MORE };
      const [group] = (await call("portrait.get", input)).groups;
      return group ?? { kind, total, values: [], next: null };
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const values = pages.data.pages.flatMap((page) => page.values);
  const title = `portrait-${kind}`;
  return (
    <section className="section" aria-labelledby={title}>
      <div className="head">
        <h2 className="answer" id={title}>
          {t(`window.portrait.kind.${kind}`)}{" "}
          <span className="faint tabular">{format.number(total)}</span>
        </h2>
      </div>
      <table className="t t-fold t-facts" data-kind={kind}>
        <thead>
          <tr>
            <th scope="col">{t("window.portrait.value")}</th>
            <th scope="col">{t("window.portrait.services")}</th>
            <th scope="col">{t("window.portrait.first")}</th>
            <th scope="col">{t("window.portrait.last")}</th>
            <th scope="col" className="num">
              {t("window.portrait.records")}
            </th>
          </tr>
        </thead>
        <tbody>
          {values.map((value) => (
            <Row key={value.value} fact={value} />
          ))}
        </tbody>
      </table>
      {pages.error !== null && <ErrorNotice error={pages.error} />}
      {pages.hasNextPage && (
        <p className="bar gap">
          <Act
            disabled={pages.isFetchingNextPage}
            onPress={() => void pages.fetchNextPage()}
          >
            {t("window.portrait.more", {
              count: Math.min(MORE, total - values.length),
            })}
          </Act>
          <span className="small soft" role="status">
            {t("window.overview.shownOf", {
              shown: format.number(values.length),
              count: total,
            })}
          </span>
        </p>
      )}
    </section>
  );
}

function Row({ fact }: { fact: PortraitValue }): ReactNode {
  const t = useText();
  const format = useFormat();
  const { kind, value, providers, records, guesses, firstAt, lastAt } = fact;
  const words = factWords(t, fact);
  return (
    <tr>
      <th scope="row">
        <Piece>{words}</Piece>
        {guesses > 0 && (
          <span className="tag guess">
            <FlowGlyph flow="inferred" />
            {t(
              guesses === records
                ? "window.portrait.guess"
                : "window.portrait.guessToo",
            )}
          </span>
        )}
      </th>
      <td data-l={t("window.portrait.services")}>
        {format.list(providers.map((id) => t(`provider.${id}`)))}
      </td>
      <td className="nowrap" data-l={t("window.portrait.first")}>
        {firstAt === null ? t("window.noDate") : format.date(firstAt)}
      </td>
      <td className="nowrap" data-l={t("window.portrait.last")}>
        {lastAt === null ? t("window.noDate") : format.date(lastAt)}
      </td>
      <td className="num" data-l={t("window.portrait.records")}>
        <NumberLink
          place={{ to: "/search", search: { fact: { kind, value } } }}
          label={t("window.portrait.opens", {
            value: visible(words),
            count: records,
          })}
        >
          {format.number(records)}
        </NumberLink>
      </td>
    </tr>
  );
}

/** The value as people write it: of birth dates the day in words. */
function factWords(
  t: Text,
  { kind, value }: Pick<PortraitValue, "kind" | "value">,
): string {
  const at = kind === "birth_date" ? Date.parse(`${value}T00:00:00Z`) : NaN;
  return Number.isNaN(at) ? value : formatDate(at, t.locale);
}
