import { Check, Copy } from "lucide-react";
import { useEffect, useState, type ReactNode } from "react";

import { bridge } from "../engine-client.ts";
import { useText } from "../i18n.tsx";
import { Act } from "./act.tsx";
import { ErrorNotice } from "./notices.tsx";

/** An address or a command as text, to copy: it is never opened or run from here. */
export function CopyLine(props: {
  text: string;
  /** What the button does, for those who do not see the text beside it. */
  label: string;
}): ReactNode {
  const t = useText();
  const [isCopied, setCopied] = useState(false);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    if (!isCopied) return undefined;
    const timer = setTimeout(() => setCopied(false), 3000);
    return () => clearTimeout(timer);
  }, [isCopied]);

  async function copy(): Promise<void> {
    setError(null);
    try {
      await bridge().host.copy(props.text);
      setCopied(true);
    } catch (failure) {
      setError(failure);
    }
  }

  return (
    <>
      <p className="copy-line">
        <span className="mono">{props.text}</span>
        <Act look="quiet" label={props.label} onPress={() => void copy()}>
          {isCopied ? (
            <Check size={16} aria-hidden="true" />
          ) : (
            <Copy size={16} aria-hidden="true" />
          )}
          {isCopied ? t("window.copied") : t("window.copy")}
        </Act>
        <span className="vh" role="status">
          {isCopied ? t("window.copied") : ""}
        </span>
      </p>
      {error !== null && <ErrorNotice error={error} />}
    </>
  );
}
