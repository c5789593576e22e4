import type {
  Confidence,
  Detector,
} from "../../../../shared/domain/detector.ts";
import {
  isBsn,
  isCodiceFiscale,
  isDni,
  isNino,
  isNir,
  isNiss,
  isSsn,
  isSteuerId,
} from "./checksums.ts";
import { isNear, OTHER_NUMBERS, type DetectorRule } from "./detector-rule.ts";
import { isWhole } from "./digit-groups.ts";

interface NationalId {
  detector: Detector;
  /** How it is written; small letters are tried as capitals. */
  written: RegExp;
  /** Whether what was written, without its dividers and in capitals, can be one. */
  fits: (value: string) => boolean;
  /** Words that say what it is. */
  words: RegExp;
  /** How sure a number is without such words: one that many other numbers would pass as is only possible. */
  alone: Confidence;
  /** How sure it is with them. */
  called: Confidence;
}

const NATIONAL_IDS: readonly NationalId[] = [
  {
    detector: "fr_nir",
    written:
      /[1-478][ .]?\d\d[ .]?\d\d[ .]?(?:\d\d|2[ABab])[ .]?\d{3}[ .]?\d{3}[ .-]?\d\d/g,
    fits: isNir,
    words: /\b(?:secu|securite sociale|nir|carte vitale|insee|ameli)\b/,
    alone: "certain",
    called: "certain",
  },
  {
    detector: "us_ssn",
    written: /\d{3}-\d\d-\d{4}/g,
    fits: isSsn,
    words: /\b(?:ssn|social security|social)\b/,
    alone: "possible",
    called: "likely",
  },
  {
    detector: "uk_nino",
    written: /[A-Za-z]{2} ?\d\d ?\d\d ?\d\d ?[A-Da-d]/g,
    fits: isNino,
    words: /\b(?:ni number|ni no|national insurance|nino|nin)\b/,
    alone: "possible",
    called: "likely",
  },
  {
    detector: "es_dni",
    written: /(?:\d{2}\.?\d{3}\.?\d{3}|[XYZxyz][ -]?\d{7})[ -]?[A-Za-z]/g,
    fits: isDni,
    words: /\b(?:dni|nie|nif|documento|carnet de identidad|identidad)\b/,
    alone: "likely",
    called: "certain",
  },
  {
    detector: "it_codice_fiscale",
    written:
      /[A-Za-z]{3} ?[A-Za-z]{3} ?[\dA-Za-z]{2}[A-Za-z][\dA-Za-z]{2} ?[A-Za-z][\dA-Za-z]{3}[A-Za-z]/g,
    fits: isCodiceFiscale,
    words: /\b(?:codice fiscale|cod\.? ?fisc|c\.?f\.?|tessera sanitaria)\b/,
    alone: "certain",
    called: "certain",
  },
  {
    detector: "de_steuer_id",
    written: /\d\d ?\d{3} ?\d{3} ?\d{3}/g,
    fits: isSteuerId,
    words:
      /\b(?:steuer-?id\w*|steueridentifikationsnummer|steuerliche identifikationsnummer|identifikationsnummer|idnr|id-nr|steuernummer|tin)\b/,
    alone: "possible",
    called: "certain",
  },
  {
    detector: "be_niss",
    written: /\d\d\.\d\d\.\d\d[- ]\d{3}[. -]\d\d|\d{11}/g,
    fits: isNiss,
    words:
      /\b(?:niss|inss|insz|rijksregister\w*|registre national|numero national|rrn)\b/,
    alone: "likely",
    called: "certain",
  },
  {
    detector: "nl_bsn",
    written: /\d{9}|\d{3} \d{3} \d{3}|\d{4}[. ]\d\d[. ]\d{3}/g,
    fits: isBsn,
    words: /\b(?:bsn|burgerservicenummer|sofi-?nummer|sofi)\b/,
    alone: "possible",
    called: "certain",
  },
];

/** Numbers by which states know people; each passes the check of its country, or has a word that says what it is. */
export const nationalIds: DetectorRule = function* (prepared) {
  const { plain } = prepared;
  for (const id of NATIONAL_IDS)
    for (const match of plain.matchAll(id.written)) {
      const start = match.index;
      const end = start + match[0].length;
      if (!isWhole(plain, start, end)) continue;
      const value = match[0].replace(/[ .-]/g, "").toUpperCase();
      if (!id.fits(value)) continue;
      const span = { start, end };
      const isCalled = isNear(prepared, span, id.words);
      if (!isCalled && isNear(prepared, span, OTHER_NUMBERS, { after: 0 }))
        continue;
      yield {
        detector: id.detector,
        ...span,
        confidence: isCalled ? id.called : id.alone,
      };
    }
};
