import { describe, expect, it } from "vitest";
import { ZoneClock } from "../../../electron/engine/sample/clock.ts";
import { pageDate, rowDate } from "../../../electron/engine/sample/dates.ts";
import {
  archiveForm,
  type FormOptions,
} from "../../../electron/engine/sample/form.ts";

const utc = (text: string): number => Date.parse(`${text}Z`);

describe("the time of a row", () => {
  // As they stand in downloads that were made public.
  it.each<[string, FormOptions, string]>([
    ["2021-06-25T15:33:52", { layout: "2024" }, "Jun 25, 2021 3:33:52 pm"],
    ["2023-05-24T19:12:54", { locale: "th" }, "พ.ค. 24, 2023 7:12:54 pm"],
    ["2026-01-19T18:46:46", { locale: "ja" }, "1月 19, 2026 6:46:46 PM"],
    ["2014-07-25T00:06:36", { locale: "fr" }, "juil 25, 2014 12:06:36 am"],
    ["2013-05-28T22:31:26", { locale: "fr" }, "mai 28, 2013 10:31:26 pm"],
    ["2025-10-01T22:21:24", { locale: "vi" }, "Tháng 10 01, 2025 10:21:24 ch"],
    ["2026-08-10T04:38:00", { locale: "pt" }, "ago 10, 2026 4:38:00 da manhã"],
    [
      "2021-05-14T11:55:15",
      { layout: "2021", era: "H2" },
      "May 14, 2021 11:55:15am",
    ],
    ["2019-10-19T14:37:05", { layout: "2019" }, "Oct 19, 2019, 2:37 PM"],
    [
      "2019-10-19T14:37:05",
      { layout: "2019", locale: "de" },
      "19.10.2019, 14:37",
    ],
    [
      "2019-10-19T14:37:05",
      { layout: "2019", locale: "fr" },
      "19/10/2019, 14:37",
    ],
  ])("%s %j is %s", (text, options, expected) => {
    const form = archiveForm({ format: "html", zone: "UTC", ...options });
    expect(rowDate(form, utc(text))).toBe(expected);
  });

  it("stands empty where it is not known", () => {
    expect(rowDate(archiveForm(), 0)).toBe("");
  });
});

describe("the time of a page", () => {
  it.each<[FormOptions, string]>([
    [
      { zone: "Europe/Paris" },
      "Wednesday, August 19, 2026 at 4:33 PM UTC+02:00",
    ],
    [{ zone: "UTC" }, "Wednesday, August 19, 2026 at 2:33 PM UTC"],
    [
      { zone: "Asia/Kolkata", locale: "de" },
      "Mittwoch, 19. August 2026 um 20:03 UTC+05:30",
    ],
    [
      { zone: "Europe/Paris", mislabelled: true },
      "Wednesday, August 19, 2026 at 4:33 PM UTC",
    ],
    [
      { zone: "Europe/Paris", pageZone: "UTC" },
      "Wednesday, August 19, 2026 at 2:33 PM UTC",
    ],
  ])("%j is %s", (options, expected) => {
    expect(pageDate(archiveForm(options), utc("2026-08-19T14:33:00"))).toBe(
      expected,
    );
  });
});

describe("the clock of a zone", () => {
  it("is the system's at every hour of days on which clocks change", () => {
    for (const zone of [
      "Europe/Paris",
      "America/New_York",
      "Australia/Lord_Howe",
      "Pacific/Chatham",
      "Asia/Kolkata",
      "Africa/Casablanca",
    ]) {
      const clock = new ZoneClock(zone);
      const format = new Intl.DateTimeFormat("sv-SE", {
        timeZone: zone,
        dateStyle: "short",
        timeStyle: "medium",
      });
      for (const day of [
        "2018-10-28",
        "2019-03-31",
        "2018-11-04",
        "2019-04-06",
        "2019-05-05",
      ])
        for (let half = 0; half < 96; half++) {
          const at = utc(`${day}T00:00:00`) + half * 1_800_000;
          const {
            year,
            month,
            day: date,
            hour,
            minute,
            second,
          } = clock.wall(at);
          const [two] = [(value: number) => String(value).padStart(2, "0")];
          expect(
            `${year}-${two(month)}-${two(date)} ${two(hour)}:${two(minute)}:${two(second)}`,
          ).toBe(format.format(at));
        }
    }
  });

  it("knows when it showed a minute twice", () => {
    const clock = new ZoneClock("Europe/Paris");
    expect(clock.isAmbiguous(utc("2018-10-28T00:30:00"))).toBe(true);
    expect(clock.isAmbiguous(utc("2018-10-28T01:30:00"))).toBe(true);
    expect(clock.isAmbiguous(utc("2018-10-28T02:30:00"))).toBe(false);
    expect(clock.isAmbiguous(utc("2019-03-31T01:00:00"))).toBe(false);
    const half = new ZoneClock("Australia/Lord_Howe");
    expect(half.isAmbiguous(utc("2019-04-06T15:10:00"))).toBe(true);
  });
});
