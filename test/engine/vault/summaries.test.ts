import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { WritableVault } from "../../../electron/engine/vault/access.ts";
import { listCompanies } from "../../../electron/engine/vault/companies.ts";
import { eraseArchive } from "../../../electron/engine/vault/erase.ts";
import {
  getOverview,
  getTimeline,
} from "../../../electron/engine/vault/overview.ts";
import { sql } from "../../../electron/engine/vault/sql.ts";
import { rebuildSums } from "../../../electron/engine/vault/summaries.ts";
import { CATEGORIES } from "../../../shared/domain/category.ts";
import { DATA_FLOWS } from "../../../shared/domain/data-flow.ts";
import { MECHANISMS } from "../../../shared/domain/mechanism.ts";
import type { RecordDraft } from "../../../shared/domain/record.ts";
import { draft, joinDrafts } from "../../helpers/join-drafts.ts";
import { openTestVault } from "../../helpers/open-test-vault.ts";
import { allRecords } from "../../helpers/vault-tools.ts";

/* Sums are kept while records come and go; they must always be what counting the records would give. */

const SUMS = [
  "category_sums",
  "month_sums",
  "flow_month_sums",
  "organisation_sums",
  "organisation_events",
];

function sumsOf(vault: WritableVault): Record<string, unknown[]> {
  return Object.fromEntries(
    SUMS.map((table) => [
      table,
      vault.all({
        text: `SELECT * FROM ${table} ORDER BY 1, 2, 3`,
        values: [],
      }),
    ]),
  );
}

function expectSumsRight(vault: WritableVault): void {
  const kept = sumsOf(vault);
  vault.transaction(() => rebuildSums(vault));
  expect(kept).toEqual(sumsOf(vault));

  const records = allRecords(vault);
  const overview = getOverview(vault);
  for (const category of overview.categories) {
    const own = records.filter((record) => record.category === category.id);
    expect(category.records).toBe(own.length);
    for (const flow of DATA_FLOWS)
      expect(category.flows[flow]).toBe(
        own.filter((record) => record.flow === flow).length,
      );
    const times = own.flatMap(
      ({ occurredAt, localTime }) =>
        occurredAt ?? (localTime === null ? [] : Date.parse(`${localTime}Z`)),
    );
    expect(category.firstAt).toBe(
      times.length === 0 ? null : Math.min(...times),
    );
    expect(category.lastAt).toBe(
      times.length === 0 ? null : Math.max(...times),
    );
  }
  for (const company of listCompanies(vault, {}).companies) {
    const own = records.filter(
      ({ organisation }) => organisation === company.name,
    );
    expect(company.records).toBe(own.length);
    expect(company.events).toEqual(
      Object.fromEntries(
        [
          ...Map.groupBy(
            own.filter(
              ({ category, text }) =>
                category === "off_platform" && text !== null,
            ),
            ({ text }) => Array.from(text!).slice(0, 100).join(""),
          ),
        ].map(([type, some]) => [type, some.length]),
      ),
    );
  }
  const timeline = getTimeline(vault).months;
  expect(timeline.reduce((sum, month) => sum + month.records, 0)).toBe(
    records.filter(
      ({ occurredAt, localTime }) => occurredAt !== null || localTime !== null,
    ).length,
  );
}

const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });

/** Few values of each, so that many are the same or nearly. */
const anyDraft: fc.Arbitrary<RecordDraft> = fc
  .record({
    category: fc.constantFrom(
      ...CATEGORIES.slice(0, 3),
      "off_platform" as const,
    ),
    flow: fc.constantFrom(...DATA_FLOWS),
    minute: fc.integer({ min: -3, max: 3 }),
    milliseconds: fc.constantFrom(0, 1, 999, 1_000, 59_999),
    clock: fc.constantFrom("instant", "local", "none", "timeless"),
    name: fc.constantFrom("a", "b", "c"),
    text: optional(
      fc.constantFrom("PURCHASE", "VIEW_CONTENT", "🎉".repeat(120)),
    ),
    title: optional(fc.constantFrom("one", "two")),
    person: optional(fc.constantFrom("Ada Oak", "Sam Example")),
    organisation: optional(
      fc.constantFrom("shop.example.com", "Example Airways"),
    ),
    mechanisms: fc.subarray([...MECHANISMS], { maxLength: 3 }),
    extra: fc.dictionary(
      fc.constantFrom("x", "Y label"),
      fc.constantFrom("1", 2, true),
    ),
  })
  .map(({ minute, milliseconds, clock, name, extra, ...fields }) => {
    const at = Date.UTC(2024, 0, 31, 23, 59) + minute * 60_000 + milliseconds;
    return draft({
      ...fields,
      // What makes it the same leaves most of it open, so that sightings differ.
      identity: [name],
      extra: new Map(Object.entries(extra)),
      ...(clock === "instant" || clock === "timeless"
        ? { occurredAt: at, timeless: clock === "timeless" }
        : clock === "local"
          ? { localTime: new Date(at).toISOString().slice(0, 19) }
          : {}),
    });
  });

const anyArchive = fc.array(fc.array(anyDraft, { maxLength: 12 }), {
  minLength: 1,
  maxLength: 3,
});

describe("sums", () => {
  it("equal a count of the records after any imports and erasures", () => {
    fc.assert(
      fc.property(
        fc.array(anyArchive, { minLength: 1, maxLength: 4 }),
        fc.infiniteStream(fc.nat(100)),
        (archives, choices) => {
          const { vault } = openTestVault();
          const keys: string[] = [];
          for (const views of archives) {
            const key = `archive-${keys.length}`;
            const before = allRecords(vault).length;
            const { records, added } = joinDrafts(vault, key, views);
            keys.push(key);
            expect(allRecords(vault)).toHaveLength(before + added);
            expect(allRecords(vault, { archive: key })).toHaveLength(records);
            expectSumsRight(vault);
          }
          while (keys.length > 0) {
            const [key] = keys.splice(choices.next().value % keys.length, 1);
            const before = allRecords(vault);
            const { records } = eraseArchive(vault, key!, undefined);
            const gone = before.filter(
              ({ archives: [only, ...more] }) =>
                only === key && more.length === 0,
            );
            expect(records).toBe(gone.length);
            expect(allRecords(vault)).toHaveLength(before.length - records);
            expectSumsRight(vault);
            vault.execute(
              "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)",
            );
          }
          for (const table of [
            ...SUMS,
            "records",
            "provenances",
            "persons",
            "organisations",
            "conversations",
          ])
            expect([
              table,
              vault.all(sql`SELECT 1 FROM ${{ text: table, values: [] }}`),
            ]).toEqual([table, []]);
        },
      ),
      { numRuns: 25 },
    );
  }, 60_000);

  it("count an event whose business only a later sighting names", () => {
    const { vault } = openTestVault();
    const event = {
      category: "off_platform",
      occurredAt: 1e12,
      identity: ["e"],
    } as const;
    joinDrafts(vault, "one", [[draft(event)]]);
    joinDrafts(vault, "two", [
      [
        draft({
          ...event,
          text: "PURCHASE",
          organisation: "shop.example.com",
          mechanisms: ["sent_events"],
        }),
      ],
    ]);
    expect(listCompanies(vault, {}).companies).toMatchObject([
      {
        records: 1,
        events: { PURCHASE: 1 },
        mechanisms: [{ id: "sent_events", records: 1 }],
      },
    ]);
    expectSumsRight(vault);
  });
});
