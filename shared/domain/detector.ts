/** What is looked for in one's own texts. New ones only ever come at the end: the vault stores positions. */
export const DETECTORS = [
  "card",
  "iban",
  "phone",
  "email",
  "coordinates",
  "birth_date",
  "fr_nir",
  "us_ssn",
  "uk_nino",
  "es_dni",
  "it_codice_fiscale",
  "de_steuer_id",
  "be_niss",
  "nl_bsn",
  "password",
  "key",
] as const;

export type Detector = (typeof DETECTORS)[number];

/**
 * How sure a hit is: `possible` has the shape and a context, `likely` has a shape that seldom means anything else,
 * `certain` has passed a check of its digits.
 */
export const CONFIDENCES = ["possible", "likely", "certain"] as const;

export type Confidence = (typeof CONFIDENCES)[number];
