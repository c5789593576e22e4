import path from "node:path";

import * as fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";

import { importArchives } from "../../../electron/engine/import-archive.ts";
import type { ReportPlan } from "../../../electron/engine/sample/whatsapp/report-files.ts";
import {
  REPORT_WORDS,
  type ReportLanguage,
} from "../../../electron/engine/sample/whatsapp/report-words.ts";
import {
  writeRandomReport,
  type RandomReportOptions,
} from "../../../electron/engine/sample/whatsapp/write-random-report.ts";
import { writeSample } from "../../../electron/engine/sample/write-sample.ts";
import { eraseAll } from "../../../electron/engine/vault/erase.ts";
import { openForWriting } from "../../../electron/engine/vault/open-vault.ts";
import type { Category } from "../../../shared/domain/category.ts";
import { seed } from "../../helpers/seed.ts";
import { temporaryFolder } from "../../helpers/temporary-folder.ts";
import { allRecords } from "../../helpers/vault-tools.ts";

/*
 * An account report of any shape and language gives as many records of each category as its writer counted, and in them
 * the numbers, names, addresses and times that it told.
 */

/** More where a seed is asked for, as `npm run test:deep` does. */
const REPORTS = process.env["DOSSIER_SEED"] === undefined ? 60 : 600;

const REPORT: fc.Arbitrary<RandomReportOptions> = fc.record({
  seed: fc.nat(1_000_000),
  shape: fc.constantFrom("2024", "2022", "2018"),
  language: fc.constantFrom(...(Object.keys(REPORT_WORDS) as ReportLanguage[])),
  packing: fc.constantFrom("zip", "folder"),
  wrapped: fc.boolean(),
});

const folder = temporaryFolder();
const vault = openForWriting({ file: path.join(folder.path, "vault.db") });
afterAll(() => {
  vault.close();
  folder.remove();
});

let made = 0;

async function expectTold(options: RandomReportOptions): Promise<void> {
  const place = path.join(folder.path, `${(made += 1)}`);
  const { paths, plan, records } = await writeRandomReport(place, options);
  eraseAll(vault);
  await importOne(paths);
  expect(countsOf()).toEqual(records);
  expectFacts(plan, options);
}

async function importOne(paths: readonly string[]): Promise<void> {
  const { archives, failed } = await importArchives({
    vault,
    key: undefined,
    paths,
    now: () => 1,
    isCancelled: () => false,
    progress: () => undefined,
  });
  expect(failed).toEqual([]);
  expect(archives).toMatchObject([{ provider: "whatsapp", issues: 0 }]);
}

function countsOf(): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { category } of allRecords(vault))
    counts[category] = (counts[category] ?? 0) + 1;
  return counts;
}

function expectFacts(plan: ReportPlan, { shape }: RandomReportOptions): void {
  const of = (category: Category) => allRecords(vault, { category });
  const people = (category: Category) =>
    new Set(of(category).map(({ person }) => person));
  expect(people("contacts")).toEqual(new Set(plan.contacts));
  expect(people("friends")).toEqual(new Set(plan.blocked));
  expect(new Set(of("groups").map(({ text }) => text))).toEqual(
    new Set(plan.groups),
  );
  const devices = of("devices");
  expect(new Set(devices.map(({ text }) => text))).toEqual(
    new Set(plan.devices.map(({ address }) => address)),
  );
  // Only the last shape has a list of devices, each with its own time.
  if (shape === "2024")
    expect(
      new Set(devices.map((each) => [each.title, each.text, each.occurredAt])),
    ).toEqual(
      new Set(
        plan.devices.map(({ model, address, lastActive }) => [
          model,
          address,
          lastActive * 1000,
        ]),
      ),
    );
  const profile = of("profile");
  expect(profile.map(({ occurredAt }) => occurredAt)).toContain(
    plan.registeredAt * 1000,
  );
  const said = profile.flatMap(({ extra }) => Object.values(extra));
  for (const fact of [plan.phone, plan.name, plan.about, plan.platform])
    expect(said).toContain(fact);
  const settings = of("settings");
  expect(settings.map(({ occurredAt }) => occurredAt)).toContain(
    plan.acceptedAt * 1000,
  );
  // What was said of sharing is there in the two shapes that have it.
  const sharing = settings.filter(
    ({ extra }) => extra["setting"] === "meta_sharing",
  );
  expect(sharing.map(({ extra }) => extra["answer"])).toEqual(
    shape === "2022" ? [] : ["shared"],
  );
}

describe("an account report", () => {
  it(
    `gives what was told, and as many records (${REPORTS} reports, seed ${seed})`,
    { timeout: 600_000 },
    async () => {
      await fc.assert(fc.asyncProperty(REPORT, expectTold), {
        seed,
        numRuns: REPORTS,
      });
    },
  );

  it("and the chats of a household are as many records as its writer says", async () => {
    const { archives: written } = await writeSample({
      out: path.join(folder.path, "household"),
      size: "small",
      seed: 7,
      household: true,
    });
    const own = written.filter(({ provider }) => provider === "whatsapp");
    expect(own).toHaveLength(4);
    for (const { paths, records } of own) {
      eraseAll(vault);
      await importOne(paths);
      expect(countsOf()).toEqual(records);
    }
  });
});
