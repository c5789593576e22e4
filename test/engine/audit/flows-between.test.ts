import { expect, it } from "vitest";

import { flowsBetween } from "../../../electron/engine/audit/flows-between.ts";
import { openTestVault } from "../../helpers/open-test-vault.ts";

it("tells who gave what to whom, with parties by kind", () => {
  const test = openTestVault();
  const add = test.addRecord;
  add({ category: "posts", flow: "provided" });
  add({ category: "search", flow: "provided" });
  add({ category: "posts", flow: "provided", provider: "instagram" });
  add({ category: "devices", flow: "observed" });
  add({ category: "ad_interests", flow: "inferred" });
  add({ category: "off_platform", flow: "received", organisation: "Velora" });
  add({ category: "off_platform", flow: "received", organisation: "Kaldo" });
  add({ category: "advertisers", flow: "received", organisation: "Velora" });
  add({ category: "friends", flow: "received", person: "Ada Held" });
  add({ category: "apps", flow: "shared", organisation: "Quizzo" });
  add({ category: "ad_interactions", flow: "shared", organisation: "Velora" });
  add({ category: "settings", flow: "shared", provider: "whatsapp" });
  add({ category: "other", flow: "observed" });
  test.joinNames();
  const { sources, services, recipients, edges } = flowsBetween(test.vault);
  expect(sources).toEqual([
    { id: "you", records: 3 },
    { id: "use", records: 1 },
    { id: "guesses", records: 1 },
    { id: "businesses", records: 3 },
    { id: "people", records: 1 },
    { id: "unknown", records: 1 },
  ]);
  expect(services).toEqual([
    { id: "facebook", records: 11 },
    { id: "instagram", records: 1 },
    { id: "whatsapp", records: 1 },
  ]);
  expect(recipients).toEqual([
    { id: "apps", records: 1 },
    { id: "advertisers", records: 1 },
    { id: "group", records: 1 },
  ]);
  expect(
    edges.map(({ from, to, flow, records }) => [from, to, flow, records]),
  ).toHaveLength(10);
  expect(edges).toContainEqual({
    from: "businesses",
    to: "facebook",
    flow: "received",
    records: 3,
    kinds: [
      { category: "advertisers", records: 1, organisations: 1, people: 0 },
      { category: "off_platform", records: 2, organisations: 2, people: 0 },
    ],
  });
  expect(edges).toContainEqual({
    from: "people",
    to: "facebook",
    flow: "received",
    records: 1,
    kinds: [{ category: "friends", records: 1, organisations: 0, people: 1 }],
  });
});

it("is empty where nothing is held", () => {
  expect(flowsBetween(openTestVault().vault)).toEqual({
    sources: [],
    services: [],
    recipients: [],
    edges: [],
  });
});
