import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";

import {
  PAGE_ROWS,
  type CoverageEntry,
  type CoverageTotals,
  type Locale,
} from "../../../shared/contract/commands.ts";
import { call } from "../../engine-client.ts";
import type { ArchivesParams } from "../../places.ts";

export interface Ledger {
  entries: CoverageEntry[];
  totals: CoverageTotals | undefined;
  isComplete: boolean;
  error: unknown;
}

/** Rows kept ready below those on screen. */
const AHEAD = 60;

/**
 * The entries of one archive or of all. The engine pages them and does not filter, so with a filter pages are fetched
 * until enough rows are there, or all of those the totals promise.
 */
export function useLedger(
  params: ArchivesParams,
  wanted: number,
  lang: Locale,
): Ledger {
  const { archive, status } = params;
  const pages = useInfiniteQuery({
    queryKey: ["coverage.list", { archive, lang }],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      call("coverage.list", {
        archive,
        cursor: pageParam,
        limit: PAGE_ROWS,
        lang,
      }),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const { data, hasNextPage, isFetching, fetchNextPage } = pages;
  const entries = useMemo(
    () =>
      filterEntries(data?.pages.flatMap((page) => page.entries) ?? [], status),
    [data, status],
  );
  const totals = data?.pages[0]?.totals;
  const expected =
    totals === undefined || status === "issues"
      ? undefined
      : totals[status ?? "total"];
  const issues = entries.reduce((sum, entry) => sum + entry.issues.length, 0);
  const isComplete =
    data !== undefined &&
    (!hasNextPage ||
      entries.length === expected ||
      (status === "issues" && issues === totals?.issues));

  useEffect(() => {
    if (!isComplete && !isFetching && entries.length < wanted + AHEAD)
      void fetchNextPage();
  }, [isComplete, isFetching, entries.length, wanted, fetchNextPage]);

  return {
    entries,
    totals,
    isComplete,
    error: pages.error,
  };
}

export function filterEntries(
  entries: readonly CoverageEntry[],
  status: ArchivesParams["status"],
): CoverageEntry[] {
  if (status === undefined) return [...entries];
  return entries.filter((entry) =>
    status === "issues" ? entry.issues.length > 0 : entry.status === status,
  );
}
