const DAY = 24 * 60 * 60_000;

/**
 * A time zone with its rules, as ICU knows them (tz database).
 *
 * Asking ICU costs some microseconds, and archives have a million rows of a few thousand days: offsets are kept by day.
 */
export class Zone {
  /** IANA name. */
  readonly name: string;
  readonly #format: Intl.DateTimeFormat;
  /** By local day since 1970; undefined for a day near a change. */
  readonly #days = new Map<number, number | undefined>();

  /** @throws RangeError for a name that is no zone */
  constructor(name: string) {
    this.#format = new Intl.DateTimeFormat("en-US", {
      timeZone: name,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    });
    const known = this.#format.resolvedOptions().timeZone;
    // ICU knows `Asia/Kolkata` and others by their old names; of other names it only mends the case.
    this.name = known.toLowerCase() === name.toLowerCase() ? known : name;
  }

  /** Milliseconds by which the zone is before UTC at an instant. */
  offsetAt(instant: number): number {
    const whole = Math.floor(instant / 1000) * 1000;
    // 05/04/2023, 19:05:09
    const text = this.#format.format(whole);
    const at = (from: number, to: number): number =>
      Number(text.slice(from, to));
    return (
      Date.UTC(
        at(6, 10),
        at(0, 2) - 1,
        at(3, 5),
        at(12, 14),
        at(15, 17),
        at(18, 20),
      ) - whole
    );
  }

  /** The one offset of a local day (days since 1970), or undefined when it changes on that day or next to it. */
  offsetOn(day: number): number | undefined {
    if (this.#days.has(day)) return this.#days.get(day);
    const before = this.offsetAt((day - 1) * DAY);
    const offset =
      before === this.offsetAt((day + 2) * DAY) ? before : undefined;
    this.#days.set(day, offset);
    return offset;
  }

  /**
   * The instant at which a clock in this zone shows a local time (given as if it were UTC); the first of two, and
   * undefined for a time that was left out.
   */
  instantOf(local: number): number | undefined {
    const offset = this.offsetOn(Math.floor(local / DAY));
    if (offset !== undefined) return local - offset;
    return [this.offsetAt(local - DAY), this.offsetAt(local + DAY)]
      .map((each) => local - each)
      .sort((a, b) => a - b)
      .find((instant) => instant + this.offsetAt(instant) === local);
  }
}

const zones = new Map<string, Zone>();

/** The zone of an IANA name (`Europe/Paris`, `UTC`), in any case; undefined for what is none, `+02:00` too. */
export function findZone(name: string): Zone | undefined {
  const known = zones.get(name);
  if (known !== undefined) return known;
  // An archive may hold any text where a zone should be.
  if (name.length > 50 || !/^[a-z][a-z0-9_+-]*(\/[a-z0-9_+-]+)*$/i.test(name))
    return undefined;
  try {
    const zone = new Zone(name);
    zones.set(name, zone);
    return zone;
  } catch {
    // RangeError: ICU knows no such zone.
    return undefined;
  }
}

/** All zones of the world that are this much before UTC at an instant. */
export function zonesAt(instant: number, offset: number): Zone[] {
  return Intl.supportedValuesOf("timeZone")
    .map((name) => new Zone(name))
    .filter((zone) => zone.offsetAt(instant) === offset);
}
