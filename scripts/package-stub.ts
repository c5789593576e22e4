/*
 * Packs the program around a stub of Electron's runtime and checks what came out: all of packaging but the runtime
 * itself, offline. The output is thrown away unless a folder for it is named.
 *
 *   node scripts/node24.mjs scripts/package-stub.ts [--keep FOLDER]
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";

import { build } from "./build.ts";
import { makeStubRuntime } from "./make-stub-runtime.ts";
import { verifyPackage } from "./verify-package.ts";

const root = path.join(import.meta.dirname, "..");

/** Packs what is built into `<folder>/linux-unpacked` or the like, whose path it gives. */
export async function packageStub(folder: string): Promise<string> {
  const runtime = path.join(folder, "stub-runtime");
  makeStubRuntime(runtime);
  const { code, output } = await run([
    path.join(root, "node_modules", "electron-builder", "cli.js"),
    "--linux",
    "dir",
    `--${process.arch}`,
    "--publish=never",
    `-c.electronDist=${runtime}`,
    `-c.directories.output=${folder}`,
  ]);
  if (code !== 0)
    throw new Error(`electron-builder ended with ${code}\n${output}`);
  const name = process.arch === "x64" ? "linux" : `linux-${process.arch}`;
  return path.join(folder, `${name}-unpacked`);
}

function run(args: readonly string[]): Promise<{
  code: number | null;
  output: string;
}> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output }));
  });
}

if (import.meta.main) {
  const { keep } = parseArgs({ options: { keep: { type: "string" } } }).values;
  const folder = keep ?? mkdtempSync(path.join(tmpdir(), "dossier-package-"));
  try {
    await build();
    const unpacked = await packageStub(path.resolve(folder));
    const { wrong, files } = await verifyPackage(unpacked);
    for (const each of wrong) console.log(`wrong: ${each}`);
    console.log(
      `${files} files packed around a stub (not for anybody), ${wrong.length} wrong`,
    );
    process.exitCode = wrong.length === 0 ? 0 : 1;
  } finally {
    if (keep === undefined) rmSync(folder, { recursive: true, force: true });
  }
}
