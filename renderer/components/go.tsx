import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Link } from "react-aria-components";

import type { Place } from "../places.ts";

interface GoProps {
  /** The page to open, or what to do instead: then it is still a link, to another place of this page. */
  place?: Place | undefined;
  onPress?: () => void;
  className?: string | undefined;
  label?: string | undefined;
  current?: boolean | undefined;
  children: ReactNode;
}

/**
 * A link inside the window. It has no address on purpose: one could be opened in another window or written into a history.
 */
export function Go(props: GoProps): ReactNode {
  const navigate = useNavigate();
  const { place, onPress, className = "link", label, current } = props;
  return (
    <Link
      className={className}
      {...(label !== undefined && { "aria-label": label })}
      {...(current === true && { "aria-current": "page" as const })}
      onPress={() => {
        onPress?.();
        if (place !== undefined)
          void navigate({ ...place, resetScroll: false });
      }}
    >
      {props.children}
    </Link>
  );
}

/** A number that opens what it counts. */
export function NumberLink(props: {
  place?: Place | undefined;
  onPress?: () => void;
  label?: string | undefined;
  children: ReactNode;
}): ReactNode {
  return <Go {...props} className="n" />;
}
