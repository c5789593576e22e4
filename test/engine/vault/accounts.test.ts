import { expect, it } from "vitest";

import {
  accountFor,
  addSigns,
  type AccountSigns,
} from "../../../electron/engine/vault/accounts.ts";
import type { WritableVault } from "../../../electron/engine/vault/access.ts";
import { sql } from "../../../electron/engine/vault/sql.ts";
import {
  openTestVault,
  type TestVault,
} from "../../helpers/open-test-vault.ts";

function person(
  names: string[],
  handles: string[] = [],
  realm = "meta",
): AccountSigns {
  return { realm, names, handles };
}

/** The account of one more archive with these signs. */
function seen(
  test: TestVault,
  signs: AccountSigns,
): { id: number; key: string; archive: number } {
  const account = accountFor(test.vault, signs);
  const archive = test.addArchive();
  addSigns(test.vault, account.id, archive, signs);
  return { ...account, archive };
}

function signsIn(vault: WritableVault): string[] {
  return vault
    .all<{ sign: string }>(
      sql`SELECT DISTINCT sign FROM account_signs ORDER BY sign`,
    )
    .map(({ sign }) => sign);
}

it("knows a person again by a user name, an address, a name, a previous name", () => {
  const test = openTestVault();
  const first = seen(test, person(["Ada Oak"], ["ada.oak", "ada@example.org"]));
  for (const signs of [
    person(["Ada Oak"], ["ada.oak"]),
    person(["Ada Birch", "Ada Oak"], ["ada.birch"]),
    person(["Ada Birch"]),
    person(["Somebody Else"], ["ada.birch"]),
    person([], ["ada@example.org"]),
    person(["  ADA   oak "]),
  ])
    expect(seen(test, signs)).toMatchObject({ id: first.id, key: first.key });
});

it("tells two people apart, and services whose records are never the same", () => {
  const test = openTestVault();
  const ids = [
    person(["Ada Oak"], ["ada.oak"]),
    person(["Bo Birch"], ["bo.birch"]),
    person(["Ada Oak"], ["ada.oak"], "whatsapp"),
    person([], ["+12025550100"], "whatsapp"),
  ].map((signs) => seen(test, signs));
  expect(new Set(ids.map(({ id }) => id)).size).toBe(4);
  expect(new Set(ids.map(({ key }) => key)).size).toBe(4);
});

it("a user name decides against a name that somebody else has, too", () => {
  const test = openTestVault();
  const bo = seen(test, person(["Bo Birch"], ["bo"]));
  seen(test, person(["Ada Oak"], ["ada"]));
  expect(seen(test, person(["Ada Oak"], ["bo"])).id).toBe(bo.id);
});

it("gives the same key in another vault, whichever archive came first", () => {
  const archives = [
    person(["Ada Oak"], ["ada.oak", "ada@example.org"]),
    person(["Ada Oak", "Ada Birch"], ["ada.oak"]),
  ];
  const keys = [archives, archives.toReversed()].map((order) => {
    const test = openTestVault();
    return order.map((signs) => seen(test, signs).key);
  });
  expect(new Set(keys.flat()).size).toBe(1);
});

it("archives that name nobody share one account", () => {
  const test = openTestVault();
  const ids = [person([]), person([])].map((signs) => seen(test, signs).id);
  expect(ids[0]).toBe(ids[1]);
});

it("forgets what only an erased archive showed", () => {
  const test = openTestVault();
  const first = seen(test, person(["Ada Oak"], ["old@example.org", "ada"]));
  seen(test, person(["Ada Oak"], ["ada"]));
  test.vault.run(sql`DELETE FROM archives WHERE id = ${first.archive}`);
  expect(signsIn(test.vault)).toEqual(["meta:handle:ada", "meta:name:ada oak"]);
});
