import { describe, expect, it } from "vitest";

import { describeCompany } from "../../../electron/engine/audit/company.ts";
import { describeOrganisations } from "../../../electron/engine/audit/describe-organisations.ts";
import { searchRecords } from "../../../electron/engine/search/search-records.ts";
import { listCompanies } from "../../../electron/engine/vault/companies.ts";
import { listRecords } from "../../../electron/engine/vault/records.ts";
import { sql } from "../../../electron/engine/vault/sql.ts";
import type { CompanyQuery } from "../../../shared/contract/commands.ts";
import { draft, joinDrafts } from "../../helpers/join-drafts.ts";
import {
  openTestVault,
  type TestVault,
} from "../../helpers/open-test-vault.ts";

const event = (
  test: TestVault,
  organisation: string,
  text: string,
  at: number,
) =>
  test.addRecord({
    category: "off_platform",
    flow: "received",
    mechanisms: ["sent_events"],
    organisation,
    text,
    occurredAt: at,
  });

function filled(): TestVault {
  const test = openTestVault();
  for (const at of [5, 6, 7]) event(test, "Velora", "PURCHASE", at * 1e11);
  event(test, "velora.com", "DONATE", 8e11);
  test.addTie("Velora", "list_upload");
  event(test, "Éclair Mode", "PAGE_VIEW", 9e11);
  test.addTie("Tovari", "chat");
  test.addTie("LiveRamp", "list_upload");
  test.addTie("102938475610293", "list_upload");
  test.addOrganisationSignal("Tovari", "health");
  describeOrganisations(test.vault);
  return test;
}

const namesOf = (test: TestVault, query: CompanyQuery): string[] =>
  listCompanies(test.vault, query).companies.map(({ name }) => name);

describe("the list of companies", () => {
  it.each<[CompanyQuery, string[]]>([
    [{}, ["Velora", "Éclair Mode", "102938475610293", "LiveRamp", "Tovari"]],
    [{ sort: "records", limit: 2 }, ["Velora", "Éclair Mode"]],
    [
      { sort: "name" },
      ["102938475610293", "Éclair Mode", "LiveRamp", "Tovari", "Velora"],
    ],
    [{ sort: "last", limit: 2 }, ["Éclair Mode", "Velora"]],
    [{ sort: "first", limit: 2 }, ["Velora", "Éclair Mode"]],
    [{ query: "ECLAIR" }, ["Éclair Mode"]],
    [{ query: " ", limit: 1 }, ["Velora"]],
    [{ query: "%" }, []],
    [
      { mechanism: "list_upload", sort: "name" },
      ["102938475610293", "LiveRamp", "Velora"],
    ],
    [{ only: "known" }, ["Tovari"]],
    [{ only: "unknown", mechanism: "sent_events" }, ["Velora", "Éclair Mode"]],
    [{ only: "broker" }, ["LiveRamp"]],
    [{ only: "unreadable" }, ["102938475610293"]],
    [{ only: "revealing" }, ["Tovari"]],
  ])("for %j", (query, names) => {
    expect(namesOf(filled(), query)).toEqual(names);
  });

  it("counts all that the filters leave, whatever the page", () => {
    const test = filled();
    const page = listCompanies(test.vault, {
      mechanism: "list_upload",
      limit: 1,
    });
    expect(page).toMatchObject({ total: 3, next: "1" });
    const all: string[] = [];
    for (let cursor: string | undefined = "0"; cursor !== undefined;) {
      const part = listCompanies(test.vault, { cursor, limit: 2 });
      all.push(...part.companies.map(({ id }) => id));
      expect(part.total).toBe(5);
      cursor = part.next ?? undefined;
    }
    expect(new Set(all).size).toBe(5);
  });

  it("shows the same company once, with all its names, ways and events", () => {
    const [velora] = listCompanies(filled().vault, {}).companies;
    expect(velora).toEqual({
      id: velora!.id,
      name: "Velora",
      names: ["Velora", "velora.com"],
      domain: "velora.com",
      mechanisms: [
        { id: "sent_events", records: 4, firstAt: 5e11, lastAt: 8e11 },
        { id: "list_upload", records: 0, firstAt: null, lastAt: null },
      ],
      events: { PURCHASE: 3, DONATE: 1 },
      records: 4,
      firstAt: 5e11,
      lastAt: 8e11,
      known: false,
      broker: false,
      readable: true,
      signals: [],
    });
  });

  it("says what a name could reveal, and by which word", () => {
    const test = filled();
    expect(
      listCompanies(test.vault, { only: "revealing" }).companies[0]?.signals,
    ).toEqual([{ trait: "health", term: "health" }]);
  });
});

