import path from "node:path";

import { afterAll, beforeAll, expect, it } from "vitest";

import { openEngine, type Engine } from "../../../electron/engine/engine.ts";
import { PickedPaths } from "../../../electron/engine/picked-paths.ts";
import type {
  CommandName,
  Commands,
} from "../../../shared/contract/commands.ts";
import { FLOWS_OR_UNKNOWN } from "../../../shared/domain/data-flow.ts";
import { temporaryFolder } from "../../helpers/temporary-folder.ts";

/* Numbers of the overview's charts are those that the search finds with the same filters. */

const folder = temporaryFolder();
let engine: Engine;

beforeAll(async () => {
  engine = openEngine({
    vault: { file: path.join(folder.path, "vault.db") },
    picked: new PickedPaths(),
    emit: () => undefined,
  });
  await engine.call("sample.import", {});
}, 60_000);
afterAll(async () => {
  await engine.close();
  folder.remove();
});

async function ask<N extends CommandName>(
  name: N,
  input: Commands[N]["input"],
): Promise<Commands[N]["output"]> {
  const result = await engine.call(name, input);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const found = async (
  filter: Omit<Commands["records.search"]["input"], "query">,
): Promise<number> =>
  (await ask("records.search", { query: "", ...filter })).total;

it("what each service keeps, by how it came and what was passed on", async () => {
  const { services } = await ask("overview.get", {});
  expect(services.map(({ id }) => id)).toContain("facebook");
  for (const service of services) {
    const provider = service.id;
    expect([provider, service.records]).toEqual([
      provider,
      await found({ provider }),
    ]);
    const { flows } = service;
    for (const flow of FLOWS_OR_UNKNOWN)
      expect([provider, flow, flows[flow]]).toEqual([
        provider,
        flow,
        await found({ provider, flow }),
      ]);
    const kinds = Object.entries(service.passedOn);
    expect(kinds.reduce((sum, [, records]) => sum + records, 0)).toBe(
      flows.shared,
    );
  }
});

it("how much came in which way, year by year", async () => {
  const { months } = await ask("overview.timeline", {});
  const years = new Set(months.map(({ month }) => month.slice(0, 4)));
  expect(years.size).toBeGreaterThan(2);
  for (const year of years)
    for (const flow of ["provided", "observed", "received"] as const) {
      const drawn = months
        .filter(({ month }) => month.startsWith(year))
        .reduce((sum, { byFlow }) => sum + (byFlow[flow] ?? 0), 0);
      const filter = {
        flow,
        after: `${year}-01-01`,
        before: `${Number(year) + 1}-01-01`,
      };
      expect([year, flow, drawn]).toEqual([year, flow, await found(filter)]);
    }
});
