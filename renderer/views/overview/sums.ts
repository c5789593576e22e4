import type {
  Overview,
  TimelineMonth,
} from "../../../shared/contract/commands.ts";
import {
  DATA_FLOWS,
  FLOWS_OR_UNKNOWN,
  flowsOf,
  type DataFlow,
  type FlowOrUnknown,
} from "../../../shared/domain/data-flow.ts";
import { GROUP_IDS, GROUPS, type GroupId } from "../../components/groups.ts";

export interface Totals {
  records: number;
  flows: Record<FlowOrUnknown, number>;
  firstAt: number | null;
  lastAt: number | null;
}

export function totalsOf({ categories }: Overview): Totals {
  const flows = Object.fromEntries(
    FLOWS_OR_UNKNOWN.map((flow) => [
      flow,
      categories.reduce((sum, each) => sum + flowsOf(each)[flow], 0),
    ]),
  ) as Record<FlowOrUnknown, number>;
  const firsts = categories.flatMap(({ firstAt }) => firstAt ?? []);
  const lasts = categories.flatMap(({ lastAt }) => lastAt ?? []);
  return {
    records: categories.reduce((sum, { records }) => sum + records, 0),
    flows,
    firstAt: firsts.length === 0 ? null : Math.min(...firsts),
    lastAt: lasts.length === 0 ? null : Math.max(...lasts),
  };
}

export interface Slice {
  flow: FlowOrUnknown;
  records: number;
  /** Where it begins and how wide it is, in percent of its bar. */
  x: number;
  width: number;
}

export interface OriginBars {
  /** To scale; the last slice may stand for all of `lens`. */
  whole: Slice[];
  /** What is too small to be seen, enlarged; empty when nothing is. */
  lens: Slice[];
  /** Where on the whole the enlarged part begins, in percent. */
  lensFrom: number;
}

/** Below this share of all, a slice is enlarged. */
const SMALL = 0.05;
/** Between two slices, in percent. */
const SEAM = 0.15;

/** The bar of where everything came from: big slices first, the small ones once more, enlarged, below. */
export function originBars(flows: Record<FlowOrUnknown, number>): OriginBars {
  const total = FLOWS_OR_UNKNOWN.reduce((sum, flow) => sum + flows[flow], 0);
  const present = FLOWS_OR_UNKNOWN.filter((flow) => flows[flow] > 0).sort(
    (a, b) => flows[b] - flows[a],
  );
  const small = present.filter((flow) => flows[flow] / total < SMALL);
  const isEnlarged = small.length > 1;
  const whole = slices(present, flows, total);
  return {
    whole,
    lens: isEnlarged
      ? slices(
          small,
          flows,
          small.reduce((sum, flow) => sum + flows[flow], 0),
        )
      : [],
    lensFrom: isEnlarged ? (whole[present.length - small.length]?.x ?? 0) : 100,
  };
}

function slices(
  ordered: readonly FlowOrUnknown[],
  flows: Record<FlowOrUnknown, number>,
  total: number,
): Slice[] {
  let x = 0;
  return ordered.map((flow, at) => {
    const records = flows[flow];
    const share = (records / total) * 100;
    const slice = {
      flow,
      records,
      x,
      width: at === ordered.length - 1 ? 100 - x : Math.max(0.1, share - SEAM),
    };
    x += share;
    return slice;
  });
}

export interface YearSums {
  year: number;
  records: number;
  byGroup: Record<GroupId, number>;
  byFlow: Record<DataFlow, number>;
}

/** Records by year and group, every year from the first to the last. */
export function yearSums(months: readonly TimelineMonth[]): YearSums[] {
  const years = new Map<number, YearSums>();
  for (const { month, records, byCategory, byFlow } of months) {
    const year = Number(month.slice(0, 4));
    const sums = years.get(year) ?? emptyYear(year);
    sums.records += records;
    for (const group of GROUP_IDS)
      for (const category of GROUPS[group])
        sums.byGroup[group] += byCategory[category] ?? 0;
    for (const flow of DATA_FLOWS) sums.byFlow[flow] += byFlow[flow] ?? 0;
    years.set(year, sums);
  }
  if (years.size === 0) return [];
  const first = Math.min(...years.keys());
  const last = Math.max(...years.keys());
  return Array.from(
    { length: last - first + 1 },
    (_, at) => years.get(first + at) ?? emptyYear(first + at),
  );
}

function emptyYear(year: number): YearSums {
  return {
    year,
    records: 0,
    byGroup: { commerce: 0, place: 0, people: 0, published: 0, account: 0 },
    byFlow: { provided: 0, observed: 0, inferred: 0, received: 0, shared: 0 },
  };
}

/** The year with most records, the latest of equals. */
export function peakYear(
  years: readonly YearSums[],
  value: (sums: YearSums) => number,
): number | null {
  let best: YearSums | null = null;
  for (const sums of years)
    if (value(sums) > 0 && (best === null || value(sums) >= value(best)))
      best = sums;
  return best?.year ?? null;
}
