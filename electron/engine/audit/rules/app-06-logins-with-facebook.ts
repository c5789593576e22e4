import { sql } from "../../vault/sql.ts";
import { facebookApps } from "../apps.ts";
import { readBy } from "../conditions.ts";
import { recordsWhere } from "../evidence.ts";
import { countOrganisations, tiedBy } from "../organisations.ts";
import type { FindingRule } from "../rule.ts";

/** Connected at some time; games played inside Facebook are no services one logs in to. */
const logins = sql`${facebookApps} AND ${readBy("apps")}`;

/** Fewer services than this are no footprint. */
const MANY = 5;

export const loginsWithFacebook: FindingRule = {
  id: "APP-06",
  actions: ["apps_fb", "off_future"],
  evidence: recordsWhere(logins),
  weight: { sensitivity: 1, spread: 2 },
  measure({ vault, t }) {
    const services = countOrganisations(vault, sql`records WHERE ${logins}`);
    if (services < MANY) return undefined;
    const reporting = countOrganisations(
      vault,
      sql`records WHERE ${logins} AND organisation_id IN (${tiedBy("sent_events")})`,
    );
    return {
      floor: "medium",
      title: { count: services },
      more:
        reporting > 0
          ? [t("finding.APP-06.reporting", { count: reporting })]
          : [],
    };
  },
};
