import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { licenceRow, listPackages } from "../../scripts/licences.ts";
import { root } from "../architecture/project-files.ts";

const free = [
  "MIT",
  "ISC",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "0BSD",
  "CC0-1.0",
  "BlueOak-1.0.0",
];
// Tools may be under these: nothing of them is part of the program.
const freeForTools = [
  ...free,
  "MPL-2.0",
  "Python-2.0",
  "CC-BY-4.0",
  "Unlicense",
  "WTFPL",
];

/** Of alternatives one must be free, of what is joined all. */
function allows(allowed: readonly string[], licence: string): boolean {
  const plain = licence.replace(/^\(|\)$/g, "");
  if (plain.includes(" AND "))
    return plain.split(" AND ").every((each) => allows(allowed, each));
  // One package writes it small.
  return plain.split(/ OR /i).some((each) => allowed.includes(each));
}

const packages = listPackages();
const shipped = packages.filter((each) => each.shipped);

describe("the licences of others", () => {
  it("knows what is part of the program", () => {
    expect(shipped.map((each) => each.name)).toContain(
      "better-sqlite3-multiple-ciphers",
    );
    expect(shipped.map((each) => each.name)).not.toContain("vitest");
  });

  it("lets everything be given away", () => {
    const others = packages.filter(
      ({ licence, shipped: isShipped }) =>
        !allows(isShipped ? free : freeForTools, licence),
    );
    expect(others).toEqual([]);
  });

  it("lists exactly what is part of the program (else run scripts/licences.ts)", () => {
    const written = readFileSync(join(root, "THIRD-PARTY-LICENSES.md"), "utf8");
    expect(written.match(/^\| (?!package|---).*$/gm)).toEqual(
      shipped.map(licenceRow),
    );
    for (const { name } of shipped) expect(written).toContain(`\n- ${name}: `);
  });
});
