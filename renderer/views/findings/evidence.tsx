import { ChevronDown } from "lucide-react";
import { useState, type ReactNode } from "react";
import {
  Button,
  Disclosure,
  DisclosurePanel,
  Heading,
} from "react-aria-components";

import type { Finding } from "../../../shared/contract/commands.ts";
import { Act } from "../../components/act.tsx";
import { ErrorNotice, Waiting } from "../../components/notices.tsx";
import { RecordRow } from "../../components/record-row.tsx";
import { useEngine } from "../../engine-client.ts";
import { useFormat, useText } from "../../i18n.tsx";

/** Records shown at once, and more at each asking. */
const STEP = 10;

/** The records a finding rests on, newest first; asked for when somebody wants to see them. */
export function Evidence({ finding }: { finding: Finding }): ReactNode {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure
      className="evidence"
      isExpanded={isOpen}
      onExpandedChange={setOpen}
    >
      <Heading level={3}>
        <Button slot="trigger" className="btn">
          {isOpen
            ? t("window.findings.hideEvidence")
            : t("window.findings.showEvidence", { count: finding.count })}
          <ChevronDown size={18} strokeWidth={1.5} aria-hidden="true" />
        </Button>
      </Heading>
      <DisclosurePanel>
        {isOpen && <Records finding={finding} />}
      </DisclosurePanel>
    </Disclosure>
  );
}

function Records({ finding }: { finding: Finding }): ReactNode {
  const t = useText();
  const format = useFormat();
  const [most, setMost] = useState(STEP);
  const ids = finding.evidence.slice(0, most);
  const { data, error } = useEngine(
    "records.get",
    { ids },
    { placeholderData: (before) => before },
  );
  if (error !== null) return <ErrorNotice error={error} />;
  if (data === undefined) return <Waiting lines={6} />;
  const left = finding.evidence.length - ids.length;
  return (
    <>
      <ul className="hits hits-read">
        {data.records.map((record) => (
          <li key={record.id}>
            <RecordRow record={record} />
          </li>
        ))}
      </ul>
      <p className="bar small">
        {left > 0 && (
          <Act onPress={() => setMost(most + STEP)}>
            {t("window.findings.moreEvidence", { count: Math.min(STEP, left) })}
          </Act>
        )}
        <span className="soft" role="status">
          {t("window.findings.shownEvidence", {
            shown: format.number(data.records.length),
            count: finding.count,
          })}
        </span>
      </p>
    </>
  );
}
