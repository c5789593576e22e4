import { useState, type ReactNode } from "react";

import type { Person } from "../../../shared/contract/commands.ts";
import { visible } from "../../../shared/text/visible.ts";
import { Act } from "../../components/act.tsx";
import { Piece } from "../../components/archive-text.tsx";
import { useFormat, useText } from "../../i18n.tsx";

/** Namesakes shown at once. */
const MOST = 20;

/** Others who are called the same: the person says who of them is the same, and who is not. */
export function Namesakes(props: {
  namesakes: readonly Person[];
  onMerge: (other: Person) => void;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const { namesakes, onMerge } = props;
  const [others, setOthers] = useState<ReadonlySet<string>>(new Set());
  return (
    <>
      <h3>{t("window.people.same")}</h3>
      <p className="help">{t("window.people.sameNote")}</p>
      <ul className="list ways">
        {namesakes.slice(0, MOST).map((other) => {
          const name = visible(other.name);
          const isOther = others.has(other.id);
          return (
            <li key={other.id}>
              <div>
                <strong>
                  <Piece>{other.name}</Piece>
                </strong>
                <p className="soft">
                  {[
                    format.list(
                      other.providers.map((id) => t(`provider.${id}`)),
                    ),
                    ...other.phones.map(visible),
                    ...other.emails.map(visible),
                  ].join(" · ")}
                </p>
                {isOther ? (
                  <p className="bar">
                    <span role="status">{t("window.people.notSame")}</span>
                    <Act
                      look="quiet"
                      onPress={() =>
                        setOthers(
                          new Set([...others].filter((id) => id !== other.id)),
                        )
                      }
                    >
                      {t("window.people.undo")}
                    </Act>
                  </p>
                ) : (
                  <p className="bar gap-small">
                    <Act
                      label={t("window.people.mergeLabel", { name })}
                      onPress={() => onMerge(other)}
                    >
                      {t("window.people.merge")}
                    </Act>
                    <Act
                      look="quiet"
                      label={t("window.people.notLabel", { name })}
                      onPress={() => setOthers(new Set([...others, other.id]))}
                    >
                      {t("window.people.not")}
                    </Act>
                  </p>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
