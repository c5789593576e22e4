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
  ImportReport,
  Locale,
  PickedPath,
} from "../shared/contract/commands.ts";
import type { Failure } from "../shared/contract/errors.ts";
import type { JobProgress } from "../shared/contract/events.ts";
import { bridge, call, failureOf } from "./engine-client.ts";

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
  | { is: "done"; report: ImportReport }
  | { is: "failed"; failure: Failure };

interface ImportJob {
  state: ImportState;
  start: (paths: PickedPath[], lang: Locale) => void;
  startSample: (lang: Locale) => void;
  /**
   * Takes archives of the last import out of the vault and reads what was chosen then again, with the time zone that
   * the person names. Undefined when nothing was chosen: a made-up archive.
   */
  again:
    | ((archives: readonly string[], timezone: string, lang: Locale) => void)
    | undefined;
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
  const [chosen, setChosen] = useState<PickedPath[]>();
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
        setState({ is: "done", report: await work(job) });
      } catch (error) {
        setState({ is: "failed", failure: failureOf(error) });
      } finally {
        running.current = undefined;
      }
    }
    return {
      start(paths: PickedPath[], lang: Locale) {
        if (paths.length === 0) return;
        setChosen(paths);
        void run((job) => call("archive.import", { paths, job, lang }));
      },
      readAgain(
        paths: PickedPath[],
        archives: readonly string[],
        timezone: string,
        lang: Locale,
      ) {
        void run(async (job) => {
          for (const archive of archives)
            await call("archive.erase", { archive });
          return call("archive.import", { paths, job, lang, timezone });
        });
      },
      startSample(lang: Locale) {
        setChosen(undefined);
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
        setState({ is: "idle" });
      },
    };
  }, []);

  const value = useMemo(() => {
    return {
      state,
      ...actions,
      again:
        chosen === undefined
          ? undefined
          : (archives: readonly string[], timezone: string, lang: Locale) =>
              actions.readAgain(chosen, archives, timezone, lang),
    };
  }, [state, actions, chosen]);
  return <ImportJobContext value={value}>{props.children}</ImportJobContext>;
}
