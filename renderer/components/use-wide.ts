import { useSyncExternalStore } from "react";

const QUERY = "(min-width: 70rem)";

/** Whether page and panel fit side by side. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(QUERY);
      media.addEventListener("change", changed);
      return () => media.removeEventListener("change", changed);
    },
    () => window.matchMedia(QUERY).matches,
    () => true,
  );
}
