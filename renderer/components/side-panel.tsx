import { X } from "lucide-react";
import { useEffect, useRef, type ReactNode } from "react";
import { Dialog, Modal, ModalOverlay } from "react-aria-components";

import { useText } from "../i18n.tsx";
import { Act } from "./act.tsx";
import { useWide } from "./use-wide.ts";

/** One thing of a list with all that is known of it: beside the list where there is room, over it where there is not. */
export function SidePanel(props: {
  label: string;
  /** What is opened: the focus goes to the heading when it changes. */
  of: string;
  heading: ReactNode;
  onClose: () => void;
  children: ReactNode;
}): ReactNode {
  const t = useText();
  const isWide = useWide();
  const heading = useRef<HTMLHeadingElement>(null);
  const { label, of, onClose } = props;

  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, [of, isWide]);

  const content = (
    <>
      <div className="panel-head">
        <h2 ref={heading} tabIndex={-1}>
          {props.heading}
        </h2>
        <Act look="icon" label={t("window.close")} onPress={onClose}>
          <X size={20} strokeWidth={1.5} aria-hidden="true" />
        </Act>
      </div>
      {props.children}
    </>
  );
  if (!isWide)
    return (
      <ModalOverlay
        className="overlay"
        isDismissable
        isOpen
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
      >
        <Modal className="sheet-over">
          <Dialog className="panel-in" aria-label={label}>
            {content}
          </Dialog>
        </Modal>
      </ModalOverlay>
    );
  return (
    // Escape is heard wherever the focus is inside; the button does the same.
    <aside
      className="panel"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      {content}
    </aside>
  );
}
