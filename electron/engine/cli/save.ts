import { writeFileSync } from "node:fs";

import { CommandFailed } from "./context.ts";

/** Saving never overwrites. */
export function save(file: string, text: string): void {
  try {
    writeFileSync(file, text, { flag: "wx", mode: 0o600 });
  } catch (error) {
    const exists = (error as NodeJS.ErrnoException).code === "EEXIST";
    throw new CommandFailed({
      code: exists ? "input.out-exists" : "input.out-no-permission",
      params: {},
    });
  }
}
