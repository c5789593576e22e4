import { expect, it } from "vitest";

import { insertIssue } from "../../../electron/engine/vault/archives.ts";
import { listCoverage } from "../../../electron/engine/vault/coverage.ts";
import type { EntryStatus } from "../../../shared/domain/archive.ts";
import { openTestVault } from "../../helpers/open-test-vault.ts";

const STATUSES: readonly EntryStatus[] = [
  "read",
  "failed",
  "read",
  "generic",
  "failed",
  "read",
];

it("lists the files that ended so, or those with issues, a page at a time; totals stay those of all", () => {
  const { vault, addArchive, addEntry } = openTestVault();
  const archives = [addArchive(), addArchive()];
  for (const archive of archives)
    for (const [at, status] of STATUSES.entries()) {
      const entry = addEntry({ archive, status, path: `${archive}-${at}` });
      if (at === 1 || at === 2)
        for (const locator of ["/0", "/1"])
          insertIssue(vault, entry, "record.no-time", locator);
    }

  const pathsOf = (query: Parameters<typeof listCoverage>[1]): string[] => {
    const paths: string[] = [];
    let cursor: string | undefined;
    do {
      const page = listCoverage(vault, { ...query, cursor, limit: 2 });
      expect(page.totals).toMatchObject(
        query.archive === undefined
          ? { total: 12, read: 6, generic: 2, failed: 4, issues: 8 }
          : { total: 6, read: 3, generic: 1, failed: 2, issues: 4 },
      );
      paths.push(...page.entries.map(({ path }) => path));
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    return paths;
  };
  const [first, second] = archives;
  const of = (archive: number | undefined, ...at: number[]): string[] =>
    at.map((each) => `${archive}-${each}`);
  expect(pathsOf({ status: "read" })).toEqual([
    ...of(first, 0, 2, 5),
    ...of(second, 0, 2, 5),
  ]);
  expect(pathsOf({ archive: "archive-2", status: "read" })).toEqual(
    of(second, 0, 2, 5),
  );
  // An entry with several issues stands there once.
  expect(pathsOf({ status: "issues" })).toEqual([
    ...of(first, 1, 2),
    ...of(second, 1, 2),
  ]);
  expect(pathsOf({ archive: "archive-1", status: "issues" })).toEqual(
    of(first, 1, 2),
  );
  expect(pathsOf({ status: "skipped" })).toEqual([]);
  expect(pathsOf({})).toHaveLength(12);
});
