import type { RecordDraft, Scalar } from "../../../../shared/domain/record.ts";
import type { DateOrder } from "../../../../shared/domain/date-order.ts";
import type { Clock, ClockTime } from "../clock.ts";
import { parseLocalTime } from "./local-time.ts";

/** A date with a clock time is no longer than this in any language seen. */
const MAX_LENGTH = 80;

/** Words that may stand before a date that tells of a change: "Updated", "Cập nhật", "Mis à jour". */
const MAX_WORDS_BEFORE = 3;

/** Of dates of bare numbers most have the day first; an archive that shows otherwise says so. */
const USUAL_ORDER: DateOrder = "dmy";

/** A date that a text ends with. */
export interface DateFound {
  time: ClockTime;
  /** What stands before it, mostly nothing. */
  before: string;
}

export function dateOf(
  text: string,
  order: DateOrder = USUAL_ORDER,
): ClockTime | undefined {
  return text.length > MAX_LENGTH ? undefined : parseLocalTime(text, order);
}

/** The date that a whole line is, but for a word or two before it. */
export function dateAtEnd(
  text: string,
  order?: DateOrder,
): DateFound | undefined {
  if (text.length > MAX_LENGTH || !/\p{Nd}/u.test(text)) return undefined;
  const words = text.split(/\s+/);
  for (let count = 0; count <= MAX_WORDS_BEFORE; count += 1) {
    const time = dateOf(words.slice(count).join(" "), order);
    if (time !== undefined)
      return { time, before: words.slice(0, count).join(" ") };
  }
  return undefined;
}

/** Whether a text is a date by its build, in a language that is not read: day, year, then a time of day. */
export function looksLikeDate(text: string): boolean {
  return (
    text.length <= MAX_LENGTH &&
    /(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd}).*[\s,]\p{Nd}{1,2}[:.]\p{Nd}{2}/u.test(
      text,
    ) &&
    !text.includes("://") &&
    (text.match(/\p{Nd}+/gu) ?? []).length >= 4 &&
    text.split(/\s+/).length <= 10
  );
}

/**
 * The times of some blocks of a page, on their way through mappings that know times as numbers.
 *
 * A page shows clock times. What goes into the document is the instant in seconds, or, where the zone is not known,
 * the clock time read as if it were UTC; what comes out is set right again, and what is left over stands as it was
 * written.
 */
export class PageTimes {
  readonly #clock: Clock;
  readonly #known = new Map<
    number,
    { settled: ReturnType<Clock["settle"]>; written: string }
  >();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The number that stands for a time in a document. */
  secondsOf(time: ClockTime, written: string): number {
    const settled = this.#clock.settle(time);
    const instant = settled.occurredAt ?? Date.parse(`${time.localTime}Z`);
    this.#known.set(instant, { settled, written });
    return instant / 1000;
  }

  settle(draft: RecordDraft): RecordDraft {
    const { occurredAt, extra } = draft;
    const known =
      occurredAt === undefined ? undefined : this.#known.get(occurredAt);
    return {
      ...draft,
      ...(known === undefined
        ? {}
        : { occurredAt: undefined, ...known.settled }),
      extra: extra && this.#asWritten(extra),
    };
  }

  /** A page's values are texts: a number among the leftovers is a time of ours. */
  #asWritten(extra: ReadonlyMap<string, Scalar>): Map<string, Scalar> {
    const texts = new Map<string, Scalar>();
    for (const [key, value] of extra)
      texts.set(
        key,
        typeof value === "number"
          ? (this.#known.get(value * 1000)?.written ?? value)
          : value,
      );
    return texts;
  }
}
