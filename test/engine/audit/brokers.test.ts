import { describe, expect, it } from "vitest";

import {
  BROKERS,
  BROKERS_CHECKED_AT,
} from "../../../electron/engine/audit/broker-table.ts";
import { findBrokers } from "../../../electron/engine/audit/brokers.ts";

const called = (...names: string[]): string[] => [
  ...new Set(findBrokers(names).map(({ name }) => name)),
];

describe("a data broker or ad agency", () => {
  it.each([
    ["LiveRamp", "LiveRamp"],
    ["LIVERAMP", "LiveRamp"],
    ["LiveRamp, Inc.", "LiveRamp"],
    ["LiveRamp France SAS", "LiveRamp"],
    ["LiveRamp (UK)", "LiveRamp"],
    ["liveramp.fr", "LiveRamp"],
    ["privacy.liveramp.com", "LiveRamp"],
    ["Acxiom Deutschland GmbH", "Acxiom"],
    ["Experian Ltd.", "Experian"],
    ["Experian Marketing Services", "Experian"],
    ["Epsilon", "Epsilon"],
    ["Neustar, Inc.", "Neustar (TransUnion)"],
    ["TransUnion", "Neustar (TransUnion)"],
    ["Oracle Data Cloud", "Oracle"],
    ["Criteo", "Criteo"],
    ["criteo.com", "Criteo"],
  ])("%j is %s", (name, broker) => {
    expect(called(name)).toEqual([broker]);
  });

  it.each([
    "Velora",
    "liveramp-fans.com",
    "liveramp.github.io",
    "epsilon.gr",
    "Epsilon Bakery",
    "Experience",
    "Merkle",
    "Nielsen",
    "Live Ramps Skatepark",
    "",
  ])("is not %j", (name) => {
    expect(called(name)).toEqual([]);
  });

  it("is found by any of an organisation's names, with everybody who answers for it", () => {
    const found = findBrokers(["liveramp.nl", "LiveRamp"]);
    expect(found.map(({ controller }) => controller)).toEqual([
      "LiveRamp France SAS",
      "LiveRamp UK Limited",
      "LiveRamp Netherlands B.V.",
    ]);
    expect(found[0]).toMatchObject({
      address: "25 rue Anatole France\n92300 Levallois-Perret\nFrance",
      checkedAt: Date.UTC(2026, 10, 21),
    });
  });
});

it("gives every broker somebody who answers, with a source and a day", () => {
  expect(new Date(BROKERS_CHECKED_AT).toISOString()).toMatch(/^2026-11-21/);
  for (const { name, names, answers } of BROKERS) {
    expect([name, answers.length > 0]).toEqual([name, true]);
    for (const each of names)
      expect([each, called(each)]).toEqual([each, [name]]);
    for (const { controller, address, source } of answers) {
      expect(controller).toMatch(/^\S.*\S$/);
      expect(address.split("\n").length).toBeGreaterThan(1);
      expect(source).toMatch(/^https:\/\//);
    }
  }
});
