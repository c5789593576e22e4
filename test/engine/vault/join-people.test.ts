import { beforeEach, describe, expect, it } from "vitest";

import { joinPeople } from "../../../electron/engine/vault/join-people.ts";
import {
  mergePeople,
  splitPerson,
} from "../../../electron/engine/vault/merge-people.ts";
import { getOverview } from "../../../electron/engine/vault/overview.ts";
import { listPeople } from "../../../electron/engine/vault/people.ts";
import { rekeyChoices } from "../../../electron/engine/vault/people-choices.ts";
import { getPersonPage } from "../../../electron/engine/vault/person-page.ts";
import { listRecords } from "../../../electron/engine/vault/records.ts";
import { sql } from "../../../electron/engine/vault/sql.ts";
import type { Person } from "../../../shared/contract/commands.ts";
import {
  openTestVault,
  type TestRecord,
  type TestVault,
} from "../../helpers/open-test-vault.ts";

/* Who is who: by numbers and addresses alone, never by names, and as the person says. */

let test: TestVault;
beforeEach(() => {
  test = openTestVault();
});

/** An entry of an address book. */
function contact(
  person: string,
  text?: string,
  more: Partial<TestRecord> = {},
) {
  return test.addRecord({
    category: "contacts",
    flow: "provided",
    concernsOthers: true,
    person,
    ...(text !== undefined && { text }),
    ...more,
  });
}

const whatsApp = (person: string, text?: string): string =>
  contact(person, text, { provider: "whatsapp" });

function people(): Person[] {
  joinPeople(test.vault);
  return listPeople(test.vault, { sort: "name" }).people;
}

/** The names of everybody, those of one person together. */
function joined(): string[][] {
  return people()
    .map(({ names }) => names)
    .sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
}

const idOf = (name: string): string => {
  const found = people().filter(({ names }) => names.includes(name));
  expect(found).toHaveLength(1);
  return found[0]!.id;
};

function merge(one: string, other: string, now = 1): string[] {
  return mergePeople(test.vault, [idOf(one), idOf(other)], now);
}

function split(name: string, now = 1): string[] {
  return splitPerson(test.vault, idOf(name), now);
}

