import { keepPreviousData, useQueries } from "@tanstack/react-query";

import {
  COMPANY_FILTERS,
  type CompanyPage,
  type CompanyQuery,
} from "../../../shared/contract/commands.ts";
import {
  MECHANISMS,
  type Mechanism,
} from "../../../shared/domain/mechanism.ts";
import { engineQuery } from "../../engine-client.ts";
import type { CompaniesParams } from "../../places.ts";

function useTotals(queries: readonly CompanyQuery[]): (number | undefined)[] {
  return useQueries({
    queries: queries.map((query) => ({
      ...engineQuery("companies.list", { ...query, limit: 1 }),
      placeholderData: keepPreviousData<CompanyPage>,
    })),
  }).map(({ data }) => data?.total);
}

/** How many each way leaves, whatever way is chosen. */
export function useMechanismCounts({
  q,
  only,
}: CompaniesParams): (number | undefined)[] {
  return useTotals(
    MECHANISMS.map((mechanism) => ({ query: q, only, mechanism })),
  );
}

/** How many each of the other filters leaves, whatever of them is chosen. */
export function useFilterCounts({
  q,
  mechanism,
}: CompaniesParams): (number | undefined)[] {
  return useTotals(
    COMPANY_FILTERS.map((only) => ({ query: q, mechanism, only })),
  );
}

/** The ways that there are at all: the columns of the matrix. */
export function useMechanisms(): Mechanism[] {
  const counts = useTotals(MECHANISMS.map((mechanism) => ({ mechanism })));
  return MECHANISMS.filter((_, at) => (counts[at] ?? 0) > 0);
}
