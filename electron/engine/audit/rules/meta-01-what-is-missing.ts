import {
  CATEGORIES,
  type Category,
} from "../../../../shared/domain/category.ts";
import type { Text } from "../../../../shared/i18n/text-type.ts";
import type { ReadableVault } from "../../vault/access.ts";
import { categories, statuses } from "../../vault/codes.ts";
import { sql } from "../../vault/sql.ts";
import { noEvidence } from "../evidence.ts";
import type { FindingRule } from "../rule.ts";

/** What no download shows, and what these do not: kinds that were asked for and came back empty, and kinds not seen. */
export const whatIsMissing: FindingRule = {
  id: "META-01",
  actions: ["dyi", "req_meta"],
  evidence: noEvidence,
  weight: null,
  measure({ vault, t }) {
    if (vault.get(sql`SELECT 1 FROM archives LIMIT 1`) === undefined)
      return undefined;
    const held = categoriesOf(vault, "held");
    const askedFor = categoriesOf(vault, "empty");
    // What nobody recognised is no kind that could be asked for.
    const missing = CATEGORIES.filter(
      (category) => !held.has(category) && category !== "other",
    );
    const empty = missing.filter((category) => askedFor.has(category));
    const absent = missing.filter((category) => !askedFor.has(category));
    return {
      floor: "info",
      title: {},
      more: [
        ...(empty.length > 0
          ? [t("finding.META-01.empty", { list: named(empty, t) })]
          : []),
        ...(absent.length > 0
          ? [t("finding.META-01.absent", { list: named(absent, t) })]
          : []),
      ],
    };
  },
};

const QUERIES = {
  held: sql`SELECT DISTINCT category FROM category_sums WHERE records > 0`,
  empty: sql`SELECT DISTINCT category FROM entries
    WHERE status = ${statuses.toCode("empty")} AND category IS NOT NULL`,
};

function categoriesOf(
  vault: ReadableVault,
  which: keyof typeof QUERIES,
): ReadonlySet<Category> {
  return new Set(
    vault
      .all<{ category: number }>(QUERIES[which])
      .map(({ category }) => categories.fromCode(category)),
  );
}

/** With dots between them: some names hold a comma. */
function named(list: readonly Category[], t: Text): string {
  return list.map((category) => t(`category.${category}`)).join(" · ");
}
