import { categories, providers } from "../../vault/codes.ts";
import { sql } from "../../vault/sql.ts";
import { recordsWhere } from "../evidence.ts";
import type { FindingRule } from "../rule.ts";

const choices = sql`
  category = ${categories.toCode("settings")} AND provider = ${providers.toCode("whatsapp")}
  AND json_extract(extra, '$.setting') = 'meta_sharing'`;

/** The choice about sharing with Facebook, today Meta. A report without one says neither yes nor no. */
export const sharingChoice: FindingRule = {
  id: "WA-02",
  actions: ["req_wa"],
  evidence: recordsWhere(choices),
  // A choice against it is INFO, however new the report is.
  weight: null,
  measure({ vault, t, count }) {
    if (count === 0) return undefined;
    const answers = new Set(
      vault
        .all<{ answer: string | null }>(
          sql`SELECT DISTINCT json_extract(extra, '$.answer') AS answer FROM records WHERE ${choices}`,
        )
        .map(({ answer }) => answer),
    );
    return {
      floor: answers.has("shared") ? "medium" : "info",
      title: {},
      more: [
        ...(answers.has("shared") ? [t("finding.WA-02.shared")] : []),
        ...(answers.has("refused") ? [t("finding.WA-02.refused")] : []),
        ...(answers.has("shared") || answers.has("refused")
          ? []
          : [t("finding.WA-02.unclear")]),
      ],
    };
  },
};
