/*
 * Builds what `npm start` runs, as far as it is out of date:
 *
 *   out/renderer      the page
 *   out/electron      main process, engine process, import worker, command line
 *   out/preload       the one script between page and main process
 *   out/browser-host  the second host, with an engine and a worker of its own
 *
 *   node scripts/node24.mjs scripts/build.ts [--all] [target…]
 */
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { builtinModules } from "node:module";
import path from "node:path";
import { parseArgs } from "node:util";

import type { InlineConfig, PluginOption } from "vite";

const root = path.join(import.meta.dirname, "..");
const out = path.join(root, "out");

/** What is found at run time and not built in: what is native, what is huge, what Node and Electron bring. */
const external = [
  "electron",
  "better-sqlite3",
  "playwright-core",
  ...builtinModules,
  ...builtinModules.map((name) => `node:${name}`),
];

interface Target {
  name: string;
  /** The folders and files it is made from, beside what all are made from. */
  from: readonly string[];
  config(outDir: string): Promise<InlineConfig>;
}

const targets: readonly Target[] = [
  {
    name: "electron",
    from: ["electron", "shared"],
    config: node(
      {
        main: "electron/main.ts",
        engine: "electron/engine/main.ts",
        "import-worker": "electron/engine/import-worker.ts",
        dossier: "electron/engine/cli/dossier.ts",
      },
      "es",
    ),
  },
  {
    name: "preload",
    from: ["electron/preload.ts", "shared"],
    // A sandboxed preload is one file of the old kind.
    config: node({ preload: "electron/preload.ts" }, "cjs"),
  },
  {
    name: "browser-host",
    from: ["browser-host", "electron/engine", "shared"],
    config: node(
      {
        host: "browser-host/host.ts",
        "import-worker": "electron/engine/import-worker.ts",
      },
      "es",
    ),
  },
  { name: "renderer", from: ["renderer", "shared"], config: renderer },
];

/** What all targets are made with: other versions or another way of building make all of them out of date. */
const common = ["package-lock.json", "tsconfig.json", "scripts/build.ts"];

/** Builds what is out of date, or all; tells before the first, and gives the names of what was built. */
export async function build(
  options: { all?: boolean; only?: string[]; tell?: () => void } = {},
): Promise<string[]> {
  const built: string[] = [];
  for (const target of targets) {
    if (options.only?.includes(target.name) === false) continue;
    if (!target.from.every((source) => existsSync(path.join(root, source))))
      continue;
    const stamp = stampOf(target);
    if (options.all !== true && readStamp(target) === stamp) continue;
    if (built.length === 0) options.tell?.();
    await buildTarget(target, stamp);
    built.push(target.name);
  }
  return built;
}

/** Built beside its place and moved there whole: a build that fails or is stopped leaves the old one. */
async function buildTarget(target: Target, stamp: string): Promise<void> {
  const vite = await import("vite");
  const fresh = path.join(out, `.${target.name}-${process.pid}`);
  try {
    await vite.build(await target.config(fresh));
    rmSync(stampFile(target), { force: true });
    const place = path.join(out, target.name);
    rmSync(place, { recursive: true, force: true });
    renameSync(fresh, place);
    writeFileSync(stampFile(target), stamp);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

async function renderer(outDir: string): Promise<InlineConfig> {
  const { default: react } = await import("@vitejs/plugin-react");
  const { default: tailwindcss } = await import("@tailwindcss/vite");
  return {
    ...quiet,
    root: path.join(root, "renderer"),
    base: "./",
    plugins: [react(), tailwindcss() as PluginOption],
    build: {
      outDir,
      emptyOutDir: true,
      target: "chrome148",
      // The policy allows neither inline scripts nor data: addresses.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
    },
  };
}

function node(
  entries: Readonly<Record<string, string>>,
  format: "es" | "cjs",
): Target["config"] {
  const ending = format === "es" ? "js" : "cjs";
  return (outDir) =>
    Promise.resolve({
      ...quiet,
      root,
      ssr: { noExternal: true, external },
      build: {
        ssr: true,
        outDir,
        emptyOutDir: true,
        target: "node24",
        minify: false,
        rolldownOptions: {
          input: Object.fromEntries(
            Object.entries(entries)
              .map(([name, file]) => [name, path.join(root, file)] as const)
              .filter(([, file]) => existsSync(file)),
          ),
          external,
          // All in one folder: the worker is looked for beside the file that starts it.
          output: {
            format,
            entryFileNames: `[name].${ending}`,
            chunkFileNames: `[name]-[hash].${ending}`,
          },
        },
      },
    });
}

const quiet: InlineConfig = {
  configFile: false,
  publicDir: false,
  logLevel: "warn",
};

function stampFile(target: Target): string {
  return path.join(out, `${target.name}.stamp`);
}

function readStamp(target: Target): string | undefined {
  const file = stampFile(target);
  return existsSync(file) && existsSync(path.join(out, target.name))
    ? readFileSync(file, "utf8")
    : undefined;
}

/** Names, sizes and times of all that a target is made from. */
function stampOf(target: Target): string {
  mkdirSync(out, { recursive: true });
  const digest = createHash("sha256");
  for (const file of [...target.from, ...common].flatMap(listFiles)) {
    const { size, mtimeMs } = statSync(path.join(root, file));
    digest.update(`${file}\0${size}\0${mtimeMs}\0`);
  }
  return digest.digest("hex");
}

function listFiles(from: string): string[] {
  if (!statSync(path.join(root, from)).isDirectory()) return [from];
  return readdirSync(path.join(root, from), {
    recursive: true,
    withFileTypes: true,
  })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(root, path.join(entry.parentPath, entry.name)),
    )
    .toSorted();
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { all: { type: "boolean", default: false } },
  });
  const started = performance.now();
  const built = await build({
    ...values,
    ...(positionals.length > 0 && { only: positionals }),
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    built.length === 0
      ? "Nothing is out of date."
      : `Built in ${seconds} s: ${built.join(", ")}.`,
  );
}
