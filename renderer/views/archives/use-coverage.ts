import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
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

/** The entries of one archive or of all, fetched as far as they are scrolled to. */
export function useLedger(
  params: ArchivesParams,
  wanted: number,
  lang: Locale,
): Ledger {
  const { archive, status } = params;
  const pages = useInfiniteQuery({
    queryKey: ["coverage.list", { archive, status, lang }],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      call("coverage.list", {
        archive,
        status,
        cursor: pageParam,
        limit: PAGE_ROWS,
        lang,
      }),
    getNextPageParam: ({ next }) => next ?? undefined,
    // The filter that was pressed stays where it is, with its focus, until its answer comes.
    placeholderData: keepPreviousData,
  });
  const { data, hasNextPage, isFetching, fetchNextPage } = pages;
  const entries = useMemo(
    () => data?.pages.flatMap((page) => page.entries) ?? [],
    [data],
  );

  useEffect(() => {
    if (hasNextPage && !isFetching && entries.length < wanted + AHEAD)
      void fetchNextPage();
  }, [hasNextPage, isFetching, entries.length, wanted, fetchNextPage]);

  return {
    entries,
    totals: data?.pages[0]?.totals,
    isComplete: data !== undefined && !hasNextPage,
    error: pages.error,
  };
}
