import type {
  Calendar,
  CalendarDay,
} from "../../../shared/contract/exposure.ts";

/** From how many records a day on the next bigger mark stands for it; the same in all years, so that they compare. */
export const STEPS = [1, 2, 5, 20] as const;

/** Which mark a day has: 0 for none, 4 for the biggest. */
export function stepOf(records: number): number {
  return STEPS.filter((from) => records >= from).length;
}

export interface MonthSums {
  /** From 0 for January. */
  month: number;
  /** How many days it has, in that year. */
  length: number;
  /** Days on which something was noted. */
  days: number;
  observed: number;
  received: number;
  /** Records of each day, the first of the month first. */
  byDay: number[];
}

/** All twelve months of a year, with what was noted in each. */
export function monthSums(year: number, days: Calendar["days"]): MonthSums[] {
  const byMonth = Map.groupBy(days, ({ day }) => partOf(day, 5) - 1);
  return Array.from({ length: 12 }, (_, month) => {
    const own = byMonth.get(month) ?? [];
    const length = lengthOf(year, month);
    const noted = new Map(
      own.map((each) => [partOf(each.day, 8), bothOf(each)]),
    );
    return {
      month,
      length,
      days: own.length,
      observed: own.reduce((sum, { observed }) => sum + observed, 0),
      received: own.reduce((sum, { received }) => sum + received, 0),
      byDay: Array.from({ length }, (__, at) => noted.get(at + 1) ?? 0),
    };
  });
}

function bothOf({ observed, received }: CalendarDay): number {
  return observed + received;
}

function partOf(day: string, from: number): number {
  return Number(day.slice(from, from + 2));
}

/** Also of the years before 100, which `Date.UTC` takes for others. */
function lengthOf(year: number, month: number): number {
  const last = new Date(0);
  last.setUTCFullYear(year, month + 1, 0);
  return last.getUTCDate();
}

/** From and before which days, as the search asks: of a month, or of the whole year. */
export function daysOf(
  year: number,
  month?: number,
): { after: string; before: string } {
  const start = (at: number): string =>
    `${String(year + Math.floor(at / 12)).padStart(4, "0")}-${String((at % 12) + 1).padStart(2, "0")}-01`;
  return month === undefined
    ? { after: start(0), before: start(12) }
    : { after: start(month), before: start(month + 1) };
}
