import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { BulkInsert } from "../../../electron/engine/vault/bulk-insert.ts";
import {
  bitsOf,
  categories,
  Codes,
  mechanisms,
  toBits,
} from "../../../electron/engine/vault/codes.ts";
import {
  identityOfPublicId,
  publicIdOf,
} from "../../../electron/engine/vault/public-id.ts";
import { searchableExtra } from "../../../electron/engine/vault/searchable-extra.ts";
import { join, sql } from "../../../electron/engine/vault/sql.ts";
import { CATEGORIES } from "../../../shared/domain/category.ts";
import { MECHANISMS } from "../../../shared/domain/mechanism.ts";
import { openTestVault } from "../../helpers/open-test-vault.ts";

describe("sql", () => {
  it("binds every value and keeps every piece of SQL", () => {
    const evil = "x'; DROP TABLE records; --";
    const condition = sql`name = ${evil}`;
    const query = sql`SELECT a FROM b WHERE ${condition} AND c = ${3} AND d IS ${null}`;
    expect(query).toEqual({
      text: "SELECT a FROM b WHERE name = ? AND c = ? AND d IS ?",
      values: [evil, 3, null],
    });
  });

  it("joins pieces with their values in order", () => {
    expect(join([sql`a = ${1}`, sql`b = ${2}`], " AND ")).toEqual({
      text: "a = ? AND b = ?",
      values: [1, 2],
    });
    expect(join([], " AND ")).toEqual({ text: "", values: [] });
  });

  it("takes a Buffer for a value, not for SQL", () => {
    const bytes = Buffer.from("x");
    expect(sql`${bytes}`).toEqual({ text: "?", values: [bytes] });
  });

  it("no text that is bound changes what is asked", () => {
    const { vault } = openTestVault();
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const whole = text.toWellFormed();
        expect(
          vault.get<{ text: string }>(sql`SELECT ${whole} AS text`)?.text,
        ).toBe(whole);
      }),
      { numRuns: 200 },
    );
  });
});

describe("codes", () => {
  it("are positions in lists that only grow at their end", () => {
    expect(CATEGORIES.map((id) => categories.toCode(id))).toEqual(
      CATEGORIES.map((_, index) => index),
    );
    for (const id of CATEGORIES)
      expect(categories.fromCode(categories.toCode(id))).toBe(id);
  });

  it("refuse what is not in the list", () => {
    const codes = new Codes(["a", "b"]);
    expect(() => codes.toCode("c" as "a")).toThrow("outside its list");
    expect(() => codes.fromCode(2)).toThrow("outside its list");
    expect(() => codes.fromCode(-1)).toThrow("outside its list");
  });

  it("hold any set of mechanisms in one number", () => {
    expect(MECHANISMS.length).toBeLessThan(31);
    fc.assert(
      fc.property(fc.subarray([...MECHANISMS]), (some) => {
        expect(
          bitsOf(toBits(some)).map((bit) => mechanisms.fromCode(bit)),
        ).toEqual(some);
      }),
    );
  });
});

describe("BulkInsert", () => {
  it.each([0, 1, 9, 10, 11, 25, 100])(
    "writes %i rows, each once and in order",
    (count) => {
      const { vault } = openTestVault();
      vault.execute("CREATE TABLE t (a INTEGER, b TEXT)");
      const rows = new BulkInsert(vault, "t", ["a", "b"]);
      for (let index = 0; index < count; index += 1)
        rows.add(index, index % 3 === 0 ? null : `row ${index}`);
      rows.flush();
      rows.flush();
      expect(vault.all(sql`SELECT a, b FROM t ORDER BY rowid`)).toEqual(
        Array.from({ length: count }, (_, index) => ({
          a: index,
          b: index % 3 === 0 ? null : `row ${index}`,
        })),
      );
    },
  );

  it("passes over rows that are there already, when asked to", () => {
    const { vault } = openTestVault();
    vault.execute("CREATE TABLE t (a INTEGER PRIMARY KEY)");
    const rows = new BulkInsert(vault, "t", ["a"], "OR IGNORE");
    for (let index = 0; index < 40; index += 1) rows.add(index % 7);
    rows.flush();
    expect(vault.get(sql`SELECT count(*) AS n FROM t`)).toEqual({ n: 7 });
    const strict = new BulkInsert(vault, "t", ["a"]);
    strict.add(3);
    expect(() => strict.flush()).toThrow("UNIQUE");
  });
});

describe("public ids", () => {
  it("give the identity back, and nothing for what is none", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
        const identity = Buffer.from(bytes);
        const id = publicIdOf(identity);
        expect(id).toMatch(/^[\w-]{22}$/);
        expect(identityOfPublicId(id)?.equals(identity)).toBe(true);
      }),
    );
    for (const none of ["", "x", "no id at all", "A".repeat(23)])
      expect(identityOfPublicId(none)).toBeUndefined();
  });
});

describe("searchableExtra", () => {
  it("has values and the names that are words, not what programs call fields", () => {
    expect(
      searchableExtra(
        JSON.stringify({
          ip_address: "192.0.2.7",
          "photos.0.uri": "a.jpg",
          "Ads about meta": "yes",
          count: 3,
          active: true,
          "title (2)": "other",
        }),
      ).split("\n"),
    ).toEqual(["192.0.2.7", "a.jpg", "Ads about meta", "yes", "3", "other"]);
  });

  it("is empty for what is no object", () => {
    for (const none of ["null", "3", '"x"', "[]", "{}"])
      expect(searchableExtra(none)).toBe("");
  });
});
