/*
 * Checks what electron-builder packed: exactly what was built, exactly one addon, and the fuses as wanted.
 *
 *   node scripts/node24.mjs scripts/verify-package.ts FOLDER      (the unpacked package, as linux-unpacked)
 */
import { isBuiltin } from "node:module";
import {
  existsSync,
  globSync,
  readdirSync,
  readFileSync,
  statSync,
} from "node:fs";
import path from "node:path";

import { extractFile, listPackage, statFile, uncacheAll } from "@electron/asar";
import {
  FuseState,
  FuseV1Options,
  FuseVersion,
  getCurrentFuseWire,
} from "@electron/fuses";
import Database from "better-sqlite3";

import { STUB_WORDS } from "./make-stub-runtime.ts";

const root = path.join(import.meta.dirname, "..");

/** What is built for the package; out/browser-host is for a checkout only. */
const BUILT = ["out/electron", "out/preload", "out/renderer"];
const ADDON = "node_modules/better-sqlite3";

/** All that may be in there beside what was built. */
const ALLOWED = [
  "package.json",
  `${ADDON}/package.json`,
  `${ADDON}/LICENSE`,
  `${ADDON}/lib/**/*.js`,
  `${ADDON}/prebuilds/*.node`,
];

/** Said here once more and not read from electron-builder.yml: what sets them is what is checked. */
const FUSES: Readonly<Record<keyof typeof FuseV1Options, boolean>> = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
  WasmTrapHandlers: true,
};

export interface PackageCheck {
  /** What is wrong, each as a sentence. */
  wrong: string[];
  /** Files in the archive. */
  files: number;
  /** Packed around a stub: a check of packing, no program. */
  isStub: boolean;
}

/** Checks an unpacked package for Linux or Windows. */
export async function verifyPackage(folder: string): Promise<PackageCheck> {
  // Two archives of one name would otherwise be one.
  uncacheAll();
  const resources = path.join(folder, "resources");
  const archive = path.join(resources, "app.asar");
  if (!existsSync(archive))
    return { wrong: [`no ${archive}`], files: 0, isStub: false };
  const files = listFiles(archive);
  const program = findProgram(folder);
  const wrong = [
    ...checkResources(resources),
    ...checkBuilt(archive, files),
    ...checkOthers(files),
    ...checkEntry(archive, files),
    ...checkBundles(archive, files),
    ...checkAddon(archive, files),
    ...(program === undefined
      ? ["no program of Electron"]
      : await checkFuses(program)),
  ];
  return {
    wrong,
    files: files.length,
    isStub: program !== undefined && readFileSync(program).includes(STUB_WORDS),
  };
}

/** Files in the archive, `/` between. */
function listFiles(archive: string): string[] {
  return listPackage(archive, { isPack: false })
    .map((name) => name.split(path.sep).join("/").replace(/^\//, ""))
    .filter((name) => !("files" in statFile(archive, native(name))));
}

function native(name: string): string {
  return name.split("/").join(path.sep);
}

/** An app beside the archive would be run instead of it. */
function checkResources(resources: string): string[] {
  const allowed = [
    "app.asar",
    "app.asar.unpacked",
    "LICENSE",
    "THIRD-PARTY-LICENSES.md",
  ];
  const found = readdirSync(resources);
  return [
    ...found
      .filter((name) => !allowed.includes(name))
      .map((name) => `resources/${name} does not belong there`),
    ...allowed
      .filter((name) => !found.includes(name))
      .map((name) => `resources/${name} is missing`),
  ];
}

/** Every file that was built is there, byte for byte, and no other under its folders. */
function checkBuilt(archive: string, files: readonly string[]): string[] {
  const built = BUILT.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true })
      .map((name) => `${folder}/${String(name).split(path.sep).join("/")}`)
      .filter((name) => statSync(path.join(root, name)).isFile())
      .filter((name) => !name.endsWith(".map")),
  );
  const wrong = BUILT.filter(
    (folder) => !built.some((name) => name.startsWith(`${folder}/`)),
  ).map((folder) => `nothing was built in ${folder}`);
  for (const name of built) {
    if (!files.includes(name)) wrong.push(`${name} is missing`);
    else if (
      !extractFile(archive, native(name)).equals(
        readFileSync(path.join(root, name)),
      )
    )
      wrong.push(`${name} is not what was built`);
  }
  for (const name of files)
    if (name.startsWith("out/") && !built.includes(name))
      wrong.push(`${name} was not built`);
  return wrong;
}

