import type { JobProgress } from "../../shared/contract/events.ts";
import type { Entry } from "./archive/archive.ts";
import { genericReaderOf } from "./importers/generic.ts";

/** Thrown at a checkpoint after the person cancelled; everything is undone on its way up. */
export class Cancelled extends Error {}

/** What a job that can be watched and cancelled has. */
export interface Watched {
  isCancelled: () => boolean;
  progress: (progress: Omit<JobProgress, "job">) => void;
}

/** Progress is told this often at most. */
const REPORT_MILLISECONDS = 100;

/** Measures how far an import is, tells it now and then, and notices that it was cancelled. */
export class Meter {
  readonly #job: Watched;
  readonly #bytesTotal: number;
  #bytesRead = 0;
  #records = 0;
  #entry: string | null = null;
  #reportedAt = 0;

  constructor(
    job: Watched,
    entries: readonly { entry: Entry; name: string }[],
  ) {
    this.#job = job;
    this.#bytesTotal = readableBytes(entries);
  }

  begin(entry: Entry): void {
    this.#entry = entry.path;
    this.show("read");
  }

  end(entry: Entry, name: string): void {
    this.#bytesRead += readableBytes([{ entry, name }]);
  }

  records(count: number): void {
    this.#records += count;
    this.show("read");
  }

  show(phase: JobProgress["phase"]): void {
    if (this.#job.isCancelled()) throw new Cancelled();
    const now = performance.now();
    if (now - this.#reportedAt < REPORT_MILLISECONDS) return;
    this.#reportedAt = now;
    this.#job.progress({
      phase,
      bytesRead: this.#bytesRead,
      bytesTotal: this.#bytesTotal,
      records: this.#records,
      entry: phase === "read" ? this.#entry : null,
    });
  }
}

/** Bytes that will be read: pictures and what is set aside stay closed. */
export function readableBytes(
  entries: readonly { entry: Entry; name: string }[],
): number {
  return entries.reduce(
    (sum, { entry, name }) =>
      entry.aside === null && genericReaderOf(name) !== undefined
        ? sum + entry.bytes
        : sum,
    0,
  );
}
