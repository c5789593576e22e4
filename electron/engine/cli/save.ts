import { rmSync, writeFileSync } from "node:fs";

import type { ErrorCode } from "../../../shared/contract/errors.ts";
import { CommandFailed } from "./context.ts";

/** Saving never overwrites. */
export function save(file: string, text: string): void {
  try {
    writeFileSync(file, text, { flag: "wx", mode: 0o600 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") throw failed("input.out-exists");
    if (code !== "ENOSPC") throw failed("input.out-no-permission");
    // Half a file is none.
    rmSync(file, { force: true });
    throw failed("disk.full");
  }
}

function failed(code: ErrorCode): CommandFailed {
  return new CommandFailed({ code, params: {} });
}
