import type { SampleForm } from "../../shared/domain/sample-form.ts";
import type {
  DirectorySource,
  ErasedReport,
  SampleReport,
  SampleSize,
} from "../../shared/contract/commands.ts";
import type { Failure } from "../../shared/contract/errors.ts";
import type { JobProgress } from "../../shared/contract/events.ts";
import type { TimeChoice } from "./importers/clock.ts";
import type { ImportOutcome } from "./import-archive.ts";

/** What the worker can be asked to do; one at a time, in the order asked. */
export interface Jobs {
  import: {
    input: { paths: string[]; times: TimeChoice };
    output: ImportOutcome;
  };
  /** Archives of the vault again, from where they lay unless paths are given. */
  reread: {
    input: {
      archives: string[];
      paths?: string[] | undefined;
      times: TimeChoice;
    };
    output: ImportOutcome;
  };
  erase: {
    input: { archive: string } | { all: true };
    output: ErasedReport;
  };
  /** What the person says of who is who; the ids of those it makes. */
  mergePeople: { input: { ids: [string, string] }; output: string[] };
  splitPerson: { input: { id: string }; output: string[] };
  readDirectory: { input: { path: string }; output: DirectorySource };
  forgetDirectory: {
    input: Record<string, never>;
    output: { forgotten: boolean };
  };
  /** Examines what was not yet; done at once where everything was. */
  examine: { input: Record<string, never>; output: { finished: boolean } };
  dismiss: {
    input: { subject: string; undo: boolean };
    output: { changed: boolean };
  };
  hashParts: { input: Record<string, never>; output: { hashed: number } };
  sample: {
    input: {
      out: string;
      size: SampleSize;
      seed: number;
      household?: boolean | undefined;
      form?: SampleForm;
    };
    output: SampleReport;
  };
}

export type JobName = keyof Jobs;

/** What the worker is started with. */
export interface WorkerSetup {
  file: string;
  key: Uint8Array | undefined;
  /** One number shared with the worker: all jobs up to this number are to stop. */
  cancel: SharedArrayBuffer;
}

export interface JobMessage<N extends JobName = JobName> {
  id: string;
  /** Counts up from 1; see `cancel`. */
  number: number;
  name: N;
  input: Jobs[N]["input"];
}

export type WorkerMessage =
  | { type: "progress"; progress: JobProgress }
  | { type: "done"; number: number; output: Jobs[JobName]["output"] }
  | { type: "failed"; number: number; failure: Failure }
  /** Our own mistake; the text goes to the log of the host, never to a page. */
  | { type: "broke"; number: number; stack: string };
