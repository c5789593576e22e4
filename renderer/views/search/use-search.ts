import { keepPreviousData, useQueries, useQuery } from "@tanstack/react-query";

import type {
  Hit,
  Overview,
  SearchQuery,
} from "../../../shared/contract/commands.ts";
import { CATEGORIES, type Category } from "../../../shared/domain/category.ts";
import {
  FLOWS_OR_UNKNOWN,
  flowsOf,
  type FlowOrUnknown,
} from "../../../shared/domain/data-flow.ts";
import { GROUPS } from "../../components/groups.ts";
import { asBeginning, isWorthSearching } from "../../components/match.ts";
import { call, engineQuery, useEngine } from "../../engine-client.ts";
import type { SearchParams } from "../../places.ts";

export const PAGE = 50;

/** Above this, counting by each choice of a filter would keep the engine from the next letter typed. */
const COUNTED_UP_TO = 5000;

/** What to ask the engine; null while nothing is asked for. */
export function toQuery(params: SearchParams): SearchQuery | null {
  const { q = "", all = false, group, ...filters } = params;
  const query = isWorthSearching(q) ? asBeginning(q.trim()) : "";
  const asks = all || query !== "" || isFiltered(params);
  return asks
    ? {
        query,
        ...filters,
        ...(group !== undefined && { categories: GROUPS[group] }),
      }
    : null;
}

/** Whether anything but words narrows the search. */
export function isFiltered(params: SearchParams): boolean {
  const { q: _, all: __, ...filters } = params;
  return Object.keys(filters).length > 0;
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

/** How many of the hits each choice of a filter would leave. */
export type Counts<T extends string> = Partial<Record<T, number>>;

/** By category, whatever category is chosen; undefined while that is unknown or would take too long. */
export function useCategoryCounts(
  params: SearchParams,
): Counts<Category> | undefined {
  const { category: _, group: __, ...others } = params;
  return useCounts(CATEGORIES, others, (category) => ({ category }));
}

/** By how they came, whatever is chosen of that. */
export function useFlowCounts(
  params: SearchParams,
): Counts<FlowOrUnknown> | undefined {
  const { flow: _, ...others } = params;
  return useCounts(FLOWS_OR_UNKNOWN, others, (flow) => ({ flow }));
}

/** From the overview where it knows, else by asking once for each choice. */
function useCounts<T extends string>(
  choices: readonly T[],
  others: SearchParams,
  choose: (choice: T) => Pick<SearchParams, "category" | "flow">,
): Counts<T> | undefined {
  const overview = useEngine("overview.get", {}).data;
  const open = toQuery(others);
  const isInOverview =
    open === null ||
    Object.entries(open).every(
      ([name, value]) =>
        value === "" || ["category", "categories", "flow"].includes(name),
    );
  const total = useEngine(
    "records.search",
    { ...(open ?? { query: "" }), limit: PAGE, offset: 0 },
    { enabled: !isInOverview },
  ).data?.total;
  const asked = useQuery({
    queryKey: ["counts", choices, open],
    enabled:
      !isInOverview &&
      overview !== undefined &&
      total !== undefined &&
      total <= COUNTED_UP_TO,
    async queryFn({ signal }) {
      const found: Counts<T> = {};
      for (const choice of choices) {
        if (signal.aborted) break;
        if (overview !== undefined && heldOf(overview, choose(choice)) > 0)
          found[choice] = (
            await call("records.search", {
              query: "",
              ...open,
              ...choose(choice),
              limit: 1,
            })
          ).total;
      }
      return found;
    },
  });
  if (!isInOverview || overview === undefined) return asked.data;
  return Object.fromEntries(
    choices.map((choice) => [
      choice,
      heldOf(overview, { ...others, ...choose(choice) }),
    ]),
  ) as Counts<T>;
}

/** How many records there are of a category or group and a flow, if nothing else is asked for. */
export function heldOf(
  { categories }: Overview,
  { category, group, flow }: SearchParams,
): number {
  return categories
    .filter(({ id }) => category === undefined || category === id)
    .filter(({ id }) => group === undefined || GROUPS[group].includes(id))
    .reduce(
      (sum, each) =>
        sum + (flow === undefined ? each.records : flowsOf(each)[flow]),
      0,
    );
}
