import { keepPreviousData, useQueries, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";

import type { Hit, SearchQuery } from "../../../shared/contract/commands.ts";
import { CATEGORIES, type Category } from "../../../shared/domain/category.ts";
import { asBeginning, isWorthSearching } from "../../components/match.ts";
import { call, engineQuery, useEngine } from "../../engine-client.ts";
import type { SearchParams } from "../../places.ts";

export const PAGE = 50;

/** Above this, counting by category would keep the engine from the next letter typed. */
const COUNTED_UP_TO = 5000;

/** What to ask the engine; null while nothing is asked for. */
export function toQuery(params: SearchParams): SearchQuery | null {
  const { q = "", ...filters } = params;
  const query = isWorthSearching(q) ? asBeginning(q.trim()) : "";
  const asks = query !== "" || Object.keys(filters).length > 0;
  return asks ? { query, ...filters } : null;
}

export interface FoundHits {
  total: number | undefined;
  /** The answer on screen is that of an earlier query. */
  isLate: boolean;
  error: unknown;
  hitAt: (index: number) => Hit | undefined;
}

/** Hits by their place in the whole, fetched by pages of those places that are on screen. */
export function useHits(
  query: SearchQuery | null,
  pages: readonly number[],
): FoundHits {
  const head = useEngine(
    "records.search",
    { ...(query ?? { query: "" }), limit: PAGE, offset: 0 },
    { enabled: query !== null, placeholderData: keepPreviousData },
  );
  const others = pages.filter((page) => page > 0);
  const answers = useQueries({
    queries: others.map((page) => ({
      ...engineQuery("records.search", {
        ...(query ?? { query: "" }),
        limit: PAGE,
        offset: page * PAGE,
      }),
      enabled: query !== null && !head.isPlaceholderData,
    })),
  });
  const hits = new Map<number, Hit[]>([[0, head.data?.hits ?? []]]);
  others.forEach((page, at) => {
    const found = answers[at]?.data?.hits;
    if (found !== undefined) hits.set(page, found);
  });
  return {
    total: query === null ? undefined : head.data?.total,
    isLate: head.isPlaceholderData,
    error: head.error ?? answers.find(({ error }) => error !== null)?.error,
    hitAt: (index) => hits.get(Math.floor(index / PAGE))?.[index % PAGE],
  };
}

/** How many of the hits are in each category; undefined while that is unknown or would take too long. */
export function useCategoryCounts(
  query: SearchQuery | null,
  total: number | undefined,
): Partial<Record<Category, number>> | undefined {
  const overview = useEngine("overview.get", {}).data;
  const held = useMemo(
    () =>
      CATEGORIES.filter(
        (id) =>
          (overview?.categories.find((each) => each.id === id)?.records ?? 0) >
          0,
      ),
    [overview],
  );
  const { category: _, ...open } = query ?? { query: "" };
  const narrows = Object.values(open).some((value) => value !== "");
  const counts = useQuery({
    queryKey: ["counts by category", open],
    enabled:
      narrows &&
      overview !== undefined &&
      total !== undefined &&
      total <= COUNTED_UP_TO,
    async queryFn({ signal }) {
      const found: Partial<Record<Category, number>> = {};
      for (const category of held) {
        if (signal.aborted) break;
        const page = await call("records.search", {
          ...open,
          category,
          limit: 1,
        });
        found[category] = page.total;
      }
      return found;
    },
  });
  if (!narrows && overview !== undefined)
    return Object.fromEntries(
      overview.categories.map(({ id, records }) => [id, records]),
    );
  return counts.data;
}
