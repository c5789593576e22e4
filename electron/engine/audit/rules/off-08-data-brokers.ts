import { sql } from "../../vault/sql.ts";
import { recordsWhere } from "../evidence.ts";
import { countOrganisations, namedIn, tiedBy } from "../organisations.ts";
import type { FindingRule } from "../rule.ts";

const brokers = sql`SELECT id FROM organisations WHERE broker = 1`;

/** Firms of the table of brokers and agencies, among those that reported or had one on a list. */
export const dataBrokers: FindingRule = {
  id: "OFF-08",
  actions: ["req_adv", "ads_list", "off_future"],
  evidence: recordsWhere(namedIn(["off_platform", "advertisers"], brokers)),
  // They pass on what they have: to whom, nobody can see.
  weight: { sensitivity: 2, spread: 3 },
  measure({ vault }) {
    const firms = countOrganisations(
      vault,
      sql`(${tiedBy("sent_events", "list_upload", "retargets", "store_visit")}) WHERE organisation_id IN (${brokers})`,
    );
    return firms === 0 ? undefined : { floor: "high", title: { count: firms } };
  },
};
