import { expect, it } from "vitest";

import {
  FIRST_TIMELESS_ID,
  firstIdOf,
  SECOND_IDS,
  secondOf,
  SPILL_IDS,
} from "../../../electron/engine/vault/record-order.ts";

it("row numbers run with time, from the year 1 to the year 9999", () => {
  const times = [
    Date.parse("0001-01-01T00:00:00Z"),
    Date.parse("1969-12-31T23:59:59Z"),
    0,
    999,
    1000,
    Date.UTC(2024, 1, 29),
    Date.parse("9999-12-31T23:59:59Z"),
  ];
  const ids = times.map(firstIdOf);
  expect(ids).toEqual(ids.toSorted((a, b) => a - b));
  expect(ids[0]).toBe(0);
  expect(ids.every(Number.isSafeInteger)).toBe(true);
});

it("one second has room of its own, whatever the millisecond", () => {
  for (const time of [-1, 0, 999, Date.UTC(2024, 0)]) {
    const second = Math.floor(time / 1000) * 1000;
    expect(firstIdOf(time)).toBe(firstIdOf(second));
    expect(firstIdOf(second + 1000)).toBe(firstIdOf(second) + SECOND_IDS);
    expect(secondOf(firstIdOf(time) + SECOND_IDS - 1)).toBe(firstIdOf(time));
  }
});

it("records without a time come after all that have one", () => {
  expect(FIRST_TIMELESS_ID + 2 ** 40).toBeLessThan(0);
  expect(FIRST_TIMELESS_ID).toBeGreaterThan(Number.MIN_SAFE_INTEGER);
});

it("a spill reaches a day, and no further than numbers stay exact", () => {
  expect(SPILL_IDS).toBe(firstIdOf(86_400_000) - firstIdOf(0));
  expect(
    Number.isSafeInteger(
      firstIdOf(Date.parse("9999-12-31T23:59:59Z")) + SPILL_IDS,
    ),
  ).toBe(true);
});
