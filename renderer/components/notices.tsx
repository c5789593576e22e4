import { CircleAlert } from "lucide-react";
import { useEffect, useState, type ReactNode } from "react";

import type { Failure } from "../../shared/contract/errors.ts";
import { failureOf } from "../engine-client.ts";
import { useText } from "../i18n.tsx";

/** A failure where the thing would be: its sentence, and what to do next. */
export function FailureNotice(props: {
  failure: Failure;
  children?: ReactNode;
}): ReactNode {
  const t = useText();
  const { code, params } = props.failure;
  return (
    <div className="card failure" role="alert">
      <p className="state st-overdue">
        <CircleAlert aria-hidden="true" />
        {t("window.failure")}
      </p>
      <p>{t(`error.${code}`, params)}</p>
      {props.children !== undefined && (
        <div className="bar gap">{props.children}</div>
      )}
    </div>
  );
}

export function ErrorNotice(props: { error: unknown }): ReactNode {
  return <FailureNotice failure={failureOf(props.error)} />;
}

/** Milliseconds before a wait is shown: most answers are there sooner. */
const PATIENCE = 300;

/** Grey lines in the shape of what comes, after a third of a second. */
export function Waiting(props: { lines?: number }): ReactNode {
  const t = useText();
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  if (!isShown) return null;
  return (
    <div className="skel" role="status">
      <span className="vh">{t("window.waiting")}</span>
      {Array.from({ length: props.lines ?? 4 }, (_, line) => (
        <span key={line} className="skel-line" aria-hidden="true" />
      ))}
    </div>
  );
}

/** What would be here, and the one next step. */
export function Empty(props: {
  icon: ReactNode;
  title: ReactNode;
  children: ReactNode;
  step?: ReactNode;
}): ReactNode {
  return (
    <div className="card empty">
      {props.icon}
      <h2>{props.title}</h2>
      <p>{props.children}</p>
      {props.step}
    </div>
  );
}