describe("one company", () => {
  it("has its events with their time, rare but telling ones first", () => {
    const test = filled();
    const { id } = listCompanies(test.vault, {}).companies[0]!;
    expect(describeCompany(test.vault, id).eventTypes).toEqual([
      {
        type: "DONATE",
        records: 1,
        firstAt: 8e11,
        lastAt: 8e11,
        sensitivity: 4,
      },
      {
        type: "PURCHASE",
        records: 3,
        firstAt: 5e11,
        lastAt: 7e11,
        sensitivity: 3,
      },
    ]);
  });

  it("has the facts of a broker, and none otherwise", () => {
    const test = filled();
    const [broker] = listCompanies(test.vault, { only: "broker" }).companies;
    expect(describeCompany(test.vault, broker!.id).brokers[0]?.name).toBe(
      "LiveRamp",
    );
    const [other] = listCompanies(test.vault, {}).companies;
    expect(describeCompany(test.vault, other!.id)).toMatchObject({
      brokers: [],
      directory: [],
      namedIn: [],
    });
  });

  it("is not there under an id that nobody has", () => {
    expect(() => describeCompany(filled().vault, "nobody")).toThrow(
      "vault.unknown-company",
    );
  });
});

describe("records of one company", () => {
  it("are exactly those that its numbers count", () => {
    const test = filled();
    for (const company of listCompanies(test.vault, {}).companies) {
      const organisation = company.id;
      const count = (more: object): number[] => [
        searchRecords(test.vault, { query: "", organisation, ...more }).total,
        listRecords(test.vault, { organisation, ...more }).records.length,
      ];
      expect(count({})).toEqual([company.records, company.records]);
      for (const { id, records } of company.mechanisms)
        expect(count({ mechanism: id })).toEqual([records, records]);
      for (const [type, records] of Object.entries(company.events))
        expect(count({ event: type })).toEqual([records, records]);
    }
  });

  it("can be searched, and narrowed like all others", () => {
    const test = filled();
    const { id } = listCompanies(test.vault, {}).companies[0]!;
    const total = (query: string, more = {}): number =>
      searchRecords(test.vault, { query, organisation: id, ...more }).total;
    expect(total("purchase")).toBe(3);
    expect(total("page")).toBe(0);
    expect(total("", { category: "messages" })).toBe(0);
    expect(total("", { category: "off_platform", after: "1992-01-01" })).toBe(
      2,
    );
    expect(() => total("", { organisation: "nobody" })).toThrow(
      "vault.unknown-company",
    );
  });

  it.each([
    { query: "", category: "off_platform" as const },
    { query: "", flow: "received" as const },
    { query: "", event: "PURCHASE" },
  ])("are found by the company's index: %j", (query) => {
    const test = filled();
    const { id } = listCompanies(test.vault, {}).companies[0]!;
    const plans: string[] = [];
    searchRecords(
      {
        ...test.vault,
        all: (asked) => {
          plans.push(
            ...test.vault
              .all<{ detail: string }>({
                text: `EXPLAIN QUERY PLAN ${asked.text}`,
                values: asked.values,
              })
              .map(({ detail }) => detail),
          );
          return test.vault.all(asked);
        },
        get: (asked) => test.vault.get(asked),
        close: () => undefined,
      },
      { ...query, organisation: id },
    );
    expect(plans.join("\n")).toMatch(
      /records_by_organisation \(organisation_id=\?/,
    );
  });
});

it("finds records of earlier imports by names that a company gets later, and damages no index", () => {
  const { vault } = openTestVault();
  const named = (organisation: string, at: number) =>
    draft({
      category: "off_platform",
      organisation,
      text: "PURCHASE",
      occurredAt: at,
      identity: [organisation, at],
    });
  joinDrafts(vault, "one", [[named("Velora", 1e12)]]);
  joinDrafts(vault, "two", [
    [named("shop.velora.com", 2e12), named("Velora", 3e12)],
  ]);
  const total = (query: string): number =>
    searchRecords(vault, { query }).total;
  expect([total("velora"), total("shop.velora.com")]).toEqual([3, 3]);
  expect(listCompanies(vault, { query: "VELORA.c" })).toMatchObject({
    total: 1,
    companies: [{ name: "Velora" }],
  });
  vault.execute(
    "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)",
  );
  expect(vault.get(sql`SELECT count(*) AS n FROM organisations`)).toEqual({
    n: 1,
  });
});

it("holds a hostile list of names: thousands of subdomains, names like keys of objects", () => {
  const { vault } = openTestVault();
  const names = [
    ...Array.from({ length: 3000 }, (_, index) => `s${index}.velora.com`),
    "__proto__",
    "constructor",
    "a\nb",
    "\u202eevil",
    "x".repeat(10_000),
  ];
  joinDrafts(vault, "one", [
    names.map((organisation, index) =>
      draft({
        category: "advertisers",
        organisation,
        mechanisms: ["list_upload"],
        identity: [index],
      }),
    ),
  ]);
  const { companies, total } = listCompanies(vault, {});
  expect(total).toBe(6);
  expect(companies.map(({ name }) => name)).toContain("__proto__");
  expect(companies.find(({ name }) => name === "s0.velora.com")).toMatchObject({
    records: 3000,
  });
  const [row] = vault.all<{ length: number }>(
    sql`SELECT max(length(words)) AS length FROM organisations WHERE name LIKE 's0%'`,
  );
  expect(row!.length).toBeLessThan(1200);
});
