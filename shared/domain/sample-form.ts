/** The forms in which one and the same made-up archive can be written. */
export const SAMPLE_FORMATS = ["json", "html"] as const;
export type SampleFormat = (typeof SAMPLE_FORMATS)[number];

/** Layouts by a year that has them: 2018-20, 2021-22, 2023, 2024-25, late 2025-26. */
export const SAMPLE_LAYOUTS = ["2019", "2021", "2023", "2024", "2026"] as const;
export type SampleLayout = (typeof SAMPLE_LAYOUTS)[number];

/** Languages an account can be set to; labels, sentences and dates follow it. */
export const SAMPLE_LOCALES = [
  "en",
  "fr",
  "de",
  "es",
  "ja",
  "th",
  "vi",
  "pt",
  "ar",
  "pl",
] as const;
export type SampleLocale = (typeof SAMPLE_LOCALES)[number];

/** As it comes from the service, or already unpacked. */
export const SAMPLE_PACKINGS = ["zip", "folder"] as const;
export type SamplePacking = (typeof SAMPLE_PACKINGS)[number];

/** How an archive is asked for; what is left out is as downloads of 2025 in English and JSON are. */
export interface SampleForm {
  format?: SampleFormat | undefined;
  layout?: SampleLayout | undefined;
  locale?: SampleLocale | undefined;
  /** IANA name of the zone the account is set to. */
  zone?: string | undefined;
  packing?: SamplePacking | undefined;
  /** Zips or folders it is cut into. */
  parts?: number | undefined;
}

/** More parts than this are not written. */
export const MOST_SAMPLE_PARTS = 9;

/** Whether a word names a zone that this computer knows. */
export function isZone(word: string): boolean {
  try {
    Intl.DateTimeFormat("en", { timeZone: word });
    return true;
  } catch {
    return false;
  }
}
