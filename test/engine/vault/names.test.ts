import { expect, it } from "vitest";

import { Names } from "../../../electron/engine/vault/names.ts";
import { organisationKey } from "../../../electron/engine/vault/organisation-key.ts";
import { sql } from "../../../electron/engine/vault/sql.ts";
import {
  openTestVault,
  type TestVault,
} from "../../helpers/open-test-vault.ts";

function namesIn(test: TestVault, own: string[] = ["Sam Example"]): Names {
  return new Names(test.vault, 1, own);
}

it("gives one number a name, now and at the next import", () => {
  const test = openTestVault();
  const names = namesIn(test);
  const [person, organisation, conversation] = [
    names.person("Ada Oak"),
    names.organisation("Example Shop"),
    names.conversation("Ada and Bo"),
  ];
  for (const again of [names, namesIn(test)]) {
    expect(again.person("Ada Oak")).toBe(person);
    expect(again.organisation("Example Shop")).toBe(organisation);
    expect(again.conversation("Ada and Bo")).toBe(conversation);
  }
  expect(names.person("Bo Birch")).not.toBe(person);
});

it("keeps people and conversations of two accounts apart, and organisations together", () => {
  const test = openTestVault();
  test.vault.run(sql`INSERT INTO accounts (id, key) VALUES (2, 'test:other')`);
  const [one, other] = [1, 2].map(
    (account) => new Names(test.vault, account, []),
  );
  expect(one!.person("Ada Oak")).not.toBe(other!.person("Ada Oak"));
  expect(one!.conversation("Chat")).not.toBe(other!.conversation("Chat"));
  expect(one!.organisation("Shop")).toBe(other!.organisation("Shop"));
});

it("knows who is the owner", () => {
  const test = openTestVault();
  const names = namesIn(test, ["Sam Example", "Sam Before"]);
  for (const name of ["Sam Example", "Ada Oak", "Sam Before"])
    names.person(name);
  expect(
    test.vault.all(sql`SELECT name FROM persons WHERE own = 1 ORDER BY name`),
  ).toEqual([{ name: "Sam Before" }, { name: "Sam Example" }]);
});

it("compares organisations without case, width, spaces and www, and keeps every spelling", () => {
  const test = openTestVault();
  const names = namesIn(test);
  const spellings = [
    "Shop.example.com",
    "www.shop.example.com",
    "SHOP.EXAMPLE.COM",
    "ｓｈｏｐ.example.com",
  ];
  expect(new Set(spellings.map((name) => names.organisation(name))).size).toBe(
    1,
  );
  expect(
    test.vault
      .all<{ name: string }>(sql`SELECT name FROM organisation_names`)
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(spellings.toSorted());
  expect(test.vault.get(sql`SELECT name FROM organisations`)).toEqual({
    name: spellings[0],
  });
  expect(organisationKey("  Ex  ample ")).toBe("ex ample");
});

it("takes a title composed in either way for one conversation", () => {
  const names = namesIn(openTestVault());
  expect(names.conversation("Caf\u00e9 ")).toBe(
    names.conversation("Cafe\u0301"),
  );
});

it("remembers who took part in which archive's conversation, each once", () => {
  const test = openTestVault();
  const names = namesIn(test);
  const [one, other] = [test.addArchive(), test.addArchive()];
  const chat = names.conversation("Chat");
  for (const archive of [one, one, other])
    names.addConversationPeople(archive, chat, [
      "Ada Oak",
      "Bo Birch",
      "Ada Oak",
    ]);
  const count = (): unknown =>
    test.vault.get(sql`SELECT count(*) AS n FROM conversation_people`);
  expect(count()).toEqual({ n: 4 });
  test.vault.run(sql`DELETE FROM archives WHERE id = ${one}`);
  expect(count()).toEqual({ n: 2 });
});

it("stays right beyond the names it keeps ready", () => {
  const test = openTestVault();
  test.vault.transaction(() => {
    const names = namesIn(test);
    const first = names.person("person 0");
    for (let index = 0; index < 50_100; index += 1)
      names.person(`person ${index}`);
    expect(names.person("person 0")).toBe(first);
  });
  expect(test.vault.get(sql`SELECT count(*) AS n FROM persons`)).toEqual({
    n: 50_100,
  });
});
