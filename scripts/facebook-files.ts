/** Writes docs/facebook-files.md: every file of a Facebook download that is known, in plain words. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { entryName } from "../electron/engine/importers/entry-name.ts";
import {
  files,
  type FacebookMapping,
} from "../electron/engine/importers/facebook/files.ts";
import { CATEGORIES } from "../shared/domain/category.ts";
import { locales } from "../shared/i18n/locales/index.ts";

const { en, fr } = locales;

/** Names are compared without their apostrophes; people read `you've`. */
const APOSTROPHE = /(you)_(re|ve)(?=_)|(people|profile)_(s)(?=_)/g;

function pathOf(suffix: string): string {
  const path = suffix.replace(APOSTROPHE, (_, ...found: string[]) => {
    const [before, after] = found.filter((part) => part !== undefined);
    return `${before}'${after}`;
  });
  if (entryName(path) !== suffix)
    throw new Error(`${path} is not the name ${suffix}`);
  return `\`${path.replaceAll("|", "\\|")}\``;
}

function rowOf(mapping: FacebookMapping): string {
  const { id, entries, category, flow } = mapping;
  const cells = [
    `${en.file[id]}<br>${fr.file[id]}`,
    entries.map(pathOf).join("<br>"),
    `\`${category}\``,
    `\`${flow}\``,
    // One row reads a file and its page.
    "JSON, HTML",
  ];
  return `| ${cells.join(" | ")} |`;
}

/** The whole page. */
export function renderKnownFiles(): string {
  return [
    "# Files of a Facebook download",
    "",
    "Written by `node scripts/node24.mjs scripts/facebook-files.ts`; do not edit.",
    "",
    `${files.length} kinds of files are known. A path is the end of a file's name, oldest first; \`#\` is any number, \`*\` any`,
    "name. What a file's category means is told in [counting.md](counting.md); the flow says how it came there. What stands",
    "in no row is read all the same: its text can be searched, and it is counted as `other`.",
    "",
    "Each is read as JSON and as a page: the row of its mapping names the fields, and pages are turned back into what the",
    "JSON file holds. Pages of few kinds were seen (docs/counting.md); the others are read by how all pages are built.",
    "",
    ...CATEGORIES.flatMap((category) => sectionOf(category)),
  ].join("\n");
}

function sectionOf(category: (typeof CATEGORIES)[number]): string[] {
  const held = files.filter((mapping) => mapping.category === category);
  if (held.length === 0) return [];
  return [
    `## ${en.category[category]} · ${fr.category[category]}`,
    "",
    "| what it is | files | category | flow | read |",
    "| --- | --- | --- | --- | --- |",
    ...held.map(rowOf),
    "",
  ];
}

if (import.meta.main)
  writeFileSync(
    join(import.meta.dirname, "../docs/facebook-files.md"),
    renderKnownFiles(),
  );
