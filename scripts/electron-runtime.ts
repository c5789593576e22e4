/*
 * Whether Electron's runtime is here and really runs. The package itself is never imported: since version 42 that
 * alone starts a download.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const folder = path.join(import.meta.dirname, "../node_modules/electron");

const PROGRAMS: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  darwin: "Electron.app/Contents/MacOS/Electron",
  win32: "electron.exe",
};

/** A slow disk and a virus scanner reading 200 MB for the first time. */
const VERSION_MILLISECONDS = 30_000;
const DOWNLOAD_MILLISECONDS = 10 * 60_000;

export type ElectronRuntime =
  | { program: string; args: string[] }
  | {
      why: "notInstalled" | "forbidden" | "notFetched" | "broken";
      detail: string;
    };

export interface RuntimeOptions {
  environment: NodeJS.ProcessEnv;
  /** Told before anything is fetched. */
  tell: () => void;
}

/** The runtime that is installed, or can be and then is; else why there is none. */
export function findElectron({
  environment,
  tell,
}: RuntimeOptions): ElectronRuntime {
  if (!existsSync(path.join(folder, "package.json")))
    return { why: "notInstalled", detail: "" };
  const program = programIn(environment);
  if (existsSync(program)) return tried(program);
  if (environment["ELECTRON_OVERRIDE_DIST_PATH"] !== undefined)
    return { why: "broken", detail: path.dirname(program) };
  if (environment["DOSSIER_NO_DOWNLOAD"] === "1")
    return { why: "forbidden", detail: "" };
  tell();
  const { status, stderr, error } = spawnSync(
    process.execPath,
    [path.join(folder, "install.js")],
    { encoding: "utf8", timeout: DOWNLOAD_MILLISECONDS },
  );
  if (status === 0 && existsSync(program)) return tried(program);
  const detail = error?.message ?? firstLine(stderr);
  return { why: "notFetched", detail };
}

function programIn(environment: NodeJS.ProcessEnv): string {
  return path.join(
    environment["ELECTRON_OVERRIDE_DIST_PATH"] ?? path.join(folder, "dist"),
    PROGRAMS[process.platform] ?? "electron",
  );
}

/** A file of that name proves nothing: it may lack a library, or be for another processor. */
function tried(program: string): ElectronRuntime {
  // As root Chromium refuses to start with its sandbox.
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const { status, stdout, stderr, error } = spawnSync(
    program,
    [...args, "--version"],
    { encoding: "utf8", timeout: VERSION_MILLISECONDS },
  );
  const { version } = JSON.parse(
    readFileSync(path.join(folder, "package.json"), "utf8"),
  ) as { version: string };
  if (status === 0 && stdout.trim() === `v${version}`) return { program, args };
  return {
    why: "broken",
    detail: error?.message ?? (firstLine(stderr) || firstLine(stdout)),
  };
}

function firstLine(text: string): string {
  return text.trim().split("\n")[0] ?? "";
}
