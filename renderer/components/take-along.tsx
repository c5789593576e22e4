import { Save } from "lucide-react";
import { useEffect, useRef, useState, type ReactNode } from "react";
import {
  Dialog,
  Heading,
  Modal,
  ModalOverlay,
  Switch,
  ToggleButton,
  ToggleButtonGroup,
} from "react-aria-components";

import {
  AUDIT_FORMATS,
  type AuditFormat,
} from "../../shared/contract/exposure.ts";
import { bridge } from "../engine-client.ts";
import { Rich, useFormat, useText } from "../i18n.tsx";
import { Act } from "./act.tsx";
import { Piece } from "./archive-text.tsx";
import { collectAudit, type AuditForm } from "./collect-audit.ts";
import { CopyLine } from "./copy-line.tsx";
import { ErrorNotice } from "./notices.tsx";

/** The way to the report of everything found, as a file. */
export function TakeAlong(): ReactNode {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <p className="bar keep section-tight">
      <Act onPress={() => setOpen(true)}>
        <Save size={18} strokeWidth={1.5} aria-hidden="true" />
        {t("window.audit.open")}
      </Act>
      <ModalOverlay
        className="overlay"
        isOpen={isOpen}
        isDismissable
        onOpenChange={setOpen}
      >
        <Modal className="confirm">
          <Dialog className="confirm-in">
            <TakeAlongForm onClose={() => setOpen(false)} />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </p>
  );
}

/** What the report holds and of whom, who is left out of it, and in which form it goes. */
function TakeAlongForm({ onClose }: { onClose: () => void }): ReactNode {
  const t = useText();
  const [withoutNames, setWithoutNames] = useState(false);
  const [format, setFormat] = useState<AuditFormat>("html");
  const { saving, save, forget } = useSaving();
  const isRunning = saving.is === "running";
  const isTables = format === "csv";
  return (
    <>
      <Heading slot="title" className="answer">
        {t("window.audit.title")}
      </Heading>
      <p>{t("window.audit.holds")}</p>
      <p className="aside" role="status">
        {t(withoutNames ? "report.noticeWithoutNames" : "report.notice")}
      </p>
      <Switch
        className="switch"
        isSelected={withoutNames}
        isDisabled={isRunning}
        onChange={(isLeftOut) => {
          setWithoutNames(isLeftOut);
          forget();
        }}
      >
        <span className="switch-track" aria-hidden="true" />
        {t("window.audit.withoutNames")}
      </Switch>
      <ToggleButtonGroup
        className="chips"
        aria-label={t("window.audit.format")}
        selectionMode="single"
        disallowEmptySelection
        isDisabled={isRunning}
        selectedKeys={[format]}
        onSelectionChange={(keys) => {
          setFormat(AUDIT_FORMATS.find((each) => keys.has(each)) ?? format);
          forget();
        }}
      >
        {AUDIT_FORMATS.map((each) => (
          <ToggleButton key={each} id={each} className="chip">
            {t(`window.audit.formats.${each}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <div>
        <p>{t(`window.audit.about.${format}`)}</p>
        {isTables && (
          <CopyLine
            text={tablesCommand(t.locale, withoutNames)}
            label={t("window.audit.copyCommand")}
          />
        )}
      </div>
      <div className="bar">
        {!isTables && (
          <Act
            look="main"
            onPress={() => {
              // Not disabled meanwhile: that would take the focus from whoever pressed it.
              if (!isRunning)
                void save({ format, lang: t.locale, withoutNames });
            }}
          >
            {t("window.audit.save")}
          </Act>
        )}
        <Act onPress={onClose}>{t("window.close")}</Act>
        <Progress saving={saving} />
      </div>
      {saving.is === "failed" && <ErrorNotice error={saving.error} />}
    </>
  );
}

function Progress({ saving }: { saving: Saving }): ReactNode {
  const t = useText();
  const format = useFormat();
  return (
    <span className="small soft">
      <span role="status">
        {saving.is === "running" && t("window.audit.collecting")}
        {saving.is === "saved" && (
          <Rich
            say="cli.saved"
            parts={{ file: <Piece>{saving.name}</Piece> }}
          />
        )}
      </span>
      {/* Apart from what is read aloud: it changes with every piece. */}
      {saving.is === "running" &&
        ` ${t("window.audit.soFar", { size: format.bytes(saving.bytes) })}`}
    </span>
  );
}

type Saving =
  | { is: "idle" }
  | { is: "running"; bytes: number }
  | { is: "saved"; name: string }
  | { is: "failed"; error: unknown };

const IDLE: Saving = { is: "idle" };

/** Collects a report and hands it to the host; closing the dialog calls the collecting off. */
function useSaving(): {
  saving: Saving;
  save: (form: AuditForm) => Promise<void>;
  /** Of a report other than the one asked for now nothing is said. */
  forget: () => void;
} {
  const [saving, setSaving] = useState<Saving>(IDLE);
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  async function save(form: AuditForm): Promise<void> {
    const control = new AbortController();
    running.current = control;
    setSaving({ is: "running", bytes: 0 });
    try {
      const whole = await collectAudit(form, control.signal, (bytes) =>
        setSaving({ is: "running", bytes }),
      );
      if (whole === undefined) return;
      const { file, text } = whole;
      const saved = await bridge().host.save({ name: `dossier-${file}`, text });
      setSaving(saved === null ? IDLE : { is: "saved", name: saved.name });
    } catch (error) {
      setSaving({ is: "failed", error });
    }
  }

  return { saving, save, forget: () => setSaving(IDLE) };
}

/** What writes the tables in a terminal, in the form chosen here. */
function tablesCommand(lang: string, withoutNames: boolean): string {
  const names = withoutNames ? " --without-names" : "";
  return `npm run --silent dossier -- audit --format csv --out dossier-audit --lang ${lang}${names}`;
}
