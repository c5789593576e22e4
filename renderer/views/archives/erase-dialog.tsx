import { useQueryClient } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";

import type { ArchiveRow } from "../../../shared/contract/commands.ts";
import { Act } from "../../components/act.tsx";
import { Piece } from "../../components/archive-text.tsx";
import { ErrorNotice } from "../../components/notices.tsx";
import { call } from "../../engine-client.ts";
import { Rich, useFormat, useText } from "../../i18n.tsx";

export interface ToErase {
  archives: readonly ArchiveRow[];
  /** How many archives there are in all. */
  of: number;
}

/** Asks before erasing, and says exactly what goes and what stays. */
export function EraseDialog(props: {
  toErase: ToErase;
  onClose: () => void;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  const queries = useQueryClient();
  const [isErasing, setErasing] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const { toErase, onClose } = props;
  const { archives, of } = toErase;
  const [archive] = archives;
  const isAll = archives.length === of;
  const records = archives.reduce((sum, each) => sum + each.records, 0);
  const files = archives.reduce((sum, each) => sum + each.entries, 0);
  if (archive === undefined) return null;

  async function erase(one: ArchiveRow): Promise<void> {
    setErasing(true);
    setError(null);
    try {
      await call("archive.erase", isAll ? { all: true } : { archive: one.id });
      await queries.invalidateQueries();
      onClose();
    } catch (failure) {
      setError(failure);
      setErasing(false);
    }
  }

  return (
    <ModalOverlay
      className="overlay"
      isOpen
      isDismissable={!isErasing}
      isKeyboardDismissDisabled={isErasing}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className="confirm">
        <Dialog role="alertdialog" className="confirm-in">
          <Heading slot="title" className="answer">
            {isAll && archives.length > 1
              ? t("window.erase.askAll")
              : t("window.erase.ask")}
          </Heading>
          <ul className="confirm-names">
            {archives.map((each) => (
              <li key={each.id}>
                {t(`provider.${each.provider}`)}
                {", "}
                {each.account === null ? (
                  t("cli.unknownAccount")
                ) : (
                  <Piece>{each.account}</Piece>
                )}
              </li>
            ))}
          </ul>
          <p>
            <Rich
              say={isAll ? "window.erase.goesAll" : "window.erase.goes"}
              values={{ count: records, files }}
              parts={{
                count: <strong>{format.number(records)}</strong>,
              }}
            />
          </p>
          <p>{t("window.erase.stays")}</p>
          <p>{t("window.erase.forGood")}</p>
          {error !== null && <ErrorNotice error={error} />}
          <div className="bar">
            <Act
              look="main"
              disabled={isErasing}
              onPress={() => void erase(archive)}
            >
              {isAll
                ? t("window.erase.doAll", { count: records })
                : t("window.erase.do")}
            </Act>
            <Act autoFocus disabled={isErasing} onPress={onClose}>
              {t("window.erase.keep")}
            </Act>
            {isErasing && (
              <span className="small soft" role="status">
                {t("window.erase.running")}
              </span>
            )}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
