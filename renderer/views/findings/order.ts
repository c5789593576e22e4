import type { Finding } from "../../../shared/contract/commands.ts";
import { SEVERITIES } from "../../../shared/domain/finding.ts";

/** The weightiest first; of equals, as the engine ordered them. */
export function bySeverity(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity),
  );
}
