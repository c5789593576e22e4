/*
 * The worker thread: the only write connection of this process, and a queue of jobs. Its loops are synchronous for
 * speed; the engine's own thread, which answers queries, is never held up by them.
 */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";

import { dismiss, undismiss } from "./audit/examine/dismiss.ts";
import { isExamined } from "./audit/examine/examination.ts";
import { examine } from "./audit/examine/examine.ts";
import { importArchives, rereadArchives } from "./import-archive.ts";
import { Cancelled } from "./import-meter.ts";
import { EngineError, toFailure } from "./engine-error.ts";
import type {
  JobMessage,
  JobName,
  Jobs,
  WorkerMessage,
  WorkerSetup,
} from "./jobs.ts";
import type { JoinJob } from "./join-archive.ts";
import { readDirectory } from "./read-directory.ts";
import { SampleError } from "./sample/sample-error.ts";
import { writeSample } from "./sample/write-sample.ts";
import { listUnhashedParts, setPartHash } from "./vault/archives.ts";
import { forgetDirectory } from "./vault/directory.ts";
import { eraseAll, eraseArchive } from "./vault/erase.ts";
import { mergePeople, splitPerson } from "./vault/merge-people.ts";
import { openForWriting } from "./vault/open-vault.ts";
import type { WritableVault } from "./vault/access.ts";
import { VaultError } from "./vault/vault-error.ts";

const setup = workerData as WorkerSetup;
const port = parentPort!;
const cancel = new Int32Array(setup.cancel);
const key = setup.key === undefined ? undefined : Buffer.from(setup.key);

/** Progress of an examination is told this often at most. */
const PROGRESS_MILLISECONDS = 100;

/** Number of the job under way. */
let running = 0;

type Work = {
  [N in JobName]: (
    input: Jobs[N]["input"],
    id: string,
  ) => Promise<Jobs[N]["output"]>;
};

const work: Work = {
  import: (input, id) =>
    withVault(async (vault) => {
      const job = { vault, ...input, ...around(id) };
      const outcome = await importArchives(job);
      // What was refused changes nothing.
      if (
        outcome.archives.some(
          ({ alreadyKnown, readAgain }) => !alreadyKnown || readAgain,
        )
      )
        examineAfter(vault, id);
      return outcome;
    }),
  reread: (input, id) =>
    withVault(async (vault) => {
      const job = { vault, ...input, ...around(id) };
      const outcome = await rereadArchives(job);
      examineAfter(vault, id);
      return outcome;
    }),
  erase: (input, id) =>
    withVault((vault) => {
      if ("all" in input) return Promise.resolve(eraseAll(vault));
      const report = eraseArchive(vault, input.archive, key);
      examineAfter(vault, id);
      return Promise.resolve(report);
    }),
  examine: (_, id) =>
    withVault((vault) =>
      Promise.resolve({
        finished: isExamined(vault) || examineWatched(vault, id),
      }),
    ),
  dismiss: ({ subject, undo }, id) =>
    withVault((vault) => {
      if (!isExamined(vault) && !examineWatched(vault, id))
        throw new Cancelled();
      return Promise.resolve({
        changed: undo
          ? undismiss(vault, subject)
          : dismiss(vault, subject, Date.now()),
      });
    }),
  readDirectory: ({ path }) =>
    withVault((vault) =>
      readDirectory({ vault, path, now: Date.now, isCancelled }),
    ),
  forgetDirectory: () =>
    withVault((vault) =>
      Promise.resolve({ forgotten: forgetDirectory(vault) }),
    ),
  mergePeople: ({ ids }) =>
    withVault((vault) => Promise.resolve(mergePeople(vault, ids, Date.now()))),
  splitPerson: ({ id }) =>
    withVault((vault) => Promise.resolve(splitPerson(vault, id, Date.now()))),
  hashParts: () => withVault(hashParts),
  sample: async (input, id) => {
    try {
      return await writeSample({
        ...input,
        cancelled: isCancelled,
        progress: (done, total) =>
          post({
            type: "progress",
            progress: {
              job: id,
              phase: "write",
              bytesRead: done,
              bytesTotal: total,
              records: 0,
              entry: null,
            },
          }),
      });
    } catch (error) {
      if (error instanceof SampleError) throw new EngineError(error.code);
      throw error;
    }
  },
};

/** What a job of importing has around it. */
function around(id: string): Omit<JoinJob, "vault" | "times"> {
  return {
    key,
    now: Date.now,
    isCancelled,
    progress: (progress) =>
      post({ type: "progress", progress: { job: id, ...progress } }),
  };
}

/**
 * Examines what a job has changed. That job is done: stopped or failing here, the vault keeps its list of what is
 * unexamined, and whoever asks next goes on with it.
 */
function examineAfter(vault: WritableVault, id: string): void {
  try {
    examineWatched(vault, id);
  } catch (error) {
    if (!(error instanceof VaultError)) throw error;
  }
}

function examineWatched(vault: WritableVault, id: string): boolean {
  let shownAt = 0;
  return examine(vault, {
    isCancelled,
    progress: (done, left) => {
      const now = performance.now();
      if (now - shownAt < PROGRESS_MILLISECONDS) return;
      shownAt = now;
      post({
        type: "progress",
        progress: {
          job: id,
          phase: "examine",
          bytesRead: done,
          bytesTotal: done + left,
          records: done,
          entry: null,
        },
      });
    },
  });
}

async function withVault<T>(
  use: (vault: WritableVault) => Promise<T>,
): Promise<T> {
  const vault = openForWriting({ file: setup.file, key });
  let isBusy = false;
  try {
    return await use(vault);
  } catch (error) {
    isBusy = error instanceof VaultError && error.code === "vault.busy";
    throw error;
  } finally {
    // Emptying the log waits for other writers: not a second time for one that was waited for in vain.
    if (!isBusy) vault.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    vault.close();
  }
}

/** Checksums of whole parts, for evidence. A part that has moved meanwhile stays without one. */
async function hashParts(vault: WritableVault): Promise<{ hashed: number }> {
  let hashed = 0;
  for (const part of listUnhashedParts(vault)) {
    const digest = createHash("sha256");
    let bytes = 0;
    try {
      for await (const chunk of createReadStream(part.location, {
        highWaterMark: 1024 * 1024,
      }) as AsyncIterable<Buffer>) {
        if (isCancelled()) return { hashed };
        digest.update(chunk);
        bytes += chunk.length;
      }
    } catch {
      // Moved or unreadable by now: it keeps "not yet computed" and is tried again at the next import.
      continue;
    }
    if (bytes !== part.bytes) continue;
    setPartHash(vault, part.id, digest.digest());
    hashed += 1;
  }
  return { hashed };
}

function isCancelled(): boolean {
  return Atomics.load(cancel, 0) >= running;
}

function post(message: WorkerMessage): void {
  port.postMessage(message);
}

async function run<N extends JobName>(message: JobMessage<N>): Promise<void> {
  const { id, number } = message;
  running = number;
  try {
    // It may have been cancelled while it waited.
    if (isCancelled()) throw new Cancelled();
    const output = await work[message.name](message.input, id);
    post({ type: "done", number, output });
  } catch (error) {
    const failure =
      error instanceof Cancelled
        ? { code: "job.cancelled" as const, params: {} }
        : toFailure(error);
    if (failure !== undefined) post({ type: "failed", number, failure });
    else
      post({
        type: "broke",
        number,
        stack: error instanceof Error ? (error.stack ?? error.message) : "",
      });
  }
}

let queue = Promise.resolve();
port.on("message", (message: JobMessage) => {
  queue = queue.then(() => run(message));
});
