import { describe, expect, it } from "vitest";

import { noEvidence } from "../../../electron/engine/audit/evidence.ts";
import { newestOf } from "../../../electron/engine/vault/record-queries.ts";
import { rules } from "../../../electron/engine/audit/rules/index.ts";
import { sql } from "../../../electron/engine/vault/sql.ts";
import { openTestVault } from "../../helpers/open-test-vault.ts";

describe("evidence", () => {
  it.each(rules.filter(({ evidence }) => evidence !== noEvidence))(
    "of $id is found by an index, not by reading all records",
    ({ id, evidence }) => {
      const { vault } = openTestVault();
      const plan = vault
        .all<{ detail: string }>(
          sql`EXPLAIN QUERY PLAN ${newestOf(evidence.where)}`,
        )
        .map(({ detail }) => detail);
      expect(plan[0]).toMatch(
        // Row numbers run with time: what is older than a day is one stretch of the table.
        id === "META-03"
          ? /^SEARCH records USING INTEGER PRIMARY KEY \(rowid>\? AND rowid<\?\)/
          : /^SEARCH records USING INDEX records_by_(?:category|conversation|organisation|person)/,
      );
    },
  );

  it.each(["MSG-01", "OFF-01", "CON-01"])(
    "of %s, which can be a million records, is neither sorted nor counted row by row",
    (id) => {
      const { vault } = openTestVault();
      const { evidence } = rules.find((rule) => rule.id === id)!;
      const plan = vault.all<{ detail: string }>(
        sql`EXPLAIN QUERY PLAN ${newestOf(evidence.where)}`,
      );
      expect(plan.map(({ detail }) => detail)).not.toContain(
        "USE TEMP B-TREE FOR ORDER BY",
      );
      // Its count comes from the sums: with these gone there is none, although the record is there.
      const opened = openTestVault();
      for (const category of ["messages", "off_platform", "contacts"] as const)
        opened.addRecord({ category, occurredAt: 1 });
      expect(evidence.extent(opened.vault).count).toBe(1);
      opened.vault.execute("DELETE FROM category_sums");
      expect(evidence.extent(opened.vault)).toEqual({
        count: 0,
        firstAt: null,
        lastAt: null,
      });
    },
  );

  it("counts the same from the sums as row by row", () => {
    const opened = openTestVault();
    for (let index = 0; index < 20; index += 1)
      opened.addRecord({
        category: index % 3 === 0 ? "messages" : "posts",
        provider: index % 2 === 0 ? "instagram" : "whatsapp",
        ...(index % 4 !== 0 && { occurredAt: index * 1000 }),
      });
    const { evidence } = rules.find(({ id }) => id === "MSG-01")!;
    expect(evidence.extent(opened.vault)).toEqual(
      opened.vault.get(
        sql`SELECT count(*) AS count, min(occurred_at) AS firstAt, max(occurred_at) AS lastAt
          FROM records WHERE ${evidence.where}`,
      ),
    );
  });
});
