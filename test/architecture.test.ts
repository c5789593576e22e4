import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listProjectFiles, root } from "./architecture/project-files.ts";
import { listBreaches } from "./architecture/rules.ts";

// A walk that finds next to nothing would pass everything. Raise it as the program grows.
const FEWEST_SOURCES = 60;

const sources = listProjectFiles().filter((file) =>
  /\.[cm]?[jt]sx?$/.test(file),
);

describe("the import table and the promise of no network hold", () => {
  it("finds the sources", () => {
    expect(sources.length).toBeGreaterThanOrEqual(FEWEST_SOURCES);
    expect(sources).toContain("shared/domain/record.ts");
    expect(sources).toContain("electron/engine/archive/archive.ts");
  });

  it.each(sources)("%s", (file) => {
    expect(listBreaches(file, readFileSync(join(root, file), "utf8"))).toEqual(
      [],
    );
  });
});
