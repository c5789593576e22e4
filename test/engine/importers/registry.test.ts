import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PROVIDERS } from "../../../shared/domain/archive.ts";
import { importers } from "../../../electron/engine/importers/registry.ts";
import { recognise } from "../../../electron/engine/importers/recognise.ts";
import { madeUpPart } from "./made-up-part.ts";

const FIXTURES = join(import.meta.dirname, "../../fixtures");

it("has one importer for each provider", () => {
  expect(importers.map(({ id }) => id).sort()).toEqual([...PROVIDERS].sort());
});

it("has a fixture folder for each provider that is mapped", () => {
  const mapped = importers.filter((importer) => importer.mapped);
  expect(readdirSync(FIXTURES)).toEqual(
    expect.arrayContaining(mapped.map(({ id }) => id)),
  );
});

describe("no importer", () => {
  const hostile = [
    "",
    "/",
    "../../etc/passwd",
    "__proto__/constructor.json",
    "a/".repeat(2000),
    "\u0000",
    "🎄".repeat(100),
    "messages/",
    "connections/friends/",
  ];

  it.each(importers.map((importer) => [importer.id, importer] as const))(
    "fails on any name: %s",
    (_, importer) => {
      for (const name of hostile) {
        const claim = importer.claims(name);
        expect(claim === undefined || name.startsWith(claim.root)).toBe(true);
        importer.setAside(name);
        importer.readerOf(name);
        expect(importer.repair("é")).toBe("é");
      }
    },
  );

  it.each(importers.map((importer) => [importer.id, importer] as const))(
    "finds an owner where there is none: %s",
    async (_, importer) => {
      expect(await importer.findOwner([], "")).toBeNull();
    },
  );
});

it("gives each entry of each part to exactly one archive", () => {
  const names = readdirSync(join(FIXTURES, "facebook"), {
    recursive: true,
    withFileTypes: true,
  })
    .filter((item) => item.isFile() && item.name !== "expected.json")
    .map((item) => join(item.parentPath, item.name).slice(FIXTURES.length + 1));
  const { archives } = recognise([madeUpPart("all", names)], importers);
  const given = archives.flatMap(({ pieces }) =>
    pieces.flatMap(({ entries }) => entries.map(({ entry }) => entry.path)),
  );
  expect(given.sort()).toEqual(names.sort());
});
