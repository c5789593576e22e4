import type { ReactNode } from "react";

import type { EntryStatus } from "../../../shared/domain/archive.ts";

/** The colour of what became of a file; its word stands beside it. */
export function Swatch(props: { status: EntryStatus }): ReactNode {
  return (
    <span className="sw">
      <svg aria-hidden="true">
        <rect className={`c-${props.status}`} width="12" height="12" rx="3" />
      </svg>
    </span>
  );
}
