import type { Detector } from "../../../../shared/domain/detector.ts";
import type { Text } from "../../../../shared/i18n/text-type.ts";
import type { ReadableVault } from "../../vault/access.ts";
import { categories, detectors } from "../../vault/codes.ts";
import { sql } from "../../vault/sql.ts";
import { holds, isHit } from "../conditions.ts";
import { recordsWhere } from "../evidence.ts";
import type { FindingRule } from "../rule.ts";

/** What has digits to check it by counts once they were checked. */
const CHECKED = [
  "card",
  "iban",
  "fr_nir",
  "es_dni",
  "it_codice_fiscale",
  "de_steuer_id",
  "be_niss",
  "nl_bsn",
] as const satisfies readonly Detector[];

/** What has none counts by its form and the words around it. */
const UNCHECKED = [
  "us_ssn",
  "uk_nino",
  "password",
  "key",
] as const satisfies readonly Detector[];

const CONTACT = ["phone", "email"] as const satisfies readonly Detector[];

/** In the order in which they are told. */
const TOLD = [...CHECKED, ...UNCHECKED, ...CONTACT] as const;

const CATEGORIES = sql`${categories.toCode("messages")}, ${categories.toCode("posts")}`;

const isSecret = sql`(${isHit(CHECKED, "certain")} OR ${isHit(UNCHECKED)})`;
const isTold = sql`(${isSecret} OR ${isHit(CONTACT)})`;

const withSecrets = sql`category IN (${CATEGORIES})
  AND records.id IN (SELECT record_id FROM detections WHERE ${isTold})`;

export const secretsInChats: FindingRule = {
  id: "MSG-03",
  actions: ["local"],
  evidence: recordsWhere(withSecrets),
  // Not scored: phone numbers are no secrets, however many and however new.
  weight: null,
  measure({ vault, t, count }) {
    if (count === 0) return undefined;
    const secret = vault.get(sql`
      SELECT 1 FROM records WHERE category IN (${CATEGORIES})
        AND (${holds(CHECKED, "certain")} OR ${holds(UNCHECKED)}) LIMIT 1`);
    return {
      floor: secret === undefined ? "low" : "critical",
      title: { count },
      more: [t("finding.MSG-03.found", { list: foundIn(vault, t) })],
    };
  },
};

/** "2 payment card numbers, one phone number": hits, not records. */
function foundIn(vault: ReadableVault, t: Text): string {
  const counts = new Map(
    vault
      .all<{ detector: number; count: number }>(
        sql`
        SELECT detector, count(*) AS count FROM detections
        WHERE ${isTold} AND record_id IN (SELECT id FROM records WHERE ${withSecrets})
        GROUP BY detector`,
      )
      .map(({ detector, count }) => [detector, count]),
  );
  return TOLD.flatMap((detector) => {
    const count = counts.get(detectors.toCode(detector));
    return count === undefined
      ? []
      : [t(`finding.MSG-03.${detector}`, { count })];
  }).join(", ");
}
