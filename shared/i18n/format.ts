import type { Instant, Locale } from "../contract/commands.ts";

/** Day before month, 24 hours, full figures: the same order in both languages. */
const TAGS: Readonly<Record<Locale, string>> = { en: "en-GB", fr: "fr-FR" };

/** Making a formatter is slow, and there are few. */
const kept = new Map<string, unknown>();

function keep<T>(key: string, make: () => T): T {
  if (!kept.has(key)) kept.set(key, make());
  return kept.get(key) as T;
}

function dates(
  locale: Locale,
  zone: string,
  parts: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  return keep(
    `${locale} ${zone} ${Object.keys(parts).join(" ")}`,
    () =>
      new Intl.DateTimeFormat(TAGS[locale], {
        ...parts,
        timeZone: zone,
        calendar: "gregory",
      }),
  );
}

/** 12 March 2025 · 12 mars 2025 */
export function formatDate(
  instant: Instant,
  locale: Locale,
  zone = "UTC",
): string {
  return dates(locale, zone, { day: "numeric", month: "long", year: "numeric" })
    .formatToParts(instant)
    .map(({ type, value }) =>
      // Intl does not know that the first of a French month is an ordinal.
      locale === "fr" && type === "day" && value === "1" ? "1er" : value,
    )
    .join("");
}

/** 12 March 2025, 14:32 · 12 mars 2025, 14:32 */
export function formatDateTime(
  instant: Instant,
  locale: Locale,
  zone = "UTC",
): string {
  const time = dates(locale, zone, {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(instant);
  return `${formatDate(instant, locale, zone)}, ${time}`;
}

/** April 2019 · avril 2019 */
export function formatMonth(
  instant: Instant,
  locale: Locale,
  zone = "UTC",
): string {
  return dates(locale, zone, { month: "long", year: "numeric" }).format(
    instant,
  );
}

/** Apr · avr.: from 0 for January. */
export function formatMonthName(month: number, locale: Locale): string {
  return dates(locale, "UTC", { month: "short" }).format(
    Date.UTC(2000, month, 15),
  );
}

/** 2019–2026, or one year: for tables. In a sentence, months say more. */
export function formatSpan(
  firstAt: Instant,
  lastAt: Instant,
  locale: Locale,
  zone = "UTC",
): string {
  const year = dates(locale, zone, { year: "numeric" });
  const [first, last] = [year.format(firstAt), year.format(lastAt)];
  return first === last ? first : `${first}–${last}`;
}

/** 249,357 · 249 357 */
export function formatNumber(value: number, locale: Locale): string {
  return keep(
    `${locale} number`,
    () => new Intl.NumberFormat(TAGS[locale]),
  ).format(value);
}

const BYTE_UNITS = [
  "byte",
  "kilobyte",
  "megabyte",
  "gigabyte",
  "terabyte",
] as const;

/** 2.41 GB · 2,41 Go; thousands, as the services themselves count. */
export function formatBytes(bytes: number, locale: Locale): string {
  let size = bytes;
  let step = 0;
  while (size >= 999.5 && step < BYTE_UNITS.length - 1) {
    size /= 1000;
    step += 1;
  }
  return keep(
    `${locale} bytes ${step}`,
    () =>
      new Intl.NumberFormat(TAGS[locale], {
        style: "unit",
        unit: BYTE_UNITS[step] ?? "byte",
        unitDisplay: step === 0 ? "long" : "short",
        maximumSignificantDigits: 3,
      }),
  ).format(size);
}
