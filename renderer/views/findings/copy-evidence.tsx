import { Copy } from "lucide-react";
import { useState, type ReactNode } from "react";

import { Act } from "../../components/act.tsx";
import { ErrorNotice } from "../../components/notices.tsx";
import { Toast, type Done } from "../../components/toast.tsx";
import { bridge, call } from "../../engine-client.ts";
import { useText } from "../../i18n.tsx";

/** Puts a finding on the clipboard, with where its records stand. */
export function CopyEvidence({ id }: { id: string }): ReactNode {
  const t = useText();
  const [done, setDone] = useState<Done>();
  const [error, setError] = useState<unknown>(null);

  async function copy(): Promise<void> {
    setDone(undefined);
    setError(null);
    try {
      const { text } = await call("findings.evidence", { id, lang: t.locale });
      await bridge().host.copy(text);
      setDone({ words: t("window.copied") });
    } catch (failure) {
      setError(failure);
    }
  }

  return (
    <div className="keep section-tight">
      <Act onPress={() => void copy()}>
        <Copy size={18} strokeWidth={1.5} aria-hidden="true" />
        {t("window.findings.copy")}
      </Act>
      <p className="help">{t("window.findings.copyText")}</p>
      {error !== null && <ErrorNotice error={error} />}
      <Toast
        done={done}
        undoWords={t("window.findings.undo")}
        onClose={() => setDone(undefined)}
      />
    </div>
  );
}
