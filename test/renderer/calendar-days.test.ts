import { describe, expect, it } from "vitest";

import {
  daysOf,
  monthSums,
  stepOf,
} from "../../renderer/views/overview/calendar-days.ts";
import { toSearchParams } from "../../renderer/places.ts";

describe("the calendar of a year", () => {
  it("has twelve months with all their days, and what was noted in each", () => {
    const months = monthSums(2024, [
      { day: "2024-01-01", observed: 2, received: 1 },
      { day: "2024-02-29", observed: 0, received: 4 },
      { day: "2024-02-03", observed: 5, received: 0 },
    ]);
    expect(months.map(({ length }) => length)).toEqual([
      31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
    expect(
      months
        .slice(0, 3)
        .map(({ days, observed, received }) => [days, observed, received]),
    ).toEqual([
      [1, 2, 1],
      [2, 5, 4],
      [0, 0, 0],
    ]);
    expect(months[0]?.byDay[0]).toBe(3);
    expect(months[1]?.byDay[28]).toBe(4);
    expect(months[1]?.byDay).toHaveLength(29);
  });

  it("has no 29 February in other years", () => {
    expect(monthSums(2023, [])[1]?.length).toBe(28);
  });

  it("has a mark for each of four steps, and one for none", () => {
    expect([0, 1, 2, 4, 5, 19, 20, 9999].map(stepOf)).toEqual([
      0, 1, 2, 2, 3, 3, 4, 4,
    ]);
  });

  it("is searched from the first day of a month to that of the next", () => {
    expect(daysOf(2024, 1)).toEqual({
      after: "2024-02-01",
      before: "2024-03-01",
    });
    expect(daysOf(2024, 11)).toEqual({
      after: "2024-12-01",
      before: "2025-01-01",
    });
    expect(daysOf(2024)).toEqual({ after: "2024-01-01", before: "2025-01-01" });
  });
});

describe("a fact in the address", () => {
  it("is taken with its kind, also where it looks like a number", () => {
    expect(
      toSearchParams({ fact: { kind: "name", value: "Ada Held" } }),
    ).toEqual({ fact: { kind: "name", value: "Ada Held" } });
    expect(toSearchParams({ fact: { kind: "label", value: 2019 } })).toEqual({
      fact: { kind: "label", value: "2019" },
    });
  });

  it("is left out where it is none", () => {
    for (const fact of [
      "ip",
      null,
      { kind: "shoe", value: "42" },
      { kind: "ip" },
      { kind: "ip", value: "" },
    ])
      expect(toSearchParams({ fact })).toEqual({});
  });
});
