import { X } from "lucide-react";
import type { ReactNode } from "react";

import { useText } from "../i18n.tsx";
import { Act } from "./act.tsx";

/** What was just done, with the way back. */
export interface Done {
  words: string;
  undo?: () => void;
}

/** Says what was done, at the foot of the window, until something else is done or it is closed. */
export function Toast(props: {
  done: Done | undefined;
  undoWords: string;
  onClose: () => void;
}): ReactNode {
  const t = useText();
  const { done, undoWords, onClose } = props;
  return (
    <div className="toast-place" role="status">
      {done !== undefined && (
        <div className="toast">
          <span>{done.words}</span>
          {done.undo !== undefined && (
            <Act look="quiet" onPress={done.undo}>
              {undoWords}
            </Act>
          )}
          <Act look="icon" label={t("window.close")} onPress={onClose}>
            <X size={18} strokeWidth={1.5} aria-hidden="true" />
          </Act>
        </div>
      )}
    </div>
  );
}
