import { expect, it } from "vitest";
import { haveOverlap } from "../../../electron/engine/archive/overlapping-spans.ts";

it("finds none where spans touch, in any order", () => {
  expect(haveOverlap([], [])).toBe(false);
  expect(haveOverlap([0, 10, 20], [10, 20, 30])).toBe(false);
  expect(haveOverlap([20, 0, 10], [30, 10, 20])).toBe(false);
});

it("finds the same, the nested and the crossing", () => {
  expect(haveOverlap([5, 5], [9, 9])).toBe(true);
  expect(haveOverlap([0, 40, 3], [30, 50, 4])).toBe(true);
  expect(haveOverlap([30, 0], [60, 31])).toBe(true);
});
