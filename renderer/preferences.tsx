import type { i18n as Words } from "i18next";
import {
  createContext,
  useContext,
  useEffect,
  useMemo,
  useState,
  type ReactNode,
} from "react";
import { I18nProvider } from "react-aria-components";
import { I18nextProvider } from "react-i18next";

import type { Locale } from "../shared/contract/commands.ts";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

interface Preferences {
  locale: Locale;
  setLocale: (locale: Locale) => void;
  theme: Theme;
  setTheme: (theme: Theme) => void;
}

const PreferencesContext = createContext<Preferences | undefined>(undefined);

export function usePreferences(): Preferences {
  const preferences = useContext(PreferencesContext);
  if (preferences === undefined) throw new Error("outside of its provider");
  return preferences;
}

/** Language and look, as chosen; kept while the window is open, written nowhere. */
export function PreferencesProvider(props: {
  words: Words;
  children: ReactNode;
}): ReactNode {
  const { words, children } = props;
  const [locale, setLocale] = useState<Locale>(
    words.language === "fr" ? "fr" : "en",
  );
  const [theme, setTheme] = useState<Theme>("system");

  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === "system") delete dataset["theme"];
    else dataset["theme"] = theme;
  }, [theme]);

  const preferences = useMemo(
    () => ({
      locale,
      setLocale(chosen: Locale) {
        void words.changeLanguage(chosen);
        setLocale(chosen);
      },
      theme,
      setTheme,
    }),
    [locale, theme, words],
  );
  return (
    <PreferencesContext value={preferences}>
      <I18nextProvider i18n={words}>
        <I18nProvider locale={locale === "fr" ? "fr-FR" : "en-GB"}>
          {children}
        </I18nProvider>
      </I18nextProvider>
    </PreferencesContext>
  );
}
