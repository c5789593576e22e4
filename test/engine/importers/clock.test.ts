import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  clockOf,
  differenceClock,
  floatingClock,
  zoneClock,
  type Clock,
} from "../../../electron/engine/importers/clock.ts";
import {
  findZone,
  type Zone,
  zonesAt,
} from "../../../electron/engine/importers/zone.ts";
import { seed } from "../../helpers/seed.ts";

function zone(name: string): Zone {
  const found = findZone(name);
  if (found === undefined) throw new Error(`no zone ${name}`);
  return found;
}

/** The instant of a row as ISO text, or undefined when it stays a local time. */
function instantOf(clock: Clock, localTime: string): string | undefined {
  const settled = clock.settle({ localTime });
  expect(settled.localTime).toBe(localTime);
  return settled.occurredAt === undefined
    ? undefined
    : new Date(settled.occurredAt).toISOString().replace(".000", "");
}

describe("a clock in a zone", () => {
  it.each([
    ["Europe/Paris", "2024-07-01T12:00:00", "2024-07-01T10:00:00Z"],
    ["Europe/Paris", "2024-01-01T12:00:00", "2024-01-01T11:00:00Z"],
    ["Europe/Paris", "2025-03-30T00:30:30", "2025-03-29T23:30:30Z"],
    ["Asia/Kolkata", "2024-01-01T12:00:00", "2024-01-01T06:30:00Z"],
    ["Asia/Kathmandu", "2024-01-01T12:00:00", "2024-01-01T06:15:00Z"],
    // Brazil had summer time until early 2019.
    ["America/Sao_Paulo", "2018-01-15T12:00:00", "2018-01-15T14:00:00Z"],
    ["America/Sao_Paulo", "2020-01-15T12:00:00", "2020-01-15T15:00:00Z"],
    ["Europe/Moscow", "2012-01-15T12:00:00", "2012-01-15T08:00:00Z"],
    ["Europe/Moscow", "2020-01-15T12:00:00", "2020-01-15T09:00:00Z"],
    ["America/Los_Angeles", "2016-09-11T10:31:00", "2016-09-11T17:31:00Z"],
    ["Pacific/Apia", "2011-12-29T12:00:00", "2011-12-29T22:00:00Z"],
    ["UTC", "2024-07-01T12:00:00", "2024-07-01T12:00:00Z"],
    ["Etc/GMT+5", "2024-07-01T12:00:00", "2024-07-01T17:00:00Z"],
  ])("%s %s is %s", (name, localTime, instant) => {
    expect(instantOf(zoneClock(zone(name)), localTime)).toBe(instant);
    expect(zoneClock(zone(name)).settle({ localTime }).zone).toBe(name);
  });

  it.each([
    ["Europe/Paris", "2024-10-27T02:30:00", "2024-10-27T00:30:00Z"],
    ["Europe/Paris", "2024-10-27T01:59:59", "2024-10-26T23:59:59Z"],
    ["Europe/Paris", "2024-10-27T03:00:00", "2024-10-27T02:00:00Z"],
    ["America/New_York", "2024-11-03T01:15:00", "2024-11-03T05:15:00Z"],
    ["Australia/Lord_Howe", "2024-04-07T01:45:00", "2024-04-06T14:45:00Z"],
  ])("takes the first of an hour that came twice: %s %s", (name, local, at) => {
    expect(instantOf(zoneClock(zone(name)), local)).toBe(at);
  });

  it.each([
    ["Europe/Paris", "2024-03-31T02:00:00"],
    ["Europe/Paris", "2024-03-31T02:59:59"],
    ["America/New_York", "2024-03-10T02:30:00"],
    // Samoa had no such day.
    ["Pacific/Apia", "2011-12-30T12:00:00"],
  ])("leaves a time that never was as it is: %s %s", (name, localTime) => {
    expect(zoneClock(zone(name)).settle({ localTime })).toEqual({ localTime });
  });

  it("lets a text speak that says its own offset", () => {
    expect(
      zoneClock(zone("Europe/Paris")).settle({
        localTime: "2016-09-11T10:31:00",
        offset: -420,
      }),
    ).toEqual({
      localTime: "2016-09-11T10:31:00",
      occurredAt: Date.parse("2016-09-11T17:31:00Z"),
    });
  });

  it("gives every instant back that is not the second of two", () => {
    const names = fc.constantFrom(
      ...Intl.supportedValuesOf("timeZone").slice(0, 400),
    );
    fc.assert(
      fc.property(
        names,
        fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2030, 0) }),
        (name, milliseconds) => {
          const instant = Math.floor(milliseconds / 1000) * 1000;
          const local = instant + zone(name).offsetAt(instant);
          const found = zone(name).instantOf(local);
          // The first of two is earlier by what the clock was set back.
          expect(found).toBeLessThanOrEqual(instant);
          expect(found! + zone(name).offsetAt(found!)).toBe(local);
          if (zone(name).offsetOn(Math.floor(local / 86_400_000)) !== undefined)
            expect(found).toBe(instant);
        },
      ),
      { seed, numRuns: 500 },
    );
  });

  it("is fast: ten thousand rows of ten years in much less than a second", () => {
    const clock = zoneClock(zone("Europe/Berlin"));
    const start = performance.now();
    for (let row = 0; row < 10_000; row += 1)
      clock.settle({
        localTime: new Date(Date.UTC(2014, 0) + row * 31_536_000)
          .toISOString()
          .slice(0, 19),
      });
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe("a name of a zone", () => {
  it("is read in any case, and keeps the name it has today", () => {
    expect(findZone("europe/paris")?.name).toBe("Europe/Paris");
    expect(findZone("Asia/Kolkata")?.name).toBe("Asia/Kolkata");
    expect(findZone("UTC")?.name).toBe("UTC");
  });

  it.each([
    "",
    "Mars/Olympus",
    "+02:00",
    "CEST+1",
    "Europe/Paris ",
    "../etc",
    "x".repeat(1000),
  ])("is not %j", (name) => {
    expect(findZone(name)).toBeUndefined();
  });
});

describe("a clock of which only one difference was seen", () => {
  const seen = (instant: string, difference: number): Clock =>
    differenceClock({ instant: Date.parse(instant), difference });

  it("is certain in the same half-year", () => {
    const clock = seen("2019-05-01T14:20:00Z", 120);
    expect(instantOf(clock, "2019-04-15T12:00:00")).toBe(
      "2019-04-15T10:00:00Z",
    );
    expect(instantOf(clock, "2019-09-15T12:00:00")).toBe(
      "2019-09-15T10:00:00Z",
    );
    expect(instantOf(clock, "2018-06-15T12:00:00")).toBe(
      "2018-06-15T10:00:00Z",
    );
  });

  it("leaves the other half-year and the months between as they are", () => {
    const clock = seen("2019-05-01T14:20:00Z", 120);
    for (const localTime of [
      "2019-01-15T12:00:00",
      "2018-12-15T12:00:00",
      "2019-03-31T02:30:00",
      "2019-11-15T12:00:00",
    ])
      expect(clock.settle({ localTime })).toEqual({ localTime });
  });

  it("leaves years as they are in which a zone that may be meant had other rules", () => {
    // Kaliningrad was at +03:00 then.
    expect(
      instantOf(seen("2019-05-01T14:20:00Z", 120), "2013-06-15T12:00:00"),
    ).toBeUndefined();
    // Brazil had summer time then, Argentina had not.
    expect(
      instantOf(seen("2024-12-14T09:15:00Z", -180), "2015-12-15T12:00:00"),
    ).toBeUndefined();
  });

  it("is certain all year round where no zone changes", () => {
    const clock = seen("2024-05-14T09:15:00Z", 330);
    expect(instantOf(clock, "2010-01-15T12:00:00")).toBe(
      "2010-01-15T06:30:00Z",
    );
    expect(instantOf(clock, "2010-10-15T12:00:00")).toBe(
      "2010-10-15T06:30:00Z",
    );
  });

  it("names no zone, and none agrees with a difference that there is not", () => {
    const localTime = "2019-05-15T12:00:00";
    expect(
      seen("2019-05-01T14:20:00Z", 120).settle({ localTime }).zone,
    ).toBeUndefined();
    expect(zonesAt(Date.UTC(2019, 0), 75 * 60_000)).toEqual([]);
    expect(seen("2019-05-01T14:20:00Z", 75).settle({ localTime })).toEqual({
      localTime,
    });
  });
});

describe("the clock of an archive", () => {
  const instant = Date.parse("2025-11-02T08:15:00Z");
  const header = { instant, difference: 60, sure: true };
  const summer = { localTime: "2025-07-01T12:00:00" };
  const zoneOf = (clock: Clock): string | undefined =>
    clock.settle(summer).zone;

  it("is the named zone that agrees with the header", () => {
    expect(
      zoneOf(clockOf({ header, zones: ["Europe/Amsterdam"] }, undefined)),
    ).toBe("Europe/Amsterdam");
  });

  it("is the named zone where there is no header", () => {
    expect(zoneOf(clockOf({ zones: ["Europe/Amsterdam"] }, undefined))).toBe(
      "Europe/Amsterdam",
    );
  });

  it("is not a named zone that the header contradicts", () => {
    const clock = clockOf({ header, zones: ["America/New_York"] }, undefined);
    expect(clock.settle(summer)).toEqual(summer);
    expect(instantOf(clock, "2025-11-01T12:00:00")).toBe(
      "2025-11-01T11:00:00Z",
    );
  });

  it("is that of two named zones which agrees", () => {
    expect(
      zoneOf(
        clockOf(
          { header, zones: ["America/New_York", "Europe/Paris"] },
          undefined,
        ),
      ),
    ).toBe("Europe/Paris");
    expect(
      clockOf({ zones: ["America/New_York", "Europe/Paris"] }, undefined),
    ).toBe(floatingClock);
  });

  it("is the named zone rather than the chosen one", () => {
    expect(
      zoneOf(clockOf({ header, zones: ["Europe/Paris"] }, "Asia/Tokyo")),
    ).toBe("Europe/Paris");
  });

  it("is the chosen zone rather than a bare difference, a label or nothing", () => {
    const sure = clockOf({ header, zones: [] }, "Europe/Rome");
    const label = clockOf(
      { header: { instant, difference: 0, sure: false }, zones: [] },
      "Europe/Rome",
    );
    expect(zoneOf(sure)).toBe("Europe/Rome");
    expect(zoneOf(label)).toBe("Europe/Rome");
    expect(zoneOf(clockOf({ zones: [] }, "Europe/Rome"))).toBe("Europe/Rome");
  });

  it("is none where only a label says UTC, or a file names no zone", () => {
    expect(
      clockOf(
        {
          header: { instant, difference: 0, sure: false },
          zones: ["Europe/Amsterdam"],
        },
        undefined,
      ),
    ).toBe(floatingClock);
    expect(clockOf({ zones: ["Mars/Olympus"] }, undefined)).toBe(floatingClock);
  });

  it("is UTC where a file says so and the label agrees", () => {
    expect(
      zoneOf(
        clockOf(
          { header: { instant, difference: 0, sure: false }, zones: ["UTC"] },
          undefined,
        ),
      ),
    ).toBe("UTC");
  });
});
