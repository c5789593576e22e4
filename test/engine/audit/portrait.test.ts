import { describe, expect, it } from "vitest";

import { getPortrait } from "../../../electron/engine/audit/portrait.ts";
import { listRecords } from "../../../electron/engine/vault/records.ts";
import type { FactKind } from "../../../shared/domain/fact.ts";
import {
  openTestVault,
  type TestRecord,
  type TestVault,
} from "../../helpers/open-test-vault.ts";

const day = (number: number): number => Date.UTC(2025, 0, number);

function addFact(
  test: TestVault,
  kind: FactKind,
  value: string,
  more: Partial<TestRecord> = {},
): string {
  const id = test.addRecord({ category: "profile", ...more });
  test.addFound(id, { facts: { [kind]: value } });
  return id;
}

describe("portrait", () => {
  it("has every kind, with services, first and last, newest first and those without a time last", () => {
    const test = openTestVault();
    addFact(test, "email", "old@sam.example", { occurredAt: day(1) });
    addFact(test, "email", "new@sam.example", { occurredAt: day(2) });
    addFact(test, "email", "old@sam.example", {
      occurredAt: day(3),
      provider: "whatsapp",
    });
    addFact(test, "email", "never@sam.example");
    const groups = getPortrait(test.vault, {});
    expect(groups.map(({ kind, total }) => [kind, total])).toEqual([
      ["name", 0],
      ["email", 3],
      ["phone", 0],
      ["birth_date", 0],
      ["address", 0],
      ["ip", 0],
      ["device", 0],
      ["place", 0],
      ["label", 0],
    ]);
    expect(groups[1]?.values).toEqual([
      {
        kind: "email",
        value: "old@sam.example",
        providers: ["facebook", "whatsapp"],
        records: 2,
        guesses: 0,
        firstAt: day(1),
        lastAt: day(3),
      },
      {
        kind: "email",
        value: "new@sam.example",
        providers: ["facebook"],
        records: 1,
        guesses: 0,
        firstAt: day(2),
        lastAt: day(2),
      },
      {
        kind: "email",
        value: "never@sam.example",
        providers: ["facebook"],
        records: 1,
        guesses: 0,
        firstAt: null,
        lastAt: null,
      },
    ]);
  });

  it("spells a value as most records do, and opens the records of all spellings", () => {
    const test = openTestVault();
    const ids = [
      addFact(test, "place", "Orléans", { occurredAt: day(3) }),
      addFact(test, "place", "ORLEANS", { occurredAt: day(2) }),
      addFact(test, "place", "Orléans", { occurredAt: day(1) }),
    ];
    addFact(test, "place", "Paris", { occurredAt: day(1) });
    addFact(test, "name", "Orléans", { occurredAt: day(1) });
    const [group] = getPortrait(test.vault, { kind: "place" });
    expect(group?.total).toBe(2);
    expect(group?.values[0]).toMatchObject({ value: "Orléans", records: 3 });
    const { records } = listRecords(test.vault, {
      fact: { kind: "place", value: group!.values[0]!.value },
    });
    expect(records.map(({ id }) => id)).toEqual(ids);
  });

  it("says how many of the records are a guess", () => {
    const test = openTestVault();
    addFact(test, "place", "Orléans", { flow: "provided" });
    addFact(test, "place", "Orléans", { flow: "inferred" });
    addFact(test, "place", "ORLEANS", { flow: "inferred" });
    addFact(test, "place", "Paris", { flow: "observed" });
    const [group] = getPortrait(test.vault, { kind: "place" });
    expect(
      group?.values.map(({ value, records, guesses }) => [
        value,
        records,
        guesses,
      ]),
    ).toEqual([
      ["Orléans", 3, 2],
      ["Paris", 1, 0],
    ]);
  });

  it("pages one kind without gaps", () => {
    const test = openTestVault();
    for (let number = 1; number <= 5; number += 1)
      addFact(test, "ip", `192.0.2.${number}`, { occurredAt: day(number) });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const [group] = getPortrait(test.vault, { kind: "ip", limit: 2, cursor });
      expect(group?.total).toBe(5);
      seen.push(...group!.values.map(({ value }) => value));
      cursor = group?.next ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toEqual([5, 4, 3, 2, 1].map((each) => `192.0.2.${each}`));
  });
});
