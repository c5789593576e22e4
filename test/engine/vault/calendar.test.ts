import { expect, it } from "vitest";

import { getCalendar } from "../../../electron/engine/vault/calendar.ts";
import { openTestVault } from "../../helpers/open-test-vault.ts";

it("counts what was logged and told on each day of a year, by UTC and to the last second", () => {
  const { vault, addRecord } = openTestVault();
  const add = (occurredAt: number, flow: "observed" | "received"): string =>
    addRecord({ category: "viewed", flow, occurredAt });
  add(Date.UTC(2024, 0, 1), "observed");
  add(Date.UTC(2024, 0, 1, 23, 59, 59, 999), "received");
  add(Date.UTC(2024, 0, 1, 12), "observed");
  add(Date.UTC(2024, 1, 29), "received");
  add(Date.UTC(2024, 11, 31, 23, 59, 59, 999), "observed");
  add(Date.UTC(2025, 0, 1), "observed");
  expect(getCalendar(vault, 2024)).toEqual({
    year: 2024,
    years: [2024, 2025],
    days: [
      { day: "2024-01-01", observed: 2, received: 1 },
      { day: "2024-02-29", observed: 0, received: 1 },
      { day: "2024-12-31", observed: 1, received: 0 },
    ],
  });
  expect(getCalendar(vault).year).toBe(2025);
  expect(getCalendar(vault, 2020)).toEqual({
    year: 2020,
    years: [2024, 2025],
    days: [],
  });
});

it("has records that spilled into later seconds on their own day", () => {
  const { vault, addRecord } = openTestVault();
  const occurredAt = Date.UTC(2024, 11, 31, 23, 59, 59);
  for (let number = 0; number < 600; number += 1)
    addRecord({ category: "devices", flow: "observed", occurredAt });
  expect(getCalendar(vault)).toEqual({
    year: 2024,
    years: [2024],
    days: [{ day: "2024-12-31", observed: 600, received: 0 }],
  });
});

it("leaves out what the person gave, guesses, what nobody recognised and what has no time", () => {
  const { vault, addRecord } = openTestVault();
  const occurredAt = Date.UTC(2024, 1, 1);
  addRecord({ category: "posts", flow: "provided", occurredAt });
  addRecord({ category: "ad_interests", flow: "inferred", occurredAt });
  addRecord({ category: "other", flow: "observed", occurredAt });
  addRecord({ category: "devices", flow: "observed" });
  expect(getCalendar(vault)).toEqual({ year: null, years: [], days: [] });
});

it("takes a time without a zone as it was shown", () => {
  const { vault, addRecord } = openTestVault();
  addRecord({
    category: "devices",
    flow: "observed",
    localTime: "2024-06-30T23:30:00",
  });
  expect(getCalendar(vault).days).toEqual([
    { day: "2024-06-30", observed: 1, received: 0 },
  ]);
});
