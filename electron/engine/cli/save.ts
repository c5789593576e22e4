import { closeSync, mkdirSync, openSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import type { ErrorCode } from "../../../shared/contract/errors.ts";
import { CommandFailed } from "./context.ts";

/** Saving never overwrites. */
export function save(file: string, text: string): void {
  const saved = new NewFile(file);
  try {
    saved.write(text);
    saved.finish();
  } catch (error) {
    // Half a file is none.
    saved.abandon();
    throw error;
  }
}

/** A file that was not there before, written a piece at a time; given up, it is gone again. */
export class NewFile {
  readonly #file: string;
  readonly #handle: number;
  #isOpen = true;

  constructor(file: string) {
    this.#file = file;
    this.#handle = saving(() => openSync(file, "wx", 0o600));
  }

  write(text: string): void {
    saving(() => writeFileSync(this.#handle, text));
  }

  finish(): void {
    if (this.#isOpen) closeSync(this.#handle);
    this.#isOpen = false;
  }

  abandon(): void {
    this.finish();
    rmSync(this.#file, { force: true });
  }
}

/** A folder that was not there before, with files of its own; given up, it is gone again. */
export class NewFolder {
  readonly #folder: string;
  readonly #files = new Map<string, NewFile>();

  constructor(folder: string) {
    this.#folder = folder;
    saving(() => mkdirSync(folder, { mode: 0o700 }));
  }

  write(name: string, text: string): void {
    let file = this.#files.get(name);
    if (file === undefined) {
      file = new NewFile(path.join(this.#folder, name));
      this.#files.set(name, file);
    }
    file.write(text);
  }

  finish(): void {
    for (const file of this.#files.values()) file.finish();
  }

  abandon(): void {
    this.finish();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

function saving<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") throw failed("input.out-exists");
    throw failed(code === "ENOSPC" ? "disk.full" : "input.out-no-permission");
  }
}

function failed(code: ErrorCode): CommandFailed {
  return new CommandFailed({ code, params: {} });
}
