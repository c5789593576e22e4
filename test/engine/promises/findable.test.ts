import path from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { writeSample } from "../../../electron/engine/sample/write-sample.ts";
import { searchRecords } from "../../../electron/engine/search/search-records.ts";
import { searchableExtra } from "../../../electron/engine/vault/searchable-extra.ts";
import type { WritableVault } from "../../../electron/engine/vault/access.ts";
import { openForWriting } from "../../../electron/engine/vault/open-vault.ts";
import { CATEGORIES, type Category } from "../../../shared/domain/category.ts";
import type { FullRecord } from "../../../shared/contract/commands.ts";
import { temporaryFolder } from "../../helpers/temporary-folder.ts";
import { allRecords, importInto } from "../../helpers/vault-tools.ts";

/* Whatever was read is found by its words: in every category, in every field that has any. */

const FIXTURES = path.resolve(import.meta.dirname, "../../fixtures/facebook");

const folder = temporaryFolder();
let vault: WritableVault;
let records: FullRecord[];

beforeAll(async () => {
  const file = path.join(folder.path, "vault.db");
  const sample = await writeSample({
    out: path.join(folder.path, "sample"),
    size: "small",
    seed: 6,
  });
  await importInto(file, sample.archives[0]!.paths);
  for (const tree of [
    "2022-json",
    "2023-json",
    "2024-json",
    "2025-json",
    "2026-json",
  ])
    await importInto(file, [path.join(FIXTURES, tree)]);
  vault = openForWriting({ file });
  records = allRecords(vault);
});
afterAll(() => {
  vault.close();
  folder.remove();
});

const FIELDS: Readonly<
  Record<string, (record: FullRecord) => string | null | undefined>
> = {
  text: ({ text }) => text,
  title: ({ title }) => title,
  person: ({ person }) => person,
  organisation: ({ organisation }) => organisation,
  conversation: ({ conversation }) => conversation?.title,
  extra: ({ extra }) => searchableExtra(JSON.stringify(extra)),
};

/** A letter, a figure or a picture: what can be looked for. */
const SEARCHABLE = /[\p{L}\p{N}\p{So}]/u;

function longestWord(text: string): string | undefined {
  return text
    .split(/\s+/)
    .filter((word) => SEARCHABLE.test(word))
    .sort((a, b) => b.length - a.length)[0];
}

// No archive of the mapped layouts lists calls outside conversations.
const NOT_IN_FIXTURES: readonly Category[] = ["calls"];

it("the archives of this test have records of every category", () => {
  const held = new Set(records.map(({ category }) => category));
  expect(CATEGORIES.filter((category) => !held.has(category))).toEqual(
    NOT_IN_FIXTURES,
  );
});

describe.each(CATEGORIES)("of %s", (category) => {
  it.each(Object.keys(FIELDS))("the words of %s are found", (field) => {
    const lost: string[] = [];
    let looked = 0;
    for (const record of records) {
      if (record.category !== category || looked === 25) continue;
      const word = longestWord(FIELDS[field]!(record) ?? "");
      if (word === undefined) continue;
      looked += 1;
      const { hits, total } = searchRecords(vault, {
        query: `"${word.replaceAll('"', " ")}"`,
        category,
        limit: 500,
      });
      if (total < 500 && !hits.some(({ id }) => id === record.id))
        lost.push(`${word} of ${record.entry} ${record.locator}`);
    }
    expect(lost).toEqual([]);
  });
});
