import { describe, expect, it } from "vitest";

import { listExposure } from "../../../electron/engine/audit/exposure.ts";
import { sensitivityOf } from "../../../electron/engine/audit/sensitivity.ts";
import { openTestVault } from "../../helpers/open-test-vault.ts";

const day = (number: number): number => Date.UTC(2025, 0, number);

describe("exposure", () => {
  it("has a row for each kind, way and service, with dates and parties of that row alone", () => {
    const test = openTestVault();
    const told = { category: "off_platform", flow: "received" } as const;
    test.addRecord({ ...told, organisation: "Velora", occurredAt: day(1) });
    test.addRecord({ ...told, organisation: "Velora", occurredAt: day(5) });
    test.addRecord({ ...told, organisation: "Kaldo", occurredAt: day(3) });
    const said = { category: "messages", provider: "messenger" } as const;
    test.addRecord({
      ...said,
      flow: "provided",
      person: "Sam Example",
      own: true,
    });
    test.addRecord({ ...said, flow: "received", person: "Ada Held" });
    test.addRecord({ ...said, flow: "received", person: "Bo Held" });
    test.addRecord({ ...said, flow: "received", person: "Bo Held" });
    test.joinNames();
    expect(listExposure(test.vault)).toMatchObject([
      {
        category: "messages",
        flow: "provided",
        provider: "messenger",
        records: 1,
        firstAt: null,
        lastAt: null,
        organisations: 0,
        people: 0,
      },
      {
        category: "messages",
        flow: "received",
        provider: "messenger",
        records: 3,
        firstAt: null,
        lastAt: null,
        organisations: 0,
        people: 2,
      },
      {
        category: "off_platform",
        flow: "received",
        provider: "facebook",
        records: 3,
        firstAt: day(1),
        lastAt: day(5),
        organisations: 2,
        people: 0,
      },
    ]);
  });

  it("counts a company once where two services report it, and with each of them", () => {
    const test = openTestVault();
    for (const provider of ["facebook", "instagram"] as const)
      test.addRecord({
        category: "advertisers",
        flow: "received",
        provider,
        organisation: "Velora",
      });
    expect(
      listExposure(test.vault).map((row) => [row.provider, row.organisations]),
    ).toEqual([
      ["facebook", 1],
      ["instagram", 1],
    ]);
  });

  it("does not know how unsorted records came", () => {
    const test = openTestVault();
    test.addRecord({ category: "other", flow: "observed" });
    expect(listExposure(test.vault)).toMatchObject([{ flow: "unknown" }]);
  });

  it("is more sensitive where words or companies could reveal something, or a text holds a secret", () => {
    const test = openTestVault();
    const rowOf = (): object | undefined => listExposure(test.vault)[0];
    const search = test.addRecord({ category: "reactions" });
    expect(rowOf()).toMatchObject({ sensitivity: 1, couldReveal: [] });
    test.addFound(search, { detections: ["email"] });
    expect(rowOf()).toMatchObject({ sensitivity: 1, holdsSecrets: false });
    test.addFound(search, { detections: ["password"] });
    expect(rowOf()).toMatchObject({ sensitivity: 3, holdsSecrets: true });
    test.addRecord({ category: "reactions", organisation: "Pharmacy Held" });
    test.addOrganisationSignal("Pharmacy Held", "health");
    expect(rowOf()).toMatchObject({ sensitivity: 4, couldReveal: ["health"] });
  });
});

describe("sensitivity", () => {
  it.each([
    ["reactions", [], false, 1],
    ["ad_interests", [], false, 1],
    ["messages", [], false, 2],
    ["search", [], false, 2],
    ["devices", [], false, 2],
    ["contacts", [], false, 3],
    ["location", [], false, 3],
    ["payments", [], false, 3],
    ["biometric", [], false, 4],
    ["ad_interests", ["money"], false, 3],
    ["ad_interests", ["children"], false, 3],
    ["ad_interests", ["union"], false, 4],
    ["contacts", ["money"], true, 3],
  ] as const)(
    "of %s, %j, secrets %j is %i",
    (category, traits, secrets, level) => {
      expect(sensitivityOf(category, traits, secrets)).toBe(level);
    },
  );
});
