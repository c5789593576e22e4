import type { ReadableVault } from "../../vault/access.ts";
import { sql } from "../../vault/sql.ts";
import { recordsWhere } from "../evidence.ts";
import { associations, offPlatformSettings } from "../off-platform-settings.ts";
import { countTied, namesThatReveal, reportersOf } from "../organisations.ts";
import type { FindingRule } from "../rule.ts";

type State = "on" | "off" | "absent" | "unclear";

/** What OFF-03 and OFF-04 are about. */
const sensitive = sql`(organisation_id IN (${namesThatReveal([
  "health",
  "politics",
  "religion",
  "union",
  "sexuality",
])}) OR organisation_id IN (${reportersOf("DONATE")}))`;

/** A switch is on unless somebody turned it off; where no download has it, the reports prove that it was. */
export const linkStillOn: FindingRule = {
  id: "OFF-09",
  actions: ["off_future"],
  evidence: recordsWhere(offPlatformSettings),
  // A switch, not a fact: it is as grave as what it lets through.
  weight: null,
  measure({ vault, t }) {
    const state = stateIn(vault);
    if (state === "off") return undefined;
    if (state === "absent" && countTied(vault, "sent_events") === 0)
      return undefined;
    if (state === "unclear")
      return { floor: "info", title: {}, more: [t("finding.OFF-09.unclear")] };
    const isSensitive = countTied(vault, "sent_events", sensitive) > 0;
    return {
      floor: isSensitive ? "high" : "medium",
      title: {},
      more: [
        t(`finding.OFF-09.${state}`),
        ...(isSensitive ? [t("finding.OFF-09.sensitive")] : []),
      ],
    };
  },
};

/** Where one account has it on, it is on. */
function stateIn(vault: ReadableVault): State {
  const answers = new Set(
    vault
      .all<{ answer: "on" | "off" | null }>(
        sql`SELECT DISTINCT answer FROM (${associations})`,
      )
      .map(({ answer }) => answer),
  );
  if (answers.has("on")) return "on";
  if (answers.has(null)) return "unclear";
  return answers.has("off") ? "off" : "absent";
}
