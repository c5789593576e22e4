import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import {
  Button,
  Disclosure,
  DisclosurePanel,
  Heading,
} from "react-aria-components";

import {
  ACTIONS_CHECKED_AT,
  actionWords,
  isActionKey,
} from "../../shared/i18n/actions.ts";
import { useFormat, useText } from "../i18n.tsx";
import { CopyLine } from "./copy-line.tsx";

/** One thing to do: what it does and does not do, where it is done, the address as text. */
export function StepDetails(props: {
  step: string;
  /** Leave out the name of the step, which stands above already. */
  nameless?: boolean;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  if (!isActionKey(props.step)) return null;
  const { label, path, url, note } = actionWords(t, props.step);
  return (
    <>
      {props.nameless !== true && <h4>{label}</h4>}
      {note !== null && <p>{note}</p>}
      <p className="path">{path}</p>
      {url !== null && (
        <>
          <p className="help">
            {t("checklist.link", { date: format.date(ACTIONS_CHECKED_AT) })}
          </p>
          <CopyLine text={url} label={t("window.copyLabel", { what: label })} />
        </>
      )}
    </>
  );
}

/** One thing to do by its name; how and where unfolds. */
export function StepRow(props: { step: string; level?: 3 | 4 }): ReactNode {
  const t = useText();
  if (!isActionKey(props.step)) return null;
  return (
    <Disclosure className="step-row">
      <Heading level={props.level ?? 4}>
        <Button slot="trigger" className="way-open">
          <span>{actionWords(t, props.step).label}</span>
          <ChevronDown size={18} strokeWidth={1.5} aria-hidden="true" />
        </Button>
      </Heading>
      <DisclosurePanel className="unfolds">
        <StepDetails step={props.step} nameless />
      </DisclosurePanel>
    </Disclosure>
  );
}
