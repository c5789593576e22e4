import { describe, expect, it } from "vitest";

import {
  flowMap,
  HEIGHT,
  stepOf,
} from "../../renderer/views/overview/flow-lines.ts";
import type { OverviewService } from "../../shared/contract/commands.ts";

function service(
  id: OverviewService["id"],
  flows: Partial<OverviewService["flows"]>,
  passedOn: OverviewService["passedOn"] = {},
): OverviewService {
  const all = {
    provided: 0,
    observed: 0,
    inferred: 0,
    received: 0,
    shared: 0,
    unknown: 0,
    ...flows,
  };
  return {
    id,
    records: Object.values(all).reduce((sum, records) => sum + records, 0),
    flows: all,
    passedOn,
  };
}

describe("the diagram of flows", () => {
  it.each([
    [1, 1],
    [99, 1],
    [100, 2],
    [999, 2],
    [1000, 3],
    [9999, 3],
    [10_000, 4],
    [149_000, 4],
  ])("draws %i records in step %i of four", (records, step) => {
    expect(stepOf(records)).toBe(step);
  });

  it("draws a line for what there is, and nothing for what there is not", () => {
    const map = flowMap([
      service(
        "facebook",
        { provided: 20_000, received: 300, shared: 5 },
        { apps: 5 },
      ),
      service("messenger", { provided: 50 }),
      service("whatsapp", {}),
    ]);
    expect(map.sources).toEqual(["provided", "received"]);
    expect(map.services).toEqual(["facebook", "messenger"]);
    expect(map.recipients).toEqual(["apps"]);
    // Thick ones first, so that thin ones lie over them.
    expect(map.incoming.map(({ flow, step }) => [flow, step])).toEqual([
      ["provided", 4],
      ["received", 2],
      ["provided", 1],
    ]);
    expect(map.outgoing.map(({ flow, step }) => [flow, step])).toEqual([
      ["shared", 1],
    ]);
  });

  it("keeps every line inside, and no two ends on one another", () => {
    const much = { provided: 20_000, observed: 20_000, inferred: 20_000 };
    const map = flowMap(
      (["facebook", "instagram", "messenger", "whatsapp"] as const).map((id) =>
        service(id, { ...much, received: 20_000 }),
      ),
    );
    expect(map.incoming).toHaveLength(16);
    for (const end of ["fromY", "toY"] as const) {
      const ys = map.incoming
        .map((line) => line[end])
        .toSorted((a, b) => a - b);
      expect(ys[0]).toBeGreaterThanOrEqual(11);
      expect(ys.at(-1)).toBeLessThanOrEqual(HEIGHT - 11);
      for (const [at, y] of ys.entries())
        if (at > 0) expect(y - ys[at - 1]!).toBeGreaterThanOrEqual(22);
    }
  });
});
