import type { ReactNode } from "react";

export function Brand(): ReactNode {
  return (
    <svg width="22" height="22" viewBox="0 0 20 20" aria-hidden="true">
      <path
        d="M3 5.5A1.5 1.5 0 0 1 4.5 4H8l2 2.2h5.5A1.5 1.5 0 0 1 17 7.7v7.8a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 15.5z"
        fill="currentColor"
      />
      <path
        className="brand-lines"
        d="M6.5 10.5h7M6.5 13.2H11"
        fill="none"
        strokeWidth="1.5"
        strokeLinecap="round"
      />
    </svg>
  );
}
