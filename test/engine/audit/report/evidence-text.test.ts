import { expect, it } from "vitest";

import { evidenceText } from "../../../../electron/engine/audit/report/evidence-text.ts";
import { textFor } from "../../../../electron/engine/text.ts";
import { sql } from "../../../../electron/engine/vault/sql.ts";
import {
  openTestVault,
  type TestVault,
} from "../../../helpers/open-test-vault.ts";

const AT = Date.UTC(2025, 4, 6, 14, 32);

function filled(): TestVault {
  const test = openTestVault();
  for (let number = 0; number < 25; number += 1)
    test.addRecord({
      category: "contacts",
      concernsOthers: true,
      person: `Ada ${number} Held\u001b[31m`,
      text: "+33 6 39 98 12 34",
      path: "contacts/your_address_books.json",
      occurredAt: AT + number * 1000,
    });
  return test;
}

it("has the finding, then each record with where it stands and what it says", () => {
  const test = filled();
  test.vault.run(sql`UPDATE entries SET sha256 = ${Buffer.alloc(32, 0xab)}`);
  const text = evidenceText(test.vault, textFor("en"), "CON-01", 2)!;
  expect(text).toMatch(/\(CON-01\)\n/);
  expect(text).toContain("25 records; the newest shown with their place: 2.");
  expect(text).toContain(
    [
      "1. Facebook · Address book you uploaded · 6 May 2025, 14:32 UTC",
      "   Person: Ada 24 Held[U+001B][31m",
      "   What it says: +33 6 39 98 12 34",
      "   Archive: archive-1",
      "   File: part.zip",
      "   SHA-256 of the file: not yet computed",
      "   Place in it: contacts/your_address_books.json",
      `   SHA-256 of that place: ${"ab".repeat(32)}`,
      "   Position: /0",
    ].join("\n"),
  );
  expect(text).toContain("\n2. ");
  expect(text).not.toContain("\n3. ");
});

it("shows twenty unless told, and speaks French", () => {
  const test = filled();
  const text = evidenceText(test.vault, textFor("fr"), "CON-01")!;
  expect(text).toContain("\n20. Facebook");
  expect(text).not.toContain("\n21. ");
  expect(text).toContain("SHA-256 du fichier\u00a0: pas encore calculée");
});

it("knows only findings that there are", () => {
  const { vault } = openTestVault();
  expect(evidenceText(vault, textFor("en"), "CON-01")).toBeUndefined();
  expect(evidenceText(vault, textFor("en"), "NO-99")).toBeUndefined();
});
