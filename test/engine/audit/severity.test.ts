import { describe, expect, it } from "vitest";

import {
  freshnessOf,
  scaleOf,
  severityOf,
} from "../../../electron/engine/audit/severity.ts";
import type { Severity } from "../../../shared/domain/finding.ts";

const NEWEST = Date.UTC(2026, 2, 1);

describe("severity", () => {
  it.each<[number, Severity]>([
    [1, "info"],
    [2, "info"],
    [3, "low"],
    [4, "low"],
    [5, "medium"],
    [6, "medium"],
    [7, "high"],
    [8, "high"],
    [9, "critical"],
    [13, "critical"],
  ])("of a score of %i is %s", (total, severity) => {
    const score = {
      sensitivity: Math.min(total, 4),
      spread: Math.max(0, total - 4),
      scale: 0,
      freshness: 0,
      others: 0,
    };
    expect(severityOf(score, "info")).toBe(severity);
  });

  it("is never below the rule's own word", () => {
    const score = {
      sensitivity: 1,
      spread: 0,
      scale: 0,
      freshness: 0,
      others: 0,
    };
    expect(severityOf(score, "high")).toBe("high");
  });
});

describe("scale", () => {
  it.each([
    [0, 0],
    [9, 0],
    [10, 1],
    [99, 1],
    [100, 2],
    [999, 2],
    [1000, 3],
    [1_000_000, 3],
  ])("of %i is %i", (count, scale) => {
    expect(scaleOf(count)).toBe(scale);
  });
});

describe("freshness", () => {
  it.each([
    ["of the newest record", NEWEST, 2],
    ["a year before", Date.UTC(2025, 2, 1), 2],
    ["more than a year before", Date.UTC(2025, 1, 28), 1],
    ["five years before", Date.UTC(2021, 2, 1), 1],
    ["more than five years before", Date.UTC(2021, 1, 28), 0],
  ])("%s", (_, lastAt, freshness) => {
    expect(freshnessOf(lastAt, NEWEST)).toBe(freshness);
  });

  it("is nothing where no time is known", () => {
    expect(freshnessOf(null, NEWEST)).toBe(0);
    expect(freshnessOf(NEWEST, null)).toBe(0);
  });
});
