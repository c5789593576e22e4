import path from "node:path";

import { runNode } from "./run.ts";

/** The program of the command line. */
export const DOSSIER = path.resolve(
  import.meta.dirname,
  "../../electron/engine/cli/dossier.ts",
);

/** Hundreds of processes run the same modules: compiled once, each starts in half the time. */
const COMPILED = path.resolve(
  import.meta.dirname,
  "../../node_modules/.cache/dossier-tests",
);

export interface Ran {
  stdout: string;
  stderr: string;
  exit: number | null;
  signal: NodeJS.Signals | null;
}

/** Runs one command as a process of its own, with nothing of the tester's own settings. */
export async function runDossier(
  args: readonly string[],
  options: { env?: NodeJS.ProcessEnv; cwd?: string } = {},
): Promise<Ran> {
  const { output, errors, code, signal } = await runNode([DOSSIER, ...args], {
    ...(options.cwd !== undefined && { cwd: options.cwd }),
    env: cleanEnvironment({ NODE_COMPILE_CACHE: COMPILED, ...options.env }),
  });
  return { stdout: output, stderr: errors, exit: code, signal };
}

/** An environment in English, without a vault of its own and without the traces of npm. */
export function cleanEnvironment(
  more: NodeJS.ProcessEnv = {},
): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) =>
      !/^(DOSSIER_|LC_|LANG|XDG_|INIT_CWD$|npm_|VITEST|NODE_)/.test(name),
  );
  return { ...Object.fromEntries(kept), LANG: "en_US.UTF-8", ...more };
}

/** The one value that a command prints under `--json`. */
export function jsonOf<T>(ran: Ran): T {
  return JSON.parse(ran.stdout) as T;
}
