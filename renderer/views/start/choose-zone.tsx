import { useId, useState, type ReactNode } from "react";

import { Act } from "../../components/act.tsx";
import { useText } from "../../i18n.tsx";
import { useImportJob } from "../../import-job.tsx";

const OWN_ZONE = new Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * Times that nothing gives a zone, and the one who can know it. The choice is the person's: the computer's own zone is
 * only offered first, for the archive may be from another place and time.
 */
export function ChooseZone(props: {
  archives: string[];
  count: number;
}): ReactNode {
  const { archives } = props;
  const t = useText();
  const { state, reread } = useImportJob();
  const [zone, setZone] = useState(OWN_ZONE);
  const id = useId();
  const said = <p>{t("remark.localTimes", { count: props.count })}</p>;
  const paths = state.is === "done" ? state.paths : undefined;
  if (paths === undefined) return said;
  return (
    <>
      {said}
      <div className="bar">
        <label htmlFor={id}>{t("window.import.zone")}</label>
        <select
          id={id}
          className="select"
          value={zone}
          onChange={({ target }) => setZone(target.value)}
        >
          {[...new Set([OWN_ZONE, ...Intl.supportedValuesOf("timeZone")])].map(
            (name) => (
              <option key={name} value={name}>
                {name.replaceAll("_", " ")}
              </option>
            ),
          )}
        </select>
        <Act
          onPress={() =>
            reread({ archives, paths, timezone: zone, lang: t.locale })
          }
        >
          {t("window.import.again")}
        </Act>
      </div>
    </>
  );
}
