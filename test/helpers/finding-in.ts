import {
  runAudit,
  type AuditFinding,
} from "../../electron/engine/audit/run-audit.ts";
import { textFor } from "../../electron/engine/text.ts";
import type { FindingId } from "../../shared/i18n/text-type.ts";
import { openTestVault, type TestVault } from "./open-test-vault.ts";

/** One finding of a vault that is filled for it, in English; undefined where it is not made. */
export function findingIn(
  fill: (vault: TestVault) => unknown,
  id: FindingId,
): AuditFinding | undefined {
  const opened = openTestVault();
  fill(opened);
  return runAudit(opened.vault, textFor("en")).find(
    (finding) => finding.id === id,
  );
}
