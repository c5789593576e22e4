import {
  DATE_ORDERS,
  type DateOrder,
} from "../../../../shared/domain/date-order.ts";
import { dayOf, type Header, type WrittenDate } from "./chat-header.ts";

/** What a year, month and day in the name of an attached file are, which its message shows too. */
const DATE_IN_NAME =
  /(?:(?:IMG|VID|PTT|AUD|STK|DOC)-(\d{4})(\d{2})(\d{2})-WA|-(?:PHOTO|VIDEO|AUDIO|STICKER|GIF)-(\d{4})-(\d{2})-(\d{2})-)/;

/** The first notices often stand where their time does not. */
const EARLY = 2;

const DAY = 24 * 60 * 60_000;

interface Tally {
  /** Dates that do not exist in this order, are before the app or yet to come. */
  impossible: number;
  /** Files whose names say the same date. */
  agreeing: number;
  /** Messages more than a day before the one above. */
  backward: number;
  last: number | undefined;
}

/** What all dates of one way of writing tell of their order. */
export class OrderEvidence {
  readonly tallies: ReadonlyMap<DateOrder, Tally>;
  readonly #now: number;
  count = 0;
  first: WrittenDate | undefined;
  padded = false;
  unpadded = false;
  american = false;
  eastern = false;
  twelve = false;
  /** How often the first and the third number are others than in the line above. */
  changes: [first: number, third: number] = [0, 0];
  #last: WrittenDate | undefined;

  constructor(orders: readonly DateOrder[], now: number) {
    this.#now = now;
    this.tallies = new Map(
      orders.map((order) => [
        order,
        { impossible: 0, agreeing: 0, backward: 0, last: undefined },
      ]),
    );
  }

  add({ date, rest, shape }: Header): void {
    this.count += 1;
    this.first ??= date;
    this.padded ||= date.padded;
    this.unpadded ||= date.unpadded;
    this.american ||= date.american;
    this.eastern ||= date.eastern;
    this.twelve ||= /after|before/.test(shape);
    if (this.#last !== undefined) {
      if (this.#last.first !== date.first) this.changes[0] += 1;
      if (this.#last.third !== date.third) this.changes[1] += 1;
    }
    this.#last = date;
    if (this.tallies.size < 2) return;
    const named = DATE_IN_NAME.exec(rest);
    const truth =
      named === null
        ? undefined
        : Date.UTC(
            Number(named[1] ?? named[4]),
            Number(named[2] ?? named[5]) - 1,
            Number(named[3] ?? named[6]),
          ) / DAY;
    for (const [order, tally] of this.tallies) {
      const day = dayOf(date, order, this.#now);
      if (day === undefined) {
        tally.impossible += 1;
        continue;
      }
      if (day === truth) tally.agreeing += 1;
      if (this.count <= EARLY) continue;
      if (tally.last !== undefined && day < tally.last - 1) tally.backward += 1;
      tally.last = day;
    }
  }
}

/**
 * The order of the dates, by the best of what a whole chat tells: days that exist, dates in names of files, time that
 * runs forward, the number that changes fastest; then what the person said; then the habits of regions, which are no
 * proof where the numbers stand between slashes.
 */
export function chooseOrder(
  evidence: OrderEvidence,
  choice: DateOrder | undefined,
): { order: DateOrder; sure: boolean } {
  let open = [...evidence.tallies.keys()];
  const keep = (better: readonly DateOrder[]): void => {
    if (better.length > 0) open = [...better];
  };
  const tally = (order: DateOrder): Tally => evidence.tallies.get(order)!;
  const fewest = (of: (tally: Tally) => number): DateOrder[] => {
    const least = Math.min(...open.map((order) => of(tally(order))));
    return open.filter((order) => of(tally(order)) === least);
  };
  keep(fewest(({ impossible }) => impossible));
  keep(fewest(({ agreeing }) => -agreeing));
  if (open.length > 1) {
    const least = Math.min(...open.map((order) => tally(order).backward));
    // A message that came late says nothing: only where one order never goes back, or much less often.
    keep(
      open.filter(
        (order) =>
          tally(order).backward === least ||
          (least > 0 && tally(order).backward < least * 3 + 2),
      ),
    );
  }
  if (open.includes("ymd") && open.length > 1) {
    const [first, third] = evidence.changes;
    if (third > first) keep(["ymd"]);
    else if (first > third) keep(open.filter((order) => order !== "ymd"));
  }
  if (open.length === 1) return { order: open[0]!, sure: true };
  if (choice !== undefined && open.includes(choice))
    return { order: choice, sure: true };
  return habit(evidence, open);
}

function habit(
  { eastern, american, first, padded, unpadded, twelve }: OrderEvidence,
  open: readonly DateOrder[],
): { order: DateOrder; sure: boolean } {
  const take = (
    order: DateOrder,
    sure: boolean,
  ): { order: DateOrder; sure: boolean } | undefined =>
    open.includes(order) ? { order, sure } : undefined;
  const separator = first?.separator;
  return (
    (eastern ? take("ymd", true) : undefined) ??
    // Nobody writes the month first between full stops or hyphens.
    (separator === "." || separator === "-" ? take("dmy", true) : undefined) ??
    (american && unpadded && !padded && twelve && first?.year === undefined
      ? take("mdy", false)
      : undefined) ??
    take("dmy", false) ?? {
      order: DATE_ORDERS.find((order) => open.includes(order))!,
      sure: false,
    }
  );
}
