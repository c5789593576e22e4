import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

import { expect } from "vitest";

import { listCoverage } from "../../../../electron/engine/vault/coverage.ts";
import type { FullRecord } from "../../../../shared/contract/commands.ts";
import { temporaryFolder } from "../../../helpers/temporary-folder.ts";
import {
  allRecords,
  importInto,
  withVault,
} from "../../../helpers/vault-tools.ts";
import { writeZipBytes, type EntryBytes } from "../../../helpers/zip-bytes.ts";

/* Imports files that a test made up, packed in a zip or lying in a folder. */

const folder = temporaryFolder();
export const removeFiles = (): void => folder.remove();
let made = 0;

/** The path of a vault that does not exist yet. */
export function newVault(): string {
  return path.join(folder.path, `${(made += 1)}.db`);
}

/** As phones write a card. */
export const ZOE = [
  "BEGIN:VCARD",
  "VERSION:3.0",
  "N:Étoile;Zoé;;;",
  "FN:Zoé Étoile",
  "ORG:Oak & Sons;",
  "item1.TEL;waid=447700900123:+44 7700 900123",
  "TEL;type=WORK:+33 1 99 00 12 34",
  "EMAIL;type=INTERNET:zoe@example.org",
  "BDAY:1980-02-03",
  "PHOTO;BASE64:/9j/4AAQSkZJRg==",
  "END:VCARD",
  "",
].join("\r\n");

export type Files = Readonly<Record<string, string | Partial<EntryBytes>>>;

export function asZip(name: string, files: Files): string {
  const at = path.join(folder.path, `z${(made += 1)}`);
  mkdirSync(at);
  return writeZipBytes(
    path.join(at, name),
    Object.entries(files).map(([file, data]) => ({
      name: file,
      method: 8,
      ...(typeof data === "string" ? { data } : data),
    })),
  );
}

export function asFolder(name: string, files: Files): string {
  const root = path.join(folder.path, `f${(made += 1)}`, name);
  for (const [file, data] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(
      path.join(root, file),
      typeof data === "string" ? data : (data.data ?? ""),
    );
  }
  return root;
}

/** What came of an import. */
export interface Told {
  archives: Awaited<ReturnType<typeof importInto>>["archives"];
  /** Status of each entry by its path, with the mapping of those that were read. */
  ledger: Record<string, string>;
  /** Issues of each entry that has any. */
  issues: Record<string, string[]>;
  records: FullRecord[];
  file: string;
}

export async function imported(...given: string[]): Promise<Told> {
  const file = newVault();
  const { archives, failed } = await importInto(file, given);
  expect(failed).toEqual([]);
  return withVault(file, (vault) => {
    const { entries } = listCoverage(vault, {});
    const records = allRecords(vault).toReversed();
    return {
      archives,
      ledger: Object.fromEntries(
        entries.map((each) => [
          each.path,
          [each.status, each.reason ?? each.mapping]
            .filter((word) => word !== null)
            .join(" "),
        ]),
      ),
      issues: Object.fromEntries(
        entries.flatMap(({ path: at, issues }) =>
          issues.length > 0 ? [[at, issues.map(({ code }) => code)]] : [],
        ),
      ),
      records,
      file,
    };
  });
}
