import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  guessOrder,
  parseDateLine,
  parseLocalTime,
} from "../../../../electron/engine/importers/meta/local-time.ts";
import { DATE_ORDERS } from "../../../../shared/domain/date-order.ts";
import { seed } from "../../../helpers/seed.ts";
import { NO_TIMES, TIME_CASES } from "./local-time-cases.ts";

describe.each(TIME_CASES)("reads the dates of %s", (_, cases) => {
  it.each(cases)("$text", ({ text, localTime, offset, order }) => {
    expect(parseLocalTime(text, order)).toEqual({ localTime, offset });
  });
});

describe("takes for no date", () => {
  it.each(NO_TIMES)("%j", (text) => {
    expect(parseLocalTime(text)).toBeUndefined();
  });

  it("a date of the other order than the one that was decided", () => {
    expect(parseLocalTime("10/19/2019, 14:37", "dmy")).toBeUndefined();
    expect(parseLocalTime("19/10/2019, 14:37", "mdy")).toBeUndefined();
  });
});

/** As people may have them; Persian and Thai with the calendar that Facebook writes. */
const LOCALES =
  `en-US en-GB fr fr-CA de de-AT es es-MX it pt-BR pt-PT nl pl tr ru ar ar-EG he fa ja ko zh-Hans zh-Hant th vi id sv
  da nb fi cs sk el hu ro uk hi ca`.split(/\s+/);

const month = fc.constantFrom("long", "short");
const styles = fc.oneof(
  fc.record({
    dateStyle: fc.constantFrom("full", "long", "medium", "short"),
    timeStyle: fc.constantFrom("medium", "short"),
  }),
  fc.record(
    {
      year: fc.constant("numeric"),
      month,
      day: fc.constantFrom("numeric", "2-digit"),
      weekday: fc.constantFrom("long", "short"),
      hour: fc.constantFrom("numeric", "2-digit"),
      minute: fc.constant("2-digit"),
      second: fc.constant("2-digit"),
      hour12: fc.boolean(),
    },
    { requiredKeys: ["year", "month", "day", "hour", "minute"] },
  ),
) as fc.Arbitrary<Intl.DateTimeFormatOptions>;

/** A weekday that is written with a number, which no text of Facebook's has. */
const NUMBERED_WEEKDAY = /Thứ \d|Th \d|T\d/;

describe("whatever ICU writes", () => {
  it.each(LOCALES)("reads %s back", (locale) => {
    fc.assert(
      fc.property(
        styles,
        fc.integer({ min: Date.UTC(2004, 0), max: Date.UTC(2040, 0) - 1 }),
        (style, instant) => {
          const format = new Intl.DateTimeFormat(locale, {
            ...style,
            timeZone: "UTC",
            calendar: "gregory",
          });
          const parts = format.formatToParts(instant);
          const text = parts.map(({ value }) => value).join("");
          fc.pre(!NUMBERED_WEEKDAY.test(text));
          const has = (name: string): boolean =>
            parts.some(({ type }) => type === name);
          const letters = parts.map(({ type }) => type[0]!).join("");
          const order = DATE_ORDERS.find((each) =>
            letters.replace(/[^dmy]/g, "").includes(each),
          );
          const digits = has("second") ? 19 : 16;
          const wanted = new Date(instant).toISOString().slice(0, digits);
          expect([
            text,
            parseLocalTime(text, order)?.localTime.slice(0, digits),
          ]).toEqual([text, wanted]);
        },
      ),
      { seed, numRuns: 150 },
    );
  });
});

describe("a line of a date", () => {
  it.each([
    ["Updated May 02, 2011 8:12:17 am", "2011-05-02T08:12:17"],
    ["Cập nhật Tháng 5 03, 2025 10:16:09 ch", "2025-05-03T22:16:09"],
    [
      "Ca\u0323\u0302p nhật Tháng 5 03, 2025 10:16:09 ch",
      "2025-05-03T22:16:09",
    ],
    ["Mis à jour mai 28, 2013 10:31:26 pm", "2013-05-28T22:31:26"],
    ["Created: Monday, August 9, 2010 at 9:15am PDT", "2010-08-09T09:15:00"],
    ["Aktualisiert 4. Mai 2023, 19:05", "2023-05-04T19:05:00"],
    ["Обновлено май 04, 2023 7:05:09 PM", "2023-05-04T19:05:09"],
    ["May 02, 2011 8:12:17 am", "2011-05-02T08:12:17"],
  ])("%s", (text, localTime) => {
    expect(parseDateLine(text)?.localTime).toBe(localTime);
  });

  it.each([
    "I moved on May 02, 2011 8:12:17 am",
    "We met May 02, 2011 8:12:17 am",
    "Updated May 02, 2011 8:12:17 am again",
    "Updated",
    "7 May 02, 2011 8:12:17 am",
  ])("is not %s", (text) => {
    expect(parseDateLine(text)).toBeUndefined();
  });
});

describe("the order of a page's dates", () => {
  it("is told by one date that has only one reading", () => {
    expect(
      guessOrder(["05/04/2023 10:00", "text", "05/14/2023 10:00"]),
    ).toEqual({ order: "mdy", assumed: false });
    expect(guessOrder(["05/04/2023 10:00", "14/05/2023 10:00"])).toEqual({
      order: "dmy",
      assumed: false,
    });
  });

  it("is the day first where none tells, and says that it was assumed", () => {
    expect(guessOrder(["05/04/2023 10:00"])).toEqual({
      order: "dmy",
      assumed: true,
    });
    expect(guessOrder([])).toEqual({ order: "dmy", assumed: true });
  });

  it("is unknown where two dates contradict each other", () => {
    expect(
      guessOrder(["14/05/2023 10:00", "05/14/2023 10:00"]),
    ).toBeUndefined();
  });
});

describe("a hostile text", () => {
  it("costs no more than others", () => {
    const pieces =
      "1 12 2023 . : / - + , de mar sa of at am pm may utc tháng h ( ".split(
        " ",
      );
    const random = fc.sample(
      fc
        .array(fc.constantFrom(...pieces), { maxLength: 40 })
        .map((all) => all.join(" ").slice(0, 80)),
      { seed, numRuns: 5000 },
    );
    const texts = [
      ...random,
      "1" + " ".repeat(79),
      "1" + ".".repeat(79),
      "1:".repeat(40),
      "de ".repeat(26) + "1",
      "9".repeat(80),
      "1 " + "a.".repeat(39),
      "1" + "٣".repeat(79),
    ];
    const start = performance.now();
    for (const text of texts) parseLocalTime(text);
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it("never throws, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
        parseDateLine(`1${text}`);
      }),
      { seed },
    );
  });
});
