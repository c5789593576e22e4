import { statSync } from "node:fs";

/** Whether nobody but its owner may read a file; Windows keeps that elsewhere, in the folder's rights. */
export function isPrivate(file: string): boolean {
  return (
    process.platform === "win32" || (statSync(file).mode & 0o777) === 0o600
  );
}
