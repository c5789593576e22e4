import { createInstance, type i18n as Words } from "i18next";
import { Fragment, useMemo, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { Instant, Locale } from "../shared/contract/commands.ts";
import {
  formatBytes,
  formatDate,
  formatDateTime,
  formatMonth,
  formatNumber,
  formatSpan,
} from "../shared/i18n/format.ts";
import { locales } from "../shared/i18n/locales/index.ts";
import type { MessageKey, Text, Values } from "../shared/i18n/text-type.ts";

/** Around the name of a part of a sentence, which takes its place: private use, in no sentence of ours. */
const OPEN = "\uE000";
const CLOSE = "\uE001";

/** The words of all languages, speaking one of them. */
export function createWords(locale: Locale): Words {
  const words = createInstance();
  void words.init({
    lng: locale,
    resources: Object.fromEntries(
      Object.entries(locales).map(([tag, translation]) => [
        tag,
        { translation },
      ]),
    ),
    // With it the words are there when `init` returns.
    initAsync: false,
    fallbackLng: false,
    nsSeparator: false,
    interpolation: { escapeValue: false, prefix: "{", suffix: "}" },
    parseMissingKeyHandler: (key: string) => {
      throw new Error(`no words for ${key}`);
    },
    missingInterpolationHandler: (sentence: string, [, name]: string[]) => {
      throw new Error(`no value for ${name} in "${sentence}"`);
    },
    react: { useSuspense: false },
  });
  return words;
}

/** The language to begin with: the first of the system's that we speak. */
export function preferredLocale(languages: readonly string[]): Locale {
  for (const language of languages) {
    const tag = language.toLowerCase().split("-")[0];
    if (tag === "en" || tag === "fr") return tag;
  }
  return "en";
}

function say(
  words: Words,
  locale: Locale,
  key: string,
  values: Values,
  parts: Readonly<Record<string, string>> = {},
): string {
  const count = values["count"];
  const shown = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "number" ? formatNumber(value, locale) : value,
    ]),
  );
  return words.t(key, {
    // Apart from the options, so that no placeholder's name can be one.
    replace: { ...shown, ...parts },
    nest: false,
    ...(typeof count === "number" && { count }),
  });
}

function useWords(): { words: Words; locale: Locale } {
  const { i18n: words } = useTranslation();
  return { words, locale: words.language === "fr" ? "fr" : "en" };
}

/** Says sentences in the language chosen. */
export function useText(): Text {
  const { words, locale } = useWords();
  return useMemo(
    () =>
      Object.assign(
        (key: string, values: Values = {}) => say(words, locale, key, values),
        { locale },
      ),
    [words, locale],
  );
}

/** A sentence with something more than text in it: a link, a name from an archive. */
export function Rich(props: {
  say: MessageKey;
  values?: Values;
  parts: Readonly<Record<string, ReactNode>>;
}): ReactNode {
  const { words, locale } = useWords();
  const marks = Object.fromEntries(
    Object.keys(props.parts).map((name) => [name, OPEN + name + CLOSE]),
  );
  const sentence = say(words, locale, props.say, props.values ?? {}, marks);
  return sentence.split(OPEN).map((piece, at) => {
    const end = piece.indexOf(CLOSE);
    if (at === 0 || end === -1) return piece;
    const name = piece.slice(0, end);
    return (
      <Fragment key={name}>
        {props.parts[name]}
        {piece.slice(end + CLOSE.length)}
      </Fragment>
    );
  });
}

/** As in shared/i18n/format.ts: without a comma before “and”. */
const TAGS: Readonly<Record<Locale, string>> = { en: "en-GB", fr: "fr-FR" };

/** Where this computer is; every time on screen is its time unless it says otherwise. */
export const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

export interface Format {
  number(value: number): string;
  /** 63.9% · 63,9 %; what is there is never shown as none. */
  share(part: number, whole: number): string;
  date(at: Instant): string;
  dateTime(at: Instant): string;
  month(at: Instant): string;
  span(firstAt: Instant, lastAt: Instant): string;
  bytes(bytes: number): string;
  list(names: readonly string[]): string;
}

/** Numbers, dates and sizes as the language chosen writes them. */
export function useFormat(): Format {
  const t = useText();
  const { locale } = t;
  return useMemo(() => {
    const share = new Intl.NumberFormat(TAGS[locale], {
      style: "percent",
      maximumFractionDigits: 1,
    });
    const list = new Intl.ListFormat(TAGS[locale], { type: "conjunction" });
    return {
      number: (value) => formatNumber(value, locale),
      share(part, whole) {
        const value = whole === 0 ? 0 : part / whole;
        return value > 0 && value < 0.001
          ? t("window.underShare", { share: share.format(0.001) })
          : share.format(value);
      },
      date: (at) => formatDate(at, locale, ZONE),
      dateTime: (at) => formatDateTime(at, locale, ZONE),
      month: (at) => formatMonth(at, locale, ZONE),
      span: (firstAt, lastAt) => formatSpan(firstAt, lastAt, locale, ZONE),
      bytes: (bytes) => formatBytes(bytes, locale),
      list: (names) => list.format(names),
    };
  }, [t, locale]);
}
