import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import path from "node:path";

import type {
  CommandName,
  Commands,
  Send,
} from "../../shared/contract/commands.ts";
import type { Result } from "../../shared/contract/errors.ts";
import type { Emit } from "../../shared/contract/events.ts";
import { handlers, parseInput } from "./commands.ts";
import type { EngineContext } from "./engine-context.ts";
import { EngineError, toFailure } from "./engine-error.ts";
import { JobQueue } from "./job-queue.ts";
import type { PickedPaths } from "./picked-paths.ts";
import type { ReadableVault } from "./vault/access.ts";
import { openForReading } from "./vault/open-vault.ts";

// What a host needs beside the engine itself: it knows no other file in here.
export { withNamesOnly } from "./names-only.ts";
export { PickedPaths } from "./picked-paths.ts";
export { textFor } from "./text.ts";
export { vaultLocation } from "./vault-location.ts";

export interface EngineOptions {
  vault: { file: string; key?: Buffer | undefined };
  emit: Emit;
  /** Paths the host registered for a person's choice; commands name them by token. */
  picked: PickedPaths;
  /** Told of our own mistakes, with the reference that the person was given. */
  report?: (reference: string, error: unknown) => void;
}

export interface Engine {
  call: Send;
  close(): Promise<void>;
}

/** The only door to the engine, for every host. Failures come back as data; nothing is thrown through it. */
export function openEngine(options: EngineOptions): Engine {
  const { file, key } = options.vault;
  const jobs = new JobQueue(file, key, options.emit);
  let reader: ReadableVault | undefined;
  const context: EngineContext = {
    jobs,
    picked: options.picked,
    emit: options.emit,
    folder: path.dirname(file),
    vaultExists: () => existsSync(file),
    reader: () => (reader ??= openForReading({ file, key })),
  };

  async function call<N extends CommandName>(
    name: N,
    input: Commands[N]["input"],
  ): Promise<Result<Commands[N]["output"]>> {
    try {
      // The caller may be a page: a name or an input that the contract does not have is refused here.
      if (!Object.hasOwn(handlers, name))
        throw new EngineError("input.invalid");
      const value = await handlers[name].run(parseInput(name, input), context);
      return { ok: true, value };
    } catch (error) {
      const failure = toFailure(error);
      if (failure !== undefined) return { ok: false, error: failure };
      const reference = randomUUID().slice(0, 8);
      options.report?.(reference, error);
      return { ok: false, error: { code: "internal", params: { reference } } };
    }
  }

  return {
    call,
    async close() {
      await jobs.close();
      reader?.close();
      reader = undefined;
    },
  };
}
