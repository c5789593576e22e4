import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

import { afterAll, describe, expect, it } from "vitest";

import { describeCompany } from "../../electron/engine/audit/company.ts";
import { Cancelled } from "../../electron/engine/import-meter.ts";
import { readDirectory } from "../../electron/engine/read-directory.ts";
import { listCompanies } from "../../electron/engine/vault/companies.ts";
import {
  forgetDirectory,
  getDirectory,
} from "../../electron/engine/vault/directory.ts";
import { eraseAll } from "../../electron/engine/vault/erase.ts";
import { openTestVault, type TestVault } from "../helpers/open-test-vault.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";
import { findBytes } from "../helpers/vault-tools.ts";

const folder = temporaryFolder();
afterAll(() => folder.remove());

const record = (slug: string, more: object = {}): object => ({
  slug,
  "relevant-countries": ["all"],
  name: "Velora Mode GmbH",
  address: "Example Street 1\n12345 Example\nGermany",
  sources: ["https://velora.com/privacy"],
  quality: "verified",
  ...more,
});

let made = 0;
/** A directory in a folder; texts are written as they are. */
function directory(
  files: Record<string, object | string | Buffer>,
  name = "data",
): string {
  made += 1;
  const root = path.join(folder.path, String(made), name);
  for (const [file, content] of Object.entries(files)) {
    const target = path.join(root, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(
      target,
      typeof content === "string" || Buffer.isBuffer(content)
        ? content
        : JSON.stringify(content),
    );
  }
  return root;
}

const read = (test: TestVault, at: string, isCancelled = () => false) =>
  readDirectory({ vault: test.vault, path: at, now: () => 42, isCancelled });

function matchesOf(test: TestVault, name: string): [string, string][] {
  const { id } = listCompanies(test.vault, {}).companies.find(({ names }) =>
    names.includes(name),
  )!;
  return describeCompany(test.vault, id).directory.map(({ slug, by }) => [
    slug,
    by,
  ]);
}

describe("reading a directory", () => {
  it("takes every record, and names and counts those it cannot use", async () => {
    const test = openTestVault();
    const at = directory(
      {
        "companies/velora.json": record("velora"),
        "companies/tovari.json": record("tovari", { name: "Tovari" }),
        "companies/no-name.json": record("no-name", { name: undefined }),
        "companies/odd.json": record("odd", { quality: "guessed" }),
        "companies/long.json": record("long", { address: "x".repeat(3000) }),
        "companies/again.json": record("velora"),
        "companies/broken.json": "{",
        "companies/list.json": "[]",
        "companies/huge.json": JSON.stringify(
          record("huge", { padding: "x".repeat(300_000) }),
        ),
        "companies/latin.json": Buffer.from('{"slug": "\xe9"}', "latin1"),
        "supervisory-authorities/xx.json": record("xx"),
        "schema.json": "{}",
        "README.md": "no record",
      },
      "data-2026-07-21",
    );
    const source = await read(test, at);
    expect(source).toEqual({
      name: "data-2026-07-21",
      readAt: 42,
      dated: "2026-07-21",
      companies: 2,
      skipped: 8,
      skippedPaths: [
        "companies/broken.json",
        "companies/huge.json",
        "companies/latin.json",
        "companies/list.json",
        "companies/long.json",
        "companies/no-name.json",
        "companies/odd.json",
        "companies/velora.json",
      ],
    });
    expect(getDirectory(test.vault)).toEqual(source);
  });

  it("takes the folder of records itself", async () => {
    const test = openTestVault();
    const at = directory({ "velora.json": record("velora") }, "companies");
    expect(await read(test, at)).toMatchObject({
      companies: 1,
      skipped: 0,
      dated: null,
    });
  });

  it("puts a newer one in the place of the older one", async () => {
    const test = openTestVault();
    test.addTie("Velora Mode", "list_upload");
    test.addTie("Tovari", "list_upload");
    await read(test, directory({ "companies/velora.json": record("velora") }));
    await read(
      test,
      directory({
        "companies/tovari.json": record("tovari", { name: "Tovari" }),
      }),
    );
    expect(getDirectory(test.vault)?.companies).toBe(1);
    expect(matchesOf(test, "Velora Mode")).toEqual([]);
    expect(matchesOf(test, "Tovari")).toEqual([["tovari", "name"]]);
  });

  it.each<[string, () => string, string]>([
    [
      "no record",
      () => directory({ "companies/x.json": "{}" }),
      "directory.not-recognised",
    ],
    [
      "other files",
      () => directory({ "notes.md": "x" }),
      "directory.not-recognised",
    ],
    ["nothing", () => path.join(folder.path, "nowhere"), "archive.not-found"],
  ])("refuses %s, and leaves what was there", async (_, at, code) => {
    const test = openTestVault();
    await read(test, directory({ "companies/velora.json": record("velora") }));
    await expect(read(test, at())).rejects.toMatchObject({ code });
    expect(getDirectory(test.vault)?.companies).toBe(1);
  });

  it("leaves what was there when it is cancelled", async () => {
    const test = openTestVault();
    const at = directory({ "companies/velora.json": record("velora") });
    await expect(read(test, at, () => true)).rejects.toBeInstanceOf(Cancelled);
    expect(getDirectory(test.vault)).toBeUndefined();
  });

  it("forgets it, and with everything else", async () => {
    const test = openTestVault();
    const at = directory({
      "companies/q.json": record("q", { comments: ["qxdirectorymarkwort"] }),
    });
    await read(test, at);
    expect(forgetDirectory(test.vault)).toBe(true);
    expect(forgetDirectory(test.vault)).toBe(false);
    expect(getDirectory(test.vault)).toBeUndefined();
    await read(test, at);
    eraseAll(test.vault);
    expect(getDirectory(test.vault)).toBeUndefined();
    expect(findBytes(path.dirname(test.file), ["qxdirectorymarkwort"])).toEqual(
      [],
    );
  });
});

describe("whose address it is", () => {
  it.each<[string, Record<string, object>, [string, string][]]>([
    ["Velora Mode", { a: record("a") }, [["a", "name"]]],
    [
      "velora.com",
      { a: record("a", { web: "https://www.velora.com/de" }) },
      [["a", "domain"]],
    ],
    [
      "shop.velora.com",
      { a: record("a", { web: "https://velora.com" }) },
      [["a", "domain"]],
    ],
    [
      "velora.com",
      { a: record("a", { email: "privacy@mail.velora.com" }) },
      [["a", "email"]],
    ],
    [
      "velora.com",
      {
        a: record("a", { web: "https://velora.com" }),
        b: record("b", { email: "dpo@velora.com", name: "Group" }),
      },
      [["a", "domain"]],
    ],
    ["gmail.com", { a: record("a", { email: "velora@gmail.com" }) }, []],
    [
      "Tovari",
      { a: record("a", { runs: ["Tovari", "Nemo"] }) },
      [["a", "runs"]],
    ],
    [
      "Velora Mode",
      {
        b: record("b"),
        a: record("a", { name: "Velora Mode SARL" }),
        c: record("c", { name: "Velora" }),
      },
      [
        ["a", "name"],
        ["b", "name"],
      ],
    ],
    ["Velora", { a: record("a") }, []],
    [
      "velora.github.io",
      { a: record("a", { web: "https://tovari.github.io" }) },
      [],
    ],
    [
      "Velora Mode",
      { a: record("a", { web: "no address", email: "none" }) },
      [["a", "name"]],
    ],
  ])("%s, with %j", async (name, records, matches) => {
    const test = openTestVault();
    test.addTie(name, "list_upload");
    await read(
      test,
      directory(
        Object.fromEntries(
          Object.entries(records).map(([slug, each]) => [
            `companies/${slug}.json`,
            each,
          ]),
        ),
      ),
    );
    expect(matchesOf(test, name)).toEqual(matches);
  });

  it("comes with everything that a letter needs", async () => {
    const test = openTestVault();
    test.addTie("Velora Mode", "list_upload");
    await read(
      test,
      directory({
        "companies/a.json": record("a", {
          email: "privacy@velora.com",
          webform: "https://velora.com/form",
          "required-elements": [
            { desc: "Customer number", type: "input", optional: true },
          ],
          "request-language": "de",
          "needs-id-document": true,
          "suggested-transport-medium": "email",
          comments: ["\u202eText <b>of somebody</b> else"],
        }),
      }),
    );
    const { id } = listCompanies(test.vault, {}).companies[0]!;
    expect(describeCompany(test.vault, id).directory).toEqual([
      {
        slug: "a",
        by: "name",
        name: "Velora Mode GmbH",
        address: "Example Street 1\n12345 Example\nGermany",
        email: "privacy@velora.com",
        phone: null,
        fax: null,
        webform: "https://velora.com/form",
        web: null,
        countries: ["all"],
        runs: [],
        elements: [
          { description: "Customer number", type: "input", optional: true },
        ],
        language: "de",
        needsId: true,
        transport: "email",
        sources: ["https://velora.com/privacy"],
        quality: "verified",
        comments: ["\u202eText <b>of somebody</b> else"],
      },
    ]);
  });
});
