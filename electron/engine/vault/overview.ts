import type {
  Overview,
  OverviewService,
  Timeline,
} from "../../../shared/contract/commands.ts";
import { PROVIDERS } from "../../../shared/domain/archive.ts";
import { CATEGORIES } from "../../../shared/domain/category.ts";
import {
  DATA_FLOWS,
  FLOWS_OR_UNKNOWN,
  UNSORTED,
  type DataFlow,
  type FlowOrUnknown,
} from "../../../shared/domain/data-flow.ts";
import type { ReadableVault } from "./access.ts";
import { categories, flows, providers } from "./codes.ts";
import { getCompleteness } from "./completeness.ts";
import { sql } from "./sql.ts";

/** What is held, by category and flow, from the sums alone: at once at any size. */
export function getOverview(vault: ReadableVault): Overview {
  const sums = vault.all<{
    category: number;
    flow: number;
    records: number;
    firstAt: number | null;
    lastAt: number | null;
  }>(sql`
    SELECT category, flow, sum(records) AS records, min(first_at) AS firstAt, max(last_at) AS lastAt
    FROM category_sums GROUP BY category, flow`);
  const organisations = vault.all<{ category: number; count: number }>(sql`
    SELECT category, count(DISTINCT organisation_id) AS count FROM organisation_sums GROUP BY category`);
  return {
    archives: countOf(vault, "archives"),
    categories: CATEGORIES.map((id) => {
      const code = categories.toCode(id);
      const own = sums.filter((sum) => sum.category === code);
      const times = (key: "firstAt" | "lastAt"): number[] =>
        own.flatMap((sum) => sum[key] ?? []);
      const records = own.reduce((total, sum) => total + sum.records, 0);
      return {
        id,
        records,
        flows: Object.fromEntries(
          DATA_FLOWS.map((flow) => [
            flow,
            own.find((sum) => sum.flow === flows.toCode(flow))?.records ?? 0,
          ]),
        ) as Record<DataFlow, number>,
        unknownFlow: id === UNSORTED ? records : 0,
        firstAt: own.some((sum) => sum.firstAt !== null)
          ? Math.min(...times("firstAt"))
          : null,
        lastAt: own.some((sum) => sum.lastAt !== null)
          ? Math.max(...times("lastAt"))
          : null,
        organisations:
          organisations.find((row) => row.category === code)?.count ?? 0,
      };
    }),
    services: servicesOf(vault),
    people:
      countOf(vault, "people") +
      // Of an archive that has just come in, until they are joined.
      (vault.get<{ count: number }>(
        sql`SELECT count(*) AS count FROM persons WHERE people_id IS NULL AND own = 0`,
      )?.count ?? 0),
    organisations: countOf(vault, "organisations"),
    completeness: getCompleteness(vault),
  };
}

function servicesOf(vault: ReadableVault): OverviewService[] {
  const sums = vault.all<{
    provider: number;
    category: number;
    flow: number;
    records: number;
  }>(sql`SELECT provider, category, flow, records FROM category_sums`);
  return PROVIDERS.map((id) => {
    const own = sums.filter(
      ({ provider }) => provider === providers.toCode(id),
    );
    const total = (some: typeof own): number =>
      some.reduce((sum, { records }) => sum + records, 0);
    const known = own.filter(
      ({ category }) => category !== categories.toCode(UNSORTED),
    );
    const by = (flow: DataFlow, of: typeof own): typeof own =>
      of.filter((sum) => sum.flow === flows.toCode(flow));
    return {
      id,
      records: total(own),
      flows: Object.fromEntries(
        FLOWS_OR_UNKNOWN.map((flow) => [
          flow,
          flow === "unknown"
            ? total(own) - total(known)
            : total(by(flow, known)),
        ]),
      ) as Record<FlowOrUnknown, number>,
      passedOn: Object.fromEntries(
        by("shared", known).map(({ category, records }) => [
          categories.fromCode(category),
          records,
        ]),
      ),
    };
  });
}

/** How many records each month has, oldest first; records without a time are in none. */
export function getTimeline(vault: ReadableVault): Timeline {
  const months = new Map<number, Timeline["months"][number]>();
  for (const row of vault.all<{
    month: number;
    category: number;
    records: number;
  }>(sql`SELECT month, category, records FROM month_sums ORDER BY month`)) {
    let month = months.get(row.month);
    if (month === undefined) {
      const year = Math.floor(row.month / 100);
      month = {
        month: `${String(year).padStart(4, "0")}-${String(row.month % 100).padStart(2, "0")}`,
        records: 0,
        byCategory: {},
        byFlow: {},
      };
      months.set(row.month, month);
    }
    month.records += row.records;
    month.byCategory[categories.fromCode(row.category)] = row.records;
  }
  for (const row of vault.all<{ month: number; flow: number; records: number }>(
    sql`SELECT month, flow, records FROM flow_month_sums`,
  )) {
    const month = months.get(row.month);
    if (month !== undefined)
      month.byFlow[flows.fromCode(row.flow)] = row.records;
  }
  return { months: [...months.values()] };
}

function countOf(
  vault: ReadableVault,
  table: "archives" | "organisations" | "people",
): number {
  return (
    vault.get<{ count: number }>({
      text: `SELECT count(*) AS count FROM ${table}`,
      values: [],
    })?.count ?? 0
  );
}
