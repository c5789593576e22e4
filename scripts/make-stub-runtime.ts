/*
 * Makes a folder that electron-builder takes for Electron's runtime, so that packing can be checked where the runtime
 * cannot be had. Nothing packed around it is for anybody: its program says so and ends with 86.
 *
 *   node scripts/node24.mjs scripts/make-stub-runtime.ts FOLDER
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/** What the program of the stub says; a package with it inside is none. */
export const STUB_WORDS = "stub, not an Electron runtime";

/** Where the fuses begin in every Electron's program (@electron/fuses). */
const SENTINEL = "dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX";
/** Version 1, nine fuses, each as Electron ships it: what packing does not set would show. */
const FUSES = "\u0001\u0009101100011";

const DATA_FILES = [
  "LICENSE",
  "LICENSES.chromium.html",
  "chrome_100_percent.pak",
  "chrome_200_percent.pak",
  "icudtl.dat",
  "libffmpeg.so",
  "libvk_swiftshader.so",
  "libvulkan.so.1",
  "locales/de.pak",
  "locales/en-US.pak",
  "locales/fr.pak",
  "resources.pak",
  "snapshot_blob.bin",
  "v8_context_snapshot.bin",
  "version",
  "vk_swiftshader_icd.json",
];
const PROGRAMS = ["electron", "chrome-sandbox", "chrome_crashpad_handler"];

/** Writes the stub into a new folder. */
export function makeStubRuntime(folder: string): void {
  mkdirSync(path.join(folder, "locales"), { recursive: true });
  mkdirSync(path.join(folder, "resources"));
  for (const file of DATA_FILES)
    writeFileSync(path.join(folder, file), `${STUB_WORDS}\n`, { flag: "wx" });
  for (const file of PROGRAMS)
    writeFileSync(
      path.join(folder, file),
      `#!/bin/sh\necho "${STUB_WORDS}" >&2\nexit 86\n${SENTINEL}${FUSES}\n`,
      { flag: "wx", mode: 0o755 },
    );
}

if (import.meta.main) {
  const folder = process.argv[2];
  if (folder === undefined) {
    process.stderr.write("usage: make-stub-runtime.ts FOLDER\n");
    process.exit(2);
  }
  makeStubRuntime(folder);
}
