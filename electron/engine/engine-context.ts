import type { Emit } from "../../shared/contract/events.ts";
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
