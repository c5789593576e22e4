/** Writes THIRD-PARTY-LICENSES.md from package-lock.json and the texts in node_modules. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

export interface Package {
  /** Where it lies, from the project's root. */
  folder: string;
  /** Its own name, not the alias under which it is installed. */
  name: string;
  version: string;
  licence: string;
  /** Part of what a person gets; the others build, check and run it from its sources. */
  shipped: boolean;
}

interface LockedPackage {
  name?: string;
  version: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  devOptional?: boolean;
}

// What a package carries inside without a package of its own: read from its sources by hand.
const carried: Readonly<Record<string, string>> = {
  "better-sqlite3-multiple-ciphers":
    "carries SQLite (public domain) and SQLite3 Multiple Ciphers (MIT, Copyright (c) 2006-2026 Ulrich Telle; " +
    "its further authors are named in deps/sqlite3/sqlite3.c)",
  "libphonenumber-js":
    "carries the figures of Google's libphonenumber (Apache-2.0, Copyright (C) The Libphonenumber Authors)",
};

export function listPackages(): Package[] {
  const lock = JSON.parse(
    readFileSync(join(root, "package-lock.json"), "utf8"),
  ) as {
    packages: Record<string, LockedPackage>;
  };
  return Object.entries(lock.packages)
    .filter(([folder]) => folder !== "")
    .map(([folder, locked]) => ({
      folder,
      name:
        locked.name ?? folder.slice(folder.lastIndexOf("node_modules/") + 13),
      version: locked.version,
      licence: locked.license ?? "none",
      shipped: !(locked.dev || locked.optional || locked.devOptional),
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** The line by which a test finds a shipped package in the written file. */
export function licenceRow({ name, version, licence }: Package): string {
  return `| ${name} | ${version} | ${licence} |`;
}

function readText({ folder, name }: Package): string {
  const files = readdirSync(join(root, folder)).filter((each) =>
    /^licen[cs]e(\.\w+)?$/i.test(each),
  );
  // Of alternatives in files of their own, the one that is taken.
  const file = files.find((each) => /\.mit$/i.test(each)) ?? files[0];
  if (file === undefined)
    throw new Error(
      `${name} has no licence file: read its sources and add its text here`,
    );
  return readFileSync(join(root, folder, file), "utf8");
}

const isCopyright = (line: string): boolean =>
  /^\s*copyright\b.*(?:\(c\)|©|\d{4})/i.test(line);

/** The shipped packages' texts; those that differ in their copyright lines only are given once. */
function renderTexts(packages: readonly Package[]): string[] {
  const texts = new Map<string, { text: string; holders: string[] }>();
  for (const each of packages) {
    const lines = readText(each).trim().split(/\r?\n/);
    const text = lines
      .filter((line) => !isCopyright(line))
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim();
    const same = text
      .toLowerCase()
      .replace(/^\W*(?:the )?mit license\W*(?:mit|expat)?\W*/, "")
      .replace(/\W+/g, " ")
      .trim();
    const group = texts.get(same) ?? { text, holders: [] };
    const holders = lines
      .filter(isCopyright)
      .map((line) => line.trim())
      .join("; ");
    const inside = carried[each.name];
    group.holders.push(
      `- ${each.name}: ${holders}${inside === undefined ? "" : `; ${inside}`}`,
    );
    texts.set(same, group);
  }
  return [...texts.values()].flatMap(({ text, holders }) => [
    ...holders,
    "",
    "```text",
    text,
    "```",
    "",
  ]);
}

function render(packages: readonly Package[]): string {
  const shipped = packages.filter((each) => each.shipped);
  const others = Map.groupBy(
    packages.filter((each) => !each.shipped),
    (each) => each.licence,
  );
  return [
    "# Third-party licences",
    "",
    "Written by `node scripts/node24.mjs scripts/licences.ts`; do not edit.",
    "",
    "## Part of the program",
    "",
    "| package | version | licence |",
    "| --- | --- | --- |",
    ...shipped.map(licenceRow),
    "",
    "## Their copyright lines and texts",
    "",
    ...renderTexts(shipped),
    "## Used to build, check and run it from its sources",
    "",
    ...[...others]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .flatMap(([licence, group]) => [
        `**${licence}**: ${group.map(({ name, version }) => `${name} ${version}`).join(", ")}`,
        "",
      ]),
  ].join("\n");
}

if (import.meta.main)
  writeFileSync(join(root, "THIRD-PARTY-LICENSES.md"), render(listPackages()));
