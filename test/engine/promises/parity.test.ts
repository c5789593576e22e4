import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import * as fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";

import { importArchives } from "../../../electron/engine/import-archive.ts";
import {
  writeRandomAccount,
  type Fact,
  type RandomAccountOptions,
  type WrittenAccount,
} from "../../../electron/engine/sample/write-random-account.ts";
import { listCoverage } from "../../../electron/engine/vault/coverage.ts";
import { eraseAll } from "../../../electron/engine/vault/erase.ts";
import { openForWriting } from "../../../electron/engine/vault/open-vault.ts";
import type {
  FullRecord,
  ImportedArchive,
} from "../../../shared/contract/commands.ts";
import {
  SAMPLE_LAYOUTS,
  SAMPLE_LOCALES,
} from "../../../shared/domain/sample-form.ts";
import { seed } from "../../helpers/seed.ts";
import {
  isFloating,
  matchFacts,
  type TimesShown,
} from "../../helpers/told-facts.ts";
import { allRecords } from "../../helpers/vault-tools.ts";

/*
 * One account, written in any form, gives the same records with the same ids (promise 2), and one form after another
 * adds nothing (promise 3). What a form cannot tell is `CANNOT_TELL` below, in words in docs/counting.md.
 *
 * The accounts come from a writer that shares nothing with the readers and says what it wrote.
 */

/** More where a seed is asked for, as `npm run test:deep` does; the first of them are the same. */
const ACCOUNTS = process.env["DOSSIER_SEED"] === undefined ? 2000 : 5000;

/** One in so many is imported in both orders. */
const BOTH_ORDERS = 4;

const ZONES = [
  "UTC",
  "Europe/Paris",
  "America/New_York",
  "Asia/Kolkata",
  "Pacific/Chatham",
  "Australia/Lord_Howe",
] as const;

/** The markup of the layout's own years. */
const ERAS = {
  "2019": "H2",
  "2021": "H3",
  "2023": "H3",
  "2024": "H4",
  "2026": "H4",
} as const;

/** How one account is written; the first of each choice is the plainest, and what a counterexample shrinks to. */
type Form = Omit<RandomAccountOptions, "seed"> & { account: number };

const FORM: fc.Arbitrary<Form & { order: number }> = fc
  .record({
    account: fc.nat(1_000_000),
    records: fc.integer({ min: 2, max: 60 }),
    format: fc.constantFrom("json", "html", "html"),
    layout: fc.constantFrom("2024", ...SAMPLE_LAYOUTS),
    era: fc.constantFrom(undefined, undefined, undefined, "H2", "H3", "H4"),
    locale: fc.constantFrom(...SAMPLE_LOCALES),
    zone: fc.constantFrom(...ZONES),
    pageZone: fc.constantFrom(
      ...Array.from({ length: 6 }, () => undefined),
      "UTC",
      "America/New_York",
    ),
    mislabelled: fc.constantFrom(false, false, false, true),
    packing: fc.constantFrom("folder", "folder", "folder", "folder", "zip"),
    parts: fc.constantFrom(1, 1, 1, 2, 3),
    wrappers: fc.constantFrom(0, 0, 0, 1, 2),
    debris: fc.constantFrom(false, false, false, true),
    order: fc.nat(2 * BOTH_ORDERS - 1),
  })
  .map((form) => {
    // Beside their own, layouts are tried in the markup of other years; the oldest dates go with the oldest layout.
    const era = form.layout === "2019" ? "H2" : (form.era ?? ERAS[form.layout]);
    // A label that lies was seen on late pages only, whose head says the instant beside it.
    return { ...form, era, mislabelled: form.mislabelled && era === "H4" };
  });

/** The form that all others are compared with: JSON of 2024 in English. */
const plainForm = ({ account, records, zone }: Form): Form => ({
  account,
  records,
  zone,
  packing: "folder",
});

