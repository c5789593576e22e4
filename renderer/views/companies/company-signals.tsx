import { useQueryClient } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";

import type {
  CompanyDetail,
  CompanySignal,
} from "../../../shared/contract/commands.ts";
import { visible } from "../../../shared/text/visible.ts";
import { Act } from "../../components/act.tsx";
import { ErrorNotice } from "../../components/notices.tsx";
import { call } from "../../engine-client.ts";
import { useText } from "../../i18n.tsx";

/** What a name could reveal, each word of it to be called wrong with one press, and that to be taken back. */
export function CompanySignals({
  company,
}: {
  company: CompanyDetail;
}): ReactNode {
  const t = useText();
  const queries = useQueryClient();
  const [wrong, setWrong] = useState<readonly CompanySignal[]>([]);
  const [said, setSaid] = useState("");
  const [error, setError] = useState<unknown>(null);
  const names = [...new Set([company.name, ...company.names])];
  const signals = company.signals.filter(
    ({ trait }) => !wrong.some((each) => each.trait === trait),
  );
  if (signals.length + wrong.length === 0) return null;

  async function change(
    signal: CompanySignal,
    command: "dismissals.add" | "dismissals.remove",
  ): Promise<void> {
    setError(null);
    try {
      // Whichever of its names the word stands in: it is wrong of the company.
      for (const name of names)
        await call(command, { subject: `signal:${signal.trait}:${name}` });
      const isUndo = command === "dismissals.remove";
      setWrong((now) => {
        const others = now.filter(({ trait }) => trait !== signal.trait);
        return isUndo ? others : [...others, signal];
      });
      setSaid(
        isUndo ? t("window.companies.undone") : t("window.companies.dismissed"),
      );
      await queries.invalidateQueries();
    } catch (failure) {
      setError(failure);
    }
  }

  return (
    <>
      <h3>{t("window.companies.reveals")}</h3>
      <ul className="list ways">
        {signals.map((signal) => {
          const values = {
            term: visible(signal.term),
            trait: t(`window.companies.trait.${signal.trait}`),
          };
          return (
            <li key={signal.trait}>
              <div>
                <p>{t("window.companies.reveal", values)}</p>
                <Act
                  look="quiet"
                  label={t("window.companies.wrongLabel", values)}
                  onPress={() => void change(signal, "dismissals.add")}
                >
                  {t("window.companies.wrong")}
                </Act>
              </div>
            </li>
          );
        })}
        {wrong.map((signal) => {
          const values = {
            term: visible(signal.term),
            trait: t(`window.companies.trait.${signal.trait}`),
          };
          return (
            <li key={`wrong ${signal.trait}`}>
              <div>
                <p>{t("window.companies.marked", values)}</p>
                <Act
                  look="quiet"
                  label={t("window.companies.undoLabel", values)}
                  onPress={() => void change(signal, "dismissals.remove")}
                >
                  {t("window.companies.undo")}
                </Act>
              </div>
            </li>
          );
        })}
      </ul>
      <p className="help">{t("window.companies.revealNote")}</p>
      <p className="vh" role="status">
        {said}
      </p>
      {error !== null && <ErrorNotice error={error} />}
    </>
  );
}
