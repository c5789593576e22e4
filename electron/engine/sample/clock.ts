const DAY = 86_400_000;
const MINUTE = 60_000;

/** The fields of a clock on a wall. */
export interface Wall {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

/** The clock of one zone. Asking the system costs microseconds a time, so it is asked twice a day at most. */
export class ZoneClock {
  readonly zone: string;
  readonly #format: Intl.DateTimeFormat;
  readonly #offsets = new Map<number, number>();

  constructor(zone: string) {
    this.zone = zone;
    this.#format = formatOf(zone);
  }

  wall(at: number): Wall {
    const shifted = new Date(at + this.offsetAt(at) * MINUTE);
    return {
      year: shifted.getUTCFullYear(),
      month: shifted.getUTCMonth() + 1,
      day: shifted.getUTCDate(),
      hour: shifted.getUTCHours(),
      minute: shifted.getUTCMinutes(),
      second: shifted.getUTCSeconds(),
    };
  }

  /** Minutes east of Greenwich at an instant. */
  offsetAt(at: number): number {
    const day = Math.floor(at / DAY);
    const before = this.#atStart(day);
    return before === this.#atStart(day + 1) ? before : this.#ask(at);
  }

  /** Whether this clock showed, or will show, the same minute at another instant. */
  isAmbiguous(at: number): boolean {
    const shown = at + this.offsetAt(at) * MINUTE;
    return [-120, -60, -30, 30, 60, 120].some((minutes) => {
      const other = at + minutes * MINUTE;
      return other + this.offsetAt(other) * MINUTE === shown;
    });
  }

  #atStart(day: number): number {
    const known = this.#offsets.get(day);
    if (known !== undefined) return known;
    const offset = this.#ask(day * DAY);
    this.#offsets.set(day, offset);
    return offset;
  }

  #ask(at: number): number {
    const fields: Record<string, number> = {};
    for (const { type, value } of this.#format.formatToParts(at))
      fields[type] = Number(value);
    const { year = 0, month = 1, day, hour, minute, second } = fields;
    const shown = Date.UTC(year, month - 1, day, hour, minute, second);
    return Math.round((shown - Math.floor(at / 1000) * 1000) / MINUTE);
  }
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat("en-u-ca-gregory", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  formats.set(zone, made);
  return made;
}
