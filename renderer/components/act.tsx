import type { ReactNode } from "react";
import { Button } from "react-aria-components";

const LOOKS = {
  main: "btn btn-main",
  plain: "btn",
  quiet: "btn btn-quiet",
  icon: "btn btn-icon",
} as const;

/** A button. One of look `main` in a view; a verb on it. */
export function Act(props: {
  look?: keyof typeof LOOKS;
  onPress: () => void;
  label?: string | undefined;
  disabled?: boolean | undefined;
  className?: string | undefined;
  autoFocus?: boolean;
  slot?: "close";
  children: ReactNode;
}): ReactNode {
  const { look = "plain", label, disabled = false, className = "" } = props;
  return (
    <Button
      className={`${LOOKS[look]} ${className}`}
      onPress={props.onPress}
      isDisabled={disabled}
      autoFocus={props.autoFocus ?? false}
      {...(label !== undefined && { "aria-label": label })}
      {...(props.slot !== undefined && { slot: props.slot })}
    >
      {props.children}
    </Button>
  );
}
