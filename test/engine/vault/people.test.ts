import { beforeEach, describe, expect, it } from "vitest";

import { searchRecords } from "../../../electron/engine/search/search-records.ts";
import { joinPeople } from "../../../electron/engine/vault/join-people.ts";
import { listPeople } from "../../../electron/engine/vault/people.ts";
import { getPersonPage } from "../../../electron/engine/vault/person-page.ts";
import { listRecords } from "../../../electron/engine/vault/records.ts";
import { sql } from "../../../electron/engine/vault/sql.ts";
import type { PersonPage } from "../../../shared/contract/commands.ts";
import {
  openTestVault,
  type TestVault,
} from "../../helpers/open-test-vault.ts";

const day = (number: number): number => Date.UTC(2024, 0, number);

let test: TestVault;

/** Ada, whom two services know by a number; Bo, who only writes; Cy, whom somebody wrote down. */
beforeEach(() => {
  test = openTestVault();
  test.addRecord({
    category: "contacts",
    flow: "provided",
    person: "Ada Oak",
    text: "+33639980142, ada@example.org",
    occurredAt: day(1),
    mapping: "address_book",
  });
  test.addRecord({
    category: "friends",
    person: "Ada Oak",
    occurredAt: day(2),
    mapping: "friends",
  });
  test.addRecord({
    category: "contacts",
    provider: "whatsapp",
    person: "+33639980142",
    text: "Ada at work",
    mapping: "report_contacts",
  });
  const chat = (
    person: string,
    at: number,
    conversation: string,
    own = false,
  ): string =>
    test.addRecord({
      category: "messages",
      person,
      conversation,
      own,
      occurredAt: day(at),
      text: "hello",
    });
  chat("Ada Oak", 5, "Ada Oak");
  chat("Ada Oak", 6, "Ada Oak");
  chat("Sam Example", 7, "Ada Oak", true);
  chat("Ada Oak", 8, "Choir");
  chat("Bo Birch", 9, "Choir");
  chat("Sam Example", 10, "Choir", true);
  test.addRecord({
    category: "contacts",
    person: "Cy Cedar",
    text: "cy@example.org",
    mapping: "address_book",
  });
  joinPeople(test.vault);
});

const names = (query: Parameters<typeof listPeople>[1]): string[] =>
  listPeople(test.vault, query).people.map(({ name }) => name);

function pageOf(name: string): PersonPage {
  const [person] = listPeople(test.vault, { query: name }).people;
  return getPersonPage(test.vault, person!.id);
}

describe("the list of people", () => {
  it("has one row a person, and how to reach them", () => {
    const { people, total, next } = listPeople(test.vault, {});
    expect({ total, next }).toEqual({ total: 3, next: null });
    expect(people[0]).toEqual({
      id: people[0]?.id,
      name: "Ada Oak",
      names: ["+33639980142", "Ada Oak", "Ada at work"],
      providers: ["facebook", "whatsapp"],
      phones: ["+33639980142"],
      emails: ["ada@example.org"],
      messages: 3,
      records: 6,
      firstAt: day(1),
      lastAt: day(8),
    });
  });

  it("is sorted as asked", () => {
    expect(names({})).toEqual(["Ada Oak", "Bo Birch", "Cy Cedar"]);
    expect(names({ sort: "name" })).toEqual([
      "Ada Oak",
      "Bo Birch",
      "Cy Cedar",
    ]);
    expect(names({ sort: "last" })).toEqual([
      "Bo Birch",
      "Ada Oak",
      "Cy Cedar",
    ]);
    expect(names({ sort: "messages" })).toEqual([
      "Ada Oak",
      "Bo Birch",
      "Cy Cedar",
    ]);
  });

  it.each([
    ["ADA oak", ["Ada Oak"]],
    ["at wörk", ["Ada Oak"]],
    ["06 39 98 01 42", ["Ada Oak"]],
    ["+33 6 39 98", ["Ada Oak"]],
    ["@example.org", ["Ada Oak", "Cy Cedar"]],
    ["nobody", []],
    ["%", []],
    ["", ["Ada Oak", "Bo Birch", "Cy Cedar"]],
  ])("is narrowed to %j", (query, expected) => {
    expect(names({ query })).toEqual(expected);
    expect(listPeople(test.vault, { query }).total).toBe(expected.length);
  });

  it("is narrowed to a service", () => {
    expect(names({ provider: "whatsapp" })).toEqual(["Ada Oak"]);
    expect(names({ provider: "messenger" })).toEqual([]);
  });

  it("comes in pages that hold everybody once", () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = listPeople(test.vault, { limit: 1, cursor });
      expect(page.total).toBe(3);
      seen.push(...page.people.map(({ name }) => name));
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toEqual(["Ada Oak", "Bo Birch", "Cy Cedar"]);
  });
});

