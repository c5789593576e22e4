import { keepPreviousData, useQueries } from "@tanstack/react-query";
import { useCallback, useState } from "react";

import type { Commands } from "../../shared/contract/commands.ts";
import { engineQuery, useEngine } from "../engine-client.ts";

/** Rows asked for at once. */
const PAGE = 100;

type ListName = "companies.list" | "people.list";

interface Rows<N extends ListName> {
  /** The first page, with how many rows there are in all; undefined until it came. */
  head: Commands[N]["output"] | undefined;
  /** The answer on screen is that of an earlier question. */
  isLate: boolean;
  error: unknown;
  pageAt: (index: number) => Commands[N]["output"] | undefined;
  /** To be told of the rows on screen: only their pages are asked for. */
  onRange: (first: number, last: number) => void;
}

/** A long list by the place of its rows, of which only the pages on screen are held by the page. */
export function useRows<N extends ListName>(
  name: N,
  query: Commands[N]["input"],
): Rows<N> {
  const [pages, setPages] = useState<readonly number[]>([]);
  const head = useEngine<N>(
    name,
    { ...query, limit: PAGE },
    { placeholderData: keepPreviousData },
  );
  const others = pages.filter((page) => page > 0);
  const answers = useQueries({
    queries: others.map((page) => ({
      ...engineQuery(name, {
        ...query,
        limit: PAGE,
        cursor: String(page * PAGE),
      }),
      enabled: !head.isPlaceholderData,
    })),
  });
  const onRange = useCallback((first: number, last: number) => {
    const begin = Math.floor(first / PAGE);
    const wanted = Array.from(
      { length: Math.floor(last / PAGE) - begin + 1 },
      (_, at) => begin + at,
    );
    setPages((now) => (String(now) === String(wanted) ? now : wanted));
  }, []);
  return {
    head: head.data,
    isLate: head.isPlaceholderData,
    error: head.error ?? answers.find(({ error }) => error !== null)?.error,
    pageAt(index) {
      const page = Math.floor(index / PAGE);
      return page === 0 ? head.data : answers[others.indexOf(page)]?.data;
    },
    onRange,
  };
}

/** Where in its page a row stands. */
export function inPage(index: number): number {
  return index % PAGE;
}
