import { describe, expect, it } from "vitest";

import {
  accountFor,
  addSigns,
  type AccountSigns,
} from "../../../electron/engine/vault/accounts.ts";
import type { WritableVault } from "../../../electron/engine/vault/access.ts";
import {
  exclusiveOr,
  identityHash,
} from "../../../electron/engine/vault/identity.ts";
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
): ReturnType<typeof accountFor> & { archive: number } {
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

describe("an archive that does not name its owner", () => {
  const oneOf = (...candidates: string[]): AccountSigns => ({
    realm: "meta",
    names: [],
    handles: [],
    candidates,
  });

  it("belongs to the one account known by a candidate's name, in either order", () => {
    for (const order of [
      [person(["Ada Oak"], ["ada"]), oneOf("Bo Birch", "ADA  Oak")],
      [oneOf("Bo Birch", "Ada Oak"), person(["Ada Oak"], ["ada"])],
    ]) {
      const test = openTestVault();
      const [first, second] = order.map((signs) => seen(test, signs));
      expect(second!.id).toBe(first!.id);
      expect(second!.key).toBe("meta:ada");
    }
  });

  it("belongs to nobody's account where two could be meant", () => {
    const test = openTestVault();
    const ada = seen(test, person(["Ada Oak"], ["ada"]));
    const bo = seen(test, person(["Bo Birch"], ["bo"]));
    const { id } = seen(test, oneOf("Ada Oak", "Bo Birch"));
    expect([ada.id, bo.id]).not.toContain(id);
  });

  it("meets another one of the same person", () => {
    const test = openTestVault();
    const first = seen(test, oneOf("Ada Oak", "Bo Birch"));
    expect(seen(test, oneOf("Ada Oak"))).toMatchObject({
      id: first.id,
      isOpen: true,
    });
    expect(seen(test, oneOf("Cleo Fir")).id).not.toBe(first.id);
  });

  it("is not taken over by a second person once it is known whose it is", () => {
    const test = openTestVault();
    const first = seen(test, oneOf("Ada Oak", "Bo Birch"));
    expect(seen(test, person(["Ada Oak"], ["ada"])).id).toBe(first.id);
    expect(seen(test, person(["Bo Birch"], ["bo"])).id).not.toBe(first.id);
  });

  it("gets its records the identities that they would have had", () => {
    const test = openTestVault();
    const before = seen(test, oneOf("Ada Oak"));
    const identity = (key: string): Buffer =>
      Buffer.concat([
        Buffer.from([1, 2, 3, 4]),
        exclusiveOr(identityHash("a message"), identityHash(key)),
      ]);
    test.addRecord({ category: "messages" });
    test.vault.run(sql`
      UPDATE records SET account_id = ${before.id}, identity = ${identity(before.key)}`);
    const { key } = seen(test, person(["Ada Oak"], ["ada"]));
    expect(
      test.vault.get<{ identity: Buffer }>(sql`SELECT identity FROM records`)
        ?.identity,
    ).toEqual(identity(key));
  });
});

it("forgets what only an erased archive showed", () => {
  const test = openTestVault();
  const first = seen(test, person(["Ada Oak"], ["old@example.org", "ada"]));
  seen(test, person(["Ada Oak"], ["ada"]));
  test.vault.run(sql`DELETE FROM archives WHERE id = ${first.archive}`);
  expect(signsIn(test.vault)).toEqual(["meta:handle:ada", "meta:name:ada oak"]);
});
