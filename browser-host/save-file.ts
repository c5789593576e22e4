import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";

import type { ErrorCode } from "../shared/contract/errors.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Names that Windows keeps for devices. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Longer names are refused by some file systems; the ending and a number still have to fit. */
const NAME_CHARACTERS = 120;

/** `DOSSIER_SAVE_DIR`, else the person's Downloads folder. */
export function saveFolder(
  environment: Environment,
  platform: NodeJS.Platform,
): string {
  const named = environment["DOSSIER_SAVE_DIR"];
  if (named !== undefined && named !== "") return path.resolve(named);
  return (
    (platform === "linux" ? xdgDownloads(environment) : undefined) ??
    path.join(homedir(), "Downloads")
  );
}

/** The folder has a name of its own in each language; the desktop keeps it in this file. */
function xdgDownloads(environment: Environment): string | undefined {
  const settings = environment["XDG_CONFIG_HOME"] ?? `${homedir()}/.config`;
  try {
    const text = readFileSync(path.join(settings, "user-dirs.dirs"), "utf8");
    const named = /^XDG_DOWNLOAD_DIR="(.+)"$/m.exec(text)?.[1];
    const folder = named?.replace(/^\$HOME(?=\/|$)/, homedir());
    return folder !== undefined && path.isAbsolute(folder) ? folder : undefined;
  } catch {
    return undefined;
  }
}

/** Why a file was not saved, as a code of the contract. */
export class SaveError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, cause: unknown) {
    super(code, { cause });
    this.name = "SaveError";
    this.code = code;
  }
}

/**
 * Saves under a name like the one suggested, never over another file; gives the name it has now.
 *
 * @throws SaveError
 */
export function saveFile(
  folder: string,
  suggested: string,
  content: string | Buffer,
): string {
  const { name, ext } = path.parse(safeName(suggested));
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new SaveError("input.out-no-permission", cause);
  }
  for (let copy = 1; ; copy += 1) {
    const tried = copy === 1 ? `${name}${ext}` : `${name} (${copy})${ext}`;
    const file = path.join(folder, tried);
    try {
      writeFileSync(file, content, { flag: "wx", mode: 0o600 });
      return tried;
    } catch (cause) {
      const { code } = cause as NodeJS.ErrnoException;
      if (code === "EEXIST") continue;
      if (code !== "ENOSPC")
        throw new SaveError("input.out-no-permission", cause);
      // Half a file is none.
      rmSync(file, { force: true });
      throw new SaveError("disk.full", cause);
    }
  }
}

/** A name and nothing but a name: no folder, no device, nothing hidden, on any system. */
function safeName(suggested: string): string {
  const plain = suggested
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, "")
    .replace(/[/\\:*?"<>|]/g, "-")
    .replace(/^[\s.-]+|[\s.]+$/g, "");
  const { name, ext } = path.parse(plain);
  const kept = Array.from(name).slice(0, NAME_CHARACTERS).join("").trimEnd();
  if (kept === "") return `dossier${ext}`;
  return `${DEVICES.test(kept) ? `dossier-${kept}` : kept}${ext.slice(0, 10)}`;
}
