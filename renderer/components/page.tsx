import { useEffect, useRef, type ReactNode } from "react";

import { useText } from "../i18n.tsx";

/** False until the first page stands: its heading takes no focus from whoever just opened the window. */
let hasOpened = false;

/** A page: its title, and the focus on its heading when one comes here from another page. */
export function Page(props: {
  title: string;
  /** Working pages are tighter than pages to read. */
  tight?: boolean;
  /** Something else of the page takes the focus. */
  focusesItself?: boolean;
  children: ReactNode;
}): ReactNode {
  const t = useText();
  const element = useRef<HTMLDivElement>(null);
  const { title, focusesItself = false } = props;

  useEffect(() => {
    document.title = t("window.titleOf", { page: title });
  }, [t, title]);

  useEffect(() => {
    if (focusesItself) return;
    window.scrollTo(0, 0);
    if (hasOpened)
      element.current
        ?.querySelector<HTMLElement>("h1")
        ?.focus({ preventScroll: true });
    hasOpened = true;
  }, [focusesItself]);

  return (
    <div
      ref={element}
      className={props.tight === true ? "page page-tight" : "page"}
    >
      {props.children}
    </div>
  );
}

/** The one heading of a page; it can take the focus, and is no stop for the tab key. */
export function Headline(props: {
  look?: "display" | "title" | "vh";
  children: ReactNode;
}): ReactNode {
  return (
    <h1 className={props.look ?? "display"} tabIndex={-1}>
      {props.children}
    </h1>
  );
}
