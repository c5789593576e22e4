import type { ANDROID_WORDS } from "./android-words.ts";
import type { CHAT_TITLES } from "./chat-titles.ts";
import type { Calendar, DayParts, Digits } from "./stamp.ts";

export type ChatPlatform = "android" | "ios";
export type ChatClock = "12" | "24";

/** The languages whose literals are known. */
export type ChatLanguage = keyof typeof ANDROID_WORDS;

/** How stamps look on a phone of one region and language. */
export interface Region {
  /** Its literals; a language without known ones writes texts, and what is known without words. */
  words?: ChatLanguage;
  title: keyof typeof CHAT_TITLES;
  /** Patterns to the minute by clock; iPhones put the seconds behind. */
  "24"?: readonly string[];
  "12"?: readonly string[];
  /** Where one platform writes others, or where only one is known. */
  android?: Pick<Region, ChatClock> | "unknown";
  ios?: Pick<Region, ChatClock> | "unknown";
  dayParts?: DayParts;
  digits?: Digits;
  calendar?: Calendar;
  /** The invisible mark that an iPhone puts before a bracket; that of left to right unless said. */
  mark?: string;
}

const NNBSP = "\u202f";
const NBSP = "\u00a0";
const RLM = "\u200f";

const CAPITALS = ["AM", "PM"] as const;
const SMALL = ["am", "pm"] as const;
const DOTTED = ["a.m.", "p.m."] as const;
const SPACED = [`a.${NBSP}m.`, `p.${NBSP}m.`] as const;
const ARABIC = ["ص", "م"] as const;

/** Since 2023 the system puts a narrow space before the half of the day. */
const old = (pattern: string): readonly string[] => [
  pattern,
  pattern.replace(" a", `${NNBSP}a`),
];

/**
 * Regions and languages, from CLDR 48 and files seen 2014 to 2026.
 *
 * Not here: regions of other digits than the six scripts, words for the half of the day without a date, and day parts
 * of Chinese beside morning and afternoon.
 */
