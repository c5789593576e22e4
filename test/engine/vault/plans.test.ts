import { beforeEach, expect, it } from "vitest";

import { searchRecords } from "../../../electron/engine/search/search-records.ts";
import type { ReadableVault } from "../../../electron/engine/vault/access.ts";
import { listCompanies } from "../../../electron/engine/vault/companies.ts";
import { listCoverage } from "../../../electron/engine/vault/coverage.ts";
import { getOverview } from "../../../electron/engine/vault/overview.ts";
import { joinPeople } from "../../../electron/engine/vault/join-people.ts";
import { listPeople } from "../../../electron/engine/vault/people.ts";
import { getPersonPage } from "../../../electron/engine/vault/person-page.ts";
import {
  getRecords,
  listRecords,
} from "../../../electron/engine/vault/records.ts";
import type { Sql } from "../../../electron/engine/vault/sql.ts";
import {
  openTestVault,
  type TestVault,
} from "../../helpers/open-test-vault.ts";

/* Queries of pages go through an index: none reads all records, provenances or entries to show a few. */

function filled(): { test: TestVault; archive: string; id: string } {
  const test = openTestVault();
  const archive = test.addArchive();
  let id = "";
  for (let index = 0; index < 20; index += 1)
    id = test.addRecord({
      category: "messages",
      archive,
      occurredAt: 1e12 + index * 1e9,
      text: `word ${index}`,
      organisation: "shop.example.com",
      mechanisms: ["sent_events"],
      person: "Ada Oak",
    });
  joinPeople(test.vault);
  return { test, archive: "archive-1", id };
}

/** How SQLite goes about all that `work` asks. */
function plansOf(
  test: TestVault,
  work: (vault: ReadableVault) => unknown,
): string[] {
  const asked: Sql[] = [];
  const watching: ReadableVault = {
    all: (query) => {
      asked.push(query);
      return test.vault.all(query);
    },
    get: (query) => {
      asked.push(query);
      return test.vault.get(query);
    },
    close: () => undefined,
  };
  work(watching);
  return asked.flatMap(({ text, values }) =>
    test.vault
      .all<{ detail: string }>({ text: `EXPLAIN QUERY PLAN ${text}`, values })
      .map(({ detail }) => detail),
  );
}

const personIn = (vault: ReadableVault): string =>
  listPeople(vault, { limit: 1 }).people[0]!.id;

/** Reading a whole table that is as large as the archives. */
const WHOLE = /^SCAN (r|records|pv|provenances|e|entries)\b(?! USING)/;

let test: TestVault;
let archive: string;
let id: string;
beforeEach(() => {
  ({ test, archive, id } = filled());
});

