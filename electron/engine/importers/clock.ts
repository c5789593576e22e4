import type { DateOrder } from "../../../shared/domain/date-order.ts";
import type { RecordDraft } from "../../../shared/domain/record.ts";
import { findZone, type Zone, zonesAt } from "./zone.ts";

/** A date and time as a page shows it. */
export interface ClockTime {
  /** `YYYY-MM-DDTHH:MM:SS` on the page's clock. */
  localTime: string;
  /** Minutes east of UTC, where the text itself says them. */
  offset?: number | undefined;
}

/** How the clock times of an archive's pages become instants, as far as the archive tells. */
export interface Clock {
  settle(
    time: ClockTime,
  ): Pick<RecordDraft, "occurredAt" | "localTime" | "zone">;
  /** The order of dates of bare numbers, where the archive shows it. */
  readonly order?: DateOrder | undefined;
}

/** What a person says about the times of an archive that does not tell itself. */
export interface TimeChoice {
  /** IANA name. */
  timezone?: string | undefined;
  dateOrder?: DateOrder | undefined;
}

/** What an archive tells of the clock on which its pages show times. */
export interface ClockFacts {
  /** One moment, and what the clock showed then. */
  header?: ClockSighting | undefined;
  /** IANA names that its time-zone files give. */
  zones: readonly string[];
}

export interface ClockSighting {
  /** Epoch milliseconds UTC. */
  instant: number;
  /** Minutes by which the clock was before UTC. */
  difference: number;
  /** False where only the label "UTC" speaks, which pages also write beside local times (seen in 2025). */
  sure: boolean;
}

/** The clock of an archive that does not say where it hangs: only what a text says of itself is an instant. */
export const floatingClock: Clock = {
  settle({ localTime, offset }) {
    return offset === undefined
      ? { localTime }
      : {
          localTime,
          occurredAt: Date.parse(`${localTime}Z`) - offset * 60_000,
        };
  },
};

/**
 * The clock of an archive, by the best of what is known:
 *
 * 1. the zone its own file names, if the page header does not contradict it: the account's zone is not always that of
 *    the pages (one of two archives that could be compared was in UTC);
 * 2. the zone the person chose;
 * 3. the header's bare difference from UTC, where that is certain (see `differenceClock`);
 * 4. none: times stay as the page shows them.
 */
export function clockOf(
  { header, zones }: ClockFacts,
  chosen: string | undefined,
): Clock {
  const named = zones
    .flatMap((name) => findZone(name) ?? [])
    .filter(
      (zone) =>
        header === undefined ||
        zone.offsetAt(header.instant) === header.difference * 60_000,
    );
  // Two files that name two zones tell nothing.
  if (named.length === 1) return zoneClock(named[0]!);
  const zone = chosen === undefined ? undefined : findZone(chosen);
  if (zone !== undefined) return zoneClock(zone);
  return header?.sure === true ? differenceClock(header) : floatingClock;
}

/**
 * A clock in a zone whose rules are known: summer and winter rows of one archive differ in offset. An hour that came
 * twice is the first one, and one that never was stays a local time.
 */
export function zoneClock(zone: Zone): Clock {
  return {
    settle(time) {
      if (time.offset !== undefined) return floatingClock.settle(time);
      const { localTime } = time;
      const occurredAt = zone.instantOf(Date.parse(`${localTime}Z`));
      return occurredAt === undefined
        ? { localTime }
        : { localTime, occurredAt, zone: zone.name };
    },
  };
}

/**
 * A clock of which only one difference from UTC was seen. A row becomes an instant where all zones of the world that
 * had this difference at that moment agree on one for the row: +02:00 in May says nothing of January (Paris and Cape
 * Town), nor of summers before 2014 (Kaliningrad), and +05:30 says it of every row since 2006. What they do not agree
 * on stays a local time.
 */
export function differenceClock({
  instant,
  difference,
}: Pick<ClockSighting, "instant" | "difference">): Clock {
  const zones = zonesAt(instant, difference * 60_000);
  const days = new Map<number, number | undefined>();
  const offsetOn = (day: number): number | undefined => {
    if (days.has(day)) return days.get(day);
    const offset = zones[0]?.offsetOn(day);
    const agreed = zones.every((zone) => zone.offsetOn(day) === offset)
      ? offset
      : undefined;
    days.set(day, agreed);
    return agreed;
  };
  return {
    settle(time) {
      const { localTime } = time;
      const local = Date.parse(`${localTime}Z`);
      const offset = offsetOn(Math.floor(local / DAY));
      return time.offset !== undefined || offset === undefined
        ? floatingClock.settle(time)
        : { localTime, occurredAt: local - offset };
    },
  };
}

const DAY = 24 * 60 * 60_000;