export const REGIONS = {
  "en-US": {
    words: "en",
    title: "en",
    "12": old("M/d/yy, h:mm a"),
    "24": ["M/d/yy, HH:mm"],
    dayParts: CAPITALS,
  },
  "en-PH": {
    words: "en",
    title: "tl",
    "12": old("M/d/yy, h:mm a"),
    dayParts: CAPITALS,
  },
  "en-GB": {
    words: "en",
    title: "en",
    "24": ["dd/MM/yyyy, HH:mm"],
    "12": old("dd/MM/yyyy, h:mm a"),
    dayParts: SMALL,
  },
  "en-IN": {
    words: "en",
    title: "en",
    "12": old("dd/MM/yy, h:mm a"),
    dayParts: SMALL,
  },
  "en-AU": {
    words: "en",
    title: "en",
    "12": old("d/M/yy, h:mm a"),
    ios: { "12": [...old("d/M/yy, h:mm a"), `d/M/yyyy, h:mm${NNBSP}a`] },
    dayParts: SMALL,
  },
  "en-CA": {
    words: "en",
    title: "en",
    "12": old("yyyy-MM-dd, h:mm a"),
    dayParts: DOTTED,
  },
  "en-ZA": {
    words: "en",
    title: "en",
    "24": ["yyyy/MM/dd, HH:mm"],
    "12": old("yyyy/MM/dd, h:mm a"),
    dayParts: SMALL,
  },
  "en-buddhist": {
    words: "en",
    title: "en",
    "24": ["M/d/yyyy 'BE', HH:mm"],
    calendar: "buddhist",
  },
  "en-japanese": {
    words: "en",
    title: "en",
    "24": ["M/d/R, HH:mm"],
    calendar: "japanese",
  },
  de: {
    words: "de",
    title: "de",
    "24": ["dd.MM.yy, HH:mm", "dd.MM.yyyy, HH:mm"],
    "12": old("dd.MM.yy, h:mm a"),
    dayParts: CAPITALS,
  },
  "de-halves": {
    words: "de",
    title: "de",
    "12": ["dd.MM.yy, h:mm a"],
    dayParts: ["vorm.", "nachm."],
  },
  "de-parts": {
    words: "de",
    title: "de",
    "12": ["dd.MM.yy, h:mm a"],
    dayParts: [
      [0, "nachts"],
      [5, "morgens"],
      [10, "vorm."],
      [12, "mittags"],
      [13, "nachm."],
      [18, "abends"],
    ],
  },
  fr: {
    words: "fr",
    title: "fr",
    "24": ["dd/MM/yyyy, HH:mm", "dd/MM/yyyy HH:mm", "dd/MM/yyyy 'à' HH:mm"],
  },
  "fr-CA": {
    words: "fr",
    title: "fr",
    "24": ["yyyy-MM-dd HH 'h' mm"],
    ios: "unknown",
  },
  "fr-US": { words: "fr", title: "fr", "24": ["M/d/yy HH:mm"] },
  es: {
    words: "es",
    title: "es",
    "24": ["d/M/yy, H:mm"],
    "12": [`d/M/yy, h:mm${NNBSP}a`],
    dayParts: SPACED,
  },
  "es-MX": {
    words: "es",
    title: "es",
    "12": old("dd/MM/yy, h:mm a"),
    dayParts: DOTTED,
  },
  "es-CO": {
    words: "es",
    title: "es",
    "24": ["d/M/yyyy, H:mm"],
    "12": [`d/MM/yy, h:mm${NNBSP}a`, "d/MM/yy, h:mm a"],
    dayParts: SPACED,
  },
  "pt-BR": {
    words: "pt-BR",
    title: "pt-BR",
    android: { "24": ["dd/MM/yyyy HH:mm", "dd/MM/yy HH:mm"] },
    ios: { "24": ["dd/MM/yyyy, HH:mm"] },
  },
  "pt-PT": { words: "pt-PT", title: "pt-PT", "24": ["dd/MM/yy, HH:mm"] },
  it: { words: "it", title: "it", "24": ["dd/MM/yy, HH:mm"] },
  nl: {
    words: "nl",
    title: "nl",
    "24": ["dd-MM-yyyy HH:mm", "dd-MM-yy HH:mm", "dd-MM-yyyy, HH:mm"],
  },
  "nl-BE": { words: "nl", title: "nl", "24": ["d/MM/yyyy HH:mm"] },
  pl: { words: "pl", title: "pl", "24": ["d.MM.yyyy, HH:mm"] },
  tr: {
    words: "tr",
    title: "tr",
    "12": ["d.MM.yyyy a h:mm"],
    android: { "24": ["dd.MM.yy, HH:mm"] },
    ios: { "24": ["d.MM.yyyy HH:mm"] },
    dayParts: ["ÖÖ", "ÖS"],
  },
  ru: { words: "ru", title: "ru", "24": ["dd.MM.yyyy, HH:mm"] },
  uk: {
    words: "uk",
    title: "uk",
    "24": ["dd.MM.yy, HH:mm"],
    "12": old("dd.MM.yy, h:mm a"),
    dayParts: ["дп", "пп"],
  },
  bg: { title: "bg", "24": ["d.MM.yy 'г.', HH:mm"] },
  el: {
    words: "el",
    title: "el",
    "12": old("d/M/yy, h:mm a"),
    dayParts: ["π.μ.", "μ.μ."],
  },
  he: {
    words: "he",
    title: "he",
    "24": ["d.M.yyyy, H:mm", "d/M/yyyy, H:mm"],
    "12": ["d.M.yyyy, h:mm a"],
    dayParts: ["לפנה״צ", "אחה״צ"],
  },
  "he-quotes": {
    words: "he",
    title: "he",
    "12": ["d.M.yyyy, h:mm a"],
    dayParts: ['לפנה"צ', 'אחה"צ'],
  },
  "ar-EG": {
    words: "ar",
    title: "ar",
    android: { "12": [`d/M/yyyy، h:mm${NBSP}a`] },
    ios: { "12": [`d${RLM}/M${RLM}/yyyy، h:mm${NBSP}a`] },
    dayParts: ARABIC,
    digits: "arab",
    mark: RLM,
  },
  "ar-AE": {
    words: "ar",
    title: "ar",
    android: { "24": ["d/M/yyyy، HH:mm"], "12": [`d/M/yyyy، h:mm${NBSP}a`] },
    ios: {
      "24": [`${RLM}d${RLM}/M${RLM}/yyyy، HH:mm`],
      "12": [`${RLM}d${RLM}/M${RLM}/yyyy، h:mm${NBSP}a`],
    },
    dayParts: ARABIC,
    mark: RLM,
  },
  fa: {
    words: "fa",
    title: "fa",
    "24": ["yyyy/M/d، HH:mm"],
    "12": ["yyyy/M/d، h:mm a"],
    dayParts: ["ق.ظ.", "ب.ظ."],
    digits: "arabext",
    mark: RLM,
  },
  "fa-IR": {
    words: "fa",
    title: "fa",
    "24": ["yyyy/MM/dd، HH:mm"],
    digits: "arabext",
    calendar: "persian",
    mark: RLM,
  },
  ur: { title: "ur", "12": ["d/M/yy، h:mm a"], dayParts: CAPITALS, mark: RLM },
  hi: {
    words: "hi",
    title: "hi",
    "12": old("d/M/yy, h:mm a"),
    dayParts: SMALL,
  },
  bn: {
    words: "bn",
    title: "bn",
    "12": ["d/M/yy, h:mm a"],
    dayParts: CAPITALS,
    digits: "beng",
  },
  mr: {
    title: "en",
    "12": ["d/M/yy, h:mm a"],
    dayParts: CAPITALS,
    digits: "deva",
  },
  ja: {
    words: "ja",
    title: "ja",
    "24": ["yyyy/MM/dd H:mm"],
    "12": ["yyyy/MM/dd ah:mm"],
    dayParts: ["午前", "午後"],
  },
  "zh-CN": {
    words: "zh-CN",
    title: "zh-CN",
    "24": ["yyyy/M/d HH:mm"],
    "12": ["yyyy/M/d ah:mm"],
    dayParts: ["上午", "下午"],
  },
  "zh-TW": {
    words: "zh-TW",
    title: "zh-TW",
    "24": ["yyyy/M/d HH:mm"],
    "12": ["yyyy/M/d\u2009ah:mm"],
    dayParts: ["上午", "下午"],
  },
  "zh-HK": {
    words: "zh-HK",
    title: "zh-HK",
    "12": ["d/M/yyyy ah:mm", "d/M/yyyy\u2009ah:mm"],
    dayParts: ["上午", "下午"],
  },
  ko: {
    words: "ko",
    title: "ko",
    android: { "12": ["yyyy. M. d. a h:mm", "yyyy년 M월 d일 a h:mm"] },
    ios: {
      "24": ["yyyy. M. d. HH:mm", "yy. M. d. HH:mm"],
      "12": ["yyyy. M. d. a h:mm", "yy. M. d. a h:mm"],
    },
    dayParts: ["오전", "오후"],
  },
  "ko-latin": {
    words: "ko",
    title: "ko",
    "12": ["yy/M/d a h:mm"],
    ios: "unknown",
    dayParts: CAPITALS,
  },
  id: { words: "id", title: "id", "24": ["dd/MM/yy HH.mm"] },
  "id-US": { words: "id", title: "id", "24": ["M/d/yy HH.mm"] },
  ms: {
    words: "ms",
    title: "ms",
    "12": ["d/MM/yy, h:mm a"],
    dayParts: ["PG", "PTG"],
  },
  vi: {
    words: "vi",
    title: "vi",
    "24": ["HH:mm, d/M/yyyy"],
    "12": ["h:mm a, d/M/yyyy"],
    android: "unknown",
    dayParts: ["SA", "CH"],
  },
  "vi-US": {
    words: "vi",
    title: "vi",
    "24": ["HH:mm, M/d/yy"],
    android: "unknown",
  },
  th: {
    words: "th",
    title: "th",
    "24": ["d/M/yyyy HH:mm", "d/M/yy HH:mm"],
    calendar: "buddhist",
  },
  "th-gregorian": { words: "th", title: "th", "24": ["d/M/yyyy HH:mm"] },
  "th-digits": {
    words: "th",
    title: "th",
    "24": ["d/M/yyyy HH:mm"],
    digits: "thai",
    calendar: "buddhist",
  },
  sv: {
    words: "sv",
    title: "sv",
    "24": ["yyyy-MM-dd HH:mm"],
    "12": ["yyyy-MM-dd h:mm a"],
    dayParts: ["fm", "em"],
  },
  lt: {
    title: "en",
    "24": ["yyyy-MM-dd HH:mm"],
    "12": ["yyyy-MM-dd h:mm a"],
    dayParts: ["priešpiet", "popiet"],
  },
  af: {
    title: "af",
    "24": ["yyyy-MM-dd HH:mm"],
    "12": ["yyyy-MM-dd h:mm a"],
    dayParts: ["vm.", "nm."],
  },
  nb: { words: "nb", title: "nb", "24": ["dd.MM.yyyy, HH:mm"] },
  ro: { words: "ro", title: "ro", "24": ["dd.MM.yyyy, HH:mm"] },
  da: { words: "da", title: "da", "24": ["dd.MM.yyyy HH.mm"] },
  fi: {
    words: "fi",
    title: "fi",
    "24": ["d.M.yyyy 'klo' H.mm"],
    "12": ["d.M.yyyy 'klo' h.mm a"],
    dayParts: ["ap.", "ip."],
  },
  cs: {
    words: "cs",
    title: "cs",
    "24": ["dd.MM.yy HH:mm"],
    "12": ["dd.MM.yy h:mm a"],
    dayParts: ["dop.", "odp."],
  },
  sk: { words: "sk", title: "sk", "24": ["d. M. yyyy HH:mm"] },
  sl: { title: "en", "24": ["d. M. yyyy HH:mm"] },
  hr: { words: "hr", title: "hr", "24": ["d. M. yyyy. HH:mm"] },
  sr: { title: "en", "24": ["d. M. yyyy. HH:mm"] },
  hu: {
    words: "hu",
    title: "hu",
    "24": ["yyyy. MM. dd. HH:mm"],
    "12": ["yyyy. MM. dd. a h:mm"],
    dayParts: ["de.", "du."],
  },
  lv: {
    title: "en",
    "24": ["dd.MM.yy, HH:mm"],
    "12": ["dd.MM.yy, h:mm a"],
    dayParts: ["priekšp.", "pēcp."],
  },
  et: { title: "en", "24": ["dd.MM.yy, HH:mm"] },
  ca: { words: "ca", title: "ca", "24": ["d/M/yy, H:mm"] },
  sw: { title: "sw", "24": ["dd/MM/yyyy, HH:mm"] },
} as const satisfies Readonly<Record<string, Region>>;

export type ChatLocale = keyof typeof REGIONS;

export const CHAT_LOCALES = Object.keys(REGIONS) as readonly ChatLocale[];

/** One way in which a locale writes its stamps on a platform. */
export interface StampForm {
  clock: ChatClock;
  pattern: string;
}

/** Every way in which a locale writes stamps on a platform; none where it is not known. */
export function stampForms(
  locale: ChatLocale,
  platform: ChatPlatform,
): StampForm[] {
  const region: Region = REGIONS[locale];
  const own = region[platform];
  if (own === "unknown") return [];
  return (["24", "12"] as const).flatMap((clock) =>
    (own?.[clock] ?? region[clock] ?? []).map((pattern) => ({
      clock,
      pattern,
    })),
  );
}
