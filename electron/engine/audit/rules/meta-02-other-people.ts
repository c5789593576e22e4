import type { Category } from "../../../../shared/domain/category.ts";
import type { ReadableVault } from "../../vault/access.ts";
import { categories } from "../../vault/codes.ts";
import { join, sql } from "../../vault/sql.ts";
import type { Extent } from "../evidence.ts";
import type { FindingRule } from "../rule.ts";

const ABOUT_OTHERS: readonly Category[] = ["contacts", "friends", "messages"];

const among = sql`category IN (${join(
  ABOUT_OTHERS.map((category) => sql`${categories.toCode(category)}`),
  ", ",
)})`;

/** From the sums the vault keeps: a million messages cost nothing. */
function extent(vault: ReadableVault): Extent {
  const found = vault.get<Extent>(sql`
    SELECT coalesce(sum(records), 0) AS count, min(first_at) AS firstAt, max(last_at) AS lastAt
    FROM category_sums WHERE ${among}`);
  return found ?? { count: 0, firstAt: null, lastAt: null };
}

export const otherPeople: FindingRule = {
  id: "META-02",
  actions: ["local"],
  evidence: { where: among, extent },
  weight: null,
  measure: ({ count }) =>
    count === 0 ? undefined : { floor: "info", title: { count } },
};
