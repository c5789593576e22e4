import { randomUUID } from "node:crypto";
import path from "node:path";
import { Worker } from "node:worker_threads";

import type { Emit } from "../../shared/contract/events.ts";
import { EngineError } from "./engine-error.ts";
import type {
  JobMessage,
  JobName,
  Jobs,
  WorkerMessage,
  WorkerSetup,
} from "./jobs.ts";
import { removeLeftovers } from "./vault/open-vault.ts";

interface Waiting {
  resolve: (output: unknown) => void;
  reject: (error: Error) => void;
}

/** The engine's end of the worker: jobs go in one by one, progress and results come back. Started when first needed. */
export class JobQueue {
  readonly #file: string;
  readonly #key: Buffer | undefined;
  readonly #emit: Emit;
  readonly #cancel = new SharedArrayBuffer(4);
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #running: { id: string; number: number }[] = [];
  #asked = 0;

  constructor(file: string, key: Buffer | undefined, emit: Emit) {
    this.#file = file;
    this.#key = key;
    this.#emit = emit;
  }

  async run<N extends JobName>(
    name: N,
    input: Jobs[N]["input"],
    id: string = randomUUID(),
  ): Promise<Jobs[N]["output"]> {
    const worker = this.#started();
    this.#asked += 1;
    const job = { id, number: this.#asked };
    this.#running.push(job);
    try {
      return (await new Promise<unknown>((resolve, reject) => {
        this.#waiting.set(job.number, { resolve, reject });
        const message: JobMessage<N> = { ...job, name, input };
        worker.postMessage(message);
      })) as Jobs[N]["output"];
    } finally {
      this.#waiting.delete(job.number);
      this.#running = this.#running.filter((other) => other !== job);
    }
  }

  /** Whether nothing runs or waits. */
  get isIdle(): boolean {
    return this.#running.length === 0;
  }

  /** Asks the running job to stop; it undoes what it did and fails with `job.cancelled`. */
  cancel(id: string): boolean {
    const [running] = this.#running;
    if (running?.id !== id) return false;
    this.#stopUpTo(running.number);
    return true;
  }

  /** Cancels what runs and what waits, and ends the worker. */
  async close(): Promise<void> {
    this.#stopUpTo(this.#asked);
    const worker = this.#worker;
    if (worker === undefined) return;
    if (this.#waiting.size > 0)
      await new Promise<void>((resolve) => {
        const check = (): void =>
          this.#waiting.size === 0 ? resolve() : void setTimeout(check, 10);
        check();
      });
    await worker.terminate();
  }

  /** By number: the worker may have begun the next job when a job is cancelled that has just ended. */
  #stopUpTo(number: number): void {
    Atomics.store(new Int32Array(this.#cancel), 0, number);
  }

  #started(): Worker {
    if (this.#worker !== undefined) return this.#worker;
    const setup: WorkerSetup = {
      file: this.#file,
      key: this.#key,
      cancel: this.#cancel,
    };
    // As a source and as a bundle it lies beside this file, with the same ending.
    const ending = path.extname(import.meta.url);
    const file = new URL(`./import-worker${ending}`, import.meta.url);
    const worker = new Worker(file, { workerData: setup });
    worker.on("message", (message: WorkerMessage) => this.#receive(message));
    let cause: unknown = new Error("the worker ended");
    worker.on("error", (error) => (cause = error));
    // Comes last, also after an error: its connection is closed by then.
    worker.on("exit", () => this.#ended(cause));
    this.#worker = worker;
    return worker;
  }

  #receive(message: WorkerMessage): void {
    if (message.type === "progress") {
      this.#emit("import.progressed", message.progress);
      return;
    }
    const waiting = this.#waiting.get(message.number);
    if (message.type === "done") waiting?.resolve(message.output);
    else if (message.type === "failed")
      waiting?.reject(
        new EngineError(message.failure.code, message.failure.params),
      );
    else waiting?.reject(new Error(message.stack));
  }

  /** A worker that dies takes its transaction with it: the vault is as before, and the next job starts a new one. */
  #ended(cause: unknown): void {
    this.#worker = undefined;
    try {
      removeLeftovers({ file: this.#file, key: this.#key });
    } catch {
      // Whoever opens the vault next tries again.
    }
    for (const { reject } of this.#waiting.values())
      reject(cause instanceof Error ? cause : new Error(String(cause)));
  }
}
