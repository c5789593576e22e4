import type { ScoreParts } from "../../../shared/contract/commands.ts";
import { SEVERITIES, type Severity } from "../../../shared/domain/finding.ts";

/** Lowest score of each severity, highest first. */
const THRESHOLDS: readonly (readonly [number, Severity])[] = [
  [9, "critical"],
  [7, "high"],
  [5, "medium"],
  [3, "low"],
  [0, "info"],
];

/** The score's severity, or the rule's own word where that is more. */
export function severityOf(score: ScoreParts, floor: Severity): Severity {
  const total =
    score.sensitivity +
    score.spread +
    score.scale +
    score.freshness +
    score.others;
  const scored = THRESHOLDS.find(([lowest]) => total >= lowest)?.[1] ?? "info";
  return rankOf(scored) > rankOf(floor) ? scored : floor;
}

export function rankOf(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

/** 0 for under ten, then a step for each ten times more. */
export function scaleOf(count: number): number {
  return count < 10 ? 0 : count < 100 ? 1 : count < 1000 ? 2 : 3;
}

/**
 * How recent the newest record is, seen from the newest archive and never from today: the same archives always give
 * the same audit. What has no time gets nothing for it: that would be more than the archive shows.
 */
export function freshnessOf(
  lastAt: number | null,
  newestAt: number | null,
): number {
  if (lastAt === null || newestAt === null) return 0;
  if (lastAt >= yearsBefore(newestAt, 1)) return 2;
  return lastAt >= yearsBefore(newestAt, 5) ? 1 : 0;
}

/** The same day and time some calendar years earlier. */
export function yearsBefore(instant: number, years: number): number {
  const date = new Date(instant);
  return date.setUTCFullYear(date.getUTCFullYear() - years);
}
