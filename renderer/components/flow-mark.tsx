import type { ReactNode } from "react";

import type { FlowOrUnknown } from "../../shared/domain/data-flow.ts";

const SHAPES: Readonly<Record<FlowOrUnknown, ReactNode>> = {
  provided: <circle cx="6" cy="6" r="5.2" fill="currentColor" />,
  observed: (
    <rect x="1" y="1" width="10" height="10" rx="1" fill="currentColor" />
  ),
  inferred: (
    <circle
      cx="6"
      cy="6"
      r="4.7"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.1"
      strokeDasharray="2.6 2.32"
    />
  ),
  received: <path d="M.6 1.6h10.8L6 11.2z" fill="currentColor" />,
  shared: <path d="M.6 10.4h10.8L6 .8z" fill="currentColor" />,
  unknown: (
    <circle
      cx="6"
      cy="6"
      r="4.8"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
    />
  ),
};

/** The shape of a flow; its word always stands beside it. */
export function FlowGlyph(props: { flow: FlowOrUnknown }): ReactNode {
  return (
    <svg className={`g f-${props.flow}`} viewBox="0 0 12 12" aria-hidden="true">
      {SHAPES[props.flow]}
    </svg>
  );
}

/** The patterns that fill areas of a flow; once in the page, for `.a-<flow>`. */
export function FlowPatterns(): ReactNode {
  const units = { patternUnits: "userSpaceOnUse" } as const;
  const turned = { ...units, patternTransform: "rotate(45)" };
  return (
    <svg className="sprite" aria-hidden="true">
      <defs>
        <pattern id="p-observed" width="5" height="5" {...units}>
          <rect className="pf-observed" width="5" height="5" />
          <rect className="pat-ink" y="3.6" width="5" height="1.1" />
        </pattern>
        <pattern id="p-inferred" width="6" height="6" {...units}>
          <rect className="pf-inferred" width="6" height="6" />
          <circle className="pat-ink" cx="1.5" cy="1.5" r="1.05" />
          <circle className="pat-ink" cx="4.5" cy="4.5" r="1.05" />
        </pattern>
        <pattern id="p-received" width="7" height="7" {...turned}>
          <rect className="pf-received" width="7" height="7" />
          <rect className="pat-ink" width="1.6" height="7" />
        </pattern>
        <pattern id="p-shared" width="7" height="7" {...turned}>
          <rect className="pf-shared" width="7" height="7" />
          <rect className="pat-ink" width="1.1" height="7" />
          <rect className="pat-ink" width="7" height="1.1" />
        </pattern>
        <pattern id="p-unknown" width="6" height="6" {...units}>
          <rect className="pf-unknown" width="6" height="6" />
          <path className="ps-unknown" d="M0 6 6 0" strokeWidth="1" />
        </pattern>
      </defs>
    </svg>
  );
}