it.each<[string, (vault: ReadableVault) => unknown, RegExp]>([
  [
    "words, newest first",
    (vault) => searchRecords(vault, { query: "word" }),
    /SCAN s VIRTUAL TABLE INDEX 0:.*M/,
  ],
  [
    "words in a category",
    (vault) => searchRecords(vault, { query: "word", category: "messages" }),
    /SCAN s VIRTUAL TABLE/,
  ],
  [
    "words that came one way",
    (vault) =>
      searchRecords(vault, {
        query: "word",
        flow: "observed",
        categories: ["messages", "calls"],
      }),
    /SCAN s VIRTUAL TABLE INDEX 0:.*M/,
  ],
  [
    "a flow, newest first",
    (vault) => searchRecords(vault, { query: "", flow: "observed" }),
    /USING COVERING INDEX records_by_flow \(flow=\?\)/,
  ],
  [
    "records of a flow from a place on",
    (vault) => listRecords(vault, { flow: "observed", cursor: id }),
    /records_by_flow \(flow=\? AND (row)?id<\?\)/,
  ],
  [
    "a category by flow",
    (vault) =>
      searchRecords(vault, {
        query: "",
        category: "messages",
        flow: "observed",
      }),
    /records_by_(flow|category)/,
  ],
  [
    "what nobody knows the origin of",
    (vault) => searchRecords(vault, { query: "", flow: "unknown" }),
    /records_by_category/,
  ],
  [
    "some categories",
    (vault) =>
      searchRecords(vault, { query: "", categories: ["messages", "calls"] }),
    /records_by_category/,
  ],
  [
    "words in a time",
    (vault) =>
      searchRecords(vault, {
        query: "word",
        after: "2001-01-01",
        before: "2002-01-01",
      }),
    /SEARCH r USING INTEGER PRIMARY KEY/,
  ],
  [
    "words in an archive",
    (vault) => searchRecords(vault, { query: "word", archive }),
    /SEARCH ap USING (PRIMARY KEY|COVERING INDEX)/,
  ],
  [
    "a category",
    (vault) => searchRecords(vault, { query: "", category: "messages" }),
    /records_by_category/,
  ],
  [
    "a time",
    (vault) => searchRecords(vault, { query: "", after: "2001-01-01" }),
    /USING INTEGER PRIMARY KEY \(rowid>/,
  ],
  [
    "records of a person",
    (vault) => listRecords(vault, { person: personIn(vault) }),
    /records_by_person \(person_id=\?\)/,
  ],
  [
    "a person's page",
    (vault) => getPersonPage(vault, personIn(vault)),
    /records_by_person \(person_id=\?\)/,
  ],
  [
    "records of a category from a place on",
    (vault) => listRecords(vault, { category: "messages", cursor: id }),
    /records_by_category \(category=\? AND (row)?id<\?\)/,
  ],
  [
    "records by id",
    (vault) => getRecords(vault, [id]),
    /sqlite_autoindex_records_1 \(identity=\?\)/,
  ],
  ["the overview", (vault) => getOverview(vault), /category_sums/],
])("%s", (_what, work, expected) => {
  const plans = plansOf(test, work);
  expect(
    plans.filter((plan) => expected.test(plan)),
    plans.join("\n"),
  ).not.toEqual([]);
  expect(plans.filter((plan) => WHOLE.test(plan))).toEqual([]);
});

it.each<[string, (vault: ReadableVault) => unknown, RegExp]>([
  [
    "the ledger of an archive",
    (vault) => listCoverage(vault, { archive }),
    /SEARCH e USING INDEX entries_by_archive/,
  ],
  [
    "the files of an archive that could not be read",
    (vault) => listCoverage(vault, { archive, status: "failed" }),
    /SEARCH e USING INDEX entries_by_archive/,
  ],
  [
    "the files with issues",
    (vault) => listCoverage(vault, { archive, status: "issues" }),
    /SEARCH i USING COVERING INDEX issues_by_entry/,
  ],
  [
    "the sums of a company",
    (vault) => listCompanies(vault, {}),
    /SEARCH organisation_sums USING PRIMARY KEY/,
  ],
  [
    "companies, those with most ties first",
    (vault) => listCompanies(vault, {}),
    /SCAN o USING INDEX organisations_by_ties/,
  ],
  [
    "companies, those with most records first",
    (vault) => listCompanies(vault, { sort: "records" }),
    /SCAN o USING INDEX organisations_by_records/,
  ],
  [
    "companies by name",
    (vault) => listCompanies(vault, { sort: "name" }),
    /SCAN o USING INDEX organisations_by_name/,
  ],
  [
    "companies, those seen last first",
    (vault) => listCompanies(vault, { sort: "last" }),
    /SCAN o USING INDEX organisations_by_last/,
  ],
  [
    "companies, those seen first first",
    (vault) => listCompanies(vault, { sort: "first" }),
    /SCAN o USING INDEX organisations_by_first/,
  ],
  [
    "what an entry's issues are",
    (vault) => listCoverage(vault, {}),
    /issues_by_entry/,
  ],
])("%s", (_what, work, expected) => {
  const plans = plansOf(test, work);
  expect(
    plans.filter((plan) => expected.test(plan)),
    plans.join("\n"),
  ).not.toEqual([]);
});