/** Thousands of small files: in memory, where the system has a folder there. */
const MEMORY = "/dev/shm";
const folder = mkdtempSync(
  path.join(existsSync(MEMORY) ? MEMORY : tmpdir(), "dossier-test-"),
);
const vault = openForWriting({ file: path.join(folder, "vault.db") });
afterAll(() => {
  vault.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Written extends WrittenAccount {
  form: Form;
  /** Where it lies. */
  place: string;
}

let made = 0;

async function write(form: Form): Promise<Written> {
  const place = path.join(folder, `${(made += 1)}`);
  const { account: number, ...options } = form;
  return {
    ...(await writeRandomAccount(place, { ...options, seed: number })),
    form,
    place,
  };
}

async function importInto({
  paths,
  form: { layout, zone, pageZone },
}: Written): Promise<ImportedArchive> {
  const { archives, failed } = await importArchives({
    vault,
    key: undefined,
    paths,
    // The oldest layout has no file of the zone: the person says it.
    times: { timezone: layout === "2019" ? (pageZone ?? zone) : undefined },
    now: () => 1,
    isCancelled: () => false,
    progress: () => undefined,
  });
  expect(failed).toEqual([]);
  expect(archives).toHaveLength(1);
  return archives[0]!;
}

function timesOf({ form }: Written): TimesShown {
  if (form.format !== "html") return "instants";
  return CANNOT_TELL.zone(form) ? "maybe floating" : "clock";
}

/**
 * What one of two forms does not tell, so that a thing has two ids. All else is the same record, whatever the layout,
 * the language, the format and the packing. In words: docs/counting.md, "What pages leave out".
 */
const CANNOT_TELL = {
  /** All forms: what their layout has no file for; until 2021 only advertisers who uploaded a list have one. */
  file: ({ kind }: Fact, { facts, form }: Written): boolean =>
    (kind === "advertisers" && form.layout === "2019") ||
    facts.every((fact) => fact.kind !== kind),
  /** Pages: where their clock hangs, if not in the account's zone. Rows are instants only where all zones agree. */
  zone: ({ zone, pageZone, layout }: Form): boolean =>
    (pageZone ?? zone) !== zone && layout !== "2019",
  /** Pages: which of two was meant in an hour that came twice. */
  hour: ({ ambiguous }: Fact): boolean => ambiguous === true,
  /** All forms: what the service says in the person's language, in notifications and of calls in chats. */
  words: (one: Fact, other: Fact): boolean =>
    LOCALISED.has(one.kind) && one.text !== other.text,
} as const;

const LOCALISED = new Set(["notifications", "messages"]);

/** The facts of the one that the other does not have as they are. */
function apart(one: Written, other: Written): Fact[] {
  const theirs = new Map<string, Fact[]>();
  for (const fact of other.facts)
    theirs.set(keyOf(fact), [...(theirs.get(keyOf(fact)) ?? []), fact]);
  return one.facts.filter((fact) => {
    const same = theirs.get(keyOf(fact))?.shift();
    if (same === undefined) {
      expect(CANNOT_TELL.file(fact, other)).toBe(true);
      return true;
    }
    return (
      CANNOT_TELL.hour(fact) ||
      CANNOT_TELL.hour(same) ||
      CANNOT_TELL.words(fact, same)
    );
  });
}

function keyOf({ kind, minute, person, organisation, text }: Fact): string {
  const words = LOCALISED.has(kind) ? undefined : text;
  return JSON.stringify([kind, minute, person, organisation, words]);
}

const brief = (records: readonly FullRecord[]): object[] =>
  records.map((record) => ({
    category: record.category,
    occurredAt: record.occurredAt,
    localTime: record.localTime,
    person: record.person,
    organisation: record.organisation,
    title: record.title,
    text: record.text,
    own: record.own,
    extra: record.extra,
    entry: record.entry,
    locator: record.locator,
  }));

/** Each fact in one record, no record without a fact, and each file in the ledger as it was meant. */
function expectTold(written: Written, archive: ImportedArchive): FullRecord[] {
  const records = allRecords(vault);
  const left = matchFacts(records, written.facts, timesOf(written));
  expect({ ...left, records: brief(left.records) }).toEqual({
    facts: [],
    records: [],
  });
  const counts: Record<string, number> = {};
  for (const { category } of records)
    counts[category] = (counts[category] ?? 0) + 1;
  expect(counts).toEqual(written.records);
  expect(ledgerOf(archive.id)).toEqual(
    written.entries
      .map(({ part, path: name, status, reason, records: held }) => {
        const count = Object.values(held).reduce((sum, each) => sum + each, 0);
        return JSON.stringify([part, name, status, reason, count, []]);
      })
      .sort(),
  );
  expect(archive.issues).toBe(0);
  return records;
}

function ledgerOf(archive: string): string[] {
  const lines: string[] = [];
  let cursor: string | undefined;
  do {
    const page = listCoverage(vault, { archive, cursor });
    for (const entry of page.entries) {
      expect(["failed", "generic"]).not.toContain(entry.status);
      const { part, path: name, status, reason, records, issues } = entry;
      lines.push(JSON.stringify([part, name, status, reason, records, issues]));
    }
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return lines.sort();
}

/** One form, then the other: the second adds nothing but what the first could not tell. Gives the ids of all. */
async function expectSame(first: Written, second: Written): Promise<string[]> {
  eraseAll(vault);
  const one = await importInto(first);
  const before = expectTold(first, one);
  const other = await importInto(second);
  expect(other.records).toBe(second.facts.length);
  const all = allRecords(vault);
  const known = new Set(before.map(({ id }) => id));
  const added = all.filter(({ id }) => !known.has(id));
  const unmet = all.filter(
    ({ id, archives }) => known.has(id) && !archives.includes(other.id),
  );
  expect(other.added).toBe(added.length);
  const floating = all.filter(isFloating).length;
  expectApart(unmet, [first, second], floating);
  expectApart(added, [second, first], floating);
  return all.map(({ id }) => id).toSorted();
}

/** Records that only one form has are those of facts that the other cannot tell so. */
function expectApart(
  records: readonly FullRecord[],
  [written, other]: readonly [Written, Written],
  floating: number,
): void {
  const facts = apart(written, other);
  const times = timesOf(written);
  if (times === "maybe floating") {
    const settled = records.filter((record) => !isFloating(record));
    expect(brief(matchFacts(settled, facts, times).records)).toEqual([]);
  } else if (timesOf(other) === "maybe floating") {
    // The instants of what the other has as clock times, and no more than those.
    expect(records.length).toBeLessThanOrEqual(facts.length + floating);
    expect(brief(matchFacts(records, written.facts, times).records)).toEqual(
      [],
    );
  } else expect(brief(matchFacts(records, facts, times).records)).toEqual([]);
}

describe("one account in two forms", () => {
  it(
    `is the same, and is one (${ACCOUNTS} accounts, seed ${seed})`,
    { timeout: 1_200_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(FORM, async ({ order, ...form }) => {
          const plain = await write(plainForm(form));
          const other = await write(form);
          try {
            const pair = [other, plain] as const;
            const [first, second] =
              order % 2 === 0
                ? pair
                : (pair.toReversed() as [Written, Written]);
            const ids = await expectSame(first, second);
            if (order < 2) expect(await expectSame(second, first)).toEqual(ids);
          } finally {
            for (const { place } of [plain, other])
              rmSync(place, { recursive: true });
          }
        }),
        { seed, numRuns: ACCOUNTS },
      );
    },
  );
});
