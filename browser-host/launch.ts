import { mkdirSync } from "node:fs";
import path from "node:path";

import { chromium, type BrowserContext } from "playwright-core";

import { ORIGIN } from "./origin.ts";

/**
 * No name resolves, every connection would go to a dead port of this computer, and nothing runs in the background.
 *
 * Never add a `--disable-features` here: a second one silently replaces Playwright's own list.
 */
const NET_OFF = [
  "--host-resolver-rules=MAP * ~NOTFOUND",
  "--proxy-server=127.0.0.1:9",
  "--proxy-bypass-list=<-loopback>",
  // Also hides the bar about unusual flags.
  "--test-type",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-pings",
  "--disable-domain-reliability",
  "--no-first-run",
  "--no-default-browser-check",
  // No crash dumps: they hold memory, and with it what the person reads.
  "--disable-breakpad",
];

const WIDTH = 1280;
const HEIGHT = 800;

export interface LaunchOptions {
  executable: string;
  /** A new folder for all that the browser writes. */
  folder: string;
  headless: boolean;
}

/** As root the browser's own sandbox cannot work. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Starts the browser over a pipe (no port is opened) on an empty profile. @throws when it does not start */
export function launch({
  executable,
  folder,
  headless,
}: LaunchOptions): Promise<BrowserContext> {
  const temporary = path.join(folder, "tmp");
  const crashes = path.join(folder, "crashes");
  for (const each of [temporary, crashes]) mkdirSync(each, { mode: 0o700 });
  return chromium.launchPersistentContext(path.join(folder, "profile"), {
    executablePath: executable,
    artifactsDir: path.join(folder, "artifacts"),
    headless,
    chromiumSandbox: !isRoot(),
    env: environmentFor(process.env, { temporary, crashes }),
    // The person's own theme and wishes count, not Playwright's defaults.
    viewport: headless ? { width: WIDTH, height: HEIGHT } : null,
    colorScheme: null,
    reducedMotion: null,
    forcedColors: null,
    contrast: null,
    serviceWorkers: "block",
    acceptDownloads: false,
    permissions: [],
    ignoreDefaultArgs: ["--enable-automation"],
    // Ours: the engine has to end first.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      ...NET_OFF,
      ...(headless
        ? []
        : [`--app=${ORIGIN}/`, `--window-size=${WIDTH},${HEIGHT}`]),
    ],
  });
}

/** The browser has no business with the passphrase, and leaves nothing in common folders. */
function environmentFor(
  environment: NodeJS.ProcessEnv,
  folders: { temporary: string; crashes: string },
): NodeJS.ProcessEnv {
  const kept = Object.fromEntries(
    Object.entries(environment).filter(
      ([name]) => name.toUpperCase() !== "DOSSIER_PASSPHRASE",
    ),
  );
  return {
    ...kept,
    // Chromium keeps its crash database in the person's own configuration folder otherwise (seen).
    BREAKPAD_DUMP_LOCATION: folders.crashes,
    // Elsewhere the path would be too long for the socket that the browser makes in there.
    ...(process.platform === "linux" && { TMPDIR: folders.temporary }),
  };
}
