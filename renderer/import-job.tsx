import {
  createContext,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from "react";

import type {
  Commands,
  ImportReport,
  Locale,
  PickedPath,
} from "../shared/contract/commands.ts";
import type { Failure } from "../shared/contract/errors.ts";
import type { JobProgress } from "../shared/contract/events.ts";
import { bridge, call, failureOf } from "./engine-client.ts";

/** An import that is over. */
interface Done {
  is: "done";
  report: ImportReport;
  /** What was chosen; undefined where that is gone, as a made-up archive's files are. */
  paths: PickedPath[] | undefined;
}

/** What to read again, and how. */
type Reread = Omit<Commands["archive.reread"]["input"], "job">;

/** Where an import is; it goes on while the person looks around. */
export type ImportState =
  | { is: "idle" }
  | {
      is: "running";
      job: string;
      startedAt: number;
      progress: JobProgress | null;
      stopping: boolean;
    }
  | Done
  /** `before` is what was said before an archive could not be read again: it holds still. */
  | { is: "failed"; failure: Failure; before: Done | undefined };

interface ImportJob {
  state: ImportState;
  start: (paths: PickedPath[], lang: Locale) => void;
  startSample: (lang: Locale) => void;
  /** Reads archives again, as the person says that their times are to be read. */
  reread: (input: Reread) => void;
  stop: () => void;
  dismiss: () => void;
}

const ImportJobContext = createContext<ImportJob | undefined>(undefined);

export function useImportJob(): ImportJob {
  const job = useContext(ImportJobContext);
  if (job === undefined) throw new Error("outside of its provider");
  return job;
}

export function ImportJobProvider(props: { children: ReactNode }): ReactNode {
  const [state, setState] = useState<ImportState>({ is: "idle" });
  const running = useRef<string>(undefined);

  useEffect(
    () =>
      bridge().on("import.progressed", (progress) => {
        if (progress.job !== running.current) return;
        setState((now) => (now.is === "running" ? { ...now, progress } : now));
      }),
    [],
  );

  const actions = useMemo(() => {
    async function run(
      work: (job: string) => Promise<ImportReport>,
      paths?: PickedPath[],
      before?: Done,
    ): Promise<void> {
      if (running.current !== undefined) return;
      const job = crypto.randomUUID();
      running.current = job;
      setState({
        is: "running",
        job,
        startedAt: Date.now(),
        progress: null,
        stopping: false,
      });
      try {
        setState({ is: "done", report: await work(job), paths });
      } catch (error) {
        setState({ is: "failed", failure: failureOf(error), before });
      } finally {
        running.current = undefined;
      }
    }
    return {
      start(paths: PickedPath[], lang: Locale) {
        if (paths.length === 0) return;
        void run((job) => call("archive.import", { paths, job, lang }), paths);
      },
      reread(input: Reread, now: ImportState) {
        const before =
          now.is === "done" && tellsOf(now.report, input.archives)
            ? now
            : undefined;
        void run(
          async (job) =>
            renew(
              before?.report,
              await call("archive.reread", { ...input, job }),
            ),
          before?.paths,
          before,
        );
      },
      startSample(lang: Locale) {
        void run((job) => call("sample.import", { job, lang }));
      },
      stop() {
        if (running.current === undefined) return;
        setState((now) =>
          now.is === "running" ? { ...now, stopping: true } : now,
        );
        void bridge().send("job.cancel", { job: running.current });
      },
      dismiss() {
        setState((now) =>
          now.is === "failed" && now.before !== undefined
            ? now.before
            : { is: "idle" },
        );
      },
    };
  }, []);

  const value = useMemo(
    () => ({
      state,
      ...actions,
      reread: (input: Reread) => actions.reread(input, state),
    }),
    [state, actions],
  );
  return <ImportJobContext value={value}>{props.children}</ImportJobContext>;
}

function tellsOf(report: ImportReport, archives: readonly string[]): boolean {
  return archives.every((each) =>
    report.archives.some(({ id }) => id === each),
  );
}

/** What was said of an import, with what is new of those of its archives that were read again. */
function renew(
  before: ImportReport | undefined,
  after: ImportReport,
): ImportReport {
  if (before === undefined) return after;
  return {
    archives: before.archives.map(
      (archive) =>
        after.archives.find(({ id }) => id === archive.id) ?? archive,
    ),
    failed: [...before.failed, ...after.failed],
  };
}