/** No sources, no tests, no second host, no Node, no library that is bundled already. */
function checkOthers(files: readonly string[]): string[] {
  return files
    .filter(
      (name) =>
        !name.startsWith("out/") &&
        !ALLOWED.some((pattern) => path.posix.matchesGlob(name, pattern)),
    )
    .map((name) => `${name} does not belong there`);
}

function checkEntry(archive: string, files: readonly string[]): string[] {
  const { main, type } = JSON.parse(
    extractFile(archive, "package.json").toString("utf8"),
  ) as { main?: string; type?: string };
  const wrong: string[] = [];
  if (main !== "out/electron/main.js" || !files.includes(main))
    wrong.push(`the entry is ${main}`);
  if (type !== "module") wrong.push(`the package's type is ${type}`);
  for (const name of [
    "out/electron/engine.js",
    "out/electron/import-worker.js",
    "out/preload/preload.cjs",
    "out/renderer/index.html",
  ])
    if (!files.includes(name)) wrong.push(`${name} is missing`);
  return wrong;
}

/** A bundle imports Node, Electron, the addon and its own pieces: nothing else is there to be found. */
function checkBundles(archive: string, files: readonly string[]): string[] {
  const wrong: string[] = [];
  for (const name of files) {
    if (!/^out\/electron\/.*\.js$/.test(name)) continue;
    const source = extractFile(archive, native(name)).toString("utf8");
    for (const [, from = ""] of source.matchAll(
      /^(?:import|export)\b[^;"']*?["']([^"']+)["']/gm,
    )) {
      const isPiece =
        from.startsWith("./") &&
        files.includes(path.posix.join(path.posix.dirname(name), from));
      if (
        !isPiece &&
        !isBuiltin(from) &&
        !["electron", "better-sqlite3"].includes(from)
      )
        wrong.push(`${name} imports ${from}`);
    }
  }
  return wrong;
}

/** One addon, for one system, as a file of its own; where this is that system, it has to load. */
function checkAddon(archive: string, files: readonly string[]): string[] {
  const addons = files.filter((name) => name.endsWith(".node"));
  const [addon] = addons;
  if (addon === undefined || addons.length > 1)
    return [`${addons.length} addons instead of one: ${addons.join(", ")}`];
  const entry = statFile(archive, native(addon));
  if (!("unpacked" in entry) || !entry.unpacked)
    return [`${addon} is packed: nothing can load it`];
  const unpacked = `${archive}.unpacked`;
  const file = path.join(unpacked, native(addon));
  const wrong = globSync("**/*", { cwd: unpacked, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => path.join(each.parentPath, each.name))
    .filter((each) => each !== file)
    .map((each) => `${path.relative(unpacked, each)} is unpacked for nothing`);
  if (!existsSync(file)) return [...wrong, `${addon} is missing`];
  const here = `${process.platform}-${process.arch}.node`;
  if (path.basename(file) === here) wrong.push(...loadAddon(file));
  return wrong;
}

function loadAddon(file: string): string[] {
  try {
    const database = new Database(":memory:", { nativeBinding: file });
    database.prepare("SELECT sqlite_version()").get();
    database.close();
    return [];
  } catch (error) {
    return [`the addon does not load: ${String(error)}`];
  }
}

function findProgram(folder: string): string | undefined {
  return ["dossier", "Dossier.exe"]
    .map((name) => path.join(folder, name))
    .find((file) => existsSync(file));
}

async function checkFuses(program: string): Promise<string[]> {
  const wire = await getCurrentFuseWire(program);
  if (wire.version !== FuseVersion.V1)
    return [`the fuses are of version ${String(wire.version)}`];
  const known = Object.entries(FUSES) as [
    keyof typeof FuseV1Options,
    boolean,
  ][];
  const wrong = known
    .filter(
      ([name, on]) =>
        wire[FuseV1Options[name]] !==
        (on ? FuseState.ENABLE : FuseState.DISABLE),
    )
    .map(([name, on]) => `fuse ${name} is not ${on ? "on" : "off"}`);
  const count = Object.keys(wire).length - 1;
  if (count !== known.length)
    wrong.push(`${count} fuses, and ${known.length} are known here`);
  return wrong;
}

if (import.meta.main) {
  const folder = process.argv[2];
  if (folder === undefined) {
    process.stderr.write("usage: verify-package.ts FOLDER\n");
    process.exit(2);
  }
  const { wrong, files, isStub } = await verifyPackage(path.resolve(folder));
  for (const each of wrong) console.log(`wrong: ${each}`);
  console.log(`${files} files, ${wrong.length} wrong`);
  if (isStub) console.log("Packed around a stub: this is not for anybody.");
  process.exitCode = wrong.length === 0 ? 0 : 1;
}
