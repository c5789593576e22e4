import type { ReactNode } from "react";

import type { Severity } from "../../shared/domain/finding.ts";
import { useText } from "../i18n.tsx";

/** The four steps of the window: `info` and `low` are one. */
const STEPS: Readonly<
  Record<Severity, { name: "note" | "look" | "first" | "act"; ticks: number }>
> = {
  info: { name: "note", ticks: 1 },
  low: { name: "note", ticks: 1 },
  medium: { name: "look", ticks: 2 },
  high: { name: "first", ticks: 3 },
  critical: { name: "act", ticks: 4 },
};

/** The severities that are one step of the window, the weightiest first. */
export const SEVERITY_STEPS: readonly (readonly Severity[])[] = [
  ["critical"],
  ["high"],
  ["medium"],
  ["low", "info"],
];

/** How much a finding matters: a word and four ticks, nothing louder. */
export function SeverityMark(props: { severity: Severity }): ReactNode {
  const t = useText();
  const { name, ticks } = STEPS[props.severity];
  return (
    <span className={`sev sev-${name}`}>
      <svg viewBox="0 0 22 12" aria-hidden="true">
        {[0, 1, 2, 3].map((tick) => (
          <rect
            key={tick}
            className={tick < ticks ? "" : "off"}
            x={tick * 6}
            y="1"
            width="4"
            height="10"
            rx="1"
          />
        ))}
      </svg>
      {t(`severity.${props.severity}`)}
    </span>
  );
}
