/*
 * `npm start`: builds what is out of date and opens the best window that this computer can open. Where there is none
 * and none was demanded, the whole job is done in the terminal, on a made-up archive.
 *
 *   npm start -- [--host=auto|electron|browser] [--headless]
 *
 * Exit codes: 0 done · 1 something broke · 2 wrong usage · 3 Electron was demanded and cannot be used · 4 a window was
 * demanded and there is no browser or no screen · 128 and its number after a signal.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { constants } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";

import { findBrowser } from "../browser-host/find-browser.ts";
import {
  main as runCommand,
  systemLocale,
} from "../electron/engine/cli/main.ts";
import { textFor } from "../electron/engine/text.ts";
import { build } from "./build.ts";
import { findElectron } from "./electron-runtime.ts";

const EXIT = { broken: 1, usage: 2, noElectron: 3, noWindow: 4 };

const root = path.join(import.meta.dirname, "..");
const lang = systemLocale(process.env);
const t = textFor(lang);

interface Asked {
  host: "auto" | "electron" | "browser";
  headless: boolean;
}

function readArguments(): Asked | undefined {
  try {
    const { host, headless } = parseArgs({
      options: {
        host: { type: "string", default: "auto" },
        headless: { type: "boolean", default: false },
      },
    }).values;
    return host === "auto" || host === "electron" || host === "browser"
      ? { host, headless }
      : undefined;
  } catch {
    return undefined;
  }
}

async function start(): Promise<number> {
  const asked = readArguments();
  if (asked === undefined) return refuse(EXIT.usage, t("start.usage"));
  if (asked.host === "electron" && asked.headless)
    return refuse(EXIT.usage, t("start.headlessElectron"));
  try {
    await build({ tell: () => say(t("start.building")) });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return refuse(EXIT.broken, t("start.buildFailed", { detail }));
  }
  const hasScreen = asked.headless || hasDisplay();
  // Without a screen nothing is fetched for a window that could not be seen.
  if (asked.host === "electron" || (asked.host === "auto" && hasScreen)) {
    const found = asked.headless ? undefined : electron();
    if (found !== undefined && "program" in found) {
      if (!hasScreen) return refuse(EXIT.noWindow, t("start.noDisplay"));
      return run(found.program, [...found.args, root]);
    }
    if (found !== undefined && asked.host === "electron")
      return refuse(EXIT.noElectron, found.why);
    if (found !== undefined) say(t("start.usesBrowser", { why: found.why }));
  }
  return openBrowser(asked, hasScreen);
}

/** The runtime, or a sentence that says why there is none. */
function electron(): { program: string; args: string[] } | { why: string } {
  if (!existsSync(path.join(root, "out/electron/main.js")))
    return { why: t("start.noElectron.notBuilt") };
  const found = findElectron({
    environment: process.env,
    tell: () => say(t("start.fetchingElectron")),
  });
  if ("program" in found) return found;
  const { why, detail } = found;
  return {
    why:
      why === "notFetched" || why === "broken"
        ? t(`start.noElectron.${why}`, { detail })
        : t(`start.noElectron.${why}`),
  };
}

async function openBrowser(asked: Asked, hasScreen: boolean): Promise<number> {
  const why = !hasScreen
    ? t("start.noDisplay")
    : findBrowser(process.env, process.platform) === undefined
      ? t("start.noBrowser")
      : undefined;
  if (why !== undefined) {
    if (asked.host !== "auto") return refuse(EXIT.noWindow, why);
    say(why);
    return tour();
  }
  const code = await run(process.execPath, [
    path.join(root, "out/browser-host/host.js"),
    `--lang=${lang}`,
    ...(asked.headless ? ["--headless"] : []),
  ]);
  // It has said why itself.
  return code === EXIT.noWindow && asked.host === "auto" ? tour() : code;
}

function tour(): Promise<number> {
  say(`${t("start.tourInstead")}\n`);
  return runCommand(["tour"]);
}

function hasDisplay(): boolean {
  if (process.platform === "win32" || process.platform === "darwin")
    return true;
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY);
}

/** Runs a host until it ends and gives its exit code; ends with it when we are told to end. */
function run(program: string, args: readonly string[]): Promise<number> {
  const child = spawn(program, args, {
    // The channel closes when we are killed, which is how the second host learns of it.
    stdio:
      program === process.execPath
        ? ["inherit", "inherit", "inherit", "ipc"]
        : "inherit",
  });
  const terminal = process.stdin.isTTY;
  // Ctrl-C at a terminal reaches the child by itself.
  const onInterrupt = (): void => void (terminal || child.kill("SIGINT"));
  const onTerminate = (): void => void child.kill("SIGTERM");
  const onHangUp = (): void => void child.kill("SIGHUP");
  process
    .on("SIGINT", onInterrupt)
    .on("SIGTERM", onTerminate)
    .on("SIGHUP", onHangUp);
  return new Promise((resolve) => {
    child.on("error", () => resolve(EXIT.broken));
    child.on("exit", (code, signal) => {
      process
        .off("SIGINT", onInterrupt)
        .off("SIGTERM", onTerminate)
        .off("SIGHUP", onHangUp);
      resolve(code ?? 128 + constants.signals[signal ?? "SIGTERM"]);
    });
  });
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

function refuse(code: number, line: string): number {
  say(line);
  return code;
}

process.exitCode = await start();
