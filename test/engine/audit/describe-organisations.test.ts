import { describe, expect, it } from "vitest";

import { describeCompany } from "../../../electron/engine/audit/company.ts";
import { describeOrganisations } from "../../../electron/engine/audit/describe-organisations.ts";
import { listCompanies } from "../../../electron/engine/vault/companies.ts";
import { sql } from "../../../electron/engine/vault/sql.ts";
import {
  openTestVault,
  type TestRecord,
  type TestVault,
} from "../../helpers/open-test-vault.ts";

/** Whether an advertiser of that name is known by some records of the person. */
function isKnown(name: string, ...records: TestRecord[]): boolean | null {
  const test = openTestVault();
  test.addTie(name, "list_upload");
  for (const record of records) test.addRecord(record);
  describeOrganisations(test.vault);
  return companyIn(test, name).known;
}

function companyIn(test: TestVault, name: string) {
  return listCompanies(test.vault, {}).companies.find(({ names }) =>
    names.includes(name),
  )!;
}

const search = (text: string): TestRecord => ({ category: "search", text });
const message = (text: string): TestRecord => ({
  category: "messages",
  flow: "provided",
  own: true,
  text,
});
const received = (text: string): TestRecord => ({
  ...message(text),
  own: false,
});
const post = (text: string): TestRecord => ({
  category: "posts",
  flow: "provided",
  text,
});
const reaction = (title: string): TestRecord => ({
  category: "reactions",
  flow: "provided",
  title,
  text: "LIKE",
});

describe("do I know this company", () => {
  it.each([
    "app_access",
    "form_answered",
    "ad_clicked",
    "chat",
    "page",
  ] as const)("yes, by %s", (mechanism) => {
    const test = openTestVault();
    test.addTie("Velora", mechanism);
    test.addTie("Tovari", "list_upload");
    describeOrganisations(test.vault);
    expect(companyIn(test, "Velora").known).toBe(true);
    expect(companyIn(test, "Tovari").known).toBe(false);
  });

  it("is not answered before anybody looked", () => {
    const test = openTestVault();
    test.addTie("Velora", "chat");
    expect(companyIn(test, "Velora")).toMatchObject({
      known: null,
      broker: null,
    });
  });

  it.each<[string, TestRecord[]]>([
    ["velora.com", [message("look at https://www.velora.com/shoes")]],
    ["velora.com", [search("velora.com")]],
    ["shop.velora.com", [post("My order from VELORA.COM came.")]],
    ["Velora Chaussures", [message("I was at Velora Chaussures today")]],
    ["Velora Chaussures", [search("velora chaussures lyon")]],
    ["Vélora", [search("velora")]],
    ["VeloTransfer", [message("sent with VeloTransfer")]],
    ["Auto24", [post("Auto24 sold it")]],
    ["Velora", [reaction("Sam Example likes Velora's post.")]],
    ["Velora", [reaction("Sam Example aime la photo de Velora.")]],
  ])("yes: %j, %j", (name, records) => {
    expect(isKnown(name, ...records)).toBe(true);
  });

  it.each<[string, TestRecord[]]>([
    ["nothing of mine", []],
    ["Velora Chaussures", [received("I was at Velora Chaussures today")]],
    ["Velora Chaussures", [{ ...post("Velora Chaussures"), flow: "received" }]],
    ["velora.com", [received("see velora.com")]],
    ["velora.com", [message("write to ada@velora.com")]],
    ["velora.com", [message("see velora.com.example.org")]],
    ["velora.com", [message("see myvelora.com")]],
    ["Orange", [message("an orange and an apple")]],
    ["Orange", [message("Orange juice, please")]],
    ["Orange", [search("orange"), received("she ate an orange")]],
    ["Orange", [search("orange juice")]],
    ["Target", [message("we met our Target")]],
    ["Tovari", [search("tovari"), { category: "location", text: "Tovari" }]],
    [
      "Camille",
      [search("camille"), { category: "friends", person: "Camille Oak" }],
    ],
    ["Rose", [reaction("Sam Example likes Rose Martin's post.")]],
    ["Martin", [reaction("Sam Example likes Rose Martin's post.")]],
    ["Good Morning", [message("Good Morning"), received("good morning")]],
    ["Gap", [search("gap")]],
    ["AB", [message("AB")]],
    ["Velora", [message("velorama")]],
    ["102938475610293", [message("102938475610293")]],
  ])("no: %j, %j", (name, records) => {
    expect(isKnown(name, ...records)).toBe(false);
  });

  it("no, for what is all over the archives", () => {
    expect(
      isKnown(
        "Happy New Year",
        ...Array.from({ length: 200 }, () => message("Happy New Year")),
      ),
    ).toBe(false);
  });

  it("is looked at anew: what was erased does not count any more", () => {
    const test = openTestVault();
    test.addTie("velora.com", "list_upload");
    test.addRecord(message("see velora.com"));
    describeOrganisations(test.vault);
    expect(companyIn(test, "velora.com").known).toBe(true);
    test.vault.execute(
      "DELETE FROM records; INSERT INTO search (search) VALUES ('rebuild')",
    );
    describeOrganisations(test.vault);
    expect(companyIn(test, "velora.com").known).toBe(false);
  });

  it("names the records that say so, the newest first", () => {
    const test = openTestVault();
    test.addTie("velora.com", "list_upload");
    const one = test.addRecord({
      ...message("see velora.com"),
      occurredAt: 1e12,
    });
    const other = test.addRecord({ ...post("velora.com"), occurredAt: 2e12 });
    test.addRecord({ ...received("velora.com"), occurredAt: 3e12 });
    describeOrganisations(test.vault);
    const { id } = companyIn(test, "velora.com");
    expect(describeCompany(test.vault, id).namedIn).toEqual([other, one]);
  });
});

describe("what is told of organisations", () => {
  it("is the domain of any name, whether it can be read and whether it is a broker", () => {
    const test = openTestVault();
    for (const name of [
      "Velora",
      "blog.velora.com",
      "102938475610293",
      "LiveRamp",
      "Tovari",
    ])
      test.addTie(name, "list_upload");
    describeOrganisations(test.vault);
    expect(companyIn(test, "Velora")).toMatchObject({
      names: ["Velora", "blog.velora.com"],
      domain: "velora.com",
      readable: true,
      broker: false,
    });
    expect(companyIn(test, "102938475610293").readable).toBe(false);
    expect(companyIn(test, "LiveRamp").broker).toBe(true);
    expect(companyIn(test, "Tovari")).toMatchObject({
      domain: null,
      broker: false,
    });
  });

  it("is the same when told again, and writes nothing then", () => {
    const test = openTestVault();
    test.addTie("Velora", "chat");
    test.addTie("tovari.com", "list_upload");
    describeOrganisations(test.vault);
    const before = listCompanies(test.vault, {});
    const changes = () =>
      test.vault.get<{ n: number }>(sql`SELECT total_changes() AS n`)!.n;
    const written = changes();
    describeOrganisations(test.vault);
    expect(changes()).toBe(written);
    expect(listCompanies(test.vault, {})).toEqual(before);
  });
});
