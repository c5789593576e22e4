import { createInstance } from "i18next";

import type { Locale } from "../../shared/contract/commands.ts";
import { formatNumber } from "../../shared/i18n/format.ts";
import { locales } from "../../shared/i18n/locales/index.ts";
import type { Text, Value, Values } from "../../shared/i18n/text-type.ts";

const made = new Map<Locale, Text>();

/**
 * The words of one language.
 *
 * Values come out as they are, whatever they hold: names from an archive may look like placeholders. A key or a
 * value that is missing is our own mistake and throws.
 */
export function textFor(locale: Locale): Text {
  let text = made.get(locale);
  if (text === undefined) {
    text = make(locale);
    made.set(locale, text);
  }
  return text;
}

function make(locale: Locale): Text {
  const i18n = createInstance();
  void i18n.init({
    lng: locale,
    resources: { [locale]: { translation: locales[locale] } },
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
  });
  const say = (key: string, values: Values = {}): string => {
    const count = values["count"];
    return i18n.t(key, {
      // Apart from the options, so that no placeholder's name can be one.
      replace: shown(values, locale),
      nest: false,
      ...(typeof count === "number" && { count }),
    });
  };
  return Object.assign(say, { locale });
}

function shown(values: Values, locale: Locale): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]: [string, Value]) => [
      name,
      typeof value === "number" ? formatNumber(value, locale) : value,
    ]),
  );
}
