import { describe, expect, it } from "vitest";

import { listLinkage } from "../../../electron/engine/audit/linkage.ts";
import type { Provider } from "../../../shared/domain/archive.ts";
import type { FactKind } from "../../../shared/domain/fact.ts";
import {
  openTestVault,
  type TestVault,
} from "../../helpers/open-test-vault.ts";

function addFact(
  test: TestVault,
  provider: Provider,
  kind: FactKind,
  value: string,
): string {
  const id = test.addRecord({ category: "devices", provider });
  test.addFound(id, { facts: { [kind]: value } });
  return id;
}

describe("linkage", () => {
  it("is nothing where no two services hold the same", () => {
    const test = openTestVault();
    addFact(test, "facebook", "phone", "+33639980001");
    addFact(test, "whatsapp", "phone", "+33639980002");
    addFact(test, "facebook", "phone", "+33639980001");
    // A name or a place is no link: many have the same.
    addFact(test, "facebook", "place", "Orléans");
    addFact(test, "whatsapp", "place", "Orléans");
    expect(listLinkage(test.vault)).toEqual([]);
  });

  it("has one’s own number, address, devices and IP addresses, with a record of each side", () => {
    const test = openTestVault();
    const one = addFact(test, "facebook", "phone", "+33639980001");
    const other = addFact(test, "whatsapp", "phone", "+33639980001");
    addFact(test, "facebook", "ip", "192.0.2.1");
    addFact(test, "whatsapp", "ip", "192.0.2.1");
    addFact(test, "facebook", "ip", "192.0.2.2");
    addFact(test, "whatsapp", "ip", "192.0.2.2");
    addFact(test, "messenger", "email", "sam@example.org");
    addFact(test, "facebook", "email", "sam@example.org");
    const pairs = listLinkage(test.vault);
    expect(
      pairs.map(({ services, own, contacts }) => [
        services,
        own.map(({ kind, count }) => [kind, count]),
        contacts.count,
      ]),
    ).toEqual([
      [["facebook", "messenger"], [["email", 1]], 0],
      [
        ["facebook", "whatsapp"],
        [
          ["phone", 1],
          ["ip", 2],
        ],
        0,
      ],
    ]);
    expect(pairs[1]?.own[0]?.examples).toEqual([
      { value: "+33639980001", evidence: [one, other] },
    ]);
  });

  it("has people whose number both hold, however each calls them", () => {
    const test = openTestVault();
    const uploaded = test.addRecord({
      category: "contacts",
      concernsOthers: true,
      person: "Ada Heldenford",
      text: "+33 6 39 98 12 34",
    });
    test.addRecord({
      category: "messages",
      provider: "whatsapp",
      person: "+33639981234",
      text: "hello",
    });
    // Known to both, but by name alone.
    for (const provider of ["facebook", "whatsapp"] as const)
      test.addRecord({ category: "messages", provider, person: "Bo Held" });
    // Only one of them has the number.
    test.addRecord({
      category: "contacts",
      person: "Cy Held",
      text: "+33639981299",
    });
    test.joinNames();
    expect(listLinkage(test.vault)).toEqual([
      {
        services: ["facebook", "whatsapp"],
        own: [],
        contacts: {
          count: 1,
          examples: [
            {
              id: expect.any(String) as string,
              name: "Ada Heldenford",
              kind: "phone",
              value: "+33639981234",
              evidence: [uploaded],
            },
          ],
        },
      },
    ]);
  });

  it("counts all, and shows twenty", () => {
    const test = openTestVault();
    for (let number = 0; number < 25; number += 1)
      for (const provider of ["facebook", "instagram"] as const)
        addFact(test, provider, "ip", `192.0.2.${number}`);
    const [pair] = listLinkage(test.vault);
    expect(pair?.own[0]?.count).toBe(25);
    expect(pair?.own[0]?.examples).toHaveLength(20);
  });
});
