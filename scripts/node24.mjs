// Runs a script on Node 24, whatever Node is installed: `node scripts/node24.mjs <script> [arguments]`.
// Plain JavaScript for any Node from 20 on, because it is the one file that the old Node reads.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === "win32";

// The optional dependencies node-<platform>-<arch>; npm 10 links no `.bin/node` for them.
const packaged = join(
  root,
  "node_modules",
  `node-${windows ? "win" : process.platform}-${process.arch}`,
  "bin",
  windows ? "node.exe" : "node",
);

function refuse() {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const language =
    LC_ALL ||
    LC_MESSAGES ||
    LANG ||
    Intl.DateTimeFormat().resolvedOptions().locale;
  console.error(
    language.startsWith("fr")
      ? `Dossier a besoin de Node 24, et celui-ci est ${process.versions.node} : lancez « npm ci » dans le dossier du programme, ou installez Node 24.`
      : `Dossier needs Node 24, and this is ${process.versions.node}: run "npm ci" in the program's folder, or install Node 24.`,
  );
  process.exit(3);
}

const enough = Number.parseInt(process.versions.node, 10) >= 24;
const node = existsSync(packaged)
  ? packaged
  : enough
    ? process.execPath
    : refuse();

// On Windows the variable may be spelled `Path`, and a second spelling beside it would be ignored.
const pathName =
  Object.keys(process.env).find((name) => /^path$/i.test(name)) ?? "PATH";
const child = spawn(node, process.argv.slice(2), {
  stdio: "inherit",
  env: {
    ...process.env,
    [pathName]: dirname(node) + delimiter + (process.env[pathName] ?? ""),
  },
});
child.on("error", refuse);
child.on("exit", (code, signal) =>
  process.exit(code ?? 128 + constants.signals[signal]),
);

// Ctrl-C at a terminal reaches the child by itself, and a second one would read as "stop at once".
const terminal =
  process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY;
process.on("SIGINT", () => terminal || child.kill("SIGINT"));
process.on("SIGTERM", () => child.kill("SIGTERM"));
process.on("SIGHUP", () => child.kill("SIGHUP"));