describe("people are joined", () => {
  it("by a phone number in different spellings", () => {
    contact("Ada Oak", "+33 6 39 98 01 42");
    contact("Ada (work)", "0033639980142");
    whatsApp("+33639980142");
    expect(joined()).toEqual([["+33639980142", "Ada (work)", "Ada Oak"]]);
    expect(people()[0]).toMatchObject({
      phones: ["+33639980142"],
      providers: ["facebook", "whatsapp"],
      records: 3,
    });
  });

  it("by a number without a country, in the country most numbers of the account have", () => {
    contact("Bo Birch", "+33639980111");
    contact("Cy Cedar", "+33639980112");
    contact("Di Dogwood", "+12025550143");
    contact("Ada Oak", "06 39 98 01 42");
    contact("Ada", "+33639980142");
    expect(joined()).toContainEqual(["Ada", "Ada Oak"]);
  });

  it("in the country of the owner's own number before that of most", () => {
    contact("Bo Birch", "+33639980111");
    contact("Cy Cedar", "+33639980112");
    contact("Ada Oak", "(202) 555-0143");
    contact("Ada", "+12025550143");
    const own = test.addRecord({ category: "profile" });
    expect(joined()).not.toContainEqual(["Ada", "Ada Oak"]);
    test.addFound(own, { facts: { phone: "+12025550100" } });
    expect(joined()).toContainEqual(["Ada", "Ada Oak"]);
  });

  it("not by a number whose country nobody can tell: it stays digits", () => {
    contact("Ada Oak", "06 39 98 01 42");
    contact("Ada", "0639980142");
    contact("Bo Birch", "+33639980111");
    contact("Cy Cedar", "+12025550143");
    expect(joined()).toContainEqual(["Ada"]);
    expect(people().find(({ name }) => name === "Ada")?.phones).toEqual([
      "0639980142",
    ]);
  });

  it("by an e-mail address, whatever its case, also in a friend's contact info", () => {
    contact("Ada Oak", "+33639980142, Ada.Oak@Example.org");
    test.addRecord({
      category: "friends",
      person: "Ada O.",
      extra: { contact_info: "ada.oak@example.org" },
    });
    expect(joined()).toEqual([["Ada O.", "Ada Oak"]]);
    expect(people()[0]?.emails).toEqual(["ada.oak@example.org"]);
  });

  it("in chains", () => {
    contact("Ada Oak", "+33639980142");
    contact("Ada", "+33639980142, ada@example.org");
    contact("A. Oak", "ada@example.org, +33639980199");
    whatsApp("+33639980199");
    contact("Bo Birch", "+33639980100");
    expect(joined()).toEqual([
      ["+33639980199", "A. Oak", "Ada", "Ada Oak"],
      ["Bo Birch"],
    ]);
  });

  it("when a sender in a chat is but a number", () => {
    test.addRecord({
      category: "messages",
      provider: "whatsapp",
      person: "+33 6 39 98 01 42",
      conversation: "Walks",
      text: "hello",
    });
    contact("Ada Oak", "+33639980142");
    expect(people()).toMatchObject([
      { name: "Ada Oak", messages: 1, records: 2 },
    ]);
  });

  it("never by name, which is only proposed", () => {
    contact("Ada Oak", "+33639980142");
    whatsApp("+33639980199", "ÁDA  OAK");
    whatsApp("+33639980177", "Bo Birch");
    expect(joined()).toHaveLength(3);
    const page = getPersonPage(test.vault, idOf("Ada Oak"));
    expect(page.namesakes.map(({ names }) => names)).toEqual([
      ["+33639980199", "ÁDA  OAK"],
    ]);
  });

  it("never by an id that happens to be digits", () => {
    for (const name of ["Ada Oak", "Bo Birch"])
      contact(name, undefined, { extra: { fbid: "33639980142" } });
    expect(joined()).toEqual([["Ada Oak"], ["Bo Birch"]]);
  });

  it("never by a mark that more than five names share", () => {
    const six = ["Ada", "Bo", "Cy", "Di", "Ed", "Flo"];
    for (const name of six) contact(name, "+33639980142");
    expect(joined()).toEqual(six.map((name) => [name]));
  });

  it("by a mark that five share, and spellings of one name count once", () => {
    for (const name of ["Ada", "Bo", "Cy", "Di", "Ed", "ÉD"])
      contact(name, "+33639980142");
    expect(joined()).toHaveLength(1);
  });

  it("never by the line of a place that three share", () => {
    for (const name of ["Ada", "Bo", "Cy"]) contact(name, "+44 20 7946 0018");
    expect(joined()).toHaveLength(3);
  });

  it("never by an address or a number of an office", () => {
    contact("Ada", "info@example.org, +33 800 12 34 56, 112");
    contact("Bo", "info@example.org, +33 800 12 34 56, 112");
    expect(joined()).toHaveLength(2);
  });

  it("not into one by an endless chain", () => {
    for (let index = 0; index < 200; index += 1)
      contact(
        `Name ${index}`,
        `a${index}@example.org, a${index + 1}@example.org`,
      );
    const sizes = joined().map((names) => names.length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(50);
  });

  it("across accounts", () => {
    contact("Ada Oak", "+33639980142");
    test.vault.run(sql`INSERT INTO accounts (id, key) VALUES (2, 'test:bo')`);
    test.vault.run(sql`
      INSERT INTO persons (id, account_id, name, words) VALUES
        (900, 2, 'Ada Oak', 'Ada Oak'), (901, 2, '+33639980142', '')`);
    expect(joined()).toEqual([["+33639980142", "Ada Oak"], ["Ada Oak"]]);
  });
});

describe("the account's owner", () => {
  it("is nobody, and joins nobody", () => {
    contact("Sam Example", "+33639980142");
    contact("Ada Oak", "+33639980142");
    expect(joined()).toEqual([["Ada Oak"]]);
    expect(getOverview(test.vault).people).toBe(1);
  });

  it("leaves the list when it becomes known who they are", () => {
    contact("Ada Oak");
    expect(joined()).toHaveLength(1);
    test.vault.run(sql`UPDATE persons SET own = 1`);
    expect(joined()).toEqual([]);
  });
});

describe("what the person says", () => {
  beforeEach(() => {
    contact("Ada Oak", "+33639980142");
    whatsApp("+33639980142");
    contact("Ada O.", "ada@example.org");
    contact("Bo Birch", "+33639980111");
  });

  it("makes two one, and apart again", () => {
    const [made, ...others] = merge("Ada Oak", "Ada O.");
    expect(others).toEqual([]);
    expect(made).toBe(idOf("Ada O."));
    expect(joined()).toEqual([
      ["+33639980142", "Ada O.", "Ada Oak"],
      ["Bo Birch"],
    ]);
    expect(split("Ada Oak")).toHaveLength(3);
    expect(joined()).toEqual([
      ["+33639980142"],
      ["Ada O."],
      ["Ada Oak"],
      ["Bo Birch"],
    ]);
  });

  it("takes apart what a number joined, and keeps it so", () => {
    split("Ada Oak");
    contact("Ada at home", "+33639980142");
    expect(joined()).toEqual([
      ["+33639980142"],
      ["Ada O."],
      ["Ada Oak"],
      ["Ada at home"],
      ["Bo Birch"],
    ]);
  });

  it("can be taken back: who was split can be merged, and split once more", () => {
    const before = idOf("Ada Oak");
    split("Ada Oak", 1);
    merge("Ada Oak", "+33639980142", 2);
    expect(idOf("Ada Oak")).toBe(before);
    expect(joined()).toHaveLength(3);
    split("Ada Oak", 3);
    expect(joined()).toHaveLength(4);
  });

  it("keeps a split from being undone by a chain that comes later", () => {
    split("Ada Oak");
    contact("Ada", "+33639980142, new@example.org");
    contact("Ada Oak", "new@example.org");
    whatsApp("+33639980142", "x");
    const groups = joined();
    expect(groups).toContainEqual(["Ada", "Ada Oak"]);
    expect(groups).toContainEqual(["+33639980142", "x"]);
  });

  it("of one person twice changes nothing", () => {
    expect(merge("Bo Birch", "Bo Birch")).toEqual([idOf("Bo Birch")]);
    expect(split("Bo Birch")).toEqual([idOf("Bo Birch")]);
    expect(joined()).toHaveLength(3);
  });

  it("of nobody is refused, and changes nothing", () => {
    const id = idOf("Bo Birch");
    const nobody = { code: "vault.unknown-person" };
    const { vault } = test;
    for (const work of [
      () => mergePeople(vault, [id, "nobody"], 1),
      () => mergePeople(vault, ["nobody", "nobody"], 1),
      () => splitPerson(vault, "nobody", 1),
      () => getPersonPage(vault, "nobody"),
      () => listRecords(vault, { person: "nobody" }),
    ])
      expect(work).toThrow(expect.objectContaining(nobody));
    expect(vault.all(sql`SELECT 1 FROM people_choices`)).toEqual([]);
  });

  it("survives that the account gets another key", () => {
    split("Ada Oak");
    merge("Ada Oak", "Bo Birch");
    const before = joined();
    rekeyChoices(test.vault, 1, "test:sam", "test:other");
    test.vault.run(sql`UPDATE accounts SET key = 'test:other'`);
    expect(joined()).toEqual(before);
  });

  it("keeps no name in the vault", () => {
    merge("Ada Oak", "Bo Birch");
    const kept = JSON.stringify(
      test.vault.all(sql`SELECT a, b FROM people_choices`),
    );
    expect(kept).not.toMatch(/Ada|Oak|Birch|test:/);
  });
});

describe("joining", () => {
  it("twice changes nothing", () => {
    contact("Ada Oak", "+33639980142, ada@example.org");
    whatsApp("+33639980142", "Ada");
    const state = (): unknown[] =>
      ["people", "person_marks", "people_sums", "persons"].map((table) =>
        test.vault.all({ text: `SELECT * FROM ${table}`, values: [] }),
      );
    joinPeople(test.vault);
    const before = state();
    joinPeople(test.vault);
    expect(state()).toEqual(before);
  });

  it("takes hostile names as names", () => {
    const long = "A".repeat(10_000);
    const hostile = [
      "__proto__",
      "constructor",
      "\u202eKao adA\u202c",
      '"; DROP TABLE people; --',
      "new\nline",
      "\u0000",
      "%_%",
      long,
    ];
    for (const name of hostile) contact(name, "one@example.org, x");
    expect(joined()).toHaveLength(hostile.length);
    for (const name of hostile) {
      const page = getPersonPage(test.vault, idOf(name));
      expect(page.person.name).toBe(name);
      expect(page.namesakes).toEqual([]);
    }
  });

  it("keeps sums by service and category", () => {
    contact("Ada Oak", "+33639980142", { occurredAt: 5000 });
    test.addRecord({
      category: "messages",
      provider: "whatsapp",
      person: "+33639980142",
      localTime: "2024-01-02T03:04:05",
    });
    test.addRecord({
      category: "messages",
      provider: "whatsapp",
      person: "+33639980142",
    });
    people();
    expect(
      test.vault.all(sql`
        SELECT provider, category, records, first_at AS firstAt, last_at AS lastAt
        FROM people_sums ORDER BY provider, category`),
    ).toEqual([
      { provider: 0, category: 1, records: 1, firstAt: 5000, lastAt: 5000 },
      {
        provider: 3,
        category: 3,
        records: 2,
        firstAt: Date.UTC(2024, 0, 2, 3, 4, 5),
        lastAt: Date.UTC(2024, 0, 2, 3, 4, 5),
      },
    ]);
  });
});
