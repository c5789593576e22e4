import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A folder of the test's own, removed by it. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), "dossier-test-"));
  return {
    path: folder,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
