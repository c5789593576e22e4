import { describe, expect, it } from "vitest";

import { GROUPS } from "../../renderer/components/groups.ts";
import {
  heldOf,
  isFiltered,
  toQuery,
} from "../../renderer/views/search/use-search.ts";
import type { Overview } from "../../shared/contract/commands.ts";

const none = { provided: 0, observed: 0, inferred: 0, received: 0, shared: 0 };
const overview: Overview = {
  archives: 1,
  services: [],
  people: 0,
  organisations: 0,
  completeness: { archives: [], empty: [], absent: [] },
  categories: (
    [
      ["messages", { ...none, provided: 4, received: 5 }, 0],
      ["calls", { ...none, observed: 2 }, 0],
      ["other", { ...none, observed: 7 }, 7],
    ] as const
  ).map(([id, flows, unknownFlow]) => ({
    id,
    flows,
    unknownFlow,
    records: Object.values(flows).reduce((sum, each) => sum + each, 0),
    firstAt: null,
    lastAt: null,
    organisations: 0,
  })),
};

describe("what is asked of the engine", () => {
  it("is nothing until there is a word, a filter or the wish for everything", () => {
    expect(toQuery({})).toBeNull();
    expect(toQuery({ q: "a" })).toBeNull();
    expect(toQuery({ all: true })).toEqual({ query: "" });
    expect(toQuery({ flow: "unknown" })).toEqual({
      query: "",
      flow: "unknown",
    });
    expect(toQuery({ group: "people", after: "2020-01-01" })).toEqual({
      query: "",
      categories: GROUPS.people,
      after: "2020-01-01",
    });
  });

  it("is narrowed by a filter, not by words or by everything", () => {
    expect(isFiltered({ q: "word", all: true })).toBe(false);
    expect(isFiltered({ q: "word", flow: "shared" })).toBe(true);
  });
});

it("counts of filters come from the overview where nothing else is asked", () => {
  expect(heldOf(overview, {})).toBe(18);
  expect(heldOf(overview, { flow: "observed" })).toBe(2);
  expect(heldOf(overview, { flow: "unknown" })).toBe(7);
  expect(heldOf(overview, { category: "messages", flow: "received" })).toBe(5);
  expect(heldOf(overview, { group: "people" })).toBe(11);
  expect(heldOf(overview, { group: "people", flow: "observed" })).toBe(2);
});
