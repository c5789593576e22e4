import type { SampleLocale } from "../../../shared/domain/sample-form.ts";
import type { Wall } from "./clock.ts";
import type { ArchiveForm } from "./form.ts";

// Dates as HTML downloads write them (seen 2018 to 2026): the English pattern with the month in the account's
// language, and often the word for the half of the day. Years of the Gregorian calendar, digits 0 to 9.

const months = new Map<SampleLocale, readonly string[]>();

/** The short names of the months; a lone dot at the end of an abbreviation is left out, as downloads do. */
export function monthNames(locale: SampleLocale): readonly string[] {
  const known = months.get(locale);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, {
    month: "short",
    timeZone: "UTC",
  });
  const names = Array.from({ length: 12 }, (_, month) =>
    format
      .format(Date.UTC(2020, month, 5))
      .replace(/(\p{Script=Latin})\.$/u, "$1"),
  );
  months.set(locale, names);
  return names;
}

const two = (value: number): string => String(value).padStart(2, "0");

/** The time of a row; zero is unknown and stands empty. */
export function rowDate(
  form: ArchiveForm,
  atMs: number,
  inChat = false,
): string {
  if (atMs === 0) return "";
  const wall = form.clock.wall(atMs);
  const isOld = form.era === "H2" && form.layout === "2019";
  const old = isOld ? OLD[form.locale] : undefined;
  if (old !== undefined) return old(wall);
  const month = monthNames(form.locale)[wall.month - 1] as string;
  // English pages of 2021 have no space there, later ones in chats.
  const isTight =
    form.locale === "en" &&
    (form.era === "H2" || (form.era === "H3" && inChat));
  const seconds = isOld ? "" : `:${two(wall.second)}`;
  return `${month} ${two(wall.day)}, ${wall.year} ${twelve(wall.hour)}:${two(wall.minute)}${seconds}${isTight ? "" : " "}${dayPart(form, wall.hour)}`;
}

const twelve = (hour: number): number => (hour % 12 === 0 ? 12 : hour % 12);

function dayPart({ words }: ArchiveForm, hour: number): string {
  return words.dayParts.findLast(([from]) => hour >= from)?.[1] ?? "";
}

const numeric = (separator: string) => (wall: Wall) =>
  `${two(wall.day)}${separator}${two(wall.month)}${separator}${wall.year}, ${two(wall.hour)}:${two(wall.minute)}`;

const dayFirst = (locale: SampleLocale) => (wall: Wall) =>
  `${wall.day} ${monthNames(locale)[wall.month - 1]} ${wall.year}, ${two(wall.hour)}:${two(wall.minute)}`;

/** 2018 to 2021; known for English, German and French, the day-first ones by likeness. */
const OLD: Partial<Record<SampleLocale, (wall: Wall) => string>> = {
  en: (wall) =>
    `${monthNames("en")[wall.month - 1]} ${wall.day}, ${wall.year}, ${twelve(wall.hour)}:${two(wall.minute)} ${wall.hour < 12 ? "AM" : "PM"}`,
  de: numeric("."),
  fr: numeric("/"),
  es: dayFirst("es"),
  pt: dayFirst("pt"),
  pl: dayFirst("pl"),
};

const headers = new Map<SampleLocale, Intl.DateTimeFormat>();

/** The moment a page was made, with weekday and distance from Greenwich, as its header or footer says it. */
export function pageDate(form: ArchiveForm, atMs: number): string {
  const offset = form.clock.offsetAt(atMs);
  const wall = form.clock.wall(atMs);
  let format = headers.get(form.locale);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(`${form.locale}-u-ca-gregory-nu-latn`, {
      dateStyle: "full",
      timeZone: "UTC",
    });
    headers.set(form.locale, format);
  }
  const time = form.words.twelve
    ? `${twelve(wall.hour)}:${two(wall.minute)} ${dayPart(form, wall.hour).toUpperCase()}`
    : `${two(wall.hour)}:${two(wall.minute)}`;
  return `${format.format(atMs + offset * 60_000)}${form.words.at}${time} ${form.mislabelled ? "UTC" : zoneName(offset)}`;
}

function zoneName(offset: number): string {
  if (offset === 0) return "UTC";
  const minutes = Math.abs(offset);
  return `UTC${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
