import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";

const PREFIX = "dossier-browser-";

/** A new, empty folder for the browser's profile that only its owner may read. Its name tells whose it is. */
export function makeProfile(): string {
  // mkdtemp makes it 0700.
  return mkdtempSync(path.join(tmpdir(), `${PREFIX}${process.pid}-`));
}

/** A browser that is ending goes on writing for a moment, and makes again what was removed. */
const REMOVALS = 40;
const PAUSE_MILLISECONDS = 50;

/** Removes a profile, also while the browser that wrote it is still ending. */
export async function removeProfile(folder: string): Promise<void> {
  let stayedAway = 0;
  for (let removal = 0; removal < REMOVALS && stayedAway < 3; removal += 1) {
    stayedAway = existsSync(folder) ? 0 : stayedAway + 1;
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Something was written into it meanwhile.
    }
    await setTimeout(PAUSE_MILLISECONDS);
  }
}

/** Removes the profiles of hosts that were killed: those whose process is gone. */
export async function removeStaleProfiles(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const owner = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1];
    if (owner === undefined || isAlive(Number(owner))) continue;
    const folder = path.join(tmpdir(), name);
    if (isOurs(folder)) await removeProfile(folder);
  }
}

function isAlive(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Other users have profiles of theirs in the same place. */
function isOurs(folder: string): boolean {
  try {
    return process.getuid === undefined
      ? true
      : lstatSync(folder).uid === process.getuid();
  } catch {
    return false;
  }
}
