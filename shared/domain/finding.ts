/** How much a finding matters, from nothing to do to act today. */
export const SEVERITIES = [
  "info",
  "low",
  "medium",
  "high",
  "critical",
] as const;

export type Severity = (typeof SEVERITIES)[number];
