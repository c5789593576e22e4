import type { FactKind } from "../../../../shared/domain/fact.ts";
import { categories, factKinds, providers } from "../../vault/codes.ts";
import { join, sql } from "../../vault/sql.ts";
import { tells } from "../conditions.ts";
import { recordsWhere } from "../evidence.ts";
import type { FindingRule } from "../rule.ts";

/** What support asks for, and what a number is moved to another SIM card with. */
const ASKED_FOR: readonly FactKind[] = ["email", "phone", "birth_date"];

/** An account's own facts: its profile, and the addresses and numbers it was verified by. */
const own = sql`category IN (${categories.toCode("profile")}, ${categories.toCode("devices")})
  AND provider IN (${providers.toCode("facebook")}, ${providers.toCode("instagram")})`;

/** Accounts of which all of them are known: two halves of two accounts make no whole one. */
const complete = sql`
  SELECT account_id FROM facts JOIN records ON records.id = facts.record_id
  WHERE facts.kind IN (${join(
    ASKED_FOR.map((kind) => sql`${factKinds.toCode(kind)}`),
    ", ",
  )}) AND ${own}
  GROUP BY account_id HAVING count(DISTINCT facts.kind) = ${ASKED_FOR.length}`;

const identifiers = sql`${own} AND ${tells(ASKED_FOR)} AND account_id IN (${complete})`;

export const recoveryIdentifiers: FindingRule = {
  id: "ID-01",
  actions: ["local", "sess"],
  evidence: recordsWhere(identifiers),
  weight: { sensitivity: 2, spread: 0 },
  measure({ vault, t, count }) {
    if (count === 0) return undefined;
    const signUp = vault.get(
      sql`SELECT 1 FROM records WHERE category = ${categories.toCode("profile")} AND ${own}
        AND ${tells(["ip"])} AND account_id IN (${complete}) LIMIT 1`,
    );
    return {
      floor: "high",
      title: {},
      more: signUp === undefined ? [] : [t("finding.ID-01.signUp")],
    };
  },
};
