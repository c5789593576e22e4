import {
  DATE_ORDERS,
  type DateOrder,
  type DateReadings,
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
  /** Days since 1970 of the earliest and the latest. */
  span: readonly [first: number, last: number] | undefined;
}

/** A line that begins a message. */
export interface HeaderLine {
  number: number;
  text: string;
  header: Header;
}

/** Lines on which two orders do not agree: the first, the last, and the one on which they are furthest apart. */
interface Disagreement {
  first: HeaderLine;
  last: HeaderLine;
  widest: HeaderLine;
  /** Days. */
  width: number;
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
  readonly #disagreements = new Map<string, Disagreement>();

  constructor(orders: readonly DateOrder[], now: number) {
    this.#now = now;
    this.tallies = new Map(
      orders.map((order) => [
        order,
        {
          impossible: 0,
          agreeing: 0,
          backward: 0,
          last: undefined,
          span: undefined,
        },
      ]),
    );
  }

  add(line: HeaderLine): void {
    const { date, rest, shape } = line.header;
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
    const named = DATE_IN_NAME.exec(rest);
    const truth =
      named === null
        ? undefined
        : Date.UTC(
            Number(named[1] ?? named[4]),
            Number(named[2] ?? named[5]) - 1,
            Number(named[3] ?? named[6]),
          ) / DAY;
    const days: [DateOrder, number][] = [];
    for (const [order, tally] of this.tallies) {
      const day = dayOf(date, order, this.#now);
      if (day === undefined) {
        tally.impossible += 1;
        continue;
      }
      days.push([order, day]);
      const [from, to] = tally.span ?? [day, day];
      if (tally.span === undefined || day < from || day > to)
        tally.span = [Math.min(from, day), Math.max(to, day)];
      if (day === truth) tally.agreeing += 1;
      if (this.count <= EARLY) continue;
      if (tally.last !== undefined && day < tally.last - 1) tally.backward += 1;
      tally.last = day;
    }
    this.#compare(line, days);
  }

  #compare(
    line: HeaderLine,
    days: readonly (readonly [DateOrder, number])[],
  ): void {
    for (const [at, [one, day]] of days.entries())
      for (const [other, otherDay] of days.slice(at + 1)) {
        const width = Math.abs(day - otherDay);
        if (width === 0) continue;
        const known = this.#disagreements.get(`${one} ${other}`);
        if (known === undefined) {
          const first = { first: line, last: line, widest: line, width };
          this.#disagreements.set(`${one} ${other}`, first);
          continue;
        }
        known.last = line;
        if (width > known.width) {
          known.widest = line;
          known.width = width;
        }
      }
  }

  /** A few lines on which two of the orders do not agree, as they come in the file; none if all agree everywhere. */
  linesBetween(orders: readonly DateOrder[]): HeaderLine[] {
    for (const [at, one] of orders.entries())
      for (const other of orders.slice(at + 1)) {
        const found = this.#disagreements.get(`${one} ${other}`);
        if (found === undefined) continue;
        const { first, widest, last } = found;
        return [...new Set([first, widest, last])];
      }
    return [];
  }
}

/** The order of a chat's dates, and how it was found. */
export interface OrderFound {
  order: DateOrder;
  /** False where habit alone decided. */
  sure: boolean;
  /** What decided between orders that the chat leaves open, and these; undefined where nothing is left open. */
  open?: { orders: readonly DateOrder[]; why: DateReadings["why"] } | undefined;
}

/**
 * The order of the dates, by the best of what a whole chat tells: days that exist, dates in names of files, time that
 * runs forward, the number that changes fastest; then what the person said; then the habits of regions, which are no
 * proof where the numbers stand between slashes.
 */
export function chooseOrder(
  evidence: OrderEvidence,
  choice: DateOrder | undefined,
): OrderFound {
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
  // Where they read every line alike, none of them is the wrong one.
  if (open.length === 1 || evidence.linesBetween(open).length === 0)
    return { order: open[0]!, sure: true };
  const usual = habit(evidence, open);
  if (choice === undefined || !open.includes(choice))
    return {
      order: usual.order,
      sure: usual.why === undefined,
      open: usual.why && { orders: open, why: usual.why },
    };
  const isProven = usual.why === undefined && usual.order === choice;
  return {
    order: choice,
    sure: true,
    open: isProven ? undefined : { orders: open, why: "chosen" },
  };
}

/** What regions write; `why` is undefined where nobody writes otherwise. */
function habit(
  { eastern, american, first, padded, unpadded, twelve }: OrderEvidence,
  open: readonly DateOrder[],
): { order: DateOrder; why?: "american" | "common" } {
  const separator = first?.separator;
  if (eastern && open.includes("ymd")) return { order: "ymd" };
  // Nobody writes the month first between full stops or hyphens.
  if ((separator === "." || separator === "-") && open.includes("dmy"))
    return { order: "dmy" };
  const isAmerican =
    american && unpadded && !padded && twelve && first?.year === undefined;
  return isAmerican && open.includes("mdy")
    ? { order: "mdy", why: "american" }
    : {
        order: DATE_ORDERS.find((each) => open.includes(each))!,
        why: "common",
      };
}
