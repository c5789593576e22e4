import { describe, expect, it } from "vitest";

import { searchRecords } from "../../../electron/engine/search/search-records.ts";
import {
  getOverview,
  getTimeline,
} from "../../../electron/engine/vault/overview.ts";
import { listRecords } from "../../../electron/engine/vault/records.ts";
import type { SearchQuery } from "../../../shared/contract/commands.ts";
import { CATEGORIES } from "../../../shared/domain/category.ts";
import {
  DATA_FLOWS,
  FLOWS_OR_UNKNOWN,
  flowsOf,
} from "../../../shared/domain/data-flow.ts";
import {
  openTestVault,
  type TestVault,
} from "../../helpers/open-test-vault.ts";

/* Whatever number a page shows, the same filter finds that many: with words and without. */

/** Each category in each flow, in numbers that tell them apart; the last is of files that nobody understood. */
function filled(): TestVault {
  const test = openTestVault();
  let day = 0;
  for (const [at, category] of (
    ["messages", "devices", "inferences", "other"] as const
  ).entries())
    for (const [nth, flow] of DATA_FLOWS.entries())
      if (category !== "other" || flow === "observed")
        for (let count = 0; count < at + nth + 1; count += 1)
          test.addRecord({
            category,
            flow,
            // Every third has no date.
            ...((day += 1) % 3 !== 0 && { occurredAt: 1e12 + day * 864e5 }),
            text: `heather ${category} ${flow} f1 c3`,
          });
  return test;
}

function totalOf(
  { vault }: TestVault,
  query: Omit<SearchQuery, "query">,
): [plain: number, withWords: number, listed: number] {
  const { after: _, before: __, ...filter } = query;
  return [
    searchRecords(vault, { query: "", ...query }).total,
    searchRecords(vault, { query: "heather", ...query }).total,
    listRecords(vault, filter).records.length,
  ];
}

const thrice = (count: number): number[] => [count, count, count];

describe("every number of the overview is the count of its search", () => {
  it("for a category, and for a category and how it came", () => {
    const test = filled();
    for (const category of getOverview(test.vault).categories) {
      expect(totalOf(test, { category: category.id })).toEqual(
        thrice(category.records),
      );
      for (const flow of FLOWS_OR_UNKNOWN)
        expect([
          category.id,
          flow,
          ...totalOf(test, { category: category.id, flow }),
        ]).toEqual([category.id, flow, ...thrice(flowsOf(category)[flow])]);
    }
  });

  it("for how it came, where what nobody understood is in no flow", () => {
    const test = filled();
    const { categories } = getOverview(test.vault);
    const sumOf = (flow: (typeof FLOWS_OR_UNKNOWN)[number]): number =>
      categories.reduce((sum, each) => sum + flowsOf(each)[flow], 0);
    for (const flow of FLOWS_OR_UNKNOWN)
      expect([flow, ...totalOf(test, { flow })]).toEqual([
        flow,
        ...thrice(sumOf(flow)),
      ]);
    expect(sumOf("unknown")).toBe(5);
    // As `records` prints them: the vault notes a placeholder.
    expect(
      listRecords(test.vault, { flow: "unknown" }).records.map(
        ({ flow }) => flow,
      ),
    ).toEqual(Array(5).fill("observed"));
  });

  it("for everything, and for a group of categories", () => {
    const test = filled();
    const { categories } = getOverview(test.vault);
    const all = categories.reduce((sum, { records }) => sum + records, 0);
    expect(totalOf(test, {})).toEqual(thrice(all));
    expect(totalOf(test, { categories: CATEGORIES })).toEqual(thrice(all));
    const of = ["devices", "other"] as const;
    expect(totalOf(test, { categories: of })).toEqual(
      thrice(
        categories
          .filter(({ id }) => of.some((each) => each === id))
          .reduce((sum, { records }) => sum + records, 0),
      ),
    );
    expect(totalOf(test, { categories: of, category: "messages" })).toEqual(
      thrice(0),
    );
  });

  it("for a group in its years, where records without a date are in none", () => {
    const test = filled();
    const { months } = getTimeline(test.vault);
    const dated = months.reduce(
      (sum, { byCategory }) => sum + (byCategory.messages ?? 0),
      0,
    );
    const first = months[0]?.month.slice(0, 4) ?? "";
    const last = Number(months.at(-1)?.month.slice(0, 4)) + 1;
    const [plain, withWords, listed] = totalOf(test, {
      categories: ["messages"],
      after: `${first}-01-01`,
      before: `${last}-01-01`,
    });
    expect([plain, withWords]).toEqual([dated, dated]);
    expect(listed).toBeGreaterThan(dated);
  });
});

it("words never look like a filter's token", () => {
  const test = filled();
  const all = searchRecords(test.vault, { query: "heather" }).total;
  expect(searchRecords(test.vault, { query: "f1 c3" }).total).toBe(all);
  expect(searchRecords(test.vault, { query: "f0" }).total).toBe(0);
  expect(
    searchRecords(test.vault, { query: "f1 -nothing", flow: "shared" }).total,
  ).toBe(totalOf(test, { flow: "shared" })[0]);
});
