import { ChevronDown } from "lucide-react";
import { useState, type ReactNode } from "react";
import {
  Button,
  Disclosure,
  DisclosureGroup,
  DisclosurePanel,
  Heading,
  type Key,
} from "react-aria-components";

import { actionWords } from "../../../shared/i18n/actions.ts";
import type { ActionKey, MessageKey } from "../../../shared/i18n/text-type.ts";
import { CopyLine } from "../../components/copy-line.tsx";
import { useText } from "../../i18n.tsx";

interface Way {
  id: string;
  title: MessageKey;
  about: MessageKey;
  steps: readonly MessageKey[];
  action: ActionKey | null;
}

/** Where each download is asked for. */
const WAYS: readonly Way[] = [
  {
    id: "facebook",
    title: "window.get.facebook.title",
    about: "window.get.facebook.about",
    steps: [
      "window.get.facebook.step1",
      "window.get.facebook.step2",
      "window.get.facebook.step3",
      "window.get.facebook.step4",
      "window.get.facebook.step5",
    ],
    action: "dyi",
  },
  {
    id: "chats",
    title: "window.get.chats.title",
    about: "window.get.chats.about",
    steps: ["window.get.chats.step1", "window.get.chats.step2"],
    action: "e2ee",
  },
  {
    id: "whatsapp-chats",
    title: "window.get.whatsappChats.title",
    about: "window.get.whatsappChats.about",
    steps: [
      "window.get.whatsappChats.step1",
      "window.get.whatsappChats.step2",
      "window.get.whatsappChats.step3",
    ],
    action: null,
  },
  {
    id: "whatsapp-report",
    title: "window.get.whatsappReport.title",
    about: "window.get.whatsappReport.about",
    steps: [
      "window.get.whatsappReport.step1",
      "window.get.whatsappReport.step2",
    ],
    action: null,
  },
];

export function GettingFiles(): ReactNode {
  const t = useText();
  const [open, setOpen] = useState<Set<Key>>(new Set(["facebook"]));
  return (
    <section aria-labelledby="getting-files">
      <h2 className="answer" id="getting-files">
        {t("window.get.heading")}
      </h2>
      <DisclosureGroup
        className="list gap ways-in"
        allowsMultipleExpanded
        expandedKeys={open}
        onExpandedChange={setOpen}
      >
        {WAYS.map((way) => (
          <Disclosure key={way.id} id={way.id}>
            <Heading level={3}>
              <Button slot="trigger" className="way-open">
                <span>{t(way.title)}</span>
                <ChevronDown size={18} strokeWidth={1.5} aria-hidden="true" />
              </Button>
            </Heading>
            <p className="small soft">{t(way.about)}</p>
            <DisclosurePanel>
              <ol className="steps">
                {way.steps.map((step) => (
                  <li key={step}>
                    <span>{t(step)}</span>
                  </li>
                ))}
              </ol>
              {way.action !== null && <Address action={way.action} />}
            </DisclosurePanel>
          </Disclosure>
        ))}
      </DisclosureGroup>
    </section>
  );
}

function Address({ action }: { action: ActionKey }): ReactNode {
  const t = useText();
  const { label, url } = actionWords(t, action);
  return url === null ? null : (
    <CopyLine text={url} label={t("window.copyLabel", { what: label })} />
  );
}
