import type { Confidence, Detector } from "../../../shared/domain/detector.ts";
import { CONFIDENCES } from "../../../shared/domain/detector.ts";
import type { FileId } from "../../../shared/i18n/locales/files-en.ts";
import type { FactKind } from "../../../shared/domain/fact.ts";
import { TRAITS, type Trait } from "../../../shared/domain/trait.ts";
import { confidences, detectors, factKinds, traits } from "../vault/codes.ts";
import { join, sql, type Sql } from "../vault/sql.ts";
import { eventCode, normaliseEvent } from "./event-codes.ts";

/** Whether a row of `records` could reveal one of some traits, by its own words or by the organisation it names. */
export function couldReveal(of: readonly Trait[] = TRAITS): Sql {
  const codes = among(of.map((trait) => traits.toCode(trait)));
  return sql`(records.id IN (SELECT record_id FROM record_signals WHERE trait IN (${codes}))
    OR records.organisation_id IN (SELECT organisation_id FROM organisation_signals WHERE trait IN (${codes})))`;
}

/** Whether one of some detectors found something in a row of `records`, at least that surely. */
export function holds(
  of: readonly Detector[],
  atLeast: Confidence = "likely",
): Sql {
  return sql`records.id IN (SELECT record_id FROM detections WHERE ${isHit(of, atLeast)})`;
}

/** Whether a row of `detections` is a hit of one of some detectors, at least that sure. */
export function isHit(
  of: readonly Detector[],
  atLeast: Confidence = "likely",
): Sql {
  const sure = CONFIDENCES.slice(CONFIDENCES.indexOf(atLeast)).map((each) =>
    confidences.toCode(each),
  );
  return sql`detector IN (${among(of.map((each) => detectors.toCode(each)))}) AND confidence IN (${among(sure)})`;
}

/** Whether a row of `records` says one of some facts about the account's owner. */
export function tells(of: readonly FactKind[]): Sql {
  return sql`records.id IN (SELECT record_id FROM facts WHERE kind IN (${among(of.map((kind) => factKinds.toCode(kind)))}))`;
}

/** Whether a row of `records` is a report of one of some kinds, however its code is spelled. */
export function reports(of: readonly string[]): Sql {
  return isEvent(sql`records.text`, of);
}

/** Whether a code is one of some kinds of event. */
export function isEvent(code: Sql, of: readonly string[]): Sql {
  return sql`${eventCode(code)} IN (${among(of.map(normaliseEvent))})`;
}

/** Mappings of Instagram's that rules wait for, under the names of its files; where Facebook has the same, its id counts. */
type InstagramFile =
  | "ad_categories"
  | "checkout_payment_information"
  | "contacts_sync_settings"
  | "friend_map"
  | "last_known_location"
  | "profile_changes"
  | "reels_sentiments";

/**
 * Whether one of some mappings read a row of `records`, in whichever archive: labels and titles are in the account's
 * language, but a mapping knows its file. Stands beside a category, which the index knows.
 */
export function readBy(...mappings: readonly (FileId | InstagramFile)[]): Sql {
  return sql`EXISTS (SELECT 1 FROM provenances p WHERE p.record_id = records.id
    AND p.entry_id IN (SELECT id FROM entries WHERE mapping IN (${among(mappings)})))`;
}

/** The values of an `IN`. */
export function among(values: readonly (number | string)[]): Sql {
  return join(
    values.map((value) => sql`${value}`),
    ", ",
  );
}
