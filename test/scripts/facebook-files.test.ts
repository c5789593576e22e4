import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { files } from "../../electron/engine/importers/facebook/files.ts";
import { renderKnownFiles } from "../../scripts/facebook-files.ts";
import { locales } from "../../shared/i18n/locales/index.ts";
import { root } from "../architecture/project-files.ts";

it("docs/facebook-files.md is up to date (else run scripts/facebook-files.ts)", () => {
  expect(readFileSync(join(root, "docs/facebook-files.md"), "utf8")).toBe(
    renderKnownFiles(),
  );
});

it("says of every known file what it is, in both languages", () => {
  const page = renderKnownFiles();
  for (const { id } of files)
    for (const { file } of Object.values(locales))
      expect(page).toContain(file[id]);
  expect(page).toContain("`followers/who_you've_followed`");
});
