import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";

import {
  LANGUAGES,
  THEMES,
  type Settings,
} from "../../shared/contract/commands.ts";
import { findErrno } from "./archive/system-error.ts";
import { EngineError } from "./engine-error.ts";

/** Nothing we write is longer. */
const LONGEST = 1000;

/** What was chosen for the window; whatever the file holds or is, there are settings. */
export function readSettings(folder: string): Settings {
  const { language, theme } = read(folder);
  return {
    language: LANGUAGES.find((each) => each === language) ?? "system",
    theme: THEMES.find((each) => each === theme) ?? "system",
  };
}

/**
 * Changes what is given and keeps the rest. The file is the old one or the new one, never a part of one.
 *
 * @throws EngineError `vault.no-permission`, `disk.full`, or `input.out-exists` for a file of somebody else's
 */
export function changeSettings(
  folder: string,
  change: {
    language?: Settings["language"] | undefined;
    theme?: Settings["theme"] | undefined;
  },
): Settings {
  const now = readSettings(folder);
  const settings: Settings = {
    language: change.language ?? now.language,
    theme: change.theme ?? now.theme,
  };
  if (isForeign(folder)) throw new EngineError("input.out-exists");
  const file = fileIn(folder);
  const fresh = `${file}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // What a killed process of the same number left.
    rmSync(fresh, { force: true });
    writeFileSync(fresh, `${JSON.stringify(settings)}\n`, {
      flag: "wx",
      mode: 0o600,
    });
    renameSync(fresh, file);
  } catch (error) {
    const code = findErrno(error);
    if (code === undefined) throw error;
    removeQuietly(fresh);
    throw new EngineError(
      ["ENOSPC", "EDQUOT"].includes(code) ? "disk.full" : "vault.no-permission",
    );
  }
  return settings;
}

function fileIn(folder: string): string {
  return path.join(folder, "settings.json");
}

/** The names and values in the file; none when it is not there or cannot be read. */
function read(folder: string): Partial<Record<string, unknown>> {
  try {
    if (!isShortFile(fileIn(folder))) return {};
    const value: unknown = JSON.parse(readFileSync(fileIn(folder), "utf8"));
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** A vault may lie in a folder of the person's own, where something of this name may be another program's. */
function isForeign(folder: string): boolean {
  try {
    if (!isShortFile(fileIn(folder))) return true;
  } catch {
    // Nothing is there, or nothing can be seen: writing will tell.
    return false;
  }
  return Object.keys(read(folder)).some(
    (name) => name !== "language" && name !== "theme",
  );
}

function isShortFile(file: string): boolean {
  const stat = statSync(file);
  return stat.isFile() && stat.size <= LONGEST;
}

function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // In a folder that may only be read it was never made.
  }
}
