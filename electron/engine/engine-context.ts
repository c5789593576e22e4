import type { Emit } from "../../shared/contract/events.ts";
import { isExamined } from "./audit/examine/examination.ts";
import { EngineError } from "./engine-error.ts";
import type { JobQueue } from "./job-queue.ts";
import type { PickedPaths } from "./picked-paths.ts";
import type { ReadableVault } from "./vault/access.ts";
import { listArchives } from "./vault/archives.ts";

/** What handlers work with. */
export interface EngineContext {
  jobs: JobQueue;
  picked: PickedPaths;
  emit: Emit;
  /** Where the vault lies, and what else is kept; it may not exist yet. */
  folder: string;
  vaultExists: () => boolean;
  /** @throws VaultError `vault.missing` */
  reader: () => ReadableVault;
}

/** Tells the host that the vault holds other archives than before. */
export function announce({ emit, reader, vaultExists }: EngineContext): void {
  if (vaultExists())
    emit("vault.changed", { archives: listArchives(reader()).length });
}

/** Failures with which the vault can still be read as it was last examined. */
const READABLE = ["vault.busy", "vault.no-permission", "disk.full"];

/**
 * The vault for who reads what the examination found: what it has not seen yet it sees first. While a job of ours or
 * somebody else's writes, it is as it was: pages do not wait for that, and are told when it is over.
 *
 * @throws EngineError `job.cancelled` when the examination was stopped
 */
export async function examined({
  reader,
  jobs,
}: EngineContext): Promise<ReadableVault> {
  if (jobs.isIdle && !isExamined(reader())) {
    try {
      const { finished } = await jobs.run("examine", {});
      if (!finished) throw new EngineError("job.cancelled");
    } catch (error) {
      if (!(error instanceof EngineError && READABLE.includes(error.code)))
        throw error;
    }
  }
  return reader();
}