describe("a person's records", () => {
  it("are those that their number says, in lists and in searches", () => {
    const [{ id, records } = { id: "", records: 0 }] = listPeople(
      test.vault,
      {},
    ).people;
    expect(listRecords(test.vault, { person: id }).records).toHaveLength(
      records,
    );
    const found = searchRecords(test.vault, { query: "", person: id });
    expect(found.total).toBe(records);
    expect(
      searchRecords(test.vault, { query: "hello", person: id }).total,
    ).toBe(3);
    expect(
      listRecords(test.vault, {
        person: id,
        category: "messages",
        limit: 2,
      }).records.map(({ occurredAt }) => occurredAt),
    ).toEqual([day(8), day(6)]);
  });
});

describe("a person's page", () => {
  it("says for each service how it knows of them", () => {
    const { services, onlyContact } = pageOf("Ada");
    expect(onlyContact).toBe(false);
    expect(services).toEqual([
      {
        provider: "facebook",
        ways: [
          { id: "address_book", records: 1, firstAt: day(1), lastAt: day(1) },
          { id: "friend", records: 1, firstAt: day(2), lastAt: day(2) },
          { id: "chat", records: 2, firstAt: day(5), lastAt: day(7) },
          { id: "group", records: 1, firstAt: day(8), lastAt: day(10) },
        ],
        records: 5,
        messages: 3,
        ownMessages: 1,
        firstAt: day(1),
        lastAt: day(8),
        isUser: true,
      },
      {
        provider: "whatsapp",
        ways: [{ id: "phone_book", records: 1, firstAt: null, lastAt: null }],
        records: 1,
        messages: 0,
        ownMessages: 0,
        firstAt: null,
        lastAt: null,
        isUser: false,
      },
    ]);
  });

  it("says who gave a service nothing themselves", () => {
    expect(pageOf("Cy").onlyContact).toBe(true);
    expect(pageOf("Bo").onlyContact).toBe(false);
  });

  it("lists their conversations, the latest first", () => {
    expect(pageOf("Ada").conversations).toMatchObject([
      { title: "Choir", isAlone: false, messages: 1, ownMessages: null },
      { title: "Ada Oak", isAlone: true, messages: 2, ownMessages: 1 },
    ]);
  });

  it("knows a silent member of a conversation, also of one without messages", () => {
    test.vault.run(sql`
      INSERT INTO persons (id, account_id, name, words) VALUES (900, 1, 'Di Dogwood', '')`);
    test.vault.run(sql`
      INSERT INTO conversations (id, account_id, title, words) VALUES (900, 1, 'Silence', '')`);
    test.vault.run(sql`
      INSERT INTO conversation_people (conversation_id, person_id, archive_id)
      SELECT 900, 900, min(id) FROM archives`);
    joinPeople(test.vault);
    const { person, services, conversations } = pageOf("Di");
    expect(person).toMatchObject({ providers: ["facebook"], records: 0 });
    expect(services).toMatchObject([
      { provider: "facebook", ways: [{ id: "chat", records: 0 }] },
    ]);
    expect(conversations).toMatchObject([{ title: "Silence", messages: 0 }]);
  });

  it("proposes those of equal name, and no other", () => {
    test.addRecord({ category: "friends", person: "ada  OAK" });
    test.addRecord({ category: "friends", person: "Ada Oakley" });
    joinPeople(test.vault);
    expect(pageOf("+33639980142").namesakes.map(({ name }) => name)).toEqual([
      "ada  OAK",
    ]);
  });
});

describe("twenty thousand people", () => {
  it("are joined and paged quickly", () => {
    const { vault } = test;
    vault.run(sql`
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
      INSERT INTO persons (id, account_id, name, words) SELECT 10000 + i, 1, 'Person ' || (i * 7919 % 20000), '' FROM n`);
    vault.run(sql`
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
      INSERT INTO records (id, identity, provider, account_id, category, flow, concerns_others, person_id, text)
      SELECT i, randomblob(16), i % 4, 1, 1, 0, 1, 10000 + i, '+336' || (39980000 + i / 2) || ', p' || i || '@example.org' FROM n`);
    const joining = milliseconds(() => joinPeople(vault));
    expect(listPeople(vault, { query: "Person" }).total).toBe(10_001);
    const paging = (["name", "messages", "records", "last"] as const).map(
      (sort) =>
        milliseconds(() =>
          listPeople(vault, {
            sort,
            query: "person 1",
            cursor: "1000",
            limit: 100,
          }),
        ),
    );
    expect(joining).toBeLessThan(5000);
    expect(Math.max(...paging)).toBeLessThan(250);
  });
});

/** What this process used of a processor: how busy the computer is otherwise does not count. */
function milliseconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
