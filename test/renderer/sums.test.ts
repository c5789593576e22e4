import { describe, expect, it } from "vitest";

import { GROUPS } from "../../renderer/components/groups.ts";
import { firstSentences } from "../../renderer/components/first-sentences.ts";
import {
  originBars,
  peakYear,
  yearSums,
} from "../../renderer/views/overview/sums.ts";
import { secondsLeft } from "../../renderer/views/start/seconds-left.ts";
import { CATEGORIES } from "../../shared/domain/category.ts";
import { flowsOf } from "../../shared/domain/data-flow.ts";

const none = { provided: 0, observed: 0, inferred: 0, received: 0, shared: 0 };

describe("the groups of the overview", () => {
  it("hold each category once", () => {
    expect(Object.values(GROUPS).flat().sort()).toEqual([...CATEGORIES].sort());
  });
});

describe("where records came from", () => {
  it("is not known of what no mapping understood", () => {
    const other = {
      id: "other" as const,
      records: 7,
      flows: { ...none, observed: 7 },
      unknownFlow: 7,
      firstAt: null,
      lastAt: null,
      organisations: 0,
    };
    expect(flowsOf(other)).toEqual({ ...none, unknown: 7 });
  });

  it("is drawn to scale, its small end enlarged", () => {
    const { whole, lens, lensFrom } = originBars({
      provided: 900,
      observed: 60,
      inferred: 20,
      received: 15,
      shared: 5,
      unknown: 0,
    });
    expect(whole.map(({ flow }) => flow)).toEqual([
      "provided",
      "observed",
      "inferred",
      "received",
      "shared",
    ]);
    expect(lens.map(({ flow, records }) => [flow, records])).toEqual([
      ["inferred", 20],
      ["received", 15],
      ["shared", 5],
    ]);
    expect(lensFrom).toBeCloseTo(96);
    for (const bar of [whole, lens]) {
      const last = bar.at(-1);
      expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(100);
    }
  });

  it("needs no lens for one small slice", () => {
    const { lens } = originBars({
      ...none,
      provided: 99,
      shared: 1,
      unknown: 0,
    });
    expect(lens).toEqual([]);
  });
});

describe("years", () => {
  const years = yearSums([
    {
      month: "2019-11",
      records: 3,
      byCategory: { messages: 2, posts: 1 },
      byFlow: { provided: 1, received: 2 },
    },
    {
      month: "2019-12",
      records: 1,
      byCategory: { off_platform: 1 },
      byFlow: { received: 1 },
    },
    {
      month: "2021-01",
      records: 4,
      byCategory: { messages: 4 },
      byFlow: { received: 1 },
    },
  ]);

  it("are all there, those without records too", () => {
    expect(years.map(({ year, records }) => [year, records])).toEqual([
      [2019, 4],
      [2020, 0],
      [2021, 4],
    ]);
    expect(years[0]?.byGroup).toEqual({
      commerce: 1,
      place: 0,
      people: 2,
      published: 1,
      account: 0,
    });
    expect(years.map(({ byFlow }) => byFlow.received)).toEqual([3, 0, 1]);
    expect(years[0]?.byFlow.provided).toBe(1);
  });

  it("have a peak, the latest of equals", () => {
    expect(peakYear(years, ({ records }) => records)).toBe(2021);
    expect(peakYear(years, ({ byGroup }) => byGroup.place)).toBeNull();
  });
});

describe("a first sentence", () => {
  it("does not end at an abbreviation", () => {
    expect(firstSentences("It is so (Klein v. Meta). No more.", "en", 1)).toBe(
      "It is so (Klein v. Meta).",
    );
  });
});

describe("the time left", () => {
  it("is unknown at first, then what the pace says", () => {
    expect(secondsLeft(50, 100, 1000)).toBeNull();
    expect(secondsLeft(1, 100, 60_000)).toBeNull();
    expect(secondsLeft(0, 0, 60_000)).toBeNull();
    expect(secondsLeft(25, 100, 60_000)).toBe(180);
  });
});
